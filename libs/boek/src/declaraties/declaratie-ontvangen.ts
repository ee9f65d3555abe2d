import { schrijfEuro, telOp, type Datum, type Eurocent } from '@ontschot/kern';
import { allesTegelijk } from '../besluiten/alles-tegelijk.js';
import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import type { Kleurdeel } from '../besluiten/kleurdelen.js';
import * as zoek from '../besluiten/opzoeken.js';
import { opDag, type Wanneer } from '../besluiten/tijd.js';
import { uitgeven, vanAanbieder } from '../besluiten/uitgeven.js';
import { bezwaar } from '../besluiten/wettig.js';
import type { Gegevens } from '../gebeurtenissen/gebeurtenis.js';
import { Verouderd } from '../preventie/kostentelling.js';
import type { Kleur } from '../rekening.js';
import { schoon } from '../schoon.js';
import type { Declaratieformaat } from '../toestand/declaraties.js';
import type { Toestand } from '../toestand/toestand.js';
import { teCrediteren } from './declaratieregel-crediteren.js';
import { bedragVan, bewaakEerdere, type EerdereRegel } from './eerdere-regel.js';
import { lopende } from './opzoeken.js';

/** What a file says of itself. */
export interface Declaratiehoofd {
  readonly declaratie: string;
  readonly aanbieder: string;
  /** The number that the aanbieder gave it. */
  readonly nummer: string;
  readonly formaat: Declaratieformaat;
  readonly periode: { readonly van: Datum; readonly totEnMet: Datum };
  readonly dagtekening: Datum;
  /** How many lines it has. */
  readonly regels: number;
  /** The sum of what is asked, and of what is taken back; eurocents, both from zero up. */
  readonly debet: Eurocent;
  readonly credit: Eurocent;
  /** Over its lines without who they are about. */
  readonly regelhash: string;
}

/**
 * Takes a declaratie in: its room is set aside, so that every line of it can be booked after this. Nobody asks it by hand;
 * the service does, once the whole file was judged on this boek.
 */
export interface DeclaratieOntvangen extends Opdracht, Wanneer, Declaratiehoofd {
  readonly soort: 'declaratie-ontvangen';
  /** What is asked of each verplichting; eurocents. */
  readonly posten: readonly { readonly verplichting: string; readonly debet: Eurocent }[];
  /** The revisies of the lines that it takes back. */
  readonly credits: readonly number[];
  /** The lines of the boek of the year before that it takes back: their money must be able to come in here. */
  readonly eerder?: readonly EerdereRegel[];
  /** What was found against its lines, counted and the first of them, with the line of the file; never about whom. */
  readonly bezwaren?: { readonly aantal: number; readonly fouten: readonly object[] };
  /** Up to which revisie its lines were held against the boek: none may be in it twice. */
  readonly gelezenTot: number;
}

export interface DeclaratieOntvangst extends Gegevens, Declaratiehoofd {
  readonly hoortBij?: Wanneer['hoortBij'];
  /** What is set aside of each verplichting, in its kleuren. */
  readonly ruimte: readonly { readonly verplichting: string; readonly delen: readonly Kleurdeel[] }[];
}

export const declaratieOntvangen: Besluit<DeclaratieOntvangen, DeclaratieOntvangst> = {
  soort: 'declaratie-ontvangen',
  type: 'declaratie-ontvangen.v1',
  besluit(toestand, opdracht) {
    const { soort: _, posten, credits, eerder = [], gelezenTot, bezwaren, ...hoofd } = opdracht;
    const { declaratie, aanbieder, boekdatum, debet, credit } = hoofd;
    moetBijZijn(toestand, aanbieder, gelezenTot);
    const [dag] = allesTegelijk(
      () => opDag(toestand, opdracht),
      () => zoek.organisatie(toestand, aanbieder),
      () => {
        if (toestand.declaraties.declaraties.heeft(declaratie))
          weiger('declaratie-bestaat-al', `Declaratie ${declaratie} staat al in dit boek.`, { declaratie });
      },
      () => geenLopende(toestand, aanbieder),
    );
    if (bezwaren !== undefined && bezwaren.aantal > 0)
      weiger(
        'declaratie-past-niet',
        bezwaren.aantal === 1
          ? 'In deze declaratie past één regel niet bij het boek.'
          : `In deze declaratie passen ${bezwaren.aantal} regels niet bij het boek.`,
        bezwaren,
      );
    const terug = creditPerVerplichting(toestand, credits, opdracht);
    const gevraagd = telOp(posten.map((post) => post.debet));
    for (const een of eerder) bewaakEerdere(toestand, een, boekdatum);
    const teruggenomen = telOp([...[...terug.values()].map(({ bedrag }) => bedrag), ...eerder.map(bedragVan)]);
    if (gevraagd !== debet || teruggenomen !== credit)
      weiger(
        'declaratie-telt-niet-op',
        `De regels vragen ${schrijfEuro(gevraagd)} en nemen ${schrijfEuro(teruggenomen)} terug; de declaratie zegt ${schrijfEuro(debet)} en ${schrijfEuro(credit)}.`,
        { gevraagd, debet, teruggenomen, credit },
      );
    const ruimte = allesTegelijk(
      ...posten.map((post) => () => {
        const { verplichting } = post;
        vanAanbieder(toestand, verplichting, aanbieder);
        // What this very declaratie takes back is there before its other lines are booked.
        const terugHier = terug.get(verplichting);
        if (post.debet > 0 && terugHier !== undefined) bewaakTerug(toestand, verplichting, terugHier, boekdatum);
        const nodig = post.debet - (terugHier?.bedrag ?? 0);
        if (nodig <= 0) return { verplichting, delen: [] };
        const { delen } = uitgeven(toestand, { verplichting }, nodig, boekdatum, dag);
        return { verplichting, delen: delen.map(({ kleur, bedrag }) => ({ kleur, bedrag })) };
      }),
    );
    return { type: this.type, gegevens: schoon({ ...hoofd, ruimte }) };
  },
  pasToe(toestand, { declaratie, aanbieder, nummer, boekdatum, hoortBij, regels, regelhash, ruimte }, { revisie }) {
    const { declaraties, declaratieruimten, laatsteDeclaraties } = toestand.declaraties;
    const verplichtingen = ruimte.map(({ verplichting }) => verplichting);
    const hoofd = { declaratie, aanbieder, nummer, boekdatum, hoortBij, regels, regelhash };
    declaraties.zet(declaratie, schoon({ ...hoofd, geboekt: 0, verplichtingen, revisie, laatste: revisie }));
    laatsteDeclaraties.zet(aanbieder, declaratie);
    for (const { verplichting, delen } of ruimte) declaratieruimten.zet(verplichting, { declaratie, delen });
  },
};

/** Another declaratie of this aanbieder may hold the same lines: then they are to be held against the boek again. */
function moetBijZijn({ declaraties }: Toestand, aanbieder: string, gelezenTot: number): void {
  const laatste = declaraties.declaraties.lees(declaraties.laatsteDeclaraties.lees(aanbieder) ?? '');
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- an outcome, as in kostentelling.ts
  if (laatste !== undefined && laatste.laatste > gelezenTot) throw new Verouderd(`declaraties van ${aanbieder}`);
}

function geenLopende(toestand: Toestand, aanbieder: string): void {
  const ander = lopende(toestand, aanbieder);
  if (ander !== undefined)
    weiger(
      'declaratie-loopt',
      `Declaratie ${ander.declaratie} van ${aanbieder} wordt nog geboekt: ${ander.geboekt} van ${ander.regels} regels.`,
      { declaratie: ander.declaratie, geboekt: ander.geboekt, regels: ander.regels },
    );
}

/** What comes back on a verplichting, and in which kleuren. */
interface Terug {
  bedrag: Eurocent;
  readonly kleuren: Set<Kleur>;
}

/** What comes back on each verplichting by the lines that are taken back; refuses those that cannot be. */
function creditPerVerplichting(
  toestand: Toestand,
  credits: readonly number[],
  { aanbieder, boekdatum }: DeclaratieOntvangen,
): Map<string, Terug> {
  const terug = new Map<string, Terug>();
  for (const revisie of credits) {
    const { verplichting = '', mutaties } = teCrediteren(toestand, revisie, aanbieder, boekdatum);
    const hier = terug.get(verplichting) ?? { bedrag: 0, kleuren: new Set<Kleur>() };
    for (const { bedrag, kleur } of mutaties) {
      hier.bedrag += bedrag;
      hier.kleuren.add(kleur);
    }
    terug.set(verplichting, hier);
  }
  return terug;
}

/** What comes back is spent again by other lines: its kleuren must still be lawful for that (design 3.2). */
function bewaakTerug(toestand: Toestand, verplichting: string, { kleuren }: Terug, boekdatum: Datum): void {
  const { doel } = zoek.verplichting(toestand, verplichting);
  for (const kleur of kleuren) {
    const reden = bezwaar(toestand, kleur, doel, boekdatum);
    if (reden !== undefined)
      weiger(
        'geen-wettige-kleur',
        `Kleur ${kleur} komt terug op verplichting ${verplichting}, en mag niet: ${reden}.`,
        {
          ...{ verplichting, kleur, doel },
        },
      );
  }
}

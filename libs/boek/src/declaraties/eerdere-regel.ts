import { telOp, type Datum, type Eurocent } from '@ontschot/kern';
import { Geweigerd, weiger } from '../besluiten/besluit.js';
import * as zoek from '../besluiten/opzoeken.js';
import type { Kenmerken, Weigering } from '../gebeurtenissen/gebeurtenis.js';
import { kostenmaand } from '../preventie/besteed.js';
import { huishoudens } from '../preventie/opzoeken.js';
import { houderVan, isVrijgegeven, type Kleur } from '../rekening.js';
import type { Toestand } from '../toestand/toestand.js';
import { teCrediteren } from './declaratieregel-crediteren.js';

/** A line of the boek of the year before that is taken back here: out of which budget and kleuren it was paid; eurocents. */
export interface EerdereRegel {
  /** That boek, and the revisie of the line there. */
  readonly uit: string;
  readonly revisie: number;
  readonly delen: readonly { readonly budget: string; readonly kleur: Kleur; readonly bedrag: Eurocent }[];
  /** Of the line, with the month in which it counted. */
  readonly kenmerken: Kenmerken;
}

/** What it came to; eurocents. */
export const bedragVan = ({ delen }: EerdereRegel): Eurocent => telOp(delen.map(({ bedrag }) => bedrag));

/** After every day of that boek. */
const NA_HET_JAAR: Datum = '9999-12-31';

/** The line at this revisie of a closed boek, of this aanbieder and still in force; refuses any other. */
export function eerdereRegel(oud: Toestand, revisie: number, aanbieder: string): EerdereRegel {
  const regel = teCrediteren(oud, revisie, aanbieder, NA_HET_JAAR);
  return {
    ...{ uit: oud.boek?.boek ?? '', revisie },
    delen: regel.mutaties.map(({ naar, kleur, bedrag }) => ({ budget: houderVan(naar), kleur, bedrag })),
    kenmerken: { ...regel.kenmerken, periode: kostenmaand(regel) },
  };
}

/** What `zoek` finds, or why it refuses. */
export function ofWeigering<T>(zoek: () => T): { readonly goed: T } | { readonly weigering: Weigering } {
  try {
    return { goed: zoek() };
  } catch (oorzaak) {
    if (oorzaak instanceof Geweigerd) return { weigering: oorzaak.weigering };
    throw oorzaak;
  }
}

/** The name under which the state remembers that a line of an earlier boek was taken back. */
export const eerdereNaam = ({ uit, revisie }: Pick<EerdereRegel, 'uit' | 'revisie'>): string => `${uit} ${revisie}`;

/** Refuses to take a line of an earlier boek back that was already, or of a boek that this one did not take over whole. */
export function nogNietTerug(toestand: Toestand, regel: Pick<EerdereRegel, 'uit' | 'revisie'>): void {
  const { uit, revisie } = regel;
  const { opening } = toestand.jaar;
  if (opening?.af !== true || opening.uit !== uit)
    weiger('geen-declaratieregel', `Boek ${uit} is hier niet overgenomen.`, { uit });
  if (toestand.declaraties.eerderGecrediteerd.heeft(eerdereNaam(regel)))
    weiger('al-gestorneerd', `De declaratieregel op revisie ${revisie} van boek ${uit} is al teruggenomen.`, {
      uit,
      beweging: revisie,
    });
}

/**
 * Refuses a line of an earlier boek of which the money cannot come in here: in its budget, kleuren and for its household. What is
 * right when its declaratie is taken in, stays so: none of these ever leaves a boek.
 */
export function bewaakEerdere(toestand: Toestand, regel: EerdereRegel, boekdatum: Datum): void {
  nogNietTerug(toestand, regel);
  huishoudens(toestand, [regel.kenmerken.huishouden ?? '']);
  for (const { budget, kleur } of regel.delen) {
    // What an afspraak released is no cost of its koker, and there is no bron that pays in it.
    if (isVrijgegeven(kleur))
      weiger(
        'geen-declaratieregel',
        `De regel op revisie ${regel.revisie} van boek ${regel.uit} is betaald met vrijgegeven geld (${kleur}): boek de credit als ontvangst.`,
        { uit: regel.uit, beweging: regel.revisie, kleur },
      );
    zoek.budget(toestand, budget);
    zoek.koker(toestand, kleur, boekdatum);
  }
}

import {
  isVerteldeGrens,
  metGeteldeLeden,
  type Afspraakversie,
  type Kostentelling,
  type Opdracht,
  type Opgeteld,
  type Populatie,
  type Toestand,
} from '@ontschot/boek';
import { Overbelast, type Antwoord, type Boekschrijvers, type Ingediend } from '@ontschot/boekschrijver';
import type { EventStore } from '@ontschot/event-store';
import type { Periode } from '@ontschot/kern';
import { bereikVan, Kostenteller } from '@ontschot/projecties';
import { beproef, type Beproefd } from '../proef.js';

/** Opdrachten that rest on a sum of costs, which the service makes outside the writer (design 4). */
const MET_KOSTEN: ReadonlySet<string> = new Set(['preventiewinst-meten', 'preventiewinst-vaststellen']);

export const vraagtKosten = ({ opdracht }: Pick<Ingediend, 'opdracht'>): boolean => MET_KOSTEN.has(opdracht.soort);

/** How often a sum is brought up to date when costs keep coming in, before the caller is asked to try later. */
const POGINGEN = 8;

type Meetopdracht = Opdracht & {
  readonly afspraak: string;
  readonly van: Periode;
  readonly totEnMet: Periode;
  readonly corrigeert?: string;
};

/** What a sum is about: the afspraak and its population as the state has them, and the revisie of that state. */
interface Bekeken {
  readonly bekekenTot: number;
  readonly afspraak?: Afspraakversie & { readonly populatie: Populatie };
}

/** The version that counts: a correction goes by that of what it corrects. */
function bekijk({ preventie, revisie }: Toestand, { soort, afspraak: id, corrigeert }: Meetopdracht): Bekeken {
  const afspraak = preventie.afspraken.lees(id);
  const oud = corrigeert === undefined ? undefined : preventie.vaststellingen.lees(corrigeert);
  const gesloten = afspraak?.geslotenVersies?.find(({ versie }) => versie === oud?.versie) ?? afspraak?.gesloten;
  const geldend = soort === 'preventiewinst-vaststellen' ? gesloten : afspraak;
  const populatie = geldend && preventie.populaties.lees(geldend.inhoud.populatie);
  if (geldend === undefined || populatie === undefined) return { bekekenTot: revisie };
  return { bekekenTot: revisie, afspraak: { versie: geldend.versie, inhoud: geldend.inhoud, populatie } };
}

/** Of an afspraak that nobody knows, or over no months, there is nothing to add up: the decision says so. */
const NIETS: Opgeteld = { gelezenTot: -1, regels: 0, hash: '', kokers: [], buitenBereik: [] };

/**
 * Adds up the costs of an opdracht and decides it with them; again when costs, members or another version came in meanwhile.
 * What was read of the same members and version is not read again.
 */
async function metKosten<T>(
  schrijvers: Boekschrijvers,
  store: EventStore,
  boek: string,
  opdracht: Meetopdracht,
  besluit: (opdracht: Opdracht) => Promise<T | 'verouderd'>,
): Promise<T> {
  const { van, totEnMet } = opdracht;
  let eerder: { readonly bekeken: Bekeken; readonly teller: Kostenteller } | undefined;
  for (let poging = 0; poging < POGINGEN; poging += 1) {
    const bekeken = await schrijvers.bekijk(boek, (toestand) => bekijk(toestand, opdracht));
    const { afspraak, bekekenTot } = bekeken;
    if (eerder === undefined || !isZelfde(eerder.bekeken, bekeken))
      eerder =
        afspraak === undefined || van > totEnMet
          ? undefined
          : {
              bekeken,
              teller: new Kostenteller(
                store,
                bereikVan(boek, afspraak.inhoud, metGeteldeLeden(afspraak.populatie), van, totEnMet),
              ),
            };
    const opgeteld = eerder === undefined ? NIETS : await eerder.teller.tel();
    const kosten: Kostentelling = { ...opgeteld, bekekenTot, versie: afspraak?.versie ?? 0 };
    const besloten = await besluit({ ...opdracht, kosten } as Opdracht);
    if (besloten !== 'verouderd') return besloten;
  }
  throw new Overbelast();
}

/** Books such an opdracht. */
export const boekMetKosten = (
  schrijvers: Boekschrijvers,
  store: EventStore,
  boek: string,
  ingediend: Ingediend,
): Promise<Antwoord> =>
  metKosten(schrijvers, store, boek, ingediend.opdracht as Meetopdracht, async (opdracht) => {
    const [antwoord] = await schrijvers.dienIn(boek, [{ ...ingediend, opdracht }]);
    return antwoord === undefined || antwoord.soort === 'verouderd' ? 'verouderd' : antwoord;
  });

/**
 * What would come of such an opdracht now; nothing is written. With a limit per household that costs were not told with yet it
 * is refused: nothing would remember it, and two limits side by side tell what few households cost (ADR 20).
 */
export async function beproefMetKosten(
  schrijvers: Boekschrijvers,
  store: EventStore,
  boek: string,
  { herkomst, opdracht: gevraagd }: Ingediend,
): Promise<Beproefd> {
  const { van, totEnMet } = gevraagd as Meetopdracht;
  const nieuweGrens = await schrijvers.bekijk(boek, (toestand) => {
    const inhoud = bekijk(toestand, gevraagd as Meetopdracht).afspraak?.inhoud;
    if (inhoud?.grensPerHuishouden === undefined || isVerteldeGrens(toestand, inhoud, van, totEnMet)) return undefined;
    return { revisie: toestand.revisie, grens: inhoud.grensPerHuishouden };
  });
  if (nieuweGrens !== undefined) {
    const uitleg =
      'Met deze grens per huishouden is over deze maanden nog niets verteld. Een proef onthoudt dat niet; meet eerst.';
    const weigering = {
      code: 'grens-ligt-vast',
      uitleg,
      cijfers: { grens: nieuweGrens.grens, van, totEnMet },
    } as const;
    return { uitkomst: { soort: 'geweigerd', weigering, feiten: [] }, revisie: nieuweGrens.revisie };
  }
  return metKosten(schrijvers, store, boek, gevraagd as Meetopdracht, async (opdracht) => {
    const beproefd = await beproef(schrijvers, boek, herkomst, opdracht);
    return beproefd.uitkomst.soort === 'verouderd' ? 'verouderd' : beproefd;
  });
}

/** Parts of the state are never changed in place, so the same object is the same content. */
const isZelfde = (a: Bekeken, b: Bekeken): boolean =>
  a.afspraak?.inhoud === b.afspraak?.inhoud && a.afspraak?.populatie === b.afspraak?.populatie;

import { metGeteldeLeden, type Opdracht, type Toestand } from '@ontschot/boek';
import type { EventStore } from '@ontschot/event-store';
import { Kostenteller, type Bereik } from '@ontschot/projecties';
import { kans, kies, type Dobbel } from './dobbel.js';
import { HUISHOUDENS } from './trekkingen.js';
import { AANBIEDERS, EIGEN, EXTERNE, JAAR, WIJKEN } from './wereld.js';

const KOKERS = [...EIGEN, ...EXTERNE];
const POPULATIES = ['gezinnen', 'groep', 'wijken'] as const;

/** Populations of each kind; of the households some count, some wait. */
export const KOSTENOPSTELLING: readonly Opdracht[] = [
  { soort: 'populatie-vastleggen', populatie: 'gezinnen', naam: 'Gezinnen', leden: { soort: 'huishoudens' } },
  { soort: 'populatie-vastleggen', populatie: 'groep', naam: 'Groep', leden: { soort: 'cohort' } },
  {
    ...{ soort: 'populatie-vastleggen', populatie: 'wijken', naam: 'Wijken' },
    leden: { soort: 'wijken', wijken: ['noord', 'oost'] },
  },
  { soort: 'populatie-aanvullen', populatie: 'gezinnen', huishoudens: HUISHOUDENS.slice(0, 12) },
  { soort: 'populatie-aanvullen', populatie: 'gezinnen', huishoudens: HUISHOUDENS.slice(12, 15) },
].map((een) => een as Opdracht);

const maand = (dobbel: Dobbel, jaren: number): string =>
  `${JAAR - dobbel(jaren)}-${String(1 + dobbel(12)).padStart(2, '0')}`;

/** Reports costs of this year and those before it, for somebody of each kind; now and then in the place of an earlier one. */
export function melding(dobbel: Dobbel, toestand: Toestand): Opdracht {
  const koker = kies(dobbel, KOKERS);
  const eerder = [...toestand.preventie.kostenmeldingen]
    .map(([, een]) => een)
    .filter((een) => een.koker === koker && een.vervangenDoor === undefined);
  const wie = [{ huishouden: kies(dobbel, HUISHOUDENS) }, { wijk: kies(dobbel, WIJKEN) }, { populatie: 'groep' }, {}];
  return {
    soort: 'kosten-melden',
    ...{ koker, bron: 'proef' },
    ...(eerder.length > 0 && kans(dobbel, 30) && { vervangt: kies(dobbel, eerder).melding }),
    regels: Array.from({ length: 1 + dobbel(4) }, () => ({
      ...{ maand: maand(dobbel, 3), bedrag: (dobbel(2) === 0 ? 1 : -1) * (1 + dobbel(9_000)), ...kies(dobbel, wie) },
      ...(kans(dobbel, 50) && { aanbieder: kies(dobbel, AANBIEDERS) }),
    })),
  } as Opdracht;
}

/** What is added up of a population over a period, with a limit per household or without. */
export function bereik(dobbel: Dobbel, toestand: Toestand, boek: string): Bereik {
  const [van, totEnMet] = [maand(dobbel, 2), maand(dobbel, 2)].sort() as [string, string];
  const populatie = toestand.preventie.populaties.lees(kies(dobbel, POPULATIES));
  if (populatie === undefined) throw new Error('deze populatie is er niet');
  return {
    ...{ boek, van, totEnMet, populatie: metGeteldeLeden(populatie) },
    ...{ kokers: KOKERS.filter(() => kans(dobbel, 50)), aanbieders: AANBIEDERS.slice(0, 2) },
    ...(kans(dobbel, 50) && { grensPerHuishouden: 1 + dobbel(10_000) }),
  };
}

/** What an assessment would add up of these events; not by which events, for these are others. */
export async function optelling(teksten: readonly string[], bereik: Bereik): Promise<object> {
  async function* lees(): AsyncGenerator<unknown[]> {
    yield teksten.map((tekst) => JSON.parse(tekst) as unknown);
  }
  const store = { readStream: lees } as unknown as EventStore;
  const { kokers, buitenBereik } = await new Kostenteller(store, bereik).tel();
  return { kokers, buitenBereik };
}

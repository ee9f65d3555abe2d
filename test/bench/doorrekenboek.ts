import { randomUUID } from 'node:crypto';
import type { Opdracht } from '@ontschot/boek';
import type { Dienst } from '../hulp/dienst.js';
import { BOEK, DOEL, inrichting } from './grootboek.js';
import { inEenKeer, inLijst } from './schrijven.js';

type Los = Opdracht & Readonly<Record<string, unknown>>;

export const KOKERS = ['k0', 'k2', 'k3', 'k4'];
const MAANDEN = Array.from({ length: 12 }, (_, i) => `2025-${String(i + 1).padStart(2, '0')}`);
/** A rule that shares so many percent with the aanbieders. */
export const regel = (deel: string) => ({
  naam: `${deel}%`,
  winst: {
    ...{ interventiekosten: 'aftrekken', compensatie: 'eerst', deel, plafond: { procent: '20' } },
    verdeling: { ontvangers: [{ ontvanger: { soort: 'aanbieders' }, gewicht: 1 }], sleutel: 'gewichten' },
  },
});

const groep = (i: number): Los => ({
  ...{ soort: 'populatie-vastleggen', populatie: `groep-${i}`, naam: `Groep ${i}`, leden: { soort: 'cohort' } },
});

const afspraak = (i: number): Los => ({
  ...{ soort: 'afspraak-opstellen', afspraak: `a-${i}`, naam: `Afspraak ${i}`, populatie: `groep-${i}` },
  ...{
    aanbieders: [1, 2].map((nr) => ({ organisatie: `aanbieder-${nr}`, gewicht: nr })),
    huishoudensBijNulmeting: 100,
  },
  kokers: KOKERS.map((koker) => ({
    koker,
    nulmeting: {
      ...{ methode: { methode: 'vast', bedrag: 1_200_000 + i, per: 'jaar', bron: 'bench' }, volgtPopulatie: false },
    },
  })),
  looptijd: { van: '2025-01', totEnMet: '2025-12' },
  interventiekosten: { bedrag: 0, per: 'jaar' },
});

const kosten = (i: number): Los[] =>
  KOKERS.map((koker, nr) => ({
    ...{ soort: 'kosten-melden', melding: `m-${i}-${koker}`, koker, bron: 'bench' },
    regels: MAANDEN.map((maand, m) => ({
      maand,
      bedrag: 40_000 + ((i * 7919 + m * nr) % 80_000),
      populatie: `groep-${i}`,
    })),
  }));

const metingen = (i: number): Los[] =>
  MAANDEN.map((maand) => ({
    ...{ soort: 'preventiewinst-meten', meting: `t-${i}-${maand}`, afspraak: `a-${i}` },
    ...{ van: maand, totEnMet: maand, boekdatum: '2025-12-31' },
  }));

/** A boek with so many afspraken, each measured over every month of the year: twelve times as many metingen. */
export async function vulMetMetingen(dienst: Dienst, afspraken: number): Promise<void> {
  const [openen, ...rest] = inrichting().map(({ opdracht }) => opdracht as Los);
  const { soort: _, ...nieuw } = openen as Los;
  await dienst.opdracht('/v1/boeken', randomUUID(), nieuw, 'beheerder');
  await inEenKeer(dienst, inLijst(rest));
  const nummers = Array.from({ length: afspraken }, (_leeg, i) => i);
  await inEenKeer(dienst, inLijst(nummers.flatMap((i) => [groep(i), afspraak(i), ...kosten(i)])));
  for (const i of nummers) await inEenKeer(dienst, inLijst(metingen(i)));
  // What is asked next must know of all of them.
  const laatste = { boekdatum: '2025-06-01', budget: 'k1', bedrag: 100, doel: DOEL };
  const { etag = '' } = await dienst.opdracht(`/v1/boeken/${BOEK}/bestedingen`, randomUUID(), laatste);
  await dienst.vraag(`/v1/boeken/${BOEK}/saldi?per=budget`, 'controller', { 'ontschot-minstens': etag });
}

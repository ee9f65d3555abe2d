import { join } from 'node:path';
import type { Opdracht } from '@ontschot/boek';
import { Boekschrijvers, opdrachtHash, type Ingediend } from '@ontschot/boekschrijver';
import { openSqliteStore } from '@ontschot/event-store';

export const BOEK = 'bench-2025';
export const DOEL = { taakveld: '6.1', functionaliteit: 'lichte-ondersteuning', leeftijdsgroep: 'volwassenen' };
const KOKERS = 20;
const WIJKEN = 8;

/** A small seeded generator, so that every run books the same. */
function dobbel(zaad: number): (tot: number) => number {
  let a = zaad;
  return (tot) => {
    a = (Math.imul(a, 1664525) + 1013904223) | 0;
    return Math.floor(((a >>> 0) / 4294967296) * tot);
  };
}

let teller = 0;
export const ingediend = (opdracht: Opdracht & Record<string, unknown>): Ingediend => ({
  herkomst: { id: `bench-${(teller += 1)}`, afzender: 'bench', rol: 'controller', hash: opdrachtHash(opdracht) },
  opdracht,
});

/** The parts of a middling municipality: kokers with their budget and much money, wijken, aanbieders. */
export function inrichting(): Ingediend[] {
  const nummers = (aantal: number): number[] => Array.from({ length: aantal }, (_, i) => i);
  return [
    { soort: 'boek-openen', boek: BOEK, gemeente: 'Bench', jaar: 2025 },
    { soort: 'organisatie-instellen', organisatie: 'gemeente', naam: 'Gemeente' },
    ...nummers(20).map((i) => ({
      soort: 'organisatie-instellen',
      organisatie: `aanbieder-${i}`,
      naam: `Aanbieder ${i}`,
    })),
    ...nummers(WIJKEN).map((i) => ({ soort: 'wijk-instellen', wijk: `wijk-${i}`, naam: `Wijk ${i}` })),
    ...nummers(KOKERS).map((i) => ({
      soort: 'koker-instellen',
      koker: `k${i}`,
      naam: `Koker ${i}`,
      wet: 'Wmo 2015',
      taakveld: `6.${i + 1}`,
      oormerk: { aard: 'vrij' },
      financier: 'gemeente',
    })),
    ...nummers(KOKERS).map((i) => ({
      soort: 'budget-instellen',
      budget: `k${i}`,
      naam: `Budget ${i}`,
      aard: 'koker',
      koker: `k${i}`,
    })),
    {
      soort: 'begroting-vaststellen',
      boekdatum: '2025-01-01',
      besluit: 'bench',
      regels: nummers(KOKERS).map((i) => ({ budget: `k${i}`, bedrag: 1_000_000_000_000 })),
    },
  ].map(ingediend);
}

/** Movements as a year of a municipality has them: mostly spending, on any day of the year, in any order. */
export function* bewegingen(aantal: number, zaad = 42): Generator<Opdracht & Record<string, unknown>> {
  const kies = dobbel(zaad);
  const dag = (): string => `2025-${String(1 + kies(12)).padStart(2, '0')}-${String(1 + kies(28)).padStart(2, '0')}`;
  for (let i = 0; i < aantal; i += 1) {
    const budget = `k${kies(KOKERS)}`;
    const bedrag = 1 + kies(50_000);
    if (kies(10) === 0) {
      yield {
        soort: 'overhevelen',
        boekdatum: dag(),
        van: budget,
        naar: `k${(Number(budget.slice(1)) + 1 + kies(KOKERS - 1)) % KOKERS}`,
        bedrag,
        grond: 'bench',
      };
    } else {
      const doel = { ...DOEL, taakveld: `6.${1 + kies(KOKERS)}` };
      yield {
        soort: 'besteden',
        boekdatum: dag(),
        budget,
        bedrag,
        doel,
        aanbieder: `aanbieder-${kies(20)}`,
        wijk: `wijk-${kies(WIJKEN)}`,
      };
    }
  }
}

/** Books `aantal` movements into a new store in this folder, along the same path as every opdracht. Gives its file. */
export async function maakGrootboek(map: string, aantal: number): Promise<string> {
  const bestand = join(map, 'gebeurtenissen.sqlite');
  const store = await openSqliteStore({ file: bestand });
  const schrijvers = new Boekschrijvers(store);
  await schrijvers.dienIn(BOEK, inrichting());
  let partij: Ingediend[] = [];
  const leg = async (): Promise<void> => {
    const antwoorden = await schrijvers.dienIn(BOEK, partij);
    if (antwoorden.some((een) => een.soort !== 'geboekt'))
      throw new Error(JSON.stringify(antwoorden.find((een) => een.soort !== 'geboekt')));
    partij = [];
  };
  for (const beweging of bewegingen(aantal)) {
    partij.push(ingediend(beweging));
    if (partij.length === 1_000) await leg();
  }
  if (partij.length > 0) await leg();
  await schrijvers.sluit();
  await store.close();
  return bestand;
}

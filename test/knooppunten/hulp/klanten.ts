import { setTimeout as wacht } from 'node:timers/promises';
import { BOEK, DOEL } from '../../crash/proefboek.js';
import type { Groep } from './groep.js';

const PAD = `/v1/boeken/${BOEK}`;

/** An opdracht that was sent, and what became of it. */
export interface Verstuurd {
  readonly pad: string;
  readonly inhoud: object;
  /** The revisie of the acknowledgement. */
  revisie?: number;
}

/** What a load came to. Times in milliseconds. */
export interface Verslag {
  readonly verstuurd: Map<string, Verstuurd>;
  /** Answers that booked something, per node by its place among those that are there. */
  readonly perKnoop: number[];
  /** Of each answer that booked something, whoever gave it. */
  readonly antwoordMs: number[];
  /** Of each opdracht, from the first time it was sent until it was acknowledged. */
  readonly bevestigdMs: number[];
  /** Answers that nothing was taken in (503). */
  nee: number;
  /** Times that a line broke before the answer. */
  breuken: number;
  /** Acknowledgements that said that it was booked before, by an answer that never came. */
  herhaald: number;
}

export const leegVerslag = (): Verslag => ({
  ...{ verstuurd: new Map(), perKnoop: [], antwoordMs: [], bevestigdMs: [] },
  ...{ nee: 0, breuken: 0, herhaald: 0 },
});

function beweging(kans: () => number): Verstuurd {
  const bedrag = 1 + Math.floor(kans() * 1000);
  const boekdatum = `2025-${String(1 + Math.floor(kans() * 12)).padStart(2, '0')}-15`;
  return kans() < 0.7
    ? { pad: `${PAD}/bestedingen`, inhoud: { boekdatum, budget: 'b1', bedrag, doel: DOEL } }
    : { pad: `${PAD}/overhevelingen`, inhoud: { boekdatum, van: 'b1', naar: 'b2', bedrag, grond: 'proef' } };
}

/** To which node a client goes with an opdracht first: always to its own, to any, or like all others to one. */
export type Keuze = 'vast' | 'wisselend' | 'alleen-een';

const EERSTE: Readonly<Record<Keuze, (nummer: number, kans: () => number) => number>> = {
  vast: (nummer) => nummer,
  wisselend: (_, kans) => Math.floor(kans() * 3),
  'alleen-een': () => 0,
};

/**
 * A client that books until it is told to stop. Each opdracht is sent with its own key, to one node and then to another,
 * until somebody acknowledges it.
 */
export async function klant(
  groep: Groep,
  nummer: number,
  keuze: Keuze,
  kans: () => number,
  verslag: Verslag,
  weg: () => boolean,
): Promise<void> {
  for (let i = 0; !weg(); i += 1) {
    const sleutel = `k${nummer}-${i}`;
    const een = beweging(kans);
    verslag.verstuurd.set(sleutel, een);
    const begin = performance.now();
    for (let poging = EERSTE[keuze](nummer, kans); een.revisie === undefined; poging += 1) {
      const diensten = groep.aanwezig;
      const dienst = diensten[poging % diensten.length];
      if (dienst === undefined) {
        await wacht(5);
        continue;
      }
      const gevraagd = performance.now();
      const antwoord = await dienst.opdracht(een.pad, sleutel, een.inhoud).catch((fout: unknown) => {
        // A connection that broke is what this is about; anything else is a finding. The class is that of another realm.
        if ((fout as Error).name !== 'TypeError') throw fout;
      });
      if (antwoord === undefined) verslag.breuken += 1;
      else if (antwoord.status === 201) {
        een.revisie = antwoord.inhoud.revisie as number;
        verslag.antwoordMs.push(performance.now() - gevraagd);
        const waar = poging % diensten.length;
        verslag.perKnoop[waar] = (verslag.perKnoop[waar] ?? 0) + 1;
        if (antwoord.inhoud.herhaald === true) verslag.herhaald += 1;
      } else if (antwoord.status === 503) {
        verslag.nee += 1;
        await wacht(20);
      } else throw new Error(`onverwacht antwoord ${antwoord.status}: ${JSON.stringify(antwoord.inhoud)}`);
    }
    verslag.bevestigdMs.push(performance.now() - begin);
  }
}

/** Runs `aantal` clients while `doe` lasts, and waits until each has its last answer. */
export async function onderLast(
  groep: Groep,
  aantal: number,
  kans: () => number,
  doe: () => Promise<unknown>,
  keuze: Keuze = 'wisselend',
): Promise<Verslag> {
  const verslag = leegVerslag();
  let weg = false;
  const klanten = Array.from({ length: aantal }, (_, k) => klant(groep, k, keuze, kans, verslag, () => weg));
  const allen = Promise.all(klanten);
  try {
    // A client that finds something wrong ends it all at once.
    await Promise.race([doe(), allen]);
  } finally {
    weg = true;
  }
  await allen;
  return verslag;
}

export const langste = (tijden: readonly number[]): number => Math.round(tijden.reduce((a, b) => Math.max(a, b), 0));
/** The time within which this part (0 to 1) was done. */
export const binnen = (tijden: readonly number[], deel: number): number =>
  Math.round(tijden.toSorted((a, b) => a - b)[Math.floor(tijden.length * deel)] ?? 0);

import { Boekschrijvers, opdrachtHash, type Ingediend } from '@ontschot/boekschrijver';
import type { EventStore, StoredEvent } from '@ontschot/event-store';
import { kans } from '../crash-store/schrift.js';

export const BOEKEN = ['GM0080-2024', 'GM0080-2025', 'GM1900-2025'] as const;

const ingediend = (id: string, opdracht: Ingediend['opdracht'] & Record<string, unknown>): Ingediend => ({
  herkomst: { id, afzender: 'controller-1', rol: 'controller', hash: opdrachtHash(opdracht) },
  opdracht,
});

const inrichting = (boek: string): Ingediend[] =>
  [
    { soort: 'boek-openen', boek, gemeente: 'Súdwest-Fryslân', jaar: Number(boek.slice(-4)) },
    { soort: 'organisatie-instellen', organisatie: 'gemeente', naam: 'Gemeente' },
    {
      soort: 'koker-instellen',
      koker: '6.1',
      naam: 'Samenkracht',
      wet: 'Wmo 2015',
      taakveld: '6.1',
      oormerk: { aard: 'vrij' },
      financier: 'gemeente',
    },
    { soort: 'budget-instellen', budget: '6.1', naam: 'Samenkracht', aard: 'koker', koker: '6.1' },
    { soort: 'budget-instellen', budget: 'wijk', naam: 'Wijk “Noord” 👩‍👩‍👧', aard: 'gebied' },
    {
      soort: 'begroting-vaststellen',
      boekdatum: `${boek.slice(-4)}-01-01`,
      besluit: 'raad',
      regels: [{ budget: '6.1', bedrag: 10_000 }],
    },
  ].map((opdracht, i) => ingediend(`begin-${i}`, opdracht));

/**
 * Fills a store with boeken through the writer: `aantal` opdrachten, in turns on one boek and another, of which many ask
 * for more than there is and are recorded as a refusal. The same seed asks the same.
 */
export async function vulBoeken(store: EventStore, aantal: number, seed: number): Promise<void> {
  const dobbel = kans(seed);
  const schrijvers = new Boekschrijvers(store);
  for (const boek of BOEKEN) await schrijvers.dienIn(boek, inrichting(boek));
  for (let i = 0; i < aantal;) {
    const boek = BOEKEN[Math.floor(dobbel() * BOEKEN.length)] ?? BOEKEN[0];
    const samen = Math.min(1 + Math.floor(dobbel() * 4), aantal - i);
    const partij = Array.from({ length: samen }, (_, j) =>
      ingediend(`${seed}-${i + j}`, {
        soort: 'overhevelen',
        boekdatum: `${boek.slice(-4)}-03-01`,
        van: '6.1',
        naar: 'wijk',
        bedrag: 1 + Math.floor(dobbel() * 4_000),
        grond: 'proef',
      }),
    );
    await schrijvers.dienIn(boek, partij);
    i += samen;
  }
  await schrijvers.sluit();
}

/** What a store holds of ours: all events in their order, without where the store put them. */
export async function inhoud(store: EventStore): Promise<Omit<StoredEvent, 'position'>[]> {
  const alle: Omit<StoredEvent, 'position'>[] = [];
  for await (const pagina of store.readAll(0)) alle.push(...pagina.map(({ position: _, ...rest }) => rest));
  return alle;
}

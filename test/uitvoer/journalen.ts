import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { PROGRAMMA, totOmvang, UITVOERSOORTEN, type Uitvoersoort } from '@ontschot/audit';
import type { Gebeurtenis, Mutatie } from '@ontschot/boek';
import type { EventStore, StoredEvent } from '@ontschot/event-store';

export const journaal: Uitvoersoort = UITVOERSOORTEN.find(({ naam }) => naam === 'journaal')!;

/** Journals in a folder of their own, gone after `ruimOp`. */
export class Journalen {
  private readonly map = mkdtempSync(join(tmpdir(), 'ontschot-journaal-'));
  private teller = 0;

  /** Writes what a store holds of a boek, up to `omvang` events; gives the file. */
  uitStore(store: EventStore, boek: string, omvang: number): Promise<string> {
    return this.schrijf(boek, omvang, () => totOmvang(store.readStream(`boek-${boek}`, 0), omvang));
  }

  /** Writes these events. */
  uit(boek: string, gebeurtenissen: readonly Gebeurtenis[]): Promise<string> {
    const stream = `boek-${boek}`;
    const events: StoredEvent[] = gebeurtenissen.map(({ type, gegevens, metadata, revisie }) => ({
      ...{ id: String(revisie), stream, revision: revisie, position: revisie, type, data: gegevens, metadata },
    }));

    return this.schrijf(boek, events.length, async function* () {
      for (let i = 0; i < events.length; i += 100) yield events.slice(i, i + 100);
    });
  }

  private async schrijf(
    boek: string,
    omvang: number,
    lees: () => AsyncIterable<readonly StoredEvent[]>,
  ): Promise<string> {
    const bestand = join(this.map, `${(this.teller += 1)}.journal`);
    const bron = { boek, omvang, lees, gemaaktOp: '2026-01-31T00:00:00.000Z', programma: PROGRAMMA };
    await pipeline(Readable.from(journaal.schrijf(bron)), createWriteStream(bestand));
    return bestand;
  }

  ruimOp(): void {
    rmSync(this.map, { recursive: true, force: true });
  }
}

/** What stands on each rekening per kleur, added up in the plainest way: nothing of the code that writes it. */
export function standenUit(mutaties: Iterable<Mutatie>): Map<string, number> {
  const standen = new Map<string, number>();
  for (const { van, naar, kleur, bedrag } of mutaties) {
    const veilig = (deel: string): string => encodeURIComponent(deel).replace(/[!'()*~]/g, hex);
    const naam = (rekening: string): string => {
      const [koker = '', ...afspraak] = kleur.split('@').map(veilig);
      const [soort = '', ...houder] = rekening.split(':').map(veilig);
      return [soort, houder.join('_'), koker, [koker, ...afspraak].join('@')].join(':');
    };
    standen.set(naam(van), (standen.get(naam(van)) ?? 0) - bedrag);
    standen.set(naam(naar), (standen.get(naam(naar)) ?? 0) + bedrag);
  }
  return standen;
}

const hex = (teken: string): string => `%${teken.charCodeAt(0).toString(16).toUpperCase()}`;

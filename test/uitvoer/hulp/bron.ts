import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { StoredEvent } from '@ontschot/event-store';
import { totOmvang, type Uitvoerbron, type Uitvoersoort } from '@ontschot/audit';
import type { Geschreven } from '../../../libs/projecties/test/hulp/schrijver.js';

export const PROGRAMMA = { naam: 'Ontschot', versie: '0.1.0' };
export const GEMAAKT_OP = '2026-01-31T23:30:00.000Z';

/** A bron over pages, and how often it was read. */
export function bronOver(
  boek: string,
  omvang: number,
  paginas: () => Iterable<readonly StoredEvent[]>,
): Uitvoerbron & { readonly gelezen: number } {
  let gelezen = 0;
  return {
    boek,
    omvang,
    gemaaktOp: GEMAAKT_OP,
    programma: PROGRAMMA,
    get gelezen() {
      return gelezen;
    },
    lees() {
      gelezen += 1;
      return totOmvang(inDeTijd(paginas()), omvang);
    },
  };
}

async function* inDeTijd<T>(delen: Iterable<T>): AsyncGenerator<T> {
  yield* delen;
}

/** Events as a store gives them back, in small pages. */
export function bronVan(boek: string, gebeurtenissen: readonly Geschreven[]): ReturnType<typeof bronOver> {
  const opgeslagen = gebeurtenissen.map(({ id, type, gegevens, metadata, revisie }, i): StoredEvent => ({
    ...{ id, type, data: gegevens, metadata },
    ...{ stream: `boek-${boek}`, revision: revisie, position: i + 1 },
  }));
  return bronVanOpslag(boek, opgeslagen);
}

export function bronVanOpslag(boek: string, opgeslagen: readonly StoredEvent[]): ReturnType<typeof bronOver> {
  const paginas = Array.from({ length: Math.ceil(opgeslagen.length / 7) }, (_, i) =>
    opgeslagen.slice(i * 7, i * 7 + 7),
  );
  return bronOver(boek, opgeslagen.length, () => paginas);
}

export async function tekstVan(soort: Uitvoersoort, bron: Uitvoerbron): Promise<string> {
  const stukken: string[] = [];
  for await (const stuk of soort.schrijf(bron)) stukken.push(stuk);
  return stukken.join('');
}

const GOLDEN = join(import.meta.dirname, '../../golden/gebeurtenissen');

/** One stored event of every version ever written, as the golden files hold them. */
export const ALLE_SOORTEN: readonly { readonly type: string; readonly data: object; readonly metadata: object }[] =
  readdirSync(GOLDEN).map(
    (bestand) =>
      JSON.parse(readFileSync(join(GOLDEN, bestand), 'utf8')) as { type: string; data: object; metadata: object },
  );

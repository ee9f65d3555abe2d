import type { StoredEvent } from '@ontschot/event-store';

/** Where an export reads a boek: the events of now, however often it is asked for, and never more than `omvang` of them. */
export interface Uitvoerbron {
  readonly boek: string;
  /** How many events count; those after it are left out, also on a second reading. */
  readonly omvang: number;
  /** From the first event, in order, a page at a time. */
  lees(): AsyncIterable<readonly StoredEvent[]>;
  /** The moment of the export (UTC), for formats that name it. */
  readonly gemaaktOp: string;
  /** What the programme calls itself and its version, for formats that name it. */
  readonly programma: { readonly naam: string; readonly versie: string };
}

/** A format to take a boek away in. One is a folder beside this file, and a line in `soorten.ts`. */
export interface Uitvoersoort {
  /** In the address and on the command line: `xaf`. */
  readonly naam: string;
  /** One Dutch sentence: what it is and for whom. */
  readonly uitleg: string;
  /** Of the file, without a dot. */
  readonly extensie: string;
  readonly mediatype: string;
  /** How often all events are read: progress is counted over all of them. */
  readonly keer: number;
  /** Whether codes of households are in it: then it is for the auditor, who says what for, and each household sees that. */
  readonly huishoudens?: boolean;
  /**
   * The text, a piece at a time, in memory that does not grow with the boek. A format that must say totals first reads twice.
   * Throws when the boek cannot be said in this format, before its first piece.
   */
  schrijf(bron: Uitvoerbron): AsyncGenerator<string>;
}

/** Where an event stops: `omvang` of them out of pages that may hold more. Throws when there are fewer. */
export async function* totOmvang(
  paginas: AsyncIterable<readonly StoredEvent[]>,
  omvang: number,
): AsyncGenerator<readonly StoredEvent[]> {
  let geteld = 0;
  if (omvang === 0) return;
  for await (const pagina of paginas) {
    const deel = pagina.slice(0, omvang - geteld);
    geteld += deel.length;
    yield deel;
    if (geteld === omvang) return;
  }
  throw new Error(`er zijn ${geteld} gebeurtenissen, de uitvoer gaat over ${omvang}`);
}

import { CsvError, parse } from 'csv-parse';
import { pipeline, Readable } from 'node:stream';
import type { Regelfouten } from './regelfout.js';
import { tekenfout } from './tekens.js';

/** The bytes (or, for what is small, the text) of a file, in pieces. */
export type Stukken = AsyncIterable<Uint8Array> | Iterable<Uint8Array | string>;

export interface Csvregel {
  /** The line of the file on which it begins, from 1. */
  readonly regel: number;
  readonly velden: readonly string[];
}

/** Longest record, in UTF-16 units: an open quotation mark may not swallow a file. */
const LANGSTE_REGEL = 100_000;

const UTF16 = 'het bestand is UTF-16; sla het op als UTF-8';
const LEEG = 'het bestand is leeg';

/**
 * Reads a CSV file record by record, without keeping it. Faults of the file itself (not UTF-8, an open quotation mark,
 * a record without end, nothing in it) go to `fouten`; a record with such a fault is not given. Empty lines are passed
 * over. Returns whether the file ended with a line end: without one it may have been cut off.
 */
export async function* leesCsv(
  stukken: Stukken,
  scheiding: string,
  fouten: Regelfouten,
): AsyncGenerator<Csvregel, boolean> {
  const bestand = new Bytes(stukken);
  let laatste = 0;
  let gemeld = 0;
  const parser = parse({
    delimiter: scheiding,
    bom: true,
    info: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: LANGSTE_REGEL,
    // In step with the parser, which reads ahead of the loop below.
    on_record: (record: string[], { lines }) => {
      laatste = lines;
      return record;
    },
    on_skip: (fout) => {
      // The parser tells of a record that is too long anew for each part of it.
      if (gemeld !== laatste + 1) fouten.meld(laatste + 1, kapot(fout));
      gemeld = laatste + 1;
      return undefined;
    },
  });
  // A fault of the source ends the parser with that fault, and so the loop below.
  pipeline(Readable.from(bestand.lees()), parser, () => undefined);
  for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
    const regel = info.lines - record.reduce((som, veld) => som + regeleinden(veld), 0);
    const mis = record.map(tekenfout).find((een) => een !== undefined);
    if (mis === undefined) yield { regel, velden: record };
    else fouten.meld(regel, mis);
  }
  if (bestand.utf16) fouten.meld(0, UTF16);
  else if (laatste === 0 && fouten.geen) fouten.meld(0, LEEG);
  return bestand.afgesloten;
}

const regeleinden = (veld: string): number => (veld.match(/\r\n|\r|\n/g) ?? []).length;

function kapot(fout: unknown): string {
  const code = fout instanceof CsvError ? fout.code : '';
  if (code === 'CSV_MAX_RECORD_SIZE')
    return `hier begint een regel van meer dan ${LANGSTE_REGEL} tekens; de regels erna zijn niet gecontroleerd`;
  return 'hier begint een aanhalingsteken (") dat nergens wordt gesloten; de regels erna zijn niet gecontroleerd';
}

/** Passes pieces on as bytes, and remembers how they began and ended. */
class Bytes {
  private eerste: number[] = [];
  private einde = 0;

  constructor(private readonly stukken: Stukken) {}

  async *lees(): AsyncGenerator<Uint8Array> {
    for await (const stuk of this.stukken) {
      const bytes = typeof stuk === 'string' ? Buffer.from(stuk) : stuk;
      if (bytes.length === 0) continue;
      if (this.eerste.length < 2) this.eerste.push(...bytes.subarray(0, 2 - this.eerste.length));
      this.einde = bytes.at(-1) ?? 0;
      if (this.utf16) return;
      yield bytes;
    }
  }

  get utf16(): boolean {
    const [a, b] = this.eerste;
    return (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
  }

  get afgesloten(): boolean {
    return this.einde === 0x0a || this.einde === 0x0d;
  }
}

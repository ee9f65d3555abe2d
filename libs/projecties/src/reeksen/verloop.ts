import type { Eurocent } from '@ontschot/kern';

const BYTES_PER_DAG = 10;

/** What was booked on one sleutel, in eurocents per day of the year (see `dagnummer`): at most 366 days. */
export type Verloop = Map<number, Eurocent>;

/** Amounts of eight bytes, then days of two; read from a copy, for numbers must begin at a multiple of their size. */
function kolommen(bytes: Uint8Array): { bedragen: Float64Array; dagen: Uint16Array } {
  const aantal = bytes.byteLength / BYTES_PER_DAG;
  const blok = new Uint8Array(bytes).buffer;
  return { bedragen: new Float64Array(blok, 0, aantal), dagen: new Uint16Array(blok, aantal * 8, aantal) };
}

export function leesVerloop(bytes: Uint8Array): Verloop {
  const { bedragen, dagen } = kolommen(bytes);
  const verloop: Verloop = new Map();
  for (let i = 0; i < dagen.length; i += 1) verloop.set(dagen[i] as number, bedragen[i] as number);
  return verloop;
}

export function schrijfVerloop(verloop: Verloop): Buffer {
  const bytes = Buffer.alloc(verloop.size * BYTES_PER_DAG);
  bytes.set(new Uint8Array(Float64Array.from(verloop.values()).buffer));
  bytes.set(new Uint8Array(Uint16Array.from(verloop.keys()).buffer), verloop.size * 8);
  return bytes;
}

/** What was booked up to and including a day, straight from the bytes. */
export function somTot(bytes: Uint8Array, dag: number): Eurocent {
  const { bedragen, dagen } = kolommen(bytes);
  let som = 0;
  for (let i = 0; i < dagen.length; i += 1) if ((dagen[i] as number) <= dag) som += bedragen[i] as number;
  return som;
}

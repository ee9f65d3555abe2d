import { createHash } from 'node:crypto';

/**
 * What was seen before, and on which line, in twelve bytes each: by 64 bits of a hash, so that a hundred thousand
 * references of a file are not kept. Two that differ are taken for one in a file once in a thousand million.
 */
export class Bekenden {
  private plaatsen = new Uint32Array(3 * 64);
  private aantal = 0;

  /** The line on which this was seen before; 0 when it was not. */
  regelVan(wat: string): number {
    const [hoog, laag] = merk(wat);
    return this.plaatsen[this.zoek(hoog, laag) + 2] ?? 0;
  }

  /** Remembers this with its line (from 1), and gives the line of the time before; 0 when there was none. */
  ontmoet(wat: string, regel: number): number {
    const [hoog, laag] = merk(wat);
    const plek = this.zoek(hoog, laag);
    const eerder = this.plaatsen[plek + 2] ?? 0;
    if (eerder !== 0) return eerder;
    this.plaatsen.set([hoog, laag, regel], plek);
    this.aantal += 1;
    if (this.aantal * 6 > this.plaatsen.length) this.groei();
    return 0;
  }

  /** Where it stands, or the free place where it would. */
  private zoek(hoog: number, laag: number): number {
    const { plaatsen } = this;
    const vakken = plaatsen.length / 3;
    let vak = laag % vakken;
    for (; plaatsen[3 * vak + 2] !== 0; vak = (vak + 1) % vakken)
      if (plaatsen[3 * vak] === hoog && plaatsen[3 * vak + 1] === laag) break;
    return 3 * vak;
  }

  private groei(): void {
    const oud = this.plaatsen;
    this.plaatsen = new Uint32Array(oud.length * 2);
    for (let plek = 0; plek < oud.length; plek += 3)
      if (oud[plek + 2] !== 0)
        this.plaatsen.set(oud.subarray(plek, plek + 3), this.zoek(oud[plek] ?? 0, oud[plek + 1] ?? 0));
  }
}

function merk(wat: string): [number, number] {
  const hash = createHash('sha256').update(wat).digest();
  return [hash.readUInt32BE(0), hash.readUInt32BE(4)];
}

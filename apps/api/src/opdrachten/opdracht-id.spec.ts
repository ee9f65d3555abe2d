import { randomUUID } from 'node:crypto';
import { bevatHuishoudcode } from '@ontschot/kern';
import { nieuweCodes } from './huishoudcode.js';
import { keurId } from './opdracht-id.js';

const codes = (id: string): string[] => keurId(id, 'Idempotency-Key').map(({ code }) => code);

describe('de id van een opdracht', () => {
  it('mag een UUID zijn, wat er ook in staat', () => {
    const uuids = Array.from({ length: 20_000 }, () => randomUUID());
    expect(uuids.flatMap(codes)).toEqual([]);
    expect(codes('3f2b8c1e-9a4d-4e6f-8b7a-abc123456782')).toEqual([]);
  });

  it('noemt geen mens: geen BSN, ook niet tussen letters, en geen huishouden', () => {
    expect(codes('gezin-123456782')).toEqual(['bsn']);
    expect(codes('gezin-123456783')).toEqual([]);
    expect(nieuweCodes(50).flatMap((code) => codes(`besteding:${code}`))).toEqual(
      Array<string>(50).fill('huishoudcode'),
    );
  });

  it('elke code die wordt uitgegeven, wordt in een tekst herkend', () => {
    expect(nieuweCodes(1_000).every(bevatHuishoudcode)).toBe(true);
  });
});

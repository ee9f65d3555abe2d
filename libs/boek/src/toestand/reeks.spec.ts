import fc from 'fast-check';
import { dagnummer, datumVan, Reeks } from './reeks.js';

const JAAR = 2024;
const DAGEN = Array.from({ length: 366 }, (_, i) => new Date(Date.UTC(JAAR, 0, 1 + i)).toISOString().slice(0, 10));
const boekingen = fc.array(fc.record({ dag: fc.nat({ max: 60 }), bedrag: fc.integer({ min: -100, max: 100 }) }), {
  maxLength: 40,
});

/** The stand at the end of each day, added up one by one. */
const naief = (lijst: readonly { dag: number; bedrag: number }[], dag: number): number =>
  lijst.reduce((som, boeking) => som + (boeking.dag <= dag ? boeking.bedrag : 0), 0);

const reeksVan = (lijst: readonly { dag: number; bedrag: number }[]): Reeks => {
  const reeks = Reeks.leeg();
  for (const { dag, bedrag } of lijst) reeks.boek(dag, bedrag);
  return reeks;
};

describe('een dag als getal', () => {
  it('sorteert zoals de dagen en is weer terug te lezen, ook in een schrikkeljaar', () => {
    const nummers = DAGEN.map(dagnummer);
    expect([...nummers].sort((a, b) => a - b)).toEqual(nummers);
    expect(new Set(nummers).size).toBe(366);
    expect(nummers.map((nummer) => datumVan(JAAR, nummer))).toEqual(DAGEN);
  });
});

describe('een reeks standen', () => {
  it('is gelijk aan optellen per dag, in welke volgorde ook geboekt', () => {
    fc.assert(
      fc.property(boekingen, fc.nat({ max: 61 }), (lijst, dag) => {
        const reeks = reeksVan(lijst);
        const vanaf = Array.from({ length: 62 - dag }, (_, i) => naief(lijst, dag + i));
        expect(reeks.op(dag)).toBe(naief(lijst, dag));
        expect(reeks.eind).toBe(naief(lijst, 61));
        expect(reeks.laagsteVanaf(dag)).toBe(Math.min(...vanaf));
        expect(reeks.hoogsteVanaf(dag)).toBe(Math.max(...vanaf));
        expect(reeks.laatsteDag).toBe(Math.max(-1, ...lijst.map((boeking) => boeking.dag)));
      }),
      { seed: 31 },
    );
  });

  it('noemt de eerste dag waarop zij onder een bedrag komt', () => {
    fc.assert(
      fc.property(boekingen, fc.nat({ max: 61 }), fc.integer({ min: -200, max: 200 }), (lijst, dag, nodig) => {
        const dagen = Array.from({ length: 62 - dag }, (_, i) => dag + i);
        const eerste = dagen.find((d) => naief(lijst, d) < nodig);
        expect(reeksVan(lijst).eersteOnder(nodig, dag)).toEqual(
          eerste === undefined ? undefined : { dag: eerste, stand: naief(lijst, eerste) },
        );
      }),
      { seed: 32 },
    );
  });

  it('geeft elke dag waarop er iets veranderde, één keer en op volgorde', () => {
    const reeks = reeksVan([
      { dag: 9, bedrag: 5 },
      { dag: 3, bedrag: 7 },
      { dag: 9, bedrag: -5 },
    ]);
    expect([...reeks]).toEqual([
      { dag: 3, stand: 7 },
      { dag: 9, stand: 7 },
    ]);
  });

  it('verandert niet mee met haar kopie', () => {
    const reeks = reeksVan([{ dag: 3, bedrag: 7 }]);
    reeks.kopie().boek(3, 1);
    expect(reeks.eind).toBe(7);
  });
});

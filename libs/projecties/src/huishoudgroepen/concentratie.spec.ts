import fc from 'fast-check';
import { alles, toevalsstand, weggelaten, type Stand } from '../../test/hulp/groepstabel.js';
import { krommen, type Krommebouw } from './concentratie.js';
import { maakTabel } from './tabel.js';
import type { Huishouden } from './teller.js';

const som = (bedragen: readonly number[]): number => bedragen.reduce((tot, een) => tot + een, 0);
const geteld = ({ kokers }: Huishouden): number => som([...kokers.values()].map(({ bedrag }) => Math.max(0, bedrag)));

function gebouwd(stand: Stand) {
  const tabel = alles(maakTabel(stand));
  const weg = weggelaten(tabel);
  return { tabel, weg, ...alles(krommen(stand, tabel, weg)) };
}

/** Households in one wijk that cost these kokers so much each, nothing of it reported. */
const samen = (aantal: number, kokers: Readonly<Record<string, number>>, wijk = 'w'): Huishouden[] =>
  Array.from({ length: aantal }, () => ({
    wijk,
    kokers: new Map(Object.entries(kokers).map(([koker, bedrag]) => [koker, { bedrag, gemeld: 0 }])),
  }));
const stand = (...groepen: readonly (readonly Huishouden[])[]): Stand => ({
  wijken: new Map([['w', 'Wijk']]),
  kokers: new Map([
    ['jeugd', 'Jeugd'],
    ['zorg', 'Zorg'],
  ]),
  huishoudens: groepen.flat(),
});

const omvang = fc.record({
  wijken: fc.integer({ min: 1, max: 4 }),
  kokers: fc.integer({ min: 1, max: 4 }),
  perWijk: fc.integer({ min: 5, max: 120 }),
  melding: fc.constantFrom(1, 3, 1_000_000),
});

describe('welk deel van de huishoudens welk deel van de kosten neemt', () => {
  it('gegeven 3% die de helft kost, dan zegt de zin dat; de duurste staan niet apart', () => {
    const { alles: kromme } = gebouwd(
      stand(samen(30, { jeugd: 970_00, zorg: 970_00 }), samen(970, { jeugd: 30_00, zorg: 30_00 })),
    );
    expect(kromme.zin).toBe('3% van de huishoudens neemt 50% van de kosten');
    expect(kromme.punten?.slice(0, 2)).toEqual([
      { deelHuishoudens: '0.000', deelKosten: '0.000' },
      { deelHuishoudens: '0.030', deelKosten: '0.500' },
    ]);
    expect(kromme.punten?.at(-1)).toEqual({ deelHuishoudens: '1.000', deelKosten: '1.000' });
  });

  it('gegeven één huishouden dat bijna alles kost, dan vertelt geen punt erover', () => {
    const { alles: kromme } = gebouwd(stand(samen(1, { jeugd: 9_999_999 }), samen(499, { jeugd: 10_00, zorg: 10_00 })));
    expect(kromme).toMatchObject({ punten: null, zin: null });
  });

  it('gegeven minder dan twintig huishoudens, dan is er geen punt tussen begin en eind', () => {
    expect(gebouwd(stand(samen(10, { jeugd: 500_00 }), samen(9, { jeugd: 10_00 }))).alles.punten).toBeNull();
    expect(gebouwd(stand(samen(10, { jeugd: 500_00 }), samen(10, { jeugd: 10_00 }))).alles.punten).toHaveLength(3);
  });

  it('begint bij 0, daalt nooit en eindigt bij 1; wat erbij komt is steeds minder per huishouden', () => {
    let verteld = 0;
    fc.assert(
      fc.property(omvang, fc.nat(), (een, seed) => {
        const { alles: eerste, kokers } = gebouwd(toevalsstand(seed, een));
        for (const { punten, groepen } of [eerste, ...kokers.values()]) {
          if (punten === null) continue;
          verteld += 1;
          expect([punten[0], punten.at(-1)]).toEqual([
            { deelHuishoudens: '0.000', deelKosten: '0.000' },
            { deelHuishoudens: '1.000', deelKosten: '1.000' },
          ]);
          for (const [i, { deelHuishoudens, deelKosten }] of punten.slice(1).entries()) {
            expect(deelHuishoudens > punten[i]!.deelHuishoudens).toBe(true);
            expect(deelKosten >= punten[i]!.deelKosten).toBe(true);
          }
          const gemiddeld = groepen.map((groep) => som(groep.map(({ bedrag }) => bedrag)) / groep.length);
          expect(gemiddeld).toEqual([...gemiddeld].sort((a, b) => b - a));
        }
      }),
      { seed: 29, numRuns: 30 },
    );
    expect(verteld).toBeGreaterThan(15);
  });

  it('telt per huishouden, per wijk, per koker en in de kromme hetzelfde op', () => {
    fc.assert(
      fc.property(omvang, fc.nat(), (een, seed) => {
        const huidig = toevalsstand(seed, een);
        const { tabel, alles: kromme, kokers } = gebouwd(huidig);
        const per = (soort: string): number =>
          som(tabel.vakken.filter((vak) => vak.soort === soort).map(({ kosten }) => kosten.som));
        const totaal = som(huidig.huishoudens.map(geteld));
        expect([per('alles'), per('wijk'), per('koker'), per('cel')]).toEqual([totaal, totaal, totaal, totaal]);
        const inKromme = ({ groepen }: Krommebouw): number => som(groepen.flat().map(({ bedrag }) => bedrag));
        if (kromme.punten !== null) expect(inKromme(kromme)).toBe(totaal);
        for (const [koker, eigen] of kokers)
          if (eigen.punten !== null)
            expect(inKromme(eigen)).toBe(
              som(huidig.huishoudens.map((h) => Math.max(0, h.kokers.get(koker)?.bedrag ?? 0))),
            );
      }),
      { seed: 31, numRuns: 30 },
    );
  });
});

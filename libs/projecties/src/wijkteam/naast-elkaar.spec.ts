import fc from 'fast-check';
import { MINSTENS, zonderKleine } from './kleine-groepen.js';
import { losNaast, naastElkaar } from './naast-elkaar.js';
import { verdeelIn, type Vak } from './vakken.js';
import type { Verstrekt } from './verstrekt.js';

interface Los {
  readonly a: string;
  readonly b: string;
  readonly wie: number;
}
/** What was granted to household `wie`, in a part of each breakdown. */
const verstrekt = ({ a, b, wie }: Los): Verstrekt & Los & { wie: Verstrekt['wie'] } =>
  ({ a, b, wie: { naam: `h:${wie}`, aantal: 1 }, verhalen: [], een: { trekking: `${a}${b}${wie}` } }) as never;
const reeks = (a: string, b: string, van: number, tot: number): Los[] =>
  Array.from({ length: tot - van }, (_, i) => ({ a, b, wie: van + i }));
const per = (alle: readonly Verstrekt[], kant: 'a' | 'b') =>
  verdeelIn(alle, (een) => (een as unknown as Record<'a' | 'b', string>)[kant]);
const delenVan = (delen: { readonly los: readonly Vak[]; readonly samen: readonly Vak[] }): (readonly Vak[])[] => [
  ...delen.los.map((vak) => [vak]),
  ...(delen.samen.length === 0 ? [] : [delen.samen]),
];
const beide = (...reeksen: readonly Los[][]) => {
  const alle = reeksen.flat().map(verstrekt);
  const a = delenVan(zonderKleine(per(alle, 'a')));
  return { a, b: per(alle, 'b'), los: losNaast(a, per(alle, 'b')).los.map(({ sleutel }) => sleutel) };
};

describe('twee uitsplitsingen van hetzelfde totaal', () => {
  it('staan naast elkaar als elk verschil over genoeg huishoudens gaat', () => {
    const { los } = beide(reeks('x', 'p', 0, 12), reeks('x', 'q', 20, 32), reeks('y', 'q', 40, 52));
    expect(los).toEqual(['p', 'q']);
  });

  it('staan niet naast elkaar als de ene van de andere één huishouden overlaat', () => {
    // Thirteen with doel x, twelve of them with question p: the one that is left asked something else.
    const { a, b, los } = beide(reeks('x', 'p', 0, 12), reeks('x', 'q', 12, 13), reeks('y', 'q', 20, 40));
    expect(naastElkaar(a, [[b[0]!], [b[1]!]])).toBe(false);
    expect(los).toEqual([]);
  });

  it('nemen dan alleen samen wat samen moet', () => {
    const veilig = [reeks('z', 'r', 100, 120), reeks('z', 's', 130, 150)];
    const { los } = beide(reeks('x', 'p', 0, 12), reeks('x', 'q', 12, 13), reeks('y', 'q', 20, 40), ...veilig);
    expect(los).toEqual(['r', 's']);
  });

  it('zijn gelijk, dan is er niets af te trekken', () => {
    expect(beide(reeks('x', 'p', 0, 10), reeks('y', 'q', 10, 20)).los).toEqual(['p', 'q']);
  });

  it('tellen alleen waar een som op rust', () => {
    const alle = [...reeks('x', 'p', 0, 20), ...reeks('y', 'q', 20, 40), ...reeks('x', 'q', 40, 60)].map(verstrekt);
    const [a, b] = (['a', 'b'] as const).map((kant) => per(alle, kant).map((vak) => [vak]));
    expect(naastElkaar(a!, b!)).toBe(true);
    const inWeinig = (een: Verstrekt): boolean => Number(een.wie!.naam.slice(2)) < 42;
    expect(naastElkaar(a!, b!, inWeinig)).toBe(false);
  });

  it('geven bij geen enkele optelling of aftrekking minder dan tien huishoudens', () => {
    const een = fc.record({ a: fc.constantFrom('x', 'y', 'z'), b: fc.constantFrom('p', 'q', 'r'), wie: fc.nat(45) });
    const factoren = fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 6, maxLength: 6 });
    let verteld = 0;
    fc.assert(
      fc.property(
        fc.array(een, { minLength: 20, maxLength: 120 }),
        fc.array(factoren, { minLength: 20 }),
        (lijst, wegingen) => {
          const alle = lijst.map(verstrekt);
          const a = delenVan(zonderKleine(per(alle, 'a')));
          const soorten = losNaast(a, per(alle, 'b'));
          const b = delenVan(soorten);
          if (a.some((deel) => new Set(deel.flatMap(({ wie }) => [...wie.keys()])).size < MINSTENS)) return;
          verteld += soorten.los.length;
          for (const weging of wegingen) {
            const factor = new Map<Verstrekt, number>();
            for (const [i, deel] of [...a, ...b].entries())
              for (const trekking of deel.flatMap(({ trekkingen }) => trekkingen))
                factor.set(
                  trekking,
                  (factor.get(trekking) ?? 0) + (i < a.length ? weging[i]! : weging[3 + i - a.length]!),
                );
            const over = new Set([...factor].flatMap(([{ wie }, som]) => (som === 0 ? [] : [wie!.naam])));
            expect(over.size === 0 || over.size >= MINSTENS).toBe(true);
          }
        },
      ),
      { seed: 2025, numRuns: 200 },
    );
    // And it does not keep everything to itself.
    expect(verteld).toBeGreaterThan(50);
  });
});

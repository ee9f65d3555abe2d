import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { evolve, leesGebeurtenis, Toestand } from '@ontschot/boek';

interface Opgeslagen {
  readonly type: string;
  readonly revision: number;
  readonly data: object;
  readonly metadata: object;
}

// Histories of their own, of which each new kind is a file beside them.
const lees = (pad: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, pad), 'utf8'));
const bestanden = readdirSync(join(import.meta.dirname, 'gebeurtenissen')).map(
  (naam) => lees(join('gebeurtenissen', naam)) as Opgeslagen,
);

function gevouwen(naam: string): { readonly toestand: Toestand; readonly eigen: readonly string[] } {
  const geschiedenis = lees(`${naam}.json`) as readonly Opgeslagen[];
  const toestand = Toestand.begin();
  for (const opgeslagen of geschiedenis) evolve(toestand, leesGebeurtenis(opgeslagen));
  const eigen = bestanden.filter((een) => geschiedenis.some((ander) => isDeepStrictEqual(een, ander)));
  return { toestand, eigen: eigen.map(({ type }) => type).sort() };
}

const standen = (toestand: Toestand): object =>
  Object.fromEntries([...toestand.saldi].map(([rekening, saldo]) => [rekening, saldo.eind]));

describe('de gouden geschiedenis van een wijkbudget dat is afgerekend, en een gebied', () => {
  const { toestand, eigen } = gevouwen('wijkbudget');

  it('heeft een bestand van wat erin voor het eerst voorkomt', () => {
    expect(eigen).toEqual(['gebied-vastgelegd.v1', 'wijkbudget-afgerekend.v1']);
  });

  it('geeft dezelfde teruggaven en standen als toen', () => {
    const [eerste, tweede] = toestand.wijkteam.afrekeningen.lees('wijk-noord') ?? [];
    expect(eerste?.delen).toMatchObject([
      { inleg: 'wmo-noord', kleur: 'wmo', deel: 60_000, terug: 60_000 },
      { inleg: 'fonds-noord', deel: 42_000, terug: 0 },
    ]);
    expect(tweede?.delen).toMatchObject([
      { inleg: 'wmo-noord', eerder: 60_000, deel: 80_000, terug: 20_000 },
      { inleg: 'fonds-noord', terug: 0 },
    ]);
    expect(toestand.wijkteam.gebieden.lees('gebied')).toMatchObject({ wijken: ['noord'], inwoners: { aantal: 8_120 } });
    expect(standen(toestand)).toEqual({
      'bron:gemeente': -630_000,
      'vrij:wmo': 480_000,
      'vrij:fonds': 30_000,
      'vrij:wijk-noord': 80_000,
      'voorschot:wijk-noord': 40_000,
    });
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evolve, leesGebeurtenis, Toestand } from '@ontschot/boek';

interface Opgeslagen {
  readonly type: string;
  readonly revision: number;
  readonly data: object;
  readonly metadata: object;
}

const lees = (bestand: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, bestand), 'utf8'));

describe('de gouden geschiedenis van wat bewoners beslissen', () => {
  const geschiedenis = lees('bewoners.json') as readonly Opgeslagen[];
  const toestand = Toestand.begin();
  for (const opgeslagen of geschiedenis) evolve(toestand, leesGebeurtenis(opgeslagen));

  it('heeft een bestand van elke soort', () => {
    const bestanden = readdirSync(join(import.meta.dirname, 'gebeurtenissen')).filter((naam) => /^bewoners/.test(naam));
    expect(bestanden).toHaveLength(6);
    const eigen = bestanden.map((naam) => lees(`gebeurtenissen/${naam}`) as Opgeslagen);
    expect(geschiedenis).toEqual(expect.arrayContaining(eigen));
  });

  it('geeft dezelfde uitkomsten en standen als toen', () => {
    const { bewonersvoorstellen, bewonersregels, stemmen } = toestand.wijkteam;
    expect(
      [...bewonersvoorstellen].map(([id, { staat, voor, tegen, laatste }]) => [id, staat, voor, tegen, laatste]),
    ).toEqual([
      ['zitbanken', 'gesloten', 3, 1, '2025-06-17'],
      ['speeltuin', 'niet-mogelijk', 3, 0, '2025-06-15'],
      ['vuurwerk', 'afgewezen', 1, 1, '2025-06-15'],
    ]);
    expect(bewonersregels.lees('buurtpot')).toMatchObject({ populatie: 'buurt', minstensStemmen: 3, procentVoor: 60 });
    expect([...stemmen]).toHaveLength(9);
    expect(Object.fromEntries([...toestand.saldi].map(([rekening, saldo]) => [rekening, saldo.eind]))).toEqual({
      'bron:gemeente': -120_000,
      'vrij:buurtpot': 98_000,
      'verplicht:buurtpot': 0,
      'besteed:buurtpot': 22_000,
    });
  });

  it('noemt bij een voorstel en een stem geen huishouden, en geen naam die ook in een andere stemming staat', () => {
    const vanBewoners = geschiedenis.filter(({ metadata }) => JSON.stringify(metadata).includes('"inwoner"'));
    expect(vanBewoners).toHaveLength(13);
    expect(JSON.stringify(vanBewoners)).not.toMatch(/hh-/);
    const namen = vanBewoners.map(({ data, metadata }) => {
      const { opdracht } = metadata as { opdracht: { afzender: string } };
      return [(data as { voorstel: string }).voorstel, opdracht.afzender] as const;
    });
    for (const [voorstel, naam] of namen)
      expect(namen.filter(([ander, zelfde]) => ander !== voorstel && zelfde === naam)).toEqual([]);
  });
});

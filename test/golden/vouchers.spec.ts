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

describe('de gouden geschiedenis van vouchers', () => {
  const geschiedenis = lees('vouchers.json') as readonly Opgeslagen[];
  const toestand = Toestand.begin();
  for (const opgeslagen of geschiedenis) evolve(toestand, leesGebeurtenis(opgeslagen));

  it('heeft een bestand van elke soort', () => {
    const bestanden = readdirSync(join(import.meta.dirname, 'gebeurtenissen')).filter((naam) => /^voucher-/.test(naam));
    expect(bestanden).toHaveLength(8);
    const eigen = bestanden.map((naam) => lees(`gebeurtenissen/${naam}`) as Opgeslagen);
    expect(geschiedenis).toEqual(expect.arrayContaining(eigen));
  });

  it('geeft dezelfde vouchers, grenzen en standen als toen', () => {
    const { vouchers, perHuishouden } = toestand.wijkteam;
    expect([...vouchers].map(([id, een]) => [id, een.staat, een.mandaat, een.laatste, een.akkoord])).toEqual([
      ['zomer', 'vervallen', 'klein', '2025-09-01', true],
      ['kamp', 'uitgegeven', 'groot', '2025-06-01', undefined],
      ['zwemles', 'ingetrokken', 'klein', '2025-06-01', undefined],
    ]);
    expect(vouchers.lees('zomer')?.inwisselingen.map((een) => [een.inwisseling, een.bedrag, een.teruggenomen])).toEqual(
      [
        ['bon-1', 22_500, false],
        ['bon-2', 5_000, true],
      ],
    );
    expect(['klein', 'groot'].map((een) => perHuishouden.lees(een, 'hh-4k7p2wq9xz3mf6tb'))).toEqual([22_500, 45_000]);
    expect(Object.fromEntries([...toestand.saldi].map(([rekening, saldo]) => [rekening, saldo.eind]))).toEqual({
      'bron:gemeente': -220_000,
      'vrij:wijk-noord': 152_500,
      'verplicht:wijk-noord': 45_000,
      'besteed:wijk-noord': 22_500,
    });
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evolve, leesGebeurtenis, Toestand } from '@ontschot/boek';

type Opgeslagen = Parameters<typeof leesGebeurtenis>[0];

function vouw(bestand: string): Toestand {
  const toestand = Toestand.begin();
  const tekst = readFileSync(join(import.meta.dirname, bestand), 'utf8');
  for (const opgeslagen of JSON.parse(tekst) as readonly Opgeslagen[]) evolve(toestand, leesGebeurtenis(opgeslagen));
  return toestand;
}

it('de gouden geschiedenis van declaraties geeft dezelfde stand als toen', () => {
  const toestand = vouw('declaraties.json');
  const { declaraties, declaratieindelingen, declaratieruimten } = toestand.declaraties;
  expect([...declaraties].map(([, { declaratie, geboekt, regels }]) => [declaratie, geboekt, regels])).toEqual([
    ['kwintes-D1', 1, 1],
    ['kwintes-D2', 1, 1],
    ['kwintes-D3', 0, 2],
  ]);
  expect(declaraties.lees('kwintes-D3')?.afgebroken).toBe(true);
  expect([...declaratieindelingen].map(([naam]) => naam)).toEqual(['kwintes-csv']);
  expect(declaratieruimten.lees('kwintes-2025')).toEqual({ declaratie: 'kwintes-D3', delen: [] });
  expect([toestand.saldo('besteed:wmo').eind, toestand.saldo('verplicht:wmo').eind]).toEqual([0, 500_000]);
});

it('en die van een credit van een regel van het jaar ervoor ook', () => {
  const toestand = vouw('declaraties-jaar.json');
  expect([...toestand.declaraties.eerderGecrediteerd]).toEqual([['GM0080-2025 10', 2]]);
  expect(toestand.declaraties.declaraties.lees('kwintes-D2')).toMatchObject({ geboekt: 1, regels: 1 });
  expect(toestand.saldo('vrij:wmo').eind).toBe(12_500);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evolve, leesGebeurtenis, Toestand } from '@ontschot/boek';

type Opgeslagen = Parameters<typeof leesGebeurtenis>[0];

it('de gouden geschiedenis van declaraties geeft dezelfde stand als toen', () => {
  const tekst = readFileSync(join(import.meta.dirname, 'declaraties.json'), 'utf8');
  const toestand = Toestand.begin();
  for (const opgeslagen of JSON.parse(tekst) as readonly Opgeslagen[]) evolve(toestand, leesGebeurtenis(opgeslagen));
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

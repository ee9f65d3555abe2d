import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evolve, leesGebeurtenis, Toestand } from '@ontschot/boek';

type Opgeslagen = Parameters<typeof leesGebeurtenis>[0];

it('de gouden geschiedenis van controlesleutels geeft dezelfde sleutels als toen', () => {
  const tekst = readFileSync(join(import.meta.dirname, 'controle.json'), 'utf8');
  const toestand = Toestand.begin();
  for (const opgeslagen of JSON.parse(tekst) as readonly Opgeslagen[]) evolve(toestand, leesGebeurtenis(opgeslagen));
  expect([...toestand.controle.controlesleutels]).toEqual([
    [
      'be165de8',
      {
        controlesleutel: 'be165de8',
        sleutel: 'leeuwarden.nl+be165de8+AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB',
        ingetrokken: true,
      },
    ],
  ]);
});

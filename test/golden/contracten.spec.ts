import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evolve, leesGebeurtenis, Toestand } from '@ontschot/boek';

type Opgeslagen = Parameters<typeof leesGebeurtenis>[0];

it('de gouden geschiedenis van contracten geeft dezelfde standen, aantallen en correcties als toen', () => {
  const tekst = readFileSync(join(import.meta.dirname, 'contracten.json'), 'utf8');
  const toestand = Toestand.begin();
  for (const opgeslagen of JSON.parse(tekst) as readonly Opgeslagen[]) evolve(toestand, leesGebeurtenis(opgeslagen));
  expect(Object.fromEntries([...toestand.saldi].map(([rekening, saldo]) => [rekening, saldo.eind]))).toEqual({
    'bron:gemeente': -1_000_000,
    'vrij:wmo': 605_000,
    'verplicht:wmo': 345_000,
    'besteed:wmo': 50_000,
  });
  const { ondersteuningsopdrachten, lagen } = toestand;
  expect([...ondersteuningsopdrachten].map(([id, { populatie }]) => [id, populatie.aantal])).toEqual([
    ['oo-n', 35],
    ['oo-z', 45],
  ]);
  expect([...lagen.gecorrigeerd]).toEqual([['11|besteed:wmo|wmo', 10_000]]);
  expect(lagen.resultaten.lees('oo-n')).toMatchObject([
    { resultaat: 'r-1', revisie: 21, volgt: 1 },
    { resultaat: 'r-2', revisie: 23, volgt: 0 },
  ]);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evolve, leesGebeurtenis, Toestand } from '@ontschot/boek';

type Opgeslagen = Parameters<typeof leesGebeurtenis>[0];

it('de gouden geschiedenis van winst die van hand ging geeft dezelfde toezeggingen en standen als toen', () => {
  const tekst = readFileSync(join(import.meta.dirname, 'winst.json'), 'utf8');
  const toestand = Toestand.begin();
  for (const opgeslagen of JSON.parse(tekst) as readonly Opgeslagen[]) evolve(toestand, leesGebeurtenis(opgeslagen));
  const rijen = [...toestand.preventie.toezeggingen].map(([id, rij]) => [
    ...[id, rij.bedrag, rij.doorgegeven, rij.contant, rij.open, rij.gekregenVan, rij.boekdatum],
  ]);
  expect(rijen).toEqual([
    ['v~1~wmo', 30_000, 12_000, 18_000, 0, undefined, '2026-01-02'],
    ['v~1~wmo~kwintes', 0, -12_000, 7_000, 5_000, 'v~1~wmo', '2026-02-01'],
  ]);
  const tegoed = ['buurthuis', 'kwintes'].map((wie) => toestand.saldo(`tegoed:${wie}`).eind);
  expect([...tegoed, toestand.saldo('besteed:wmo').eind]).toEqual([0, 5_000, 25_000]);
});

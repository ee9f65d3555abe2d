import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evolve, leesGebeurtenis, Toestand } from '@ontschot/boek';

type Opgeslagen = Parameters<typeof leesGebeurtenis>[0];

it('de gouden geschiedenis van wat hulp kost geeft hetzelfde als toen: wat ontbreekt, en de agenda', () => {
  const tekst = readFileSync(join(import.meta.dirname, 'hulpkosten.json'), 'utf8');
  const toestand = Toestand.begin();
  for (const opgeslagen of JSON.parse(tekst) as readonly Opgeslagen[]) evolve(toestand, leesGebeurtenis(opgeslagen));
  const { ontbrekendeKosten, agendas } = toestand.preventie;
  expect([...ontbrekendeKosten]).toMatchObject([['behandeling', { sinds: '2014-01', totEnMet: '2025-06' }]]);
  expect(agendas.lees('agenda-2025')).toMatchObject({
    versie: 1,
    regels: [{ begin: { aantal: 40, bedrag: 500_000 } }],
  });
});

import { gegeven } from '../../test-hulp/beproef.js';
import { cohort, ontwerp, sluiten, vastgesteldeRegel, vaststellen } from '../../test-hulp/vaststellingen.js';
import { DAGBESTEDING, WERELD } from '../../test-hulp/wereld.js';
import { PREVENTIE } from './index.js';

const boekdatum = '2025-01-31';
const BEWEGEND: readonly object[] = [
  vaststellen({ wmo: 0 }, { boekdatum }),
  { soort: 'contant-maken', boekdatum },
  { soort: 'toezeggingen-overdragen', boekdatum, naar: 'GM0080-2026' },
  { soort: 'toezeggingen-overnemen', boekdatum, uit: 'GM0080-2024' },
  { soort: 'aandeel-toestemmen', boekdatum, aandeel: 'v~1', financier: 'verzekeraar', document: 'x' },
  { soort: 'aandeel-terugbetalen', boekdatum, toezegging: 'v~1~wmo', bedrag: 1 },
  {
    soort: 'winst-verrekenen',
    ...{ boekdatum, toezegging: 'v~1~wmo', naar: 'kwintes', bedrag: 1, reden: 'x', document: 'x' },
  },
  {
    soort: 'voorfinancieren',
    ...{ boekdatum, voorfinanciering: 'vf', afspraak: 'afspraak', door: { koker: 'wmo' } },
    ...{ naar: { organisatie: 'buurthuis' }, bedrag: 1, doel: DAGBESTEDING },
  },
];

const DICHT = [
  ...WERELD,
  cohort('groep'),
  ...vastgesteldeRegel(),
  ontwerp({ wmo: 1_000 }),
  ...sluiten(['gemeente']),
  { soort: 'periode-afsluiten', periode: '2025-01' },
];

it.each(BEWEGEND.map((stap) => [(stap as { soort: string }).soort, stap] as const))(
  'gegeven een afgesloten maand, als %s daarin wil boeken, dan wordt dat geweigerd',
  (_, stap) => {
    gegeven(...DICHT)
      .als(stap)
      .danWeigering('periode-afgesloten', { periode: '2025-01' });
  },
);

it('geen besluit van preventie dat geld beweegt, ontbreekt in dit overzicht', () => {
  const zonderGeld =
    /^(huishoudens|populatie|eenheidsprijs|kosten|vordering|inning|regel|doorrekening|afspraak)-|^preventiewinst-meten$|^aandeel-afwijzen$/;
  const bewegend = PREVENTIE.map(({ soort }) => soort).filter((soort) => !zonderGeld.test(soort));
  expect(new Set(BEWEGEND.map((stap) => (stap as { soort: string }).soort))).toEqual(new Set<string>(bewegend));
});

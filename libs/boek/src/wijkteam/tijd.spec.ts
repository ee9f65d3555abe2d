import { gegeven } from '../../test-hulp/beproef.js';
import { afsluiten } from '../../test-hulp/opdrachten.js';
import {
  afwijzen,
  betaalTerug,
  gift,
  inleg,
  instemmen,
  intrekken,
  MANDAATWERELD,
  melden,
  neemTerug,
  scheldKwijt,
  storten,
  TEAMWERELD,
  vierOgen,
  voorschot,
} from '../../test-hulp/trekkingen.js';
import { WIJKTEAM } from './index.js';

/** Every decision of a wijkteam that moves money, on that day, and when it is taken. */
const BEWEGINGEN = [
  gift,
  instemmen,
  afwijzen,
  intrekken,
  melden,
  betaalTerug,
  scheldKwijt,
  neemTerug,
  storten,
] as const;
const gevallen = BEWEGINGEN.map((maak) => [maak({}).soort, maak] as const);

/** What each of them is about: t1 waits, or is an advance that is open. */
const wereld = (soort: string) => {
  const wacht = /instemmen|afwijzen|intrekken/.test(soort);
  const begin = wacht ? [...TEAMWERELD, vierOgen(), gift()] : MANDAATWERELD;
  const post = wacht || soort === 'trekken' ? [] : [voorschot({ tegenprestatie: { uren: 40 } })];
  return gegeven(...begin, ...post, inleg());
};

describe('wat een wijkteam doet, telt in het jaar van het boek en in een open maand', () => {
  it.each(gevallen)('%s', (soort, maak) => {
    wereld(soort)
      .als(maak({ boekdatum: '2026-01-01' }))
      .danWeigering('boekdatum-buiten-boekjaar')
      .en(afsluiten())
      .als(maak({ boekdatum: '2025-01-31' }))
      .danWeigering('periode-afgesloten', { voorstel: { boekdatum: '2025-02-01', hoortBij: '2025-01' } });
  });

  it('en wat geen geld beweegt of de dag zelf bepaalt, staat hier niet bij', () => {
    const zonder =
      /^(team|mandaat|gebied|opbrengst|verhaal|signaal|inzage|huishouden|inleg-(afspreken|beeindigen)|trekking-(bekijken|laten-vervallen)|wijkbudget-afrekenen)/;
    const bewegend = WIJKTEAM.map(({ soort }) => soort).filter((soort) => !zonder.test(soort));
    expect(new Set(gevallen.map(([soort]) => soort))).toEqual(new Set(bewegend));
  });
});

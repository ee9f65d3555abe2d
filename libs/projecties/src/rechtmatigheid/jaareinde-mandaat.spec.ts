import { overnameUit, type BoekOpdracht } from '@ontschot/boek';
import { Opstelling } from '../../test/hulp/opstelling.js';
import { Schrijver } from '../../test/hulp/schrijver.js';
import { gift, richtTeamsIn, stort } from '../../test/hulp/teams.js';
import { bevindingen, rechtmatigheid, type Leesmodel } from '../index.js';

/** A boek with an open advance, closed, and the one after it that took it over. */
function jaarwissel(): readonly [oud: Schrijver, nieuw: Schrijver] {
  const oud = new Schrijver('voorschot-2025');
  const zet = (schrijver: Schrijver, opdracht: object, rol?: string): number =>
    schrijver.doe(opdracht as BoekOpdracht, rol);
  richtTeamsIn(oud, 10_000_00);
  oud.nu = '2025-01-03T09:00:00.000Z';
  stort(oud, 'wmo-oost', '2025-01');
  zet(oud, gift('lening', '2025-01-03', { vorm: 'voorschot', bedrag: 300_00 } as object), 'wijkteam');
  oud.nu = '2026-03-02T09:00:00.000Z';
  zet(oud, { soort: 'wijkbudget-afrekenen', budget: 'wijk-oost', boekdatum: '2025-12-31' });
  for (let maand = 1; maand <= 12; maand += 1)
    zet(oud, { soort: 'periode-afsluiten', periode: `2025-${String(maand).padStart(2, '0')}` });
  const kop = oud.toestand.revisie;
  zet(oud, { soort: 'boek-afsluiten', besluit: 'Jaarrekening 2025' });
  const afsluiting = oud.alles.slice(kop + 1);
  const nieuw = new Schrijver('voorschot-2026');
  zet(nieuw, { soort: 'boek-openen', boek: nieuw.boek, gemeente: 'Proefstad', jaar: 2026 });
  nieuw.nu = '2026-03-02T10:00:00.000Z';
  while (nieuw.toestand.jaar.opening?.af !== true) {
    const controlepunt = { omvang: oud.toestand.revisie + 1, wortel: 'w' };
    const overname = overnameUit(oud.toestand, nieuw.toestand, afsluiting, controlepunt);
    zet(nieuw, { soort: 'boek-overnemen', uit: oud.boek, overname });
  }
  return [oud, nieuw];
}

describe('een voorschot dat naar het volgende jaar meegaat', () => {
  let opstelling: Opstelling;
  let lees: Leesmodel;
  beforeAll(async () => {
    opstelling = await Opstelling.begin();
    lees = await opstelling.leesmodel('lees', { vandaag: () => '2026-06-30' });
  });
  afterAll(() => opstelling.ruimOp());

  it('is in het jaar waarin het werd verstrekt aan het mandaat gehouden, en daarna niet nog eens', async () => {
    const [oud, nieuw] = jaarwissel();
    for (const schrijver of [oud, nieuw])
      expect(await lees.wachtOp(schrijver.boek, await schrijver.schrijf(opstelling.store), 10_000)).toBe(true);
    expect(nieuw.toestand.saldo('voorschot:wijk-oost').eind).toBe(300_00);
    expect(bevindingen(lees, { boek: oud.boek, bevinding: 'collega-ontbreekt' }).regels).toMatchObject([
      { onderdeel: 'lening', bedrag: 300_00 },
    ]);
    const { mandaten, totaal } = rechtmatigheid(lees, { boek: nieuw.boek });
    for (const bevinding of ['mandaat-overschreden', 'zonder-meekijken'])
      expect(bevindingen(lees, { boek: nieuw.boek, bevinding }).regels).toEqual([]);
    expect(totaal.fouten).toBe(0);
    expect(mandaten.filter(({ gebruikt }) => gebruikt.aantal > 0)).toEqual([]);
  });
});

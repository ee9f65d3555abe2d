import { gegeven, genaamd, type Verhaal } from '../../test-hulp/beproef.js';
import { afsluiten, begrotingVaststellen, begrotingWijzigen, storneren } from '../../test-hulp/opdrachten.js';
import { gift, inleg, instemmen, MORGEN, NU, storten, TEAMWERELD, vierOgen } from '../../test-hulp/trekkingen.js';
import { doorDeTijd } from './door-de-tijd.js';

const KLOK = { afzender: 'klok', rol: 'dienst' };
const fonds = begrotingVaststellen({ regels: [{ budget: 'fonds', kleur: 'wmo', bedrag: 2_500 }] });
const tijd = (verhaal: Verhaal, op: string) => doorDeTijd(verhaal.toestand, op, 'klok');
/** Does all that time asks for at that moment; gives what came of each. */
const doeAlles = (verhaal: Verhaal, op: string): string[] =>
  tijd(verhaal, op).map(({ id, opdracht }) => `${id}: ${verhaal.als(opdracht, { ...KLOK, id }, op).soort}`);

describe('wat door de tijd gebeurt', () => {
  it('een aanvraag vervalt als haar termijn voorbij is, een keer', () => {
    const verhaal = gegeven(...TEAMWERELD, vierOgen(), gift(), gift({ trekking: 't2', huishouden: 'h2' })).en(
      instemmen({ trekking: 't2' }),
    );
    expect(tijd(verhaal, NU)).toEqual([]);
    expect(tijd(verhaal, MORGEN)).toEqual([
      { id: 'vervallen~t1', opdracht: { soort: 'trekking-laten-vervallen', trekking: 't1' } },
    ]);
    expect(doeAlles(verhaal, MORGEN)).toEqual(['vervallen~t1: geboekt']);
    expect(tijd(verhaal, MORGEN)).toEqual([]);
  });

  it('een inleg wordt gestort voor elke maand die is begonnen, en als er geen geld voor is niet gevraagd', () => {
    const verhaal = gegeven(...TEAMWERELD, fonds, inleg());
    expect(tijd(verhaal, '2025-03-31T21:59:59.000Z')).toEqual([]);
    // It is the first of April in Amsterdam.
    expect(doeAlles(verhaal, '2025-03-31T22:00:00.000Z')).toEqual(['inleg~i1~2025-04: geboekt']);
    expect(doeAlles(verhaal, NU)).toEqual(['inleg~i1~2025-05: geboekt']);
    expect(tijd(verhaal, NU)).toEqual([]);
    verhaal.enStaat('vrij:fonds', { wmo: 500 });
  });

  it('niet voor een maand waarvoor iemand al stortte, en niet na het einde', () => {
    const verhaal = gegeven(...TEAMWERELD, fonds, inleg(), storten({ periode: '2025-04' })).en({
      soort: 'inleg-beeindigen',
      ...{ inleg: 'i1', per: '2025-05', reden: 'op' },
    });
    expect(tijd(verhaal, NU).map(({ id }) => id)).toEqual(['inleg~i1~2025-05']);
  });

  it('in de eerste open maand als de maand zelf dicht is, en niet als het jaar dicht is', () => {
    const dicht = Array.from({ length: 12 }, (_, i) =>
      afsluiten({ periode: `2025-${String(i + 1).padStart(2, '0')}`, ondanksOpen: true }),
    );
    const verhaal = gegeven(...TEAMWERELD, fonds, inleg(), vierOgen(), gift(), ...dicht.slice(0, 4));
    expect(tijd(verhaal, '2025-05-02T08:00:00.000Z')).toMatchObject([
      { id: 'inleg~i1~2025-04', opdracht: { boekdatum: '2025-05-01', hoortBij: '2025-04' } },
      { id: 'inleg~i1~2025-05', opdracht: { boekdatum: '2025-05-01' } },
    ]);
    expect(doeAlles(verhaal, '2025-05-02T08:00:00.000Z')).toHaveLength(2);
    verhaal.en(...dicht.slice(4));
    expect(tijd(verhaal, '2025-12-31T08:00:00.000Z')).toEqual([]);
  });

  it('eenmalig: alleen voor de eerste maand van de looptijd, en alleen in het jaar van het boek', () => {
    const eenmalig = gegeven(...TEAMWERELD, fonds, inleg({ ritme: 'eenmalig' }));
    expect(doeAlles(eenmalig, NU)).toEqual(['inleg~i1~2025-04: geboekt']);
    const eerder = gegeven(...TEAMWERELD, fonds, inleg({ ritme: 'eenmalig', vanaf: '2024-11' }));
    expect(tijd(eerder, NU)).toEqual([]);
  });

  it('zodra er geld is alsnog, de eerste maand eerst, en nooit meer dan er is', () => {
    const verhaal = gegeven(...TEAMWERELD, inleg(), inleg({ inleg: 'i2', bedrag: 400 }));
    expect(tijd(verhaal, NU)).toEqual([]);
    verhaal.en(fonds);
    expect(doeAlles(verhaal, NU)).toEqual([
      'inleg~i1~2025-04: geboekt',
      'inleg~i2~2025-04: geboekt',
      'inleg~i1~2025-05: geboekt',
    ]);
    expect(tijd(verhaal, NU)).toEqual([]);
    verhaal.enStaat('vrij:fonds', { wmo: 100 });
    verhaal.en(begrotingWijzigen({ regels: [{ budget: 'fonds', kleur: 'wmo', wijziging: 300, nieuwBedrag: 1_400 }] }));
    expect(doeAlles(verhaal, NU)).toEqual(['inleg~i2~2025-05: geboekt']);
  });

  it('en wat dan wordt gevraagd, wordt later ook gevraagd, zolang er niets is gebeurd', () => {
    const verhaal = gegeven(
      ...TEAMWERELD,
      inleg({ vanaf: '2025-06' }),
      inleg({ inleg: 'i2', vanaf: '2025-05' }),
      fonds,
    );
    const ids = (op: string): string[] => tijd(verhaal, op).map(({ id }) => id);
    const eerst = ids('2025-05-02T08:00:00.000Z');
    expect(eerst).toEqual(['inleg~i2~2025-05']);
    expect(ids('2025-12-02T08:00:00.000Z')).toEqual([...eerst, 'inleg~i1~2025-06']);
  });

  it('niet meer voor een maand waarvan iemand de storting terugnam; met de hand kan dat dan nog', () => {
    const mei = storten({ periode: '2025-05', boekdatum: '2025-05-01' });
    const verhaal = gegeven(
      ...TEAMWERELD,
      fonds,
      inleg({ vanaf: '2025-05', totEnMet: '2025-05' }),
      genaamd('mei', mei),
    );
    verhaal.en((revisie) => storneren({ beweging: revisie('mei'), boekdatum: '2025-06-01' }));
    expect(tijd(verhaal, NU)).toEqual([]);
    verhaal.als(mei).danOnderMeer({ periode: '2025-05' });
    const eenmalig = gegeven(...TEAMWERELD, fonds, inleg({ ritme: 'eenmalig' }), genaamd('een', storten()));
    eenmalig.en((revisie) => storneren({ beweging: revisie('een'), boekdatum: '2025-06-01' }));
    expect(tijd(eenmalig, NU)).toEqual([]);
  });
});

import { genaamd, type Verhaal } from '../../test-hulp/beproef.js';
import { euro } from '../../test-hulp/opdrachten.js';
import {
  aflossen,
  beeindigen,
  bereiken,
  inventariseren,
  kwijtschelden,
  loopt,
  openstaand,
  overnemen,
  terugnemen,
} from '../../test-hulp/schuldregelingen.js';

const BELASTING = { schuld: 'belasting', schuldeiser: 'belastingdienst', bedrag: euro(2_000) };
const gevonden = (anders: object = {}) => inventariseren({ ...BELASTING, boekdatum: '2025-06-10', ...anders });
const overname = (anders: object = {}) =>
  overnemen({ schuld: 'belasting', percentage: '50', boekdatum: '2025-06-20', ...anders });
const voorschot = ({ toestand }: Verhaal): number => toestand.saldo('voorschot:schuldenfonds').eind;

describe('een schuld die opduikt als er al een plan is', () => {
  it('is nog over te nemen: de vordering wordt groter, en het huishouden houdt een schuldeiser', () => {
    const verhaal = loopt().en(bereiken(), gevonden()).als(overname());
    verhaal.danOnderMeer({ bedrag: euro(2_000), betaald: euro(1_000), dag: 111 });
    expect(openstaand(verhaal)).toBe(euro(9_000 + 2_000));
    expect(voorschot(verhaal)).toBe(euro(5_400 + 1_000));
  });

  it('heeft vier weken vanaf de dag waarop zij opdook, ook als zij daarna wordt verbeterd', () => {
    const laat = (boekdatum: string): unknown => {
      const verhaal = loopt().en(gevonden(), gevonden({ bedrag: euro(2_100), boekdatum: '2025-07-01' }));
      return (verhaal.als(overname({ boekdatum })).eersteFeit() as { laat?: true }).laat;
    };
    loopt().als(gevonden()).danOnderMeer({ uiterlijk: '2025-07-08' });
    expect([laat('2025-07-08'), laat('2025-07-09')]).toEqual([undefined, true]);
  });

  it('die al op de lijst stond, houdt de vier weken van de aanvraag', () => {
    const verhaal = loopt().en(gevonden()).toestand.schuldenfonds.schuldregelingen.lees('r1');
    expect(verhaal?.schulden.map(({ uiterlijk }) => uiterlijk)).toEqual([
      undefined,
      undefined,
      undefined,
      '2025-07-08',
    ]);
  });

  it('wordt met de stappen die nog komen ook kwijtgescholden: na alle stappen staat er niets open', () => {
    const verhaal = loopt().en(bereiken(), bereiken({ mijlpaal: 'b' }), gevonden(), overname());
    // What was reached stays as it was; the next step remits three quarters of 14,000, less the 6,000 before.
    verhaal
      .als(bereiken({ mijlpaal: 'c', boekdatum: '2025-07-01' }))
      .danOnderMeer({ kwijtgescholden: euro(4_500) })
      .als(bereiken({ mijlpaal: 'd', boekdatum: '2025-08-01' }))
      .danOnderMeer({ kwijtgescholden: euro(3_500) });
    expect([openstaand(verhaal), voorschot(verhaal)]).toEqual([0, 0]);
    verhaal.en(beeindigen());
  });

  it('na de laatste stap staat open, en is af te lossen of met een besluit kwijt te schelden', () => {
    const stappen = ['a', 'b', 'c', 'd'].map((mijlpaal) => bereiken({ mijlpaal }));
    const verhaal = loopt().en(...stappen, gevonden(), overname());
    expect(openstaand(verhaal)).toBe(euro(2_000));
    verhaal.en(aflossen({ bedrag: euro(1_500), boekdatum: '2025-07-01' }), kwijtschelden());
    expect([openstaand(verhaal), voorschot(verhaal)]).toEqual([0, 0]);
  });

  it('laat nooit meer voorgeschoten dan er wordt gevorderd', () => {
    const duur = overnemen({ schuld: 'belasting', percentage: '100', boekdatum: '2025-06-20' });
    const verhaal = loopt().en(kwijtschelden({ bedrag: euro(11_900), boekdatum: '2025-06-01' }), gevonden(), duur);
    verhaal.en(kwijtschelden({ bedrag: euro(2_050) }));
    expect([openstaand(verhaal), voorschot(verhaal)]).toEqual([euro(50), euro(50)]);
  });

  it('is zo lang er niets na is geboekt terug te geven aan haar schuldeiser, en na het einde niet meer over te nemen', () => {
    const verhaal = loopt()
      .en(bereiken(), gevonden(), genaamd('later', overname()))
      .en((revisie) => terugnemen({ boeking: revisie('later') }));
    expect([openstaand(verhaal), voorschot(verhaal)]).toEqual([euro(9_000), euro(5_400)]);
    verhaal
      .en(overname(), beeindigen({ wijze: 'voortijdig' }))
      .als(gevonden({ schuld: 'nog-een' }))
      .danWeigering('schuldregeling-staat-past-niet', { staat: 'beeindigd', mag: ['aangevraagd', 'loopt'] }, /nieuwe/);
  });
});

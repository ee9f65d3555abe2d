import { gegeven, genaamd, type Stap } from '../../test-hulp/beproef.js';
import { euro, storneren, terugbetalen, verrekenen, verstrekken } from '../../test-hulp/opdrachten.js';
import {
  aanvragen,
  aflossen,
  beeindigen,
  bereiken,
  FONDSWERELD,
  inventariseren,
  kwijtschelden,
  loopt,
  nazorg,
  openstaand,
  OVERGENOMEN,
  overnemen,
  plan,
  terugnemen,
} from '../../test-hulp/schuldregelingen.js';
import { budget, JEUGDHULP } from '../../test-hulp/wereld.js';

const AN = { door: 'an', wijken: ['noord'] };
const ZUS = { door: 'zus', wijken: ['zuid'] };

describe('wie een schuldregeling aanvraagt', () => {
  it('is van het team dat helpt, of van geen team', () => {
    gegeven(...FONDSWERELD)
      .als(aanvragen({ team: 'team-noord', ...AN }))
      .danOnderMeer({ team: 'team-noord', kenmerken: { wijk: 'noord' } })
      .als(inventariseren(ZUS))
      .danWeigering('onbekende-schuldregeling')
      .en(inventariseren(AN))
      .als(aanvragen({ schuldregeling: 'r2', team: 'team-noord', ...ZUS }))
      .danWeigering('geen-lid', { team: 'team-noord' })
      .als(aanvragen({ schuldregeling: 'r2', ...AN }))
      .danWeigering('onbekend-team')
      .en(aanvragen({ schuldregeling: 'r2' }))
      .als(inventariseren({ schuldregeling: 'r2', ...AN }))
      .danWeigering('onbekende-schuldregeling', { schuldregeling: 'r2' });
  });

  it('kiest een fonds met een houder, een bekend huishouden en een vrije naam', () => {
    gegeven(...FONDSWERELD, verstrekken({ voorschot: 's1', budget: 'schuldenfonds' }), budget('los', { aard: 'fonds' }))
      .als(aanvragen({ fonds: 'weg' }))
      .danWeigering('onbekend-budget', { budget: 'weg' })
      .als(aanvragen({ fonds: 'los' }))
      .danWeigering('schuldeiser-ontbreekt', { budget: 'los' })
      .als(aanvragen({ fonds: 'los', schuldeiser: 'weg' }))
      .danWeigering('onbekende-organisatie')
      .als(aanvragen({ huishouden: 'h9' }))
      .danWeigering('onbekend-huishouden', { aantal: 1 })
      .als(aanvragen({ schuldregeling: 's1' }))
      .danWeigering('id-bestaat-al')
      .en(aanvragen(), aanvragen({ schuldregeling: 'r2', fonds: 'los', schuldeiser: 'kwintes' }))
      .als(aanvragen())
      .danWeigering('id-bestaat-al', { schuldregeling: 'r1' })
      .als(verstrekken({ voorschot: 'r1' }))
      .danWeigering('id-bestaat-al')
      .als({ soort: 'vordering-vastleggen', vordering: 'r1', huishouden: 'h1', schuldeiser: 'gemeente', bedrag: 1 })
      .danWeigering('id-bestaat-al');
  });
});

describe('wat niet op zijn plaats is, wordt geweigerd', () => {
  it('een overname van een schuld die er niet is, voor meer dan alles, voor de aanvraag, of met geld dat niet mag', () => {
    gegeven(...FONDSWERELD, aanvragen(), inventariseren(), aanvragen({ schuldregeling: 'r2', doel: JEUGDHULP }))
      .en(inventariseren({ schuldregeling: 'r2', bedrag: euro(12_000) }))
      .als(overnemen({ schuld: 'weg' }))
      .danWeigering('onbekende-schuld', { schuld: 'weg' })
      .als(overnemen({ schuldregeling: 'weg' }))
      .danWeigering('onbekende-schuldregeling')
      .als(overnemen({ percentage: '100.01' }))
      .danWeigering('percentage-past-niet')
      .als(overnemen({ percentage: '0' }))
      .danWeigering('percentage-past-niet')
      .als(overnemen({ boekdatum: '2025-02-28' }))
      .danWeigering('schuldregeling-te-vroeg', { telt: '2025-03-01' })
      .als(overnemen({ betaaldOp: '2025-03-11' }))
      .danWeigering('schuldregeling-te-vroeg', { telt: '2025-03-11' })
      .als(overnemen({ schuldregeling: 'r2' }))
      .danWeigering('geen-wettige-kleur');
  });

  it('een plan zonder overname, of met alles wat er niet aan klopt tegelijk', () => {
    gegeven(...FONDSWERELD, aanvragen())
      .als(plan())
      .danWeigering('niets-overgenomen')
      .als(bereiken())
      .danWeigering('schuldregeling-staat-past-niet', { staat: 'aangevraagd', mag: ['loopt'] });
    const deel = { mijlpaal: 'a', naam: 'Stap', deel: '60' };
    gegeven(...OVERGENOMEN)
      .als(plan({ mijlpalen: [deel, deel], termijn: { bedrag: 0, vanaf: '2025-06', totEnMet: '2025-05' } }))
      .danWeigering('aflosplan-onjuist', {
        fouten: [
          { veld: 'termijn.bedrag' },
          { veld: 'termijn.totEnMet' },
          { veld: 'mijlpalen[1].mijlpaal' },
          { veld: 'mijlpalen' },
        ],
      })
      .als(plan({ mijlpalen: [{ ...deel, deel: '0' }] }))
      .danWeigering('aflosplan-onjuist', { fouten: [{ veld: 'mijlpalen[0].deel' }] });
  });

  it('een plan kan anders, maar niet wat al is bereikt', () => {
    const anders = { mijlpaal: 'a', naam: 'Stap a', deel: '30' };
    loopt()
      .en(bereiken())
      .als(plan({ mijlpalen: [anders] }))
      .danWeigering('aflosplan-onjuist', { fouten: [{ veld: 'mijlpalen' }] })
      .en(
        plan({
          mijlpalen: [
            { ...anders, deel: '25' },
            { ...anders, mijlpaal: 'z', deel: '75' },
          ],
        }),
      )
      .als(bereiken({ mijlpaal: 'z' }))
      .danOnderMeer({ kwijtgescholden: euro(9_000) });
  });

  it('een mijlpaal die er niet is of al is bereikt, en meer dan er openstaat', () => {
    loopt()
      .als(bereiken({ mijlpaal: 'z' }))
      .danWeigering('onbekende-mijlpaal')
      .en(bereiken())
      .als(bereiken())
      .danWeigering('mijlpaal-al-bereikt')
      .als(aflossen({ bedrag: euro(9_001) }))
      .danWeigering('vordering-te-klein', { open: euro(9_000) })
      .als(kwijtschelden({ bedrag: euro(9_001) }))
      .danWeigering('vordering-te-klein', { open: euro(9_000) })
      .als(beeindigen())
      .danWeigering('vordering-staat-open', { open: euro(9_000) })
      .en(kwijtschelden())
      .als(bereiken({ mijlpaal: 'b' }))
      .danWeigering('vordering-niets-open')
      .en(beeindigen())
      .als(bereiken({ mijlpaal: 'b' }))
      .danWeigering('schuldregeling-staat-past-niet', { staat: 'beeindigd' })
      .als(overnemen())
      .danWeigering('schuldregeling-staat-past-niet')
      .als(inventariseren({ schuld: 'nieuw' }))
      .danWeigering('schuldregeling-staat-past-niet');
  });

  it('wat voor de overname zou tellen', () => {
    loopt()
      .als(aflossen({ boekdatum: '2025-03-09' }))
      .danWeigering('schuldregeling-te-vroeg', { telt: '2025-03-10' })
      .als(bereiken({ boekdatum: '2025-03-09' }))
      .danWeigering('schuldregeling-te-vroeg');
  });
});

describe('wat van een schuldregeling kwam, gaat alleen door de schuldregeling', () => {
  it('het voorschot is niet zomaar terug te betalen of te verrekenen', () => {
    loopt()
      .als(terugbetalen({ voorschot: 'r1' }))
      .danWeigering('van-een-schuldregeling', { schuldregeling: 'r1' })
      .als(verrekenen({ voorschot: 'r1' }))
      .danWeigering('van-een-schuldregeling', { schuldregeling: 'r1' });
  });

  it.each<[string, Stap]>([
    ['een aflossing', aflossen()],
    ['een mijlpaal', bereiken()],
    ['een kwijtschelding', kwijtschelden()],
    ['nazorg', nazorg()],
  ])('%s is niet te storneren, maar wel exact terug te nemen', (_, stap) => {
    const voor = loopt();
    const standen = () => [...verhaal.toestand.saldi].map(([rekening, saldo]) => [rekening, saldo.eind]);
    const verhaal = loopt();
    const eerst = standen();
    verhaal
      .en(genaamd('boeking', stap))
      .als((revisie) => storneren({ beweging: revisie('boeking'), boekdatum: '2025-11-01' }))
      .danWeigering('storno-niet-mogelijk')
      .en((revisie) => terugnemen({ boeking: revisie('boeking'), boekdatum: '2025-11-01' }));
    expect(standen()).toEqual(expect.arrayContaining(eerst));
    expect(openstaand(verhaal)).toBe(openstaand(voor));
    verhaal
      .als((revisie) => terugnemen({ boeking: revisie('boeking'), boekdatum: '2025-11-01' }))
      .danWeigering('onbekende-fondsboeking');
  });

  it('een overname gaat terug zolang er geen plan is, en is daarna opnieuw te doen', () => {
    const laatste = genaamd('zorg', overnemen({ schuld: 'zorg' }));
    const verhaal = gegeven(...OVERGENOMEN.slice(0, -1), laatste)
      .en((revisie) => terugnemen({ boeking: revisie('zorg') }))
      .als(plan())
      .danOnderMeer({});
    expect(openstaand(verhaal)).toBe(euro(9_200));
    gegeven(...OVERGENOMEN.slice(0, -1), laatste, plan())
      .als((revisie) => terugnemen({ boeking: revisie('zorg') }))
      .danWeigering('schuldregeling-staat-past-niet', { staat: 'loopt', mag: ['aangevraagd'] });
  });

  it('de laatste boeking op de vordering eerst, en niet voor haar eigen dag', () => {
    loopt()
      .en(genaamd('eerst', aflossen()), genaamd('later', bereiken()), nazorg())
      .als((revisie) => terugnemen({ boeking: revisie('eerst') }))
      .danWeigering('fondsboeking-niet-de-laatste')
      .als((revisie) => terugnemen({ boeking: revisie('later'), boekdatum: '2025-05-31' }))
      .danWeigering('schuldregeling-te-vroeg', { telt: '2025-06-01' })
      .en((revisie) => terugnemen({ boeking: revisie('later') }))
      .en((revisie) => terugnemen({ boeking: revisie('eerst') }))
      // The claim is whole again from 1 August: nothing can lower it on a day before that.
      .als(aflossen({ bedrag: euro(12_000), boekdatum: '2025-07-31' }))
      .danWeigering('schuldregeling-te-vroeg', { telt: '2025-08-01' });
  });

  it('nazorg die terugging, verandert niets aan de dag waarop de vordering telt', () => {
    loopt()
      .en(genaamd('nazorg', nazorg()))
      .en((revisie) => terugnemen({ boeking: revisie('nazorg'), boekdatum: '2025-11-01' }))
      .als(aflossen())
      .danOnderMeer({ boekdatum: '2025-05-01' });
  });

  it('niet als uit wat de boeking bracht al is geput', () => {
    const geven = { voorschot: 's1', budget: 'schuldenfonds', bedrag: 1, boekdatum: '2025-06-01' };
    loopt()
      .en(genaamd('aflossing', aflossen()))
      .en((revisie) => verstrekken({ ...geven, uitBeweging: revisie('aflossing') }))
      .als((revisie) => terugnemen({ boeking: revisie('aflossing') }))
      .danWeigering('storno-niet-mogelijk', { rekening: 'vrij:schuldenfonds', geput: 1 });
  });

  it('een kost wordt teruggenomen in de maand waarin zij telde', () => {
    loopt()
      .en(genaamd('boeking', bereiken()))
      .als((revisie) => terugnemen({ boeking: revisie('boeking') }))
      .danOnderMeer({ vordering: euro(3_000), kenmerken: { periode: '2025-06' } });
  });
});

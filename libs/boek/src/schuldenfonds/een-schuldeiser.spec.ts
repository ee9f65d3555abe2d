import { gegeven, mutatie } from '../../test-hulp/beproef.js';
import { euro } from '../../test-hulp/opdrachten.js';
import {
  aanvragen,
  aflossen,
  beeindigen,
  bereiken,
  FONDSWERELD,
  hervatInning,
  inventariseren,
  kwijtschelden,
  loopt,
  nazorg,
  openstaand,
  OVERGENOMEN,
  overnemen,
  plan,
  stopInning,
} from '../../test-hulp/schuldregelingen.js';
import { SCHULDHULP } from '../../test-hulp/wereld.js';

const kenmerken = { doel: SCHULDHULP, huishouden: 'h1' };
const voorschot = { voorschot: 'r1' };

describe('een schuldeiser voor een huishouden', () => {
  it('als een huishouden het aanvraagt, dan lopen de vier weken vanaf die dag', () => {
    gegeven(...FONDSWERELD)
      .als(aanvragen())
      .dan('schuldregeling-aangevraagd.v1', {
        ...{ boekdatum: '2025-03-01', schuldregeling: 'r1', fonds: 'schuldenfonds', schuldeiser: 'gemeente' },
        ...{ doel: SCHULDHULP, aangevraagdOp: '2025-03-01', uiterlijk: '2025-03-29', kenmerken },
      });
  });

  it('een schuld noemt een schuldeiser en een bedrag, en is te verbeteren tot zij is overgenomen', () => {
    const verhaal = gegeven(...FONDSWERELD, aanvragen())
      .als(inventariseren({ bedrag: euro(4_900) }))
      .dan('schuld-geinventariseerd.v1', {
        ...{ boekdatum: '2025-06-01', schuldregeling: 'r1', schuld: 'huur', schuldeiser: 'woningcorporatie' },
        bedrag: euro(4_900),
      })
      .en(inventariseren(), overnemen());
    expect(openstaand(verhaal)).toBe(euro(5_000));
    verhaal.als(inventariseren()).danWeigering('schuld-al-overgenomen', { schuld: 'huur' });
    verhaal.als(overnemen()).danWeigering('schuld-al-overgenomen', { schuld: 'huur' });
  });

  it('overgenomen voor 60% staat als voorschot wat is betaald, en de hele schuld als vordering', () => {
    const verhaal = gegeven(...FONDSWERELD, aanvragen(), inventariseren())
      .als(overnemen())
      .dan('schuld-overgenomen.v1', {
        ...{ boekdatum: '2025-03-10', schuldregeling: 'r1', schuld: 'huur', schuldeiser: 'woningcorporatie' },
        ...{ percentage: '60', bedrag: euro(5_000), betaald: euro(3_000), dag: 9, kenmerken },
        mutaties: [mutatie('vrij:schuldenfonds > voorschot:schuldenfonds', 'schuld', euro(3_000), voorschot)],
      })
      .enStaat('voorschot:schuldenfonds', { schuld: euro(3_000) });
    expect(verhaal.toestand.preventie.vorderingen.lees('r1')).toEqual({
      ...{ vordering: 'r1', huishouden: 'h1', schuldeiser: 'gemeente', bedrag: euro(5_000), inning: 'loopt' },
    });
  });

  it.each([
    ['op dag 28 op tijd', { boekdatum: '2025-03-29' }, { dag: 28 }],
    ['op dag 29 te laat', { boekdatum: '2025-03-30' }, { dag: 29, laat: true }],
    ['later geboekt maar op dag 28 betaald op tijd', { boekdatum: '2025-04-02', betaaldOp: '2025-03-29' }, { dag: 28 }],
  ])('een overname is %s', (_, wanneer, verwacht) => {
    const verhaal = gegeven(...FONDSWERELD, aanvragen(), inventariseren()).als(overnemen(wanneer));
    verhaal.danOnderMeer(verwacht);
    expect('laat' in (verhaal.eersteFeit() ?? {})).toBe('laat' in verwacht);
  });

  it('casus 8: 7.200 als voorschot, 12.000 als vordering, per mijlpaal 3.000 kwijt en 1.800 besteed, en 600 nazorg', () => {
    const verhaal = gegeven(...OVERGENOMEN, plan()).enStaat('voorschot:schuldenfonds', {
      schuld: euro(4_000),
      wmo: euro(3_200),
    });
    expect(openstaand(verhaal)).toBe(euro(12_000));
    for (const [i, mijlpaal] of ['a', 'b', 'c', 'd'].entries()) {
      verhaal.als(bereiken({ mijlpaal })).danOnderMeer({ kwijtgescholden: euro(3_000) });
      expect(openstaand(verhaal)).toBe(euro(9_000 - 3_000 * i));
      const { saldi } = verhaal.toestand;
      expect(saldi.lees('besteed:schuldenfonds')?.eind).toBe(euro(1_800 * (i + 1)));
      expect(saldi.lees('voorschot:schuldenfonds')?.eind).toBe(euro(7_200 - 1_800 * (i + 1)));
    }
    verhaal
      .en(nazorg(), beeindigen())
      .enStaat('besteed:schuldenfonds', { schuld: euro(4_000), wmo: euro(3_800) })
      .enStaat('voorschot:schuldenfonds', {});
  });

  it('wat het huishouden aflost maakt eerst het voorschot goed; wat boven de kosten komt is een ontvangst', () => {
    const verhaal = loopt()
      .als(aflossen({ bedrag: euro(7_000) }))
      .danMutaties(
        mutatie('voorschot:schuldenfonds > vrij:schuldenfonds', 'wmo', euro(3_200), voorschot),
        mutatie('voorschot:schuldenfonds > vrij:schuldenfonds', 'schuld', euro(3_800), voorschot),
      )
      .als(aflossen({ bedrag: euro(2_000) }))
      .danOnderMeer({ bedrag: euro(2_000), bovenKosten: euro(1_800) })
      .danMutaties(
        mutatie('voorschot:schuldenfonds > vrij:schuldenfonds', 'schuld', euro(200), voorschot),
        mutatie('bron:gemeente > vrij:schuldenfonds', 'schuld', euro(1_000)),
        mutatie('bron:gemeente > vrij:schuldenfonds', 'wmo', euro(800)),
      );
    expect(openstaand(verhaal)).toBe(euro(3_000));
    // What was repaid, cost nothing: there is nothing left to spend.
    verhaal.als(bereiken()).danOnderMeer({ kwijtgescholden: euro(3_000), mutaties: [] });
    expect(openstaand(verhaal)).toBe(0);
  });

  it('mijlpalen van een derde tellen samen precies tot het geheel, en de laatste neemt de rest van de kosten', () => {
    const mijlpalen = ['33.33', '33.33', '33.34'].map((deel, i) => ({ mijlpaal: `m${i}`, naam: 'Stap', deel }));
    const verhaal = gegeven(...FONDSWERELD, aanvragen(), inventariseren({ bedrag: 10_001 }))
      .en(overnemen({ percentage: '33.333333' }), plan({ mijlpalen }))
      .enStaat('voorschot:schuldenfonds', { schuld: 3_334 });
    for (const { mijlpaal } of mijlpalen) verhaal.en(bereiken({ mijlpaal }));
    verhaal.enStaat('voorschot:schuldenfonds', {}).enStaat('besteed:schuldenfonds', { schuld: 3_334 });
    expect(openstaand(verhaal)).toBe(0);
  });

  it('gegeven een deel dat al is afgelost, dan gaat er niet meer kwijt dan er openstaat', () => {
    const verhaal = loopt().en(aflossen({ bedrag: euro(1_000) }));
    for (const mijlpaal of ['a', 'b', 'c']) verhaal.en(bereiken({ mijlpaal }));
    verhaal
      .als(bereiken({ mijlpaal: 'd' }))
      .danOnderMeer({ kwijtgescholden: euro(2_000) })
      .enStaat('voorschot:schuldenfonds', {});
    expect(openstaand(verhaal)).toBe(0);
  });

  it('als de inning stopt, dan blijft de vordering staan; hervat loopt zij weer', () => {
    const verhaal = loopt().en(stopInning());
    expect(verhaal.toestand.preventie.vorderingen.lees('r1')).toMatchObject({
      bedrag: euro(12_000),
      inning: 'gestopt',
    });
    verhaal
      .als(aflossen())
      .danWeigering('inning-staat-stil', { vordering: 'r1' })
      .als(aflossen({ vrijwillig: true }))
      .danOnderMeer({ vrijwillig: true });
    // What happens to the claim meanwhile does not make anybody collect it.
    verhaal.en(bereiken());
    expect(verhaal.toestand.preventie.vorderingen.lees('r1')).toMatchObject({ bedrag: euro(8_900), inning: 'gestopt' });
    verhaal.en(hervatInning(), aflossen());
    expect(openstaand(verhaal)).toBe(euro(8_800));
  });

  it('de rest kan met een besluit worden kwijtgescholden, ook in delen en na het einde', () => {
    const verhaal = loopt()
      .als(kwijtschelden({ bedrag: euro(5_000) }))
      .danOnderMeer({ kwijtgescholden: euro(5_000), besluit: 'college 12' })
      .en(beeindigen({ wijze: 'voortijdig' }));
    expect(verhaal.toestand.saldo('besteed:schuldenfonds').eind).toBe(euro(3_000));
    expect(openstaand(verhaal)).toBe(euro(7_000));
    verhaal.en(aflossen({ bedrag: euro(1_000) }), kwijtschelden(), nazorg()).enStaat('voorschot:schuldenfonds', {});
    expect(openstaand(verhaal)).toBe(0);
  });
});

import { gegeven, mutatie } from '../../test-hulp/beproef.js';
import {
  betaalTerug,
  bekijken,
  gift,
  instemmen,
  mandaat,
  MANDAATWERELD,
  melden,
  neemTerug,
  scheldKwijt,
  TEAMWERELD,
  vertellen,
  vierOgen,
  voorschot,
  ZUS,
  AN,
} from '../../test-hulp/trekkingen.js';
import { DAGBESTEDING, SCHULDHULP } from '../../test-hulp/wereld.js';
import { ingelost } from './tegenprestatie-melden.js';

const post = { voorschot: 't1' };
/** 150 in `schuld` and 250 in `wmo`, for forty hours. */
const geleend = () => gegeven(...MANDAATWERELD, voorschot({ tegenprestatie: { uren: 40 } }));
const kenmerken = { doel: SCHULDHULP, wijk: 'noord', huishouden: 'h1' };

describe('Hakan, die veertig uur kookt voor 400 euro', () => {
  /** All of it in free kleur, as in the casebook. */
  const hakan = () => gegeven(...MANDAATWERELD, voorschot({ doel: DAGBESTEDING, tegenprestatie: { uren: 40 } }));

  it('krijgt het meteen, werkt het in twee delen af, en een collega kijkt achteraf mee', () => {
    hakan()
      .enStaat('voorschot:wijk-noord', { wmo: 40_000 })
      .als(melden())
      .danMutaties(mutatie('voorschot:wijk-noord > besteed:wijk-noord', 'wmo', 16_000, post))
      .als(melden({ uren: 24 }))
      .danMutaties(mutatie('voorschot:wijk-noord > besteed:wijk-noord', 'wmo', 24_000, post))
      .enStaat('voorschot:wijk-noord', {})
      .als(bekijken())
      .danOnderMeer({ akkoord: true })
      .als(vertellen({ tekst: 'x-1', bedrag: 1_400_000, vermedenDoel: DAGBESTEDING }))
      .dan('opbrengst-verteld.v1', {
        boekdatum: '2025-06-01',
        trekking: 't1',
        tekst: 'x-1',
        bedrag: 1_400_000,
        vermedenDoel: DAGBESTEDING,
      });
  });

  it('wacht in het team met vier ogen boven 250 op een collega, en niet op wie het zelf vroeg', () => {
    gegeven(...TEAMWERELD, vierOgen(), voorschot({ doel: DAGBESTEDING, tegenprestatie: { uren: 40 } }))
      .enStaat('verplicht:wijk-noord', { wmo: 40_000 })
      .als(instemmen(AN))
      .danWeigering('eigen-trekking')
      .als(instemmen())
      .danOnderMeer({ door: 'bo' })
      .enStaat('voorschot:wijk-noord', { wmo: 40_000 });
  });
});

describe('een tegenprestatie melden', () => {
  it('besteedt naar rato, de kleuren op de volgorde waarin zij kwamen', () => {
    geleend()
      .als(melden())
      .dan('tegenprestatie-gemeld.v1', {
        boekdatum: '2025-06-01',
        trekking: 't1',
        uren: 16,
        totaal: 16,
        mutaties: [
          mutatie('voorschot:wijk-noord > besteed:wijk-noord', 'schuld', 15_000, post),
          mutatie('voorschot:wijk-noord > besteed:wijk-noord', 'wmo', 1_000, post),
        ],
        kenmerken,
      });
  });

  it.each([
    [100, [33, 34, 33]],
    [200, [67, 66, 67]],
    [1, [0, 1, 0]],
    [2, [1, 0, 1]],
  ])('van %i cent in drie uren, opgeteld en dan pas afgerond', (bedrag, delen) => {
    const uren = [1, 2, 3].map((uur) => ingelost(bedrag, uur, 3) - ingelost(bedrag, uur - 1, 3));
    expect(uren).toEqual(delen);
  });

  it('ook als er in die uren geen cent zit', () => {
    gegeven(...MANDAATWERELD, voorschot({ bedrag: 1, tegenprestatie: { uren: 3 } }))
      .als(melden({ uren: 1 }))
      .danOnderMeer({ totaal: 1, mutaties: [] })
      .als(melden({ uren: 2 }))
      .danMutaties(mutatie('voorschot:wijk-noord > besteed:wijk-noord', 'schuld', 1, post));
  });

  it('van wat al deels is terugbetaald: nooit meer dan er openstaat', () => {
    geleend()
      .en(betaalTerug({ bedrag: 30_000 }))
      .als(melden({ uren: 16 }))
      .danMutaties(mutatie('voorschot:wijk-noord > besteed:wijk-noord', 'schuld', 10_000, post))
      .als(melden({ uren: 24 }))
      .danWeigering('trekking-niets-open');
  });

  it('het laatste uur neemt wat er nog openstaat', () => {
    geleend()
      .en(melden({ uren: 39 }), betaalTerug({ bedrag: 1 }))
      .als(melden({ uren: 1 }))
      .danMutaties(mutatie('voorschot:wijk-noord > besteed:wijk-noord', 'wmo', 999, post))
      .enStaat('voorschot:wijk-noord', {});
  });

  it('niet van meer uren dan afgesproken', () => {
    geleend()
      .en(melden({ uren: 30 }))
      .als(melden({ uren: 11 }))
      .danWeigering('te-veel-uren', { afgesproken: 40, gemeld: 30, over: 10 });
  });

  it('niet zonder afspraak daarover, en niet bij een gift', () => {
    gegeven(...MANDAATWERELD, voorschot())
      .als(melden())
      .danWeigering('geen-tegenprestatie')
      .en(gift({ trekking: 't2' }))
      .als(melden({ trekking: 't2' }))
      .danWeigering('trekking-geen-voorschot', { vorm: 'gift' });
  });

  it('niet door wie van een ander team is, en niet voor de dag van het voorschot', () => {
    geleend()
      .als(melden(ZUS))
      .danWeigering('onbekende-trekking')
      .als(melden({ boekdatum: '2025-05-31' }))
      .danWeigering('trekking-te-vroeg', { telt: '2025-06-01' });
  });
});

describe('een voorschot terugbetalen', () => {
  it('in delen, de laatste kleur eerst', () => {
    geleend()
      .als(betaalTerug({ bedrag: 30_000 }))
      .dan('trekking-terugbetaald.v1', {
        boekdatum: '2025-06-01',
        trekking: 't1',
        mutaties: [
          mutatie('voorschot:wijk-noord > vrij:wijk-noord', 'wmo', 25_000, post),
          mutatie('voorschot:wijk-noord > vrij:wijk-noord', 'schuld', 5_000, post),
        ],
        kenmerken,
      })
      .als(betaalTerug())
      .danOnderMeer({})
      .als(betaalTerug({ bedrag: 1 }))
      .danWeigering('trekking-niets-open');
  });

  it('niet meer dan er openstaat', () => {
    geleend()
      .als(betaalTerug({ bedrag: 40_001 }))
      .danWeigering('voorschot-te-klein', { beschikbaar: 40_000, nodig: 40_001 });
  });

  it('maakt ruimte voor een volgend voorschot en voor het huishouden', () => {
    gegeven(...TEAMWERELD, mandaat({ perHuishoudenPerJaar: 40_000, openVoorschotten: 40_000 }), voorschot())
      .als(voorschot({ trekking: 't2', bedrag: 10_000 }))
      .danWeigering('huishouden-boven-jaarbedrag', { mogelijk: 0 })
      .en(betaalTerug())
      .als(voorschot({ trekking: 't2', bedrag: 10_000 }))
      .danOnderMeer({ bedrag: 10_000 });
  });

  it('niet bij wat nog wacht, wat een gift is of wat er niet is', () => {
    gegeven(...TEAMWERELD, vierOgen(), voorschot(), gift({ trekking: 't2', bedrag: 100 }))
      .als(betaalTerug())
      .danWeigering('trekking-staat-past-niet', { staat: 'aangevraagd' })
      .als(betaalTerug({ trekking: 't2' }))
      .danWeigering('trekking-geen-voorschot')
      .als(betaalTerug({ trekking: 'weg' }))
      .danWeigering('onbekende-trekking');
  });
});

describe('een voorschot kwijtschelden', () => {
  it('geheel, met een besluit: het is besteed', () => {
    geleend()
      .als(scheldKwijt())
      .dan('trekking-kwijtgescholden.v1', {
        boekdatum: '2025-06-01',
        trekking: 't1',
        besluit: 'teamoverleg 12',
        mutaties: [
          mutatie('voorschot:wijk-noord > besteed:wijk-noord', 'schuld', 15_000, post),
          mutatie('voorschot:wijk-noord > besteed:wijk-noord', 'wmo', 25_000, post),
        ],
        kenmerken,
      });
  });

  it('in delen; het huishouden heeft het geld nog steeds gekost', () => {
    gegeven(...TEAMWERELD, mandaat({ perHuishoudenPerJaar: 40_000, openVoorschotten: 40_000 }), voorschot())
      .en(scheldKwijt({ bedrag: 30_000 }))
      .als(gift({ trekking: 't2', bedrag: 1 }))
      .danWeigering('huishouden-boven-jaarbedrag', { mogelijk: 0 })
      .als(voorschot({ trekking: 't3', huishouden: 'h2', bedrag: 30_000 }))
      .danOnderMeer({ bedrag: 30_000 })
      .als(scheldKwijt({ bedrag: 10_001 }))
      .danWeigering('voorschot-te-klein');
  });
});

describe('een trekking terugnemen', () => {
  it('een gift: alles is weer vrij, precies', () => {
    gegeven(...MANDAATWERELD, gift({ doel: SCHULDHULP }))
      .als(neemTerug())
      .dan('trekking-teruggenomen.v2', {
        boekdatum: '2025-06-01',
        trekking: 't1',
        tekst: 'tk-teruggenomen',
        mutaties: [
          mutatie('besteed:wijk-noord > vrij:wijk-noord', 'wmo', 15_000),
          mutatie('besteed:wijk-noord > vrij:wijk-noord', 'schuld', 15_000),
        ],
        kenmerken,
      })
      .enStaat('vrij:wijk-noord', { schuld: 15_000, wmo: 150_000 })
      .als(neemTerug())
      .danWeigering('trekking-staat-past-niet', { staat: 'teruggenomen' });
  });

  it('wat op een collega wachtte net zo', () => {
    gegeven(...TEAMWERELD, vierOgen(), gift(), instemmen(), neemTerug())
      .enStaat('vrij:wijk-noord', { schuld: 15_000, wmo: 150_000 })
      .enStaat('verplicht:wijk-noord', {});
  });

  it('een voorschot dat deels is afgewerkt, elke maand voor zich', () => {
    geleend()
      .en(melden({ boekdatum: '2025-06-20' }), melden({ uren: 4, boekdatum: '2025-07-03' }))
      .als(neemTerug({ boekdatum: '2025-08-01' }))
      .danOnderMeer({ kenmerken: { ...kenmerken, periode: '2025-07' } })
      .danMutaties(mutatie('besteed:wijk-noord > vrij:wijk-noord', 'wmo', 4_000))
      .enStaat('vrij:wijk-noord', { schuld: 15_000, wmo: 150_000 })
      .enStaat('voorschot:wijk-noord', {})
      .enStaat('besteed:wijk-noord', {});
  });

  it('en het telt niet meer mee in wat het mandaat toelaat', () => {
    gegeven(
      ...TEAMWERELD,
      mandaat({ perHuishoudenPerJaar: 40_000, openVoorschotten: 40_000 }),
      voorschot(),
      neemTerug(),
    )
      .als(voorschot({ trekking: 't2' }))
      .danOnderMeer({ bedrag: 40_000 });
  });

  it('niet als er al op is terugbetaald', () => {
    geleend().en(betaalTerug()).als(neemTerug()).danWeigering('trekking-deels-terugbetaald', { terugbetaald: 10_000 });
  });

  it('niet voor de dag van de laatste boeking, en niet door wie van een ander team is', () => {
    geleend()
      .en(melden({ boekdatum: '2025-06-20' }))
      .als(neemTerug({ boekdatum: '2025-06-19' }))
      .danWeigering('trekking-te-vroeg', { telt: '2025-06-20' })
      .als(neemTerug({ boekdatum: '2025-06-20', ...ZUS }))
      .danWeigering('onbekende-trekking');
  });
});

describe('een opbrengst vertellen', () => {
  it('niet van wat niet is verstrekt, en niet door wie van een ander team is', () => {
    gegeven(...TEAMWERELD, vierOgen(), gift(), gift({ trekking: 't2', bedrag: 100 }))
      .als(vertellen())
      .danWeigering('trekking-staat-past-niet', { staat: 'aangevraagd' })
      .als(vertellen({ trekking: 't2', ...ZUS }))
      .danWeigering('onbekende-trekking');
  });
});

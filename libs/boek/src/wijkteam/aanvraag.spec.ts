import { gegeven, mutatie } from '../../test-hulp/beproef.js';
import { afsluiten } from '../../test-hulp/opdrachten.js';
import {
  afwijzen,
  AN,
  bekijken,
  BO,
  gift,
  instemmen,
  intrekken,
  lid,
  mandaat,
  MANDAATWERELD,
  MORGEN,
  NU,
  TEAMWERELD,
  vervallen,
  vierOgen,
  voorschot,
  ZUS,
} from '../../test-hulp/trekkingen.js';
import { DAGBESTEDING, koker, SCHULDHULP, voor } from '../../test-hulp/wereld.js';

const wacht = () => gegeven(...TEAMWERELD, vierOgen(), gift());
const EVEN_ERVOOR = '2025-06-02T07:59:59.999Z';
const terug = mutatie('verplicht:wijk-noord > vrij:wijk-noord', 'wmo', 30_000, { verplichting: 't1' });
const kenmerken = { doel: DAGBESTEDING, wijk: 'noord', huishouden: 'h1' };

describe('een collega stemt in', () => {
  it('en het geld is besteed', () => {
    wacht()
      .als(instemmen())
      .dan('trekking-ingestemd.v1', {
        boekdatum: '2025-06-01',
        trekking: 't1',
        door: 'bo',
        mutaties: [mutatie('verplicht:wijk-noord > besteed:wijk-noord', 'wmo', 30_000, { verplichting: 't1' })],
        kenmerken,
      })
      .enStaat('verplicht:wijk-noord', {});
  });

  it('met een voorschot, dat dan openstaat in de kleuren waarin het apart lag', () => {
    const post = { verplichting: 't1', voorschot: 't1' };
    gegeven(...TEAMWERELD, vierOgen(), voorschot())
      .als(instemmen())
      .danMutaties(
        mutatie('verplicht:wijk-noord > voorschot:wijk-noord', 'schuld', 15_000, post),
        mutatie('verplicht:wijk-noord > voorschot:wijk-noord', 'wmo', 25_000, post),
      )
      .enStaat('voorschot:wijk-noord', { schuld: 15_000, wmo: 25_000 });
  });

  it('tot op het laatste ogenblik, en daarna niet, ook al is het verval nog niet geboekt', () => {
    wacht()
      .als(instemmen(), {}, MORGEN)
      .danWeigering('trekking-vervallen', { vervaltOp: MORGEN })
      .als(instemmen(), {}, EVEN_ERVOOR)
      .danOnderMeer({ trekking: 't1' });
  });

  it('nooit wie het zelf vroeg, ook niet met een token van een andere wijk', () => {
    wacht()
      .als(instemmen(AN))
      .danWeigering('eigen-trekking', { trekking: 't1' })
      .als(instemmen({ ...AN, wijken: ['zuid'] }))
      .danWeigering('onbekende-trekking');
  });

  it('niet wie van een ander team is, of intussen is afgemeld', () => {
    wacht()
      .als(instemmen(ZUS))
      .danWeigering('onbekende-trekking')
      .en(lid('teamlid-afmelden', 'bo'))
      .als(instemmen(BO))
      .danWeigering('onbekende-trekking');
  });

  it('niet met wie intussen zelf is afgemeld', () => {
    wacht().en(lid('teamlid-afmelden', 'an')).als(instemmen()).danWeigering('geen-lid');
  });

  it.each([
    ['ingetrokken', { soort: 'mandaat-intrekken', ...{ mandaat: 'm1', reden: 'pauze' } }, 'geen-mandaat'],
    ['afgelopen', vierOgen({ geldigTotEnMet: '2025-05-31' }), 'geen-mandaat'],
    ['verlaagd per trekking', vierOgen({ perTrekking: 29_999 }), 'boven-mandaat'],
    ['verlaagd per huishouden', vierOgen({ perHuishoudenPerJaar: 29_999 }), 'huishouden-boven-jaarbedrag'],
    ['beperkt tot andere doelen', vierOgen({ doelen: [{ taakveld: '7.1' }] }), 'doel-buiten-mandaat'],
    ['beperkt tot ander geld', vierOgen({ budgetten: ['fonds'] }), 'budget-buiten-mandaat'],
  ] as const)('niet onder een mandaat dat intussen is %s', (_, stap, code) => {
    wacht().en(stap).als(instemmen()).danWeigering(code, { trekking: 't1' });
  });

  it('niet met een voorschot boven wat er nog open mag staan', () => {
    gegeven(...TEAMWERELD, vierOgen(), voorschot(), vierOgen({ openVoorschotten: 39_999 }))
      .als(instemmen())
      .danWeigering('voorschotten-boven-mandaat', { mogelijk: 39_999 });
  });

  it('niet met geld dat op die dag niet meer voor dit doel mag', () => {
    gegeven(...TEAMWERELD, vierOgen(), gift({ doel: SCHULDHULP }))
      .en(koker('schuld', voor(DAGBESTEDING), { vanaf: '2025-06-02' }))
      .als(instemmen({ boekdatum: '2025-06-02' }))
      .danWeigering('geen-wettige-kleur', { trekking: 't1' })
      .als(instemmen())
      .danOnderMeer({ trekking: 't1' });
  });

  it('niet op een dag voor die van de aanvraag', () => {
    wacht()
      .als(instemmen({ boekdatum: '2025-05-31' }))
      .danWeigering('trekking-te-vroeg', { telt: '2025-06-01' });
  });

  it('niet twee keer, en niet met wat al is verstrekt of er niet is', () => {
    wacht()
      .en(instemmen())
      .als(instemmen())
      .danWeigering('trekking-staat-past-niet', { staat: 'verstrekt' })
      .als(instemmen({ trekking: 'weg' }))
      .danWeigering('onbekende-trekking', { trekking: 'weg' });
  });
});

describe('een aanvraag eindigt zonder geld, en wat apart lag is weer vrij', () => {
  it('een collega wijst haar af', () => {
    wacht()
      .als(afwijzen())
      .dan('trekking-afgewezen.v2', {
        boekdatum: '2025-06-01',
        trekking: 't1',
        door: 'bo',
        tekst: 'tk-afgewezen',
        mutaties: [terug],
        kenmerken,
      })
      .enStaat('vrij:wijk-noord', { schuld: 15_000, wmo: 150_000 });
  });

  it('wie het vroeg kan haar niet afwijzen, en een collega kan haar niet intrekken', () => {
    wacht()
      .als(afwijzen(AN))
      .danWeigering('eigen-trekking')
      .als(intrekken(BO))
      .danWeigering('trekking-van-ander')
      .als(intrekken(ZUS))
      .danWeigering('onbekende-trekking');
  });

  it('wie het vroeg trekt haar in', () => {
    wacht()
      .als(intrekken())
      .dan('trekking-ingetrokken.v1', { boekdatum: '2025-06-01', trekking: 't1', mutaties: [terug], kenmerken })
      .als(instemmen())
      .danWeigering('trekking-staat-past-niet', { staat: 'ingetrokken' });
  });

  it('de termijn gaat voorbij: op de dag waarop zij eindigt', () => {
    wacht()
      .als(vervallen(), {}, EVEN_ERVOOR)
      .danWeigering('trekking-vervalt-nog-niet', { vervaltOp: MORGEN })
      .als(vervallen(), {}, '2025-06-05T12:00:00.000Z')
      .dan('trekking-vervallen.v1', { boekdatum: '2025-06-02', trekking: 't1', mutaties: [terug], kenmerken });
  });

  it('na de termijn kan er ook niet meer worden afgewezen of ingetrokken', () => {
    wacht()
      .als(afwijzen(), {}, MORGEN)
      .danWeigering('trekking-vervallen')
      .als(intrekken(), {}, MORGEN)
      .danWeigering('trekking-vervallen');
  });

  it('wie laat vervallen kiest de dag niet', () => {
    wacht()
      .als(vervallen({ boekdatum: '2025-12-31' }), {}, MORGEN)
      .danOnderMeer({ boekdatum: '2025-06-02' });
  });

  it('wie afwijst of intrekt doet dat niet op een dag na vandaag', () => {
    for (const maak of [afwijzen, intrekken])
      wacht()
        .als(maak({ boekdatum: '2025-06-02' }))
        .danWeigering('trekking-te-laat', { boekdatum: '2025-06-02', laatst: '2025-06-01' })
        .als(maak({ boekdatum: '2025-06-02' }), {}, '2025-06-01T22:00:00.000Z')
        .danOnderMeer({ boekdatum: '2025-06-02' });
  });

  it('behalve als de aanvraag zelf later telt, of de maand van vandaag dicht is', () => {
    gegeven(...TEAMWERELD, vierOgen(), gift({ boekdatum: '2025-08-01' }))
      .als(afwijzen({ boekdatum: '2025-08-02' }))
      .danWeigering('trekking-te-laat', { laatst: '2025-08-01' })
      .als(afwijzen({ boekdatum: '2025-08-01' }))
      .danOnderMeer({ boekdatum: '2025-08-01' });
    wacht()
      .en(...['01', '02', '03', '04', '05', '06'].map((maand) => afsluiten({ periode: `2025-${maand}` })))
      .als(intrekken({ boekdatum: '2025-07-01', hoortBij: '2025-06' }))
      .danOnderMeer({ boekdatum: '2025-07-01' });
  });

  it('vervalt in de eerste open maand als die van de termijn dicht is', () => {
    const [eerste, ...rest] = ['01', '02', '03', '04', '05', '06'].map((maand) =>
      afsluiten({ periode: `2025-${maand}` }),
    );
    wacht()
      .en(eerste!, ...rest)
      .als(vervallen(), {}, MORGEN)
      .danOnderMeer({ boekdatum: '2025-07-01', hoortBij: '2025-06' });
  });

  it('vervalt niet na het jaar, en niet voor de dag waarop de aanvraag telt', () => {
    const laat = '2025-12-31T22:00:00.000Z';
    gegeven(...TEAMWERELD, vierOgen())
      .als(gift({ boekdatum: '2025-12-31' }), {}, laat)
      .als(vervallen(), {}, '2026-01-02T08:00:00.000Z')
      .danOnderMeer({ boekdatum: '2025-12-31' });
    gegeven(...TEAMWERELD, vierOgen(), gift({ boekdatum: '2025-08-01' }))
      .als(vervallen(), {}, MORGEN)
      .danOnderMeer({ boekdatum: '2025-08-01' });
  });

  it('en telt niet meer mee voor het huishouden en de voorschotten', () => {
    gegeven(...TEAMWERELD, vierOgen({ perHuishoudenPerJaar: 40_000, openVoorschotten: 40_000 }), voorschot())
      .als(gift({ trekking: 't2', bedrag: 1 }))
      .danWeigering('huishouden-boven-jaarbedrag', { mogelijk: 0 })
      .en(afwijzen())
      .als(voorschot({ trekking: 't2' }), {}, NU)
      .danOnderMeer({ bedrag: 40_000 });
  });
});

describe('een collega kijkt achteraf mee', () => {
  it('en dat staat er, met wat hij ervan vond', () => {
    gegeven(...MANDAATWERELD, gift())
      .als(bekijken({ akkoord: false }))
      .dan('trekking-bekeken.v1', { boekdatum: '2025-06-01', trekking: 't1', door: 'bo', akkoord: false })
      .als(bekijken())
      .danOnderMeer({ akkoord: true })
      .als(bekijken())
      .danWeigering('al-bekeken', { trekking: 't1' });
  });

  it('nooit wie het zelf vroeg, en niet wie van een ander team is', () => {
    gegeven(...MANDAATWERELD, gift())
      .als(bekijken(AN))
      .danWeigering('eigen-trekking')
      .als(bekijken(ZUS))
      .danWeigering('onbekende-trekking');
  });

  it('niet bij wat nog wacht', () => {
    wacht()
      .als(bekijken())
      .danWeigering('trekking-staat-past-niet', { staat: 'aangevraagd', mag: ['verstrekt'] });
  });

  it('ook als er geen meekijken voor nodig was', () => {
    gegeven(...TEAMWERELD, mandaat({ meekijken: { wanneer: 'achteraf', vanaf: 40_000 } }), gift())
      .als(bekijken())
      .danOnderMeer({ akkoord: true });
  });
});

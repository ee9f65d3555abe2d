import { gegeven, mutatie } from '../../test-hulp/beproef.js';
import { afsluiten, begrotingVaststellen, besteden } from '../../test-hulp/opdrachten.js';
import {
  AN,
  BO,
  collectief,
  gift,
  instemmen,
  lid,
  mandaat,
  MANDAATWERELD,
  NU,
  TEAMWERELD,
  vierOgen,
  voorschot,
  ZUS,
} from '../../test-hulp/trekkingen.js';
import { DAGBESTEDING, JEUGDHULP, SCHULDHULP } from '../../test-hulp/wereld.js';

const team = () => gegeven(...MANDAATWERELD);

describe('een team trekt', () => {
  it('een gift: meteen besteed, in geld dat voor dit doel mag', () => {
    team()
      .als(gift())
      .dan('trekking-verstrekt.v1', {
        boekdatum: '2025-06-01',
        trekking: 't1',
        team: 'team-noord',
        mandaat: 'm1',
        budget: 'wijk-noord',
        vorm: 'gift',
        bedrag: 30_000,
        doel: DAGBESTEDING,
        voorliggend: { zou: 'nee' },
        meekijken: 'achteraf',
        door: 'an',
        mutaties: [mutatie('vrij:wijk-noord > besteed:wijk-noord', 'wmo', 30_000)],
        kenmerken: { doel: DAGBESTEDING, wijk: 'noord', huishouden: 'h1' },
      })
      .enStaat('besteed:wijk-noord', { wmo: 30_000 });
  });

  it('een voorschot: open op zijn eigen stand, het geoormerkte geld eerst', () => {
    const post = { voorschot: 't1' };
    team()
      .als(voorschot())
      .danMutaties(
        mutatie('vrij:wijk-noord > voorschot:wijk-noord', 'schuld', 15_000, post),
        mutatie('vrij:wijk-noord > voorschot:wijk-noord', 'wmo', 25_000, post),
      );
  });

  it('collectief: voor een groep, zonder huishouden', () => {
    team()
      .als(collectief())
      .danOnderMeer({
        groep: { naam: 'dinsdagpost', aantal: 20 },
        kenmerken: { doel: DAGBESTEDING, wijk: 'noord' },
      });
  });

  it('onder de id van de opdracht als de trekking geen naam heeft', () => {
    const { trekking: _, ...zonder } = gift();
    team().als(zonder, { id: 'dx-1' }).danOnderMeer({ trekking: 'dx-1' });
  });

  it('zonder dat een collega meekijkt als het bedrag daaronder blijft', () => {
    team()
      .als(gift({ bedrag: 9_999 }))
      .danOnderMeer({ meekijken: 'geen' });
  });

  it('en wacht op een collega als het mandaat vooraf meekijken vraagt; het geld ligt apart', () => {
    gegeven(...TEAMWERELD, vierOgen())
      .als(gift(), {}, NU)
      .danOnderMeer({ vervaltOp: '2025-06-02T08:00:00.000Z', meekijken: 'vooraf' })
      .danMutaties(mutatie('vrij:wijk-noord > verplicht:wijk-noord', 'wmo', 30_000, { verplichting: 't1' }))
      .als(gift({ trekking: 't2', bedrag: 24_999 }))
      .danOnderMeer({ meekijken: 'geen' })
      .enStaat('besteed:wijk-noord', { wmo: 24_999 });
  });

  it('zo lang wachten als het mandaat zegt', () => {
    gegeven(...TEAMWERELD, vierOgen({ wachttijdUren: 72 }))
      .als(gift(), {}, NU)
      .danOnderMeer({ vervaltOp: '2025-06-04T08:00:00.000Z' });
  });

  it('uit het eerste budget van het mandaat dat genoeg heeft, of uit het genoemde', () => {
    const tweede = begrotingVaststellen({ regels: [{ budget: 'fonds', kleur: 'opvang', bedrag: 40_000 }] });
    gegeven(...TEAMWERELD, tweede, mandaat({ budgetten: ['fonds', 'wijk-noord'] }))
      .als(gift({ bedrag: 30_000 }))
      .danOnderMeer({ budget: 'fonds', kenmerken: { wijk: 'noord' } })
      .als(gift({ trekking: 't2', bedrag: 20_000 }))
      .danOnderMeer({ budget: 'wijk-noord' })
      .als(gift({ trekking: 't3', bedrag: 10_000, budget: 'wijk-noord' }))
      .danOnderMeer({ budget: 'wijk-noord' });
  });

  it('onder het eerste mandaat dat het hele bedrag toelaat', () => {
    team()
      .en(mandaat({ mandaat: 'm2', perTrekking: 70_000, doelen: [{ taakveld: '6.3' }] }))
      .als(gift({ bedrag: 60_000 }))
      .danOnderMeer({ mandaat: 'm2' })
      .als(gift({ trekking: 't2', huishouden: 'h2', bedrag: 10_000 }))
      .danOnderMeer({ mandaat: 'm1' });
  });
});

describe('een trekking wordt geweigerd, met wat wel kan', () => {
  it('boven het bedrag per trekking', () => {
    team()
      .als(gift({ bedrag: 50_001 }))
      .danWeigering('boven-mandaat', {
        mogelijk: 50_000,
        nodig: 50_001,
        mandaat: 'm1',
        budget: 'wijk-noord',
        grenzen: { perTrekking: 50_000, ruimte: 150_000 },
        vraagAan: 'controller',
      });
  });

  it('boven wat het huishouden dit jaar nog kan krijgen, een ander huishouden niet', () => {
    team()
      .en(gift({ trekking: 't0', bedrag: 45_000 }))
      .als(gift({ bedrag: 35_001 }))
      .danWeigering('huishouden-boven-jaarbedrag', { mogelijk: 35_000 })
      .als(gift({ bedrag: 35_001, huishouden: 'h2' }))
      .danOnderMeer({ trekking: 't1' });
  });

  it('ook als wat nog op een collega wacht het jaarbedrag vult', () => {
    gegeven(...TEAMWERELD, vierOgen(), gift({ trekking: 't0', bedrag: 50_000 }))
      .als(gift({ bedrag: 30_001 }))
      .danWeigering('huishouden-boven-jaarbedrag', { mogelijk: 30_000 });
  });

  it('boven wat er aan voorschotten open mag staan; een gift kan dan nog', () => {
    team()
      .en(voorschot({ trekking: 't0', huishouden: 'h2' }))
      .als(voorschot({ bedrag: 20_001 }))
      .danWeigering('voorschotten-boven-mandaat', { mogelijk: 20_000, grenzen: { voorschotten: 20_000 } })
      .als(gift({ bedrag: 20_001 }))
      .danOnderMeer({ vorm: 'gift' });
  });

  it('boven het geld dat er is, met de kleuren die er waren', () => {
    team()
      .en(besteden({ bedrag: 140_000, doel: DAGBESTEDING, boekdatum: '2025-09-01' }))
      .als(gift())
      .danWeigering('geen-wettige-kleur', { mogelijk: 10_000, eersteDag: '2025-09-01', vraagAan: 'controller' })
      .als(gift({ bedrag: 10_000 }))
      .danOnderMeer({ bedrag: 10_000 });
  });

  it('nooit uit geoormerkt geld voor een ander doel', () => {
    team()
      .en(besteden({ bedrag: 150_000, doel: DAGBESTEDING }))
      .als(gift({ bedrag: 1 }))
      .danWeigering('geen-wettige-kleur', { mogelijk: 0, kleuren: [{ kleur: 'schuld', beschikbaar: 15_000 }] })
      .als(gift({ bedrag: 15_000, doel: SCHULDHULP }))
      .danMutaties(mutatie('vrij:wijk-noord > besteed:wijk-noord', 'schuld', 15_000));
  });

  it('voor een doel buiten het mandaat, met de doelen die wel mogen', () => {
    gegeven(...TEAMWERELD, mandaat({ doelen: [{ taakveld: '6.3' }] }))
      .als(gift({ doel: JEUGDHULP }))
      .danWeigering('doel-buiten-mandaat', { mogelijk: 0, doelen: [{ taakveld: '6.3' }], vraagAan: 'controller' });
  });

  it('uit een budget buiten het mandaat', () => {
    team()
      .als(gift({ budget: 'fonds' }))
      .danWeigering('budget-buiten-mandaat', { mogelijk: 0, budgetten: ['wijk-noord'] });
  });

  it('zonder mandaat dat geldt: geen, ingetrokken, of niet op die dag', () => {
    gegeven(...TEAMWERELD)
      .als(gift())
      .danWeigering('geen-mandaat', { mogelijk: 0, mandaten: [] })
      .en(mandaat())
      .en({ soort: 'mandaat-intrekken', ...{ mandaat: 'm1', reden: 'pauze' } })
      .als(gift())
      .danWeigering('geen-mandaat', { mandaten: [{ mandaat: 'm1', ingetrokken: true }] })
      .en(mandaat({ geldigTotEnMet: '2025-05-31' }))
      .als(gift())
      .danWeigering('geen-mandaat', { dagen: ['2025-06-01', '2025-06-01'] });
  });

  it('niet terug onder een mandaat dat intussen is afgelopen', () => {
    gegeven(...TEAMWERELD, mandaat({ geldigTotEnMet: '2025-05-31' }))
      .als(gift({ boekdatum: '2025-05-30' }), {}, NU)
      .danWeigering('geen-mandaat', { dagen: ['2025-05-30', '2025-06-01'] });
  });

  it('van wie geen lid is, door de wijk niet en door aanmelding niet, of is afgemeld', () => {
    team()
      .als(gift(ZUS))
      .danWeigering('geen-lid', { team: 'team-noord' })
      .en(lid('teamlid-aanmelden', 'zus'))
      .als(gift(ZUS))
      .danOnderMeer({ door: 'zus' })
      .en(lid('teamlid-afmelden', 'an'))
      .als(gift({ trekking: 't2', ...AN }))
      .danWeigering('geen-lid')
      .als(gift({ trekking: 't2', ...BO }))
      .danOnderMeer({ door: 'bo' });
  });

  it('van een team dat er niet is', () => {
    team()
      .als(gift({ team: 'weg' }))
      .danWeigering('geen-lid', { team: 'weg' });
  });

  it('als het niet bij elkaar past, alles in een keer', () => {
    team()
      .als(collectief({ huishouden: 'h1', groep: { naam: 'x', aantal: 0 }, tegenprestatie: { uren: 4 } }))
      .danWeigering('trekking-past-niet', {
        fouten: [{ veld: 'huishouden' }, { veld: 'groep.aantal' }, { veld: 'tegenprestatie' }],
      })
      .als({ ...collectief(), vorm: 'gift' })
      .danWeigering('trekking-past-niet', { fouten: [{ veld: 'huishouden' }, { veld: 'groep' }] })
      .als(voorschot({ tegenprestatie: { uren: 0 } }))
      .danWeigering('trekking-past-niet', { fouten: [{ veld: 'tegenprestatie.uren' }] });
  });

  it('voor een huishouden dat het boek niet kent, zonder de code in de zin', () => {
    team()
      .als(gift({ huishouden: 'h9' }))
      .danWeigering('onbekend-huishouden', { huishoudens: ['h9'] }, /^(?!.*h9).*\.$/);
  });

  it('onder een naam die al is gebruikt, ook zolang die nog wacht', () => {
    gegeven(...TEAMWERELD, vierOgen(), gift())
      .als(gift())
      .danWeigering('id-bestaat-al', { trekking: 't1' })
      .en(instemmen())
      .als(gift())
      .danWeigering('id-bestaat-al');
  });

  it('in een maand die dicht is', () => {
    team()
      .en(afsluiten())
      .als(gift({ boekdatum: '2025-01-15' }))
      .danWeigering('periode-afgesloten', { voorstel: { boekdatum: '2025-02-01', hoortBij: '2025-01' } });
  });
});

describe('twintig leden trekken tegelijk uit een budget dat voor tien genoeg is', () => {
  it('tien krijgen het en tien niet, en er blijft niets over', () => {
    const uitkomsten: string[] = [];
    const verhaal = gegeven(...TEAMWERELD, mandaat({ perHuishoudenPerJaar: 1_000_000 }));
    for (let i = 0; i < 20; i += 1) {
      verhaal.als(gift({ trekking: `t${i}`, bedrag: 15_000, door: `lid-${i}` }));
      uitkomsten.push(verhaal.soort);
    }
    expect(uitkomsten.filter((soort) => soort === 'geboekt')).toHaveLength(10);
    expect(uitkomsten.filter((soort) => soort === 'geweigerd')).toHaveLength(10);
    verhaal.enStaat('vrij:wijk-noord', { schuld: 15_000 }).enStaat('besteed:wijk-noord', { wmo: 150_000 });
  });
});

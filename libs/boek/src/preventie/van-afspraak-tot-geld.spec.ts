import { gegeven, mutatie, type Stap } from '../../test-hulp/beproef.js';
import {
  cohort,
  metAfspraak,
  ontwerp,
  sluiten,
  vastgesteldeRegel,
  vaststellen,
} from '../../test-hulp/vaststellingen.js';
import { begrotingVaststellen, begrotingWijzigen, aangaan } from '../../test-hulp/opdrachten.js';
import { begroting, budget, DAGBESTEDING, koker, voor, WERELD } from '../../test-hulp/wereld.js';

const contant = { soort: 'contant-maken', boekdatum: '2025-08-01' };
const ontvangst = (bedrag: number, boekdatum = '2025-08-01') => ({
  soort: 'ontvangen',
  ...{ boekdatum, budget: 'zvw', koker: 'zvw', bedrag, grond: 'bijdrage', organisatie: 'verzekeraar' },
});

describe('van vaststelling tot geld', () => {
  it('gegeven een koker met ruimte voor een deel, dan gaat dat deel meteen en staat de rest toegezegd', () => {
    gegeven(...metAfspraak({ wmo: 1_000 }, { vooraf: [begroting({ wmo: 100 })] }), vaststellen({ wmo: 0 }))
      .enStaat('toegezegd:wmo', { wmo: -200 })
      .enStaat('tegoed:buurthuis', { wmo: 200 })
      .enStaat('vrij:wmo', {})
      .enStaat('besteed:wmo', { wmo: 100 })
      .als(contant)
      .danWeigering('niets-contant-te-maken', { open: 200 });
  });

  it('gegeven een koker met een oormerk, dan verandert het geld van kleur en blijft de vrijgave op nul', () => {
    const vooraf = [koker('dag', voor(DAGBESTEDING)), budget('dag'), begroting({ dag: 1_000 })];
    gegeven(...metAfspraak({ dag: 1_000 }, { vooraf }), vaststellen({ dag: 0 }))
      .enStaat('besteed:dag', { 'dag@afspraak': 300 })
      .enStaat('vrij:dag', { dag: 700 })
      .enStaat('vrijgave:afspraak', { dag: 300, 'dag@afspraak': -300 });
  });

  it('gegeven een externe financier, dan is het aandeel eerst gevraagd, dan toegezegd, en na de ontvangst contant', () => {
    const verhaal = gegeven(
      ...metAfspraak({ zvw: 1_000 }, { financiers: [] }),
      vaststellen({ zvw: 0 }, { vaststelling: 'v' }),
    )
      .enStaat('toegezegd:zvw', {})
      .als({
        soort: 'aandeel-toestemmen',
        boekdatum: '2025-07-15',
        aandeel: 'v~1',
        financier: 'gemeente',
        document: 'x',
      })
      .danWeigering('niets-gevraagd')
      .als({
        soort: 'aandeel-toestemmen',
        boekdatum: '2025-07-15',
        aandeel: 'v~1',
        financier: 'verzekeraar',
        document: 'x',
      })
      .danMutaties(mutatie('toegezegd:zvw > tegoed:buurthuis', 'zvw', 300))
      .als(ontvangst(250))
      .enStaat('tegoed:buurthuis', { zvw: 300 });
    verhaal
      .als(contant)
      .danMutaties(
        mutatie('tegoed:buurthuis > toegezegd:zvw', 'zvw', 250),
        mutatie('vrij:zvw > vrijgave:afspraak', 'zvw', 250),
        mutatie('vrijgave:afspraak > besteed:zvw', 'zvw@afspraak', 250),
      )
      .enStaat('tegoed:buurthuis', { zvw: 50 });
  });

  it('gegeven een afspraak die automatisch is, als er geld binnenkomt, dan gaat het in dezelfde beslissing door', () => {
    gegeven(
      ...metAfspraak({ zvw: 1_000 }, { financiers: ['verzekeraar'], meer: { automatisch: true } }),
      vaststellen({ zvw: 0 }),
    )
      .enStaat('tegoed:buurthuis', { zvw: 300 })
      .als(ontvangst(1_000))
      .enStaat('tegoed:buurthuis', {}, '2025-08-01')
      .enStaat('besteed:zvw', { 'zvw@afspraak': 300 })
      .enStaat('vrij:zvw', { zvw: 700 });
  });

  it('gegeven een afwijzing, dan vraagt een nieuwe vaststelling het opnieuw', () => {
    gegeven(...metAfspraak({ zvw: 1_000 }, { financiers: [] }), vaststellen({ zvw: 0 }, { vaststelling: 'v' }), {
      soort: 'aandeel-afwijzen',
      ...{ boekdatum: '2025-07-15', aandeel: 'v~1', financier: 'verzekeraar', reden: 'eerst een evaluatie' },
    })
      .als(contant)
      .danWeigering('niets-contant-te-maken', { open: 0 });
  });

  it('gegeven een eerdere toezegging van een andere afspraak, dan gaat de oudste voor', () => {
    const tweede = [
      cohort('groep2', ['groep']),
      ontwerp({ wmo: 1_000 }, { populatie: 'groep2' }, 'tweede'),
      ...sluiten(['gemeente'], 'tweede'),
    ];
    gegeven(
      ...metAfspraak({ wmo: 1_000 }),
      vaststellen({ wmo: 0 }),
      ...tweede,
      begroting({ wmo: 400 }),
      vaststellen({ wmo: 0 }, { afspraak: 'tweede' }),
    )
      .enStaat('vrij:wmo', { wmo: 300 })
      .als({ ...contant, afspraak: 'tweede' })
      .danWeigering('niets-contant-te-maken')
      .als(contant)
      .danMutaties(
        mutatie('tegoed:buurthuis > toegezegd:wmo', 'wmo', 300),
        mutatie('vrij:wmo > besteed:wmo', 'wmo', 300),
      );
  });
});

describe('voorfinanciering', () => {
  const bijdrage = {
    soort: 'voorfinancieren',
    ...{ boekdatum: '2025-02-01', voorfinanciering: 'vf', afspraak: 'afspraak', door: { koker: 'zvw' } },
    ...{ naar: { organisatie: 'buurthuis' }, bedrag: 200, doel: DAGBESTEDING },
  };

  it('casus 5a: een aandeel van 150 wordt verrekend met 200 vooraf; niets gaat extra uit en 50 blijft te verrekenen', () => {
    gegeven(
      ...metAfspraak({ zvw: 500 }, { financiers: ['verzekeraar'] }),
      ontvangst(1_000, '2025-01-15'),
      bijdrage,
      vaststellen({ zvw: 0 }),
    )
      .enStaat('voorschot:zvw', { 'zvw@afspraak': 50 })
      .enStaat('besteed:zvw', { 'zvw@afspraak': 150 })
      .enStaat('vrij:zvw', { zvw: 800 })
      .enStaat('tegoed:buurthuis', {});
  });

  it('casus 2, variant: de opvang is een subsidie voor het jaar; het fonds schiet voor en staat vooraan bij de toezegging', () => {
    gegeven(
      ...metAfspraak({ opvang: 60_000 }, { regel: vastgesteldeRegel({ deel: '40' }) }),
      begrotingVaststellen({
        regels: [
          { budget: 'opvang', bedrag: 60_000 },
          { budget: 'fonds', kleur: 'wmo', bedrag: 20_000 },
        ],
      }),
      aangaan({
        budget: 'opvang',
        bedrag: 60_000,
        verplichting: 'subsidie',
        vrijval: 'na-het-jaar',
        boekdatum: '2025-01-01',
      }),
      {
        soort: 'voorfinancieren',
        ...{ boekdatum: '2025-03-01', voorfinanciering: 'vf', afspraak: 'afspraak', door: { budget: 'fonds' } },
        ...{ naar: { budget: 'wijk-noord' }, bedrag: 12_000 },
      },
      vaststellen({ opvang: 15_000 }),
    )
      .enStaat('vrij:fonds', { wmo: 8_000 })
      .enStaat('vrij:wijk-noord', { wmo: 12_000 })
      .enStaat('toegezegd:opvang', { opvang: -18_000 })
      .enStaat('tegoed:fonds', { opvang: 12_000 })
      .enStaat('tegoed:buurthuis', { opvang: 6_000 })
      .enStaat('besteed:opvang', {})
      .als(
        begrotingWijzigen({
          regels: [{ budget: 'opvang', wijziging: 13_000, nieuwBedrag: 73_000 }],
          boekdatum: '2025-08-01',
        }),
      )
      .als(contant)
      .enStaat('vrij:fonds', { wmo: 8_000, opvang: 12_000 })
      .enStaat('tegoed:buurthuis', { opvang: 5_000 })
      .enStaat('besteed:opvang', { opvang: 1_000 });
  });
});

describe('een vaststelling die wordt gecorrigeerd', () => {
  const eerste = (bedragen: Record<string, number>): Stap => vaststellen(bedragen, { vaststelling: 'v1' });
  const correctie = (bedragen: Record<string, number>, nummer = 2): Stap =>
    vaststellen(bedragen, { vaststelling: `v${nummer}`, corrigeert: `v${nummer - 1}` });

  it('gegeven meer winst dan gedacht, dan wordt alleen het verschil toegezegd', () => {
    gegeven(...metAfspraak({ wmo: 1_000 }), eerste({ wmo: 500 }), correctie({ wmo: 0 }))
      .enStaat('tegoed:buurthuis', { wmo: 300 })
      .enStaat('toegezegd:wmo', { wmo: -300 });
  });

  it('gegeven een toezegging die nog open staat, als er minder winst was, dan wordt zij kleiner; en het kan terug', () => {
    gegeven(...metAfspraak({ wmo: 1_000 }), eerste({ wmo: 0 }), correctie({ wmo: 900 }))
      .enStaat('tegoed:buurthuis', { wmo: 30 })
      .als(correctie({ wmo: 0 }, 3))
      .enStaat('tegoed:buurthuis', { wmo: 300 });
  });

  it('gegeven geld dat al weg is, als er geen winst blijkt, dan wordt het een vordering die met latere winst verrekent', () => {
    const vooraf = [begroting({ wmo: 1_000 })];
    const verhaal = gegeven(
      ...metAfspraak({ wmo: 1_000 }, { vooraf }),
      eerste({ wmo: 0 }),
      correctie({ wmo: 1_000 }),
    ).enStaat('tegoed:buurthuis', { wmo: -300 });
    verhaal
      .als(vaststellen({ wmo: 600 }, { van: '2025-07', totEnMet: '2025-12', boekdatum: '2025-12-31' }))
      .enStaat('tegoed:buurthuis', { wmo: -180 })
      .enStaat('vrij:wmo', { wmo: 700 })
      .als({ soort: 'aandeel-terugbetalen', boekdatum: '2025-12-31', toezegging: 'v2~1~wmo', bedrag: 181 })
      .danWeigering('vordering-te-klein', { open: 180 })
      .als({ soort: 'aandeel-terugbetalen', boekdatum: '2025-12-31', toezegging: 'v2~1~wmo', bedrag: 180 })
      .enStaat('tegoed:buurthuis', {})
      .enStaat('vrij:wmo', { wmo: 880 })
      .enStaat('bron:buurthuis', { wmo: -180 });
  });

  it('gegeven een verlies en een regel daarvoor, dan is de aanbieder zijn deel verschuldigd', () => {
    const regel = vastgesteldeRegel({}, { verlies: { deel: '40', afbouw: [] } });
    gegeven(...metAfspraak({ wmo: 1_000 }, { regel }), eerste({ wmo: 2_000 })).enStaat('tegoed:buurthuis', {
      wmo: -400,
    });
  });

  it('gegeven een periode die al is vastgesteld, als zij nog eens wordt vastgesteld, dan wordt dat geweigerd', () => {
    gegeven(...metAfspraak({ wmo: 1_000 }), eerste({ wmo: 500 }))
      .als(vaststellen({ wmo: 500 }))
      .danWeigering('al-vastgesteld', { vaststelling: 'v1' })
      .als(correctie({ wmo: 400 }))
      .danOnderMeer({ corrigeert: 'v1' })
      .als(vaststellen({ wmo: 400 }, { vaststelling: 'v9', corrigeert: 'v1' }))
      .danWeigering('correctie-klopt-niet', { gecorrigeerdDoor: 'v2' });
  });

  it('gegeven wat uit een vaststelling kwam, als iemand dat storneert, dan wordt dat geweigerd', () => {
    const verhaal = gegeven(...metAfspraak({ wmo: 1_000 }), eerste({ wmo: 0 }));
    verhaal
      .als({ soort: 'storneren', boekdatum: '2025-07-02', beweging: verhaal.revisie(), reden: 'x' })
      .danWeigering('storno-niet-mogelijk');
  });
});

describe('wat een vaststelling tegenhoudt', () => {
  it('gegeven kosten die na het tellen veranderden, dan wordt er niets vastgelegd en opnieuw geteld', () => {
    const verhaal = gegeven(...metAfspraak({ wmo: 1_000 }), begroting({ wmo: 100 }), {
      soort: 'besteden',
      ...{ boekdatum: '2025-03-01', budget: 'wmo', bedrag: 10, doel: DAGBESTEDING },
    });
    const gelezenTot = verhaal.revisie() - 1;
    verhaal
      .als(vaststellen({ wmo: 0 }, { kosten: { gelezenTot } }))
      .danUitkomst({ soort: 'verouderd', waarin: 'wmo' })
      .als(vaststellen({ wmo: 0 }, { kosten: { gelezenTot: gelezenTot + 1 } }))
      .danOnderMeer({ afspraak: 'afspraak' });
  });

  it('gegeven een ontwerp, dan is het te meten zonder regel en zonder geld, en niet vast te stellen', () => {
    gegeven(...WERELD, cohort('groep'), ontwerp({ zvw: 1_000 }, { verdeelregel: undefined }))
      .als(vaststellen({ zvw: 0 }))
      .danWeigering('afspraak-niet-gesloten')
      .als({
        ...(vaststellen({ zvw: 400 }) as { readonly soort: string }),
        soort: 'preventiewinst-meten',
        meting: 'm1',
      })
      .danOnderMeer({ meting: 'm1', uitkomst: { netto: 600, waarom: 'geen-regel', delen: [] } });
  });

  it('gegeven een koker die dezelfde mensen dient maar niet meedoet, dan zegt de vaststelling dat', () => {
    gegeven(...metAfspraak({ wmo: 1_000 }))
      .als(vaststellen({ wmo: 0 }, { kosten: { buitenBereik: [{ koker: 'jeugd', verschil: -700 }] } }))
      .danOnderMeer({ buitenBereik: [{ omlaag: 'wmo', omhoog: 'jeugd', minder: 1_000, meer: 700 }] });
  });

  it.each([
    ['voor de looptijd', { van: '2024-12' }],
    ['na de looptijd', { totEnMet: '2028-01' }],
    ['achterstevoren', { van: '2025-06', totEnMet: '2025-05' }],
  ])('gegeven een periode %s, dan wordt dat geweigerd', (_, periode) => {
    gegeven(...metAfspraak({ wmo: 1_000 }))
      .als(vaststellen({ wmo: 0 }, periode))
      .danWeigering('periode-buiten-afspraak');
  });
});

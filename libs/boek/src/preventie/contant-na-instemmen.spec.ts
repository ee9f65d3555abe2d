import { gegeven, type Stap } from '../../test-hulp/beproef.js';
import { afsluiten, ontvangen } from '../../test-hulp/opdrachten.js';
import { cohort, metAfspraak, ontwerp, sluiten, tweedeVersie, vaststellen } from '../../test-hulp/vaststellingen.js';
import { EXTERN, koker, VRIJ, voor } from '../../test-hulp/wereld.js';

const contant = (boekdatum = '2025-08-01', meer: object = {}): Stap => ({ soort: 'contant-maken', boekdatum, ...meer });
const geld = (meer: object = {}) =>
  ontvangen({ boekdatum: '2025-07-15', budget: 'zvw', koker: 'zvw', bedrag: 500, ...meer });
const instemmen = (financier: string, meer: object = {}): Stap => ({
  soort: 'afspraak-instemmen',
  ...{ afspraak: 'afspraak', versie: 1, financier, door: 'directie', op: '2025-07-20', document: 'b', ...meer },
});
/** From 10 July another pays zvw. */
const wissel = koker('zvw', EXTERN, { financier: 'rijk', vanaf: '2025-07-10' });
/** The verzekeraar agreed, and 300 was promised on 1 July. */
const toegezegd = (meer: object = {}): readonly Stap[] => [
  ...metAfspraak({ zvw: 1_000 }, { financiers: ['verzekeraar'], meer }),
  vaststellen({ zvw: 0 }, { vaststelling: 'v' }),
];
const ontbreekt = { koker: 'zvw', financier: 'rijk', afspraak: 'afspraak', versie: 1 };

describe('geld van een financier die niet instemde', () => {
  it('gegeven een koker die van financier wisselt, dan komt zijn geld niet vrij voordat hij instemt', () => {
    gegeven(...toegezegd(), wissel, geld())
      .als(contant())
      .danWeigering('niets-contant-te-maken', { open: 300, instemming: [ontbreekt] })
      .enStaat('vrij:zvw', { zvw: 500 })
      // On a day on which the other paid, it was agreed to.
      .en(geld({ boekdatum: '2025-07-01', bedrag: 100 }))
      .als(contant('2025-07-05'))
      .danOnderMeer({ bedrag: 100 });
    gegeven(...toegezegd(), wissel, geld(), instemmen('rijk'))
      .als(contant())
      .danOnderMeer({ bedrag: 300 })
      .enStaat('besteed:zvw', { 'zvw@afspraak': 300 });
  });

  it('gegeven een eigen koker met een oormerk, dan evenzo; en een die vrij is, hoeft niet te worden vrijgegeven', () => {
    const nieuw = (oormerk: object): Stap => koker('wmo', oormerk as never, { financier: 'rijk', vanaf: '2025-07-10' });
    const van = { budget: 'wmo', koker: 'wmo' };
    const afspraak = [...metAfspraak({ wmo: 1_000 }), vaststellen({ wmo: 0 })];
    gegeven(...afspraak, nieuw(voor({ taakveld: '6.1' })), geld(van))
      .als(contant())
      .danWeigering('niets-contant-te-maken', { instemming: [{ koker: 'wmo', financier: 'rijk' }] })
      .en(instemmen('rijk'))
      .als(contant())
      .danOnderMeer({ bedrag: 300 });
    gegeven(...afspraak, nieuw(VRIJ), geld(van))
      .als(contant())
      .danOnderMeer({ bedrag: 300 });
  });

  it('gegeven wie de koker niet betaalt, dan kan die niet instemmen met wat gesloten is', () => {
    gegeven(...toegezegd(), wissel)
      .als(instemmen('rijk', { op: '2025-07-09' }))
      .danWeigering('instemming-past-niet')
      .als(instemmen('gemeente'))
      .danWeigering('instemming-past-niet');
  });

  it('gegeven een afspraak die is beëindigd, dan kan hij alsnog instemmen met wat zij beloofde', () => {
    const einde: Stap = { soort: 'afspraak-beeindigen', ...{ afspraak: 'afspraak', per: '2025-06', reden: 'x' } };
    gegeven(...toegezegd(), wissel, einde, geld(), instemmen('rijk'))
      .als(contant())
      .danOnderMeer({ bedrag: 300 });
  });

  it('gegeven een aandeel waarmee hij zelf instemde, dan is dat genoeg', () => {
    const gevraagd = [
      ...metAfspraak({ zvw: 1_000 }, { financiers: [] }),
      vaststellen({ zvw: 0 }, { vaststelling: 'v' }),
    ];
    const toestemmen: Stap = {
      soort: 'aandeel-toestemmen',
      ...{ boekdatum: '2025-07-20', aandeel: 'v~1', financier: 'rijk', document: 'b' },
    };
    gegeven(...gevraagd, wissel, toestemmen, geld())
      .als(contant())
      .danOnderMeer({ bedrag: 300 });
    // And not for who paid before: that one was never asked.
    gegeven(...gevraagd, wissel, toestemmen, koker('zvw', EXTERN, { financier: 'verzekeraar', vanaf: '2025-07-25' }))
      .en(geld({ boekdatum: '2025-07-26' }))
      .als(contant())
      .danWeigering('niets-contant-te-maken', { instemming: [{ financier: 'verzekeraar' }] });
  });

  it('gegeven een versie waarmee hij instemde toen werd toegezegd, dan haalt een nieuwe versie dat niet weg', () => {
    const [gewijzigd, voorgelegd, , gesloten] = tweedeVersie({ zvw: 1_000 }) as [Stap, Stap, Stap, Stap];
    gegeven(...toegezegd(), gewijzigd, voorgelegd, gesloten, geld())
      .als(contant())
      .danOnderMeer({ bedrag: 300 });
  });

  it('gegeven dat er vooraf wordt ingelegd, dan evenmin uit een oormerk van wie niet instemde', () => {
    const inleg: Stap = {
      soort: 'voorfinancieren',
      ...{ boekdatum: '2025-07-20', voorfinanciering: 'vf', afspraak: 'afspraak', bedrag: 100 },
      ...{ door: { koker: 'wmo' }, naar: { budget: 'fonds' } },
    };
    const geoormerkt = koker('wmo', voor({ taakveld: '6.1' }), { financier: 'rijk', vanaf: '2025-07-10' });
    gegeven(...metAfspraak({ wmo: 1_000 }), geld({ budget: 'wmo', koker: 'wmo' }), geoormerkt)
      .als(inleg)
      .danWeigering('instemming-ontbreekt-nog', { koker: 'wmo' });
  });
});

describe('een toezegging die op instemming wacht', () => {
  it('gegeven dat zij de oudste is, dan gaat wat later is toegezegd en waarmee wel is ingestemd voor', () => {
    const later = [
      cohort('groep2', ['groep']),
      ontwerp({ zvw: 1_000 }, { populatie: 'groep2', aanbieders: [{ organisatie: 'kwintes', gewicht: 1 }] }, 'tweede'),
      ...sluiten(['verzekeraar'], 'tweede'),
      vaststellen({ zvw: 0 }, { afspraak: 'tweede', vaststelling: 'w' }),
      wissel,
      instemmen('rijk', { afspraak: 'tweede' }),
      geld({ bedrag: 400 }),
    ];
    gegeven(...toegezegd(), ...later)
      .als(contant())
      .danOnderMeer({ afspraak: 'tweede', bedrag: 300 })
      .enStaat('tegoed:buurthuis', { zvw: 300 })
      .en(instemmen('rijk'))
      .als(contant())
      .danOnderMeer({ afspraak: 'afspraak', bedrag: 100 });
  });

  it('gegeven een afspraak die vanzelf betaalt, dan volgt het geld op de instemming, en niet eerder', () => {
    gegeven(...toegezegd({ automatisch: true }), wissel, geld())
      .enStaat('vrij:zvw', { zvw: 500 })
      .en(instemmen('rijk'))
      .enStaat('vrij:zvw', { zvw: 500 }, '2025-07-19')
      .enStaat('besteed:zvw', { 'zvw@afspraak': 300 }, '2025-07-20');
  });

  it('gegeven een maand die intussen is afgesloten, dan volgt het op de eerste open dag', () => {
    gegeven(...toegezegd({ automatisch: true }), wissel, geld())
      .en(...[1, 2, 3, 4, 5, 6, 7].map((maand) => afsluiten({ periode: `2025-0${maand}` })))
      .en(instemmen('rijk'))
      .enStaat('vrij:zvw', { zvw: 500 }, '2025-07-31')
      .enStaat('besteed:zvw', { 'zvw@afspraak': 300 }, '2025-08-01');
  });

  it('gegeven een oudere toezegging van een ander, dan blijft wat die nodig heeft voor haar staan', () => {
    const ouder = [
      ...metAfspraak({ zvw: 1_000 }, { financiers: ['verzekeraar'] }),
      vaststellen({ zvw: 0 }, { vaststelling: 'v' }),
      cohort('groep2', ['groep']),
      ontwerp({ zvw: 1_000 }, { populatie: 'groep2', automatisch: true }, 'tweede'),
      ...sluiten(['verzekeraar'], 'tweede'),
      vaststellen({ zvw: 0 }, { afspraak: 'tweede', vaststelling: 'w' }),
      wissel,
      instemmen('rijk'),
    ];
    gegeven(...ouder, geld({ bedrag: 400 }))
      .en(instemmen('rijk', { afspraak: 'tweede' }))
      .enStaat('besteed:zvw', { 'zvw@tweede': 100 })
      .enStaat('vrij:zvw', { zvw: 300 });
  });
});

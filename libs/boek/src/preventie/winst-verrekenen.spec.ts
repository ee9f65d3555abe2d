import { gegeven, type Stap } from '../../test-hulp/beproef.js';
import { na } from '../../test-hulp/jaarwisseling.js';
import { begrotingVaststellen, ontvangen, storneren } from '../../test-hulp/opdrachten.js';
import {
  cohort,
  metAfspraak,
  ontwerp,
  sluiten,
  vastgesteldeRegel,
  vaststellen,
} from '../../test-hulp/vaststellingen.js';
import { begroting, organisatie } from '../../test-hulp/wereld.js';
import type { Toestand } from '../index.js';

const TOEZEGGING = 'v~1~wmo';
const verreken = (meer: object = {}): Stap => ({
  soort: 'winst-verrekenen',
  ...{ boekdatum: '2025-08-01', toezegging: TOEZEGGING, naar: 'kwintes', bedrag: 120 },
  ...{ reden: 'Samen bereikt', document: 'brief 12', ...meer },
});
const terug = (meer: object = {}): Stap =>
  verreken({ toezegging: `${TOEZEGGING}~kwintes`, naar: 'buurthuis', ...meer });
const contant = (meer: object = {}): Stap => ({ soort: 'contant-maken', boekdatum: '2025-09-01', ...meer });
const geld = (bedrag: number, boekdatum = '2025-08-15'): Stap =>
  ontvangen({ boekdatum, budget: 'wmo', koker: 'wmo', bedrag });
/** A promise of 300 to buurthuis that counts from 1 July; there is no money yet. */
const TOEGEZEGD = [...metAfspraak({ wmo: 1_000 }), vaststellen({ wmo: 0 }, { vaststelling: 'v' })];
const rij = (toestand: Toestand, id: string) => toestand.preventie.toezeggingen.lees(id);

describe('een deel van een toezegging gaat naar een andere aanbieder', () => {
  it('gegeven een open toezegging, dan staat een deel op het tegoed van de ander, in dezelfde kleur, met waar het vandaan kwam', () => {
    const verhaal = gegeven(...TOEGEZEGD)
      .als(verreken())
      .dan('winst-verrekend.v1', {
        ...{ boekdatum: '2025-08-01', toezegging: TOEZEGGING, naarToezegging: `${TOEZEGGING}~kwintes` },
        ...{ van: 'buurthuis', naar: 'kwintes', aandeel: 'v~1', vaststelling: 'v', afspraak: 'afspraak', koker: 'wmo' },
        ...{ bedrag: 120, reden: 'Samen bereikt', document: 'brief 12' },
        mutaties: [{ van: 'tegoed:buurthuis', naar: 'tegoed:kwintes', kleur: 'wmo', bedrag: 120 }],
      })
      .enStaat('tegoed:buurthuis', { wmo: 180 })
      .enStaat('tegoed:kwintes', { wmo: 120 })
      .enStaat('toegezegd:wmo', { wmo: -300 });
    expect(rij(verhaal.toestand, TOEZEGGING)).toMatchObject({ bedrag: 300, doorgegeven: 120, open: 180 });
    expect(rij(verhaal.toestand, `${TOEZEGGING}~kwintes`)).toMatchObject({
      ...{ bedrag: 0, doorgegeven: -120, open: 120, contant: 0, gekregenVan: TOEZEGGING, staat: 'toegezegd' },
      ontvanger: { soort: 'organisatie', organisatie: 'kwintes' },
    });
  });

  it('gegeven twee keer aan dezelfde, dan is dat samen één toezegging', () => {
    const { toestand } = gegeven(...TOEGEZEGD, verreken(), verreken({ bedrag: 30, boekdatum: '2025-08-02' }));
    expect(rij(toestand, `${TOEZEGGING}~kwintes`)).toMatchObject({
      ...{ open: 150, boekdatum: '2025-08-01', later: [{ boekdatum: '2025-08-02', bedrag: 30 }] },
    });
    expect(rij(toestand, TOEZEGGING)).toMatchObject({ doorgegeven: 150, open: 150 });
  });

  it('als er geld komt, dan krijgt ieder zijn deel en de gever nooit wat hij weggaf', () => {
    gegeven(...TOEGEZEGD, verreken(), geld(1_000), contant())
      .enStaat('tegoed:buurthuis', {})
      .enStaat('tegoed:kwintes', {})
      .enStaat('besteed:wmo', { wmo: 300 })
      .enStaat('vrij:wmo', { wmo: 700 });
    const verhaal = gegeven(...TOEGEZEGD, verreken(), geld(1_000)).als(contant());
    expect(verhaal.feiten.map(({ gegevens }) => gegevens)).toMatchObject([
      { toezegging: TOEZEGGING, bedrag: 180, kenmerken: { aanbieder: 'buurthuis' } },
      { toezegging: `${TOEZEGGING}~kwintes`, bedrag: 120, kenmerken: { aanbieder: 'kwintes' }, vaststelling: 'v' },
    ]);
  });

  it('dan houdt wat de ander kreeg de plaats van de toezegging: voor wat daarna is toegezegd', () => {
    const later = [
      cohort('groep2', ['groep']),
      ontwerp({ wmo: 1_000 }, { populatie: 'groep2' }, 'tweede'),
      ...sluiten(['gemeente'], 'tweede'),
      vaststellen({ wmo: 0 }, { afspraak: 'tweede', vaststelling: 'w', boekdatum: '2025-07-15' }),
    ];
    gegeven(...TOEGEZEGD, ...later, verreken({ bedrag: 300 }), geld(350), contant())
      .enStaat('tegoed:kwintes', {})
      .enStaat('tegoed:buurthuis', { wmo: 250 });
  });

  it('gegeven een afspraak die vanzelf betaalt, als er geld komt, dan krijgt ook de ander het vanzelf', () => {
    const automatisch = metAfspraak({ wmo: 1_000 }, { meer: { automatisch: true } });
    gegeven(...automatisch, vaststellen({ wmo: 0 }, { vaststelling: 'v' }), verreken())
      .en(geld(1_000))
      .enStaat('tegoed:kwintes', {})
      .enStaat('tegoed:buurthuis', {});
  });

  it('als er op een dag voor de verrekening wordt betaald, dan krijgt de ander nog niets', () => {
    gegeven(...TOEGEZEGD, verreken(), geld(1_000, '2025-07-02'))
      .als(contant({ boekdatum: '2025-07-10' }))
      .enStaat('tegoed:kwintes', { wmo: 120 })
      .enStaat('tegoed:buurthuis', { wmo: 120 }, '2025-07-31')
      .enStaat('tegoed:buurthuis', {});
  });
});

describe('wat later is verrekend, stelt niet uit wat er al stond', () => {
  const CENT = verreken({ boekdatum: '2025-12-01', bedrag: 1 });
  const kwintes = `${TOEZEGGING}~kwintes`;

  it('gegeven 120 en een cent vanaf december, als er in september wordt betaald, dan wacht alleen die cent', () => {
    const verhaal = gegeven(...TOEGEZEGD, verreken(), CENT, geld(1_000)).als(contant());
    expect(verhaal.feiten.map(({ gegevens }) => gegevens)).toMatchObject([
      { toezegging: TOEZEGGING, bedrag: 179 },
      { toezegging: kwintes, bedrag: 120 },
    ]);
    verhaal
      .als(contant())
      .danWeigering('niets-contant-te-maken', { open: 1, eerste: '2025-12-01' })
      .en(contant({ boekdatum: '2025-12-01' }))
      .enStaat('tegoed:kwintes', {});
    expect(rij(verhaal.toestand, kwintes)).toMatchObject({ open: 0, contant: 121, boekdatum: '2025-08-01' });
    expect(rij(verhaal.toestand, kwintes)).not.toHaveProperty('later');
  });

  it('gegeven een eigen toezegging die een cent terugkrijgt, dan telt zij nog vanaf haar eigen dag', () => {
    const heenEnWeer = [verreken({ bedrag: 10 }), terug({ boekdatum: '2025-12-01', bedrag: 1 })];
    gegeven(...TOEGEZEGD, ...heenEnWeer, geld(1_000, '2025-07-02'))
      .als(contant({ boekdatum: '2025-07-10' }))
      .danOnderMeer({ toezegging: TOEZEGGING, bedrag: 290 });
  });

  it('gegeven een tegoed van een andere toezegging, dan betaalt dat niet wat pas later telt, en geeft het ook niet door', () => {
    const samen = { aanbieders: ['buurthuis', 'kwintes'].map((organisatie) => ({ organisatie, gewicht: 1 })) };
    const begin = [...metAfspraak({ wmo: 1_000 }, { meer: samen }), vaststellen({ wmo: 0 }, { vaststelling: 'v' })];
    gegeven(...begin, verreken({ bedrag: 100 }), CENT, geld(1_000))
      .als(terug({ boekdatum: '2025-09-01', bedrag: 101 }))
      .danWeigering('toezegging-te-klein', { open: 101, telt: 100, tegoed: 250 })
      .als(contant({ toezegging: kwintes }))
      .danOnderMeer({ bedrag: 100 });
  });

  it('gegeven een deel dat eerder telt dan wat er al stond, dan is dat deel vanaf zijn eigen dag te betalen', () => {
    const eerder = verreken({ boekdatum: '2025-07-15', bedrag: 30 });
    gegeven(...TOEGEZEGD, verreken(), eerder, geld(1_000, '2025-07-02'))
      .als(contant({ boekdatum: '2025-07-20', toezegging: kwintes }))
      .danOnderMeer({ bedrag: 30 });
  });

  it('als er van beide dagen is gebruikt, dan gaat eerst weg wat het laatst kwam', () => {
    const verhaal = gegeven(...TOEGEZEGD, verreken(), CENT, terug({ boekdatum: '2025-12-02', bedrag: 100 }));
    expect(rij(verhaal.toestand, kwintes)).toMatchObject({ open: 21, boekdatum: '2025-08-01' });
    expect(rij(verhaal.toestand, kwintes)).not.toHaveProperty('later');
  });

  it('gegeven een afspraak die vanzelf betaalt, dan krijgt de ander elk deel vanzelf, op zijn eigen dag', () => {
    const automatisch = metAfspraak({ wmo: 1_000 }, { meer: { automatisch: true } });
    gegeven(...automatisch, vaststellen({ wmo: 0 }, { vaststelling: 'v' }), verreken(), CENT, geld(1_000))
      .enStaat('besteed:wmo', { wmo: 299 }, '2025-11-30')
      .enStaat('besteed:wmo', { wmo: 300 });
  });

  it('als de toezeggingen overgaan voor die dag, dan wordt dat geweigerd; daarna staat alles daar als één bedrag', () => {
    const over = (boekdatum: string): Stap => ({ soort: 'toezeggingen-overdragen', boekdatum, naar: 'GM0080-2026' });
    const verhaal = gegeven(...TOEGEZEGD, verreken(), CENT)
      .als(over('2025-11-30'))
      .danWeigering('overdracht-te-vroeg', { laatste: '2025-12-01' })
      .als(over('2025-12-01'));
    const { toezeggingen } = verhaal.eersteFeit() as { toezeggingen: readonly object[] };
    expect(toezeggingen).toMatchObject([{ open: 179 }, { toezegging: kwintes, open: 121 }]);
    for (const een of toezeggingen) expect(een).not.toHaveProperty('later');
  });
});

describe('wat niet te verrekenen is', () => {
  it.each([
    ['meer dan er openstaat', { bedrag: 301 }, 'toezegging-te-klein' as const, { open: 300, tegoed: 300, bedrag: 301 }],
    ['aan zichzelf', { naar: 'buurthuis' }, 'zelfde-aanbieder' as const, { aanbieder: 'buurthuis' }],
    ['aan wie er niet is', { naar: 'weg' }, 'onbekende-organisatie' as const, {}],
    ['van een toezegging die er niet is', { toezegging: 'v~9~wmo' }, 'onbekende-toezegging' as const, {}],
    ['voor zij telt', { boekdatum: '2025-06-30' }, 'verrekening-te-vroeg' as const, { telt: '2025-07-01' }],
  ])('%s, dan wordt dat geweigerd', (_, meer, code, cijfers) => {
    gegeven(...TOEGEZEGD)
      .als(verreken(meer))
      .danWeigering(code, cijfers);
  });

  it('gegeven wat alleen is gevraagd van een externe financier, dan is er nog niets om te geven; na zijn toestemming wel', () => {
    const zvw = { toezegging: 'v~1~zvw' };
    gegeven(...metAfspraak({ zvw: 1_000 }, { financiers: [] }), vaststellen({ zvw: 0 }, { vaststelling: 'v' }))
      .als(verreken(zvw))
      .danWeigering('toezegging-niet-te-verrekenen', { staat: 'gevraagd', ontvanger: 'organisatie' })
      .en({
        ...{ soort: 'aandeel-toestemmen', boekdatum: '2025-08-01', aandeel: 'v~1' },
        ...{ financier: 'verzekeraar', document: 'brief' },
      })
      .en(verreken(zvw), ontvangen({ boekdatum: '2025-08-15', budget: 'zvw', koker: 'zvw', bedrag: 300 }), contant())
      .enStaat('tegoed:kwintes', {})
      .enStaat('besteed:zvw', { 'zvw@afspraak': 300 });
  });

  it('gegeven een toezegging aan een budget, dan geeft niemand die weg', () => {
    const regel = vastgesteldeRegel({
      verdeling: { ontvangers: [{ ontvanger: { soort: 'budget', budget: 'fonds' }, gewicht: 1 }], sleutel: 'gelijk' },
    });
    gegeven(...metAfspraak({ wmo: 1_000 }, { regel }), vaststellen({ wmo: 0 }, { vaststelling: 'v' }))
      .als(verreken())
      .danWeigering('toezegging-niet-te-verrekenen', { ontvanger: 'budget' });
  });

  it('gegeven dat al is betaald, dan staat er niets meer open', () => {
    gegeven(...TOEGEZEGD, geld(1_000), contant())
      .als(verreken({ boekdatum: '2025-09-02', bedrag: 1 }))
      .danWeigering('toezegging-te-klein', { open: 0 });
  });

  it('gegeven een gever die uit dezelfde koker zelf nog moet terugbetalen, dan geeft hij niet meer dan zijn tegoed', () => {
    // The first assessment was paid and then found too high: buurthuis owes 180 of it.
    const tweede = [
      cohort('groep2', ['groep']),
      ontwerp({ wmo: 1_000 }, { populatie: 'groep2' }, 'tweede'),
      ...sluiten(['gemeente'], 'tweede'),
    ];
    gegeven(...TOEGEZEGD, geld(300), contant(), ...tweede)
      .en(vaststellen({ wmo: 0 }, { afspraak: 'tweede', vaststelling: 'w', boekdatum: '2025-09-02' }))
      .en(vaststellen({ wmo: 600 }, { vaststelling: 'v2', corrigeert: 'v', boekdatum: '2025-09-03' }))
      .enStaat('tegoed:buurthuis', { wmo: 120 })
      .als(verreken({ toezegging: 'w~1~wmo', bedrag: 121, boekdatum: '2025-09-04' }))
      .danWeigering('toezegging-te-klein', { open: 300, tegoed: 120, bedrag: 121 }, /€ 1,80 dient voor wat/)
      .als(verreken({ toezegging: 'w~1~wmo', bedrag: 120, boekdatum: '2025-09-04' }))
      .danOnderMeer({ bedrag: 120 });
  });
});

describe('een verrekening gaat terug zoals zij kwam', () => {
  it('als hetzelfde andersom gaat, dan is de toezegging weer zoals zij was', () => {
    const verhaal = gegeven(...TOEGEZEGD, verreken())
      .als(terug())
      .danOnderMeer({ naarToezegging: TOEZEGGING, van: 'kwintes', naar: 'buurthuis' })
      .enStaat('tegoed:buurthuis', { wmo: 300 })
      .enStaat('tegoed:kwintes', {});
    expect(rij(verhaal.toestand, TOEZEGGING)).toMatchObject({ open: 300, doorgegeven: 0 });
    verhaal.als(terug({ bedrag: 1 })).danWeigering('toezegging-te-klein', { open: 0 });
  });

  it('als de ander het weer doorgeeft en dat komt bij de eerste, dan staat het weer op de toezegging zelf', () => {
    const rijk = verreken({ toezegging: `${TOEZEGGING}~kwintes`, naar: 'rijk', bedrag: 50 });
    const verhaal = gegeven(...TOEGEZEGD, verreken(), rijk)
      .als(verreken({ toezegging: `${TOEZEGGING}~kwintes~rijk`, naar: 'buurthuis', bedrag: 20 }))
      .danOnderMeer({ naarToezegging: TOEZEGGING });
    expect(
      [...verhaal.toestand.preventie.toezeggingen].map(([id, { open, doorgegeven }]) => [id, open, doorgegeven]),
    ).toEqual([
      [TOEZEGGING, 200, 100],
      [`${TOEZEGGING}~kwintes`, 70, -70],
      [`${TOEZEGGING}~kwintes~rijk`, 30, -30],
    ]);
  });

  it('wat de ander is betaald gaat niet terug, en een storno is er niet', () => {
    const verhaal = gegeven(...TOEGEZEGD, verreken());
    const beweging = verhaal.revisie();
    verhaal
      .als(storneren({ beweging, boekdatum: '2025-08-02' }))
      .danWeigering('storno-niet-mogelijk', { type: 'winst-verrekend.v1' }, /andersom/)
      .en(geld(1_000), contant())
      .als(terug({ boekdatum: '2025-09-02' }))
      .danWeigering('toezegging-te-klein', { open: 0 });
  });
});

describe('een toezegging die van hand tot hand gaat', () => {
  const HANDEN = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  const wie = HANDEN.map(organisatie);
  /** Named after all who had it before. */
  const doorNaar = (naam: string, i: number): Stap =>
    verreken({ toezegging: [TOEZEGGING, ...HANDEN.slice(0, i)].join('~'), naar: naam, bedrag: 20 - i });

  it('gegeven zeven keer, dan gaat zij niet nog eens verder: haar naam houdt allen die haar hadden', () => {
    const verhaal = gegeven(...TOEGEZEGD, ...wie, ...HANDEN.slice(0, 7).map(doorNaar));
    const laatste = [TOEZEGGING, ...HANDEN.slice(0, 7)].join('~');
    verhaal
      .als(doorNaar('h', 7))
      .danWeigering('te-vaak-doorgegeven', { toezegging: laatste, doorgegeven: 7, hoogstens: 7 })
      .en(verreken({ toezegging: laatste, naar: 'a', bedrag: 1 }))
      .enStaat('tegoed:a', { wmo: 2 });
  });
});

describe('een correctie van de vaststelling blijft van wie het is toegekend', () => {
  it('gegeven dat de gever alles weggaf, als er minder winst is, dan moet hij het verschil en houdt de ander wat hij kreeg', () => {
    const verhaal = gegeven(...TOEGEZEGD, verreken({ bedrag: 300 }))
      .en(vaststellen({ wmo: 500 }, { vaststelling: 'v2', corrigeert: 'v', boekdatum: '2025-08-02' }))
      .enStaat('tegoed:buurthuis', { wmo: -150 })
      .enStaat('tegoed:kwintes', { wmo: 300 })
      .enStaat('toegezegd:wmo', { wmo: -150 });
    expect(rij(verhaal.toestand, 'v2~1~wmo')).toMatchObject({ bedrag: -150, open: -150 });
  });

  it('gegeven dat er nog genoeg openstaat, dan gaat het van wat de gever hield', () => {
    const verhaal = gegeven(...TOEGEZEGD, verreken())
      .en(vaststellen({ wmo: 500 }, { vaststelling: 'v2', corrigeert: 'v', boekdatum: '2025-08-02' }))
      .enStaat('tegoed:buurthuis', { wmo: 30 })
      .enStaat('tegoed:kwintes', { wmo: 120 });
    expect(rij(verhaal.toestand, TOEZEGGING)).toMatchObject({ open: 30, doorgegeven: 120 });
  });

  it('gegeven dat de ander zelf ook een deel heeft, dan gaat een correctie daarvan niet van wat hij kreeg', () => {
    const samen = { aanbieders: ['buurthuis', 'kwintes'].map((organisatie) => ({ organisatie, gewicht: 1 })) };
    const verhaal = gegeven(
      ...metAfspraak({ wmo: 1_000 }, { meer: samen }),
      vaststellen({ wmo: 0 }, { vaststelling: 'v' }),
      verreken({ bedrag: 100 }),
      vaststellen({ wmo: 1_000 }, { vaststelling: 'v2', corrigeert: 'v', boekdatum: '2025-08-02' }),
    )
      .enStaat('tegoed:buurthuis', { wmo: -100 })
      .enStaat('tegoed:kwintes', { wmo: 100 });
    expect(rij(verhaal.toestand, `${TOEZEGGING}~kwintes`)).toMatchObject({ open: 100 });
    expect(rij(verhaal.toestand, 'v~2~wmo')).toMatchObject({ open: 0 });
  });
});

describe('wat een ander kreeg gaat mee naar het volgende jaar', () => {
  it('gegeven dat er geen geld kwam, dan staat ieders deel in het nieuwe boek, te betalen en door te geven', () => {
    const oud = gegeven(...TOEGEZEGD, verreken());
    const verhaal = na(oud, cohort('groep'))
      .enStaat('tegoed:buurthuis', { wmo: 180 }, '2026-12-31')
      .enStaat('tegoed:kwintes', { wmo: 120 }, '2026-12-31');
    oud
      .als(verreken({ boekdatum: '2025-12-31', bedrag: 1 }))
      .danWeigering('toezegging-niet-te-verrekenen', { staat: 'overgedragen' });
    expect(rij(verhaal.toestand, `${TOEZEGGING}~kwintes`)).toMatchObject({ bedrag: 120, gekregenVan: TOEZEGGING });
    expect(rij(verhaal.toestand, TOEZEGGING)).not.toHaveProperty('doorgegeven');
    verhaal
      .en(terug({ boekdatum: '2026-02-01', bedrag: 20 }))
      .enStaat('tegoed:buurthuis', { wmo: 200 }, '2026-12-31')
      .en(begrotingVaststellen({ ...begroting({ wmo: 1_000 }), boekdatum: '2026-02-01' } as never))
      .en(contant({ boekdatum: '2026-03-01' }))
      .enStaat('tegoed:kwintes', {}, '2026-12-31')
      .enStaat('tegoed:buurthuis', {}, '2026-12-31')
      .enStaat('besteed:wmo', { wmo: 300 }, '2026-12-31');
  });

  it('gegeven een eigen vaststelling met die naam, dan heet ook waar het vandaan kwam hier anders, en gaat het daarheen terug', () => {
    const oud = gegeven(...TOEGEZEGD, verreken());
    const eigen = [cohort('groep'), cohort('groep2', ['groep']), ...vastgesteldeRegel()];
    const tweede = [ontwerp({ opvang: 1_000 }, { populatie: 'groep2' }, 'tweede'), ...sluiten(['gemeente'], 'tweede')];
    const maanden = { van: '2026-01', totEnMet: '2026-06', boekdatum: '2026-07-01' };
    const hier = vaststellen({ opvang: 0 }, { afspraak: 'tweede', vaststelling: 'v', ...maanden });
    const verhaal = na(oud, ...eigen, ...tweede, hier);
    const naam = 'v.uit-2025~1~wmo';
    expect(rij(verhaal.toestand, `${naam}~kwintes`)).toMatchObject({ gekregenVan: naam, open: 120 });
    verhaal
      .als(terug({ boekdatum: '2026-08-01', toezegging: `${naam}~kwintes` }))
      .danOnderMeer({ naarToezegging: naam, vaststelling: 'v.uit-2025' });
  });

  it('gegeven een gever die niets meer had, dan staat wat teruggaat daar als een eigen toezegging', () => {
    const verhaal = na(gegeven(...TOEGEZEGD, verreken({ bedrag: 300 })), cohort('groep'));
    verhaal
      .als(terug({ boekdatum: '2026-08-01', bedrag: 100 }))
      .danOnderMeer({ naarToezegging: `${TOEZEGGING}~kwintes~buurthuis` })
      .enStaat('tegoed:buurthuis', { wmo: 100 }, '2026-12-31')
      .enStaat('tegoed:kwintes', { wmo: 200 }, '2026-12-31');
  });
});

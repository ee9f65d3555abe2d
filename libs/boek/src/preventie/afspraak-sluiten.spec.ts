import { gegeven } from '../../test-hulp/beproef.js';
import {
  AFSPRAAKWERELD,
  beeindigen,
  gesloten,
  gezinnen,
  instemmen,
  opstellen,
  populatie,
  regelIntrekken,
  regelOpstellen,
  regelVaststellen,
  sluiten,
  telt,
  voorleggen,
  VOORSTEL,
  wijzigen,
} from '../../test-hulp/afspraken.js';
import { koker, VRIJ } from '../../test-hulp/wereld.js';

const klaar = (anders: object = {}) => gesloten(anders).slice(0, -1);

describe('een afspraak sluiten', () => {
  it('gegeven dat iedereen instemde, als zij wordt gesloten, dan wordt met deze versie gedeeld', () => {
    const { toestand } = gegeven(...AFSPRAAKWERELD, ...klaar())
      .als(sluiten())
      .dan('afspraak-gesloten.v1', { boekdatum: '2025-01-01', afspraak: 'a1', versie: 1 });
    const { inhoud, ...rest } = toestand.preventie.afspraken.lees('a1')!;
    expect(rest).toMatchObject({ staat: 'gesloten', gesloten: { versie: 1, inhoud } });
  });

  it('gegeven wie nog niet instemde, dan noemt de weigering ze allen, en geen financier met eigen boeken', () => {
    const kokers = [telt('wmo'), telt('werk'), telt('zvw')];
    gegeven(...AFSPRAAKWERELD, opstellen({ kokers }), voorleggen())
      .als(sluiten())
      .danWeigering('instemming-ontbreekt', {
        ontbreken: [
          { koker: 'wmo', financier: 'gemeente' },
          { koker: 'werk', financier: 'rijk' },
        ],
      })
      .en(instemmen('gemeente'), instemmen('rijk'))
      .als(sluiten())
      .danOnderMeer({ versie: 1 });
  });

  it('gegeven een koker die van financier wisselde, dan is de instemming van de nieuwe ook goed', () => {
    const wissel = koker('werk', VRIJ, { financier: 'kwintes', vanaf: '2025-07-01' });
    gegeven(...AFSPRAAKWERELD, wissel, ...gesloten({}, ['gemeente']).slice(0, -1))
      .en(instemmen('kwintes', { op: '2025-07-02' }))
      .als(sluiten())
      .danOnderMeer({ versie: 1 });
  });

  it('gegeven een koker die voor de eerste maand van financier wisselde, dan telt de instemming van de vorige niet', () => {
    const wissel = koker('werk', VRIJ, { financier: 'kwintes', vanaf: '2025-07-01' });
    const later = { looptijd: { van: '2025-07', totEnMet: '2025-12' } };
    gegeven(...AFSPRAAKWERELD, wissel, ...gesloten(later, ['gemeente', 'rijk'], '2025-01-20').slice(0, -1))
      .als(sluiten())
      .danWeigering('instemming-ontbreekt', { ontbreken: [{ koker: 'werk', financier: 'kwintes' }] })
      .en(instemmen('kwintes', { op: '2025-01-20' }))
      .als(sluiten())
      .danOnderMeer({ versie: 1 });
  });

  it('gegeven een ontwerp, of instemming met een eerdere versie, dan wordt niet gesloten', () => {
    gegeven(...AFSPRAAKWERELD, opstellen())
      .als(sluiten())
      .danWeigering('afspraak-staat-past-niet', { staat: 'ontwerp' });
    gegeven(...AFSPRAAKWERELD, ...klaar(), wijzigen(), voorleggen())
      .als(sluiten())
      .danWeigering('instemming-ontbreekt', { versie: 2 });
  });

  it('gegeven geen regel, een concept of een ingetrokken regel, dan wordt niet gesloten', () => {
    const { verdeelregel: _, ...zonder } = VOORSTEL;
    gegeven(...AFSPRAAKWERELD, { soort: 'afspraak-opstellen', ...{ afspraak: 'a1', ...zonder } }, voorleggen())
      .als(sluiten())
      .danWeigering('meer-fouten', {
        fouten: [
          { code: 'onbekende-verdeelregel', cijfers: { afspraak: 'a1' } },
          { code: 'instemming-ontbreekt', cijfers: { versie: 1 } },
        ],
      });
    gegeven(...AFSPRAAKWERELD, ...klaar(), regelIntrekken())
      .als(sluiten())
      .danWeigering('regel-niet-vastgesteld', { staat: 'ingetrokken' });
    gegeven(...AFSPRAAKWERELD, regelOpstellen())
      .en(...klaar({ verdeelregel: { verdeelregel: 'helft', versie: 2 } }))
      .als(sluiten())
      .danWeigering('regel-niet-vastgesteld', { staat: 'concept', versie: 2 });
  });

  it('gegeven een regel die pas later geldt, dan moet dat op de eerste dag van de afspraak of van het boek zijn', () => {
    const later = [regelOpstellen({ geldigVanaf: '2025-03-01' }), regelVaststellen({ versie: 2 })];
    const verdeelregel = { verdeelregel: 'helft', versie: 2 };
    gegeven(...AFSPRAAKWERELD, ...later, ...klaar({ verdeelregel }))
      .als(sluiten())
      .danWeigering('regel-nog-niet-geldig', { geldigVanaf: '2025-03-01', op: '2025-01-01' });
    gegeven(...AFSPRAAKWERELD, ...later)
      .en(...klaar({ verdeelregel, looptijd: { van: '2025-03', totEnMet: '2025-12' } }))
      .als(sluiten())
      .danOnderMeer({ boekdatum: '2025-03-01' });
    gegeven(...AFSPRAAKWERELD, ...klaar({ looptijd: { van: '2023-01', totEnMet: '2025-12' } }))
      .als(sluiten())
      .danOnderMeer({ boekdatum: '2025-01-01' });
  });
});

describe('twee afspraken over hetzelfde', () => {
  const eerst = [...AFSPRAAKWERELD, ...gesloten()];
  const tweede = (anders: object = {}) => klaar({ afspraak: 'a2', ...anders });

  it('gegeven een koker, een maand en huishoudens in beide, dan wordt de tweede niet gesloten', () => {
    gegeven(...eerst, ...gezinnen('meer', 'h3', 'h4'), ...tweede({ populatie: 'meer' }))
      .als(sluiten('a2'))
      .danWeigering('afspraken-overlappen', {
        botsingen: [
          { afspraak: 'a1', kokers: ['wmo', 'werk'], populatie: 'gezinnen', waarin: 'huishoudens', aantal: 1 },
        ],
      });
  });

  it('gegeven andere kokers, andere maanden of andere huishoudens, dan wel', () => {
    const anders = [
      { kokers: [telt('opvang')] },
      { looptijd: { van: '2027-01', totEnMet: '2027-12' } },
      { populatie: 'anderen' },
    ];
    for (const verschil of anders) {
      const wie = 'kokers' in verschil ? ['gemeente'] : ['gemeente', 'rijk'];
      gegeven(...eerst, ...gezinnen('anderen', 'h4'), ...gesloten({ afspraak: 'a2', ...verschil }, wie).slice(0, -1))
        .als(sluiten('a2'))
        .danOnderMeer({ afspraak: 'a2' });
    }
  });

  it('gegeven dat de eerste eindigde, dan tellen alleen haar maanden tot dan', () => {
    gegeven(...eerst, beeindigen({ per: '2025-06' }))
      .en(...tweede({ looptijd: { van: '2025-06', totEnMet: '2025-12' } }))
      .als(sluiten('a2'))
      .danWeigering('afspraken-overlappen')
      .en(...klaar({ afspraak: 'a3', looptijd: { van: '2025-07', totEnMet: '2025-12' } }))
      .als(sluiten('a3'))
      .danOnderMeer({ afspraak: 'a3' });
  });

  it('gegeven een ontwerp over hetzelfde of een nieuwe versie van zichzelf, dan is dat geen bezwaar', () => {
    gegeven(...AFSPRAAKWERELD, ...tweede(), ...klaar())
      .als(sluiten())
      .danOnderMeer({ versie: 1 })
      .en(wijzigen(), voorleggen(), instemmen('gemeente', { versie: 2 }), instemmen('rijk', { versie: 2 }))
      .als(sluiten())
      .danOnderMeer({ versie: 2 });
  });

  it('gegeven een populatie zonder codes, dan telt zij als overlap tot zij los is verklaard', () => {
    const cohort = { soort: 'cohort' };
    gegeven(...AFSPRAAKWERELD, populatie('jong', cohort), populatie('oud', cohort), populatie('los', cohort, ['jong']))
      .en(...gesloten({ populatie: 'jong' }), ...tweede({ populatie: 'oud' }))
      .als(sluiten('a2'))
      .danWeigering('afspraken-overlappen', { botsingen: [{ afspraak: 'a1', waarin: 'onbekend', aantal: 0 }] })
      .en(...klaar({ afspraak: 'a3', populatie: 'los' }))
      .als(sluiten('a3'))
      .danOnderMeer({ afspraak: 'a3' });
  });
});

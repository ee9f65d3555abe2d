import { gegeven } from '../../test-hulp/beproef.js';
import { HELFT, regelIntrekken, regelOpstellen, regelVaststellen, verdeeldOver } from '../../test-hulp/afspraken.js';
import { WERELD } from '../../test-hulp/wereld.js';

describe('een verdeelregel opstellen', () => {
  it('gegeven niets, als een regel wordt opgesteld, dan is dat versie 1, met de lijsten die leeg zijn', () => {
    gegeven(...WERELD)
      .als(regelOpstellen())
      .dan('regel-opgesteld.v1', {
        boekdatum: '2025-01-01',
        verdeelregel: 'helft',
        versie: 1,
        geldigVanaf: '2025-01-01',
        regel: { naam: 'De helft', maten: [], winst: { ...HELFT.winst, poorten: [], afbouw: [] } },
      });
  });

  it('gegeven een concept, als de regel opnieuw wordt opgesteld, dan vervangt dat het concept', () => {
    const { toestand } = gegeven(...WERELD, regelOpstellen())
      .als(regelOpstellen({ geldigVanaf: '2025-03-01' }))
      .danOnderMeer({ versie: 1, geldigVanaf: '2025-03-01', boekdatum: '2025-03-01' });
    expect(toestand.preventie.verdeelregels.lees('helft')).toMatchObject([
      { versie: 1, geldigVanaf: '2025-03-01', staat: 'concept', revisie: toestand.revisie },
    ]);
  });

  it('gegeven een vastgestelde of ingetrokken regel, als hij opnieuw wordt opgesteld, dan is dat de volgende versie', () => {
    const { toestand } = gegeven(...WERELD, regelOpstellen(), regelVaststellen())
      .als(regelOpstellen())
      .danOnderMeer({ versie: 2 })
      .en(regelVaststellen({ versie: 2 }), regelIntrekken({ versie: 2 }))
      .als(regelOpstellen())
      .danOnderMeer({ versie: 3 });
    expect(toestand.preventie.verdeelregels.lees('helft')?.map(({ versie, staat }) => [versie, staat])).toEqual([
      [1, 'vastgesteld'],
      [2, 'ingetrokken'],
      [3, 'concept'],
    ]);
  });

  it('gegeven een regel van een ander onder deze naam, als een nieuwe wordt opgesteld, dan wordt hij daar geen versie van', () => {
    gegeven(...WERELD, regelOpstellen({ nieuw: true }))
      .als(regelOpstellen({ nieuw: true, geldigVanaf: '2025-03-01' }))
      .danWeigering('id-bestaat-al', { verdeelregel: 'helft' });
  });

  it('gegeven een regel die op meer plaatsen niet klopt, dan noemt één weigering ze alle', () => {
    const regel = verdeeldOver({ soort: 'budget', budget: 'fonds' }, { soort: 'budget', budget: 'nergens' });
    gegeven(...WERELD)
      .als(regelOpstellen({ regel: { ...regel, winst: { ...regel.winst, deel: '120', plafond: { procent: 'x' } } } }))
      .danWeigering('regel-onjuist', {
        fouten: [
          { veld: 'regel.winst.deel', uitleg: expect.stringContaining('hoogstens 100%') as string },
          { veld: 'regel.winst.plafond.procent' },
          { veld: 'regel.winst.verdeling.ontvangers[1].ontvanger.budget' },
        ],
      });
  });

  it('gegeven een regel met maten, poorten en een verlies, dan blijft wat is gezegd, en wordt het verlies aangevuld', () => {
    gegeven(...WERELD)
      .als(
        regelOpstellen({
          regel: {
            ...HELFT,
            maten: [{ maat: 'score', naam: 'Score', van: '0', tot: '10' }],
            winst: { ...HELFT.winst, poorten: [{ maat: 'score', minstens: '6' }], afbouw: ['100', '50'] },
            verlies: { deel: '10' },
          },
        }),
      )
      .danOnderMeer({
        regel: { winst: { poorten: [{ maat: 'score', minstens: '6' }] }, verlies: { deel: '10', afbouw: [] } },
      });
  });

  it('gegeven een dag buiten het jaar, dan telt de regel op de dag van het boek die er het dichtst bij ligt', () => {
    gegeven(...WERELD)
      .als(regelOpstellen({ geldigVanaf: '2023-01-01' }))
      .danOnderMeer({ boekdatum: '2025-01-01', geldigVanaf: '2023-01-01' })
      .als(regelOpstellen({ geldigVanaf: '2026-02-01' }))
      .danOnderMeer({ boekdatum: '2025-12-31', geldigVanaf: '2026-02-01' });
  });
});

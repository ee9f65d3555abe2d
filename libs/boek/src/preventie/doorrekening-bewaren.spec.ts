import { gegeven } from '../../test-hulp/beproef.js';
import { HELFT, regelOpstellen, verdeeldOver } from '../../test-hulp/afspraken.js';
import { WERELD } from '../../test-hulp/wereld.js';

const versie = { verdeelregel: 'helft', versie: 1 };
const bewaren = (meer: object = {}) => ({
  ...{ soort: 'doorrekening-bewaren', doorrekening: 'wat-als', naam: 'Wat als', regels: [versie] },
  ...meer,
});
const volledigeHelft = { naam: 'De helft', maten: [], winst: { ...HELFT.winst, poorten: [], afbouw: [] } };

describe('een doorrekening bewaren', () => {
  it('gegeven een concept, dan bewaart het boek de regel zoals hij nu is, en tot welke revisie wordt gelezen', () => {
    const { toestand } = gegeven(...WERELD, regelOpstellen())
      .als(bewaren())
      .danOnderMeer({
        ...{ doorrekening: 'wat-als', naam: 'Wat als', metMetingen: false },
        regels: [{ ...versie, regel: volledigeHelft }],
      });
    const bewaard = toestand.preventie.doorrekeningen.lees('wat-als');
    expect(bewaard).toEqual({ doorrekening: 'wat-als', naam: 'Wat als', totRevisie: toestand.revisie - 1 });
  });

  it('neemt ook een regel die nergens staat, een keuze van afspraken of maanden, en een eerdere revisie', () => {
    gegeven(...WERELD)
      .als(
        bewaren({ regels: [{ regel: HELFT }], van: '2025-01', totEnMet: '2025-06', metMetingen: true, totRevisie: 2 }),
      )
      .danOnderMeer({
        ...{ regels: [{ regel: volledigeHelft }], van: '2025-01', totEnMet: '2025-06' },
        ...{ metMetingen: true, totRevisie: 2 },
      });
  });

  it('gegeven meer dan één fout, dan noemt één weigering ze alle', () => {
    const nergens = verdeeldOver({ soort: 'budget', budget: 'nergens' });
    gegeven(...WERELD)
      .als(
        bewaren({
          regels: [versie, { regel: { ...nergens, winst: { ...nergens.winst, deel: '120' } } }],
          ...{ afspraken: ['weg'], van: '2025-06', totEnMet: '2025-01', totRevisie: 1_000 },
        }),
      )
      .danWeigering('doorrekening-onjuist', {
        fouten: [
          { veld: 'regels[0].verdeelregel' },
          { veld: 'regels[1].regel.winst.deel' },
          { veld: 'regels[1].regel.winst.verdeling.ontvangers[0].ontvanger.budget' },
          { veld: 'afspraken[0]' },
          { veld: 'totEnMet' },
          { veld: 'totRevisie' },
        ],
      });
  });

  it('een naam is er één keer', () => {
    gegeven(...WERELD, regelOpstellen(), bewaren())
      .als(bewaren())
      .danWeigering('id-bestaat-al', { doorrekening: 'wat-als' });
  });
});

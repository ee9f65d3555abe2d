import { euros, regel } from '../test-hulp/maak.js';
import { regelInZinnen } from './index.js';

const cijfer = { maat: 'cijfer', naam: 'het rapportcijfer', van: '1', tot: '10' };

describe('een verdeelregel leest als Nederlands', () => {
  it('gegeven een volle regel, dan staat elke stap in een zin, in de volgorde van de stappen', () => {
    const vol = regel(
      {
        drempel: { procent: '2.50' },
        poorten: [{ maat: 'cijfer', minstens: '7.5' }],
        schaal: { maat: 'cijfer', treden: [{ vanaf: '8', procent: '100' }] },
        compensatie: 'eerst',
        afbouw: ['100', '80'],
        aftrek: { procent: '2' },
        plafond: { bedrag: euros(250_000) },
        verdeling: {
          sleutel: 'gelijk',
          ontvangers: [
            { ontvanger: { soort: 'aanbieders' }, gewicht: 3 },
            { ontvanger: { soort: 'budget', budget: 'preventiefonds' }, gewicht: 1 },
          ],
        },
      },
      { maten: [cijfer], verlies: { deel: '40', afbouw: [] } },
    );

    expect(regelInZinnen(vol)).toEqual([
      'Wat de preventie zelf kostte, gaat van de winst af.',
      'De winst telt pas mee als die minstens 2,5% van de referentie is, en dan vanaf de eerste euro.',
      'Er wordt alleen gedeeld als het rapportcijfer minstens 7,5 is.',
      'Hoeveel er telt, hangt af van het rapportcijfer: vanaf 8 telt 100%; daaronder niets.',
      'Kokers die duurder werden, worden eerst schadeloos gesteld uit de winst van de andere.',
      'Van de winst wordt 30% gedeeld; de rest houdt de koker waar zij viel.',
      'Per jaar van de afspraak telt: jaar 1 100%, jaar 2 80%; daarna blijft het zo.',
      'Van het aandeel gaat 2% van het aandeel af.',
      'Het aandeel is nooit meer dan € 250.000,00.',
      'Wat vooraf is ingelegd, wordt eerst terugbetaald.',
      'Het aandeel wordt verdeeld in de verhouding: de aanbieders (onderling in gelijke delen) 3, budget preventiefonds 1.',
      'Van een verlies dragen de aanbieders 40%.',
    ]);
  });
});

import { conceptVan, nieuwConcept, type Regel } from './concept.js';
import { inhoudVan } from './inhoud.js';

const VOL: Regel = {
  naam: 'Van alles',
  maten: [{ maat: 'cijfer', naam: 'het rapportcijfer', van: '1', tot: '10' }],
  winst: {
    interventiekosten: 'buiten-beschouwing',
    drempel: {
      naarOmvang: [
        { vanaf: 0, procent: '10' },
        { vanaf: 1_000, procent: '2.5' },
      ],
    },
    poorten: [{ maat: 'cijfer', minstens: '7.5' }],
    schaal: { maat: 'cijfer', treden: [{ vanaf: '8', procent: '33.3' }] },
    compensatie: 'eerst',
    deel: '33.333333',
    afbouw: ['100', '62.5'],
    aftrek: { procent: '2' },
    plafond: { bedrag: 123_456 },
    verdeling: {
      ontvangers: [
        { ontvanger: { soort: 'aanbieders' }, gewicht: 3 },
        { ontvanger: { soort: 'budget', budget: 'preventiefonds' }, gewicht: 1 },
      ],
      sleutel: 'gelijk',
    },
  },
  verlies: { drempel: { procent: '1.5' }, deel: '10', afbouw: [], aftrek: { bedrag: 0 } },
};

/** As it goes over the line: what was left out is not there. */
const verstuurd = (waarde: object): unknown => JSON.parse(JSON.stringify(waarde)) as unknown;

describe('een regel in het formulier', () => {
  it('die is voorgevuld en niet veranderd, is precies de regel die het boek had', () => {
    const { regel, fouten } = inhoudVan(conceptVan(VOL, '2025-01-01'));
    expect(verstuurd(regel)).toEqual(VOL);
    expect([...fouten]).toEqual([]);
  });

  it('wat niemand kan lezen, wordt niet geraden: het gaat onleesbaar mee, en staat bij zijn veld', () => {
    const begin = nieuwConcept(2025);
    const winst = { ...begin.winst, deel: '1.234', plafondsoort: 'bedrag', plafond: '12.34' } as const;
    const { regel, fouten } = inhoudVan({ ...begin, winst });
    expect([...fouten.keys()]).toEqual(['winst.deel', 'winst.plafond.bedrag']);
    expect(regel).toMatchObject({ winst: { deel: 'onleesbaar: 1.234', plafond: { bedrag: 'onleesbaar: 12.34' } } });
  });

  it('wat leeg is gelaten, gaat niet mee: de dienst zegt wat er nog moet', () => {
    const { regel, fouten } = inhoudVan(nieuwConcept(2025));
    expect(verstuurd(regel)).not.toHaveProperty('naam');
    expect(verstuurd(regel)).not.toHaveProperty('winst.deel');
    expect(fouten.size).toBe(0);
  });
});

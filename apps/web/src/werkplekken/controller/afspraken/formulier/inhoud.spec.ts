import { conceptVan, nieuwConcept } from './concept.js';
import { inhoudVan } from './inhoud.js';
import type { Inhoud } from './soorten.js';

const PRIJS = {
  ...{
    eenheidsprijs: 'opvangnacht-2025',
    naam: 'Opvang',
    bedrag: 12_345,
    eenheid: 'nacht',
    bron: 'Contract',
    jaar: 2025,
  },
};
type Methode = Inhoud['kokers'][number]['nulmeting']['methode'];
const nulmeting = (methode: Methode) => ({
  ...{ methode, volgtPopulatie: true, afgekapt: 5 },
  verlagingen: [{ grond: 'contract', kenmerk: 'C-1', bedrag: 200_000, per: 'maand' }] as const,
});
const groep = (bedrag: number) => ({ bedrag, huishoudens: 1_000 });
const METHODEN: readonly Methode[] = [
  { methode: 'vast', bedrag: 123_456, per: 'periode', bron: 'Begroting' },
  {
    methode: 'historisch',
    index: '103.5',
    bron: 'Jaarrekening',
    jaren: [{ jaar: 2023, bedrag: 3_600_000, gewicht: 2 }],
  },
  { methode: 'eenheden', eenheden: [{ prijs: PRIJS, aantal: 31, per: 'maand' }] },
  { methode: 'controlegroep', voor: groep(1), controleVoor: groep(2), controleNa: groep(0), bron: 'Onderzoek' },
];
const KOKERS: Inhoud['kokers'] = METHODEN.map((methode, i) => ({
  ...{ koker: `koker-${i}`, budget: `budget-${i}`, nulmeting: nulmeting(methode) },
  inkomsten: [{ aanbieder: 'maker', procent: '12.5' }],
}));
const INHOUD: Inhoud = {
  ...{ naam: 'Van alles', populatie: 'groep', huishoudensBijNulmeting: 40, automatisch: true, kokers: KOKERS },
  aanbieders: [{ organisatie: 'maker', gewicht: 2 }],
  looptijd: { van: '2026-01', totEnMet: '2027-12' },
  verdeelregel: { verdeelregel: 'helft', versie: 3 },
  interventiekosten: { bedrag: 0, per: 'jaar', inKoker: 'koker-0' },
  initiatiefnemer: { soort: 'budget', budget: 'wijkbudget' },
  grensPerHuishouden: 5_000_000,
};

/** As it goes over the line: what was left out is not there. */
const verstuurd = (waarde: object): unknown => JSON.parse(JSON.stringify(waarde)) as unknown;

describe('een afspraak in het formulier', () => {
  it('die is voorgevuld en niet veranderd, vraagt precies wat er was afgesproken, met elke prijs bij haar naam', () => {
    const { voorstel, fouten } = inhoudVan(conceptVan(INHOUD));
    const [, , eenheden] = KOKERS;
    const kokers = KOKERS.map((koker) =>
      koker === eenheden
        ? {
            ...koker,
            nulmeting: {
              ...koker.nulmeting,
              methode: {
                methode: 'eenheden',
                eenheden: [{ eenheidsprijs: 'opvangnacht-2025', aantal: 31, per: 'maand' }],
              },
            },
          }
        : koker,
    );
    expect(verstuurd(voorstel)).toEqual({ ...INHOUD, kokers });
    expect([...fouten]).toEqual([]);
  });

  it('wat niemand kan lezen, staat bij zijn veld, en wat leeg is gaat niet mee', () => {
    const begin = nieuwConcept(2025);
    const [koker] = begin.kokers;
    const { voorstel, fouten } = inhoudVan({ ...begin, grens: '-1', kokers: [{ ...koker!, bedrag: '1.23' }] });
    expect([...fouten.keys()]).toEqual(['kokers[0].nulmeting.methode.bedrag', 'grensPerHuishouden']);
    expect(verstuurd(voorstel)).not.toHaveProperty('populatie');
    expect(verstuurd(voorstel)).not.toHaveProperty('verdeelregel');
    expect(verstuurd(voorstel)).not.toHaveProperty('initiatiefnemer');
  });
});

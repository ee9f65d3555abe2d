import { euros, invoer, koker, regel } from '../test-hulp/maak.js';
import { bereken, keurInvoer, keurRegel, type Verdeelregel } from './index.js';

const velden = (fouten: readonly { readonly veld: string }[]): string[] => fouten.map(({ veld }) => veld);
const cijfer = { maat: 'cijfer', naam: 'het rapportcijfer', van: '1', tot: '10' };

describe('een verdeelregel wordt in zijn geheel gekeurd', () => {
  it('gegeven een regel zonder fouten, dan is er niets op aan te merken', () => {
    expect(keurRegel(regel())).toEqual([]);
  });

  it('gegeven een regel vol fouten, dan staan ze er allemaal tegelijk', () => {
    const fout = regel(
      {
        deel: '130',
        drempel: {
          naarOmvang: [
            { vanaf: 10, procent: '5' },
            { vanaf: 10, procent: '3' },
          ],
        },
        poorten: [
          { maat: 'cijfer', minstens: '11' },
          { maat: 'weg', minstens: '1' },
          { maat: 'cijfer', minstens: '8', hoogstens: '7' },
          { maat: 'cijfer' },
        ],
        schaal: {
          maat: 'cijfer',
          treden: [
            { vanaf: '6', procent: '50' },
            { vanaf: '5', procent: '101' },
          ],
        },
        afbouw: ['100', '-5'],
        aftrek: { procent: '200' },
        verdeling: { ontvangers: [], sleutel: 'gelijk' },
      },
      { maten: [cijfer], verlies: { deel: 'veel', afbouw: [] } },
    );

    expect(velden(keurRegel(fout))).toEqual([
      'winst.drempel.naarOmvang',
      'winst.drempel.naarOmvang[1].vanaf',
      'winst.schaal.treden[1].procent',
      'winst.schaal.treden[1].vanaf',
      'winst.deel',
      'winst.afbouw[1]',
      'winst.aftrek.procent',
      'winst.poorten[0]',
      'winst.poorten[1].maat',
      'winst.poorten[2]',
      'winst.poorten[3]',
      'winst.verdeling.ontvangers',
      'verlies.deel',
      'verlies',
    ]);
  });

  it('gegeven delen van een regel, dan wordt gekeurd wat er staat, en niets gemist dat er nog kan komen', () => {
    const aanbieders = { ontvanger: { soort: 'aanbieders' }, gewicht: 0 } as const;
    expect(keurRegel({})).toEqual([]);
    expect(
      velden(
        keurRegel({
          maten: [undefined, cijfer],
          winst: {
            deel: '130',
            poorten: [undefined, { maat: 'cijfer', minstens: '11' }, { maat: 'weg', minstens: '1' }],
            verdeling: { ontvangers: [undefined, aanbieders] },
          },
          verlies: { plafond: { procent: '101' } },
        }),
      ),
    ).toEqual(['winst.deel', 'winst.poorten[1]', 'winst.verdeling.ontvangers[1].gewicht', 'verlies.plafond.procent']);
  });

  it('gegeven twee poorten over één maat, als die elkaar uitsluiten, dan kan de regel nooit worden gehaald', () => {
    const met = (...poorten: Verdeelregel['winst']['poorten']): string[] =>
      velden(keurRegel(regel({ poorten }, { maten: [cijfer, { ...cijfer, maat: 'groei' }] })));

    expect(met({ maat: 'cijfer', minstens: '8' }, { maat: 'cijfer', hoogstens: '3' })).toEqual(['winst.poorten[1]']);
    expect(met({ maat: 'cijfer', hoogstens: '3' }, { maat: 'cijfer', minstens: '3.01' })).toEqual(['winst.poorten[1]']);
    expect(met({ maat: 'cijfer', hoogstens: '3' }, { maat: 'cijfer', minstens: '3' })).toEqual([]);
    expect(met({ maat: 'cijfer', minstens: '8' }, { maat: 'groei', hoogstens: '3' })).toEqual([]);
  });

  it.each<[string, string, Verdeelregel['winst']['poorten'], [string, string][], boolean]>([
    ['de poort stopt waar de schaal begint', 'nooit', [{ maat: 'cijfer', hoogstens: '5' }], [['6', '100']], false],
    ['de poort stopt precies bij de eerste trede', 'net', [{ maat: 'cijfer', hoogstens: '6' }], [['6', '100']], true],
    [
      'boven de poort geeft de schaal 0%',
      'nooit',
      [{ maat: 'cijfer', minstens: '8' }],
      [
        ['2', '50'],
        ['8', '0'],
      ],
      false,
    ],
    [
      'net onder de trede van 0% telt nog iets',
      'net',
      [{ maat: 'cijfer', minstens: '7' }],
      [
        ['2', '50'],
        ['8', '0'],
      ],
      true,
    ],
    [
      'twee poorten laten samen te weinig door',
      'nooit',
      [
        { maat: 'cijfer', minstens: '2' },
        { maat: 'cijfer', hoogstens: '3' },
      ],
      [
        ['2', '0'],
        ['4', '50'],
      ],
      false,
    ],
    ['een poort over een andere maat zegt niets', 'net', [{ maat: 'groei', hoogstens: '3' }], [['6', '100']], true],
  ])('gegeven een poort en een schaal, als %s, dan kan er %s worden gedeeld', (_, __, poorten, treden, goed) => {
    const schaal = { maat: 'cijfer', treden: treden.map(([vanaf, procent]) => ({ vanaf, procent })) };
    const maten = [cijfer, { ...cijfer, maat: 'groei' }];
    expect(velden(keurRegel(regel({ poorten, schaal }, { maten })))).toEqual(goed ? [] : ['winst.schaal']);
  });

  it('gegeven een poort of een schaal die zelf niet klopt, dan staat alleen dat er', () => {
    const schaal = { maat: 'cijfer', treden: [{ vanaf: '6', procent: 'x' }] };
    const fouten = keurRegel(regel({ poorten: [{ maat: 'cijfer', hoogstens: '5' }], schaal }, { maten: [cijfer] }));
    expect(velden(fouten)).toEqual(['winst.schaal.treden[0].procent']);
  });

  it.each([-1, 0.5, 2 ** 53, Number.NaN, '100'])(
    'gegeven %p als bedrag van een aftrek of plafond, dan is dat geen bedrag',
    (fout) => {
      const bedrag = fout as number;
      const grens = { aftrek: { bedrag }, plafond: { bedrag } };
      expect(velden(keurRegel(regel(grens, { verlies: { deel: '40', afbouw: [], ...grens } })))).toEqual([
        'winst.aftrek.bedrag',
        'winst.plafond.bedrag',
        'verlies.aftrek.bedrag',
        'verlies.plafond.bedrag',
      ]);
      expect(keurRegel(regel({ aftrek: { bedrag: 0 }, plafond: { bedrag: euros(1) } }))).toEqual([]);
    },
  );

  it('gegeven een maat die twee keer is gemeten, dan is onduidelijk welke telt, met of zonder regel', () => {
    const maten = ['8', '2', '2'].map((waarde) => ({ maat: 'cijfer', waarde }));
    const dubbel = invoer([koker('k', 10, 5)], { maten });
    const fout = { veld: 'maten.cijfer', uitleg: 'De maat cijfer staat er twee keer.' };

    expect(keurInvoer(dubbel, regel({}, { maten: [cijfer] }))).toEqual([fout]);
    expect(keurInvoer(dubbel, undefined)).toEqual([fout]);
  });

  it('gegeven een regel die om een maat en een initiatiefnemer vraagt, als die ontbreken, dan staat dat er', () => {
    const vraagt = regel(
      {
        poorten: [{ maat: 'cijfer', minstens: '7' }],
        verdeling: {
          sleutel: 'inspanning',
          ontvangers: [
            { ontvanger: { soort: 'aanbieders' }, gewicht: 1 },
            { ontvanger: { soort: 'initiatiefnemer' }, gewicht: 1 },
          ],
        },
      },
      { maten: [cijfer] },
    );
    const leeg = invoer([koker('k', 10, 5)], { aanbieders: [{ organisatie: 'a', gewicht: 1, inspanning: 0 }] });

    expect(velden(keurInvoer(leeg, vraagt))).toEqual(['maten.cijfer', 'initiatiefnemer', 'aanbieders']);
    expect(velden(keurInvoer({ ...leeg, maten: [{ maat: 'cijfer', waarde: '12' }] }, vraagt))[0]).toBe('maten.cijfer');
    expect(() => bereken(leeg, vraagt)).toThrow(RangeError);
  });
});

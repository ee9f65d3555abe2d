import { gegeven, genaamd, mutatie } from '../../test-hulp/beproef.js';
import { beletsels } from '../jaar/beletsels.js';
import type { Bewegingsgegevens as Geld } from '../index.js';
import { GEZIN, ontvangen, regel } from '../../test-hulp/declaraties.js';
import { RESULTAAT, stelResultaatVast, TWEE_CONTRACTEN } from '../../test-hulp/contracten.js';
import {
  aangaan,
  betalen,
  contract,
  overhevelen,
  storneren,
  verrekenen,
  verstrekken,
} from '../../test-hulp/opdrachten.js';
import { inNoord, SCHULDHULP, WERELD } from '../../test-hulp/wereld.js';

/** 600 and 200 were spent under the contract; 200 is still promised and may come free. The fund has 300 of wmo. */
const BETAALD = [
  ...TWEE_CONTRACTEN,
  overhevelen({ bedrag: 300, kleuren: [{ kleur: 'wmo', bedrag: 300 }], boekdatum: '2025-01-03' }),
  betalen({ bedrag: 600, boekdatum: '2025-03-10' }),
  betalen({ bedrag: 200, boekdatum: '2025-04-10' }),
] as const;

describe('het resultaat van een contract vaststellen', () => {
  it('gegeven een goede score, dan is er een bonus uit het genoemde budget, met elke stap erbij', () => {
    gegeven(...BETAALD)
      .als(stelResultaatVast())
      .danMutaties(mutatie('vrij:fonds > besteed:fonds', 'wmo', 80))
      .danOnderMeer({
        ...{ soort: 'bonus', procent: '10', bedrag: 80, regel: RESULTAAT, volgt: 0 },
        vergoeding: { bedrag: 800, bestedingen: 2 },
        kenmerken: { doel: SCHULDHULP, aanbieder: 'buurthuis', periode: '2025-06' },
        stappen: [{ uitkomst: '10' }, { uitkomst: '80' }, { uitkomst: '80' }, { uitkomst: '80' }],
      });
  });

  it('gegeven een slechte score, dan valt eerst vrij wat nog is toegezegd', () => {
    const { feiten } = gegeven(...BETAALD).als(stelResultaatVast({ score: '5' }));
    expect(feiten).toMatchObject([
      { gegevens: { soort: 'malus', bedrag: 80, mutaties: [], volgt: 1 } },
      {
        type: 'verplichting-vrijgevallen.v1',
        gegevens: {
          ...{ verplichting: 'v1', resultaat: 'r1', reden: 'Malus van resultaat r1' },
          mutaties: [mutatie('verplicht:wijk-noord > vrij:wijk-noord', 'wmo', 80, { verplichting: 'v1' })],
        },
      },
    ]);
  });

  it('gegeven een declaratie die wordt geboekt, dan blijft staan wat voor haar is gereserveerd, en gaat de rest van wat is besteed', () => {
    const gezin = { soort: 'huishoudens-opnemen', huishoudens: [GEZIN] };
    const loopt = ontvangen({ regels: 1, debet: 150, posten: [{ verplichting: 'v1', debet: 150 }] });
    const verhaal = gegeven(...BETAALD, gezin, loopt).als(stelResultaatVast({ score: '5' }));
    expect(verhaal.feiten.map(({ type, gegevens }) => [type, (gegevens as Geld).mutaties])).toMatchObject([
      ['resultaat-vastgesteld.v1', []],
      ['verplichting-vrijgevallen.v1', [{ kleur: 'wmo', bedrag: 50 }]],
      ['besteding-gecorrigeerd.v1', [{ bedrag: 30 }]],
    ]);
    verhaal.en(regel({ bedrag: 150 })).enStaat('verplicht:wijk-noord', { wmo: 100 });
  });

  it('gegeven dat alles voor een declaratie is gereserveerd en niets te corrigeren is, dan zegt de weigering dat', () => {
    const maart = { van: '2025-03', totEnMet: '2025-03' } as const;
    gegeven(
      ...TWEE_CONTRACTEN,
      betalen({ bedrag: 100, boekdatum: '2025-03-10' }),
      ontvangen({ regels: 1, debet: 900, posten: [{ verplichting: 'v1', debet: 900 }] }),
    )
      .als(stelResultaatVast({ ...maart, score: '5', boekdatum: '2025-03-09' }))
      .danWeigering('malus-niet-te-halen', { rest: 10, gereserveerd: 900 }, /declaratie/);
  });

  it('gegeven dat er niets meer is toegezegd, dan gaat er van de grootste besteding iets terug naar de ruimte', () => {
    const verhaal = gegeven(...BETAALD, betalen({ bedrag: 200, boekdatum: '2025-05-10' }));
    const { feiten } = verhaal.als(stelResultaatVast({ score: '5' }));
    expect(feiten).toMatchObject([
      { gegevens: { soort: 'malus', bedrag: 100 } },
      {
        type: 'besteding-gecorrigeerd.v1',
        gegevens: {
          ...{ reden: 'malus', resultaat: 'r1', kenmerken: { periode: '2025-03' } },
          mutaties: [mutatie('besteed:wijk-noord > vrij:wijk-noord', 'wmo', 100)],
        },
      },
    ]);
    verhaal.enStaat('besteed:wijk-noord', { schuld: 400, wmo: 500 });
  });

  it('gegeven een subsidie voor het hele jaar, dan valt er niets vrij en wordt gecorrigeerd wat is besteed', () => {
    const jaar = contract({ resultaat: RESULTAAT, financiering: [{ vanaf: '2025-01-01', vorm: 'functiegericht' }] });
    const subsidie = [
      ...[...WERELD, inNoord({ wmo: 1_000 }), jaar],
      aangaan({ bedrag: 1_000, boekdatum: '2025-01-02', ondersteuningsopdracht: 'oo1' }),
      betalen({ bedrag: 500, boekdatum: '2025-03-10' }),
    ];
    const { feiten } = gegeven(...subsidie).als(stelResultaatVast({ score: '1' }));
    expect(feiten.map(({ type }) => type)).toEqual(['resultaat-vastgesteld.v1', 'besteding-gecorrigeerd.v1']);
  });

  it('gegeven een voorschot op een verplichting van het contract dat is ingewerkt, dan telt het mee, maar is er niets van te corrigeren', () => {
    const bevoorschot = gegeven(
      ...TWEE_CONTRACTEN,
      verstrekken({
        verplichting: 'v1',
        ontvanger: 'buurthuis',
        budget: undefined,
        doel: undefined,
        bedrag: 1_000,
        boekdatum: '2025-03-01',
      } as object),
      verrekenen({ bedrag: 1_000, boekdatum: '2025-04-01' }),
    );
    bevoorschot
      .als(stelResultaatVast({ score: '5' }))
      .danWeigering('malus-niet-te-halen', { bedrag: 100, rest: 100, bestedingen: 1, teCorrigeren: 0 })
      .als(stelResultaatVast({ score: '7' }))
      .danOnderMeer({ soort: 'geen', vergoeding: { bedrag: 1_000, bestedingen: 1 } });
  });

  it('gegeven een score ertussenin, dan beweegt er niets', () => {
    gegeven(...BETAALD)
      .als(stelResultaatVast({ score: '7' }))
      .danMutaties()
      .danOnderMeer({ soort: 'geen', bedrag: 0 });
  });

  it('gegeven een vaststelling, dan kan over die maanden pas weer een als zij met haar malus terug is', () => {
    gegeven(...BETAALD, genaamd('r', stelResultaatVast({ score: '5' })))
      .als(stelResultaatVast({ resultaat: 'r2', van: '2025-06', totEnMet: '2025-06' }))
      .danWeigering('resultaat-al-vastgesteld', { resultaat: 'r1' })
      .als((r) => storneren({ beweging: r('r') - 1, boekdatum: '2025-06-02' }))
      .danWeigering('storno-niet-mogelijk', { resultaat: 'r1' })
      .en((r) => storneren({ beweging: r('r'), boekdatum: '2025-06-02' }))
      .en((r) => storneren({ beweging: r('r') - 1, boekdatum: '2025-06-02' }))
      .als(stelResultaatVast({ resultaat: 'r2' }))
      .danOnderMeer({ soort: 'bonus', bedrag: 80 });
  });

  it.each([
    ['een score buiten de maat', { score: '11' }, 'score-klopt-niet'],
    ['een bonus zonder budget', { budget: undefined }, 'bonus-zonder-budget'],
    ['te weinig in het fonds', { budget: 'schuld' }, 'te-weinig-ruimte'],
    ['een contract zonder afspraak', { ondersteuningsopdracht: 'oo2' }, 'contract-zonder-resultaat'],
    ['een onbekend contract', { ondersteuningsopdracht: 'weg' }, 'onbekende-ondersteuningsopdracht'],
    ['maanden van een ander jaar', { totEnMet: '2026-01' }, 'boekdatum-buiten-boekjaar'],
    ['een laatste maand voor de eerste', { van: '2025-06', totEnMet: '2025-05' }, 'resultaat-maanden-omgekeerd'],
    ['maanden die nog moeten komen', { totEnMet: '2025-07' }, 'periode-niet-voorbij'],
    ['een boekdatum voor de laatste maand', { boekdatum: '2025-05-31' }, 'periode-niet-voorbij'],
  ] as const)('gegeven %s, dan wordt zij geweigerd', (_, anders, code) => {
    gegeven(...BETAALD)
      .als(stelResultaatVast(anders as object))
      .danWeigering(code);
  });

  it('gegeven een malus voordat er iets telt, dan is er niets om terug te nemen', () => {
    gegeven(...BETAALD, betalen({ bedrag: 200, boekdatum: '2025-05-10', periode: '2025-01' }))
      .als(stelResultaatVast({ score: '1', van: '2025-01', totEnMet: '2025-01', boekdatum: '2025-01-01' }))
      .danWeigering('malus-niet-te-halen');
  });
});

it('gegeven maanden waarover niets is vastgesteld, dan waarschuwt het jaareinde, tot ook dat er is', () => {
  const over = (van: string, totEnMet: string) =>
    stelResultaatVast({ resultaat: van, van, totEnMet, score: '7', boekdatum: '2025-12-31' });
  const verhaal = gegeven(...TWEE_CONTRACTEN);
  const wat = () =>
    beletsels(verhaal.toestand, '2026-01-10T08:00:00.000Z').find((een) => een.wat === 'resultaten-niet-vastgesteld');
  expect(wat()).toMatchObject({ houdtTegen: false, namen: ['oo1'] });
  verhaal.en(over('2025-01', '2025-11'));
  expect(wat()).toMatchObject({ namen: ['oo1'] });
  verhaal.en(over('2025-12', '2025-12'));
  expect(wat()).toBeUndefined();
});

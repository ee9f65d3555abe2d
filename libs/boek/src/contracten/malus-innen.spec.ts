import { gegeven, type Verhaal } from '../../test-hulp/beproef.js';
import { inMalus, RESULTAAT, stelResultaatVast, TWEE_CONTRACTEN } from '../../test-hulp/contracten.js';
import { betalen, contract, storneren } from '../../test-hulp/opdrachten.js';
import { beletsels } from '../jaar/beletsels.js';

const SLECHT = stelResultaatVast({ score: '5' });
const LIJST = '2026-01-10T08:00:00.000Z';

/** A contract of which all 1.000 was paid, in 999 lines, the last of 2; the malus is 60% of it: 600. */
const veelRegels = (): Verhaal =>
  gegeven(
    ...TWEE_CONTRACTEN,
    contract({
      financiering: [{ vanaf: '2025-01-01', vorm: 'populatie' }],
      resultaat: { ...RESULTAAT, malus: { treden: [{ onder: '6', procent: '60' }] } },
    }),
    ...Array.from({ length: 998 }, () => betalen({ bedrag: 1, boekdatum: '2025-03-10' })),
    betalen({ bedrag: 2, boekdatum: '2025-04-10' }),
  );
const openstaand = ({ toestand }: Verhaal) => beletsels(toestand, LIJST).find(({ wat }) => wat === 'malus-niet-geind');

describe('een malus over meer bestedingen dan er in één keer gaan', () => {
  it('gegeven 600 aan malus over regels van 1, dan neemt de vaststelling de 500 grootste, en het innen de rest', () => {
    const verhaal = veelRegels().als(SLECHT);
    verhaal.danOnderMeer({ soort: 'malus', bedrag: 600, volgt: 500, nogTeInnen: 99 });
    expect(verhaal.feiten[1]).toMatchObject({ gegevens: { mutaties: [{ bedrag: 2 }], reden: 'malus' } });
    expect(openstaand(verhaal)).toMatchObject({ houdtTegen: false, namen: ['oo1 r1'], bedrag: 99 });
    const vastgesteldOp = verhaal.revisie() - 500;
    verhaal.als(inMalus()).danOnderMeer({ vastgesteldOp, bedrag: 99, nogTeInnen: 0, volgt: 99, mutaties: [] });
    verhaal.als(inMalus()).danWeigering('malus-geheel-geind', { malus: 600 });
    expect(openstaand(verhaal)).toBeUndefined();
    const { toestand } = verhaal;
    expect([toestand.saldo('besteed:wijk-noord').eind, toestand.saldo('verplicht:wijk-noord').eind]).toEqual([
      400, 100,
    ]);
  });

  it('gegeven een malus die niet geheel is geïnd, dan kan over die maanden geen ander resultaat', () => {
    veelRegels()
      .en(SLECHT)
      .als(stelResultaatVast({ resultaat: 'r2', van: '2025-06', totEnMet: '2025-06' }))
      .danWeigering('resultaat-al-vastgesteld', { resultaat: 'r1' });
  });

  it('gegeven een termijn, dan gaat die eerst terug, en wat terugkwam is weer te innen', () => {
    const verhaal = veelRegels().en(SLECHT);
    const vastgesteld = verhaal.revisie() - 500;
    verhaal.en(inMalus());
    const termijn = vastgesteld + 501;
    const terug = (beweging: number) => storneren({ beweging, boekdatum: '2025-06-02' });
    for (const beweging of [vastgesteld, vastgesteld + 500, termijn])
      verhaal.als(terug(beweging)).danWeigering('storno-niet-mogelijk', { resultaat: 'r1', eerst: termijn + 99 });
    verhaal.en(terug(termijn + 99), terug(termijn + 98));
    expect(openstaand(verhaal)).toMatchObject({ bedrag: 2 });
    verhaal.als(inMalus({ boekdatum: '2025-06-02' })).danOnderMeer({ bedrag: 2, nogTeInnen: 0 });
    const tweede = verhaal.revisie() - 2;
    verhaal.als(terug(termijn + 1)).danWeigering('storno-niet-mogelijk', { eerst: tweede + 2 });
    for (let op = tweede + 2; op >= tweede; op -= 1) verhaal.en(terug(op));
    for (let op = termijn + 97; op >= termijn; op -= 1) verhaal.en(terug(op));
    for (let op = termijn - 1; op >= vastgesteld; op -= 1) verhaal.en(terug(op));
    verhaal.als(stelResultaatVast({ resultaat: 'r2', score: '7' })).danOnderMeer({ vergoeding: { bedrag: 1_000 } });
    verhaal.als(inMalus()).danWeigering('onbekend-resultaat');
  });

  it('gegeven dat intussen van alles is teruggenomen, dan neemt het innen wat er is, en zegt het wat niet kan', () => {
    const verhaal = veelRegels();
    const eerste = verhaal.revisie() - 998;
    verhaal.en(SLECHT);
    // The largest and then the latest went first: 499 of the lines of 1 are left, and 459 of them are taken back.
    for (let i = 0; i < 459; i += 1) verhaal.en(storneren({ beweging: eerste + i, boekdatum: '2025-06-01' }));
    const { toestand } = verhaal;
    verhaal.en(betalen({ bedrag: 459, boekdatum: '2025-06-01', periode: '2025-07' }));
    verhaal.als(inMalus()).danOnderMeer({ bedrag: 40, nogTeInnen: 59 });
    verhaal.als(inMalus()).danWeigering('malus-niet-te-halen', { rest: 59, teCorrigeren: 0 });
    expect(toestand.saldo('besteed:wijk-noord').eind).toBe(459);
  });

  it.each([
    ['een ander resultaat', { resultaat: 'r9' }, 'onbekend-resultaat'],
    ['een onbekend contract', { ondersteuningsopdracht: 'weg' }, 'onbekende-ondersteuningsopdracht'],
    ['een dag voor de vaststelling', { boekdatum: '2025-05-31' }, 'malus-te-vroeg'],
  ] as const)('gegeven %s, dan wordt het geweigerd', (_, anders, code) => {
    veelRegels().en(SLECHT).als(inMalus(anders)).danWeigering(code);
  });

  it('gegeven een bonus, dan is er niets te innen', () => {
    gegeven(...TWEE_CONTRACTEN, betalen({ bedrag: 200, boekdatum: '2025-03-10' }))
      .en(stelResultaatVast({ score: '7' }))
      .als(inMalus())
      .danWeigering('malus-geheel-geind', { malus: 0 });
  });
});

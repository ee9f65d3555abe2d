import { richtIn } from '../../test/hulp/gemeente.js';
import { Opstelling } from '../../test/hulp/opstelling.js';
import { Schrijver } from '../../test/hulp/schrijver.js';
import * as lezen from '../index.js';

const BOEK = 'GM0001-2025';
const DOEL = { taakveld: '6.81', functionaliteit: 'intensieve-hulp-en-zorg', leeftijdsgroep: 'ouderen' };

describe('wat betalers zelf meldden, naast wat is geboekt', () => {
  let opstelling: Opstelling;
  let lees: lezen.Leesmodel;
  const s = new Schrijver(BOEK);
  const meld = (koker: string, bedragen: readonly number[], meer: object = {}): void =>
    void s.doe({
      ...{ soort: 'kosten-melden', koker, bron: 'opgave' },
      regels: bedragen.map((bedrag, i) => ({ maand: `2025-0${i + 1}`, bedrag, populatie: 'groep' })),
      ...meer,
    } as never);

  // Given: wmo books and is reported too, over the same months; zvw, whose payer keeps its own books, is reported alone.
  beforeAll(async () => {
    opstelling = await Opstelling.begin();
    lees = await opstelling.leesmodel();
    richtIn(s);
    s.doe({ soort: 'populatie-vastleggen', populatie: 'groep', naam: 'Groep', leden: { soort: 'cohort' } } as never);
    const zvw = { koker: 'zvw', naam: 'Zorgverzekering', wet: 'Zvw', taakveld: '6.71', oormerk: { aard: 'extern' } };
    s.doe({ soort: 'koker-instellen', ...zvw, financier: 'rijk' } as never);
    for (const maand of ['01', '02', '03'])
      s.doe({ soort: 'besteden', boekdatum: `2025-${maand}-10`, budget: 'wmo', doel: DOEL, bedrag: 1_000 } as never);
    meld('wmo', [9, 9, 9], { melding: 'eerst' });
    meld('wmo', [500, 700, 600], { vervangt: 'eerst' });
    meld('zvw', [100, 200, 100]);
    await lees.wachtOp(BOEK, await s.schrijf(opstelling.store), 5_000);
  });
  afterAll(() => opstelling.ruimOp());

  it('prognose: geboekt en gemeld staan apart, en tellen niet dubbel', () => {
    const { kokers } = lezen.kostenprognose(lees, { boek: BOEK, op: '2025-03-31' });
    const wmo = kokers.find(({ koker }) => koker === 'wmo');
    expect(wmo).toMatchObject({
      ...{ besteed: 3_000, prognose: { verwacht: 12_000 } },
      gemeld: { bedrag: 1_800, nietAlles: false, prognose: { verwacht: 7_200, laag: 6_300, hoog: 8_100 } },
    });
    expect(wmo?.uitleg).toContain('het kunnen dezelfde kosten zijn');
  });

  it('prognose: een koker die alleen wordt gemeld staat er ook, zonder te zeggen dat hij hier nul kost', () => {
    const { kokers } = lezen.kostenprognose(lees, { boek: BOEK, op: '2025-06-30' });
    expect(kokers.find(({ koker }) => koker === 'zvw')).toMatchObject({
      ...{ besteed: 0, prognose: null, over: null },
      uitleg: 'Op deze koker is niets geboekt; wat de betaler meldde, staat bij gemeld.',
      gemeld: { bedrag: 400, prognose: { verwacht: 1_600, gemetenOver: { maanden: 3 } } },
    });
    const zonder = lezen.kostenprognose(lees, { boek: BOEK }).kokers.filter(({ gemeld }) => gemeld === null);
    expect(zonder.every(({ uitleg }) => !uitleg.includes('gemeld'))).toBe(true);
  });

  it('ontzorging: wat is gemeld is zwaar noch licht, en staat er per koker naast', () => {
    const { jaren, uitleg } = lezen.ontzorging(lees, { boek: BOEK });
    expect(jaren).toMatchObject([
      {
        ...{ totaal: 3_000, zonderDoel: 0, zwaar: { besteed: 3_000, deel: '1.000' } },
        gemeld: [
          { koker: 'wmo', bedrag: 1_800, nietAlles: false },
          { koker: 'zvw', bedrag: 400, nietAlles: false },
        ],
      },
    ]);
    expect(uitleg).toContain('een melding zegt niet voor welke hulp en welke leeftijd');
  });
});

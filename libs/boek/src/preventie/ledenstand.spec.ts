import { AFSPRAAKWERELD, codes, gezinnen } from '../../test-hulp/afspraken.js';
import { gegeven, type Stap } from '../../test-hulp/beproef.js';
import { ontwerp, vaststellen } from '../../test-hulp/vaststellingen.js';
import type { Toestand } from '../toestand/toestand.js';
import { geteldeLeden, ledenBinnen } from './ledenstand.js';

const MENSEN = codes('m', 60);
const WERELD: readonly Stap[] = [...AFSPRAAKWERELD, { soort: 'huishoudens-opnemen', ...{ huishoudens: MENSEN } }];
const groep = (naam: string, van: number, tot: number): readonly Stap[] => gezinnen(naam, ...MENSEN.slice(van, tot));
const erbij = (populatie: string, van: number, tot: number): Stap => ({
  soort: 'populatie-aanvullen',
  ...{ populatie, huishoudens: MENSEN.slice(van, tot) },
});
const afspraak = (populatie: string): Stap =>
  ontwerp({ wmo: 1_000 }, { populatie, verdeelregel: undefined }, `voor-${populatie}`);
const meten = (populatie: string, meer: object = {}): Stap => ({
  ...vaststellen({ wmo: 0 }, { afspraak: `voor-${populatie}`, ...meer }),
  soort: 'preventiewinst-meten',
});
const telt = ({ preventie }: Toestand, populatie: string) => geteldeLeden(preventie.populaties.lees(populatie)!);

describe('wie meetelt in een som van wat huishoudens kostten', () => {
  it('gegeven negen huishoudens, dan is er niets te meten; met een tiende erbij wel', () => {
    gegeven(...WERELD, ...groep('a', 0, 9), afspraak('a'))
      .als(meten('a'))
      .danWeigering('populatie-te-klein', { populatie: 'a', huishoudens: 9, minstens: 10 })
      .en(erbij('a', 9, 10))
      .als(meten('a'))
      .danOnderMeer({ invoer: { populatie: { nu: 10 } } });
  });

  it('gegeven een populatie die huishouden voor huishouden groeit, dan tellen de nieuwe mee zodra zij met tien zijn', () => {
    const verhaal = gegeven(...WERELD, ...groep('a', 0, 10), afspraak('a'));
    const eerst = verhaal.revisie() - 1;
    for (let i = 10; i < 19; i += 1) {
      verhaal.en(erbij('a', i, i + 1)).als(meten('a'));
      verhaal.danOnderMeer({ kosten: { ledenTot: eerst }, invoer: { populatie: { nu: 10 } } });
    }
    expect(telt(verhaal.toestand, 'a')).toEqual({ tellenMee: 10, wachten: 9 });
    verhaal.en(erbij('a', 19, 20));
    const nu = verhaal.revisie();
    verhaal.als(meten('a')).danOnderMeer({ kosten: { ledenTot: nu }, invoer: { populatie: { nu: 20 } } });
  });

  it('gegeven dezelfde tien en een meer, dan zegt de tweede populatie niets, totdat er tien verschillen', () => {
    const verhaal = gegeven(...WERELD, ...groep('a', 0, 10), ...groep('b', 0, 11), afspraak('b'));
    verhaal.als(meten('b')).danWeigering('populatie-te-dichtbij', { populatie: 'b', huishoudens: 11, minstens: 10 });
    expect(JSON.stringify(verhaal.feiten)).not.toContain('m-');
    verhaal
      .en(erbij('b', 11, 19))
      .als(meten('b'))
      .danWeigering('populatie-te-dichtbij');
    verhaal
      .en(erbij('b', 19, 20))
      .als(meten('b'))
      .danOnderMeer({ invoer: { populatie: { nu: 20 } } });
  });

  it('gegeven precies dezelfde huishoudens, dan mag ook de tweede populatie', () => {
    gegeven(...WERELD, ...groep('a', 0, 12), ...groep('b', 0, 12), afspraak('b'))
      .als(meten('b'))
      .danOnderMeer({ invoer: { populatie: { nu: 12 } } });
  });

  it('gegeven een derde die met twee andere samen een huishouden overlaat, dan telt die niet', () => {
    gegeven(...WERELD, ...groep('a', 0, 15), ...groep('b', 15, 30), ...groep('c', 0, 31), afspraak('c'))
      .als(meten('c'))
      .danWeigering('populatie-te-dichtbij');
  });

  it('gegeven een populatie zonder huishoudens, of een die alleen is geteld, dan is er niets dat tegenhoudt', () => {
    const leeg = {
      soort: 'populatie-vastleggen',
      ...{ populatie: 'leeg', naam: 'leeg', leden: { soort: 'huishoudens' } },
    };
    gegeven(...WERELD, leeg, afspraak('leeg'))
      .als(meten('leeg'))
      .danOnderMeer({ invoer: { populatie: { nu: 0 } } });
    const cohort = { soort: 'populatie-vastleggen', ...{ populatie: 'een', naam: 'een', leden: { soort: 'cohort' } } };
    gegeven(...WERELD, cohort, afspraak('een'))
      .als(meten('een', { huishoudens: 1 }))
      .danOnderMeer({ invoer: { populatie: { nu: 1 } } });
  });

  it('gegeven meer dat niet kan, dan staat het er in een keer', () => {
    gegeven(...WERELD, ...groep('a', 0, 9), afspraak('a'))
      .als(meten('a', { van: '2024-12' }))
      .danWeigering('meer-fouten', {
        fouten: [{ code: 'periode-buiten-afspraak' }, { code: 'populatie-te-klein', cijfers: { huishoudens: 9 } }],
      });
  });
});

describe('wie bijna alle huishoudens van het boek samenneemt', () => {
  // With the five of the world there are 65.
  const opnemen = (naam: string, aantal: number): Stap => ({
    soort: 'huishoudens-opnemen',
    ...{ huishoudens: codes(naam, aantal) },
  });
  const rest = { soort: 'populatie-aanvullen', ...{ populatie: 'a', huishoudens: ['h1', 'h2', 'h3', 'h4'] } };
  const laatste = { soort: 'populatie-aanvullen', ...{ populatie: 'a', huishoudens: ['h5'] } };

  it('gegeven een populatie van alle op een na, dan telt niemand daarvan, en zegt de weigering waarom', () => {
    const verhaal = gegeven(...WERELD, ...groep('a', 0, 60), rest, afspraak('a')).als(meten('a'));
    verhaal.danWeigering('populatie-te-dichtbij', { populatie: 'a', huishoudens: 64, minstens: 10 });
    expect(JSON.stringify(verhaal.feiten)).toContain('op alle huishoudens van het boek samen');
    expect(JSON.stringify(verhaal.feiten)).not.toMatch(/"[mh]-?\d/);
  });

  it('als het laatste er ook bij komt, dan tellen zij allemaal: dat is wat al bekend is', () => {
    const { toestand } = gegeven(...WERELD, ...groep('a', 0, 60), rest, laatste);
    expect(telt(toestand, 'a')).toEqual({ tellenMee: 65, wachten: 0 });
  });

  it('als er genoeg andere huishoudens zijn opgenomen, dan tellen zij vanzelf, vanaf die gebeurtenis', () => {
    const verhaal = gegeven(...WERELD, ...groep('a', 0, 60), rest, opnemen('n', 8));
    expect(telt(verhaal.toestand, 'a')).toEqual({ tellenMee: 0, wachten: 64 });
    verhaal.en(opnemen('o', 1));
    expect(verhaal.toestand.preventie.populaties.lees('a')).toMatchObject({ ledenTot: verhaal.revisie() });
    expect(telt(verhaal.toestand, 'a')).toEqual({ tellenMee: 64, wachten: 0 });
  });

  it('als een tweede populatie de rest krijgt, dan telt de eerste ook', () => {
    const verhaal = gegeven(...WERELD, ...groep('a', 0, 60), ...groep('b', 0, 20));
    expect([telt(verhaal.toestand, 'a').tellenMee, telt(verhaal.toestand, 'b').tellenMee]).toEqual([0, 20]);
    verhaal.en(opnemen('n', 5), ...gezinnen('c', ...codes('n', 5), 'h1', 'h2', 'h3', 'h4', 'h5'));
    expect(['a', 'b', 'c'].map((een) => telt(verhaal.toestand, een).tellenMee)).toEqual([60, 20, 10]);
  });

  it('gegeven een populatie van iedereen, als er daarna huishoudens bij komen, dan blijft tellen wie telde', () => {
    const verhaal = gegeven(...WERELD, ...groep('a', 0, 60), rest, laatste);
    for (const code of codes('n', 9)) {
      verhaal.en({ soort: 'huishoudens-opnemen', ...{ huishoudens: [code] } });
      verhaal.en({ soort: 'populatie-aanvullen', ...{ populatie: 'a', huishoudens: [code] } });
      expect(telt(verhaal.toestand, 'a').tellenMee).toBe(65);
    }
    // Some of those who counted may be a group too, and one with a newcomer in it may not.
    verhaal.en(...groep('b', 0, 20), ...gezinnen('c', ...MENSEN.slice(0, 9), 'n-1'));
    expect(['b', 'c'].map((een) => telt(verhaal.toestand, een).tellenMee)).toEqual([20, 0]);
    verhaal.en(opnemen('o', 1), { soort: 'populatie-aanvullen', ...{ populatie: 'a', huishoudens: ['o-1'] } });
    expect(telt(verhaal.toestand, 'a')).toEqual({ tellenMee: 75, wachten: 0 });
  });
});

describe('wat al was verteld voordat hierop werd gelet', () => {
  it('gegeven een meting van toen over tien, en een over elf, dan mag wat erbij komt geen verschil met die elf laten', () => {
    const verhaal = gegeven(...WERELD, ...groep('a', 0, 10), erbij('a', 10, 11), afspraak('a')).als(meten('a'));
    const [{ type, gegevens } = { type: '', gegevens: {} }] = verhaal.feiten;
    const { ledenTot: _, ...kosten } = (gegevens as { kosten: { ledenTot: number } }).kosten;
    // As it was written before: all members counted, and nothing says up to where.
    verhaal.als({ type, gegevens: { ...gegevens, meting: 'toen', kosten } });
    expect(verhaal.toestand.preventie.populaties.lees('a')).toMatchObject({
      verteld: [expect.any(Number), expect.any(Number)],
    });
    // Ten beside the first ten, but nine beside the eleven.
    verhaal.en(erbij('a', 11, 20));
    expect(telt(verhaal.toestand, 'a')).toEqual({ tellenMee: 10, wachten: 10 });
    verhaal.en(erbij('a', 20, 21));
    expect(telt(verhaal.toestand, 'a')).toEqual({ tellenMee: 21, wachten: 0 });
  });
});

describe('een som over een deel van de leden', () => {
  it('gegeven twee populaties die los van elkaar zijn te zien, dan tellen van het deel alleen wie met tien verschillen', () => {
    const { preventie } = gegeven(...WERELD, ...groep('a', 0, 20), ...groep('b', 0, 40)).toestand;
    const tien = new Set(MENSEN.slice(0, 10));
    expect(ledenBinnen(preventie.populaties, 'a', tien).size).toBe(10);
    expect(ledenBinnen(preventie.populaties, 'b', tien).size).toBe(10);
    // One of the second alone: with it, the difference would be that one.
    const elf = [...tien, MENSEN[30]!];
    const metAnderen = new Set([...elf, ...MENSEN.slice(40, 50)]);
    expect(ledenBinnen(preventie.populaties, 'a', metAnderen).size).toBe(10);
    expect(ledenBinnen(preventie.populaties, 'b', metAnderen).size).toBe(0);
    expect(ledenBinnen(preventie.populaties, 'weg', metAnderen).size).toBe(0);
    // And with no others: then the ten of the first are all but one of those of whom the sum is told.
    expect(ledenBinnen(preventie.populaties, 'a', new Set(elf)).size).toBe(0);
  });
});

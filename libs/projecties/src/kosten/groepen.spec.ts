import { evolve, Toestand, type Gebeurtenis } from '@ontschot/boek';
import { begin, ontwerp, over, regel, sluit } from '../../test/hulp/preventie.js';
import { Schrijver } from '../../test/hulp/schrijver.js';
import { Groepen } from './groepen.js';

const CODES = Array.from({ length: 60 }, (_, i) => `hh-${i}`);

/** Three populations that grow into each other, with a meting and a vaststelling on the way. */
function verhaal(): Schrijver {
  const schrijver = new Schrijver('GM0001-2025');
  begin(schrijver, { wmo: { financier: 'gemeente' } }, ['maker']);
  regel(schrijver);
  schrijver.doe({ soort: 'huishoudens-opnemen', huishoudens: CODES });
  const leden = { soort: 'huishoudens' } as const;
  for (const populatie of ['a', 'b', 'c'])
    schrijver.doe({ soort: 'populatie-vastleggen', populatie, naam: populatie, leden });
  const erbij = (populatie: string, van: number, tot: number): unknown =>
    schrijver.doe({ soort: 'populatie-aanvullen', populatie, huishoudens: CODES.slice(van, tot) });
  erbij('a', 0, 12);
  ontwerp(schrijver, { wmo: 1_000 }, { afspraak: 'voor-a', populatie: 'a' });
  erbij('a', 12, 15);
  schrijver.doe({ soort: 'preventiewinst-meten', ...over({ wmo: 500 }, { afspraak: 'voor-a' }) });
  erbij('b', 0, 13);
  erbij('a', 15, 24);
  sluit(schrijver, ['gemeente'], 'voor-a');
  schrijver.doe({ soort: 'preventiewinst-vaststellen', ...over({ wmo: 500 }, { afspraak: 'voor-a' }) });
  erbij('b', 13, 26);
  erbij('c', 20, 60);
  return schrijver;
}

/** As an assessment was written before there was a guard: it does not say up to where members counted. */
const zonderLedenTot = (gebeurtenis: Gebeurtenis): Gebeurtenis => {
  const { kosten } = gebeurtenis.gegevens as { kosten?: { ledenTot?: number } };
  if (kosten === undefined) return gebeurtenis;
  const { ledenTot: _, ...rest } = kosten;
  return { ...gebeurtenis, gegevens: { ...gebeurtenis.gegevens, kosten: rest } as unknown as Gebeurtenis['gegevens'] };
};

describe('wie meetelt in de groepen van een vraag', () => {
  it.each([
    ['van nu', (een: Gebeurtenis) => een],
    ['van voordat hierop werd gelet', zonderLedenTot],
  ])('gegeven gebeurtenissen %s, dan is dat precies wie volgens de toestand van het boek meetelt', (_, wordt) => {
    const groepen = new Groepen();
    const toestand = Toestand.begin();
    for (const een of verhaal().alles.map(wordt)) {
      groepen.neem(een);
      evolve(toestand, een);
    }
    const populaties = [...toestand.preventie.populaties];
    expect([...groepen.populaties]).toEqual(populaties);
    const verteld = populaties.filter(([, een]) => een.verteld !== undefined).length;
    expect([populaties.some(([, { ledenTot }]) => ledenTot !== undefined), verteld]).toEqual([
      true,
      wordt === zonderLedenTot ? 1 : 0,
    ]);
  });

  it('gegeven een populatie van bijna iedereen, dan telt zij ook hier zodra er genoeg anderen zijn opgenomen', () => {
    const schrijver = new Schrijver('GM0001-2025');
    begin(schrijver, { wmo: { financier: 'gemeente' } }, ['maker']);
    schrijver.doe({ soort: 'huishoudens-opnemen', huishoudens: CODES.slice(0, 20) });
    const leden = { soort: 'huishoudens' } as const;
    schrijver.doe({ soort: 'populatie-vastleggen', populatie: 'a', naam: 'a', leden });
    schrijver.doe({ soort: 'populatie-aanvullen', populatie: 'a', huishoudens: CODES.slice(0, 15) });
    schrijver.doe({ soort: 'huishoudens-opnemen', huishoudens: CODES.slice(20, 25) });
    const groepen = new Groepen();
    const bijna: unknown[] = [];
    for (const een of schrijver.alles) {
      groepen.neem(een);
      bijna.push(groepen.populaties.lees('a')?.bijnaIedereen);
    }
    expect(bijna.slice(-2)).toEqual([true, undefined]);
    expect(groepen.populaties.lees('a')).toMatchObject({ ledenTot: schrijver.alles.at(-1)?.revisie });
  });
});

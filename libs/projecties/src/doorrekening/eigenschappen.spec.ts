import { telOp } from '@ontschot/kern';
import { Opstelling } from '../../test/hulp/opstelling.js';
import { leefPreventie, type Gebeurd } from '../../test/hulp/preventieleven.js';
import { Schrijver } from '../../test/hulp/schrijver.js';
import { Toeval } from '../../test/hulp/toeval.js';
import { doorrekenen, type Doorrekening, type Leesmodel } from '../index.js';

const RIJK = { verdeelregel: 'rijk', versie: 1 };
const KAAL = { verdeelregel: 'kaal', versie: 1 };

describe('voor elk leven van afspraken, met correcties en voorfinanciering', () => {
  let opstelling: Opstelling;
  let lees: Leesmodel;
  const gebeurd: Gebeurd = {};
  const schrijvers: Schrijver[] = [];
  beforeAll(async () => {
    opstelling = await Opstelling.begin();
    lees = await opstelling.leesmodel();
    for (let zaad = 1; zaad <= 15; zaad += 1) {
      const schrijver = new Schrijver(`leven${zaad}-2025`);
      leefPreventie(schrijver, new Toeval(zaad), 70, gebeurd);
      const revisie = await schrijver.schrijf(opstelling.store);
      expect(await lees.wachtOp(schrijver.boek, revisie, 10_000)).toBe(true);
      schrijvers.push(schrijver);
    }
  }, 60_000);
  afterAll(() => opstelling.ruimOp());

  it('geeft de regel die gold tot op de cent wat is vastgelegd, stap voor stap en voor elke partij', async () => {
    let [rijen, terug] = [0, 0];
    for (const { boek, toestand } of schrijvers)
      for (const [afspraak, { gesloten }] of toestand.preventie.afspraken) {
        if (gesloten?.inhoud.verdeelregel === undefined) continue;
        const uit = await doorrekenen(lees, {
          ...{ boek, regels: [gesloten.inhoud.verdeelregel], afspraken: [afspraak], aantal: 500 },
        });
        const [onder] = uit.regels;
        expect(onder).toMatchObject({ totaal: { verschil: 0 }, nietGerekend: { aantal: 0 } });
        const partijen = [...onder!.ontvangers, ...onder!.kokers.flatMap(({ betaalt, houdt }) => [betaalt, houdt])];
        expect(partijen.filter(({ verschil }) => verschil !== 0)).toEqual([]);
        const stappen = uit.rijen.flatMap(({ uitkomsten: [een] }) => (een?.gerekend === true ? een.stappen : []));
        expect(stappen.filter(({ verschilt }) => verschilt)).toEqual([]);
        rijen += uit.rijen.length;
        terug += stappen.filter((een) => een.stap === 8).length;
      }
    expect(rijen).toBeGreaterThan(30);
    expect(terug).toBeGreaterThan(10);
    expect(gebeurd['voorfinancieren']).toBeGreaterThan(5);
  });

  it('telt onder welke regel ook elke lijst op tot het totaal, en het totaal tot wat de vaststellingen deelden', async () => {
    let verschil = 0;
    for (const { boek, toestand } of schrijvers) {
      const uit = await doorrekenen(lees, { boek, regels: [RIJK, KAAL], aantal: 500 });
      uit.regels.forEach((regel, i) => {
        verschil += Math.abs(regel.totaal.verschil);
        for (const kant of ['vastgelegd', 'nieuw', 'verschil'] as const) {
          const totaal = regel.totaal[kant];
          expect(telOp(regel.ontvangers.map((een) => een[kant]))).toBe(totaal);
          expect(telOp(regel.kokers.map(({ betaalt }) => betaalt[kant]))).toBe(totaal);
          expect(telOp(regel.betalers.map(({ betaalt }) => betaalt[kant]))).toBe(totaal);
          expect(telOp(uit.rijen.map((rij) => gedeeldIn(rij, i, kant)))).toBe(totaal);
        }
      });
      const gecorrigeerd = [...toestand.preventie.vaststellingen].filter(([, een]) => een.gecorrigeerdDoor);
      expect(uit.rijen.filter(({ id }) => gecorrigeerd.some(([naam]) => naam === id))).toEqual([]);
    }
    expect(verschil).toBeGreaterThan(0);
  });

  it('staan alle bladzijden samen voor het geheel, met op elke bladzijde dezelfde totalen', async () => {
    const { boek } = schrijvers.find(({ toestand }) => [...toestand.preventie.vaststellingen].length > 4)!;
    const geheel = await doorrekenen(lees, { boek, regels: [RIJK], aantal: 500 });
    const rijen: Doorrekening['rijen'][number][] = [];
    let cursor: string | null | undefined;
    do {
      const uit = await doorrekenen(lees, { boek, regels: [RIJK], aantal: 1, ...(cursor && { cursor }) });
      expect(uit.regels).toEqual(geheel.regels);
      rijen.push(...uit.rijen);
      cursor = uit.volgende;
    } while (cursor !== null);
    expect(rijen).toEqual(geheel.rijen);
  });
});

const gedeeldIn = (
  { uitkomsten }: Doorrekening['rijen'][number],
  regel: number,
  kant: 'vastgelegd' | 'nieuw' | 'verschil',
): number => {
  const een = uitkomsten[regel];
  return een?.gerekend === true ? een.gedeeld[kant] : 0;
};

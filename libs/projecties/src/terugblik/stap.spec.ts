import { richtIn } from '../../test/hulp/gemeente.js';
import { leef } from '../../test/hulp/leven.js';
import { telRekeningen } from '../../test/hulp/met-de-hand.js';
import { Opstelling } from '../../test/hulp/opstelling.js';
import { Schrijver } from '../../test/hulp/schrijver.js';
import { Toeval } from '../../test/hulp/toeval.js';
import { stap, VraagFout, type Leesmodel, type Stapuitleg } from '../index.js';

const BOEK = 'GM0080-2025';

describe('stap voor stap door een boek', () => {
  let opstelling: Opstelling;
  let lees: Leesmodel;
  let schrijver: Schrijver;
  const stappen: Stapuitleg[] = [];
  beforeAll(async () => {
    opstelling = await Opstelling.begin();
    lees = await opstelling.leesmodel();
    schrijver = new Schrijver(BOEK);
    richtIn(schrijver);
    leef(schrijver, new Toeval(83), 250);
    await lees.wachtOp(BOEK, await schrijver.schrijf(opstelling.store), 10_000);
    for (const { revisie } of schrijver.alles) stappen.push(await stap(lees, { boek: BOEK, revisie }));
  });
  afterAll(() => opstelling.ruimOp());

  it('is voor en na elke gebeurtenis wat de gebeurtenissen tot daar zijn', () => {
    for (const { revisie, standen } of stappen) {
      const voor = telRekeningen(schrijver.alles, { revisie: revisie - 1 });
      const na = telRekeningen(schrijver.alles, { revisie });
      for (const een of standen.filter(({ rekening }) => rekening.includes(':'))) {
        expect(een.voor).toBe(voor[een.rekening]?.[een.kleur] ?? 0);
        expect(een.na).toBe(na[een.rekening]?.[een.kleur] ?? 0);
      }
      const anders = Object.keys(na).filter((naam) => JSON.stringify(na[naam]) !== JSON.stringify(voor[naam] ?? {}));
      const genoemd = new Set(standen.map(({ rekening }) => rekening));
      expect(anders.filter((naam) => !genoemd.has(naam))).toEqual([]);
    }
  });

  it('heeft wat een verplichting of voorschot zelf had: hun standen tellen op tot die van het budget', () => {
    const eigen = (woord: string): number =>
      stappen
        .flatMap(({ standen }) => standen)
        .filter(({ rekening }) => rekening.startsWith(woord))
        .reduce((som, { verschil }) => som + verschil, 0);
    expect(eigen('verplichting ')).toBe(eigen('verplicht:'));
    expect(eigen('voorschot ')).toBe(eigen('voorschot:'));
    expect(eigen('verplicht:')).toBeGreaterThan(0);
  });

  it('vertelt van elk bedrag dat ergens af ging dat het er was, op de laagste dag', () => {
    const ruimte = stappen.flatMap(({ toetsen }) => toetsen).filter(({ toets }) => toets === 'ruimte');
    expect(ruimte.length).toBeGreaterThan(100);
    for (const { cijfers, zin } of ruimte) {
      expect(cijfers['beschikbaar']).toBe(Number(cijfers['nodig']) + Number(cijfers['over']));
      expect(Number(cijfers['over'])).toBeGreaterThanOrEqual(0);
      expect(zin).toContain(String(cijfers['laagsteDag']));
    }
  });

  it('vertelt van elke weigering de regel en de cijfers, en komt op de stand van toen weer op dezelfde weigering', () => {
    const geweigerd = stappen.filter(({ type }) => type === 'opdracht-geweigerd.v1');
    expect(geweigerd.length).toBeGreaterThan(10);
    for (const { geweigerd: uitleg, standen, onderdelen } of geweigerd) {
      expect([standen, onderdelen]).toEqual([[], []]);
      expect(uitleg).toMatchObject({ opnieuw: 'zelfde', code: expect.any(String) as string });
    }
    const standen = geweigerd.flatMap((een) => een.geweigerd?.standen ?? []).flatMap(({ kleuren }) => kleuren);
    expect(standen).toContainEqual(
      expect.objectContaining({ beschikbaar: expect.any(Number) as number, laagsteDag: expect.any(String) as string }),
    );
  });

  it('leidt van de eerste naar de laatste, en terug', () => {
    const heen: number[] = [];
    for (let hier: number | null = 0; hier !== null; hier = stappen[hier]?.volgendeRevisie ?? null) heen.push(hier);
    expect(heen).toEqual(schrijver.alles.map(({ revisie }) => revisie));
    expect(stappen[0]?.vorigeRevisie).toBeNull();
    expect(stappen[7]?.vorigeRevisie).toBe(6);
  });

  it('is er niet voor een revisie die er niet is', async () => {
    for (const revisie of [-1, 0.5, 99_999])
      await expect(stap(lees, { boek: BOEK, revisie })).rejects.toThrow(VraagFout);
  });
});

import { richtIn } from '../../test/hulp/gemeente.js';
import { leef } from '../../test/hulp/leven.js';
import { Opstelling } from '../../test/hulp/opstelling.js';
import { Schrijver } from '../../test/hulp/schrijver.js';
import { Toeval } from '../../test/hulp/toeval.js';
import { verschillen, VraagFout, type Leesmodel } from '../index.js';
import { teLang, Tijd } from './tijd.js';
import { Vouwer } from './vouwen.js';

const BOEK = 'proef-2025';

/** A question that may look at this many events. */
class Eindig extends Tijd {
  constructor(private over: number) {
    super();
  }

  override isOm(): boolean {
    return true;
  }

  override adem(): Promise<void> {
    return (this.over -= 1) < 0 ? Promise.reject(teLang()) : Promise.resolve();
  }
}

describe('gegeven een boek dat langer terugspelen vraagt dan een vraag mag duren', () => {
  let opstelling: Opstelling;
  let lees: Leesmodel;
  let kop: number;
  beforeAll(async () => {
    opstelling = await Opstelling.begin();
    const schrijver = new Schrijver(BOEK);
    richtIn(schrijver);
    leef(schrijver, new Toeval(12), 2_000);
    kop = await schrijver.schrijf(opstelling.store);
    lees = await opstelling.leesmodel();
    await lees.wachtOp(BOEK, kop, 20_000);
  });
  afterAll(() => opstelling.ruimOp());

  /** Asks again as often as needed; gives how often that was, and the answer. */
  const vraagTot = async <T>(hoogstens: number, vraag: () => Promise<T>): Promise<[keren: number, antwoord: T]> => {
    for (let keren = 1; ; keren += 1) {
      try {
        return [keren, await vraag()];
      } catch (fout) {
        if (!(fout instanceof VraagFout) || keren === hoogstens) throw fout;
        await new Promise((klaar) => setTimeout(klaar, 5));
      }
    }
  };

  it('dan komt wie blijft vragen er, ook als het boek groter is dan alles wat mag worden bewaard', async () => {
    const vouwer = new Vouwer(opstelling.store, 100);
    const [keren, revisie] = await vraagTot(10, () =>
      vouwer.op(BOEK, kop, new Eindig(300), (toestand) => toestand.revisie),
    );
    expect(revisie).toBe(kop);
    expect(keren).toBe(Math.ceil(kop / 301));
  });

  it('dan ook met de verschillen, waarvoor geen bewaarde stand helpt', async () => {
    const vraag = { boek: BOEK, van: '-1', tot: String(kop) };
    const [keren, antwoord] = await vraagTot(4_000, () => verschillen(lees, { ...vraag, maxMs: 0 }));
    expect(keren).toBeGreaterThan(1);
    const ander = await opstelling.leesmodel('ander');
    await ander.wachtOp(BOEK, kop, 20_000);
    expect(antwoord).toEqual(await verschillen(ander, vraag));
  });

  it('dan werken er hoogstens twee door; de derde hoort dat het nog niet kan', async () => {
    const vragen = [10, 20, 30].map((van) =>
      verschillen(lees, { boek: BOEK, van: String(van), tot: String(kop - van) }),
    );
    const uitkomsten = await Promise.allSettled(vragen);
    expect(uitkomsten.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
    expect((await verschillen(lees, { boek: BOEK, van: '30', tot: String(kop - 30) })).van).toBe(30);
  });
});

import { bladVan, kloptInsluiting, knoopHash, wortel, type Hash, type Knopen } from '@ontschot/audit';
import SqliteDatabase from 'better-sqlite3';
import { Opstelling } from '../../test/hulp/opstelling.js';
import { Schrijver } from '../../test/hulp/schrijver.js';
import { boomstand, nagerekendeInsluiting, nagerekendeStand, VraagFout, type Leesmodel } from '../index.js';

const BOEK = 'GM0080-2025';
const AANTAL = 600;

describe('wat van een boek wordt getekend, is uitgerekend uit de gebeurtenissen', () => {
  let opstelling: Opstelling;
  let lees: Leesmodel;
  const bladeren: Hash[] = [];
  const gemeld: string[] = [];

  const knopen: Knopen = (niveau, plek) =>
    niveau === 0
      ? (bladeren[plek] ?? Buffer.of())
      : knoopHash(knopen(niveau - 1, plek * 2), knopen(niveau - 1, plek * 2 + 1));
  const moetZijn = (omvang: number) => ({ omvang, wortel: wortel(knopen, omvang) });
  const wijzig = (sql: string): number => {
    const db = new SqliteDatabase(opstelling.bestand('lees'));
    const { changes } = db.prepare(sql).run();
    db.close();
    return changes;
  };

  beforeAll(async () => {
    opstelling = await Opstelling.begin();
    const schrijver = new Schrijver(BOEK);
    schrijver.doe({ soort: 'boek-openen', boek: BOEK, gemeente: 'Leeuwarden', jaar: 2025 });
    for (let i = 1; i < AANTAL; i += 1)
      schrijver.doe({ soort: 'wijk-instellen', wijk: `wijk-${i}`, naam: `Wijk ${i}` });
    await schrijver.schrijf(opstelling.store);
    for await (const pagina of opstelling.store.readStream(`boek-${BOEK}`, 0)) bladeren.push(...pagina.map(bladVan));
  });
  beforeEach(async () => {
    gemeld.length = 0;
    lees = await opstelling.leesmodel('lees', { log: (_, melding) => void gemeld.push(melding) });
    await lees.wachtOp(BOEK, AANTAL - 1, 10_000);
  });
  afterEach(() => lees.stop());
  afterAll(() => opstelling.ruimOp());

  it('van alles, en van hoe het eerder was', async () => {
    expect(await nagerekendeStand(lees, BOEK)).toEqual(moetZijn(AANTAL));
    for (const omvang of [0, 1, 255, 256, 257, 512, 599])
      expect(await nagerekendeStand(lees, BOEK, omvang)).toEqual(moetZijn(omvang));
    expect(gemeld.filter((een) => een.includes('controleboom'))).toEqual([]);
  });

  it.each([
    ['de laatste tegel anders is', 'SET hashes = zeroblob(length(hashes)) WHERE niveau = 0 AND plek = 2'],
    ['een tegel hogerop anders is', 'SET hashes = zeroblob(length(hashes)) WHERE niveau = 1'],
    ['een tegel hogerop te kort is', 'SET hashes = zeroblob(32) WHERE niveau = 1'],
    ['een tegel van een ander niveau is geworden', 'SET niveau = 7 WHERE niveau = 1'],
  ])('ook als %s, en daarna klopt de boom weer', async (_, sql) => {
    await nagerekendeStand(lees, BOEK);
    await lees.stop();
    expect(wijzig(`UPDATE boom_tegel ${sql}`)).toBe(1);
    // As after a restart: nothing is known yet but what the tables say.
    lees = await opstelling.leesmodel('lees', { log: (_niveau, melding) => void gemeld.push(melding) });
    await lees.wachtOp(BOEK, AANTAL - 1, 10_000);
    expect(await boomstand(lees, BOEK).catch(String)).not.toEqual(moetZijn(AANTAL));
    expect(await nagerekendeStand(lees, BOEK)).toEqual(moetZijn(AANTAL));
    expect(gemeld).toContain('de controleboom klopt niet met de gebeurtenissen en wordt opnieuw gemaakt');
    expect(await boomstand(lees, BOEK)).toEqual(moetZijn(AANTAL));
  });

  it('en een ontvangstbewijs leidt naar die wortel, ook als een tegel die daar niet in meetelt anders is', async () => {
    await nagerekendeStand(lees, BOEK);
    wijzig('UPDATE boom_tegel SET hashes = zeroblob(length(hashes)) WHERE niveau = 0 AND plek = 0');
    // The root rests on the hash over this tile, which was not touched.
    expect(await boomstand(lees, BOEK)).toEqual(moetZijn(AANTAL));
    const bewijs = await nagerekendeInsluiting(lees, BOEK, 17);
    expect(bewijs).toMatchObject({ ...moetZijn(AANTAL), blad: bladeren[17], plek: 17 });
    expect(kloptInsluiting(bewijs)).toBe(true);
  });

  it('en van een boek dat er niet is, of van meer dan er is, niets', async () => {
    await expect(nagerekendeStand(lees, 'GM0001-2025')).rejects.toThrow(VraagFout);
    await expect(nagerekendeStand(lees, BOEK, AANTAL + 1)).rejects.toThrow(VraagFout);
  });
});

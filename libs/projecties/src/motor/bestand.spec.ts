import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import SqliteDatabase from 'better-sqlite3';
import { richtIn } from '../../test/hulp/gemeente.js';
import { Opstelling, tot } from '../../test/hulp/opstelling.js';
import { Schrijver } from '../../test/hulp/schrijver.js';
import { Leesdatabase } from './database.js';
import { openLeesmodel, saldi } from '../index.js';

const BOEK = 'GM0001-2025';

describe('het bestand van het leesmodel', () => {
  let opstelling: Opstelling;
  let revisie: number;
  let logboek: string[];
  const log = (_: string, bericht: string): void => void logboek.push(bericht);
  beforeEach(async () => {
    logboek = [];
    opstelling = await Opstelling.begin();
    const schrijver = new Schrijver(BOEK);
    richtIn(schrijver);
    revisie = await schrijver.schrijf(opstelling.store);
  });
  afterEach(() => opstelling.ruimOp());

  const gevuld = async (): Promise<void> => {
    const lees = await opstelling.leesmodel();
    expect(await lees.wachtOp(BOEK, revisie, 5_000)).toBe(true);
    await lees.stop();
  };
  const weerGoed = async (): Promise<void> => {
    const lees = await opstelling.leesmodel('lees', { log });
    expect(await lees.wachtOp(BOEK, revisie, 5_000)).toBe(true);
    await tot(() => lees.gereed().gereed);
    expect(saldi(lees, { boek: BOEK, per: 'budget' }).totaal.primitief).toBe(6 * 500_000_00 - 123_45);
  };

  it.each([
    ['geen database is', () => 'dit is geen database, maar wel lang genoeg om er een te lijken'.repeat(50)],
    ['halverwege is afgebroken', (bestand: string) => readFileSync(bestand).subarray(0, 5_000)],
  ])('wordt weggegooid en opnieuw gevuld als het %s', async (_, inhoud) => {
    await gevuld();
    writeFileSync(opstelling.bestand('lees'), inhoud(opstelling.bestand('lees')));

    await weerGoed();
    expect(logboek.filter((bericht) => bericht.includes('weggegooid'))).not.toEqual([]);
  });

  it('wordt weggegooid als het een indeling heeft die wij niet kennen', async () => {
    await gevuld();
    const db = new SqliteDatabase(opstelling.bestand('lees'));
    db.pragma('user_version = 999');
    db.close();

    await weerGoed();
    expect(logboek).toContainEqual(expect.stringContaining('de indeling is 999'));
  });

  it('wordt weggegooid als het bij een andere event store hoort', async () => {
    await gevuld();
    const ander = await opstelling.andereStore('anders');
    const schrijver = new Schrijver('GM0002-2025');
    richtIn(schrijver);
    const tweede = await schrijver.schrijf(ander);
    const lees = await opstelling.leesmodel('lees', { store: ander, log });

    expect(await lees.wachtOp('GM0002-2025', tweede, 5_000)).toBe(true);
    expect(lees.kop(BOEK)).toBe(-1);
    expect(logboek).toContainEqual(expect.stringContaining('hoort niet bij deze event store'));
  });

  it('wordt weggegooid als dezelfde gebeurtenissen in de event store op een andere plaats staan', async () => {
    await gevuld();
    const verhuisd = await opstelling.andereStore('verhuisd');
    await verhuisd.append('iets-anders', -1, [{ id: 'x', type: 'x', data: {}, metadata: {} }]);
    const schrijver = new Schrijver(BOEK);
    richtIn(schrijver);
    await schrijver.schrijf(verhuisd);
    const lees = await opstelling.leesmodel('lees', { store: verhuisd, log });

    expect(await lees.wachtOp(BOEK, revisie, 5_000)).toBe(true);
    expect(logboek).toContainEqual(expect.stringContaining('hoort niet bij deze event store'));
    expect(saldi(lees, { boek: BOEK, per: 'budget' }).totaal.primitief).toBe(6 * 500_000_00 - 123_45);
    expect(lees.gereed().gereed).toBe(true);
  });

  it('blijft als na de laatste gebeurtenis van een boek iets staat dat van geen boek is', async () => {
    await opstelling.store.append('iets-anders', -1, [{ id: 'x', type: 'x', data: {}, metadata: {} }]);
    const eerst = await opstelling.leesmodel();
    await tot(() => eerst.gereed().gereed);
    await eerst.stop();
    const lees = await opstelling.leesmodel('lees', { log });

    await tot(() => lees.gereed().gereed);
    expect(logboek).toEqual([]);
  });

  it('wordt weggegooid en opnieuw gevuld als een vraag merkt dat het kapot is, zonder oud nieuws te melden', async () => {
    const lees = await opstelling.leesmodel('lees', { log });
    await lees.wachtOp(BOEK, revisie, 5_000);
    let gemeld = 0;
    lees.opVerwerkt((nieuw) => (gemeld += nieuw.length));
    const kapot = Object.assign(new Error('database disk image is malformed'), { code: 'SQLITE_CORRUPT' });
    const vraag = (): unknown =>
      lees.vraag([], () => {
        throw kapot;
      });

    expect(vraag).toThrow(expect.objectContaining({ code: 'nog-niet-zover' }));
    await tot(() => logboek.some((bericht) => bericht.includes('weggegooid')));
    expect(() => saldi(lees, { boek: BOEK, per: 'budget' })).toThrow(
      expect.objectContaining({ code: 'nog-niet-zover' }),
    );
    await tot(() => lees.gereed().gereed);
    expect(saldi(lees, { boek: BOEK, per: 'budget' }).revisie).toBe(revisie);
    expect(gemeld).toBe(0);
    await lees.stop();
    expect(() => saldi(lees, { boek: BOEK, per: 'budget' })).toThrow(
      expect.objectContaining({ code: 'nog-niet-zover' }),
    );
  });

  it('wordt alsnog opnieuw gevuld als het weggooien de eerste keer niet lukt', async () => {
    const lees = await opstelling.leesmodel('lees', { log });
    await lees.wachtOp(BOEK, revisie, 5_000);
    const { beginOpnieuw } = Leesdatabase.prototype;
    Leesdatabase.prototype.beginOpnieuw = function (this: Leesdatabase) {
      Leesdatabase.prototype.beginOpnieuw = beginOpnieuw;
      this.sluit();
      throw new Error('het bestand is niet weg te gooien');
    };
    const kapot = Object.assign(new Error('database disk image is malformed'), { code: 'SQLITE_CORRUPT' });
    expect(() =>
      lees.vraag([], () => {
        throw kapot;
      }),
    ).toThrow(expect.objectContaining({ code: 'nog-niet-zover' }));

    await tot(() => logboek.some((bericht) => bericht.includes('is niet opnieuw te maken')));
    await tot(() => lees.gereed().gereed);
    expect(saldi(lees, { boek: BOEK, per: 'budget' }).revisie).toBe(revisie);
  });

  it('blijft af van een bestand van een ander programma, zoals een event store', () => {
    const file = opstelling.bestand('gebeurtenissen');

    expect(() => openLeesmodel({ file, store: opstelling.store })).toThrow('is van een ander programma');
    expect(existsSync(file)).toBe(true);
  });

  it('verliest de tabellen van een projectie die er niet meer is', async () => {
    const oud = { naam: 'oud', versie: 1, tabellen: ['CREATE TABLE oud_rij (x)'] };
    const niets = { verwerk: () => undefined, schrijf: () => undefined, vergeet: () => undefined };
    const lees = await opstelling.leesmodel('lees', { projecties: [{ ...oud, open: () => niets }] });
    await lees.wachtOp(BOEK, revisie, 5_000);
    await lees.stop();
    expect(Object.keys(opstelling.rijen('lees'))).toContain('oud_rij');

    await weerGoed();
    expect(Object.keys(opstelling.rijen('lees'))).not.toContain('oud_rij');
  });
});

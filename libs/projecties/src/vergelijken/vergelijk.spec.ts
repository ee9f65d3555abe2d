import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { richtIn } from '../../test/hulp/gemeente.js';
import { herinricht } from '../../test/hulp/herinrichten.js';
import { leef } from '../../test/hulp/leven.js';
import { Opstelling } from '../../test/hulp/opstelling.js';
import { leefPreventie } from '../../test/hulp/preventieleven.js';
import { Schrijver } from '../../test/hulp/schrijver.js';
import { gift, HUISHOUDENS, richtTeamsIn, stort } from '../../test/hulp/teams.js';
import { Toeval } from '../../test/hulp/toeval.js';
import {
  boomstand,
  NietTeVergelijken,
  PROJECTIES,
  vergelijkLeesdatabase,
  type Leesmodel,
  type Vergelijking,
} from '../index.js';

const CODE = 'hh-4k7p2wq9xz3mf6tb';

function geschiedenissen(): Schrijver[] {
  const toeval = new Toeval(6);
  const gewoon = new Schrijver('GM0001-2025');
  richtIn(gewoon);
  leef(gewoon, toeval, 400, undefined, () => herinricht(gewoon, toeval));
  const winst = new Schrijver('GM0002-2025');
  leefPreventie(winst, toeval, 60, {});
  const teams = new Schrijver('GM0003-2025');
  richtTeamsIn(teams);
  stort(teams, 'wmo-oost', '2025-01', '2025-02');
  teams.nu = '2025-03-01T09:00:00.000Z';
  teams.doe(gift('fiets', '2025-03-01'));
  teams.doe(gift('jas', '2025-03-02', { bedrag: 20_00, huishouden: HUISHOUDENS[1]! }));
  const rustig = new Schrijver('GM0004-2025');
  richtIn(rustig);
  leef(rustig, toeval, 20);
  return [gewoon, winst, teams, rustig];
}

describe('de leesdatabase vergelijken met wat de gebeurtenissen zeggen', () => {
  let opstelling: Opstelling;
  let lees: Leesmodel;
  let file: string;
  let map: string;
  beforeAll(async () => {
    opstelling = await Opstelling.begin();
    lees = await opstelling.leesmodel('live');
    file = opstelling.bestand('live');
    map = join(dirname(file), 'tijdelijk');
    mkdirSync(map);
    const toeval = new Toeval(7);
    const rijen = geschiedenissen().map((schrijver) => ({ schrijver, nieuw: schrijver.neem() }));
    // Batches of all sizes, of several boeken mixed, as a service that runs takes them in.
    while (rijen.some(({ nieuw }) => nieuw.length > 0)) {
      const { schrijver, nieuw } = toeval.kies(rijen);
      const alleen = schrijver.boek === 'GM0004-2025';
      const deel = nieuw.splice(0, alleen ? 1 : 1 + toeval.onder(toeval.kans(3) ? 120 : 5));
      if (deel.length === 0) continue;
      const naarOpslag = deel.map(({ id, type, gegevens, metadata }) => ({ id, type, data: gegevens, metadata }));
      const { revision } = await opstelling.store.append(schrijver.stream, deel[0]!.revisie - 1, naarOpslag);
      if (alleen || toeval.kans(2)) await lees.wachtOp(schrijver.boek, revision, 5_000);
      if (toeval.kans(4) && lees.kop(schrijver.boek) >= 0) await boomstand(lees, schrijver.boek);
    }
    for (const { schrijver } of rijen) await lees.wachtOp(schrijver.boek, schrijver.toestand.revisie, 10_000);
  }, 60_000);
  afterAll(() => opstelling.ruimOp());

  const vergelijk = (): Promise<Vergelijking> => vergelijkLeesdatabase({ file, store: opstelling.store, map });
  const wijzig = (sql: string, ...waarden: unknown[]): number => {
    const db = new SqliteDatabase(file);
    const { changes } = db.prepare(sql).run(...waarden);
    db.close();
    return changes;
  };
  const eersteVerschil = async () => (await vergelijk()).tabellen.find(({ verschil }) => verschil)?.verschil;

  it('vindt alles gelijk, ook terwijl de dienst loopt, en hoe groot de porties ook waren', async () => {
    const { tabellen, bezwaren, gelijk, positie } = await vergelijk();
    expect([gelijk, bezwaren]).toEqual([true, []]);
    expect(positie).toBe(await opstelling.store.head());
    expect(new Set(tabellen.map(({ projectie }) => projectie))).toEqual(
      new Set(['koppen', ...PROJECTIES.map(({ naam }) => naam)]),
    );
    const rijen = Object.fromEntries(tabellen.map((een) => [een.tabel, een.rijen]));
    for (const tabel of [
      'koppen_kop',
      'saldi_blad',
      'journaal_zoek',
      'boom_tegel',
      'landkaart_wijziging',
      'wijkteam_stap',
    ])
      expect([tabel, rijen[tabel]]).toEqual([tabel, expect.any(Number) as number]);
    expect(rijen['journaal_zoek']).toBeGreaterThan(rijen['journaal_blad']!);
    expect(readdirSync(map)).toEqual([]);
  });

  it.each([
    [
      'een regel van het journaal',
      'journaal_blad',
      "UPDATE journaal_blad SET regels = replace(regels, '2025', '2024') WHERE nr = (SELECT max(nr) FROM journaal_blad)",
    ],
    [
      'een bedrag',
      'saldi_blad',
      'UPDATE saldi_blad SET regels = zeroblob(length(regels)) WHERE id = (SELECT min(id) FROM saldi_blad)',
    ],
    [
      'een tegel van de boom',
      'boom_tegel',
      "UPDATE boom_tegel SET hashes = zeroblob(length(hashes)) WHERE boek = 'GM0001-2025' AND niveau = 0 AND plek = 1",
    ],
    ['een naam', 'inrichting_boek', "UPDATE inrichting_boek SET gemeente = 'Elders' WHERE boek = 'GM0002-2025'"],
  ])('vindt dat %s is veranderd, en zegt welke rij', async (_, tabel, sql) => {
    const db = new SqliteDatabase(file);
    const eerst = db.prepare(`SELECT * FROM ${tabel}`).all() as Record<string, unknown>[];
    db.close();
    expect(wijzig(sql)).toBe(1);
    expect(await eersteVerschil()).toMatchObject({ tabel, wat: 'anders' });
    wijzig(`DELETE FROM ${tabel}`);
    const kolommen = Object.keys(eerst[0]!);
    for (const rij of eerst)
      wijzig(
        `INSERT INTO ${tabel} (${kolommen.join()}) VALUES (${kolommen.map(() => '?').join()})`,
        ...Object.values(rij),
      );
    expect((await vergelijk()).gelijk).toBe(true);
  });

  it('vindt een rij die weg is, en een die te veel is', async () => {
    wijzig("DELETE FROM inrichting_onderdeel WHERE boek = 'GM0001-2025' AND soort = 'wijk' AND id = 'oost'");
    expect(await eersteVerschil()).toMatchObject({
      ...{ tabel: 'inrichting_onderdeel', wat: 'ontbreekt' },
      rij: { boek: 'GM0001-2025', soort: 'wijk', id: 'oost' },
    });
    await herstel();
    wijzig("INSERT INTO saldi_post VALUES ('GM0001-2025', 'verplicht niets', NULL, NULL)");
    expect(await eersteVerschil()).toMatchObject({ tabel: 'saldi_post', wat: 'te-veel' });
    await herstel();
    wijzig("INSERT INTO journaal_zoek (rowid, termen) VALUES (99, 'zverzonnen')");
    expect(await eersteVerschil()).toMatchObject({
      tabel: 'journaal_zoek',
      wat: 'te-veel',
      rij: { woord: 'zverzonnen' },
    });
    await herstel();
  });

  it('noemt geen huishouden, ook niet als het verschil daarin zit', async () => {
    wijzig("INSERT INTO wijkteam_vergeten VALUES ('GM0003-2025', ?)", CODE);
    const verschil = await eersteVerschil();
    expect(verschil).toMatchObject({ tabel: 'wijkteam_vergeten', rij: { huishouden: 'hh-…' } });
    expect(JSON.stringify(verschil)).not.toContain(CODE.slice(3));
    await herstel();
  });

  it('zegt het als een tabel ontbreekt, of een projectie van een andere versie is', async () => {
    wijzig('DROP TABLE inrichting_weigering');
    wijzig("UPDATE checkpoint SET versie = 99 WHERE naam = 'registers'");
    const { bezwaren, gelijk, tabellen } = await vergelijk();
    expect(gelijk).toBe(false);
    expect(bezwaren).toEqual([
      'projectie registers staat er in versie 99; dit programma heeft versie 2',
      'tabel inrichting_weigering ontbreekt',
    ]);
    expect(tabellen.some(({ projectie }) => projectie === 'registers')).toBe(false);
  });

  it('kan niets met een bestand dat er niet is, of dat iets anders is', async () => {
    for (const anders of [opstelling.bestand('gebeurtenissen'), opstelling.bestand('nergens')])
      await expect(vergelijkLeesdatabase({ file: anders, store: opstelling.store, map })).rejects.toThrow(
        NietTeVergelijken,
      );
  });

  /** Throws the read database away and fills it again. */
  async function herstel(): Promise<void> {
    await lees.stop();
    for (const staart of ['', '-wal', '-shm']) rmSync(file + staart, { force: true });
    lees = await opstelling.leesmodel('live');
    for (const boek of ['GM0001-2025', 'GM0002-2025', 'GM0003-2025', 'GM0004-2025'])
      await lees.wachtOp(boek, await opstelling.store.headOfStream(`boek-${boek}`), 10_000);
  }
});

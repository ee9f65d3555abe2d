import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { Inzagelogboek, InzagelogboekNietOpen, TekstenOnbereikbaar, type Inkijk } from './index.js';

const INKIJK: Inkijk = {
  ...{ op: '2025-06-01T08:00:00.000Z', wie: 'an', rol: 'wijkteam', organisatie: null, boek: 'GM0001-2025' },
  ...{ huishouden: 'hh-1', wat: 'kosten', doelbinding: 'Een plan maken', inzage: 'plan', kenmerk: 'k-1' },
};

describe('het inzagelogboek', () => {
  let map: string;
  let file: string;
  let logboek: Inzagelogboek;
  beforeEach(() => {
    map = mkdtempSync(join(tmpdir(), 'inzagelogboek-'));
    logboek = Inzagelogboek.open((file = join(map, 'inzagelogboek.sqlite')));
  });
  afterEach(() => {
    logboek.sluit();
    rmSync(map, { recursive: true, force: true });
  });

  it('geeft wie er keek, het laatste vooraan, van dit huishouden in dit boek alleen', () => {
    const momenten = ['2025-06-01', '2025-06-02', '2025-06-03'].map((dag) => `${dag}T08:00:00.000Z`);
    for (const op of momenten) logboek.noteer({ ...INKIJK, op });
    logboek.noteer({ ...INKIJK, huishouden: 'hh-2' });
    logboek.noteer({ ...INKIJK, boek: 'GM0001-2026' });
    const gezien = logboek.van('GM0001-2025', 'hh-1', 10);
    expect(gezien.map(({ op }) => op)).toEqual(momenten.reverse());
    expect(gezien.at(-1)).toEqual({ ...INKIJK, nr: 1 });
    expect(logboek.van('GM0001-2025', 'hh-1', 1, 3).map(({ nr }) => nr)).toEqual([2]);
  });

  it('is er na opnieuw openen nog, en voor deze gebruiker alleen', () => {
    logboek.noteer(INKIJK);
    logboek.sluit();
    logboek = Inzagelogboek.open(file);
    expect(logboek.van('GM0001-2025', 'hh-1', 10)).toHaveLength(1);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('zegt het als het nu niet kan', () => {
    const ander = new SqliteDatabase(file);
    ander.exec('BEGIN IMMEDIATE');
    expect(() => {
      logboek.noteer(INKIJK);
    }).toThrow(TekstenOnbereikbaar);
    ander.close();
  });

  it('noteert van één antwoord over meer huishoudens alle regels, of geen', () => {
    const { huishouden: _, ...rest } = INKIJK;
    logboek.noteerAlle(rest, ['hh-1', 'hh-2', 'hh-3']);
    const gezien = () => ['hh-1', 'hh-2', 'hh-3'].map((een) => logboek.van('GM0001-2025', een, 10).length);
    expect(gezien()).toEqual([1, 1, 1]);
    expect(() => {
      logboek.noteerAlle(rest, ['hh-1', 'hh-2', null as unknown as string]);
    }).toThrow(/NOT NULL/);
    expect(gezien()).toEqual([1, 1, 1]);
  });

  it('raakt alleen kwijt wat van voor een moment is, hoeveel dat ook is, en uit elk bestand', async () => {
    const { huishouden: _, ...rest } = INKIJK;
    const oud = Array.from({ length: 2_500 }, (__, i) => `hh-oud-${i}`);
    logboek.noteerAlle({ ...rest, op: '2020-05-31T23:59:59.999Z' }, oud);
    for (const op of ['2020-06-01T00:00:00.000Z', '2025-06-01T00:00:00.000Z']) logboek.noteer({ ...INKIJK, op });
    const bytes = () => Buffer.concat(readdirSync(map).map((naam) => readFileSync(join(map, naam))));
    expect(bytes().includes('hh-oud-')).toBe(true);
    expect(await logboek.ruimOp('2020-06-01T00:00:00.000Z')).toBe(2_500);
    expect(bytes().includes('hh-oud-')).toBe(false);
    expect(logboek.van('GM0001-2025', 'hh-1', 10)).toHaveLength(2);
    expect(await logboek.ruimOp('2020-06-01T00:00:00.000Z')).toBe(0);
  });

  it('opent niet wat iets anders is', () => {
    const iets = join(map, 'iets.sqlite');
    writeFileSync(iets, 'dit is geen opslag van wie dan ook'.repeat(100));
    expect(() => Inzagelogboek.open(iets)).toThrow(InzagelogboekNietOpen);
    expect(() => Inzagelogboek.open(map)).toThrow(/Het inzagelogboek in .* kan niet open/);
  });
});

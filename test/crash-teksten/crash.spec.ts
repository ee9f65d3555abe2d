import { Hoofdsleutels, openTeksten, type Teksten } from '@ontschot/teksten';
import SqliteDatabase from 'better-sqlite3';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bouwKind, regelsVan, type Kind } from '../hulp/kind.js';

const HUISHOUDENS = 500;
const [OUD, NIEUW] = [Hoofdsleutels.nieuweRegel(), Hoofdsleutels.nieuweRegel()];

const open = (file: string, ...sleutels: string[]): Teksten =>
  openTeksten({ file, hoofdsleutels: Hoofdsleutels.lees(sleutels.join('\n')) });

/** The keys as they stand in the file, wrapped. */
function verpakt(file: string): Buffer[] {
  const db = new SqliteDatabase(file);
  const rijen = db.prepare<[], Buffer>('SELECT verpakt FROM sleutel ORDER BY nr').pluck().all();
  db.close();
  return rijen;
}

describe('een proces dat met teksten bezig is en wordt gedood', () => {
  let kind: Kind;
  let bron: string;
  let map: string;
  let file: string;
  const ids: string[] = [];

  beforeAll(() => {
    kind = bouwKind(join(import.meta.dirname, 'wisselaar.ts'), ['teksten', 'kern']);
    bron = mkdtempSync(join(tmpdir(), 'teksten-'));
    const teksten = open(join(bron, 'teksten.sqlite'), OUD);
    for (let nummer = 0; nummer < HUISHOUDENS; nummer++) {
      const id = teksten.idVoor('leeuwarden-2025', `o-${nummer}`);
      teksten.bewaar({ huishouden: `hh-${nummer}` }, id, `zin ${nummer}`);
      ids.push(id);
    }
    teksten.sluit();
  }, 120_000);
  afterAll(() => {
    kind.ruimOp();
    rmSync(bron, { recursive: true, force: true });
  });
  beforeEach(() => {
    cpSync(bron, (map = mkdtempSync(join(tmpdir(), 'teksten-'))), { recursive: true });
    file = join(map, 'teksten.sqlite');
  });
  afterEach(() => rmSync(map, { recursive: true, force: true }));

  /** Starts the work and kills it (-9) this long after it began, or after it said `naRegels` lines; gives what it said. */
  async function doeEnSterf(args: readonly string[], naMs: number, naRegels = 1): Promise<string[]> {
    const proces = kind.start(args);
    let gezegd = 0;
    proces.stdout?.on('data', (deel: Buffer) => {
      const eerst = gezegd < naRegels;
      gezegd += deel.toString().split('\n').length - 1;
      if (eerst && gezegd >= naRegels) setTimeout(() => proces.kill('SIGKILL'), naMs);
    });
    return (await regelsVan(proces)).regels;
  }

  const opSchijf = (): Buffer => Buffer.concat(readdirSync(map).map((naam) => readFileSync(join(map, naam))));
  const leesbaar = (teksten: Teksten): number => ids.filter((id) => teksten.lees(id).staat === 'leesbaar').length;

  it('bij het wisselen van de hoofdsleutel: alles blijft leesbaar, en een volgende doet de rest', async () => {
    const oud = verpakt(file);
    let half = 0;
    for (let ronde = 0; ronde < 6; ronde++) {
      await doeEnSterf(['wissel', file, `${NIEUW},${OUD}`], ronde, 2);
      const teksten = open(file, NIEUW, OUD);
      expect(leesbaar(teksten)).toBe(HUISHOUDENS);
      teksten.sluit();
      const nog = verpakt(file).filter((een, nummer) => een.equals(oud[nummer]!)).length;
      if (nog > 0 && nog < HUISHOUDENS) half++;
    }
    const teksten = open(file, NIEUW, OUD);
    await teksten.wisselHoofdsleutel();
    teksten.sluit();
    const alleenNieuw = open(file, NIEUW);
    expect(leesbaar(alleenNieuw)).toBe(HUISHOUDENS);
    alleenNieuw.sluit();
    const bytes = opSchijf();
    expect(oud.filter((een) => bytes.includes(een.subarray(1, 25)))).toEqual([]);
    // Else nothing was ever cut off midway and this proves nothing.
    expect(half).toBeGreaterThan(0);
  }, 60_000);

  it('bij het vergeten: wie vergeten heette is weg uit alle bestanden, en van de anderen mist niets', async () => {
    const voor = verpakt(file);
    let vergeten = 0;
    for (const regels of [20, 60, 150]) {
      const gezegd = await doeEnSterf(['vergeet', file, OUD, String(HUISHOUDENS)], 1, regels);
      vergeten = gezegd.filter((regel) => regel.startsWith('vergeten ')).length;
      expect(vergeten).toBeLessThan(HUISHOUDENS);
      const teksten = open(file, OUD);
      // One may have been wiped and not yet told.
      expect([0, 1]).toContain(HUISHOUDENS - vergeten - leesbaar(teksten));
      teksten.sluit();
      const bytes = opSchijf();
      expect(voor.slice(0, vergeten).filter((een) => bytes.includes(een.subarray(1, 25)))).toEqual([]);
    }
    expect(vergeten).toBeGreaterThanOrEqual(149);
  }, 60_000);
});

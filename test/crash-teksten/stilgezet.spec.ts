import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Inzagelogboek, Teksten } from '@ontschot/teksten';
import SqliteDatabase from 'better-sqlite3';
import { BOEK, DOEL, Teamproef, WAAROM } from '../e2e/hulp/wijkteam.js';
import { bouwKind, regelsVan, type Kind } from '../hulp/kind.js';

const ZIN = 'Zij kocht een tweedehands droogtrommel';

/** A file of sentences as it stands on disk. */
const rijen = (map: string): { id: string; inhoud: Buffer }[] => {
  const db = new SqliteDatabase(join(map, 'teksten.sqlite'), { readonly: true });
  const gevonden = db.prepare<[], { id: string; inhoud: Buffer }>('SELECT id, inhoud FROM tekst').all();
  db.close();
  return gevonden;
};

describe('een dienst die met kill -9 stopt terwijl een zin onderweg is', () => {
  let kind: Kind;
  let team: Teamproef;
  let begin: string;

  beforeAll(async () => {
    kind = bouwKind(
      join(import.meta.dirname, 'stopper.ts'),
      ['kern', 'regels', 'boek', 'event-store', 'boekschrijver', 'teksten'],
      ['opdrachten/zinnen', 'opdrachten/vergeten'],
    );
    team = await Teamproef.start();
    await team.trek({ trekking: 'a' }).expect(201);
    await team.proef.app.close();
    cpSync(team.proef.map, (begin = mkdtempSync(join(tmpdir(), 'stilgezet-'))), { recursive: true });
  }, 120_000);
  afterAll(async () => {
    kind.ruimOp();
    rmSync(begin, { recursive: true, force: true });
    await team.proef.stop();
  });
  beforeEach(() => {
    rmSync(team.proef.map, { recursive: true, force: true });
    cpSync(begin, team.proef.map, { recursive: true });
  });

  /** Lets another process do it up to there, and kills it. */
  async function doeTot(plek: string, zin: string, opdracht: object): Promise<void> {
    const proces = kind.start([plek, team.proef.map, BOEK, zin, JSON.stringify(opdracht)]);
    proces.stdout?.once('data', () => proces.kill('SIGKILL'));
    expect(await regelsVan(proces)).toEqual({ code: null, regels: [plek] });
  }
  const trekking = (naam: string): object => ({
    ...{ soort: 'trekken', trekking: naam, team: 'noord', vorm: 'gift', bedrag: 1_000, doel: DOEL },
    ...{ boekdatum: '2025-06-02', huishouden: team.huishouden, voorliggend: { zou: 'nee' } },
    ...{ door: 'an-1', wijken: ['noord'] },
  });
  const opSchijf = (): Buffer =>
    Buffer.concat(readdirSync(team.proef.map).map((naam) => readFileSync(join(team.proef.map, naam))));
  const staat = (id: string) => team.proef.app.get(Teksten).lees(id);
  /** The service on what was left, while `werk` looks at it. */
  const metDienst = async (werk: () => Promise<void> | void): Promise<void> => {
    await team.proef.begin();
    try {
      await werk();
    } finally {
      await team.proef.app.close();
    }
  };

  it('na de tekst en voor de gebeurtenis: bij de start gaat de zin weg, en niets van haar blijft achter', async () => {
    await doeTot('voor-de-gebeurtenis', ZIN, trekking('b'));
    const [eerder, wees] = rijen(team.proef.map) as [{ id: string; inhoud: Buffer }, { id: string; inhoud: Buffer }];
    expect(opSchijf().includes(wees.inhoud)).toBe(true);
    await metDienst(async () => {
      expect(staat(wees.id)).toEqual({ staat: 'onbekend' });
      expect(staat(eerder.id)).toEqual({ staat: 'leesbaar', tekst: WAAROM });
      await team.meld();
      await team.proef.haal(`/v1/boeken/${BOEK}/trekkingen/b`).expect(404);
    });
    expect(opSchijf().includes(wees.inhoud)).toBe(false);
  }, 60_000);

  it('na de gebeurtenis en voor de bevestiging: zij blijft, en is terug te lezen', async () => {
    await doeTot('na-de-gebeurtenis', ZIN, trekking('c'));
    await metDienst(async () => {
      await team.meld();
      const { body } = await team.proef
        .haal(`/v1/boeken/${BOEK}/trekkingen/c/zinnen`, team.leden.an)
        .set('ontschot-doelbinding', 'Toets')
        .expect(200);
      expect(body.zinnen).toMatchObject([{ over: 'waarom', staat: 'leesbaar', tekst: ZIN }]);
      expect(team.proef.app.get(Inzagelogboek).van(BOEK, team.huishouden, 1)).toMatchObject([{ wat: 'zinnen' }]);
    });
    // Nobody waits for it any more: what is looked up at a start is done once.
    await metDienst(() => {
      expect(staat(rijen(team.proef.map).at(-1)!.id)).toEqual({ staat: 'leesbaar', tekst: ZIN });
    });
  }, 60_000);

  it('tussen het vergeten en het wissen: bij de start is gewist wat de gebeurtenis vergeten noemt', async () => {
    const [zin] = rijen(team.proef.map) as [{ id: string; inhoud: Buffer }];
    await doeTot('voor-het-wissen', '', {
      ...{ soort: 'huishouden-vergeten', huishouden: team.huishouden, grond: 'AVG, artikel 17' },
    });
    expect(opSchijf().includes(zin.inhoud)).toBe(true);
    await metDienst(() => {
      expect(staat(zin.id)).toEqual({ staat: 'vergeten' });
    });
    expect(opSchijf().includes(zin.inhoud)).toBe(false);
  }, 60_000);
});

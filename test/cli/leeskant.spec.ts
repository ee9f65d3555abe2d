import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Proef } from '../e2e/hulp/app.js';
import { PAD, vertel } from '../e2e/hulp/verhaal.js';
import { Opdrachtregel } from './hulp/opdrachtregel.js';

describe('ontschot vergelijk en herbouw', () => {
  const kind = Opdrachtregel.bouw();
  let proef: Proef;
  let cli: Opdrachtregel;
  let gestopt = false;
  beforeAll(async () => {
    proef = await Proef.start();
    const kop = await vertel(proef);
    // Every event there is, and the tree that is filled when somebody asks.
    await proef.haal(`${PAD}/boom`).set('ontschot-minstens', String(kop)).expect(200);
    cli = Opdrachtregel.met(kind, proef.map, proef.eventstore);
  }, 60_000);
  afterAll(async () => {
    if (!gestopt) await proef.app.close();
    cli.ruimOp();
    kind.ruimOp();
  });

  const leesdatabase = (): Database.Database => new Database(join(proef.map, 'leesmodel.sqlite'));
  const wijzig = (sql: string): number => {
    const db = leesdatabase();
    const { changes } = db.prepare(sql).run();
    db.close();
    return changes;
  };

  it('vindt alles gelijk terwijl de dienst loopt, en zegt per tabel hoeveel rijen', async () => {
    const { code, uit, fout } = await cli.geef('vergelijk');
    expect([code, fout]).toEqual([0, '']);
    expect(uit).toMatch(/^wijkteam_stap +\d+$/m);
    expect(uit).toMatch(/^boom_tegel +1$/m);
    expect(uit).toMatch(
      /Gelijk: \d+ tabellen met \d+ rijen zijn tot en met plaats \d+ wat de gebeurtenissen zeggen\.\n$/,
    );
    expect(readdirSync(proef.map).filter((naam) => naam.startsWith('vergelijk-'))).toEqual([]);
  });

  it('herbouwt niet onder een dienst die loopt', async () => {
    const { code, fout } = await cli.geef('herbouw');
    expect([code, fout]).toEqual([1, expect.stringContaining('Stop eerst de dienst.')]);
  });

  it('eindigt met 1 als een rij is veranderd, en zegt welke, zonder huishoudens', async () => {
    expect(
      wijzig(
        "UPDATE wijkteam_trekking SET team = 'ander' WHERE nr = (SELECT min(nr) FROM wijkteam_trekking WHERE huishouden IS NOT NULL)",
      ),
    ).toBe(1);
    const { code, uit, fout } = await cli.geef('vergelijk');
    expect(code).toBe(1);
    expect(uit).toMatch(/^wijkteam_trekking +\d+ {2}anders$/m);
    expect(fout).toContain('in wijkteam_trekking is deze rij anders: boek GM0080-2025, nr ');
    expect(fout).toContain('team is ander, en moet team-heechterp zijn');
    expect(fout + uit).not.toMatch(/hh-[a-z0-9]{16}/);
    const { uit: json } = await cli.geef('vergelijk', '--json');
    expect(JSON.parse(json)).toMatchObject({ gelijk: false, bezwaren: [] });
  });

  it('is na herbouw weer gelijk', async () => {
    await proef.app.close();
    gestopt = true;
    const { code, uit } = await cli.geef('herbouw');
    expect([code, uit]).toEqual([
      0,
      expect.stringMatching(/^De leesdatabase is opnieuw opgebouwd uit \d+ gebeurtenissen\.\n$/),
    ]);
    expect(await cli.geef('vergelijk')).toMatchObject({ code: 0, fout: '' });
  });

  it('zegt het als er geen leesdatabase is, of geen boeken', async () => {
    const leeg = Opdrachtregel.met(kind);
    expect(await leeg.geef('vergelijk')).toMatchObject({
      code: 1,
      fout: expect.stringContaining('nog geen boeken') as string,
    });
    expect(await leeg.geef('herbouw')).toMatchObject({
      code: 1,
      fout: expect.stringContaining('nog geen boeken') as string,
    });
    leeg.ruimOp();
    expect(await cli.geef('vergelijk', '--onzin')).toMatchObject({ code: 2 });
  });
});

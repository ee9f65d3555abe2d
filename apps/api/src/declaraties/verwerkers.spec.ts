import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import type { Boekschrijvers } from '@ontschot/boekschrijver';
import { Verwerkers } from './verwerkers.js';

describe('twee processen op één map', () => {
  let map: string;
  beforeEach(() => {
    map = mkdtempSync(join(tmpdir(), 'ontschot-spoel-'));
  });
  afterEach(() => rmSync(map, { recursive: true, force: true }));

  /** What is left after another process began, that knows of no declaratie; the files are so many seconds old. */
  async function naBegin(bestanden: Readonly<Record<string, number>>): Promise<string[]> {
    for (const [naam, seconden] of Object.entries(bestanden)) {
      writeFileSync(join(map, naam), '');
      const toen = Date.now() / 1_000 - seconden;
      utimesSync(join(map, naam), toen, toen);
    }
    const schrijvers = { bekijk: () => Promise.resolve(undefined) } as unknown as Boekschrijvers;
    const log = { info: () => undefined, error: () => undefined };
    const tweede = new Verwerkers(schrijvers, map, log, { partij: 10, rustMs: 1, rondeMs: 60_000 });
    tweede.onApplicationBootstrap();
    await wacht(20);
    tweede.onModuleDestroy();
    return readdirSync(map).sort();
  }

  it('gegeven regels die het boek nog niet kent, dan blijven zij liggen: een ander dient ze net in', async () => {
    expect(await naBegin({ 'b-2025~d1.regels': 1 })).toEqual(['b-2025~d1.regels']);
  });

  it('gegeven zulke regels van langer geleden, dan zijn zij van wie er niet meer is', async () => {
    expect(await naBegin({ 'b-2025~d1.regels': 3_600 })).toEqual([]);
  });

  it('gegeven een bestand dat een levend proces leest, dan blijft dat; van een dat weg is niet', async () => {
    const [levend, weg] = [`een.${process.ppid}.opname`, 'ander.999999999.opname'];
    expect(await naBegin({ [levend]: 3_600, [weg]: 1, [`eigen.${process.pid}.opname`]: 1 })).toEqual([levend]);
  });
});

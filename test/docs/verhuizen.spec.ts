import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { openSqliteStore } from '@ontschot/event-store';
import { Opdrachtregel } from '../cli/hulp/opdrachtregel.js';
import { Dubbel } from '../hulp/eventstoredb-dubbel/dubbel.js';
import { vulBoeken } from '../verhuis/boeken.js';
import { ontbreekt, voorbeeldenIn } from './console.js';

const WORTEL = join(import.meta.dirname, '../..');
const voorbeelden = voorbeeldenIn(readFileSync(join(WORTEL, 'docs/handleiding/verhuizen.md'), 'utf8'));

describe('de handleiding in verhuizen.md', () => {
  const kind = Opdrachtregel.bouw();
  const cli = Opdrachtregel.met(kind);
  let dubbel: Dubbel;
  beforeAll(async () => {
    dubbel = await Dubbel.start();
    process.env['ONTSCHOT_EVENTSTORE'] = dubbel.adres;
    const store = await openSqliteStore({ file: cli.opslag });
    await vulBoeken(store, 20, 1);
    await store.close();
  });
  afterAll(async () => {
    delete process.env['ONTSCHOT_EVENTSTORE'];
    await dubbel.sluit();
    cli.ruimOp();
    kind.ruimOp();
  });

  it('elke opdracht geeft wat er staat, heen en terug', async () => {
    expect(voorbeelden.length).toBeGreaterThan(5);
    for (const { opdracht, stukken } of voorbeelden) {
      const [mv, van = '', naar = ''] = opdracht.split(' ');
      if (mv === 'mv') {
        renameSync(join(cli.map, van), join(cli.map, naar));
        continue;
      }
      const [vooraf, argumenten = ''] = opdracht.split('npm run --silent ontschot -- ');
      expect(vooraf).toBe('');
      const { code, uit, fout } = await cli.geef(...argumenten.split(' '));
      expect({ opdracht, code, ontbreekt: ontbreekt(uit + fout, stukken) }).toEqual({ opdracht, code: 0 });
    }
    expect(existsSync(join(cli.map, 'gegevens/gebeurtenissen.sqlite'))).toBe(true);
  }, 60_000);
});

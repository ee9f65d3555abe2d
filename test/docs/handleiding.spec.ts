import { spawn } from 'node:child_process';
import { chmodSync, copyFileSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { Dienst } from '../hulp/dienst.js';
import { ontbreekt, voorbeeldenIn } from './console.js';

const WORTEL = resolve(import.meta.dirname, '../..');
const lees = (naam: string): string => readFileSync(join(WORTEL, 'docs/handleiding', naam), 'utf8');
const EINDE = '=== einde van een opdracht ===';

/** Runs the commands one after the other in one shell, as a reader would; gives what each printed. */
async function draai(opdrachten: readonly string[], pad: string): Promise<string[]> {
  const script = opdrachten.map((opdracht) => `${opdracht}\nprintf '\\n%s\\n' '${EINDE}'`).join('\n');
  const schil = spawn('sh', ['-e', '-c', script], {
    env: { ...process.env, NODE_OPTIONS: '', PATH: `${pad}${delimiter}${process.env['PATH'] ?? ''}` },
  });
  let uitvoer = '';
  schil.stdout.on('data', (deel: Buffer) => (uitvoer += deel.toString()));
  schil.stderr.on('data', (deel: Buffer) => (uitvoer += deel.toString()));
  await new Promise((klaar) => schil.on('close', klaar));
  return uitvoer.split(EINDE).map((deel) => deel.trim());
}

describe.each(['controller.md', 'preventiewinst.md'])('de handleiding in %s', (naam) => {
  let map: string;
  let dienst: Dienst;
  beforeAll(async () => {
    map = await mkdtemp(join(tmpdir(), 'handleiding-'));
    copyFileSync(join(import.meta.dirname, 'curl.mjs'), join(map, 'curl'));
    chmodSync(join(map, 'curl'), 0o755);
    dienst = await Dienst.start(join(map, 'gegevens'), { ONTSCHOT_DEMO: 'ja' });
  }, 60_000);
  afterAll(async () => {
    await dienst.eindig('SIGTERM');
    await rm(map, { recursive: true, force: true });
  });

  it('elke opdracht geeft wat er staat', async () => {
    const voorbeelden = voorbeeldenIn(lees(naam));
    expect(voorbeelden.length).toBeGreaterThan(12);
    const uitvoer = await draai(
      voorbeelden.map(({ opdracht }) => opdracht.replace('http://127.0.0.1:3000', dienst.adres)),
      map,
    );
    voorbeelden.forEach(({ opdracht, stukken }, i) => {
      expect({ opdracht, ontbreekt: ontbreekt(uitvoer[i] ?? '', stukken), uitvoer: uitvoer[i] }).toEqual({
        opdracht,
        ontbreekt: undefined,
        uitvoer: uitvoer[i],
      });
    });
  }, 60_000);

  it('een stuk dat niet in de uitvoer staat, wordt gezien', () => {
    expect(ontbreekt('een twee drie', ['twee', 'een'])).toBe('een');
    expect(ontbreekt('een twee drie', ['een', 'drie'])).toBeUndefined();
  });
});

import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Dienst } from '../hulp/dienst.js';
import { ontbreekt, voorbeeldenIn } from './console.js';
import { draai } from './schil.js';

const WORTEL = resolve(import.meta.dirname, '../..');
const lees = (naam: string): string => readFileSync(join(WORTEL, 'docs/handleiding', naam), 'utf8');

const HANDLEIDINGEN = [
  'controller.md',
  'preventiewinst.md',
  'wijkteam.md',
  'schuldenfonds.md',
  'inwoner-en-raad.md',
  'auditor.md',
  'declaraties.md',
];

describe.each(HANDLEIDINGEN)('de handleiding in %s', (naam) => {
  let map: string;
  let dienst: Dienst;
  beforeAll(async () => {
    map = await mkdtemp(join(tmpdir(), 'handleiding-'));
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

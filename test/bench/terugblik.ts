import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '@ontschot/event-store';
import {
  nagerekendeStand,
  herkomst,
  openLeesmodel,
  stap,
  terugblik,
  vergelijkLeesdatabase,
  verschillen,
  VraagFout,
} from '@ontschot/projecties';
import { BOEK, maakGrootboek } from './grootboek.js';
import { leesEnOntleed } from './kaal.js';
import { mediaan, zonderDoel, type Maat } from './maat.js';
import { meetStilte } from './stilte.js';

const WACHT_MS = 600_000;

/**
 * What looking back asks, on a boek of so many movements, against a bare read and parse of the same events; and how long
 * the event loop was held at most. Each first question folds from the first event; the second finds what is kept.
 */
export async function meetTerugblik(aantal: number): Promise<Maat[]> {
  const map = await mkdtemp(join(tmpdir(), 'bench-terugblik-'));
  const bestand = await maakGrootboek(map, aantal);
  const kaal = mediaan([leesEnOntleed, leesEnOntleed, leesEnOntleed].map((lees) => duurNu(() => lees(bestand))));
  const store = await openSqliteStore({ file: bestand });
  const file = join(map, 'leesmodel.sqlite');
  const lees = openLeesmodel({ file, store });
  const kop = await store.headOfStream(`boek-${BOEK}`);
  try {
    await lees.start();
    if (!(await lees.wachtOp(BOEK, kop, WACHT_MS))) throw new Error('de leeskant kwam niet bij');
    const vast = { boek: BOEK, maxMs: WACHT_MS };
    const half = Math.floor(kop / 2);
    const plek = { rekening: 'besteed:k1', kleur: 'k1' };
    const maten: Maat[] = [];
    const meet = async (naam: string, vraag: () => Promise<unknown>): Promise<void> => {
      globalThis.gc?.();
      const { ms, stil } = await meetStilte(vraag);
      maten.push(
        zonderDoel(
          naam,
          `${aantal} bewegingen: ${Math.round(ms)} ms, kaal lezen ${Math.round(kaal)} ms, langste stilte ${Math.round(stil)} ms`,
          ms / kaal,
        ),
      );
    };
    await meet('terugblik, het hele boek', () => terugblik(lees, vast));
    await meet('terugblik, nog eens op een andere dag', () => terugblik(lees, { ...vast, op: '2025-06-30' }));
    await meet('stap halverwege', () => stap(lees, { ...vast, revisie: half }));
    await meet('stap, de volgende', () => stap(lees, { ...vast, revisie: half + 1 }));
    await meet('verschillen van halverwege tot nu', () => verschillen(lees, { ...vast, van: String(half) }));
    await meet('herkomst van wat is besteed', () => herkomst(lees, { ...vast, ...plek }));
    await meet('herkomst, nog eens halverwege', () => herkomst(lees, { ...vast, ...plek, revisie: half }));
    await meet('controlepunt', () => nagerekendeStand(lees, BOEK).catch((fout: unknown) => herhaal(fout, lees)));
    await meet('vergelijk', () => vergelijkLeesdatabase({ file, store, map }));
    return maten;
  } finally {
    await lees.stop();
    await store.close();
    await rm(map, { recursive: true, force: true });
  }
}

/** The tree of a large boek takes longer than a question may wait: then it is asked again, as a caller would. */
async function herhaal(fout: unknown, lees: Parameters<typeof nagerekendeStand>[0]): Promise<unknown> {
  if (!(fout instanceof VraagFout)) throw fout;
  return nagerekendeStand(lees, BOEK).catch((weer: unknown) => herhaal(weer, lees));
}

function duurNu(werk: () => unknown): number {
  const begin = performance.now();
  werk();
  return performance.now() - begin;
}

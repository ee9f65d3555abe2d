import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '@ontschot/event-store';
import { schrijfGrootboek } from '../e2e/hulp/grootboek.js';
import { Dienst } from '../hulp/dienst.js';

const MiB = 1024 * 1024;
const [KLEIN, GROOT] = ['klein-2025', 'groot-2025'];

/** The clock takes whole boeken in, which is not what is measured. */
const ZONDER_KLOK = { ONTSCHOT_KLOK: '0' };

/** The memory that a process holds, in bytes. */
export const rssVan = (pid: number): number =>
  Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) * 1024;

export interface Gemeten {
  /** Bytes of the large boek that came over. */
  readonly bytes: number;
  /** The most that the service held while it handed over a small boek some times, and then the large one. */
  readonly klein: number;
  readonly groot: number;
}

/** The real service with a boek of `aantal` receipts, asked for its journal: how much memory that takes. */
export async function meetUitvoer(aantal: number, wachtMs: number): Promise<Gemeten> {
  const map = mkdtempSync(join(tmpdir(), 'ontschot-geheugen-'));
  const store = await openSqliteStore({ file: join(map, 'gebeurtenissen.sqlite') });
  await schrijfGrootboek(store, KLEIN, 20_000, 400);
  const revisie = await schrijfGrootboek(store, GROOT, aantal, 400);
  await store.close();
  let dienst = await Dienst.start(map, ZONDER_KLOK, wachtMs);
  try {
    for (const einde = Date.now() + wachtMs; ;) {
      const { status } = await dienst.vraag(`/v1/boeken/${GROOT}`, 'controller', {
        'ontschot-minstens': String(revisie),
      });
      if (status === 200) break;
      if (Date.now() > einde) throw new Error('de leeskant kwam niet bij');
    }
    // Afresh: what the read side needed to come along is not what is measured.
    await dienst.eindig('SIGTERM');
    dienst = await Dienst.start(map, ZONDER_KLOK, wachtMs);
    // A process takes room for what it throws away until it has enough of it: a small boek shows how much that is.
    let klein = 0;
    for (let i = 0; i < 8; i += 1) klein = Math.max(klein, (await haal(dienst, KLEIN)).hoogste);
    const { bytes, hoogste: groot } = await haal(dienst, GROOT);
    return { bytes, klein, groot };
  } finally {
    await dienst.eindig('SIGTERM');
    rmSync(map, { recursive: true, force: true });
  }
}

/** Takes an export in, and looks now and then at how much the service holds. */
const haal = (dienst: Dienst, boek: string): Promise<{ bytes: number; hoogste: number }> =>
  new Promise((klaar, mis) => {
    const headers = { authorization: `Bearer ${dienst.token('controller')}` };
    get(`${dienst.adres}/v1/boeken/${boek}/uitvoer/journaal`, { headers }, (antwoord) => {
      let [bytes, gezien, hoogste, staart] = [0, 0, 0, ''];
      antwoord.on('data', (deel: Buffer) => {
        bytes += deel.length;
        staart = deel.toString('utf8').slice(-100);
        if (bytes - gezien < MiB) return;
        gezien = bytes;
        hoogste = Math.max(hoogste, rssVan(dienst.pid));
      });
      antwoord.on('end', () =>
        antwoord.complete && staart.includes('; einde: ') ? klaar({ bytes, hoogste }) : mis(new Error(staart)),
      );
      antwoord.on('error', mis);
    }).on('error', mis);
  });

/** The most that a large boek may take, against a small one: nothing of its size, and some room for chance. */
export const HOOGSTENS = 1.15;

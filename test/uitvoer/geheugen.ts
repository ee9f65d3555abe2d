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

/** The memory that a process holds, in bytes. */
export const rssVan = (pid: number): number =>
  Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) * 1024;

export interface Gemeten {
  /** Bytes that came over, and the most that the service held meanwhile over what it held before. */
  readonly bytes: number;
  readonly erbij: number;
}

/** The real service with a boek of `aantal` receipts, asked for its journal: how much memory that takes. */
export async function meetUitvoer(aantal: number, wachtMs: number): Promise<Gemeten> {
  const map = mkdtempSync(join(tmpdir(), 'ontschot-geheugen-'));
  const store = await openSqliteStore({ file: join(map, 'gebeurtenissen.sqlite') });
  await schrijfGrootboek(store, KLEIN, 5_000, 40);
  const revisie = await schrijfGrootboek(store, GROOT, aantal, 40);
  await store.close();
  const dienst = await Dienst.start(map);
  try {
    for (const einde = Date.now() + wachtMs; ;) {
      const { status } = await dienst.vraag(`/v1/boeken/${GROOT}`, 'controller', {
        'ontschot-minstens': String(revisie),
      });
      if (status === 200) break;
      if (Date.now() > einde) throw new Error('de leeskant kwam niet bij');
    }
    // Once with a small boek: what the service needs anyway, it has by then.
    for (let i = 0; i < 3; i += 1) await haal(dienst, KLEIN);
    const ervoor = rssVan(dienst.pid);
    const { bytes, hoogste } = await haal(dienst, GROOT);
    return { bytes, erbij: hoogste - ervoor };
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

/** What an export may take, as a part of what comes over: far less than all of it. */
export const HOOGSTENS = 1 / 2;

import { setImmediate as beurt } from 'node:timers/promises';
import type { Koppeling } from '@ontschot/invoer';
import type { Opzoektabel } from '@ontschot/teksten';

/** What came of a file of people; `elders` are the lines of who belongs to another household and did not move: then nothing was done. */
export interface Gekoppelden {
  readonly gekoppeld: number;
  readonly verhuisd: number;
  readonly ongewijzigd: number;
  /** Of a household that was forgotten: nothing was kept. */
  readonly vergeten: number;
  readonly elders: readonly number[];
}

/** People that are looked up before others get their turn. */
const PER_BEURT = 100;

/** Says of all these people to which household they belong, after it was seen that all of it can be. Safe to repeat. */
export async function koppelAlles(tabel: Opzoektabel, koppelingen: readonly Koppeling[]): Promise<Gekoppelden> {
  const elders: number[] = [];
  const geteld = { gekoppeld: 0, verhuisd: 0, 'stond-er-al': 0, vergeten: 0 };
  await perBeurt(koppelingen, ({ regel, bsn, huishouden, verhuisd }) => {
    const nu = tabel.zoek(bsn);
    if (nu !== undefined && nu !== huishouden && !verhuisd) elders.push(regel);
  });
  // All or none, and one wait for the disk.
  if (elders.length === 0) for (const een of tabel.koppelAlle(koppelingen)) geteld[een] += 1;
  const { 'stond-er-al': ongewijzigd, ...rest } = geteld;
  return { ...rest, ongewijzigd, elders };
}

async function perBeurt<T>(lijst: readonly T[], doe: (een: T) => void): Promise<void> {
  for (let i = 0; i < lijst.length; i += PER_BEURT) {
    for (const een of lijst.slice(i, i + PER_BEURT)) doe(een);
    await beurt();
  }
}

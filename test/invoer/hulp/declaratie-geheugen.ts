import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Dienst } from '../../hulp/dienst.js';
import { proefbestand, type Vorm } from './declaratie-bestand.js';
import { besteed, dienIn, maakDeclaratieboek, totGeboekt } from './declaratie-dienst.js';

/** What the real service held while it did something, at least and at most; MiB, and milliseconds. */
export interface Deel {
  readonly ms: number;
  readonly minst: number;
  readonly meest: number;
}
export interface Gemeten {
  /** From the first byte of the file until the answer. */
  readonly beoordelen: Deel;
  readonly boeken: Deel;
  /** A service that was started afresh, took the same boek in and was handed the same file again. */
  readonly opnieuw: Deel;
}

const MIB = 2 ** 20;
const HAAK = pathToFileURL(join(import.meta.dirname, 'houdt-bij.mjs')).href;

/**
 * Hands a declaratie of `aantal` lines in to the real service over HTTP, of which a tenth take back lines of one before it, and
 * waits until all of it is booked, exactly as the file adds up; then once more, and nothing is booked.
 */
export async function meetInname(vorm: Vorm, aantal: number, kijkMs: number, wachtMs: number): Promise<Gemeten> {
  const map = mkdtempSync(join(tmpdir(), 'ontschot-declaratie-'));
  const lijst = join(map, 'houdt');
  const omgeving = {
    // The clock takes whole boeken in, which is not what is measured.
    ...{ ONTSCHOT_KLOK: '0', NODE_OPTIONS: `--import=${HAAK}` },
    ...{ HOUDT_BIJ: lijst, HOUDT_BIJ_MS: String(kijkMs) },
  };
  const gemeten = (doe: () => Promise<void>): Promise<Deel> => meet(lijst, doe);
  let dienst = await Dienst.start(join(map, 'gegevens'), omgeving, wachtMs);
  try {
    const terug = Math.floor(aantal / 10);
    const eerst = proefbestand(vorm, 'D1', terug);
    const bestand = proefbestand(vorm, 'D2', aantal, terug);
    await maakDeclaratieboek(dienst, vorm, eerst.debet + bestand.debet, aantal);
    expect(await dienIn(dienst, vorm, eerst)).toMatchObject({ status: 202 });
    await totGeboekt(dienst, eerst, wachtMs);
    const beoordelen = await gemeten(async () => {
      expect(await dienIn(dienst, vorm, bestand)).toMatchObject({ status: 202, inhoud: { regels: aantal } });
    });
    const boeken = await gemeten(() => totGeboekt(dienst, bestand, wachtMs));
    const samen = eerst.debet + bestand.debet - bestand.credit;
    expect(await besteed(dienst)).toBe(samen);
    await dienst.eindig('SIGTERM');
    dienst = await Dienst.start(join(map, 'gegevens'), omgeving, wachtMs);
    const opnieuw = await gemeten(async () => {
      expect(await dienIn(dienst, vorm, bestand)).toMatchObject({ status: 200, inhoud: { herhaald: true } });
    });
    expect(await besteed(dienst)).toBe(samen);
    return { beoordelen, boeken, opnieuw };
  } finally {
    await dienst.eindig('SIGTERM');
    rmSync(map, { recursive: true, force: true });
  }
}

/** Does it, and gives what was held meanwhile. */
async function meet(lijst: string, doe: () => Promise<void>): Promise<Deel> {
  const gezien = (): number[] => readFileSync(lijst, 'utf8').trim().split('\n').map(Number);
  const al = gezien().length;
  const begin = performance.now();
  await doe();
  const ms = performance.now() - begin;
  const meting = gezien().slice(al);
  // Too quick to be looked at: then there is nothing to say of it.
  return { ms, minst: Math.min(...meting) / MIB, meest: Math.max(...meting) / MIB };
}

export const inWoorden = (gemeten: Gemeten): string =>
  (Object.entries(gemeten) as [string, Deel][])
    .map(([wat, { ms, minst, meest }]) => `${wat} ${Math.round(ms)} ms, ${minst.toFixed(1)}–${meest.toFixed(1)} MiB`)
    .join('; ');

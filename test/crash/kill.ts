import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { Dienst } from '../hulp/dienst.js';
import { Kluis } from './kluis.js';
import { BOEK, DOEL, maakBoek } from './proefboek.js';

/** A small seeded generator (mulberry32), so that a failing run can be run again. */
export function dobbel(zaad: number): () => number {
  let a = zaad;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

interface Verstuurd {
  readonly pad: string;
  readonly inhoud: object;
  /** The revisie of the acknowledgement, when there was one. */
  revisie?: number;
}

/** One client that books until the service is gone; a single movement or, for every fifth client, a list of them. */
async function klant(
  dienst: Dienst,
  wie: string,
  kans: () => number,
  boekhouding: Map<string, Verstuurd>,
  weg: () => boolean,
): Promise<void> {
  for (let i = 0; !weg(); i += 1) {
    const sleutel = `${wie}-${i}`;
    const bedrag = 1 + Math.floor(kans() * 1000);
    const boekdatum = `2025-${String(1 + Math.floor(kans() * 12)).padStart(2, '0')}-15`;
    const pad = `/v1/boeken/${BOEK}/${kans() < 0.7 ? 'bestedingen' : 'overhevelingen'}`;
    const inhoud = pad.endsWith('bestedingen')
      ? { boekdatum, budget: 'b1', bedrag, doel: DOEL }
      : { boekdatum, van: 'b1', naar: 'b2', bedrag, grond: 'proef' };
    const verstuurd: Verstuurd = { pad, inhoud };
    boekhouding.set(sleutel, verstuurd);
    try {
      const antwoord = await dienst.opdracht(pad, sleutel, inhoud);
      if (antwoord.status === 201) verstuurd.revisie = antwoord.inhoud.revisie as number;
      else if (antwoord.status < 500)
        throw new Error(`onverwacht antwoord ${antwoord.status}: ${JSON.stringify(antwoord.inhoud)}`);
    } catch (fout) {
      // A connection that broke is what this test is about; anything else is a finding.
      if (!weg() && !(fout instanceof TypeError)) throw fout;
      return;
    }
  }
}

/**
 * Kills the service with SIGKILL `keren` times at random moments under load, each time on the same folder. Afterwards
 * everything that was acknowledged is there once, what was not can be sent again, and the saldi of the API are those
 * that plain SQL makes of the raw events.
 */
export async function beproef(zaad: number, keren: number): Promise<{ bevestigd: number; opnieuw: number }> {
  const kans = dobbel(zaad);
  const gegevens = await mkdtemp(join(tmpdir(), 'kill-'));
  const boekhouding = new Map<string, Verstuurd>();
  let dienst = await Dienst.start(gegevens);
  await maakBoek(dienst);
  for (let keer = 0; keer < keren; keer += 1) {
    let weg = false;
    const klanten = Array.from({ length: 8 }, (_, k) => klant(dienst, `k${keer}-${k}`, kans, boekhouding, () => weg));
    await wacht(30 + kans() * 400);
    weg = true;
    await dienst.eindig('SIGKILL');
    await Promise.all(klanten);
    dienst = await Dienst.start(gegevens);
  }

  const open = [...boekhouding].filter(([, een]) => een.revisie === undefined);
  for (const [sleutel, een] of open) {
    const { status, inhoud } = await dienst.opdracht(een.pad, sleutel, een.inhoud);
    expect(status).toBe(201);
    een.revisie = inhoud.revisie as number;
  }
  const laatste = Math.max(...[...boekhouding.values()].map((een) => een.revisie ?? 0));
  const saldi = await dienst.vraag(`/v1/boeken/${BOEK}/saldi?per=budget`, 'controller', {
    'ontschot-minstens': String(laatste),
  });

  const kluis = new Kluis(gegevens);
  expect(kluis.heel()).toBe('ok');
  const geboekt = kluis.opdrachten(BOEK);
  for (const [sleutel, een] of boekhouding) expect([sleutel, geboekt.get(sleutel)]).toEqual([sleutel, [een.revisie]]);
  expect(geboekt.size).toBe(boekhouding.size + 6);
  const { aantal, hoogste } = kluis.omvang(BOEK);
  expect(aantal).toBe(hoogste + 1);
  const regels = saldi.inhoud['regels'] as { sleutel: string; vrij: number; besteed: number }[];
  const som = (rekening: string): number =>
    [...kluis.saldi(BOEK)]
      .filter(([sleutel]) => sleutel.startsWith(`${rekening}|`))
      .reduce((s, [, bedrag]) => s + bedrag, 0);
  expect(saldi.status).toBe(200);
  for (const { sleutel, vrij, besteed } of regels)
    expect([sleutel, vrij, besteed]).toEqual([sleutel, som(`vrij:${sleutel}`), som(`besteed:${sleutel}`)]);
  expect(regels.map((regel) => regel.sleutel).sort()).toEqual(['b1', 'b2']);
  kluis.sluit();
  await dienst.eindig('SIGTERM');
  await rm(gegevens, { recursive: true, force: true });
  return { bevestigd: boekhouding.size - open.length, opnieuw: open.length };
}

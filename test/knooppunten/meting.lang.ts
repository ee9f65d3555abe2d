import { setTimeout as wacht } from 'node:timers/promises';
import { dobbel } from '../crash/kill.js';
import { maakBoek } from '../crash/proefboek.js';
import { Groep } from './hulp/groep.js';
import { binnen, langste, onderLast, type Keuze } from './hulp/klanten.js';

const DUUR_MS = Number(process.env['ONTSCHOT_TEST_DUUR_MS'] ?? 10_000);
const KLANTEN = 24;

/** Movements a second on one boek, over this many nodes; an append takes `vertraging` ms longer at the server. */
async function meet(knopen: number, vertraging: number, keuze: Keuze): Promise<number> {
  const groep = await Groep.start(knopen);
  try {
    await maakBoek(groep.dienst(0));
    groep.dubbel.vertraging = vertraging;
    const last = await onderLast(groep, KLANTEN, dobbel(20_260_101), () => wacht(DUUR_MS), keuze);
    const { antwoordMs, nee, perKnoop } = last;
    const perSeconde = Math.round((antwoordMs.length * 1_000) / DUUR_MS);
    const [p50, p99] = [0.5, 0.99].map((deel) => binnen(antwoordMs, deel));
    console.log(
      `${knopen} knopen, klanten ${keuze} (${perKnoop.join(' + ')}), append ${vertraging} ms: ` +
        `${perSeconde}/s, p50 ${p50} p99 ${p99} p100 ${langste(antwoordMs)} ms, ${nee} keer nee`,
    );
    expect(langste(antwoordMs)).toBeLessThan(5_000);
    expect(nee).toBe(0);
    return perSeconde;
  } finally {
    await groep.stop();
  }
}

describe.each([
  [0, 'wisselend'],
  [0, 'vast'],
  [5, 'wisselend'],
  [5, 'vast'],
] as const)('gegeven appends die %i ms langer duren, en klanten die hun knoop %s kiezen', (vertraging, keuze) => {
  it('als meer knopen om een boek strijden, dan neemt het tempo geleidelijk af en wordt ieder binnen vijf seconden beantwoord', async () => {
    const een = await meet(1, vertraging, keuze);
    const meelezend = await meet(3, vertraging, 'alleen-een');
    const [twee, drie] = [await meet(2, vertraging, keuze), await meet(3, vertraging, keuze)];
    const tegenEen = [meelezend, twee, drie].map((tempo) => (tempo / een).toFixed(2));
    console.log(`tegen één: ${tegenEen[0]} (twee lezen alleen mee), ${tegenEen[1]} met twee, ${tegenEen[2]} met drie`);
    expect(drie / een).toBeGreaterThan(0.15);
  });
});

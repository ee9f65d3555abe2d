import { setTimeout as wacht } from 'node:timers/promises';
import { dobbel } from '../crash/kill.js';
import { maakBoek } from '../crash/proefboek.js';
import { Groep } from './hulp/groep.js';
import { binnen, langste, onderLast, type Verslag } from './hulp/klanten.js';
import { oordeel } from './hulp/oordeel.js';

const KNOOPPUNTEN = 3;

/**
 * Three processes on one server take opdrachten for one boek; again and again one of them is killed with SIGKILL and
 * started anew, every other time with an empty read database, while the clients go on at the others.
 */
export async function doodEnHerrijs(zaad: number, keren: number, tussenMs: number, klanten: number): Promise<Verslag> {
  const kans = dobbel(zaad);
  const groep = await Groep.start(KNOOPPUNTEN);
  try {
    await maakBoek(groep.dienst(0));
    const verslag = await onderLast(groep, klanten, dobbel(zaad + 1), async () => {
      for (let keer = 0; keer < keren; keer += 1) {
        await wacht(tussenMs * (0.5 + kans()));
        const nummer = Math.floor(kans() * KNOOPPUNTEN);
        await groep.ga(nummer);
        if (keer % 2 === 1) await groep.vergeet(nummer);
        await groep.kom(nummer);
      }
    });
    await oordeel(groep, verslag);
    return verslag;
  } finally {
    await groep.stop();
  }
}

/** What it came to, on one line. */
export function samenvatting({ verstuurd, antwoordMs, bevestigdMs, nee, breuken, herhaald }: Verslag): string {
  return (
    `${verstuurd.size} bevestigd, ${breuken} lijnen gebroken, ${herhaald} stonden er toen al, ${nee} keer nee; ` +
    `antwoord p99 ${binnen(antwoordMs, 0.99)} p100 ${langste(antwoordMs)} ms, bevestigd p100 ${langste(bevestigdMs)} ms`
  );
}

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gunzipSync, gzipSync } from 'node:zlib';
import { evolve, Toestand } from '@ontschot/boek';
import { afdruk } from './hulp/afdruk.js';
import { dobbelUitZaad, kans, kies } from './hulp/dobbel.js';
import { Maker } from './hulp/opdrachten.js';
import { herlees, Spel } from './hulp/spel.js';
import { EXTERNE, JAAR, OPSTELLING, WIJKEN } from './hulp/wereld.js';

const BEWEGINGEN = 1_000_000;
const ZAAD = 20_250_101;

/** Keeps the text of events as a store would, packed, so that a million of them fit. */
class Pak {
  private readonly pakken: Buffer[] = [];
  private open: string[] = [];

  readonly bewaar = (tekst: string): void => {
    this.open.push(tekst);
    if (this.open.length < 2_000) return;
    this.pakken.push(gzipSync(this.open.join('\n'), { level: 1 }));
    this.open = [];
  };

  *teksten(): Generator<string> {
    for (const pak of this.pakken) yield* gunzipSync(pak).toString('utf8').split('\n');
    yield* this.open;
  }
}

/** Plays a million movements, holding every one against the second books; gives what the state came to. */
function leef(pak: Pak): { afdruk: string; revisie: number } {
  const spel = new Spel(pak.bewaar);
  for (const opdracht of OPSTELLING) spel.speel(opdracht);
  const { toestand, kasboek } = spel;
  const maker = new Maker(toestand, BEWEGINGEN * 1.3);
  const dobbel = dobbelUitZaad(ZAAD);
  let sluiten = 0;
  while (kasboek.bewegingen < BEWEGINGEN) {
    if (kans(dobbel, 1))
      spel.vrijgave(`wijk-${kies(dobbel, WIJKEN)}`, kies(dobbel, EXTERNE), 1 + dobbel(200_000), `${JAAR}-12-01`);
    const opdracht = maker.maak(dobbel);
    const uitkomst = spel.speel(opdracht);
    if (uitkomst.soort === 'geboekt') {
      maker.geboekt(opdracht, toestand.revisie);
      const nogEens = kans(dobbel, 5) ? spel.beslis(toestand, spel.laatste).soort : 'herhaald';
      if (nogEens !== 'herhaald') throw new Error(`revisie ${toestand.revisie}: nog eens is ${nogEens}`);
    }
    if (kasboek.bewegingen < sluiten) continue;
    kasboek.sluit(toestand);
    sluiten += BEWEGINGEN / 20;
  }
  kasboek.sluit(toestand);
  return { afdruk: afdruk(toestand), revisie: toestand.revisie };
}

/** MiB in use after all that is no longer needed was cleared away: the peak says more of the machine than of the state. */
function gehouden(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return Math.round(process.memoryUsage().heapUsed / 2 ** 20);
}

it('een miljoen bewegingen: op elke dag in elke kleur kloppend, en opnieuw gevouwen hetzelfde', () => {
  const pak = new Pak();
  const begin = Date.now();
  const geleefd = leef(pak);
  const geleefdIn = Date.now() - begin;
  const toestand = Toestand.begin();
  for (const tekst of pak.teksten()) evolve(toestand, herlees(tekst));
  expect({ afdruk: afdruk(toestand), revisie: toestand.revisie }).toEqual(geleefd);
  const mebibytes = gehouden();
  console.log(
    `${geleefd.revisie + 1} gebeurtenissen: geleefd in ${geleefdIn} ms, samen ${Date.now() - begin} ms, ${mebibytes} MiB`,
  );
  expect(mebibytes).toBeLessThan(1_024);
  // Until here it is held.
  expect(toestand.revisie).toBe(geleefd.revisie);
});

import { closeSync, createWriteStream, openSync, readSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { StringDecoder } from 'node:string_decoder';
import { kortId, xaf } from '@ontschot/audit';
import type { Bewegingsgegevens } from '@ontschot/boek';
import { saldi, type Maten } from '@ontschot/projecties';
import { richtIn } from '../../../libs/projecties/test/hulp/gemeente.js';
import { leef } from '../../../libs/projecties/test/hulp/leven.js';
import { Opstelling } from '../../../libs/projecties/test/hulp/opstelling.js';
import { Schrijver } from '../../../libs/projecties/test/hulp/schrijver.js';
import { Toeval } from '../../../libs/projecties/test/hulp/toeval.js';
import { bronOver } from './bron.js';

const BOEK = 'lang-2025';
const STUK = 1 << 16;
const MATEN = ['vrij', 'verplicht', 'voorschot', 'besteed', 'stelpost'] as const satisfies readonly (keyof Maten)[];

/** A random boek in a store, taken in by the read side, with the audit file that was made out of that store. */
export interface Groot {
  readonly opstelling: Opstelling;
  readonly bestand: string;
  readonly omvang: number;
  /** How many events move money, and how many lines their mutaties make. */
  readonly bewegingen: number;
  readonly regels: number;
  /** What the projection says that stands on each budget in each kleur, by the name that it has in the file; eurocents. */
  readonly saldi: ReadonlyMap<string, bigint>;
}

/** Lives a year of `aantal` opdrachten, writes it to a store, and makes the file and the saldi, each from that store. */
export async function maakGroot(zaad: number, aantal: number): Promise<Groot> {
  const schrijver = new Schrijver(BOEK);
  richtIn(schrijver, 500_000_000_00);
  leef(schrijver, new Toeval(zaad), aantal);
  const opstelling = await Opstelling.begin();
  const revisie = await schrijver.schrijf(opstelling.store);
  const lees = await opstelling.leesmodel();
  if (!(await lees.wachtOp(BOEK, revisie, 600_000))) throw new Error('de leeskant kwam niet bij');
  const standen = new Map<string, bigint>();
  for (const { sleutel: budget } of saldi(lees, { boek: BOEK, per: 'budget' }).regels)
    for (const { sleutel: kleur, ...maten } of saldi(lees, { boek: BOEK, per: 'kleur', budget }).regels)
      for (const maat of MATEN) standen.set(kortId(`${maat}:${budget}/${kleur}`), BigInt(maten[maat]));

  const bestand = opstelling.bestand('boek').replace(/sqlite$/, 'xaf');
  const bron = bronOver(BOEK, revisie + 1, () => []);
  const lezer = { ...bron, lees: () => opstelling.store.readStream(`boek-${BOEK}`, 0) };
  await pipeline(Readable.from(xaf.schrijf(lezer)), createWriteStream(bestand));
  const mutaties = schrijver.alles.flatMap(({ gegevens }) => {
    const gevonden = (gegevens as Partial<Bewegingsgegevens>).mutaties;
    return gevonden === undefined ? [] : [gevonden.length];
  });
  const regels = 2 * mutaties.reduce((som, een) => som + een, 0);
  return { opstelling, bestand, omvang: revisie + 1, bewegingen: mutaties.length, regels, saldi: standen };
}

/** A file as text, a piece at a time; `tussendoor` is called after every so many bytes. */
export function* stukkenUit(bestand: string, tussendoor?: (bytes: number) => void): Generator<string> {
  const fd = openSync(bestand, 'r');
  try {
    const buffer = Buffer.alloc(STUK);
    const lezer = new StringDecoder('utf8');
    for (let totaal = 0, gelezen = 0; (gelezen = readSync(fd, buffer)) > 0;) {
      yield lezer.write(buffer.subarray(0, gelezen));
      tussendoor?.((totaal += gelezen));
    }
    yield lezer.end();
  } finally {
    closeSync(fd);
  }
}

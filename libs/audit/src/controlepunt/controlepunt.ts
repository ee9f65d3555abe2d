import type { Boomstand } from '../merkle/bewijs.js';
import { BriefjeOnjuist, openBriefje, tekenBriefje } from './briefje.js';
import type { Controlesleutel, Tekensleutel } from './sleutel.js';

/** The state of the log of one boek at one moment: how many events, and the root over them. */
export interface Controlepunt extends Boomstand {
  /** Which log: the same for as long as the boek is there. */
  readonly herkomst: string;
}

const HASH = 32;

/** Signs a checkpoint (c2sp.org/tlog-checkpoint). */
export function tekenControlepunt(
  { herkomst, omvang, wortel }: Controlepunt,
  sleutels: readonly Tekensleutel[],
): string {
  if (herkomst === '' || /[\n+\s]/u.test(herkomst)) throw new TypeError('een herkomst is zonder spatie en plus');
  return tekenBriefje(`${herkomst}\n${omvang}\n${Buffer.from(wortel).toString('base64')}\n`, sleutels);
}

/** Reads one that was signed by one of these keys. Throws `BriefjeOnjuist`. */
export function openControlepunt(briefje: string, sleutels: readonly Controlesleutel[]): Controlepunt {
  const [herkomst = '', omvang = '', wortel = '', ...meer] = openBriefje(briefje, sleutels).split('\n');
  // One empty piece stands for the end of the last line; whatever else follows, nobody could check.
  if (herkomst === '' || meer.length !== 1 || meer[0] !== '') throw new BriefjeOnjuist('het is geen controlepunt');
  const hash = Buffer.from(wortel, 'base64');
  if (!/^(0|[1-9]\d{0,15})$/.test(omvang) || !Number.isSafeInteger(Number(omvang)))
    throw new BriefjeOnjuist('de omvang is geen aantal');
  if (hash.length !== HASH || hash.toString('base64') !== wortel) throw new BriefjeOnjuist('de wortel is geen hash');
  return { herkomst, omvang: Number(omvang), wortel: hash };
}

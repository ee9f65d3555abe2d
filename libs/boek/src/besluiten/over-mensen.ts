import { inningHervatten } from '../preventie/inning-hervatten.js';
import { inningStoppen } from '../preventie/inning-stoppen.js';
import { vorderingVastleggen } from '../preventie/vordering-vastleggen.js';
import { SCHULDENFONDS } from '../schuldenfonds/index.js';
import { VOUCHERGEVOLGEN, VOUCHERS } from '../vouchers/index.js';
import { WIJKTEAM, WIJKTEAMGEVOLGEN } from '../wijkteam/index.js';
import { OPDRACHT_GEWEIGERD } from './weigering.js';

const TYPEN: ReadonlySet<string> = new Set([
  ...[...WIJKTEAM, ...WIJKTEAMGEVOLGEN, ...VOUCHERS, ...VOUCHERGEVOLGEN, ...SCHULDENFONDS].map(({ type }) => type),
  // A claim is on one household, and no money moves with it.
  ...[vorderingVastleggen, inningStoppen, inningHervatten].map(({ type }) => type),
  // What went over the year for one household; not by their own names, for these need this file.
  ...['trekking', 'schuldregeling'].flatMap((wat) => [`${wat}-overgedragen.v1`, `${wat}-overgenomen.v1`]),
  // It holds the whole opdracht, that of a trekking too.
  OPDRACHT_GEWEIGERD,
]);

/**
 * Whether an event of this type says what is done for households: that of a wijkteam, a voucher, a schuldregeling, a
 * claim on one or an inzage, and what was refused. Who may not see trekkingen must not read it elsewhere.
 */
export const isOverMensen = (type: string): boolean => TYPEN.has(type);

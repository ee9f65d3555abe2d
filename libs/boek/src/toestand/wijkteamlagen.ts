import type { Eurocent } from '@ontschot/kern';
import type { Gebied } from './gebied.js';
import { legeInzagelagen, type Inzagelagen } from './inzagelagen.js';
import { Laag } from './laag.js';
import { Paarlaag } from './paarlaag.js';
import type { Voucher } from './voucher.js';
import type { Afrekening, Lidstand, Lopendeinleg, Mandaat, Ongezien, Signaal, Team, Trekking } from './wijkteam.js';

/** What the state holds of teams, mandates, trekkingen and what feeds a wijkbudget (design 5). */
export interface Wijkteamlagen extends Inzagelagen {
  teams: Laag<string, Team>;
  /** By team and pseudonym. */
  leden: Paarlaag<Lidstand>;
  /** In the order in which they were first recorded. */
  mandaten: Laag<string, Mandaat>;
  trekkingen: Laag<string, Trekking>;
  vouchers: Laag<string, Voucher>;
  /** What a household costs under a mandate this year, with what waits and vouchers; by mandate and code, in eurocents. */
  perHuishouden: Paarlaag<Eurocent>;
  /** What is open in advances under a mandate, waiting requests too; in eurocents. */
  openVoorschotten: Laag<string, Eurocent>;
  /** What was given in the last week without a colleague; by mandate, and by for whom and what for. */
  ongezien: Paarlaag<readonly Ongezien[]>;
  signalen: Laag<string, Signaal>;
  inleggen: Laag<string, Lopendeinleg>;
  /** Per wijkbudget its settlements at the end of the year. */
  afrekeningen: Laag<string, readonly Afrekening[]>;
  /** Per gebiedsbudget. */
  gebieden: Laag<string, Gebied>;
}

export const legeWijkteamlagen = (): Wijkteamlagen => ({
  teams: new Laag(),
  leden: new Paarlaag(),
  mandaten: new Laag(),
  trekkingen: new Laag(),
  vouchers: new Laag(),
  perHuishouden: new Paarlaag(),
  openVoorschotten: new Laag(),
  ongezien: new Paarlaag(),
  signalen: new Laag(),
  inleggen: new Laag(),
  afrekeningen: new Laag(),
  gebieden: new Laag(),
  ...legeInzagelagen(),
});

import type { OpdrachtHttp } from '../definitie.js';
import { gebiedVastleggen } from './gebied-vastleggen.js';
import { inlegAfspreken, inlegBeeindigen, inlegStorten, wijkbudgetAfrekenen } from './inleggen.js';
import { mandaatIntrekken, mandaatVastleggen } from './mandaten.js';
import { signaalBeantwoorden } from './signaal-beantwoorden.js';
import { teamInstellen, teamlidAanmelden, teamlidAfmelden } from './teams.js';
import { trekken } from './trekken.js';
import {
  trekkingAfwijzen,
  trekkingBekijken,
  trekkingInstemmen,
  trekkingIntrekken,
  trekkingLatenVervallen,
} from './trekkingbesluiten.js';
import {
  opbrengstVertellen,
  tegenprestatieMelden,
  trekkingKwijtschelden,
  trekkingTerugbetalen,
  trekkingTerugnemen,
  verhaalIntrekken,
} from './trekkinggevolgen.js';
import { voucherInwisselen, voucherInwisselingTerugnemen } from './vouchergebruik.js';
import {
  voucherBekijken,
  voucherInstemmen,
  voucherIntrekken,
  voucherLatenVervallen,
  voucherUitgeven,
} from './vouchers.js';

/** What a wijkteam asks, and what is set up for it, in the order of a story. */
export const WIJKTEAMSOORTEN: readonly OpdrachtHttp[] = [
  teamInstellen,
  teamlidAanmelden,
  teamlidAfmelden,
  gebiedVastleggen,
  mandaatVastleggen,
  inlegAfspreken,
  inlegStorten,
  trekken,
  trekkingInstemmen,
  trekkingAfwijzen,
  trekkingIntrekken,
  trekkingLatenVervallen,
  trekkingBekijken,
  tegenprestatieMelden,
  trekkingTerugbetalen,
  trekkingKwijtschelden,
  trekkingTerugnemen,
  opbrengstVertellen,
  verhaalIntrekken,
  voucherUitgeven,
  voucherInstemmen,
  voucherBekijken,
  voucherInwisselen,
  voucherInwisselingTerugnemen,
  voucherIntrekken,
  voucherLatenVervallen,
  signaalBeantwoorden,
  inlegBeeindigen,
  wijkbudgetAfrekenen,
  mandaatIntrekken,
];

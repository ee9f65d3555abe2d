import { INZAGE } from '../inzage/index.js';
import { gebiedVastleggen } from './gebied-vastleggen.js';
import { inlegAfspreken } from './inleg-afspreken.js';
import { inlegBeeindigen } from './inleg-beeindigen.js';
import { inlegStorten } from './inleg-storten.js';
import { mandaatIntrekken } from './mandaat-intrekken.js';
import { mandaatVastleggen } from './mandaat-vastleggen.js';
import { opbrengstVertellen } from './opbrengst-vertellen.js';
import { signaalBeantwoorden } from './signaal-beantwoorden.js';
import { signaalGegeven } from './signaal-gegeven.js';
import { teamInstellen } from './team-instellen.js';
import { teamlidAanmelden } from './teamlid-aanmelden.js';
import { teamlidAfmelden } from './teamlid-afmelden.js';
import { tegenprestatieMelden } from './tegenprestatie-melden.js';
import { trekken } from './trekken.js';
import { trekkingAangevraagd } from './trekking-aangevraagd.js';
import { trekkingAfwijzen } from './trekking-afwijzen.js';
import { trekkingBekijken } from './trekking-bekijken.js';
import { trekkingInstemmen } from './trekking-instemmen.js';
import { trekkingIntrekken } from './trekking-intrekken.js';
import { trekkingKwijtschelden } from './trekking-kwijtschelden.js';
import { trekkingLatenVervallen } from './trekking-laten-vervallen.js';
import { trekkingTerugbetalen } from './trekking-terugbetalen.js';
import { trekkingTerugnemen } from './trekking-terugnemen.js';
import { verhaalIntrekken } from './verhaal-intrekken.js';
import { wijkbudgetAfrekenen } from './wijkbudget-afrekenen.js';

/** Everything about teams, mandates, trekkingen and what feeds a wijkbudget (design 5). */
export const WIJKTEAM = [
  teamInstellen,
  teamlidAanmelden,
  teamlidAfmelden,
  mandaatVastleggen,
  mandaatIntrekken,
  gebiedVastleggen,
  inlegAfspreken,
  inlegStorten,
  inlegBeeindigen,
  wijkbudgetAfrekenen,
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
  signaalBeantwoorden,
  ...INZAGE,
] as const;

/** Events that only come with others. */
export const WIJKTEAMGEVOLGEN = [trekkingAangevraagd, signaalGegeven] as const;

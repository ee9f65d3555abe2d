import { aandeelAfwijzen } from './aandeel-afwijzen.js';
import { aandeelTerugbetalen } from './aandeel-terugbetalen.js';
import { winstVerrekenen } from './winst-verrekenen.js';
import { aandeelToestemmen } from './aandeel-toestemmen.js';
import { contantMaken } from './contant-maken.js';
import { preventiewinstMeten } from './preventiewinst-meten.js';
import { preventiewinstVaststellen } from './preventiewinst-vaststellen.js';
import { voorfinancieren } from './voorfinancieren.js';
import type { OpdrachtHttp } from '../definitie.js';
import { afspraakBeeindigen } from './afspraak-beeindigen.js';
import { afspraakAfwijzen } from './afspraak-afwijzen.js';
import { afspraakInstemmen } from './afspraak-instemmen.js';
import { afspraakOpstellen } from './afspraak-opstellen.js';
import { afspraakSluiten } from './afspraak-sluiten.js';
import { afspraakVoorleggen } from './afspraak-voorleggen.js';
import { afspraakWijzigen } from './afspraak-wijzigen.js';
import { begrotingVaststellen } from './begroting-vaststellen.js';
import { begrotingWijzigen } from './begroting-wijzigen.js';
import { besteden } from './besteden.js';
import { BEWONERSSOORTEN } from './bewonersbudget.js';
import { boekOpenen } from './boek-openen.js';
import { budgetInstellen } from './budget-instellen.js';
import { CONTRACTSOORTEN } from './contracten.js';
import { CONTROLESOORTEN } from './controlesleutels.js';
import { doorrekeningBewaren } from './doorrekening-bewaren.js';
import { eenheidsprijsVastleggen } from './eenheidsprijs-vastleggen.js';
import { SCHULDENFONDSSOORTEN } from './fondsboekingen.js';
import { HULPKOSTENSOORTEN } from './hulpkosten.js';
import { huishoudensOpnemen } from './huishoudens-opnemen.js';
import { inningHervatten } from './inning-hervatten.js';
import { inningStoppen } from './inning-stoppen.js';
import { INZAGESOORTEN } from './inzages.js';
import { JAARSOORTEN } from './jaarwisseling.js';
import { kokerInstellen } from './koker-instellen.js';
import { kostenMelden } from './kosten-melden.js';
import { declaratieAfbreken } from './declaratie-afbreken.js';
import { declaratieindelingVastleggen } from './declaratieindeling-vastleggen.js';
import { ondersteuningsopdrachtInstellen } from './ondersteuningsopdracht-instellen.js';
import { ontvangen } from './ontvangen.js';
import { organisatieInstellen } from './organisatie-instellen.js';
import { overhevelen } from './overhevelen.js';
import { periodeAfsluiten } from './periode-afsluiten.js';
import { periodeHeropenen } from './periode-heropenen.js';
import { populatieAanvullen } from './populatie-aanvullen.js';
import { populatieVastleggen } from './populatie-vastleggen.js';
import { regelIntrekken } from './regel-intrekken.js';
import { regelOpstellen } from './regel-opstellen.js';
import { regelVaststellen } from './regel-vaststellen.js';
import { storneren } from './storneren.js';
import { teruggeven } from './teruggeven.js';
import { toezeggingenOverdragen } from './toezeggingen-overdragen.js';
import { toezeggingenOvernemen } from './toezeggingen-overnemen.js';
import { verlagen } from './verlagen.js';
import { verplichtingAangaan } from './verplichting-aangaan.js';
import { verplichtingAfwikkelen } from './verplichting-afwikkelen.js';
import { verplichtingLatenVrijvallen } from './verplichting-laten-vrijvallen.js';
import { verplichtingVerhogen } from './verplichting-verhogen.js';
import { voorschotTerugbetalen } from './voorschot-terugbetalen.js';
import { voorschotVerrekenen } from './voorschot-verrekenen.js';
import { voorschotVerstrekken } from './voorschot-verstrekken.js';
import { vorderingVastleggen } from './vordering-vastleggen.js';
import { wijkInstellen } from './wijk-instellen.js';
import { WIJKTEAMSOORTEN } from './wijkteam.js';

/**
 * Every kind of opdracht that HTTP takes in. A new movement is its own file and one name here. The order is that of a
 * story: the examples, run one after the other on an empty store, are all booked.
 */
export const SOORTEN: readonly OpdrachtHttp[] = [
  boekOpenen,
  organisatieInstellen,
  wijkInstellen,
  kokerInstellen,
  budgetInstellen,
  ondersteuningsopdrachtInstellen,
  begrotingVaststellen,
  begrotingWijzigen,
  verplichtingAangaan,
  verplichtingVerhogen,
  verplichtingLatenVrijvallen,
  overhevelen,
  besteden,
  voorschotVerstrekken,
  voorschotTerugbetalen,
  voorschotVerrekenen,
  ontvangen,
  verlagen,
  teruggeven,
  storneren,
  verplichtingAfwikkelen,
  periodeAfsluiten,
  periodeHeropenen,
  huishoudensOpnemen,
  populatieVastleggen,
  populatieAanvullen,
  eenheidsprijsVastleggen,
  kostenMelden,
  ...HULPKOSTENSOORTEN,
  vorderingVastleggen,
  inningStoppen,
  inningHervatten,
  regelOpstellen,
  regelVaststellen,
  afspraakOpstellen,
  afspraakVoorleggen,
  afspraakAfwijzen,
  afspraakInstemmen,
  afspraakSluiten,
  voorfinancieren,
  preventiewinstMeten,
  preventiewinstVaststellen,
  aandeelTerugbetalen,
  aandeelToestemmen,
  aandeelAfwijzen,
  contantMaken,
  winstVerrekenen,
  afspraakWijzigen,
  afspraakBeeindigen,
  regelIntrekken,
  doorrekeningBewaren,
  toezeggingenOverdragen,
  toezeggingenOvernemen,
  ...WIJKTEAMSOORTEN,
  ...BEWONERSSOORTEN,
  ...SCHULDENFONDSSOORTEN,
  ...INZAGESOORTEN,
  ...CONTRACTSOORTEN,
  declaratieindelingVastleggen,
  declaratieAfbreken,
  ...CONTROLESOORTEN,
  ...JAARSOORTEN,
];

export const SOORT: ReadonlyMap<string, OpdrachtHttp> = new Map(SOORTEN.map((een) => [een.soort, een]));

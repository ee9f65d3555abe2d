import { BEWONERS } from '../bewoners/index.js';
import { CONTRACTEN } from '../contracten/index.js';
import { CONTROLE } from '../controle/index.js';
import { HULPKOSTEN } from '../hulpkosten/index.js';
import { DECLARATIES } from '../declaraties/index.js';
import { JAAR, JAARGEVOLGEN } from '../jaar/index.js';
import { GEVOLGEN, PREVENTIE } from '../preventie/index.js';
import { SCHULDENFONDS } from '../schuldenfonds/index.js';
import { VOUCHERGEVOLGEN, VOUCHERS } from '../vouchers/index.js';
import { WIJKTEAM, WIJKTEAMGEVOLGEN } from '../wijkteam/index.js';
import { begrotingVaststellen } from './begroting-vaststellen.js';
import { begrotingWijzigen } from './begroting-wijzigen.js';
import type { Besluit, Gevolg } from './besluit.js';
import { besteden } from './besteden.js';
import { boekOpenen } from './boek-openen.js';
import { budgetInstellen } from './budget-instellen.js';
import { kokerInstellen } from './koker-instellen.js';
import { ondersteuningsopdrachtInstellen } from './ondersteuningsopdracht-instellen.js';
import { ontvangen } from './ontvangen.js';
import { organisatieInstellen } from './organisatie-instellen.js';
import { overhevelen } from './overhevelen.js';
import { periodeAfsluiten } from './periode-afsluiten.js';
import { periodeHeropenen } from './periode-heropenen.js';
import { storneren } from './storneren.js';
import { teruggeven } from './teruggeven.js';
import { verlagen } from './verlagen.js';
import { verplichtingAangaan } from './verplichting-aangaan.js';
import { verplichtingAfwikkelen } from './verplichting-afwikkelen.js';
import { verplichtingLatenVrijvallen } from './verplichting-laten-vrijvallen.js';
import { verplichtingVerhogen } from './verplichting-verhogen.js';
import { voorschotTerugbetalen } from './voorschot-terugbetalen.js';
import { voorschotVerrekenen } from './voorschot-verrekenen.js';
import { voorschotVerstrekken } from './voorschot-verstrekken.js';
import { wijkInstellen } from './wijk-instellen.js';

/** Everything a boek can do. A new kind of movement is one file and one name here. */
const ALLE = [
  boekOpenen,
  organisatieInstellen,
  wijkInstellen,
  kokerInstellen,
  budgetInstellen,
  ondersteuningsopdrachtInstellen,
  begrotingVaststellen,
  begrotingWijzigen,
  overhevelen,
  verplichtingAangaan,
  verplichtingVerhogen,
  verplichtingLatenVrijvallen,
  verplichtingAfwikkelen,
  besteden,
  voorschotVerstrekken,
  voorschotTerugbetalen,
  voorschotVerrekenen,
  ontvangen,
  verlagen,
  teruggeven,
  storneren,
  periodeAfsluiten,
  periodeHeropenen,
  ...CONTRACTEN,
  ...PREVENTIE,
  ...WIJKTEAM,
  ...VOUCHERS,
  ...BEWONERS,
  ...SCHULDENFONDS,
  ...CONTROLE,
  ...HULPKOSTEN,
  ...JAAR,
  ...DECLARATIES,
];

type BesluitVan = (typeof ALLE)[number];
/** Any opdracht that a boek knows. */
export type BoekOpdracht = BesluitVan extends infer B ? (B extends Besluit<infer O> ? O : never) : never;

export const BESLUITEN: ReadonlyMap<string, Besluit> = new Map(
  ALLE.map((besluit) => [besluit.soort, besluit as unknown as Besluit]),
);
export const BESLUITEN_PER_TYPE: ReadonlyMap<string, Gevolg> = new Map(
  [...ALLE, ...GEVOLGEN, ...WIJKTEAMGEVOLGEN, ...VOUCHERGEVOLGEN, ...JAARGEVOLGEN].map((besluit) => [
    besluit.type,
    besluit as unknown as Gevolg,
  ]),
);

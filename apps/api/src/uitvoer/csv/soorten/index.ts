import { VRAGEN } from '../../../vragen/soorten/index.js';
import type { Identiteit, Rol } from '../../../beveiliging/identiteit.js';
import type { VraagHttp } from '../../../vragen/definitie.js';
import type { Csvsoort } from '../csvsoort.js';
import { AFSPRAAK } from './afspraak.js';
import { BLADZIJDEN } from './bladzijden.js';
import { BEGROTINGEN } from './begrotingen.js';
import { CONTRACTEN } from './contracten.js';
import { DECLARATIES } from './declaraties.js';
import { DOORREKENING } from './doorrekening.js';
import { HUISHOUDENS } from './huishoudens.js';
import { HULPKOSTEN } from './hulpkosten.js';
import { INRICHTING } from './inrichting.js';
import { LANDKAART } from './landkaart.js';
import { REGISTERS } from './registers.js';
import { STANDEN } from './stand.js';
import { TERUGBLIK } from './terugblik.js';
import { WIJKTEAM } from './wijkteam.js';

/** How the name of each begins in an address. */
export const CSV = 'csv-';

/** Every question as a table. */
export const CSVSOORTEN: readonly Csvsoort[] = [
  ...STANDEN,
  ...INRICHTING,
  ...REGISTERS,
  ...LANDKAART,
  ...DOORREKENING,
  ...WIJKTEAM,
  ...HUISHOUDENS,
  ...CONTRACTEN,
  ...HULPKOSTEN,
  ...DECLARATIES,
  ...BLADZIJDEN,
  ...BEGROTINGEN,
  ...AFSPRAAK,
  ...TERUGBLIK,
];

/** The question that a table is made of. */
export function vraagVan({ vraag }: Csvsoort): VraagHttp {
  const gevonden = VRAGEN.find(({ naam }) => naam === vraag);
  if (gevonden === undefined) throw new Error(`er is geen vraag ${vraag}`);
  return gevonden;
}

/** Whoever may ask a question may take its table along. */
export const magMeenemen = (soort: Csvsoort, { rollen }: Identiteit): boolean =>
  vraagVan(soort).rollen.some((rol) => rollen.has(rol));

/** Who may take any table along. */
export const TABELROLLEN: readonly Rol[] = [...new Set(CSVSOORTEN.flatMap((soort) => vraagVan(soort).rollen))];

/** The table that is called so in an address; undefined when there is none. */
export const csvsoort = (naam: string): Csvsoort | undefined =>
  naam.startsWith(CSV) ? CSVSOORTEN.find((een) => een.naam === naam.slice(CSV.length)) : undefined;

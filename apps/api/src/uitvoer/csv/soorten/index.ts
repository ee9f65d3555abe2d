import { VRAGEN } from '../../../vragen/soorten/index.js';
import type { VraagHttp } from '../../../vragen/definitie.js';
import type { Csvsoort } from '../csvsoort.js';
import { CONTRACTEN } from './contracten.js';
import { DECLARATIES } from './declaraties.js';
import { DOORREKENING } from './doorrekening.js';
import { HUISHOUDENS } from './huishoudens.js';
import { HULPKOSTEN } from './hulpkosten.js';
import { INRICHTING } from './inrichting.js';
import { LANDKAART } from './landkaart.js';
import { REGISTERS } from './registers.js';
import { STANDEN } from './stand.js';
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
];

/** The question that a table is made of. */
export function vraagVan({ vraag }: Csvsoort): VraagHttp {
  const gevonden = VRAGEN.find(({ naam }) => naam === vraag);
  if (gevonden === undefined) throw new Error(`er is geen vraag ${vraag}`);
  return gevonden;
}

/** The table that is called so in an address; undefined when there is none. */
export const csvsoort = (naam: string): Csvsoort | undefined =>
  naam.startsWith(CSV) ? CSVSOORTEN.find((een) => een.naam === naam.slice(CSV.length)) : undefined;

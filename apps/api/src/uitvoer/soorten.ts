import { UITVOERSOORTEN, type Uitvoersoort } from '@ontschot/audit';
import type { Identiteit } from '../beveiliging/identiteit.js';
import { veldenVan } from '../invoer/veld.js';
import { zietAlles } from '../vragen/definitie.js';
import { bladert } from './csv/paginas.js';
import { CSV_MEDIATYPE } from './csv/schrijven.js';
import { CSV, CSVSOORTEN, magMeenemen, vraagVan } from './csv/soorten/index.js';

/** A format as it is told of. */
export interface Uitvoerkeuze extends Pick<Uitvoersoort, 'naam' | 'uitleg' | 'extensie' | 'mediatype'> {
  /** Whether codes of households are in it: then it is for the auditor. */
  readonly huishoudens: boolean;
  /** What can be asked in the address. */
  readonly vraag: readonly { readonly naam: string; readonly uitleg: string; readonly verplicht: boolean }[];
}

const TOT = { naam: 'totEnMetRevisie', uitleg: 'De laatste revisie die meegaat; zonder deze alles.', verplicht: false };

/** Every format to take a boek away in that there is for this caller. */
export const uitvoerkeuzes = (wie: Identiteit): readonly Uitvoerkeuze[] => [
  ...(zietAlles(wie) ? UITVOERSOORTEN : []).map(({ naam, uitleg, extensie, mediatype, huishoudens = false }) => ({
    ...{ naam, uitleg, extensie, mediatype, huishoudens, vraag: [TOT] },
  })),
  ...CSVSOORTEN.filter((soort) => magMeenemen(soort, wie)).map((soort) => ({
    ...{ naam: `${CSV}${soort.naam}`, uitleg: soort.uitleg, extensie: 'csv', mediatype: CSV_MEDIATYPE },
    huishoudens: false,
    vraag: vraagvelden(vraagVan(soort)),
  })),
];

const vraagvelden = (http: ReturnType<typeof vraagVan>): Uitvoerkeuze['vraag'] =>
  (http.invoer === undefined ? [] : veldenVan(http.invoer))
    .filter(({ naam }) => !bladert(http) || (naam !== 'aantal' && naam !== 'cursor'))
    .map(({ naam, uitleg, verplicht }) => ({ naam, uitleg, verplicht }));

import { UITVOERSOORTEN, type Uitvoersoort } from '@ontschot/audit';
import { veldenVan } from '../invoer/veld.js';
import { bladert } from './csv/paginas.js';
import { CSV, CSVSOORTEN, vraagVan } from './csv/soorten/index.js';
import { CSV_MEDIATYPE } from './vraaguitvoer.js';

/** A format as it is told of. */
export interface Uitvoerkeuze extends Pick<Uitvoersoort, 'naam' | 'uitleg' | 'extensie' | 'mediatype'> {
  /** Whether codes of households are in it: then it is for the auditor. */
  readonly huishoudens: boolean;
  /** What can be asked in the address. */
  readonly vraag: readonly { readonly naam: string; readonly uitleg: string; readonly verplicht: boolean }[];
}

const TOT = { naam: 'totEnMetRevisie', uitleg: 'De laatste revisie die meegaat; zonder deze alles.', verplicht: false };

/** Every format to take a boek away in. */
export const uitvoerkeuzes = (): readonly Uitvoerkeuze[] => [
  ...UITVOERSOORTEN.map(({ naam, uitleg, extensie, mediatype, huishoudens = false }) => ({
    ...{ naam, uitleg, extensie, mediatype, huishoudens, vraag: [TOT] },
  })),
  ...CSVSOORTEN.map((soort) => ({
    ...{ naam: `${CSV}${soort.naam}`, uitleg: soort.uitleg, extensie: 'csv', mediatype: CSV_MEDIATYPE },
    huishoudens: false,
    vraag: vraagvelden(vraagVan(soort)),
  })),
];

const vraagvelden = (http: ReturnType<typeof vraagVan>): Uitvoerkeuze['vraag'] =>
  (http.invoer === undefined ? [] : veldenVan(http.invoer))
    .filter(({ naam }) => !bladert(http) || (naam !== 'aantal' && naam !== 'cursor'))
    .map(({ naam, uitleg, verplicht }) => ({ naam, uitleg, verplicht }));

import { soort, type Weigersoort } from './weigersoort.js';

/** The refusals about the keys with which checkpoints are signed (design 6). */
export const CONTROLEWEIGERINGEN = {
  'controlesleutel-bestaat-al': soort('Deze controlesleutel is al aangewezen', 'Maak een nieuwe sleutel.'),
  'onbekende-controlesleutel': soort('Deze controlesleutel is er niet', 'Kijk welke controlesleutels het boek heeft.'),
  'controlesleutel-ingetrokken': soort('Deze controlesleutel is al ingetrokken', 'Er hoeft niets te gebeuren.'),
} as const satisfies Record<string, Weigersoort>;

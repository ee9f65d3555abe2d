import type { Uitvoersoort } from './uitvoer.js';
import { xaf } from './xaf/xaf.js';

/** Every format to take a boek away in. */
export const UITVOERSOORTEN: readonly Uitvoersoort[] = [xaf];

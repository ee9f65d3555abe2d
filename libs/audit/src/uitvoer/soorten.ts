import { journaal } from './journaal/journaal.js';
import type { Uitvoersoort } from './uitvoer.js';

/** Every format to take a boek away in. */
export const UITVOERSOORTEN: readonly Uitvoersoort[] = [journaal];

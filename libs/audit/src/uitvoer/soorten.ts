import { cloudevents } from './cloudevents/cloudevents.js';
import { IV3 } from './iv3/iv3.js';
import { journaal } from './journaal/journaal.js';
import type { Uitvoersoort } from './uitvoer.js';
import { xaf } from './xaf/xaf.js';

/** Every format to take a boek away in. */
export const UITVOERSOORTEN: readonly Uitvoersoort[] = [journaal, xaf, cloudevents, ...IV3];

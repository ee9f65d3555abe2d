import type { Leesmodel } from '../leesmodel.js';
import type { Peiling } from '../wijkteam/lezen.js';
import type { Begrotingsregel } from './begroting.js';
import type { Indeling } from './indeling.js';
import type { Namen } from './lezen.js';
import type { Stroom } from './stromen.js';

/** What the sums per programma rest on. Inside a question. */
export interface Grondslag {
  readonly lees: Leesmodel;
  readonly peiling: Peiling;
  readonly indeling: Indeling;
  readonly namen: Namen;
  readonly begroting: readonly Begrotingsregel[];
  readonly stromen: readonly Stroom[];
}

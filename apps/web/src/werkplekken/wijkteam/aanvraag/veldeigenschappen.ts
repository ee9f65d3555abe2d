import type { Boek } from '../../werkplek.js';
import type { Concept, Fouten } from './concept.js';

/** What every part of the form is handed. */
export interface Veldeigenschappen {
  readonly boek: Boek;
  readonly concept: Concept;
  readonly fouten: Fouten;
  readonly wijzig: (deel: Partial<Concept>) => void;
}

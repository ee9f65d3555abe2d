import { useConcept, verplaatsConcept, type Zet } from './concept.js';

/** What was typed for something new goes on as a change of the version that was booked on `op`. */
export const wordtWijziging = <T>(van: string, naar: string, op: number, maak: (waarde: T) => T): void =>
  verplaatsConcept(van, naar, (oud) => ({ op, waarde: maak((oud as OpVersie<T>).waarde) }));

/** What was typed, with the revisie of the version that it started from. */
interface OpVersie<T> {
  readonly op: number;
  readonly waarde: T;
}

/** What an earlier version of these pages kept is of another shape: it is left where it is. */
const isOpVersie = (wat: unknown): boolean => typeof wat === 'object' && wat !== null && 'op' in wat && 'waarde' in wat;

interface ConceptOp<T> {
  readonly concept: T;
  readonly zet: Zet<T>;
  /** Empties it unless something else was typed by now; says whether it did. */
  readonly leeg: (alleenAls?: T) => boolean;
  /** Somebody saved a newer version than the one that this started from. */
  readonly verouderd: boolean;
  /** Goes on with what was typed, as a change of this version; that which is there now when left out. */
  readonly gaVerder: (op?: number) => void;
}

/** A draft of a change: it stays within reach when somebody else saves a newer version, and says that there is one. */
export function useConceptOp<T>(sleutel: string, op: number, begin: T): ConceptOp<T> {
  const [{ op: vanaf, waarde }, zet, leeg] = useConcept<OpVersie<T>>(sleutel, { op, waarde: begin }, isOpVersie);
  return {
    concept: waarde,
    zet: (nieuw) =>
      zet((nu) => ({
        op: nu.op,
        waarde: typeof nieuw === 'function' ? (nieuw as (oud: T) => T)(nu.waarde) : nieuw,
      })),
    leeg: (alleenAls) => leeg(alleenAls === undefined ? undefined : { op: vanaf, waarde: alleenAls }),
    verouderd: vanaf !== op,
    gaVerder: (nieuw = op) => zet((nu) => ({ ...nu, op: nieuw })),
  };
}

import { AppendTooLarge, OutcomeUnclear, StoreBusy, StoreClosed, StoreFull } from '@ontschot/event-store';
import { OpslagOnbereikbaar, Overbelast } from './fouten.js';

/** Nothing was written, or nobody can tell: either way the caller sends the same opdracht again. Other faults stay what they are. */
export function onbereikbaar(fout: unknown): unknown {
  if (fout instanceof OutcomeUnclear) return new OpslagOnbereikbaar(fout.message, { cause: fout }, 'onduidelijk');
  if (fout instanceof StoreBusy || fout instanceof StoreFull || fout instanceof StoreClosed)
    return new OpslagOnbereikbaar(fout.message, { cause: fout });
  return fout;
}

/**
 * Whether who got this fault wrote nothing in this process and never will. Another call with the same id may have, here or
 * in another process.
 */
export function schreefNiets(fout: unknown): boolean {
  if (fout instanceof Overbelast || fout instanceof AppendTooLarge) return true;
  if (!(fout instanceof OpslagOnbereikbaar) || fout.uitkomst === 'onduidelijk') return false;
  return fout.uitkomst === 'niet-aangenomen' || fout.cause instanceof StoreBusy || fout.cause instanceof StoreFull;
}

import { OutcomeUnclear, StoreBusy, StoreClosed, StoreFull } from '@ontschot/event-store';
import { OpslagOnbereikbaar } from './fouten.js';

/** Nothing was written, or nobody can tell: either way the caller sends the same opdracht again. Other faults stay what they are. */
export function onbereikbaar(fout: unknown): unknown {
  if (fout instanceof OutcomeUnclear) return new OpslagOnbereikbaar(fout.message, { cause: fout }, 'onduidelijk');
  if (fout instanceof StoreBusy || fout instanceof StoreFull || fout instanceof StoreClosed)
    return new OpslagOnbereikbaar(fout.message, { cause: fout });
  return fout;
}

import { useEffect, useState } from 'react';
import { useKeuze } from '../../../api/keuze.js';

/** Where on both clocks: after which event, and what counts on which boekdatum. */
export interface Plek {
  /** Undefined is the last one, whatever comes. */
  readonly revisie: number | undefined;
  readonly op: string;
}

/** A browser takes only so many changes of the address in a minute: it hears where the hand came to rest. */
const RUST_MS = 300;

/** The place, and how to go elsewhere. It stands in the address, so that it can be shared. */
export function usePlek(laatsteDag: string, kop: number | undefined): readonly [Plek, (plek: Plek) => void] {
  const [{ revisie, op = laatsteDag }, , zet] = useKeuze(['revisie', 'op']);
  const [hand, zetHand] = useState<Plek>();
  useEffect(() => {
    if (hand === undefined) return undefined;
    const straks = setTimeout(() => {
      zet({
        revisie: hand.revisie === kop ? undefined : hand.revisie,
        op: hand.op === laatsteDag ? undefined : hand.op,
      });
      zetHand(undefined);
    }, RUST_MS);
    return () => clearTimeout(straks);
    // Only a movement of the hand starts the wait anew.
  }, [hand]);
  const inAdres = {
    revisie: revisie !== undefined && /^\d{1,15}$/.test(revisie) ? Number(revisie) : undefined,
    op,
  };
  return [hand ?? inAdres, zetHand];
}

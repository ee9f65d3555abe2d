import { leesGebeurtenis } from '@ontschot/boek';
import type { StoredEvent } from '@ontschot/event-store';
import { bekendeDag } from './dagen.js';
import type { Stilstand } from './deelnemer.js';
import type { BoekGebeurtenis } from './projectie.js';
import { meldingVan } from './sqlfouten.js';

export const STREAM = 'boek-';

/** A page out of the store, read once for all projections. */
export interface Ingelezen {
  /** The events of boeken, in order; those of other streams are passed by. */
  readonly gebeurtenissen: readonly BoekGebeurtenis[];
  /** Everything up to and including this position is in `gebeurtenissen`, or is of no boek. */
  readonly tot: number;
  /** The first event that nobody can read; what comes after it was left alone. */
  readonly onleesbaar: Stilstand | undefined;
}

/** Reads a page that is not empty: events of any version ever written become those of today. */
export function leesIn(pagina: readonly StoredEvent[]): Ingelezen {
  const gebeurtenissen: BoekGebeurtenis[] = [];
  let tot = 0;
  for (const opgeslagen of pagina) {
    if (opgeslagen.stream.startsWith(STREAM)) {
      try {
        gebeurtenissen.push(leesEen(opgeslagen));
      } catch (fout) {
        return { gebeurtenissen, tot, onleesbaar: stilstandBij(opgeslagen, meldingVan(fout)) };
      }
    }
    tot = opgeslagen.position;
  }
  return { gebeurtenissen, tot, onleesbaar: undefined };
}

function leesEen(opgeslagen: StoredEvent): BoekGebeurtenis {
  const { type, gegevens, metadata, revisie } = leesGebeurtenis(opgeslagen);
  return {
    id: opgeslagen.id,
    boek: opgeslagen.stream.slice(STREAM.length),
    positie: opgeslagen.position,
    bekend: bekendeDag(metadata.geregistreerdOp),
    type,
    gegevens,
    metadata,
    revisie,
  };
}

function stilstandBij({ stream, revision, position, type }: StoredEvent, melding: string): Stilstand {
  return { positie: position, boek: stream.slice(STREAM.length), revisie: revision, type, melding };
}

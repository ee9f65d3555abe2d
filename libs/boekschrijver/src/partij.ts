import { behandel, evolve, type Bekend, type Feit, type Herkomst, type Toestand, type Uitkomst } from '@ontschot/boek';
import type { NewEvent } from '@ontschot/event-store';
import { antwoordUit, type Antwoord, type Ingediend, type MetId } from './antwoord.js';
import type { Bron } from './bron.js';

/** What a decided opdracht comes to once its batch is appended. */
export type Voorlopig = { readonly antwoord: Antwoord } | { readonly herhaald: Bekend } | { readonly fout: unknown };

/** A batch of opdrachten, decided one after the other on a branch of the state. */
export interface BeslotenPartij {
  readonly tak: Toestand;
  readonly gebeurtenissen: readonly MetId[];
  readonly voorlopig: readonly Voorlopig[];
}

/**
 * Decides in order, each on what those before it did. A refusal, and even a fault of ours in a decision, leaves its
 * neighbours alone; a fact that the state cannot take stops the whole batch, for the branch is then worth nothing.
 * Nothing is written: the branch is merged when the append succeeded, or forgotten.
 */
export function beslis(toestand: Toestand, partij: readonly Ingediend[], bron: Bron): BeslotenPartij {
  const tak = toestand.tak();
  const gebeurtenissen: MetId[] = [];
  const nu = bron.nu();
  const voorlopig = partij.map(({ herkomst, opdracht, mits }): Voorlopig => {
    // Never earlier than the event before it: a clock that was set back does not rewrite history (design 3.3).
    const op = nu < tak.laatsteMoment ? tak.laatsteMoment : nu;
    let uitkomst: Uitkomst;
    try {
      uitkomst = behandel(tak, herkomst, opdracht, op);
    } catch (fout) {
      return { fout };
    }
    if (uitkomst.soort === 'herhaald') return { herhaald: uitkomst.bekend };
    if (uitkomst.soort === 'hergebruikt' || uitkomst.soort === 'geen-boek' || uitkomst.soort === 'verouderd')
      return { antwoord: { soort: uitkomst.soort } };
    if (uitkomst.soort === 'geboekt' && mits?.(uitkomst.feiten) === false) return { antwoord: { soort: 'anders' } };
    const nieuw = uitkomst.feiten.map((feit) => {
      const gebeurtenis = metKop(feit, herkomst, op, tak.revisie + 1, bron);
      evolve(tak, gebeurtenis);
      gebeurtenissen.push(gebeurtenis);
      return gebeurtenis;
    });
    if (nieuw.length > 0) return { antwoord: antwoordUit(nieuw, false) };
    if (uitkomst.soort === 'geweigerd')
      return {
        antwoord: { soort: 'geweigerd', weigering: uitkomst.weigering, revisie: undefined, herhaald: false },
      };
    return { fout: new Error(`${opdracht.soort} gaf geen feiten`) };
  });
  return { tak, gebeurtenissen, voorlopig };
}

function metKop(feit: Feit, herkomst: Herkomst, op: string, revisie: number, bron: Bron): MetId {
  return {
    type: feit.type,
    gegevens: feit.gegevens,
    id: bron.nieuwId(),
    revisie,
    metadata: { geregistreerdOp: op, opdracht: herkomst, zout: bron.zout() },
  };
}

export const naarOpslag = ({ id, type, gegevens, metadata }: MetId): NewEvent => ({
  id,
  type,
  data: gegevens,
  metadata,
});

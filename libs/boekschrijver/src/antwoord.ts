import type { StoredEvent } from '@ontschot/event-store';
import {
  leesGebeurtenis,
  OPDRACHT_GEWEIGERD,
  type Feit,
  type Gebeurtenis,
  type Herkomst,
  type Opdracht,
  type OpdrachtGeweigerd,
  type Weigering,
} from '@ontschot/boek';

/** An opdracht with who asked for it. */
export interface Ingediend {
  readonly herkomst: Herkomst;
  readonly opdracht: Opdracht;
  /** Only booked when this says so of what would be booked; else `anders`, and nothing is written. */
  readonly mits?: (feiten: readonly Feit[]) => boolean;
}

/** An event as the answer shows it. */
export interface GeboekteGebeurtenis {
  readonly revisie: number;
  readonly type: string;
  readonly id: string;
  readonly gegevens: object;
}

/** What becomes of an opdracht; `herhaald` says that this answer was given before. */
export type Antwoord =
  | {
      readonly soort: 'geboekt';
      readonly revisie: number;
      readonly herhaald: boolean;
      readonly gebeurtenissen: readonly GeboekteGebeurtenis[];
    }
  | {
      readonly soort: 'geweigerd';
      readonly weigering: Weigering;
      readonly revisie: number | undefined;
      readonly herhaald: boolean;
    }
  | { readonly soort: 'hergebruikt' }
  | { readonly soort: 'geen-boek' }
  /** Worked out on figures that changed meanwhile: to be worked out again. */
  | { readonly soort: 'verouderd' }
  /** It would come to something else than the caller saw: nothing is recorded. */
  | { readonly soort: 'anders' };

export type MetId = Gebeurtenis & { readonly id: string };

/** An event out of the store, with the id that it has there. */
export const metId = (opgeslagen: StoredEvent): MetId => ({ ...leesGebeurtenis(opgeslagen), id: opgeslagen.id });

/** The answer that the recorded events of an opdracht amount to: the same now as when it was first given. */
export function antwoordUit(gebeurtenissen: readonly MetId[], herhaald: boolean): Antwoord {
  const laatste = gebeurtenissen.at(-1);
  if (laatste === undefined) throw new Error('een opdracht zonder gebeurtenissen heeft geen antwoord');
  const { revisie } = laatste;
  if (laatste.type === OPDRACHT_GEWEIGERD)
    return { soort: 'geweigerd', weigering: (laatste.gegevens as OpdrachtGeweigerd).weigering, revisie, herhaald };
  return {
    soort: 'geboekt',
    revisie,
    herhaald,
    gebeurtenissen: gebeurtenissen.map(({ revisie: eigen, type, id, gegevens }) => ({
      revisie: eigen,
      type,
      id,
      gegevens,
    })),
  };
}

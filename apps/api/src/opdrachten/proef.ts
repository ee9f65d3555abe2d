import { behandel, type Herkomst, type Opdracht, type Uitkomst } from '@ontschot/boek';
import type { Boekschrijvers } from '@ontschot/boekschrijver';

/** What would come of an opdracht now, and on which revisie of the boek that rests. */
export interface Beproefd {
  readonly uitkomst: Uitkomst;
  readonly revisie: number;
}

/**
 * Decides an opdracht on the state as it is, by the same decision as when it is booked, and forgets it: no event, no
 * refusal, no text. The id is new each time, so what was asked before does not answer.
 */
export const beproef = (
  schrijvers: Boekschrijvers,
  boek: string,
  herkomst: Herkomst,
  opdracht: Opdracht,
): Promise<Beproefd> =>
  schrijvers.bekijk(boek, (toestand) => {
    const nu = new Date().toISOString();
    const op = nu < toestand.laatsteMoment ? toestand.laatsteMoment : nu;
    return { uitkomst: behandel(toestand.tak(), herkomst, opdracht, op), revisie: toestand.revisie };
  });

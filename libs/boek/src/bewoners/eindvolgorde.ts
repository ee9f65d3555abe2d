import type { Bewonersvoorstel } from '../toestand/bewoners.js';

type Einde = Pick<Bewonersvoorstel, 'sluitOp' | 'voorstel'>;

/** Whether the vote over the one ended before that over the other; at the same moment by name. */
export const komtVoor = (een: Einde, ander: Einde): boolean =>
  een.sluitOp === ander.sluitOp ? een.voorstel < ander.voorstel : een.sluitOp < ander.sluitOp;

/** In the order in which the votes ended. */
export const inEindvolgorde = <T extends Einde>(voorstellen: readonly T[]): T[] =>
  [...voorstellen].sort((een, ander) => (komtVoor(een, ander) ? -1 : Number(komtVoor(ander, een))));

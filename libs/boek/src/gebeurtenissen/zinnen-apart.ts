import type { Feit, Gegevens, MetTekst } from './gebeurtenis.js';

interface MetReden extends Gegevens {
  readonly reden: string;
}

interface MetNamen extends Gegevens {
  readonly mijlpalen: readonly { readonly mijlpaal: string; readonly naam: string }[];
}

/** From an event that held its reason itself: the words stay where they are, under the name that tells so. */
export const redenWerdTekst =
  (type: string) =>
  (gegevens: Gegevens): Feit<Gegevens & MetTekst> => {
    const { reden: tekstInBoek, ...rest } = gegevens as MetReden;
    return { type, gegevens: { ...rest, tekstInBoek } };
  };

/** From a plan that told of each step in words which it was. */
export function planZonderNamen(gegevens: Gegevens): Feit<Gegevens & MetTekst> {
  const { mijlpalen, ...rest } = gegevens as MetNamen;
  const namen = mijlpalen.map(({ mijlpaal, naam }) => `${mijlpaal}: ${naam}`).join('; ');
  const zonder = mijlpalen.map(({ naam: _, ...mijlpaal }) => mijlpaal);
  const plan: Gegevens & MetTekst & { mijlpalen: object } = { ...rest, mijlpalen: zonder };
  return { type: 'aflosplan-afgesproken.v2', gegevens: namen === '' ? plan : { ...plan, tekstInBoek: namen } };
}

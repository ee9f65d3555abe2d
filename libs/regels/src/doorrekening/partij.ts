import type { Eurocent } from '@ontschot/kern';
import type { Invoer, Ontvanger } from '../invoer.js';
import type { Uitkomst } from '../uitkomst.js';

/** Who receives: households only together, so that nobody is told what one of them got. */
export type Partij =
  | { readonly soort: 'organisatie' | 'budget'; readonly partij: string }
  | { readonly soort: 'koker'; readonly partij: string }
  | { readonly soort: 'huishoudens'; readonly partij: null };

/** What one party gets at the expense of one koker, in eurocents; below zero it owes that to the koker. */
export interface Overdracht {
  readonly naar: Partij;
  readonly koker: string;
  readonly bedrag: Eurocent;
}

const partijVan = (ontvanger: Ontvanger): Partij => {
  if (ontvanger.soort === 'huishouden') return { soort: 'huishoudens', partij: null };
  return ontvanger.soort === 'organisatie'
    ? { soort: 'organisatie', partij: ontvanger.organisatie }
    : { soort: 'budget', partij: ontvanger.budget };
};

/**
 * All that an outcome moves between kokers and receivers. What a koker put in beforehand itself is set off: it owes
 * itself nothing. Throws RangeError for a terugbetaling of which the invoer knows no voorfinanciering.
 */
export function overdrachten({ voorfinancieringen }: Invoer, uitkomst: Uitkomst): Overdracht[] {
  const { compensaties, terugbetalingen, delen, soort } = uitkomst;
  const teken = soort === 'verlies' ? -1 : 1;
  const naarKoker = (koker: string): Partij => ({ soort: 'koker', partij: koker });
  return [
    ...compensaties.flatMap(({ koker, kokers }) => kokers.map((een) => ({ naar: naarKoker(koker), ...een }))),
    ...terugbetalingen.flatMap(({ voorfinanciering, kokers }) => {
      const door = voorfinancieringen.find((een) => een.voorfinanciering === voorfinanciering)?.door;
      if (door === undefined) throw new RangeError(`voorfinanciering ${voorfinanciering} staat niet in de invoer`);
      if ('budget' in door) return kokers.map((een) => ({ naar: partijVan({ soort: 'budget', ...door }), ...een }));
      return kokers.filter(({ koker }) => koker !== door.koker).map((een) => ({ naar: naarKoker(door.koker), ...een }));
    }),
    ...delen.flatMap(({ ontvanger, kokers }) =>
      kokers.map(({ koker, bedrag }) => ({ naar: partijVan(ontvanger), koker, bedrag: teken * bedrag })),
    ),
  ];
}

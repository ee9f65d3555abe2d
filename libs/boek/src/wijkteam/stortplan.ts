import { eersteDag, type Periode } from '@ontschot/kern';
import { behandel } from '../behandelen.js';
import { eersteOpenPeriode } from '../besluiten/tijd.js';
import type { Herkomst } from '../gebeurtenissen/gebeurtenis.js';
import { evolve } from '../toestand/evolve.js';
import type { Toestand } from '../toestand/toestand.js';
import type { InlegStorten } from './inleg-storten.js';
import { nietGestort } from './inlegmaanden.js';

/** What is put in by itself for a month, under the id that is derived from it. */
export interface Geplandestorting {
  readonly id: string;
  readonly opdracht: InlegStorten;
}

/**
 * What can be put in for the months of the year of the boek that nobody put in yet, by month, each after those before it:
 * tried on a branch. What would be refused now is left out, so that its id is not used up and it is there as soon as the
 * boek has room for it. Nothing of it hangs on a moment.
 */
export function stortplan(toestand: Toestand, afzender: string): Geplandestorting[] {
  const open = eersteOpenPeriode(toestand);
  if (open === undefined) return [];
  const kandidaten = [...toestand.wijkteam.inleggen]
    .flatMap(([inleg, afgesproken]) =>
      nietGestort(toestand, afgesproken).map((periode) => ({
        id: `inleg~${inleg}~${periode}`,
        opdracht: storting(inleg, periode, open),
      })),
    )
    .filter(({ id }) => !toestand.opdrachten.heeft(afzender, id))
    // By month: then a month that begins takes nothing from what was there before.
    .sort(({ opdracht: een }, { opdracht: ander }) =>
      een.periode < ander.periode ? -1 : Number(een.periode > ander.periode),
    );
  if (kandidaten.length === 0) return [];
  const tak = toestand.tak();
  return kandidaten.filter((een) => gaat(tak, een, afzender));
}

/** Whether it would be booked; if so, it is on the branch. */
function gaat(tak: Toestand, { id, opdracht }: Geplandestorting, afzender: string): boolean {
  const herkomst: Herkomst = { id, afzender, rol: 'dienst', hash: '' };
  const op = tak.laatsteMoment;
  const uitkomst = behandel(tak, herkomst, opdracht, op);
  if (uitkomst.soort !== 'geboekt') return false;
  const metadata = { geregistreerdOp: op, opdracht: herkomst, zout: '' };
  for (const feit of uitkomst.feiten) evolve(tak, { ...feit, revisie: tak.revisie + 1, metadata });
  return true;
}

/** On the first day of the month; in the first open one when the month is closed. */
const storting = (inleg: string, periode: Periode, open: Periode): InlegStorten =>
  periode < open
    ? { soort: 'inleg-storten', inleg, periode, boekdatum: eersteDag(open), hoortBij: periode }
    : { soort: 'inleg-storten', inleg, periode, boekdatum: eersteDag(periode) };

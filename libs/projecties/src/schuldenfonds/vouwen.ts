import type {
  Aflosplan,
  Schuld,
  SchuldOvergenomen,
  SchuldregelingAangevraagd,
  SchuldregelingOvergenomen,
  Schuldregelingstaat,
} from '@ontschot/boek';
import type { Datum, Eurocent } from '@ontschot/kern';
import type { Verloopregel } from './schuldregelingstand.js';

/** One event about a schuldregeling, as it was kept. */
export interface Stap {
  readonly revisie: number;
  readonly type: string;
  readonly gegevens: Readonly<Record<string, unknown>>;
}

/** What of a step is looked at here; each kind of event has some of it. */
interface Kort extends Partial<Omit<SchuldOvergenomen, 'boekdatum'>> {
  readonly boekdatum: Datum;
  readonly geld?: { readonly voorschot: Eurocent; readonly besteed: Eurocent; readonly ontvangen: Eurocent };
  readonly kwijtgescholden?: Eurocent;
  readonly mijlpaal?: string;
  readonly boeking?: number;
  readonly uiterlijk?: Datum;
  readonly vordering?: Eurocent;
  readonly wijze?: 'afgerond' | 'voortijdig';
}

/** A booking that is in force: a line of the course of the claim, and what it was about. */
export interface Geboekt extends Verloopregel {
  readonly kort: Kort;
}

/** What the steps of a schuldregeling come to. */
export interface Gevouwen {
  readonly begin: SchuldregelingAangevraagd & { readonly wijk?: string };
  staat: Schuldregelingstaat;
  wijze: 'afgerond' | 'voortijdig' | null;
  inning: 'loopt' | 'gestopt';
  /** The day from which nothing could be taken over any more: that of the end. */
  dicht: Datum | undefined;
  plan: Aflosplan | undefined;
  readonly schulden: Map<string, Schuld>;
  /** In force, in the order in which they were recorded. */
  geboekt: Geboekt[];
  readonly verloop: Verloopregel[];
}

const SOORT: Readonly<Record<string, Verloopregel['soort']>> = {
  'schuld-overgenomen.v1': 'overname',
  'aflossing-ontvangen.v1': 'aflossing',
  'mijlpaal-bereikt.v1': 'mijlpaal',
  'vordering-kwijtgescholden.v1': 'kwijtschelding',
  'nazorg-besteed.v1': 'nazorg',
  'fondsboeking-teruggenomen.v2': 'teruggenomen',
};

/** What a booking changed of the claim, in eurocents. */
function opVordering(soort: Verloopregel['soort'], { bedrag = 0, kwijtgescholden = 0, vordering = 0 }: Kort): Eurocent {
  if (soort === 'overname') return bedrag;
  if (soort === 'aflossing') return -bedrag;
  if (soort === 'teruggenomen') return vordering;
  return soort === 'nazorg' ? 0 : -kwijtgescholden;
}

/** Adds the steps of a schuldregeling up, in order; the first is its application. */
export function vouw(eerste: Stap, stappen: readonly Stap[]): Gevouwen {
  const uit: Gevouwen = {
    begin: eerste.gegevens as unknown as Gevouwen['begin'],
    ...{ staat: 'aangevraagd', wijze: null, inning: 'loopt', dicht: undefined, plan: undefined },
    ...{ schulden: new Map(), geboekt: [], verloop: [] },
  };
  let open = neemOver(uit, eerste);
  for (const { revisie, type, gegevens } of stappen) {
    const kort = gegevens as unknown as Kort;
    const soort = SOORT[type];
    if (type === 'schuld-geinventariseerd.v1') {
      const { schuld = '', schuldeiser = '', bedrag = 0, uiterlijk } = kort;
      uit.schulden.set(schuld, { schuld, schuldeiser, bedrag, ...(uiterlijk !== undefined && { uiterlijk }) });
    } else if (type === 'aflosplan-afgesproken.v2') {
      uit.staat = 'loopt';
      uit.plan = gegevens as unknown as Aflosplan;
    } else if (type === 'schuldregeling-beeindigd.v2') {
      [uit.staat, uit.wijze] = ['beeindigd', kort.wijze ?? null];
      uit.dicht ??= kort.boekdatum;
    } else if (type === 'inning-gestopt.v1') uit.inning = 'gestopt';
    else if (type === 'inning-hervat.v1') uit.inning = 'loopt';
    else if (soort !== undefined) {
      const vordering = opVordering(soort, kort);
      open += vordering;
      const { voorschot = 0, besteed = 0, ontvangen = 0 } = kort.geld ?? {};
      const regel = { revisie, boekdatum: kort.boekdatum, soort, vordering, voorschot, besteed, ontvangen, open };
      uit.verloop.push(regel);
      // On a day between: a debt can have been taken over before the day on which it was put on the list.
      const { schuld, schuldeiser = '', bedrag = 0 } = kort;
      if (soort === 'overname' && schuld !== undefined && !uit.schulden.has(schuld))
        uit.schulden.set(schuld, { schuld, schuldeiser, bedrag });
      if (soort === 'teruggenomen') uit.geboekt = uit.geboekt.filter((een) => een.revisie !== kort.boeking);
      else uit.geboekt.push({ ...regel, kort });
    }
  }
  return uit;
}

/** What was booked in earlier boeken on a schuldregeling that came over; gives what is owed of it. */
function neemOver(uit: Gevouwen, { type, revisie, gegevens }: Stap): Eurocent {
  if (type !== 'schuldregeling-overgenomen.v1') return 0;
  const { staat, plan, inning, schulden, boekingen } = gegevens as unknown as SchuldregelingOvergenomen;
  [uit.staat, uit.plan, uit.inning] = [staat, plan, inning];
  for (const een of schulden) uit.schulden.set(een.schuld, een);
  let open = 0;
  for (const { soort: van, boekdatum, vordering, voorschot, schuld, mijlpaal } of boekingen) {
    open += vordering;
    const soort = mijlpaal === undefined ? van : ('mijlpaal' as const);
    const besteed = van === 'kwijtschelding' ? -voorschot : 0;
    // What was repaid beyond the advance came in.
    const ontvangen = van === 'aflossing' ? voorschot - vordering : 0;
    const regel: Verloopregel = { revisie, boekdatum, soort, vordering, voorschot, besteed, ontvangen, open };
    const kort = { boekdatum, betaald: voorschot, ...(schuld && { schuld }), ...(mijlpaal && { mijlpaal }) };
    uit.verloop.push(regel);
    uit.geboekt.push({ ...regel, kort });
  }
  return open;
}

import type {
  Doel,
  Kleur,
  OpbrengstVerteld,
  TrekkingAangevraagd,
  Trekkingstaat,
  Voorliggend,
  Vraagsoort,
} from '@ontschot/boek';
import type { Datum, Eurocent, Moment } from '@ontschot/kern';
import type { Peiling, Stap } from './lezen.js';
import type { Post, Postmaat } from './stappen.js';

/** What stands for a trekking: set aside, open as an advance, and spent. Eurocents. */
export type Trekkingmaten = Readonly<Record<Postmaat, Eurocent>>;

/** A trekking on a day of both clocks, without for which household. Amounts in eurocents. */
export interface Trekkingstand extends Trekkingmaten {
  readonly trekking: string;
  readonly team: string;
  readonly mandaat: string;
  readonly budget: string;
  readonly wijk: string | null;
  readonly vorm: TrekkingAangevraagd['vorm'];
  readonly bedrag: Eurocent;
  readonly doel: Doel;
  /** What kind of question it was; null when nobody said. */
  readonly vraagsoort: Vraagsoort | null;
  readonly groep: NonNullable<TrekkingAangevraagd['groep']> | null;
  readonly voorliggend: Voorliggend;
  readonly staat: Trekkingstaat;
  /** The day on which it counts, and when it was asked. */
  readonly boekdatum: Datum;
  readonly gevraagdOp: Moment;
  /** Pseudonym of who asked, and of the colleague who decided or looked last. */
  readonly gevraagdDoor: string;
  readonly meegekekenDoor: string | null;
  /** Whether a colleague looks along under the mandate, and when. */
  readonly meekijken: TrekkingAangevraagd['meekijken'];
  /** Why, where the amount alone is too small: what was given unseen for the same in a week, with this one. */
  readonly samen: Eurocent | null;
  /** Until when a colleague can agree; null when it never waited. */
  readonly vervaltOp: Moment | null;
  /** Whether a colleague agreed who looked afterwards; null as long as nobody looked. */
  readonly akkoord: boolean | null;
  /** Hours that were agreed to, and reported so far; null without a tegenprestatie. */
  readonly tegenprestatie: { readonly uren: number; readonly gemeld: number } | null;
  readonly terugbetaald: Eurocent;
  readonly kwijtgescholden: Eurocent;
  /** How often was told what it brought, what that comes to by the estimate of the team, and how much is told on. */
  readonly opbrengst: { readonly verteld: number; readonly bedrag: Eurocent; readonly verhalen: number };
  /** What stands for it per kleur. */
  readonly kleuren: readonly (Trekkingmaten & { readonly kleur: Kleur })[];
  readonly revisie: number;
}

const NIETS: Trekkingmaten = { verplicht: 0, voorschot: 0, besteed: 0 };

/** What a kind of event makes of a trekking. */
const STAAT_NA: Readonly<Record<string, Trekkingstaat>> = {
  'trekking-ingestemd.v1': 'verstrekt',
  'trekking-afgewezen.v2': 'afgewezen',
  'trekking-ingetrokken.v1': 'ingetrokken',
  'trekking-vervallen.v1': 'vervallen',
  'trekking-teruggenomen.v2': 'teruggenomen',
};
const MEEGEKEKEN: ReadonlySet<string> = new Set([
  'trekking-ingestemd.v1',
  'trekking-afgewezen.v2',
  'trekking-bekeken.v1',
]);

/** What of a step is looked at here; each kind of event has some of it. */
interface Kort extends Partial<OpbrengstVerteld> {
  readonly boekdatum: Datum;
  readonly posten?: readonly Post[];
  readonly door?: string;
  readonly akkoord?: boolean;
  readonly totaal?: number;
}

/** What moved out of the advance by a step: in eurocents. */
const uitVoorschot = ({ posten = [] }: Kort): Eurocent =>
  posten.reduce((som, [maat, , bedrag]) => (maat === 'voorschot' ? som - bedrag : som), 0);

/** A trekking as its steps tell it; undefined when the first of them does not count yet. */
export function trekkingVan(stappen: readonly Stap[], peiling: Peiling): Trekkingstand | undefined {
  const [eerste] = stappen;
  if (eerste === undefined || !eerste.telt) return undefined;
  const begin = eerste.gegevens as unknown as Omit<TrekkingAangevraagd, 'vervaltOp'> & {
    wijk?: string;
    vervaltOp?: Moment;
  };
  const { trekking, team, mandaat, budget, wijk = null, vorm, bedrag, doel } = begin;
  const { vraagsoort = null, groep = null, vervaltOp = null } = begin;
  const perKleur = new Map<Kleur, Record<Postmaat, Eurocent>>();
  const maten = { ...NIETS } as Record<Postmaat, Eurocent>;
  let staat: Trekkingstaat = vervaltOp === null ? 'verstrekt' : 'aangevraagd';
  let { boekdatum } = begin;
  let [terugbetaald, kwijtgescholden, gemeld, verteld, vermeden, verhalen] = [0, 0, 0, 0, 0, 0];
  let [meegekekenDoor, akkoord]: [string | null, boolean | null] = [null, null];
  for (const { type, telt, gegevens } of stappen) {
    if (!telt) continue;
    const kort = gegevens as unknown as Kort;
    staat = STAAT_NA[type] ?? staat;
    for (const [maat, kleur, deel] of kort.posten ?? []) {
      let regel = perKleur.get(kleur);
      if (regel === undefined) perKleur.set(kleur, (regel = { ...NIETS }));
      regel[maat] += deel;
      maten[maat] += deel;
    }
    if (MEEGEKEKEN.has(type)) meegekekenDoor = kort.door ?? null;
    if (type === 'trekking-ingestemd.v1') ({ boekdatum } = kort);
    if (type === 'trekking-terugbetaald.v1') terugbetaald += uitVoorschot(kort);
    if (type === 'trekking-kwijtgescholden.v1') kwijtgescholden += uitVoorschot(kort);
    if (type === 'tegenprestatie-gemeld.v1') gemeld = kort.totaal ?? gemeld;
    akkoord = kort.akkoord ?? akkoord;
    if (type === 'opbrengst-verteld.v1') [verteld, vermeden] = [verteld + 1, vermeden + (kort.bedrag ?? 0)];
    if (kort.alsVerhaal === true) verhalen += 1;
    if (type === 'verhaal-ingetrokken.v1') verhalen = 0;
  }
  // Nothing can be done with it past its term (design 3.4), unless it was decided before, whenever that counts.
  const beslist = stappen.some(({ type }) => type in STAAT_NA);
  if (staat === 'aangevraagd' && !beslist && vervaltOp !== null && peiling.isVoorbij(vervaltOp)) staat = 'vervallen';
  const uren = begin.tegenprestatie?.uren;
  // One plain object: putting it together out of parts takes longer than all that comes before.
  return {
    trekking,
    team,
    mandaat,
    budget,
    wijk,
    vorm,
    bedrag,
    doel,
    vraagsoort,
    groep,
    voorliggend: begin.voorliggend,
    staat,
    boekdatum,
    gevraagdOp: eerste.moment,
    gevraagdDoor: begin.door,
    meegekekenDoor,
    meekijken: begin.meekijken,
    samen: begin.samen ?? null,
    vervaltOp,
    akkoord,
    tegenprestatie: uren === undefined ? null : { uren, gemeld },
    verplicht: maten.verplicht,
    voorschot: maten.voorschot,
    besteed: maten.besteed,
    terugbetaald,
    kwijtgescholden,
    opbrengst: { verteld, bedrag: vermeden, verhalen },
    kleuren: [...perKleur]
      .filter(([, { verplicht, voorschot, besteed }]) => verplicht !== 0 || voorschot !== 0 || besteed !== 0)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([kleur, { verplicht, voorschot, besteed }]) => ({ kleur, verplicht, voorschot, besteed })),
    revisie: eerste.revisie,
  };
}

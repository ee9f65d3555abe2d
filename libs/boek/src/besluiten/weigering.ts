import { dagInAmsterdam, type Moment } from '@ontschot/kern';
import type { Feit, Gebeurtenis, Gegevens, Weigering } from '../gebeurtenissen/gebeurtenis.js';
import type { Toestand } from '../toestand/toestand.js';
import type { Opdracht } from './besluit.js';

/** What was refused, and why, is part of the history (design 3.4). It moves nothing. */
export interface OpdrachtGeweigerd extends Gegevens {
  readonly opdracht: Opdracht;
  readonly weigering: Weigering;
}

export const OPDRACHT_GEWEIGERD = 'opdracht-geweigerd.v1';

/** How many refusals of one caller a boek records on one day; what comes after is answered, not recorded. */
export const WEIGERINGEN_PER_DAG = 1_000;

/** How many items of a long list in an opdracht the record of its refusal keeps. */
const REGELS_IN_WEIGERING = 20;

const TOEGEVOEGD: ReadonlySet<string> = new Set([
  'kosten',
  'overdracht',
  'wijken',
  'bewoner',
  'kiezer',
  'sleutelmerk',
  'overname',
]);
/** What a household chose in a vote is not told by its refusal either. */
const GEHEIM: ReadonlySet<string> = new Set(['stem']);

/** How the name begins of who asks in a vote: another in each. */
export const BEWONER = 'bewoner~';

/** Under which name refusals are counted: who has another name in each vote, would else have no limit. */
const tellerVan = (afzender: string): string => (afzender.startsWith(BEWONER) ? BEWONER : afzender);

/** An opdracht with its long lists cut, each with how many there were: `regels` with `aantalRegels`. */
function verkort(opdracht: Opdracht): Opdracht {
  const kort: Record<string, unknown> = {};
  for (const [naam, waarde] of Object.entries(opdracht)) {
    // What the service added was not asked, and can be large.
    if (TOEGEVOEGD.has(naam) || GEHEIM.has(naam)) continue;
    const teLang = Array.isArray(waarde) && waarde.length > REGELS_IN_WEIGERING;
    kort[naam] = teLang ? waarde.slice(0, REGELS_IN_WEIGERING) : waarde;
    if (teLang) kort[`aantal${naam.slice(0, 1).toUpperCase()}${naam.slice(1)}`] = waarde.length;
  }
  return kort as unknown as Opdracht;
}

/** The event of a refusal, or undefined when this caller was refused too often today. It counts on the day it happened. */
export function weigeringsfeit(
  toestand: Toestand,
  afzender: string,
  op: Moment,
  opdracht: Opdracht,
  weigering: Weigering,
): Feit<OpdrachtGeweigerd> | undefined {
  const dag = dagInAmsterdam(op);
  const tot = toestand.weigeringen.lees(tellerVan(afzender));
  if (tot?.dag === dag && tot.aantal >= WEIGERINGEN_PER_DAG) return undefined;
  return { type: OPDRACHT_GEWEIGERD, gegevens: { boekdatum: dag, opdracht: verkort(opdracht), weigering } };
}

export function telWeigering(toestand: Toestand, { metadata, gegevens }: Gebeurtenis): void {
  const afzender = tellerVan(metadata.opdracht.afzender);
  const tot = toestand.weigeringen.lees(afzender);
  const dag = gegevens.boekdatum;
  toestand.weigeringen.zet(afzender, { dag, aantal: tot?.dag === dag ? tot.aantal + 1 : 1 });
}

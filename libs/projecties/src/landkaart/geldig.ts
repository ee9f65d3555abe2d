import type { Periode } from '@ontschot/kern';
import type { Leesmodel } from '../leesmodel.js';
import type { Kort } from './kort.js';
import type { Landkaartfilter, Peiling } from './peiling.js';

/** All assessments that we knew of, on whatever day they count; the first recorded first. Inside a question. */
export function gemeten(lees: Leesmodel, { boek, bekendOp }: Peiling): Kort[] {
  return lees
    .sql<[string, number], string>('SELECT kort FROM landkaart_meting WHERE boek = ? AND bekend <= ? ORDER BY revisie')
    .pluck()
    .all(boek, bekendOp)
    .map((kort) => JSON.parse(kort) as Kort);
}

type Maanden = { readonly van: Periode; readonly totEnMet: Periode };

const delenMaanden = (a: Maanden, b: Maanden): boolean => a.van <= b.totEnMet && b.van <= a.totEnMet;

/**
 * Which of them count, so that no month of an afspraak counts twice: every vaststelling that was not corrected, and
 * then the metingen, the newest first, of which no month is taken.
 */
export function geldige(alle: readonly Kort[], metMetingen: boolean): Kort[] {
  const gecorrigeerd = new Set(alle.map(({ corrigeert }) => corrigeert));
  const tellen = alle.filter(({ soort, id }) => soort === 'vaststelling' && !gecorrigeerd.has(id));
  if (!metMetingen) return tellen;
  // Per afspraak: of a thousand metingen, all against all would hold everybody up.
  const bezet = new Map<string, Maanden[]>();
  const neem = (een: Kort): void => void bezet.set(een.afspraak, [...(bezet.get(een.afspraak) ?? []), een]);
  tellen.forEach(neem);
  for (const meting of alle.filter(({ soort }) => soort === 'meting').reverse()) {
    if (bezet.get(meting.afspraak)?.some((een) => delenMaanden(een, meting)) === true) continue;
    tellen.push(meting);
    neem(meting);
  }
  const plaats = new Map(alle.map((een, i) => [een, i]));
  return tellen.sort((a, b) => (plaats.get(a) ?? 0) - (plaats.get(b) ?? 0));
}

/** Whether a period lies within the months that are asked. */
export const binnen = ({ van, totEnMet }: Maanden, vraag: Pick<Landkaartfilter, 'van' | 'totEnMet'>): boolean =>
  (vraag.van === undefined || van >= vraag.van) && (vraag.totEnMet === undefined || totEnMet <= vraag.totEnMet);

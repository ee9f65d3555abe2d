import type { Doel, Koker, Signaal, SignaalBeantwoord, SignaalGegeven } from '@ontschot/boek';
import { dagInAmsterdam, type Datum } from '@ontschot/kern';
import { inrichting } from '../inrichting/inrichting.projectie.js';
import { onderdelen } from '../inrichting/onderdelen.js';
import type { Leesmodel } from '../leesmodel.js';
import { daggetal } from '../motor/dagen.js';
import { aantalVan, cursorId, pagina, type Bladervraag, type Pagina } from '../vragen/bladeren.js';
import type { Peilvraag } from '../vragen/peil.js';
import { teamsVan, type Kijker } from './kijker.js';
import { alleStappen, peilingVan, stappenVan, type Peiling, type Stap } from './lezen.js';
import { wijkteam } from './wijkteam.projectie.js';

export interface Signalenvraag extends Peilvraag, Bladervraag {
  readonly boek: string;
  readonly koker?: string;
  /** Only what is, or is not, answered. */
  readonly open?: boolean;
  readonly alleen?: Kijker;
  /** Only to kokers that this organisatie pays at some time. */
  readonly financier?: string;
}

/** A question to a koker whether it should have paid. */
export interface Signaaloverzicht {
  readonly signaal: string;
  readonly trekking: string;
  readonly team: string;
  readonly koker: string;
  /** What the koker is called: the regular provision that should have paid. */
  readonly voorziening: string;
  /** What the trekking was for. */
  readonly doel: Doel;
  readonly staat: 'open' | 'beantwoord';
  readonly antwoord: NonNullable<Signaal['antwoord']> | null;
  /** The days on which it was given and answered, by our own clock, and the last day to answer. */
  readonly gegevenOp: Datum;
  readonly beantwoordOp: Datum | null;
  readonly termijn: Datum;
  /** How many days it took, or takes so far. */
  readonly dagen: number;
  readonly teLaat: boolean;
}

interface Over {
  readonly trekking?: Stap | undefined;
  /** Names of the kokers by id. */
  readonly namen: ReadonlyMap<string, string>;
}

export function signaalVan(
  stappen: readonly Stap[],
  { trekking: begin, namen }: Over,
  { peildag }: Peiling,
): Signaaloverzicht | undefined {
  const [gegeven] = stappen;
  if (gegeven === undefined || !gegeven.telt) return undefined;
  const { team, doel } = begin?.gegevens as unknown as { readonly team: string; readonly doel: Doel };
  const { signaal, trekking, koker, termijn } = gegeven.gegevens as unknown as SignaalGegeven;
  const beantwoord = stappen.find(({ type, telt }) => telt && type === 'signaal-beantwoord.v1');
  const gegevenOp = dagInAmsterdam(gegeven.moment);
  const beantwoordOp = beantwoord === undefined ? null : dagInAmsterdam(beantwoord.moment);
  const tot = beantwoordOp ?? peildag;
  return {
    ...{ signaal, trekking, team, koker, voorziening: namen.get(koker) ?? koker, doel },
    staat: beantwoord === undefined ? 'open' : 'beantwoord',
    antwoord: beantwoord === undefined ? null : (beantwoord.gegevens as unknown as SignaalBeantwoord).antwoord,
    ...{ gegevenOp, beantwoordOp, termijn },
    dagen: Math.max(0, daggetal(tot) - daggetal(gegevenOp)),
    teLaat: tot > termijn,
  };
}

/** Kokers that the organisatie pays at some time. */
export const betaald = (kokers: readonly Koker[], organisatie: string): ReadonlySet<string> =>
  new Set(kokers.filter(({ financier }) => financier === organisatie).map(({ koker }) => koker));

/** The signals by id, on a day of both clocks, a page at a time. Throws `niet-gevonden` and `vraag-ongeldig`. */
export function signalen(lees: Leesmodel, vraag: Signalenvraag): Pagina<Signaaloverzicht> {
  return lees.vraag([wijkteam, inrichting], () => {
    const peiling = peilingVan(lees, vraag);
    const aantal = aantalVan(vraag);
    const { koker, open, financier } = vraag;
    const eigen = teamsVan(lees, peiling, vraag.alleen);
    const alle = onderdelen<Koker>(lees, vraag.boek, 'koker', peiling.bekendOp).map(({ onderdeel }) => onderdeel);
    const namen = new Map(alle.map((een) => [een.koker, een.naam]));
    const kokers = financier === undefined ? undefined : betaald(alle, financier);
    const gevonden: Signaaloverzicht[] = [];
    for (const stappen of alleStappen(lees, 'signaal', peiling, cursorId(vraag))) {
      const trekking = String(stappen[0]?.gegevens['trekking']);
      const [begin] = stappenVan(lees, 'trekking', trekking, peiling);
      const een = signaalVan(stappen, { trekking: begin, namen }, peiling);
      if (een === undefined || (eigen !== undefined && !eigen.has(een.team))) continue;
      if (kokers !== undefined && !kokers.has(een.koker)) continue;
      if (koker !== undefined && een.koker !== koker) continue;
      if (open !== undefined && (een.staat === 'open') !== open) continue;
      gevonden.push(een);
      if (gevonden.length > aantal) break;
    }
    return pagina(
      gevonden,
      aantal,
      // A trekking gives one signal at most; what comes after it does not say of which koker it was.
      ({ trekking }) => `${trekking}~~`,
      (een) => een,
    );
  });
}

import type { Moment } from '@ontschot/kern';
import { Geweigerd, type Opdracht } from './besluiten/besluit.js';
import { BESLUITEN } from './besluiten/index.js';
import { weigeringsfeit } from './besluiten/weigering.js';
import type { Feit, Herkomst, Weigering } from './gebeurtenissen/gebeurtenis.js';
import { naAfsluiting } from './jaar/na-afsluiting.js';
import { nogNamens } from './namens.js';
import { Verouderd } from './preventie/kostentelling.js';
import { volgtContant } from './volgt-contant.js';
import type { Bekend } from './toestand/bewegingen.js';
import type { Toestand } from './toestand/toestand.js';
import { alleenEigenTeam, nogVanTeam } from './wijkteam/eigen-team.js';

/** What comes of an opdracht. */
export type Uitkomst =
  /** Something happened: these facts must be recorded. */
  | { readonly soort: 'geboekt'; readonly feiten: readonly Feit[] }
  /** Refused; `feiten` holds the record of it, or nothing when this caller was refused too often today. */
  | { readonly soort: 'geweigerd'; readonly weigering: Weigering; readonly feiten: readonly Feit[] }
  /** The same opdracht was seen before: its answer stands in the events from `bekend.revisie`. */
  | { readonly soort: 'herhaald'; readonly bekend: Bekend }
  /** The id was used for something else. */
  | { readonly soort: 'hergebruikt'; readonly bekend: Bekend }
  /** It was worked out on figures that changed meanwhile: nothing is recorded, it is to be worked out again. */
  | { readonly soort: 'verouderd'; readonly waarin: string }
  /** The boek was never opened. */
  | { readonly soort: 'geen-boek' };

/**
 * Decides one opdracht on the state: pure. The same id of the same caller with the same content gives its first
 * answer again; with other content it is refused, unrecorded, for the id is taken. Who is no member of the team any more
 * or speaks for another organisatie gets no answer again: it is authorised again (design 3.4), and refused unrecorded, for it was recorded once.
 */
export function behandel(toestand: Toestand, herkomst: Herkomst, opdracht: Opdracht, op: Moment): Uitkomst {
  const bekend = toestand.opdrachten.lees(herkomst.afzender, herkomst.id);
  if (bekend !== undefined) {
    if (bekend.hash !== herkomst.hash) return { soort: 'hergebruikt', bekend };
    const weigering = weigeringVan(() => {
      nogVanTeam(toestand, opdracht);
      nogNamens(toestand, opdracht, bekend);
    });
    return weigering === undefined ? { soort: 'herhaald', bekend } : { soort: 'geweigerd', weigering, feiten: [] };
  }
  const dicht = naAfsluiting(toestand, opdracht);
  if (dicht !== undefined) return { soort: 'geweigerd', weigering: dicht, feiten: [] };
  const besluit = BESLUITEN.get(opdracht.soort);
  if (besluit === undefined) throw new TypeError(`geen besluit voor ${opdracht.soort}`);
  if (toestand.boek === undefined && opdracht.soort !== 'boek-openen') return { soort: 'geen-boek' };
  try {
    alleenEigenTeam(toestand, opdracht);
    const besloten = besluit.besluit(toestand, opdracht, herkomst.id, op);
    const feiten: readonly Feit[] = 'type' in besloten ? [besloten] : besloten;
    return { soort: 'geboekt', feiten: [...feiten, ...volgtContant(toestand, feiten, herkomst, op)] };
  } catch (oorzaak) {
    if (oorzaak instanceof Verouderd) return { soort: 'verouderd', waarin: oorzaak.waarin };
    if (!(oorzaak instanceof Geweigerd)) throw oorzaak;
    const { weigering } = oorzaak;
    // Before a boek is open there is no history to record a refusal in, and none is added to one that is closed.
    const feit =
      toestand.boek === undefined || toestand.jaar.afsluiting !== undefined
        ? undefined
        : weigeringsfeit(toestand, herkomst.afzender, op, opdracht, weigering);
    return { soort: 'geweigerd', weigering, feiten: feit === undefined ? [] : [feit] };
  }
}

function weigeringVan(toets: () => void): Weigering | undefined {
  try {
    toets();
    return undefined;
  } catch (oorzaak) {
    if (!(oorzaak instanceof Geweigerd)) throw oorzaak;
    return oorzaak.weigering;
  }
}

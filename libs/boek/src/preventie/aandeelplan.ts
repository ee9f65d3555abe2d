import type { Datum, Eurocent } from '@ontschot/kern';
import type { Ontvanger } from '@ontschot/regels';
import type { Aandeelsoort, Toezegging } from '../toestand/preventie.js';
import type { Toestand } from '../toestand/toestand.js';
import { eraf as minder } from './bruikbaar.js';
import { ontvangerSleutel } from './rekeningen.js';

/** A receiver's part as it is awarded; below zero it takes back, or finds a loss. Amounts in eurocents. */
export interface Aandeel {
  readonly aandeel: string;
  readonly vaststelling: string;
  readonly afspraak: string;
  readonly soort: Aandeelsoort;
  readonly ontvanger: Ontvanger;
  readonly kokers: readonly Aandeelkoker[];
}

export interface Aandeelkoker {
  readonly koker: string;
  /** The budget that pays. */
  readonly budget: string;
  readonly bedrag: Eurocent;
  /** The payer keeps its own books and did not agree yet. */
  readonly gevraagd: boolean;
}

/** What awarding one part at the expense of one koker does: the promises it leaves behind, and the money it books. */
export interface Aandeelplan {
  readonly koker: Aandeelkoker;
  /** As they are afterwards; the last is the new one. */
  readonly rijen: readonly Toezegging[];
  /** From `toegezegd` to `tegoed`; below zero the other way. */
  readonly geboekt: Eurocent;
}

/** Promises that earlier parts of the same append made or changed, by name; not in the state yet. */
export type Gewijzigd = ReadonlyMap<string, Toezegging>;

/** All promises to this receiver at the expense of this koker, the oldest first. */
function rijenVan(toestand: Toestand, gewijzigd: Gewijzigd, ontvanger: Ontvanger, koker: string): Toezegging[] {
  const sleutel = ontvangerSleutel(ontvanger);
  const { toezeggingen } = toestand.preventie;
  const nieuw = [...gewijzigd.values()].filter(({ toezegging }) => !toezeggingen.heeft(toezegging));
  return [...[...toezeggingen].map(([id, rij]) => gewijzigd.get(id) ?? rij), ...nieuw].filter(
    (rij) => rij.koker === koker && ontvangerSleutel(rij.ontvanger) === sleutel,
  );
}

/**
 * Works out a part: a gain first settles what the receiver still owes this koker, a taking back first lowers what is
 * still open of the same afspraak (what was only asked before what was promised, the newest first); what is left of it
 * is a claim. Both the decision and the fold use this, so they cannot differ.
 */
export function planAandeel(
  toestand: Toestand,
  aandeel: Aandeel,
  koker: Aandeelkoker,
  boekdatum: Datum,
  revisie: number,
  gewijzigd: Gewijzigd = new Map(),
): Aandeelplan {
  const { bedrag, gevraagd } = koker;
  const eerder = rijenVan(toestand, gewijzigd, aandeel.ontvanger, koker.koker);
  const geraakt: Toezegging[] = [];
  let rest = bedrag;
  let geboekt = gevraagd ? 0 : bedrag;
  if (bedrag > 0) {
    // What is only asked cannot pay a debt of another afspraak; but what this afspraak wrongly claimed, it takes back.
    for (const schuld of eerder.filter((rij) => rij.open < 0 && (!gevraagd || rij.afspraak === aandeel.afspraak))) {
      const verrekend = Math.min(rest, -schuld.open);
      if (verrekend === 0) continue;
      rest -= verrekend;
      if (gevraagd) geboekt += verrekend;
      geraakt.push({ ...schuld, open: schuld.open + verrekend });
    }
  } else if (bedrag < 0) {
    // What another gave by agreement is not of this award: its own correction does not take it.
    const eigen = eerder
      .filter((rij) => rij.afspraak === aandeel.afspraak && rij.open > 0 && rij.gekregenVan === undefined)
      .reverse();
    const opVolgorde = [...eigen.filter(isGevraagd), ...eigen.filter((rij) => rij.staat === 'toegezegd')];
    geboekt = bedrag;
    for (const rij of opVolgorde) {
      const eraf = Math.min(-rest, rij.open);
      if (eraf === 0) continue;
      rest += eraf;
      if (isGevraagd(rij)) geboekt += eraf;
      geraakt.push(minder(rij, eraf, boekdatum));
    }
  }
  const nieuw: Toezegging = {
    toezegging: `${aandeel.aandeel}~${koker.koker}`,
    aandeel: aandeel.aandeel,
    vaststelling: aandeel.vaststelling,
    afspraak: aandeel.afspraak,
    soort: aandeel.soort,
    ontvanger: aandeel.ontvanger,
    koker: koker.koker,
    budget: koker.budget,
    bedrag,
    contant: 0,
    open: rest,
    staat: gevraagd && bedrag > 0 ? 'gevraagd' : 'toegezegd',
    boekdatum,
    revisie,
  };
  return { koker, rijen: [...geraakt, nieuw], geboekt };
}

const isGevraagd = ({ staat }: Toezegging): boolean => staat === 'gevraagd';

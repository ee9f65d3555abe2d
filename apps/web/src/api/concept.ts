import { useState } from 'react';

/** Puts something else in its place, or makes that of what stands there by now: also after a wait nothing typed is lost. */
export type Zet<T> = (waarde: T | ((nu: T) => T)) => void;

/**
 * What somebody typed, kept for this tab until it was booked: a page that is loaded again, or a session that ended, loses
 * nothing. Signing out empties it, and what another person left is gone before this one sees it. Only what was changed is
 * kept, and what does not fit (`past`) is not read. The last one empties it, unless something else than `alleenAls` stands there by now; it says whether it did.
 */
export function useConcept<T>(
  sleutel: string,
  begin: T,
  past: (wat: unknown) => boolean = () => true,
): readonly [T, Zet<T>, (alleenAls?: T) => boolean] {
  const plek = plekVan(sleutel);
  const hier = (): T | undefined => {
    const wat = lees(plek);
    return past(wat) ? (wat as T | undefined) : undefined;
  };
  const [stand, zet] = useState<{ readonly plek: string; readonly waarde: T | undefined }>({
    plek,
    waarde: hier(),
  });
  // Of something else than a moment ago: what was typed there stays there.
  if (stand.plek !== plek) zet({ plek, waarde: hier() });
  const wijzig: Zet<T> = (waarde) => {
    const straks = typeof waarde === 'function' ? (waarde as (nu: T) => T)(hier() ?? begin) : waarde;
    sessionStorage.setItem(plek, JSON.stringify(straks));
    zet({ plek, waarde: straks });
  };
  const leeg = (alleenAls?: T): boolean => {
    const nu = sessionStorage.getItem(plek);
    if (alleenAls !== undefined && nu !== null && nu !== JSON.stringify(alleenAls)) return false;
    sessionStorage.removeItem(plek);
    zet({ plek, waarde: undefined });
    return true;
  };
  return [(stand.plek === plek ? stand.waarde : hier()) ?? begin, wijzig, leeg];
}

/** What was typed in one form goes on in another, as `maak` puts it there. */
export function verplaatsConcept(van: string, naar: string, maak: (waarde: unknown) => unknown): void {
  const waarde = lees(plekVan(van));
  if (waarde === undefined) return;
  sessionStorage.removeItem(plekVan(van));
  sessionStorage.setItem(plekVan(naar), JSON.stringify(maak(waarde)));
}

const BEGIN = 'ontschot-concept:';
const plekVan = (sleutel: string): string => `${BEGIN}${sleutel}`;

/** What is typed to look by, and never to be booked. */
const OM_TE_KIJKEN = ['doelbinding', 'nagaan '].map(plekVan);

/** Whether something that somebody typed to be booked is still kept in this tab. */
export const heeftConcepten = (): boolean =>
  Object.keys(sessionStorage).some(
    (naam) => naam.startsWith(BEGIN) && !OM_TE_KIJKEN.some((begin) => naam.startsWith(begin)),
  );

function lees(plek: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(plek) ?? '');
  } catch {
    return undefined;
  }
}

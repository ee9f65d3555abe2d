import type { Eurocent } from '@ontschot/kern';
import type { Kostendeel, Kostenrij } from './kostendelen.js';

/** What fewer households than this cost together, is not told (design 9). */
export const MINSTENS_HUISHOUDENS = 10;

/** What may be told of a melding. */
export interface Gezeefd {
  readonly delen: readonly Kostendeel[];
  /** All together in eurocents; null when it would give away what is left out. */
  readonly bedrag: Eurocent | null;
  /** Some of it is of so few households that they are not told of. */
  readonly weinigHuishoudens: boolean;
}

const genoeg = ({ wie }: Kostenrij): boolean => (wie?.length ?? 0) >= MINSTENS_HUISHOUDENS;

/** Two parts of households as one: of all their months, and without what they differ in. */
function samen(a: Kostenrij, b: Kostenrij): Kostenrij {
  const { maand, aanbieder, eenheidsprijs } = a;
  const gelijk = eenheidsprijs !== undefined && eenheidsprijs === b.eenheidsprijs;
  const laatste = [a.totEnMet ?? a.maand, b.totEnMet ?? b.maand].sort()[1] ?? maand;
  const eerste = maand < b.maand ? maand : b.maand;
  return {
    ...{ maand: eerste, voor: 'huishoudens', bedrag: a.bedrag + b.bedrag, regels: a.regels + b.regels },
    ...(laatste !== eerste && { totEnMet: laatste }),
    ...(aanbieder !== undefined && aanbieder === b.aanbieder && { aanbieder }),
    ...(gelijk && { eenheidsprijs, aantal: (a.aantal ?? 0) + (b.aantal ?? 0) }),
    wie: [...new Set([...(a.wie ?? []), ...(b.wie ?? [])])],
  };
}

/** Month after month, until there are enough households; what is left at the end joins the last. */
function perGroep(rijen: readonly Kostenrij[]): Kostenrij[] {
  const blokken: Kostenrij[] = [];
  for (const rij of rijen) {
    const vorig = blokken.at(-1);
    if (vorig === undefined || genoeg(vorig)) blokken.push(rij);
    else blokken[blokken.length - 1] = samen(vorig, rij);
  }
  const [laatste, ...eerder] = [...blokken].reverse();
  const [voorlaatste, ...rest] = eerder;
  if (laatste === undefined || voorlaatste === undefined || genoeg(laatste)) return blokken;
  return [...rest.reverse(), samen(voorlaatste, laatste)];
}

/** How a part is told: of households how many, never which. */
export function getoond({ wie, ...deel }: Kostenrij): Kostendeel {
  return wie === undefined ? deel : { ...deel, huishoudens: wie.length };
}

/**
 * The parts of a melding so that no amount is of few households: months are taken together until there are enough, then
 * aanbieders and prices. What stays too small has no amount, and then the whole has none either: less the others it is
 * that amount.
 */
export function zonderKleineGroepen(rijen: readonly Kostenrij[]): Gezeefd {
  const overige = rijen.filter(({ wie }) => wie === undefined);
  const groepen = new Map<string, Kostenrij[]>();
  for (const rij of rijen.filter(({ wie }) => wie !== undefined)) {
    const sleutel = JSON.stringify([rij.aanbieder, rij.eenheidsprijs]);
    groepen.set(sleutel, [...(groepen.get(sleutel) ?? []), rij]);
  }
  const blokken = [...groepen.values()].flatMap(perGroep);
  const klein = blokken.filter((blok) => !genoeg(blok));
  const rest = klein.length === 0 ? undefined : klein.reduce(samen);
  const verborgen = rest !== undefined && !genoeg(rest);
  const zichtbaar = [...overige, ...blokken.filter(genoeg), ...(rest !== undefined && !verborgen ? [rest] : [])];
  const delen = zichtbaar.map(getoond);
  const som = delen.reduce((totaal, { bedrag }) => totaal + (bedrag ?? 0), 0);
  return {
    delen: [...delen, ...(verborgen ? [zonderBedrag(rest)] : [])].sort(opMaand),
    bedrag: verborgen ? null : som,
    weinigHuishoudens: verborgen,
  };
}

const opMaand = (a: Kostendeel, b: Kostendeel): number => (a.maand < b.maand ? -1 : a.maand > b.maand ? 1 : 0);

/** Neither an amount, nor what it could be worked out from. */
function zonderBedrag({ maand, totEnMet, aanbieder, regels }: Kostenrij): Kostendeel {
  const kop = { maand, ...(totEnMet !== undefined && { totEnMet }), voor: 'huishoudens' } as const;
  return { ...kop, ...(aanbieder !== undefined && { aanbieder }), bedrag: null, regels };
}

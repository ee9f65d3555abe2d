import { schrijfEuro, type Eurocent } from '@ontschot/kern';
import type { Geleerd } from './leersom.js';

/** What of a part of an earlier year can be held against it; null where that year does not tell it apart. */
export interface Eerder {
  readonly perHuishouden: Eurocent | null;
  readonly opbrengstPerEuro: Eurocent | null;
}

/** Which approaches are expensive with little result, and the other way round; never persons. */
export interface Oordeel<R extends Geleerd> {
  /** By which rule, in a sentence. */
  readonly uitleg: string;
  /** The lines between which it is judged, in eurocents. */
  readonly middelste: Eurocent | null;
  readonly opbrengstPerEuro: Eurocent | null;
  readonly duurMetWeinig: readonly (R & { readonly eerder: Eerder | null })[];
  readonly goedkoopMetVeel: readonly (R & { readonly eerder: Eerder | null })[];
}

const TE_WEINIG =
  'Er is nog te weinig om te vergelijken: dat kan als van minstens twee groepen is uitgesplitst wat zij kostten, en van minstens de helft is verteld wat het bracht.';

const uitlegVan = (middelste: Eurocent, perEuro: Eurocent): string =>
  `Duur met weinig is wat per huishouden of deelnemer meer kostte dan ${schrijfEuro(middelste)}, de middelste van de groepen, en per verstrekte euro minder voorkwam dan ${schrijfEuro(perEuro)}, het gemiddelde van alles samen. Goedkoop met veel is wat minder kostte en meer voorkwam. Een groep telt mee als van minstens de helft is verteld wat het bracht; wat het voorkwam is een schatting van de teams.`;

/** The middle one, or the average of the two in the middle, half up. */
function middelsteVan(bedragen: readonly Eurocent[]): Eurocent | null {
  const opGrootte = [...bedragen].sort((a, b) => a - b);
  const hoog = opGrootte[Math.floor(opGrootte.length / 2)];
  const laag = opGrootte[Math.ceil(opGrootte.length / 2) - 1];
  return hoog === undefined || laag === undefined ? null : Math.floor((hoog + laag + 1) / 2);
}

/**
 * Judges the parts that are told apart, only by what is told of them. `vorig` finds the same part of the earlier year.
 */
export function oordeelOver<R extends Geleerd>(
  regels: readonly R[],
  { opbrengstPerEuro }: Geleerd,
  vorig: (regel: R) => Geleerd | undefined = () => undefined,
): Oordeel<R> {
  const geteld = regels.filter((een) => een.opbrengstPerEuro !== null && 2 * een.verteld >= een.aantal);
  const middelste = middelsteVan(geteld.flatMap(({ perHuishouden }) => perHuishouden ?? []));
  if (middelste === null || opbrengstPerEuro === null || geteld.length < 2)
    return { uitleg: TE_WEINIG, middelste: null, opbrengstPerEuro: null, duurMetWeinig: [], goedkoopMetVeel: [] };
  const metEerder = (regel: R): R & { readonly eerder: Eerder | null } => {
    const toen = vorig(regel);
    const eerder = toen && { perHuishouden: toen.perHuishouden, opbrengstPerEuro: toen.opbrengstPerEuro };
    return { ...regel, eerder: eerder ?? null };
  };
  const kiest = (kant: 1 | -1): Oordeel<R>['duurMetWeinig'] =>
    geteld
      .filter(
        (een) =>
          Math.sign((een.perHuishouden ?? middelste) - middelste) === kant &&
          Math.sign(opbrengstPerEuro - (een.opbrengstPerEuro ?? opbrengstPerEuro)) === kant,
      )
      .map(metEerder);
  return {
    uitleg: uitlegVan(middelste, opbrengstPerEuro),
    middelste,
    opbrengstPerEuro,
    duurMetWeinig: kiest(1),
    goedkoopMetVeel: kiest(-1),
  };
}

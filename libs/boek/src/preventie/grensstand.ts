import { schrijfEuro, type Periode } from '@ontschot/kern';
import { aantalMaanden, type Invoer } from '@ontschot/regels';
import { weiger } from '../besluiten/besluit.js';
import type { Afspraakinhoud, Kokergrens, Vastegrens } from '../toestand/preventie.js';
import type { Toestand } from '../toestand/toestand.js';
import { NAMEN_IN_WEIGERING } from './opzoeken.js';

/**
 * Whether a sum with this limit tells nothing more about single households than one that was told: the same limit, over as many
 * months, that are the same months or come wholly before or after them. Half a period more is the same as another limit.
 */
function past({ grens, van, totEnMet }: Vastegrens, gevraagd: Vastegrens): boolean {
  const maanden = aantalMaanden(van, totEnMet);
  return (
    grens === gevraagd.grens &&
    maanden === aantalMaanden(gevraagd.van, gevraagd.totEnMet) &&
    (aantalMaanden(van, gevraagd.van) - 1) % maanden === 0
  );
}

/**
 * What stands in the way of this limit over months of before this boek, of which the costs came over with what was told of
 * them. Each year may have had a limit of its own: so it must fit one, and no other that is over one of its months.
 */
function vanEerder({ jaar, boek }: Toestand, gevraagd: Kokergrens): readonly Kokergrens[] {
  if (gevraagd.van >= `${boek?.jaar ?? 0}-01`) return [];
  const verteld = (jaar.kosten?.grenzen ?? []).filter(({ koker }) => koker === gevraagd.koker);
  const { grens, van, totEnMet } = gevraagd;
  if (verteld.some((een) => een.grens === grens && een.van === van && een.totEnMet === totEnMet)) return [];
  if (!verteld.some((een) => past(een, gevraagd))) return verteld;
  return verteld.filter((een) => !past(een, gevraagd) && een.van <= totEnMet && een.totEnMet >= van);
}

/** With which limits costs were told in this boek and before it. */
export const vasteGrenzenVan = ({ jaar, preventie }: Toestand): Kokergrens[] => [
  ...(jaar.kosten?.grenzen ?? []),
  ...[...preventie.vasteGrenzen].flatMap(([koker, verteld]) => verteld.map((een) => ({ koker, ...een }))),
];

/**
 * Refuses (`grens-ligt-vast`) to add up costs with another limit per household than those of the koker were told with in this
 * boek, or over other months: what the two differ is what few households cost (ADR 20). Over months of before this boek also
 * with another than it was told with there. Without a limit it may always.
 */
export function moetVasteGrensZijn(
  toestand: Toestand,
  { grensPerHuishouden: grens, kokers }: Pick<Afspraakinhoud, 'grensPerHuishouden' | 'kokers'>,
  van: Periode,
  totEnMet: Periode,
): void {
  // Months in the wrong order are refused by themselves.
  if (grens === undefined || van > totEnMet) return;
  const gevraagd = { grens, van, totEnMet };
  const alle = kokers.flatMap(({ koker }) => {
    const verteld = toestand.preventie.vasteGrenzen.lees(koker) ?? [];
    const hier = verteld.some((een) => past(een, gevraagd)) ? [] : verteld.map((een) => ({ koker, ...een }));
    return [...vanEerder(toestand, { koker, ...gevraagd }), ...hier];
  });
  const vast = alle.slice(0, NAMEN_IN_WEIGERING);
  if (vast.length > 0)
    weiger('grens-ligt-vast', `${vast.map(zin).join(' ')} Naast elkaar bleek wat weinig huishoudens kostten.`, {
      gevraagd,
      vast,
    });
}

/** Whether costs of all these kokers were told with this limit already, so that telling it again tells nothing. */
export const isVerteldeGrens = (
  { preventie, jaar }: Toestand,
  { grensPerHuishouden: grens, kokers }: Pick<Afspraakinhoud, 'grensPerHuishouden' | 'kokers'>,
  van: Periode,
  totEnMet: Periode,
): boolean =>
  grens !== undefined &&
  kokers.every(({ koker }) =>
    [
      ...(preventie.vasteGrenzen.lees(koker) ?? []),
      ...(jaar.kosten?.grenzen ?? []).filter((een) => een.koker === koker),
    ].some((een) => een.grens === grens && een.van === van && een.totEnMet === totEnMet),
  );

const zin = ({ koker, grens, van, totEnMet }: Kokergrens): string =>
  `Van koker ${koker} is al verteld met een grens van ${schrijfEuro(grens)} per huishouden over ${van} tot en met ${totEnMet}.`;

/**
 * Remembers with which limit the costs of a koker were told, by what the event says of it. A boek of before this may have told
 * with several: each of them told already, and stays usable.
 */
export function onthoudGrenzen(
  toestand: Toestand,
  { van, totEnMet, kokers }: Pick<Invoer, 'van' | 'totEnMet' | 'kokers'>,
): void {
  const { vasteGrenzen } = toestand.preventie;
  for (const { koker, realisatie } of kokers) {
    if (realisatie.uitschieters === undefined) continue;
    const nieuw = { grens: realisatie.uitschieters.grens, van, totEnMet };
    const verteld = vasteGrenzen.lees(koker) ?? [];
    if (!verteld.some((een) => past(een, nieuw))) vasteGrenzen.zet(koker, [...verteld, nieuw]);
  }
}

import { schrijfEuro, telOp, type Datum, type Eurocent } from '@ontschot/kern';
import type { Doel } from '../doel.js';
import type { Rekening } from '../rekening.js';
import { dagnummer } from '../toestand/reeks.js';
import type { Toestand } from '../toestand/toestand.js';
import { weiger } from './besluit.js';
import {
  genoemd,
  naarRato,
  opVolgorde,
  type Kleurdeel,
  type Kleurwens,
  type Stand,
  type Tekort,
} from './kleurdelen.js';
import { bronVan, weigerUitgeput } from './putten.js';
import { eersteTekort } from './tekort.js';
import { bezwaar, volgorde } from './wettig.js';

export type { Kleurdeel, Kleurwens } from './kleurdelen.js';

/**
 * The kleuren, with their amounts, in which `bedrag` (eurocents) leaves `vrij:<budget>` on `datum`. With a doel only
 * lawful kleuren, in the order of the law (design 3.2); without one (an overheveling) all, in proportion to what is
 * available. Refuses with every kleur that was there and why it could not be used.
 */
export function kiesKleuren(
  toestand: Toestand,
  budget: string,
  bedrag: Eurocent,
  datum: Datum,
  doel: Doel | undefined,
  wens: Kleurwens,
): readonly Kleurdeel[] {
  const rekening: Rekening = `vrij:${budget}`;
  const saldo = toestand.saldo(rekening);
  const dag = dagnummer(datum);
  const bron = bronVan(toestand, rekening, wens.uitBeweging, datum);
  const standen: Stand[] = saldo.kleuren
    .filter((kleur) => bron === undefined || bron.over.has(kleur))
    .sort(volgorde(toestand, datum))
    .map((kleur) => ({
      kleur,
      beschikbaar: Math.max(0, Math.min(saldo.beschikbaar(kleur, dag), bron?.over.get(kleur) ?? Infinity)),
      bezwaar: doel === undefined ? undefined : bezwaar(toestand, kleur, doel, datum),
    }));
  const cijfers = {
    rekening,
    nodig: bedrag,
    boekdatum: datum,
    kleuren: standen.filter((stand) => stand.beschikbaar > 0),
  };
  const tekort: Tekort = (kleuren, nodig, beschikbaar) => {
    weigerUitgeput(bron, kleuren, nodig, cijfers);
    const eersteDag = eersteTekort(toestand, saldo, kleuren, nodig, dag);
    return weiger(
      'te-weinig-ruimte',
      `Op ${rekening} is vanaf ${datum} ${schrijfEuro(beschikbaar)} beschikbaar${kleuren.length === 1 ? ` in kleur ${kleuren[0] ?? ''}` : ''}; nodig is ${schrijfEuro(nodig)}. De eerste dag die niet uitkomt is ${eersteDag}.`,
      { ...cijfers, beschikbaar, eersteDag },
    );
  };
  if (wens.kleuren !== undefined) return genoemd(wens.kleuren, bedrag, standen, cijfers, tekort);

  const wettig = standen.filter((stand) => stand.bezwaar === undefined);
  const samen = telOp(wettig.map((stand) => stand.beschikbaar));
  if (samen < bedrag) {
    const anders = cijfers.kleuren.filter((stand) => stand.bezwaar !== undefined);
    const kleuren = wettig.map((stand) => stand.kleur);
    if (anders.length === 0) tekort(kleuren, bedrag, samen);
    const eersteDag = eersteTekort(toestand, saldo, kleuren, bedrag, dag);
    weiger(
      'geen-wettige-kleur',
      `Voor dit doel is vanaf ${datum} ${schrijfEuro(samen)} te gebruiken; nodig is ${schrijfEuro(bedrag)}. De eerste dag die niet uitkomt is ${eersteDag}. Wel aanwezig: ${anders.map((stand) => `${stand.kleur} (${schrijfEuro(stand.beschikbaar)}), maar ${stand.bezwaar ?? ''}`).join('; ')}.`,
      { ...cijfers, beschikbaar: samen, eersteDag },
    );
  }
  return doel === undefined ? naarRato(wettig, bedrag) : opVolgorde(wettig, bedrag);
}

import { schrijfEuro, telOp, type Datum, type Eurocent } from '@ontschot/kern';
import type { Doel } from '../doel.js';
import type { Kleur, Rekening } from '../rekening.js';
import { dagnummer } from '../toestand/reeks.js';
import type { Toestand } from '../toestand/toestand.js';
import { weiger } from './besluit.js';
import { genoemd, naarRato, type Kleurdeel, type Kleurwens, type Stand, type Tekort } from './kleurdelen.js';
import { bronVan, weigerUitgeput } from './putten.js';
import { eersteTekort } from './tekort.js';
import { bezwaar, opVolgordeVanWet } from './wettig.js';

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
  const kleuren = bron === undefined ? saldo.kleuren : saldo.kleuren.filter((kleur) => bron.over.has(kleur));
  const volgorde = opVolgordeVanWet(toestand, kleuren, datum);
  const stand = (kleur: Kleur): Stand => ({
    kleur,
    beschikbaar: Math.max(0, Math.min(saldo.beschikbaar(kleur, dag), bron?.over.get(kleur) ?? Infinity)),
    bezwaar: doel === undefined ? undefined : bezwaar(toestand, kleur, doel, datum),
  });
  if (doel !== undefined && wens.kleuren === undefined) {
    const delen = eersteWettige(volgorde, stand, bedrag);
    if (delen !== undefined) return delen;
  }
  const standen = volgorde.map(stand);
  const aanwezig = standen.filter((stand) => stand.beschikbaar > 0);
  const cijfers = {
    rekening,
    nodig: bedrag,
    boekdatum: datum,
    kleuren: aanwezig.slice(0, KLEUREN_IN_WEIGERING),
    ...(aanwezig.length > KLEUREN_IN_WEIGERING && { aantalKleuren: aanwezig.length }),
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
    const anders = aanwezig.filter((stand) => stand.bezwaar !== undefined);
    const kleuren = wettig.map((stand) => stand.kleur);
    if (anders.length === 0) tekort(kleuren, bedrag, samen);
    const eersteDag = eersteTekort(toestand, saldo, kleuren, bedrag, dag);
    weiger(
      'geen-wettige-kleur',
      `Voor dit doel is vanaf ${datum} ${schrijfEuro(samen)} te gebruiken; nodig is ${schrijfEuro(bedrag)}. De eerste dag die niet uitkomt is ${eersteDag}. Wel aanwezig: ${opgesomd(anders)}.`,
      { ...cijfers, beschikbaar: samen, eersteDag },
    );
  }
  return naarRato(wettig, bedrag);
}

/**
 * Takes `bedrag` from the lawful kleuren in this order, and looks no further than that takes: most movements are paid
 * out of the first of many kleuren. Undefined when all lawful kleuren together have too little.
 */
function eersteWettige(
  volgorde: readonly Kleur[],
  stand: (kleur: Kleur) => Stand,
  bedrag: Eurocent,
): Kleurdeel[] | undefined {
  const delen: Kleurdeel[] = [];
  let rest = bedrag;
  for (const kleur of volgorde) {
    if (rest === 0) break;
    const { beschikbaar, bezwaar: reden } = stand(kleur);
    const deel = reden === undefined ? Math.min(rest, beschikbaar) : 0;
    if (deel > 0) delen.push({ kleur, bedrag: deel });
    rest -= deel;
  }
  return rest === 0 ? delen : undefined;
}

/** How many kleuren a refusal lists in its figures, and names in its sentence. */
const KLEUREN_IN_WEIGERING = 20;
const KLEUREN_IN_ZIN = 5;

function opgesomd(standen: readonly Stand[]): string {
  const zinnen = standen
    .slice(0, KLEUREN_IN_ZIN)
    .map(({ kleur, beschikbaar, bezwaar: reden }) => `${kleur} (${schrijfEuro(beschikbaar)}), maar ${reden ?? ''}`);
  const meer = standen.length - zinnen.length;
  return [...zinnen, ...(meer > 0 ? [`en nog ${meer} andere kleuren`] : [])].join('; ');
}

import { schrijfEuro, telOp, verdeel, type Datum, type Eurocent } from '@ontschot/kern';
import type { Doel } from '../doel.js';
import type { Kleur, Rekening } from '../rekening.js';
import { dagnummer, datumVan } from '../toestand/reeks.js';
import type { Saldo } from '../toestand/saldo.js';
import type { Toestand } from '../toestand/toestand.js';
import { weiger } from './besluit.js';
import { overUitBeweging } from './putten.js';
import { bezwaar, volgorde } from './wettig.js';

export interface Kleurdeel {
  readonly kleur: Kleur;
  /** Eurocents, above zero. */
  readonly bedrag: Eurocent;
}

/** What an opdracht may say about the kleuren itself; it is checked, not replaced (design 3.2). */
export interface Kleurwens {
  readonly kleuren?: readonly Kleurdeel[];
  /** Revisie of the earlier movement to draw from, as the vrijval that made it possible. */
  readonly uitBeweging?: number;
}

/** A kleur that is there, what of it is available (eurocents), and why it may not be used. */
interface Stand {
  readonly kleur: Kleur;
  readonly beschikbaar: Eurocent;
  readonly bezwaar: string | undefined;
}

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
  const over =
    wens.uitBeweging === undefined ? undefined : overUitBeweging(toestand, rekening, wens.uitBeweging, datum);
  const standen: Stand[] = saldo.kleuren
    .filter((kleur) => over === undefined || over.has(kleur))
    .sort(volgorde(toestand, datum))
    .map((kleur) => ({
      kleur,
      beschikbaar: Math.max(0, Math.min(saldo.beschikbaar(kleur, dag), over?.get(kleur) ?? Infinity)),
      bezwaar: doel === undefined ? undefined : bezwaar(toestand, kleur, doel, datum),
    }));
  const cijfers = {
    rekening,
    nodig: bedrag,
    boekdatum: datum,
    kleuren: standen.filter((stand) => stand.beschikbaar > 0),
  };
  const tekort = (kleuren: readonly Kleur[], nodig: Eurocent, beschikbaar: Eurocent): never => {
    const overig = over === undefined ? Infinity : telOp(kleuren.map((kleur) => over.get(kleur) ?? 0));
    if (overig < nodig)
      weiger(
        'bron-uitgeput',
        `Van de beweging op revisie ${String(wens.uitBeweging)} is op ${rekening} nog ${schrijfEuro(overig)} over; nodig is ${schrijfEuro(nodig)}.`,
        { ...cijfers, uitBeweging: wens.uitBeweging, over: overig },
      );
    const eersteDag = datumVan(toestand.boek?.jaar ?? 0, eersteTekort(saldo, kleuren, nodig, dag));
    return weiger(
      'te-weinig-ruimte',
      `Op ${rekening} is vanaf ${datum} ${schrijfEuro(beschikbaar)} beschikbaar${kleuren.length === 1 ? ` in kleur ${kleuren[0] ?? ''}` : ''}; nodig is ${schrijfEuro(nodig)}. De eerste dag die niet uitkomt is ${eersteDag}.`,
      { ...cijfers, beschikbaar, eersteDag },
    );
  };

  if (wens.kleuren !== undefined) {
    controleerSom(wens.kleuren, bedrag, cijfers);
    for (const deel of wens.kleuren) {
      const stand = standen.find(({ kleur }) => kleur === deel.kleur);
      if (stand?.bezwaar !== undefined)
        weiger('geen-wettige-kleur', `Kleur ${deel.kleur} mag niet worden gebruikt: ${stand.bezwaar}.`, {
          ...cijfers,
          kleur: deel.kleur,
        });
      if (stand === undefined || stand.beschikbaar < deel.bedrag)
        tekort([deel.kleur], deel.bedrag, stand?.beschikbaar ?? 0);
    }
    return wens.kleuren;
  }

  const wettig = standen.filter((stand) => stand.bezwaar === undefined);
  const samen = telOp(wettig.map((stand) => stand.beschikbaar));
  if (samen < bedrag) {
    const anders = cijfers.kleuren.filter((stand) => stand.bezwaar !== undefined);
    const kleuren = wettig.map((stand) => stand.kleur);
    if (anders.length === 0) tekort(kleuren, bedrag, samen);
    const eersteDag = datumVan(toestand.boek?.jaar ?? 0, eersteTekort(saldo, kleuren, bedrag, dag));
    weiger(
      'geen-wettige-kleur',
      `Voor dit doel is vanaf ${datum} ${schrijfEuro(samen)} te gebruiken; nodig is ${schrijfEuro(bedrag)}. De eerste dag die niet uitkomt is ${eersteDag}. Wel aanwezig: ${anders.map((stand) => `${stand.kleur} (${schrijfEuro(stand.beschikbaar)}), maar ${stand.bezwaar ?? ''}`).join('; ')}.`,
      { ...cijfers, beschikbaar: samen, eersteDag },
    );
  }
  return doel === undefined ? naarRato(wettig, bedrag) : opVolgorde(wettig, bedrag);
}

/** Refuses kleuren that do not add up to the amount, or that name one twice. */
export function controleerSom(
  kleuren: readonly Kleurdeel[],
  bedrag: Eurocent,
  cijfers: Readonly<Record<string, unknown>>,
): void {
  const som = telOp(kleuren.map((deel) => deel.bedrag));
  if (som !== bedrag || new Set(kleuren.map((deel) => deel.kleur)).size !== kleuren.length)
    weiger(
      'kleuren-tellen-niet-op',
      `De genoemde kleuren zijn samen ${schrijfEuro(som)}, het bedrag is ${schrijfEuro(bedrag)}; elke kleur wordt één keer genoemd.`,
      { ...cijfers, som },
    );
}

/** Takes `bedrag` from the parts in the order given, each up to what it has. */
export function opVolgorde(standen: readonly { kleur: Kleur; beschikbaar: Eurocent }[], bedrag: Eurocent): Kleurdeel[] {
  let rest = bedrag;
  return standen.flatMap(({ kleur, beschikbaar }) => {
    const deel = Math.min(rest, beschikbaar);
    rest -= deel;
    return deel > 0 ? [{ kleur, bedrag: deel }] : [];
  });
}

function naarRato(standen: readonly Stand[], bedrag: Eurocent): Kleurdeel[] {
  const delen = verdeel(
    bedrag,
    standen.map((stand) => stand.beschikbaar),
  );
  return standen.map(({ kleur }, i) => ({ kleur, bedrag: delen[i] ?? 0 })).filter((deel) => deel.bedrag > 0);
}

/**
 * The first day from `dag` by which the lowest stands of these kleuren so far are together below `nodig`: up to that
 * day some choice of kleuren would have done. `dag` itself where their stands are not what falls short.
 */
export function eersteTekort(saldo: Saldo, kleuren: readonly Kleur[], nodig: Eurocent, dag: number): number {
  const reeksen = kleuren.map((kleur) => ({ reeks: saldo.reeks(kleur), laagste: Infinity }));
  const later = reeksen.flatMap(({ reeks }) => [...reeks].map((stand) => stand.dag).filter((d) => d > dag));
  const dagen = [...new Set([dag, ...later])].sort((a, b) => a - b);
  const breekt = dagen.find((d) => {
    for (const deel of reeksen) deel.laagste = Math.min(deel.laagste, deel.reeks.op(d));
    return telOp(reeksen.map(({ laagste }) => laagste)) < nodig;
  });
  return breekt ?? dag;
}

import { schrijfEuro, telOp, verdeel, type Eurocent } from '@ontschot/kern';
import type { Kleur } from '../rekening.js';
import { weiger } from './besluit.js';

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
export interface Stand {
  readonly kleur: Kleur;
  readonly beschikbaar: Eurocent;
  readonly bezwaar?: string | undefined;
}

/** Refuses for want of money in these kleuren. */
export type Tekort = (kleuren: readonly Kleur[], nodig: Eurocent, beschikbaar: Eurocent) => never;

/** The kleuren as the opdracht names them, checked: they add up, each once, each lawful, and each is there. */
export function genoemd(
  kleuren: readonly Kleurdeel[],
  bedrag: Eurocent,
  standen: readonly Stand[],
  cijfers: Readonly<Record<string, unknown>>,
  tekort: Tekort,
): Kleurdeel[] {
  const som = telOp(kleuren.map((deel) => deel.bedrag));
  if (som !== bedrag || new Set(kleuren.map((deel) => deel.kleur)).size !== kleuren.length)
    weiger(
      'kleuren-tellen-niet-op',
      `De genoemde kleuren zijn samen ${schrijfEuro(som)}, het bedrag is ${schrijfEuro(bedrag)}; elke kleur wordt één keer genoemd.`,
      { ...cijfers, som },
    );
  return kleuren.map((deel) => {
    const stand = standen.find(({ kleur }) => kleur === deel.kleur);
    if (stand?.bezwaar !== undefined)
      weiger('geen-wettige-kleur', `Kleur ${deel.kleur} mag niet worden gebruikt: ${stand.bezwaar}.`, {
        ...cijfers,
        kleur: deel.kleur,
      });
    if (stand === undefined || stand.beschikbaar < deel.bedrag)
      return tekort([deel.kleur], deel.bedrag, stand?.beschikbaar ?? 0);
    return { kleur: deel.kleur, bedrag: deel.bedrag };
  });
}

/** Takes `bedrag` from the kleuren in the order given, each up to what is available of it. */
export function opVolgorde(standen: readonly Stand[], bedrag: Eurocent): Kleurdeel[] {
  let rest = bedrag;
  return standen.flatMap(({ kleur, beschikbaar }) => {
    const deel = Math.min(rest, beschikbaar);
    rest -= deel;
    return deel > 0 ? [{ kleur, bedrag: deel }] : [];
  });
}

/** Takes `bedrag` from all kleuren, in proportion to what is available of each. */
export function naarRato(standen: readonly Stand[], bedrag: Eurocent): Kleurdeel[] {
  const delen = verdeel(
    bedrag,
    standen.map((stand) => stand.beschikbaar),
  );
  return standen.map(({ kleur }, i) => ({ kleur, bedrag: delen[i] ?? 0 })).filter((deel) => deel.bedrag > 0);
}

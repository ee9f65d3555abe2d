import type { Datum, Eurocent } from '@ontschot/kern';
import type { Gevolg } from '../besluiten/besluit.js';
import type { Bewegingsgegevens, Feit, Mutatie } from '../gebeurtenissen/gebeurtenis.js';
import type { Toezegging } from '../toestand/preventie.js';
import type { Toestand } from '../toestand/toestand.js';
import { planAandeel, type Aandeel, type Gewijzigd } from './aandeelplan.js';
import { tegoedVan } from './rekeningen.js';
import { zetToezegging } from './toezeggingen.js';
import { totaal } from './verdeling.js';

/** One receiver's part of an assessment: an event of its own, so that it can be proved without the others (design 6). */
export interface AandeelToegekend extends Bewegingsgegevens, Aandeel {
  /** In eurocents; below zero it takes back or is owed. */
  readonly bedrag: Eurocent;
}

export const aandeelToegekend: Gevolg<AandeelToegekend> = {
  type: 'aandeel-toegekend.v1',
  pasToe(toestand, gegevens, { revisie }) {
    for (const koker of gegevens.kokers)
      for (const rij of planAandeel(toestand, gegevens, koker, gegevens.boekdatum, revisie).rijen)
        zetToezegging(toestand, rij);
  },
};

/**
 * The fact of a part, and the promises as they are after it. `revisie` is that under which it will be recorded,
 * `gewijzigd` what the parts before it in the same append did.
 */
export function kenToe(
  toestand: Toestand,
  aandeel: Aandeel,
  boekdatum: Datum,
  revisie: number,
  gewijzigd: Gewijzigd,
): { feit: Feit<AandeelToegekend>; rijen: readonly Toezegging[] } {
  const plannen = aandeel.kokers.map((koker) => planAandeel(toestand, aandeel, koker, boekdatum, revisie, gewijzigd));
  const tegoed = tegoedVan(aandeel.ontvanger);
  const mutaties = plannen.flatMap(({ koker: { koker }, geboekt }): Mutatie[] => {
    if (geboekt === 0) return [];
    const toegezegd = `toegezegd:${koker}` as const;
    return geboekt > 0
      ? [{ van: toegezegd, naar: tegoed, kleur: koker, bedrag: geboekt }]
      : [{ van: tegoed, naar: toegezegd, kleur: koker, bedrag: -geboekt }];
  });
  return {
    feit: { type: aandeelToegekend.type, gegevens: { boekdatum, ...aandeel, bedrag: totaal(aandeel), mutaties } },
    rijen: plannen.flatMap(({ rijen }) => rijen),
  };
}

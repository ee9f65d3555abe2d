import { dagInAmsterdam, jaarVan } from '@ontschot/kern';
import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import { beweging } from '../besluiten/bewaking.js';
import * as onderdeel from '../besluiten/opzoeken.js';
import { opDag } from '../besluiten/tijd.js';
import type { Bewegingsgegevens, Mutatie } from '../gebeurtenissen/gebeurtenis.js';
import type { Toestand } from '../toestand/toestand.js';
import type { Afrekendeel } from '../toestand/wijkteam.js';
import { rekenAf, type Kleurrest } from './afrekening.js';
import { nogOpenOp, stemmingenOver, type NogOpen } from './nog-open.js';

/**
 * At the end of the year what is free in a wijkbudget goes back to where it came from, of each inleg of which that was
 * agreed. It counts on 31 December; nobody chooses that. It can be done again when more came free.
 */
export interface WijkbudgetAfrekenen extends Opdracht {
  readonly soort: 'wijkbudget-afrekenen';
  readonly budget: string;
}

export interface WijkbudgetAfgerekend extends Bewegingsgegevens {
  readonly budget: string;
  /** Per inleg and kleur, so that the sum can be made again. */
  readonly delen: readonly Afrekendeel[];
  /** Per kleur that an inleg brought: what was there, and what of it is not of an inleg. */
  readonly kleuren: readonly Kleurrest[];
  /** What may still come free later. */
  readonly nogOpen: NogOpen;
}

export const wijkbudgetAfrekenen: Besluit<WijkbudgetAfrekenen, WijkbudgetAfgerekend> = {
  soort: 'wijkbudget-afrekenen',
  type: 'wijkbudget-afgerekend.v1',
  besluit(toestand, { budget }, _id, op) {
    onderdeel.budget(toestand, budget);
    const boekdatum = `${toestand.boek?.jaar ?? 0}-12-31`;
    const nogOpen = nogOpenOp(toestand, budget);
    const vandaag = dagInAmsterdam(op);
    if (jaarVan(vandaag) <= jaarVan(boekdatum))
      weiger('jaar-niet-voorbij', `Wijkbudget ${budget} kan worden afgerekend als ${boekdatum} voorbij is.`, {
        ...{ budget, vandaag, laatsteDag: boekdatum, nogOpen },
      });
    opDag(toestand, { boekdatum });
    geenStemming(toestand, budget, nogOpen);
    const { delen, kleuren } = rekenAf(toestand, budget, boekdatum);
    const mutaties = delen.flatMap(({ van, kleur, terug }): Mutatie[] =>
      terug === 0 ? [] : [{ van: `vrij:${budget}`, naar: `vrij:${van}`, kleur, bedrag: terug }],
    );
    if (mutaties.length === 0)
      weiger('niets-terug-te-geven', `Van wijkbudget ${budget} gaat nu niets terug naar wie inlegde.`, {
        ...{ budget, delen, kleuren, nogOpen },
      });
    return beweging<WijkbudgetAfgerekend>(toestand, this.type, {
      boekdatum,
      budget,
      delen,
      kleuren,
      nogOpen,
      mutaties,
    });
  },
  pasToe(toestand, { budget, delen }, { revisie }) {
    const eerder = toestand.wijkteam.afrekeningen.lees(budget) ?? [];
    toestand.wijkteam.afrekeningen.zet(budget, [...eerder, { revisie, delen }]);
  },
};

/** Refuses while residents still decide on it: what they accept, would find its money gone. */
function geenStemming(toestand: Toestand, budget: string, nogOpen: NogOpen): void {
  const namen = stemmingenOver(toestand, budget).map(({ voorstel }) => voorstel);
  if (namen.length > 0)
    weiger(
      'bewonersstem-niet-geteld',
      `Over ${budget} zijn nog niet alle stemmen geteld: ${namen.length} stemmingen.`,
      {
        ...{ budget, voorstellen: namen, nogOpen },
      },
    );
}

import { schrijfEuro, type Eurocent } from '@ontschot/kern';
import type { Bewegingsgegevens, Mutatie } from '../gebeurtenissen/gebeurtenis.js';
import type { Kleur } from '../rekening.js';
import { weiger, type Besluit, type Opdracht } from './besluit.js';
import { beweging } from './bewaking.js';
import { regelkleur } from './begrotingskleur.js';
import { opDag, type Wanneer } from './tijd.js';

/** The begroting as first adopted: many lines at once. A negative line is a stelpost, a saving still to be found. */
export interface BegrotingVaststellen extends Opdracht, Wanneer {
  readonly soort: 'begroting-vaststellen';
  readonly besluit: string;
  /** `kleur` defaults to the koker of the budget; `bedrag` in eurocents, may be zero or below. */
  readonly regels: readonly { readonly budget: string; readonly kleur?: Kleur; readonly bedrag: Eurocent }[];
}

export interface BegrotingVastgesteld extends Bewegingsgegevens {
  readonly besluit: string;
  readonly regels: readonly { readonly budget: string; readonly kleur: Kleur; readonly bedrag: Eurocent }[];
}

const sleutel = (budget: string, kleur: Kleur): string => `${budget}|${kleur}`;

export const begrotingVaststellen: Besluit<BegrotingVaststellen, BegrotingVastgesteld> = {
  soort: 'begroting-vaststellen',
  type: 'begroting-vastgesteld.v1',
  besluit(toestand, { boekdatum, hoortBij, besluit, regels: gevraagd }) {
    opDag(toestand, { boekdatum, ...(hoortBij && { hoortBij }) });
    const gezien = new Set<string>();
    const regels = gevraagd.map((regel) => ({ ...regel, ...regelkleur(toestand, regel, boekdatum) }));
    const mutaties = regels.flatMap(({ budget, kleur, bron, bedrag }): Mutatie[] => {
      if (toestand.isBegroot(budget, kleur) || gezien.has(sleutel(budget, kleur)))
        weiger(
          'begroting-al-vastgesteld',
          `De begroting van budget ${budget} in kleur ${kleur} is al vastgesteld; ${schrijfEuro(bedrag)} kan er niet nog eens bij.`,
          { budget, kleur, bedrag },
        );
      gezien.add(sleutel(budget, kleur));
      if (bedrag === 0) return [];
      return [
        bedrag > 0
          ? { van: `bron:${bron}`, naar: `vrij:${budget}`, kleur, bedrag }
          : { van: `stelpost:${budget}`, naar: `bron:${bron}`, kleur, bedrag: -bedrag },
      ];
    });
    return beweging<BegrotingVastgesteld>(toestand, this.type, {
      boekdatum,
      hoortBij,
      besluit,
      mutaties,
      kenmerken: { primitief: true as const },
      regels: regels.map(({ budget, kleur, bedrag }) => ({ budget, kleur, bedrag })),
    });
  },
  pasToe(toestand, { regels }, { revisie }) {
    for (const { budget, kleur } of regels) toestand.begroot.zet(sleutel(budget, kleur), revisie);
  },
};

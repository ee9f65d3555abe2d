import { schrijfEuro, type Datum, type Eurocent } from '@ontschot/kern';
import type { Bewegingsgegevens, Mutatie } from '../gebeurtenissen/gebeurtenis.js';
import { BUDGETSOORTEN, type Kleur } from '../rekening.js';
import { dagnummer } from '../toestand/reeks.js';
import type { Toestand } from '../toestand/toestand.js';
import { weiger, type Besluit, type Opdracht } from './besluit.js';
import { regelkleur } from './begrotingskleur.js';
import { beweging } from './bewaking.js';
import { betalers, type Teruggegaan } from './terug-naar-bron.js';
import { opDag, type Wanneer } from './tijd.js';

interface Wijziging {
  readonly budget: string;
  /** The change in eurocents, below zero for less. */
  readonly wijziging: Eurocent;
  /** What the budget is in this kleur after it, in eurocents: the change and the outcome must agree. */
  readonly nieuwBedrag: Eurocent;
}

/** A begrotingswijziging: per line the change and the new amount, on a besluit. */
export interface BegrotingWijzigen extends Opdracht, Wanneer {
  readonly soort: 'begroting-wijzigen';
  readonly besluit: string;
  readonly regels: readonly (Wijziging & {
    readonly kleur?: Kleur;
    /** Books a decrease as a saving still to be found. */ readonly alsStelpost?: boolean;
  })[];
}

export interface BegrotingGewijzigd extends Bewegingsgegevens {
  readonly besluit: string;
  readonly regels: readonly (Wijziging & { readonly kleur: Kleur })[];
}

/** What a budget is after all changes, in one kleur on one day: everything that came in and did not leave it. */
export const naWijziging = (toestand: Toestand, budget: string, kleur: Kleur, datum: Datum): Eurocent =>
  BUDGETSOORTEN.reduce((som, soort) => som + toestand.saldo(`${soort}:${budget}`).reeks(kleur).op(dagnummer(datum)), 0);

export const begrotingWijzigen: Besluit<BegrotingWijzigen, BegrotingGewijzigd> = {
  soort: 'begroting-wijzigen',
  type: 'begroting-gewijzigd.v1',
  besluit(toestand, { boekdatum, hoortBij, besluit, regels: gevraagd }) {
    const dag = opDag(toestand, { boekdatum, ...(hoortBij && { hoortBij }) });
    const gezien = new Set<string>();
    const al: Teruggegaan = new Map();
    const regels = gevraagd.map((regel) => ({ ...regel, ...regelkleur(toestand, regel, boekdatum) }));
    const mutaties = regels.flatMap(({ budget, kleur, bron, wijziging, nieuwBedrag, alsStelpost }): Mutatie[] => {
      if (!toestand.isBegroot(budget, kleur))
        weiger(
          'begroting-nog-niet-vastgesteld',
          `De begroting van budget ${budget} in kleur ${kleur} is nog niet vastgesteld.`,
          { budget, kleur },
        );
      const oud = naWijziging(toestand, budget, kleur, boekdatum);
      if (oud + wijziging !== nieuwBedrag || gezien.has(`${budget}|${kleur}`))
        weiger(
          'wijziging-klopt-niet',
          `Budget ${budget} is in kleur ${kleur} op ${boekdatum} ${schrijfEuro(oud)}; met een wijziging van ${schrijfEuro(wijziging)} wordt dat ${schrijfEuro(oud + wijziging)}, niet ${schrijfEuro(nieuwBedrag)}. Elk budget staat er één keer in.`,
          { budget, kleur, oud, wijziging, nieuwBedrag },
        );
      gezien.add(`${budget}|${kleur}`);
      if (wijziging < 0 && alsStelpost === true)
        return [{ van: `stelpost:${budget}`, naar: `bron:${bron}`, kleur, bedrag: -wijziging }];
      if (wijziging < 0)
        return betalers(toestand, kleur, -wijziging, boekdatum, al).map((deel) => ({
          van: `vrij:${budget}`,
          kleur,
          ...deel,
        }));
      // More money first fills the saving that was still to be found on this line, then gives room.
      const invulling = Math.min(
        wijziging,
        Math.max(0, -toestand.saldo(`stelpost:${budget}`).reeks(kleur).hoogsteVanaf(dag)),
      );
      return [
        { van: `bron:${bron}` as const, naar: `stelpost:${budget}` as const, kleur, bedrag: invulling },
        { van: `bron:${bron}` as const, naar: `vrij:${budget}` as const, kleur, bedrag: wijziging - invulling },
      ].filter((mutatie) => mutatie.bedrag > 0);
    });
    return beweging<BegrotingGewijzigd>(toestand, this.type, {
      boekdatum,
      hoortBij,
      besluit,
      mutaties,
      regels: regels.map(({ budget, kleur, wijziging, nieuwBedrag }) => ({ budget, kleur, wijziging, nieuwBedrag })),
    });
  },
};

import type { Ontvanger } from '@ontschot/regels';
import { laatsteDag, periodeVan, type Eurocent } from '@ontschot/kern';
import type { Geheel, Overgenomen, Uitgekomen } from './geheel.js';
import { Rijen } from './maten.js';
import { betalerVan, type Peiling } from './peiling.js';
import type { Vooraf } from './vooraf.js';

/** Who can pay or win: an organisatie, a budget that is nobody's koker (a fund, a wijkbudget), or households together. */
export interface Partij {
  readonly soort: 'organisatie' | 'budget' | 'huishouden';
  readonly partij: string | null;
}

/** What a party pays and wins, in eurocents. */
export interface Partijmaten {
  /** Kokers it pays that gained, and that went up. */
  readonly gewonnen: Eurocent;
  readonly meerkosten: Eurocent;
  /** The cost of the prevention itself in a koker it pays; within what that koker spent, so not counted again. */
  readonly interventie: Eurocent;
  readonly derft: Eurocent;
  readonly voorafBetaald: Eurocent;
  readonly voorafOntvangen: Eurocent;
  /** Shares and compensations charged to kokers it pays. */
  readonly gevraagd: Eurocent;
  readonly toegezegd: Eurocent;
  readonly betaald: Eurocent;
  /** Of what is promised: what an earlier boek had promised and this one took over. */
  readonly overgenomen: Eurocent;
  /** The same, to it. */
  readonly krijgtToegezegd: Eurocent;
  readonly krijgtOvergenomen: Eurocent;
  readonly ontvangen: Eurocent;
}

export const GEEN_MATEN: Partijmaten = {
  gewonnen: 0,
  meerkosten: 0,
  interventie: 0,
  derft: 0,
  voorafBetaald: 0,
  voorafOntvangen: 0,
  gevraagd: 0,
  toegezegd: 0,
  betaald: 0,
  overgenomen: 0,
  krijgtToegezegd: 0,
  krijgtOvergenomen: 0,
  ontvangen: 0,
};

const organisatie = (partij: string | null): Partij => ({ soort: 'organisatie', partij });

/** A budget of a koker is of who pays that koker, one that an organisatie holds is of that organisatie. */
export function vanBudget(peiling: Peiling, id: string, datum: string): Partij {
  const budget = peiling.budget(id);
  const wie =
    budget?.aard === 'koker' && budget.koker !== undefined ? peiling.financier(budget.koker, datum) : budget?.houder;
  return wie === undefined || wie === null ? { soort: 'budget', partij: id } : organisatie(wie);
}

function vanOntvanger(peiling: Peiling, ontvanger: Ontvanger, datum: string): Partij {
  if (ontvanger.soort === 'organisatie') return organisatie(ontvanger.organisatie);
  return ontvanger.soort === 'budget'
    ? vanBudget(peiling, ontvanger.budget, datum)
    : { soort: 'huishouden', partij: null };
}

/** What every party pays and wins; transfers between them stand on both sides. */
export function partijenVan(geheel: Geheel, vooraf: readonly Vooraf[]): readonly (Partij & Partijmaten)[] {
  const { peiling, metingen, toezeggingen, overgenomen } = geheel;
  const rijen = new Rijen<Partij, Partijmaten>(GEEN_MATEN);
  for (const meting of metingen) {
    for (const { koker, verschil, gederfd } of meting.kokers) {
      const maat = verschil < 0 ? 'meerkosten' : 'gewonnen';
      rijen.tel(organisatie(betalerVan(peiling, koker, meting)), { [maat]: Math.abs(verschil) });
      for (const { aanbieder, bedrag } of gederfd) rijen.tel(organisatie(aanbieder), { derft: bedrag });
    }
    const { bedrag, inKoker } = meting.interventiekosten;
    if (inKoker !== undefined) rijen.tel(organisatie(betalerVan(peiling, inKoker, meting)), { interventie: bedrag });
  }
  const tel = ({ rij, financier, ...stand }: Uitgekomen | Overgenomen, dag: string): void => {
    const { gevraagd, toegezegd, overgenomen: eerder } = stand;
    const bewogen = stand.contant - stand.terugbetaald;
    rijen.tel(organisatie(financier), { gevraagd, toegezegd, betaald: bewogen, overgenomen: eerder });
    const ontvanger = vanOntvanger(peiling, rij.ontvanger, dag);
    // What was given to another, that one gets.
    const krijgt = toegezegd - stand.doorgegeven;
    rijen.tel(ontvanger, { krijgtToegezegd: krijgt, ontvangen: bewogen, krijgtOvergenomen: eerder });
  };
  for (const een of toezeggingen) tel(een, laatsteDag(een.vaststelling.totEnMet));
  // What was gained for these, stands in the boek of the year in which it was assessed.
  for (const een of overgenomen) tel(een, peiling.opDatum);
  for (const { door, naar, bedrag, boekdatum } of vooraf) {
    const dag = laatsteDag(periodeVan(boekdatum));
    const gever =
      'koker' in door ? organisatie(peiling.financier(door.koker, dag)) : vanBudget(peiling, door.budget, dag);
    const ontvanger = 'organisatie' in naar ? organisatie(naar.organisatie) : vanBudget(peiling, naar.budget, dag);
    rijen.tel(gever, { voorafBetaald: bedrag });
    rijen.tel(ontvanger, { voorafOntvangen: bedrag });
  }
  return rijen.alle;
}

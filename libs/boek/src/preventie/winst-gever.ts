import type { Datum, Eurocent } from '@ontschot/kern';
import { weiger } from '../besluiten/besluit.js';
import { dagnummer } from '../toestand/reeks.js';
import type { Toezegging } from '../toestand/preventie.js';
import type { Toestand } from '../toestand/toestand.js';
import { bruikbaarOp } from './bruikbaar.js';
import { tegoedVan } from './rekeningen.js';

/** Whose a promise is that can be given, and what its holder has from that day on out of that koker; eurocents. */
export interface Gever {
  readonly organisatie: string;
  readonly tegoed: Eurocent;
  /** What of the promise counts on that day. */
  readonly telt: Eurocent;
}

const WAAROM: Readonly<Record<Exclude<Toezegging['staat'], 'toegezegd'>, string>> = {
  gevraagd: 'is nog gevraagd: de financier moet eerst toestemmen',
  afgewezen: 'is afgewezen',
  overgedragen: 'staat in het boek van het volgende jaar; verreken daar',
};

/**
 * The promise that is meant, with whose it is. Refuses one that is not there, what is only asked of a payer (nothing of it
 * is promised), what went elsewhere, what is of a budget or a household, and a day before it counts.
 */
export function keurGever(toestand: Toestand, toezegging: string, boekdatum: Datum): Toezegging & Gever {
  const rij =
    toestand.preventie.toezeggingen.lees(toezegging) ??
    weiger('onbekende-toezegging', `Toezegging ${toezegging} staat niet in dit boek.`, { toezegging });
  const { staat, ontvanger } = rij;
  const niet = (waarom: string): never =>
    weiger('toezegging-niet-te-verrekenen', `Toezegging ${toezegging} ${waarom}.`, {
      ...{ toezegging, staat, ontvanger: ontvanger.soort },
    });
  if (ontvanger.soort !== 'organisatie') return niet('is niet van een organisatie');
  if (staat !== 'toegezegd') return niet(WAAROM[staat]);
  if (boekdatum < rij.boekdatum)
    weiger('verrekening-te-vroeg', `Toezegging ${toezegging} telt pas vanaf ${rij.boekdatum}.`, {
      ...{ toezegging, boekdatum, telt: rij.boekdatum },
    });
  const tegoed = toestand.saldo(tegoedVan(ontvanger)).beschikbaar(rij.koker, dagnummer(boekdatum));
  return { ...rij, organisatie: ontvanger.organisatie, tegoed, telt: bruikbaarOp(rij, boekdatum) };
}

import { periodeVan, type Datum } from '@ontschot/kern';
import { bewaak } from '../besluiten/bewaking.js';
import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import { neemTerug } from '../besluiten/terugnemen.js';
import { bewaakGecorrigeerd } from '../contracten/correctie.js';
import { kenmerkenTerug } from '../preventie/besteed.js';
import type { Feit } from '../gebeurtenissen/gebeurtenis.js';
import { schoon } from '../schoon.js';
import type { Beweging } from '../toestand/bewegingen.js';
import type { Toestand } from '../toestand/toestand.js';
import { declaratieregelBoeken, type Declaratieregelgegevens } from './declaratieregel-boeken.js';
import { bezig, telRegel, zonderSpoor } from './voortgang.js';

/**
 * Takes a line of an earlier declaratie back, whole: what was declared wrong is credited, and declared anew under another
 * reference (iWmo and iJw 3.2). Nobody asks it by hand.
 */
export interface DeclaratieregelCrediteren extends Opdracht {
  readonly soort: 'declaratieregel-crediteren';
  readonly declaratie: string;
  readonly referentie: string;
  /** The revisie of the line that it takes back. */
  readonly storneert: number;
}

export interface DeclaratieregelGecrediteerd extends Declaratieregelgegevens {
  readonly storneert: number;
}

/** The booked line at this revisie, of this aanbieder and still in force; refuses any other. */
export function teCrediteren(toestand: Toestand, revisie: number, aanbieder: string, boekdatum: Datum): Beweging {
  const oud = toestand.bewegingen.lees(revisie);
  if (oud?.type !== declaratieregelBoeken.type || oud.kenmerken?.aanbieder !== aanbieder)
    weiger('geen-declaratieregel', `Op revisie ${revisie} staat geen declaratieregel van ${aanbieder}.`, {
      beweging: revisie,
      aanbieder,
    });
  if (oud.gestorneerd)
    weiger('al-gestorneerd', `De declaratieregel op revisie ${revisie} is al teruggenomen.`, { beweging: revisie });
  bewaakGecorrigeerd(toestand, revisie);
  if (boekdatum < oud.boekdatum)
    weiger('storno-te-vroeg', `De declaratieregel telt op ${oud.boekdatum}; terugnemen kan niet op ${boekdatum}.`, {
      beweging: revisie,
      boekdatum,
      telt: oud.boekdatum,
    });
  return oud;
}

export const declaratieregelCrediteren: Besluit<DeclaratieregelCrediteren, DeclaratieregelGecrediteerd> = {
  soort: 'declaratieregel-crediteren',
  type: 'declaratieregel-gecrediteerd.v1',
  besluit: (toestand, opdracht) => zonderSpoor(() => crediteer(toestand, opdracht)),
  pasToe(toestand, { declaratie, verplichting, mutaties, storneert }, { revisie }) {
    neemTerug(toestand, storneert, revisie);
    telRegel(toestand, declaratie, verplichting, mutaties, 1, revisie);
  },
};

function crediteer(
  toestand: Toestand,
  { declaratie, referentie, storneert }: DeclaratieregelCrediteren,
): Feit<DeclaratieregelGecrediteerd> {
  const { boekdatum, hoortBij, aanbieder } = bezig(toestand, declaratie);
  const oud = teCrediteren(toestand, storneert, aanbieder, boekdatum);
  const mutaties = oud.mutaties.map(({ van, naar, ...rest }) => ({ van: naar, naar: van, ...rest })).reverse();
  bewaak(toestand, boekdatum, mutaties, { declaratie });
  return {
    type: 'declaratieregel-gecrediteerd.v1',
    gegevens: schoon({
      ...{ boekdatum, hoortBij, declaratie, referentie, storneert, mutaties },
      verplichting: oud.verplichting ?? '',
      kenmerken: kenmerkenTerug(oud, hoortBij ?? periodeVan(boekdatum)),
    }),
  };
}

import { periodeVan, type Eurocent } from '@ontschot/kern';
import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import { beweging } from '../besluiten/bewaking.js';
import { geput } from '../besluiten/putten.js';
import { opDag, type Wanneer } from '../besluiten/tijd.js';
import type { Bewegingsgegevens, MetTekst } from '../gebeurtenissen/gebeurtenis.js';
import { kostenmaand, kostenVan } from '../preventie/besteed.js';
import { schoon } from '../schoon.js';
import type { Fondsboeking, Schuldregeling } from '../toestand/schuldenfonds.js';
import { boekUit } from './boeken.js';
import { kenmerkenVan } from './geld.js';
import * as zoek from './opzoeken.js';

/** Something was booked by mistake, or a payment bounced: it goes back exactly, the last one on the claim first. */
export interface FondsboekingTerugnemen extends Opdracht, Wanneer {
  readonly soort: 'fondsboeking-terugnemen';
  readonly schuldregeling: string;
  /** Revisie of the booking. */
  readonly boeking: number;
  /** Id of the encrypted sentence why. */
  readonly tekst?: string;
}

export interface FondsboekingTeruggenomen extends Bewegingsgegevens, MetTekst {
  readonly schuldregeling: string;
  readonly boeking: number;
  /** What is owed again; below zero for a debt that was taken over. */
  readonly vordering: Eurocent;
}

export const fondsboekingTerugnemen: Besluit<FondsboekingTerugnemen, FondsboekingTeruggenomen> = {
  soort: 'fondsboeking-terugnemen',
  type: 'fondsboeking-teruggenomen.v2',
  besluit(toestand, opdracht) {
    const { schuldregeling, boeking: revisie, tekst, boekdatum, hoortBij } = opdracht;
    opDag(toestand, opdracht);
    const regeling = zoek.schuldregeling(toestand, schuldregeling);
    const boeking = terugTeNemen(regeling, revisie);
    // A debt goes back to its creditor only as long as no plan was made on it: that of before a plan stays.
    if (boeking.soort === 'overname')
      zoek.schuldregelingIn(toestand, schuldregeling, boeking.later === true ? 'loopt' : 'aangevraagd');
    zoek.nietVoor(regeling, boekdatum, boeking.boekdatum);
    const oud = toestand.bewegingen.lees(revisie);
    if (oud === undefined) throw new Error(`fondsboeking zonder beweging op revisie ${revisie}`);
    for (const { naar, kleur } of oud.mutaties) {
      const eruit = geput(toestand, revisie, naar, kleur);
      if (eruit > 0)
        weiger(
          'storno-niet-mogelijk',
          `Uit de boeking op revisie ${revisie} is al geput; neem eerst terug wat eruit kwam.`,
          { schuldregeling, boeking: revisie, rekening: naar, kleur, geput: eruit },
        );
    }
    const maand = kostenmaand(oud);
    const elders = maand !== (hoortBij ?? periodeVan(boekdatum)) && kostenVan(oud.type, oud).length > 0;
    return beweging<FondsboekingTeruggenomen>(toestand, this.type, {
      ...{ boekdatum, hoortBij, schuldregeling, boeking: revisie, vordering: -boeking.vordering, tekst },
      mutaties: oud.mutaties.map(({ van, naar, ...rest }) => ({ van: naar, naar: van, ...rest })).reverse(),
      // A cost is taken back in the month in which it counted.
      kenmerken: schoon({ ...kenmerkenVan(regeling), ...oud.kenmerken, periode: elders ? maand : undefined }),
    });
  },
  pasToe(toestand, { schuldregeling, boeking, boekdatum }) {
    boekUit(toestand, schuldregeling, boeking, boekdatum);
  },
};

/** The booking that is meant: aftercare at any time, what changed the claim only as the last that did. */
function terugTeNemen({ schuldregeling, boekingen }: Schuldregeling, revisie: number): Fondsboeking {
  const boeking =
    boekingen.find((een) => een.revisie === revisie && revisie >= 0) ??
    weiger('onbekende-fondsboeking', `Op revisie ${revisie} staat geen boeking van schuldregeling ${schuldregeling}.`, {
      schuldregeling,
      boeking: revisie,
    });
  const laatste = boekingen.findLast(({ soort }) => soort !== 'nazorg');
  if (boeking.soort !== 'nazorg' && laatste !== undefined && laatste !== boeking)
    weiger('fondsboeking-niet-de-laatste', `Na revisie ${revisie} is nog geboekt, het laatst op ${laatste.revisie}.`, {
      schuldregeling,
      boeking: revisie,
      laatste: laatste.revisie,
    });
  return boeking;
}

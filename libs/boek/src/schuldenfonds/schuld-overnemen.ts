import { dagenTussen, type Datum, type Eurocent } from '@ontschot/kern';
import { deelVan, EEN, isGetal, isMinder, NUL, type Procent } from '@ontschot/regels';
import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import { beweging } from '../besluiten/bewaking.js';
import { kiesKleuren, type Kleurdeel } from '../besluiten/kleurkeuze.js';
import { opDag, type Wanneer } from '../besluiten/tijd.js';
import type { Bewegingsgegevens, Mutatie } from '../gebeurtenissen/gebeurtenis.js';
import { boekIn } from './boeken.js';
import { kenmerkenVan, opVoorschot } from './geld.js';
import * as zoek from './opzoeken.js';
import { nietOvergenomen } from './schuld-inventariseren.js';
import { deelVanBedrag } from './stand.js';

/** The fund pays a creditor off at an agreed percentage, and is owed the whole debt from then on. */
export interface SchuldOvernemen extends Opdracht, Wanneer {
  readonly soort: 'schuld-overnemen';
  readonly schuldregeling: string;
  readonly schuld: string;
  /** Of the debt, above 0 and at most 100. */
  readonly percentage: Procent;
  /** When it was really paid, where a late booking counts on another day. */
  readonly betaaldOp?: Datum;
  readonly kleuren?: readonly Kleurdeel[];
}

export interface SchuldOvergenomen extends Bewegingsgegevens {
  readonly schuldregeling: string;
  readonly schuld: string;
  readonly schuldeiser: string;
  readonly percentage: Procent;
  /** What is owed to the fund from now on. */
  readonly bedrag: Eurocent;
  /** What the fund paid. */
  readonly betaald: Eurocent;
  readonly betaaldOp?: Datum;
  /** How many days after the application. */
  readonly dag: number;
  /** Past the four weeks, which for a debt that turned up after the plan run from that day. */
  readonly laat?: true;
}

export const schuldOvernemen: Besluit<SchuldOvernemen, SchuldOvergenomen> = {
  soort: 'schuld-overnemen',
  type: 'schuld-overgenomen.v1',
  besluit(toestand, opdracht) {
    const { schuldregeling, schuld: naam, percentage, boekdatum, hoortBij, betaaldOp, kleuren } = opdracht;
    opDag(toestand, opdracht);
    const regeling = zoek.schuldregelingOpen(toestand, schuldregeling);
    const schuld = zoek.schuld(regeling, naam);
    const { schuldeiser, bedrag } = schuld;
    nietOvergenomen(regeling, naam);
    const wanneer = betaaldOp ?? boekdatum;
    zoek.nietVoor(regeling, wanneer, regeling.aangevraagdOp);
    zoek.nietVoor(regeling, boekdatum, wanneer);
    const betaald = teBetalen(bedrag, percentage);
    const dag = dagenTussen(regeling.aangevraagdOp, wanneer);
    const { fonds, doel } = regeling;
    const wens = kleuren === undefined ? {} : { kleuren };
    const mutaties = kiesKleuren(toestand, fonds, betaald, boekdatum, doel, wens).map((deel): Mutatie => ({
      van: `vrij:${fonds}`,
      naar: `voorschot:${fonds}`,
      ...deel,
      voorschot: schuldregeling,
    }));
    return beweging<SchuldOvergenomen>(toestand, this.type, {
      ...{
        boekdatum,
        hoortBij,
        schuldregeling,
        schuld: naam,
        schuldeiser,
        percentage,
        bedrag,
        betaald,
        betaaldOp,
        dag,
      },
      laat: wanneer > zoek.uiterlijkVoor(regeling, schuld) ? true : undefined,
      mutaties,
      kenmerken: kenmerkenVan(regeling),
    });
  },
  pasToe(toestand, { schuldregeling, schuld, bedrag, boekdatum, mutaties }, { revisie }) {
    const voorschot = opVoorschot(mutaties);
    const later = zoek.schuldregeling(toestand, schuldregeling).staat === 'loopt' ? { later: true as const } : {};
    const boeking = { revisie, soort: 'overname' as const, boekdatum, vordering: bedrag, voorschot, schuld };
    boekIn(toestand, schuldregeling, { ...boeking, ...later });
  },
};

/** Rounded once, half up; refuses what is no part of the debt, or less than a cent of it. */
function teBetalen(bedrag: Eurocent, percentage: Procent): Eurocent {
  const deel = isGetal(percentage) ? deelVan(percentage) : NUL;
  const betaald = isMinder(EEN, deel) ? 0 : deelVanBedrag(bedrag, deel);
  if (betaald <= 0)
    weiger('percentage-past-niet', `Voor ${percentage} procent is deze schuld niet over te nemen.`, {
      percentage,
      bedrag,
    });
  return betaald;
}

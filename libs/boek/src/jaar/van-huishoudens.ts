import type { Datum, Eurocent } from '@ontschot/kern';
import type { Gevolg } from '../besluiten/besluit.js';
import type { Bewegingsgegevens, Feit } from '../gebeurtenissen/gebeurtenis.js';
import { schoon } from '../schoon.js';
import { betaaldIn, kenmerkenVan as kenmerkenVanRegeling } from '../schuldenfonds/geld.js';
import { uiterlijkVan } from '../schuldenfonds/opzoeken.js';
import { openVordering } from '../schuldenfonds/stand.js';
import type { Fondsboeking, Schuldregeling } from '../toestand/schuldenfonds.js';
import type { Toestand } from '../toestand/toestand.js';
import type { Trekking } from '../toestand/wijkteam.js';
import { kenmerkenVan } from '../wijkteam/trekkinggegevens.js';
import { naarOverloop } from './posten.js';
import { laatsteVanJaar } from './ruimte.js';

/**
 * An advance to a household that is still open, on its way to the next boek. One event for each household, so that
 * nobody who may see one sees another. `bedrag` and the hours are what is left.
 */
export interface TrekkingOvergedragen extends Bewegingsgegevens {
  readonly naar: string;
  readonly trekking: string;
  readonly team: string;
  readonly mandaat: string;
  readonly budget: string;
  readonly bedrag: Eurocent;
  readonly doel: Trekking['doel'];
  readonly tegenprestatie?: { readonly uren: number };
  readonly door: string;
}

type Regeling = Omit<Schuldregeling, 'huishouden' | 'wijk' | 'boekingen' | 'vanaf' | 'betaald'>;

/** A schuldregeling on its way to the next boek: what was agreed, and what was booked on it so far. */
export interface SchuldregelingOvergedragen extends Bewegingsgegevens, Regeling {
  readonly naar: string;
  /** The last day on which a takeover was in time. */
  readonly uiterlijk: Datum;
  /** Of each booking in force what it changed of the claim and the advance. */
  readonly boekingen: readonly Omit<Fondsboeking, 'revisie'>[];
  /** In which kleuren the fund paid, so that what comes in beyond the cost keeps them. */
  readonly betaald: readonly { readonly kleur: string; readonly bedrag: Eurocent }[];
  readonly inning: 'loopt' | 'gestopt';
}

export const TREKKING_OVERGEDRAGEN = 'trekking-overgedragen.v1';
export const SCHULDREGELING_OVERGEDRAGEN = 'schuldregeling-overgedragen.v1';

/** What is of a household and still open, each as an event of its own. */
export function vanHuishoudens(toestand: Toestand, naar: string): Feit<Bewegingsgegevens>[] {
  return [...trekkingen(toestand, naar), ...schuldregelingen(toestand, naar)];
}

function trekkingen(toestand: Toestand, naar: string): Feit<TrekkingOvergedragen>[] {
  const boekdatum = laatsteVanJaar(toestand);
  return [...toestand.wijkteam.trekkingen].flatMap(([trekking, post]) => {
    const saldo = toestand.voorschotten.lees(trekking)?.saldo;
    if (post.staat !== 'verstrekt' || saldo === undefined || saldo.eind === 0) return [];
    const { team, mandaat, budget, doel, door, tegenprestatie, gemeld } = post;
    const uren = tegenprestatie === undefined ? 0 : tegenprestatie.uren - gemeld;
    const gegevens = schoon({
      ...{ boekdatum, naar, trekking, team, mandaat, budget, bedrag: saldo.eind, doel },
      tegenprestatie: uren > 0 ? { uren } : undefined,
      door,
      mutaties: naarOverloop(`voorschot:${budget}`, naar, saldo, { voorschot: trekking }),
      kenmerken: kenmerkenVan(post),
    });
    return [{ type: TREKKING_OVERGEDRAGEN, gegevens }];
  });
}

function schuldregelingen(toestand: Toestand, naar: string): Feit<SchuldregelingOvergedragen>[] {
  const boekdatum = laatsteVanJaar(toestand);
  const { namenVanEerder: overgenomen } = toestand.jaarlagen;
  return [...toestand.schuldenfonds.schuldregelingen].flatMap(([schuldregeling, regeling]) => {
    const saldo = toestand.voorschotten.lees(schuldregeling)?.saldo;
    const open = (saldo?.eind ?? 0) > 0 || openVordering(regeling) > 0 || regeling.staat !== 'beeindigd';
    if (!open || saldo === undefined || overgenomen.heeft(`uit schuldregeling ${schuldregeling}`)) return [];
    const { team, fonds, schuldeiser, doel, aangevraagdOp, staat, schulden, plan, boekingen } = regeling;
    const gegevens = schoon({
      ...{ boekdatum, naar },
      ...{ schuldregeling, team, fonds, schuldeiser, doel, aangevraagdOp, staat, schulden, plan },
      uiterlijk: uiterlijkVan(regeling),
      boekingen: boekingen.map(({ revisie: _r, ...boeking }) => boeking),
      betaald: betaaldIn(toestand, regeling),
      inning: toestand.preventie.vorderingen.lees(schuldregeling)?.inning ?? 'loopt',
      mutaties: naarOverloop(`voorschot:${regeling.fonds}`, naar, saldo, { voorschot: schuldregeling }),
      kenmerken: kenmerkenVanRegeling(regeling),
    });
    return [{ type: SCHULDREGELING_OVERGEDRAGEN, gegevens }];
  });
}

export const trekkingOvergedragen: Gevolg<TrekkingOvergedragen> = { type: TREKKING_OVERGEDRAGEN };

export const schuldregelingOvergedragen: Gevolg<SchuldregelingOvergedragen> = {
  type: SCHULDREGELING_OVERGEDRAGEN,
  pasToe(toestand, { schuldregeling }) {
    toestand.jaarlagen.namenVanEerder.zet(`uit schuldregeling ${schuldregeling}`, schuldregeling);
  },
};

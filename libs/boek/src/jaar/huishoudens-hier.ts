import type { Eurocent } from '@ontschot/kern';
import type { Gevolg } from '../besluiten/besluit.js';
import type { Bewegingsgegevens, Feit } from '../gebeurtenissen/gebeurtenis.js';
import { schoon } from '../schoon.js';
import { openVordering } from '../schuldenfonds/stand.js';
import { Saldo } from '../toestand/saldo.js';
import type { Schuldregeling } from '../toestand/schuldenfonds.js';
import { neemOp, type TrekkingVerstrekt } from '../wijkteam/trekkinggegevens.js';
import { onthoudNaam } from './onthoud-naam.js';
import { herkomst, type Hier } from './posten-hier.js';
import type { SchuldregelingOvergedragen, TrekkingOvergedragen } from './van-huishoudens.js';

/** An advance to a household that goes on here; `was` is its name in the boek of the year before, where that is another. */
export interface TrekkingOvergenomen extends TrekkingVerstrekt {
  readonly uit: string;
  /** Revisie of the event there. */
  readonly revisie: number;
  readonly was?: string;
}

/** A schuldregeling that goes on here. */
export interface SchuldregelingOvergenomen extends Omit<SchuldregelingOvergedragen, 'naar'> {
  readonly uit: string;
  readonly revisie: number;
  readonly was?: string;
  /** What is owed, and what is open of the advance; in eurocents. */
  readonly vordering: Eurocent;
}

export function trekkingHier(
  { naar: _, boekdatum: _b, trekking, mutaties, ...rest }: TrekkingOvergedragen,
  hier: Hier,
): Feit {
  const eigen = herkomst('trekking', trekking, hier);
  return {
    type: 'trekking-overgenomen.v1',
    gegevens: {
      ...rest,
      ...eigen,
      revisie: hier.revisie,
      // A colleague looked along then, or did not; what was known of other laws stands with the sentence why, in that boek.
      ...{ vorm: 'voorschot', voorliggend: { zou: 'onbekend' }, meekijken: 'geen' },
      mutaties: mutaties.map((een) => hier.namen.terug(een, { voorschot: eigen['trekking'] as string })),
    },
  } as Feit;
}

export function schuldregelingHier(
  { naar: _, boekdatum: _b, schuldregeling, mutaties, ...rest }: SchuldregelingOvergedragen,
  hier: Hier,
): Feit {
  const eigen = herkomst('schuldregeling', schuldregeling, hier);
  const boekingen = rest.boekingen.map((een) => ({ ...een, revisie: EERDER }));
  return {
    type: 'schuldregeling-overgenomen.v1',
    gegevens: {
      ...rest,
      ...eigen,
      revisie: hier.revisie,
      vordering: openVordering({ boekingen }),
      betaald: rest.betaald.map((deel) => ({ ...deel, kleur: hier.namen.kleur(deel.kleur) })),
      mutaties: mutaties.map((een) => hier.namen.terug(een, { voorschot: eigen['schuldregeling'] as string })),
    },
  } as Feit;
}

/** The revisie of a booking of another boek: no event of this one, so nothing here takes it back. */
export const EERDER = -1;

export const trekkingOvergenomen: Gevolg<TrekkingOvergenomen> = {
  type: 'trekking-overgenomen.v1',
  pasToe(toestand, gegevens, gebeurtenis) {
    neemOp(toestand, gegevens, gebeurtenis);
    onthoudNaam(toestand, 'trekking', gegevens.trekking, gegevens);
  },
};

export const schuldregelingOvergenomen: Gevolg<SchuldregelingOvergenomen> = {
  type: 'schuldregeling-overgenomen.v1',
  pasToe(toestand, gegevens) {
    onthoudNaam(toestand, 'schuldregeling', gegevens.schuldregeling, gegevens);
    const { schuldregeling, team, fonds, schuldeiser, doel, aangevraagdOp, staat, schulden, plan, boekdatum } =
      gegevens;
    const { huishouden = '', wijk } = (gegevens as Bewegingsgegevens).kenmerken ?? {};
    const regeling: Schuldregeling = schoon({
      ...{ schuldregeling, huishouden, team, fonds, schuldeiser, doel, wijk, aangevraagdOp, staat, schulden, plan },
      ...{ vanaf: boekdatum, betaald: gegevens.betaald },
      boekingen: gegevens.boekingen.map((een) => ({ ...een, revisie: EERDER })),
    });
    toestand.schuldenfonds.schuldregelingen.zet(schuldregeling, regeling);
    toestand.voorschotten.zet(
      schuldregeling,
      schoon({ voorschot: schuldregeling, budget: fonds, doel, wijk, saldo: Saldo.leeg() }),
    );
    const { vordering: bedrag, inning } = gegevens;
    toestand.preventie.vorderingen.zet(schuldregeling, {
      vordering: schuldregeling,
      huishouden,
      schuldeiser,
      bedrag,
      inning,
    });
  },
};

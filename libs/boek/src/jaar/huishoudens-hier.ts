import type { Eurocent } from '@ontschot/kern';
import type { Gevolg } from '../besluiten/besluit.js';
import type { Bewegingsgegevens, Feit } from '../gebeurtenissen/gebeurtenis.js';
import { schoon } from '../schoon.js';
import { openVordering } from '../schuldenfonds/stand.js';
import { Saldo } from '../toestand/saldo.js';
import type { Schuldregeling } from '../toestand/schuldenfonds.js';
import { neemOp, type TrekkingVerstrekt } from '../wijkteam/trekkinggegevens.js';
import type { Namen } from './namen.js';
import type { Afsluitgebeurtenis, Openingsdag } from './overname.js';
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
  { gegevens, revisie }: Afsluitgebeurtenis,
  uit: string,
  wanneer: Openingsdag,
  namen: Namen,
): Feit {
  const { naar: _, boekdatum: _b, trekking: was, mutaties, ...rest } = gegevens as TrekkingOvergedragen;
  const trekking = namen.geef('trekking', was);
  const hier: TrekkingOvergenomen = schoon({
    ...{ ...wanneer, uit, revisie, trekking, was: was === trekking ? undefined : was },
    ...rest,
    // A colleague looked along then, or did not; what was known of other laws stands with the sentence why, in that boek.
    ...{ vorm: 'voorschot' as const, voorliggend: { zou: 'onbekend' as const }, meekijken: 'geen' as const },
    mutaties: mutaties.map((een) => namen.terug(een, { voorschot: trekking })),
  });
  return { type: 'trekking-overgenomen.v1', gegevens: hier };
}

export function schuldregelingHier(
  { gegevens, revisie }: Afsluitgebeurtenis,
  uit: string,
  wanneer: Openingsdag,
  namen: Namen,
): Feit {
  const { naar: _, boekdatum: _b, schuldregeling: was, mutaties, ...rest } = gegevens as SchuldregelingOvergedragen;
  const schuldregeling = namen.geef('schuldregeling', was);
  const hier = schoon({
    ...{ ...wanneer, uit, revisie, schuldregeling, was: was === schuldregeling ? undefined : was },
    ...rest,
    vordering: openVordering({ boekingen: rest.boekingen.map((een) => ({ ...een, revisie: EERDER })) }),
    mutaties: mutaties.map((een) => namen.terug(een, { voorschot: schuldregeling })),
  }) as SchuldregelingOvergenomen;
  return { type: 'schuldregeling-overgenomen.v1', gegevens: hier };
}

/** The revisie of a booking of another boek: no event of this one, so nothing here takes it back. */
export const EERDER = -1;

export const trekkingOvergenomen: Gevolg<TrekkingOvergenomen> = {
  type: 'trekking-overgenomen.v1',
  pasToe: neemOp,
};

export const schuldregelingOvergenomen: Gevolg<SchuldregelingOvergenomen> = {
  type: 'schuldregeling-overgenomen.v1',
  pasToe(toestand, gegevens) {
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

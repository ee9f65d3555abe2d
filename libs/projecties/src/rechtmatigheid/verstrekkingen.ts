import type { Doel } from '@ontschot/boek';
import { dagInAmsterdam, type Datum, type Eurocent } from '@ontschot/kern';
import type { Leesmodel } from '../leesmodel.js';
import { alleStappen, type Peiling, type Stap } from '../wijkteam/lezen.js';
import { trekkingVan } from '../wijkteam/trekkingstand.js';
import { voucherVan } from '../wijkteam/voucherstand.js';

/** A trekking or voucher under a mandate, as far as an auditor looks at it. Who asked and who looked is not in it. */
export interface Verstrekking {
  readonly soort: 'trekking' | 'voucher';
  readonly id: string;
  readonly team: string;
  readonly mandaat: string;
  readonly budget: string;
  readonly doel: Doel;
  readonly boekdatum: Datum;
  /** What was asked, and what of it went out: nothing while it waits, or when it was turned down or taken back. */
  readonly gevraagd: Eurocent;
  readonly bedrag: Eurocent;
  readonly meekijken: 'vooraf' | 'achteraf' | 'geen';
  readonly akkoord: boolean | null;
  /** Whether who asked and who looked along were the same. */
  readonly zelfdePersoon: boolean;
  /** The day on which it was asked, by our own clock. */
  readonly gevraagdOp: Datum;
  /** Of the event that it began with, of the one by which it was granted, and of all that is about the colleague. */
  readonly revisie: number;
  readonly verleend: number;
  readonly collega: readonly number[];
}

const COLLEGA = /-(?:ingestemd|bekeken)\.v\d+$/;

/** Everything that was asked under a mandate, on that day of both clocks. Inside a question. */
export function verstrektVan(lees: Leesmodel, peiling: Peiling): Verstrekking[] {
  const gevonden: Verstrekking[] = [];
  for (const stappen of alleStappen(lees, 'trekking', peiling)) {
    // What another year granted was held against its mandate there.
    if (stappen[0]?.type === 'trekking-overgenomen.v1') continue;
    const een = trekkingVan(stappen, peiling);
    if (een === undefined) continue;
    const bedrag = een.staat === 'verstrekt' ? een.bedrag : 0;
    gevonden.push({ soort: 'trekking', id: een.trekking, ...gelijk(een, stappen), bedrag });
  }
  for (const stappen of alleStappen(lees, 'voucher', peiling)) {
    const een = voucherVan(stappen, peiling);
    if (een === undefined) continue;
    // Once it ended, what was used of it is what went out.
    const bedrag = een.staat === 'uitgegeven' ? een.bedrag : een.besteed;
    gevonden.push({ soort: 'voucher', id: een.voucher, ...gelijk(een, stappen), bedrag });
  }
  return gevonden;
}

interface Stand {
  readonly team: string;
  readonly mandaat: string;
  readonly budget: string;
  readonly doel: Doel;
  readonly boekdatum: Datum;
  readonly bedrag: Eurocent;
  readonly meekijken: Verstrekking['meekijken'];
  readonly akkoord: boolean | null;
  readonly gevraagdOp: string;
  readonly gevraagdDoor: string;
  readonly revisie: number;
}

function gelijk(een: Stand, stappen: readonly Stap[]): Omit<Verstrekking, 'soort' | 'id' | 'bedrag'> {
  const { team, mandaat, budget, doel, boekdatum, meekijken, akkoord, revisie } = een;
  const tellend = stappen.filter(({ type, telt }) => telt && COLLEGA.test(type));
  const collega = tellend.map((stap) => stap.revisie);
  const zelfdePersoon = tellend.some(({ gegevens }) => gegevens['door'] === een.gevraagdDoor);
  const verleend = tellend.find(({ type }) => type.includes('-ingestemd'))?.revisie ?? revisie;
  return {
    ...{ team, mandaat, budget, doel, boekdatum, gevraagd: een.bedrag, meekijken, akkoord, zelfdePersoon },
    ...{ gevraagdOp: dagInAmsterdam(een.gevraagdOp), revisie, verleend, collega },
  };
}

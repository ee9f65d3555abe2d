import type { Eurocent } from '@ontschot/kern';
import { breuk, rondAf } from '@ontschot/regels';
import { MINSTENS } from '../wijkteam/kleine-groepen.js';
import type { Schuldregelingstand } from './schuldregelingstand.js';

interface Bedragen {
  /** Debts and aftercare. */
  readonly samen: Eurocent | null;
  /** The same, less what came back and came in. */
  readonly netto: Eurocent | null;
}

/** What the fund cost for a group, in eurocents; null is what would be of fewer than ten households. */
export interface Fondsbedragen {
  /** That have a schuldregeling. */
  readonly huishoudens: number | null;
  readonly schuldregelingen: number | null;
  readonly kosten: Bedragen;
  /** Half up. */
  readonly perHuishouden: Bedragen;
}

type Kosten = Pick<Schuldregelingstand['kosten'], 'samen' | 'netto'>;

const NIETS: Bedragen = { samen: null, netto: null };
const TE_WEINIG =
  'Van minder dan tien huishoudens met een schuldregeling wordt niet gezegd hoeveel het er zijn en wat zij kostten.';
const KOSTTEN_TE_WEINIG = 'Wat het fonds kostte staat er niet bij: het is van minder dan tien huishoudens.';
const TERUG_TE_WEINIG =
  'Wat het fonds netto kostte staat er niet bij: wat terugkwam is van minder dan tien huishoudens.';

/** Whether a sum would be of few; of nobody it is nothing, and tells of nobody. */
const vanWeinig = (aantal: number): boolean => aantal > 0 && aantal < MINSTENS;

/**
 * Adds up what the schuldregelingen of each household cost, and says in Dutch sentences why an amount is not told (design
 * 9). The net amount beside the whole one tells what came back: so that is told only when it is not of few either.
 */
export function kostenVanHuishoudens(
  perHuishouden: readonly (readonly Kosten[])[],
): Fondsbedragen & { readonly waarom: readonly string[] } {
  const huishoudens = perHuishouden.length;
  if (huishoudens < MINSTENS)
    return {
      ...{ huishoudens: null, schuldregelingen: null, kosten: NIETS, perHuishouden: NIETS },
      waarom: [TE_WEINIG],
    };
  const schuldregelingen = perHuishouden.flat().length;
  const som = (maat: keyof Kosten): Eurocent => perHuishouden.flat().reduce((tot, een) => tot + een[maat], 0);
  const hoeveel = (past: (een: Kosten) => boolean): number => perHuishouden.filter((een) => een.some(past)).length;
  if (vanWeinig(hoeveel(({ samen }) => samen !== 0)))
    return { ...{ huishoudens, schuldregelingen, kosten: NIETS, perHuishouden: NIETS }, waarom: [KOSTTEN_TE_WEINIG] };
  const verzwegen = vanWeinig(hoeveel(({ samen, netto }) => samen !== netto));
  const kosten = { samen: som('samen'), netto: verzwegen ? null : som('netto') };
  const elk = (bedrag: Eurocent | null): Eurocent | null =>
    bedrag === null ? null : rondAf(breuk(bedrag, huishoudens));
  return {
    ...{ huishoudens, schuldregelingen, kosten },
    perHuishouden: { samen: elk(kosten.samen), netto: elk(kosten.netto) },
    waarom: verzwegen ? [TERUG_TE_WEINIG] : [],
  };
}

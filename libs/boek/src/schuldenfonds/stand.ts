import { telOp, type Eurocent } from '@ontschot/kern';
import { breuk, deelVan, maal, plus, rondAf, NUL, type Breuk } from '@ontschot/regels';
import type { Fondsboeking, Mijlpaal, Schuldregeling } from '../toestand/schuldenfonds.js';

type Regeling = Pick<Schuldregeling, 'boekingen'>;

const som = (boekingen: readonly Fondsboeking[], wat: 'vordering' | 'voorschot'): Eurocent =>
  telOp(boekingen.map((boeking) => boeking[wat]));
const van = ({ boekingen }: Regeling, soort: Fondsboeking['soort']): Fondsboeking[] =>
  boekingen.filter((boeking) => boeking.soort === soort);

/** What is still owed of the claim, in eurocents: taken over, less what was remitted and repaid. */
export const openVordering = ({ boekingen }: Regeling): Eurocent => som(boekingen, 'vordering');

/** What of the advance is still open, in eurocents. */
export const openVoorschot = ({ boekingen }: Regeling): Eurocent => som(boekingen, 'voorschot');

/** What was taken over, and what the fund paid for it; in eurocents. */
export const overgenomen = (regeling: Regeling): { readonly vordering: Eurocent; readonly kosten: Eurocent } => ({
  vordering: som(van(regeling, 'overname'), 'vordering'),
  kosten: som(van(regeling, 'overname'), 'voorschot'),
});

/** The milestones that were reached, by name. */
export const bereikt = ({ boekingen }: Regeling): ReadonlySet<string> =>
  new Set(boekingen.flatMap(({ mijlpaal }) => mijlpaal ?? []));

/** An exact part of an amount (eurocents), rounded once, half up. */
export const deelVanBedrag = (bedrag: Eurocent, deel: Breuk): Eurocent => rondAf(maal(breuk(bedrag), deel));

const samen = (mijlpalen: readonly Mijlpaal[]): Breuk =>
  mijlpalen.reduce((tot, { deel }) => plus(tot, deelVan(deel)), NUL);

/**
 * What is remitted for a milestone, in eurocents: its part of the whole claim. The parts reached are added up before they
 * are rounded, and what was remitted for those before is taken off: so together they are the whole, also of a debt that
 * was taken over after some of them were reached. Never more than what is open.
 */
export function kwijtVoor(regeling: Schuldregeling, mijlpaal: Mijlpaal): Eurocent {
  const geweest = bereikt(regeling);
  const eerder = (regeling.plan?.mijlpalen ?? []).filter((een) => geweest.has(een.mijlpaal));
  const kwijt = -som(
    regeling.boekingen.filter((boeking) => boeking.mijlpaal !== undefined),
    'vordering',
  );
  const tot = deelVanBedrag(overgenomen(regeling).vordering, samen([...eerder, mijlpaal]));
  return Math.min(openVordering(regeling), Math.max(0, tot - kwijt));
}

/**
 * The cost share of what is remitted, in eurocents: what the fund paid for that part of the claim, counted over all that
 * was remitted before it is rounded. Never so little that more would stay advanced than is owed: so what closes the claim
 * takes all that is open of the advance. What came back in repayments costs nothing any more.
 */
export function kostendeel(regeling: Schuldregeling, kwijt: Eurocent): Eurocent {
  const open = openVoorschot(regeling);
  const { vordering, kosten } = overgenomen(regeling);
  const eerder = -som(van(regeling, 'kwijtschelding'), 'vordering');
  const tot = (bedrag: Eurocent): Eurocent => deelVanBedrag(kosten, breuk(bedrag, vordering));
  const minstens = open - (openVordering(regeling) - kwijt);
  return Math.min(open, Math.max(minstens, tot(eerder + kwijt) - tot(eerder)));
}

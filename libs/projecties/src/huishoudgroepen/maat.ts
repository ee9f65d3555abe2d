import { MINSTENS_HUISHOUDENS } from '../registers/kleine-groepen.js';
import type { Patroon, Tabel, Vak } from './tabel.js';
import { isVeilig, meldingenVeilig } from './veilig.js';

/** One of the figures that somebody could try to find back, and what of it must stay uncertain. */
export interface Maat {
  readonly waarde: (vak: Vak) => number;
  /** Whether nobody may come near it; of what is only left out to hide this, it is enough that it does not follow. */
  readonly gevoelig: (vak: Vak) => boolean;
  /** Whether also what is not gevoelig must not follow. */
  readonly ookHulp: boolean;
  /** Whether it can be known from elsewhere, whatever this table tells. */
  readonly elders: (vak: Vak) => boolean;
  /** Of which households no sum may follow that is of fewer than ten; undefined where other sums say that. */
  readonly patronen?: (tabel: Tabel) => readonly Patroon[];
}

const nergens = (): boolean => false;

/** What is told in the table. */
const kosten: Maat = {
  waarde: (vak) => vak.kosten.som,
  gevoelig: (vak) => !isVeilig(vak.kosten),
  ookHulp: true,
  elders: nergens,
  patronen: (tabel) => tabel.patronen.kosten,
};

/** As if it were known how many households are in more than one koker, so that their numbers add up too. */
const huishoudens: Maat = {
  waarde: (vak) => vak.plaatsen,
  gevoelig: (vak) => vak.kosten.aantal < MINSTENS_HUISHOUDENS,
  ookHulp: true,
  elders: nergens,
};

/**
 * As if every amount in the journaal were known to be of a household or not: then what was reported is what is left.
 * The list of meldingen tells what it comes to in a koker, when that is of enough households.
 */
const gemeld: Maat = {
  waarde: (vak) => vak.gemeld.som,
  gevoelig: (vak) => !meldingenVeilig(vak),
  ookHulp: false,
  elders: (vak) => vak.soort === 'koker' && vak.gemeld.aantal >= MINSTENS_HUISHOUDENS,
  patronen: (tabel) => tabel.patronen.gemeld,
};

export const MATEN: readonly Maat[] = [kosten, huishoudens, gemeld];

import type { Proefantwoord } from '../../../api/proef.js';

/** Why a line, or the whole, cannot be booked. */
export interface Bezwaar {
  readonly code: string;
  readonly uitleg: string;
  readonly watNu: string;
}

/** What the service says of one line; amounts in eurocents, `null` where it does not know the budget. */
export interface Beproefderegel {
  /** Its place, or its line in the file. */
  readonly regel: number;
  readonly budget: string;
  readonly naam: string | null;
  readonly kleur: string | null;
  readonly was: number | null;
  readonly wijziging: number;
  readonly wordt: number | null;
  readonly ruimte: number | null;
  readonly bezwaar: Bezwaar | null;
}

/** What the service says would come of a begroting, or of a change of it. */
export interface Begrotingsproef extends Partial<Proefantwoord> {
  readonly opRevisie: number;
  readonly kan: boolean;
  readonly bezwaren: readonly Bezwaar[];
  readonly regels: readonly Beproefderegel[];
  readonly totaal: { readonly regels: number; readonly erbij: number; readonly eraf: number; readonly saldo: number };
}

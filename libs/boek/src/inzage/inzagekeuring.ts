import { dagInAmsterdam, type Datum, type Moment } from '@ontschot/kern';
import type { Inzageontvanger } from '../toestand/inzage.js';
import type { Toestand } from '../toestand/toestand.js';

export interface Inzagefout {
  readonly veld: string;
  readonly uitleg: string;
}

/** The last day of an inzage that is given today: the same day of the next year. */
const eenJaarLater = (dag: Datum): Datum => `${Number(dag.slice(0, 4)) + 1}${dag.slice(4)}`;

/** Everything that is wrong with an inzage that is given now: whom it is for, and when it ends. */
export function keurInzage(
  toestand: Toestand,
  { aan, totEnMet }: { readonly aan: Inzageontvanger; readonly totEnMet: Datum },
  op: Moment,
): Inzagefout[] {
  const fouten: Inzagefout[] = [];
  const vandaag = dagInAmsterdam(op);
  if (totEnMet < vandaag) fouten.push({ veld: 'totEnMet', uitleg: `Deze dag is voorbij: het is ${vandaag}.` });
  const laatst = eenJaarLater(vandaag);
  if (totEnMet > laatst)
    fouten.push({ veld: 'totEnMet', uitleg: `Een inzage duurt hoogstens een jaar: tot en met ${laatst}.` });
  if ('team' in aan && !toestand.wijkteam.teams.heeft(aan.team))
    fouten.push({ veld: 'aan.team', uitleg: `Team ${aan.team} staat niet in dit boek.` });
  if ('organisatie' in aan && !toestand.organisaties.heeft(aan.organisatie))
    fouten.push({ veld: 'aan.organisatie', uitleg: `Organisatie ${aan.organisatie} staat niet in dit boek.` });
  return fouten;
}

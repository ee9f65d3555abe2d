import type { Eurocent } from '@ontschot/kern';
import type { Leesmodel } from '../leesmodel.js';
import type { Peiling } from '../wijkteam/lezen.js';

/** What a decision made of the begroting of a budget in a kleur. `bedrag` in eurocents, of any sign. */
export interface Begrotingsregel {
  readonly revisie: number;
  readonly bekend: number;
  readonly dag: number;
  readonly soort: 'primitief' | 'wijziging';
  readonly budget: string;
  readonly kleur: string;
  readonly bedrag: Eurocent;
  readonly type: string;
  readonly besluit: string;
}

/** The lines of the begroting that we knew of and that count, in the order of their decisions. Inside a question. */
export const begrotingsregels = (lees: Leesmodel, { boek, bekendOp, dag }: Peiling): Begrotingsregel[] =>
  lees
    .sql<[string, number, number], Begrotingsregel>(
      `SELECT r.revisie, r.bekend, r.dag, r.soort, r.budget, r.kleur, r.bedrag, b.type, b.besluit
         FROM rechtmatigheid_begroting AS r JOIN rechtmatigheid_besluit AS b USING (boek, revisie)
        WHERE r.boek = ? AND r.bekend <= ? AND r.dag <= ? ORDER BY r.revisie, r.nr`,
    )
    .all(boek, bekendOp, dag);

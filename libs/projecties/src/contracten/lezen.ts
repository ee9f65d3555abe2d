import type { Ondersteuningsopdracht, Vrijvalregel } from '@ontschot/boek';
import type { Datum, Eurocent } from '@ontschot/kern';
import type { Leesmodel } from '../leesmodel.js';
import type { Peiling } from '../wijkteam/lezen.js';
import { LEEG, type Contractgeld, type Contractmaat } from './maten.js';

/** A contract as we knew it on that day. */
export interface Contractrij {
  readonly revisie: number;
  readonly contract: Ondersteuningsopdracht;
}

/** The contracts by name, each as it was last set up by then; those of one aanbieder when it is given. */
export function contractrijen(
  lees: Leesmodel,
  { boek, bekendOp }: Peiling,
  { na = '', een, aanbieder }: { readonly na?: string; readonly een?: string; readonly aanbieder?: string },
  aantal: number,
): Contractrij[] {
  return lees
    .sql<(string | number | null)[], { revisie: number; gegevens: string }>(
      `SELECT max(revisie) AS revisie, gegevens FROM contracten_contract
        WHERE boek = ? AND contract > ? AND bekend <= ? AND contract = ifnull(?, contract)
          AND aanbieder = ifnull(?, aanbieder) GROUP BY contract ORDER BY contract LIMIT ?`,
    )
    .all(boek, na, bekendOp, een ?? null, aanbieder ?? null, aantal)
    .map(({ revisie, gegevens }) => ({ revisie, contract: JSON.parse(gegevens) as Ondersteuningsopdracht }));
}

/** What became of the money of one verplichting of a contract; of a bonus, without one. */
export interface Postgeld {
  readonly verplichting: string;
  readonly vanaf: Datum | null;
  readonly vrijval: Vrijvalregel | null;
  readonly geld: Contractgeld;
}

export function postgeld(lees: Leesmodel, { boek, bekendOp, dag }: Peiling, contract: string): Postgeld[] {
  type Rij = Omit<Postgeld, 'geld'> & { readonly maat: Contractmaat; readonly bedrag: Eurocent };
  const rijen = lees
    .sql<(string | number)[], Rij>(
      `SELECT g.verplichting, g.maat, sum(g.bedrag) AS bedrag, p.vanaf, p.vrijval
         FROM contracten_geld g LEFT JOIN contracten_post p
           ON p.boek = g.boek AND p.soort = 'verplichting' AND p.id = g.verplichting
        WHERE g.boek = ? AND g.contract = ? AND g.bekend <= ? AND g.dag <= ?
        GROUP BY g.verplichting, g.maat ORDER BY g.verplichting`,
    )
    .all(boek, contract, bekendOp, dag);
  const per = new Map<string, Postgeld>();
  for (const { verplichting, vanaf, vrijval, maat, bedrag } of rijen) {
    const { geld } = per.get(verplichting) ?? { geld: LEEG };
    per.set(verplichting, { verplichting, vanaf, vrijval, geld: { ...geld, [maat]: bedrag } });
  }
  return [...per.values()];
}

/** Something that is told one by one. */
export interface Stap {
  readonly revisie: number;
  readonly type: string;
  readonly gegevens: Readonly<Record<string, unknown>>;
}

export const stappen = (lees: Leesmodel, { boek, bekendOp, dag }: Peiling, contract: string): Stap[] =>
  lees
    .sql<(string | number)[], { revisie: number; type: string; gegevens: string }>(
      `SELECT revisie, type, gegevens FROM contracten_stap
        WHERE boek = ? AND contract = ? AND bekend <= ? AND dag <= ? ORDER BY revisie`,
    )
    .all(boek, contract, bekendOp, dag)
    .map(({ gegevens, ...rest }) => ({ ...rest, gegevens: JSON.parse(gegevens) as Stap['gegevens'] }));

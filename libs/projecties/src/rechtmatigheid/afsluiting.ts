import type { Kleur, Rekening } from '@ontschot/boek';
import type { Eurocent } from '@ontschot/kern';
import type { Leesmodel } from '../leesmodel.js';
import type { Peiling } from '../wijkteam/lezen.js';

/** What the closing took off a verplichting, or settled with a payer. */
export interface Afsluiting {
  readonly van: Rekening;
  readonly naar: Rekening;
  readonly kleur: Kleur;
  /** Eurocents, above zero. */
  readonly bedrag: Eurocent;
  readonly verplichting: string | null;
}

/** What the closing did that cannot be told from its rekeningen alone, as far as it was known. Inside a question. */
export const afsluitingVan = (lees: Leesmodel, { boek, bekendOp, dag }: Peiling): Afsluiting[] =>
  lees
    .sql<[string, number, number], Afsluiting>(
      `SELECT van, naar, kleur, bedrag, verplichting FROM rechtmatigheid_afsluiting
        WHERE boek = ? AND bekend <= ? AND dag <= ? ORDER BY revisie, nr`,
    )
    .all(boek, bekendOp, dag);

import type { Bewegingsgegevens, Kleur, Rekening } from '@ontschot/boek';
import type { Eurocent } from '@ontschot/kern';
import type { Leesmodel } from '../leesmodel.js';
import type { Peiling } from '../wijkteam/lezen.js';

const AFGESLOTEN = 'boek-afgesloten.v1';
/** No other kind of rekening begins with this letter: it is asked of every movement. */
const O = 'o'.charCodeAt(0);

/**
 * What a movement is to the year: it takes what is left to the next boek or back to payers (`sluit`), brings what was left
 * of the boek before (`opent`), or is of the year itself. Of one that comes or goes by way of the overloop all mutaties do.
 */
export function jaargrensVan(type: string, { mutaties }: Bewegingsgegevens): 'sluit' | 'opent' | undefined {
  const eerste = mutaties[0];
  if (type === AFGESLOTEN || eerste?.naar.charCodeAt(0) === O) return 'sluit';
  return eerste?.van.charCodeAt(0) === O ? 'opent' : undefined;
}

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

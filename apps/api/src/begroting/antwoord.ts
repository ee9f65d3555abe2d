import type { Begrotingsproef, Beproefderegel, Toestand, Weigering } from '@ontschot/boek';
import { WEIGERINGEN, telOp, type Eurocent } from '@ontschot/kern';

/** Why a line, or the whole, cannot be booked, and what can be done about it. */
export interface Bezwaar {
  readonly code: string;
  readonly uitleg: string;
  readonly watNu: string;
}

/** A line as it was tried; `regel` is its place, or its line in the file. Eurocents. */
export type Begrotingsregelproef = Omit<Beproefderegel, 'bezwaar'> & {
  readonly regel: number;
  readonly naam: string | null;
  readonly bezwaar: Bezwaar | null;
};

/** What all lines come to; what comes off is from zero up. Eurocents. */
export interface Begrotingstotaal {
  readonly regels: number;
  readonly erbij: Eurocent;
  readonly eraf: Eurocent;
  readonly saldo: Eurocent;
}

/** What a begroting, or a change of it, would come to. */
export interface Begrotingsproefantwoord {
  readonly opRevisie: number;
  /** Whether it can be booked as it is. */
  readonly kan: boolean;
  readonly bezwaren: readonly Bezwaar[];
  readonly regels: readonly Begrotingsregelproef[];
  readonly totaal: Begrotingstotaal;
}

export const bezwaarVan = ({ code, uitleg }: Pick<Weigering, 'code' | 'uitleg'>): Bezwaar => ({
  code,
  uitleg,
  watNu: WEIGERINGEN[code].watNu,
});

export function totaalVan(bedragen: readonly Eurocent[]): Begrotingstotaal {
  const erbij = telOp(bedragen.filter((bedrag) => bedrag > 0));
  const eraf = -telOp(bedragen.filter((bedrag) => bedrag < 0));
  return { regels: bedragen.length, erbij, eraf: eraf === 0 ? 0 : eraf, saldo: erbij - eraf };
}

/** The proof as an answer; `plaats` gives the place of each line. */
export function proefantwoord(
  toestand: Toestand,
  { regels, bezwaar }: Begrotingsproef,
  plaats: (i: number) => number,
): Begrotingsproefantwoord {
  const beproefd = regels.map(
    ({ budget, kleur, was, wijziging, wordt, ruimte, bezwaar: wat }, i): Begrotingsregelproef => {
      const naam = toestand.budgetten.lees(budget)?.naam ?? null;
      const waar = { regel: plaats(i), budget, naam, kleur };
      return { ...waar, was, wijziging, wordt, ruimte, bezwaar: wat === null ? null : bezwaarVan(wat) };
    },
  );
  return {
    opRevisie: toestand.revisie,
    kan: bezwaar === null && beproefd.every((regel) => regel.bezwaar === null),
    bezwaren: bezwaar === null ? [] : [bezwaarVan(bezwaar)],
    regels: beproefd,
    totaal: totaalVan(regels.map(({ wijziging }) => wijziging)),
  };
}

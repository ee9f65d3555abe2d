import type { Aflosplan, Doel, Mijlpaal, Schuld, Schuldregelingstaat } from '@ontschot/boek';
import type { Datum, Eurocent } from '@ontschot/kern';

/** A debt, and how it was taken over. Amounts in eurocents. */
export interface Schuldstand extends Schuld {
  /** Null as long as its creditor is still the one who is owed. */
  readonly overgenomen: {
    readonly percentage: string;
    readonly betaald: Eurocent;
    readonly op: Datum;
    /** Days after the application; past day 28 it is late. */
    readonly dag: number;
    readonly laat: boolean;
  } | null;
}

export interface Mijlpaalstand extends Mijlpaal {
  readonly bereiktOp: Datum | null;
  readonly kwijtgescholden: Eurocent;
}

/** What happened to the claim, one booking after the other, with what was owed after it. */
export interface Verloopregel {
  readonly revisie: number;
  readonly boekdatum: Datum;
  readonly soort: 'overname' | 'aflossing' | 'mijlpaal' | 'kwijtschelding' | 'nazorg' | 'teruggenomen';
  /** What it changed of the claim, and what it moved of money, in eurocents. */
  readonly vordering: Eurocent;
  readonly voorschot: Eurocent;
  readonly besteed: Eurocent;
  readonly ontvangen: Eurocent;
  readonly open: Eurocent;
}

/** One household with one creditor, on a day of both clocks, without which household. Amounts in eurocents. */
export interface Schuldregelingstand {
  readonly schuldregeling: string;
  readonly team: string | null;
  readonly wijk: string | null;
  readonly fonds: string;
  readonly schuldeiser: string;
  readonly doel: Doel;
  readonly staat: Schuldregelingstaat;
  readonly wijze: 'afgerond' | 'voortijdig' | null;
  readonly aangevraagdOp: Datum;
  /** The four weeks: met when every debt was taken over in time, late when one was not; not met when it closed before. */
  readonly termijn: {
    readonly uiterlijk: Datum;
    readonly stand: 'loopt' | 'gehaald' | 'niet-gehaald' | 'te-laat';
    readonly laat: number;
  };
  readonly schuld: Eurocent;
  readonly schulden: readonly Schuldstand[];
  readonly vordering: {
    readonly overgenomen: Eurocent;
    readonly kwijtgescholden: Eurocent;
    readonly afgelost: Eurocent;
    readonly open: Eurocent;
    readonly inning: 'loopt' | 'gestopt';
  };
  readonly kosten: {
    /** What the fund paid for the debts, what of it is still advanced, was spent by remission, and came back. */
    readonly overname: Eurocent;
    readonly voorschot: Eurocent;
    readonly kwijtgescholden: Eurocent;
    readonly terugontvangen: Eurocent;
    /** What came in beyond the cost. */
    readonly bovenKosten: Eurocent;
    readonly nazorg: Eurocent;
    /** What it cost as a whole, beside the debt: the debts and the aftercare. */
    readonly samen: Eurocent;
    /** The same, less what came back and came in. */
    readonly netto: Eurocent;
  };
  readonly plan: (Omit<Aflosplan, 'mijlpalen'> & { readonly mijlpalen: readonly Mijlpaalstand[] }) | null;
  readonly verloop: readonly Verloopregel[];
  readonly revisie: number;
}

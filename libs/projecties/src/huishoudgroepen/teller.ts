import { kostenUit, type Gebeurtenis, type Koker, type Wijk } from '@ontschot/boek';
import type { Eurocent, Moment, Periode } from '@ontschot/kern';
import type { Kostenregel } from '../kosten/bereik.js';

/** What one household cost one koker in the year, in eurocents. */
export interface Kokerkosten {
  /** All of it. */
  bedrag: Eurocent;
  /** What of it came from a kostenmelding: the journaal does not have it. */
  gemeld: Eurocent;
}

/** A household of the boek; its code is left behind. */
export interface Huishouden {
  /** Where a movement last put it; a household lives in one wijk. Undefined when none did. */
  readonly wijk: string | undefined;
  readonly kokers: ReadonlyMap<string, Kokerkosten>;
}

/** The boek as it was at the moment its year was closed for the first time. */
export interface Jaarstand {
  readonly totRevisie: number;
  readonly afgeslotenOp: Moment;
  /** By id, with their names. */
  readonly wijken: ReadonlyMap<string, string>;
  readonly kokers: ReadonlyMap<string, string>;
  readonly huishoudens: readonly Huishouden[];
}

interface Bezig {
  wijk: string | undefined;
  readonly kokers: Map<string, Kokerkosten>;
}

/** Adds up what each household cost, event by event, until the year is closed; what comes after that is not read. */
export class Huishoudteller {
  private readonly wijken = new Map<string, string>();
  private readonly kokers = new Map<string, string>();
  private readonly wie = new Map<string, Bezig>();
  /** A melding can still be replaced by another. */
  private readonly meldingen = new Map<string, readonly Kostenregel[]>();

  constructor(private readonly jaar: number) {}

  /** Takes in the next event; gives the outcome when that one closed the year, and undefined as long as none did. */
  neem(gebeurtenis: Gebeurtenis): Jaarstand | undefined {
    const { type, gegevens, revisie, metadata } = gebeurtenis;
    if (type === 'wijk-ingesteld.v1') {
      const { wijk, naam } = gegevens as unknown as Wijk;
      this.wijken.set(wijk, naam);
    } else if (type === 'koker-ingesteld.v1') {
      const { koker, naam } = gegevens as unknown as Koker;
      this.kokers.set(koker, naam);
    } else if (type === 'periode-afgesloten.v1') {
      // Months are closed in order: with the last one, all are.
      const { periode } = gegevens as unknown as { readonly periode: Periode };
      if (periode === `${this.jaar}-12`) return this.uitkomst(revisie, metadata.geregistreerdOp);
    } else this.neemKosten(gebeurtenis);
    return undefined;
  }

  private neemKosten(gebeurtenis: Gebeurtenis): void {
    const { melding, vervangt, regels } = kostenUit(gebeurtenis);
    const eigen = regels.filter(
      ({ huishouden, maand }) => huishouden !== undefined && maand.startsWith(`${this.jaar}-`),
    );
    if (vervangt !== undefined) this.meldingen.delete(vervangt);
    if (melding !== undefined) this.meldingen.set(melding, eigen);
    else for (const regel of eigen) this.tel(regel, 0);
  }

  private tel({ huishouden = '', koker, wijk, bedrag }: Kostenregel, gemeld: Eurocent): void {
    let een = this.wie.get(huishouden);
    if (een === undefined) this.wie.set(huishouden, (een = { wijk: undefined, kokers: new Map() }));
    // A storno says where it was booked before, not where the household lives now.
    if (wijk !== undefined && bedrag > 0) een.wijk = wijk;
    let kosten = een.kokers.get(koker);
    if (kosten === undefined) een.kokers.set(koker, (kosten = { bedrag: 0, gemeld: 0 }));
    kosten.bedrag += bedrag;
    kosten.gemeld += gemeld;
  }

  private uitkomst(totRevisie: number, afgeslotenOp: Moment): Jaarstand {
    for (const regels of this.meldingen.values()) for (const regel of regels) this.tel(regel, regel.bedrag);
    const { wijken, kokers } = this;
    return { totRevisie, afgeslotenOp, wijken, kokers, huishoudens: [...this.wie.values()] };
  }
}

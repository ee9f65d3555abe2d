import { alleKostenUit, leesGebeurtenis, type Bewegingsgegevens, type Gebeurtenis } from '@ontschot/boek';
import type { EventStore } from '@ontschot/event-store';
import type { Eurocent, Periode } from '@ontschot/kern';
import { Beurten } from '../kosten/beurten.js';
import { zinUit, Zinnenlijst, type Zin } from './zinnen.js';

/** What a household cost a koker in a month. Eurocents; below zero takes back. */
export interface Huishoudkosten {
  readonly koker: string;
  readonly maand: Periode;
  readonly bedrag: Eurocent;
}

/** A sentence that was written about a household, and with what. */
export type Huishoudzin = Zin &
  ({ readonly trekking: string } | { readonly schuldregeling: string } | { readonly voucher: string });

/** What the events of a boek say of one household. */
export interface Huishoudspoor {
  /** The last revisie that was read. */
  readonly gelezenTot: number;
  readonly kosten: readonly Huishoudkosten[];
  readonly zinnen: readonly Huishoudzin[];
}

interface Over {
  readonly trekking?: string;
  readonly signaal?: string;
  readonly schuldregeling?: string;
  readonly voucher?: string;
}

/** Collects what the events say of a household, one by one, in their order. */
class Spoorzoeker {
  private readonly meldingen = new Map<string, Huishoudkosten[]>([['', []]]);
  private readonly trekkingen = new Set<string>();
  private readonly signalen = new Map<string, string>();
  private readonly schuldregelingen = new Set<string>();
  private readonly zinnen = new Zinnenlijst<Huishoudzin>();
  private gelezenTot = -1;

  constructor(private readonly huishouden: string) {}

  neem(gebeurtenis: Gebeurtenis): void {
    this.gelezenTot = gebeurtenis.revisie;
    this.neemKosten(gebeurtenis);
    this.neemZin(gebeurtenis);
  }

  get spoor(): Huishoudspoor {
    const { gelezenTot, zinnen } = this;
    return { gelezenTot, zinnen: zinnen.zinnen, kosten: [...this.meldingen.values()].flat() };
  }

  /** A melding that was replaced says nothing any more. */
  private neemKosten(gebeurtenis: Gebeurtenis): void {
    const { melding = '', vervangt, regels } = alleKostenUit(gebeurtenis);
    if (vervangt !== undefined) this.meldingen.delete(vervangt);
    const eigen = this.meldingen.get(melding) ?? [];
    for (const { huishouden, koker, maand, bedrag } of regels)
      if (huishouden === this.huishouden) eigen.push({ koker, maand, bedrag });
    if (eigen.length > 0) this.meldingen.set(melding, eigen);
  }

  private neemZin(gebeurtenis: Gebeurtenis): void {
    const { trekking, signaal, schuldregeling, voucher } = gebeurtenis.gegevens as unknown as Over;
    const { kenmerken } = gebeurtenis.gegevens as Partial<Bewegingsgegevens>;
    if (kenmerken?.huishouden === this.huishouden) {
      if (trekking !== undefined) this.trekkingen.add(trekking);
      if (schuldregeling !== undefined) this.schuldregelingen.add(schuldregeling);
    }
    const eigen = trekking ?? this.signalen.get(signaal ?? '');
    const vanTrekking = eigen !== undefined && this.trekkingen.has(eigen);
    if (vanTrekking && signaal !== undefined) this.signalen.set(signaal, eigen);
    const zin = zinUit(gebeurtenis);
    if (zin === undefined) return;
    // Every event about a voucher that has a sentence names the household too.
    if (voucher !== undefined && kenmerken?.huishouden === this.huishouden) this.zinnen.neem({ ...zin, voucher });
    else if (vanTrekking) this.zinnen.neem({ ...zin, trekking: eigen });
    else if (schuldregeling !== undefined && this.schuldregelingen.has(schuldregeling))
      this.zinnen.neem({ ...zin, schuldregeling });
  }
}

/**
 * What one household cost, and which sentences were written about it, straight from the events: no list of it stands in
 * between that could be read by others. Takes a time in proportion to the boek, and lets others have their turn. Throws
 * what the store throws.
 */
export async function huishoudspoor(store: EventStore, boek: string, huishouden: string): Promise<Huishoudspoor> {
  const zoeker = new Spoorzoeker(huishouden);
  const beurten = new Beurten();
  for await (const pagina of store.readStream(`boek-${boek}`, 0))
    for (const opgeslagen of pagina) {
      zoeker.neem(leesGebeurtenis(opgeslagen));
      await beurten.geef();
    }
  return zoeker.spoor;
}

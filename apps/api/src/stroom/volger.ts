import type { Writable } from 'node:stream';
import type { Identiteit } from '../beveiliging/identiteit.js';
import type { Grenzen } from '../grenzen.js';
import { gehoor } from './gehoor.js';
import { idsVan, zichtbaar } from './ids.js';
import type { Sein } from './sein.js';

/** One open stream of changes of one boek, until the follower leaves, falls behind, or its token ends. */
export class Volger {
  private rij: Sein[] = [];
  private wek: (() => void) | undefined;
  private dicht = false;
  private readonly verloop: NodeJS.Timeout;

  constructor(
    readonly boek: string,
    readonly wie: Identiteit,
    private readonly uit: Writable,
    private readonly grenzen: Grenzen,
  ) {
    uit.on('close', () => this.sluit());
    const nog = wie.verlooptOp * 1_000 - Date.now();
    this.verloop = setTimeout(() => this.sluit(), Math.min(Math.max(nog, 0), 2 ** 31 - 1));
  }

  /** Tells the history first and then what is reported, each event once, in order; resolves at the end. */
  async volg(vanaf: number, geschiedenis: AsyncIterable<readonly Sein[]>): Promise<void> {
    let volgende = vanaf;
    const zend = async (seinen: readonly Sein[]): Promise<void> => {
      for (const sein of seinen) {
        if (this.dicht) return;
        if (sein.revisie < volgende) continue;
        volgende = sein.revisie + 1;
        await this.schrijf(sein);
      }
    };
    for await (const pagina of geschiedenis) {
      await zend(pagina);
      if (this.dicht) return;
    }
    while (!this.dicht) {
      const partij = this.rij;
      this.rij = [];
      if (partij.length > 0) await zend(partij);
      else await new Promise<void>((klaar) => (this.wek = klaar));
    }
  }

  /** A new event of this boek. Who cannot keep up is let go: it comes back with its Last-Event-ID. */
  meld(sein: Sein): void {
    if (this.rij.length >= this.grenzen.stroomRij) {
      this.sluit();
      return;
    }
    this.rij.push(sein);
    this.wek?.();
  }

  /** A comment that keeps the connection awake. */
  hartslag(): void {
    if (!this.dicht && !this.uit.writableNeedDrain) this.uit.write(': hartslag\n\n');
  }

  sluit(): void {
    if (this.dicht) return;
    this.dicht = true;
    clearTimeout(this.verloop);
    this.uit.end();
    // The end waits behind what a follower does not take: after a moment the connection goes anyway.
    setTimeout(() => this.uit.destroy(), this.grenzen.slotMs).unref();
    this.wek?.();
  }

  private async schrijf(sein: Sein): Promise<void> {
    const als = gehoor(sein, this.wie);
    if (als === undefined) return;
    const { revisie, type, gegevens } = sein;
    const inhoud = JSON.stringify({ revisie, type, ids: zichtbaar(idsVan(gegevens), als) });
    if (this.uit.write(`id: ${revisie}\nevent: gebeurtenis\ndata: ${inhoud}\n\n`)) return;
    const tijdig = await new Promise<boolean>((klaar) => {
      const verder = (op: boolean): void => {
        clearTimeout(wekker);
        this.uit.off('drain', gelukt).off('close', gelukt);
        klaar(op);
      };
      const gelukt = (): void => verder(true);
      const wekker = setTimeout(() => verder(false), this.grenzen.traagMs);
      this.uit.on('drain', gelukt).on('close', gelukt);
    });
    if (!tijdig) this.sluit();
  }
}

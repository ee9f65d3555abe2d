import { Boeksleutels } from './boeksleutels.js';
import { bladVan, Boom } from './boom.js';
import type { Bytes } from './bytes.js';
import { Gebeurtenislezer } from './gebeurtenis.js';
import { Grootboek } from './geld.js';
import { reden, type Stappenlijst } from './stappen.js';

/** So many events between two signs of life. */
const PER_KEER = 500;

/** What the events of a bundle come to. */
export class Inhoud {
  readonly boom = new Boom();
  readonly grootboek = new Grootboek();
  readonly sleutels = new Boeksleutels();
  readonly lezer: Gebeurtenislezer;
  /** The first thing in the money that does not hold. */
  geldfout: string | undefined;

  constructor(
    boek: string,
    private readonly stappen: Stappenlijst,
  ) {
    this.lezer = new Gebeurtenislezer(boek);
  }

  /** Reads every event; `bij` looks at the boek between two of them, beginning before the first. Throws Bevinding. */
  async lees(regels: AsyncIterable<Bytes>, bij: (omvang: number) => Promise<void>): Promise<void> {
    await bij(0);
    for await (const regel of regels) {
      const gebeurtenis = this.lezer.lees(regel);
      this.sleutels.lees(gebeurtenis);
      this.boek(gebeurtenis.data, gebeurtenis.revision);
      await this.boom.voegToe(await bladVan(regel));
      await bij(this.boom.omvang);
      if (this.boom.omvang % PER_KEER === 0) this.meld();
    }
  }

  private boek(data: Readonly<Record<string, unknown>>, revisie: number): void {
    if (this.geldfout !== undefined) return;
    try {
      this.grootboek.boek(data, `gebeurtenis ${revisie}`);
    } catch (fout) {
      this.geldfout = reden(fout);
    }
  }

  private meld(): void {
    this.stappen.zet('vorm', 'loopt', 'Elke gebeurtenis wordt letter voor letter nagelezen.', this.lezer.aantal);
    this.stappen.zet('boom', 'loopt', 'Over elke gebeurtenis wordt opnieuw een hash gemaakt.', this.boom.omvang);
    this.stappen.zet('kleuren', 'loopt', 'Elke mutatie wordt opnieuw geboekt.', this.grootboek.mutaties);
  }
}

import { Boeksleutels } from './boeksleutels.js';
import { bladVan, Boom } from './boom.js';
import type { Bytes } from './bytes.js';
import { Dagstanden } from './dagstanden.js';
import { Gebeurtenislezer, type Bundelgebeurtenis } from './gebeurtenis.js';
import { Grootboek } from './geld.js';
import { reden, type Stappenlijst } from './stappen.js';

/** So many events between two signs of life. */
const PER_KEER = 500;

/** What the events of a bundle come to. */
export class Inhoud {
  readonly boom = new Boom();
  readonly grootboek = new Grootboek();
  readonly dagstanden = new Dagstanden();
  readonly sleutels = new Boeksleutels();
  readonly lezer: Gebeurtenislezer;
  /** The first thing in the money that does not hold, and the first stand that may not be as it was. */
  geldfout: string | undefined;
  standfout: string | undefined;

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
      this.boek(gebeurtenis);
      await this.boom.voegToe(await bladVan(regel));
      await bij(this.boom.omvang);
      if (this.boom.omvang % PER_KEER === 0) this.meld();
    }
    this.standfout ??= vindt(() => this.dagstanden.sluit());
  }

  /** Goes on after the first fault: the rest of the bundle is still worth to be looked at. */
  private boek(gebeurtenis: Bundelgebeurtenis): void {
    if (this.geldfout !== undefined) return;
    this.geldfout = vindt(() => this.grootboek.boek(gebeurtenis.data, `gebeurtenis ${gebeurtenis.revision}`));
    if (this.geldfout === undefined) this.standfout ??= vindt(() => this.dagstanden.lees(gebeurtenis));
  }

  private meld(): void {
    this.stappen.zet('vorm', 'loopt', 'Elke gebeurtenis wordt letter voor letter nagelezen.', this.lezer.aantal);
    this.stappen.zet('boom', 'loopt', 'Over elke gebeurtenis wordt opnieuw een hash gemaakt.', this.boom.omvang);
    this.stappen.zet('kleuren', 'loopt', 'Elke mutatie wordt opnieuw geboekt.', this.grootboek.mutaties);
  }
}

/** What does not hold, as a sentence; undefined when nothing is wrong. */
function vindt(doe: () => void): string | undefined {
  try {
    doe();
    return undefined;
  } catch (fout) {
    return reden(fout);
  }
}

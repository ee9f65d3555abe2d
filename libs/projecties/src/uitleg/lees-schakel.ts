import { leesGebeurtenis, type Gebeurtenis } from '@ontschot/boek';
import type { EventStore, StoredEvent } from '@ontschot/event-store';

/** Reads single events of one boek for one question; links stand close together, so a page that was read is kept. */
export class Lezer {
  private readonly gelezen = new Map<number, StoredEvent>();

  constructor(
    private readonly store: EventStore,
    private readonly boek: string,
  ) {}

  /** The event on that revisie; undefined when there is none. */
  async lees(revisie: number): Promise<Gebeurtenis | undefined> {
    if (!Number.isSafeInteger(revisie) || revisie < 0) return undefined;
    if (!this.gelezen.has(revisie)) await this.haal(revisie);
    const gevonden = this.gelezen.get(revisie);
    return gevonden === undefined ? undefined : leesGebeurtenis(gevonden);
  }

  /** The event on a revisie of which it is known that there is one. */
  async moet(revisie: number): Promise<Gebeurtenis> {
    const gevonden = await this.lees(revisie);
    if (gevonden === undefined) throw new Error(`revisie ${revisie} van boek ${this.boek} is er niet`);
    return gevonden;
  }

  private async haal(revisie: number): Promise<void> {
    for await (const pagina of this.store.readStream(`boek-${this.boek}`, revisie)) {
      for (const een of pagina) this.gelezen.set(een.revision, een);
      return;
    }
  }
}

import { leesGebeurtenis, type Gebeurtenis } from '@ontschot/boek';
import type { EventStore } from '@ontschot/event-store';

/** Reads single events of one boek, each once per question. */
export class Lezer {
  private readonly gelezen = new Map<number, Promise<Gebeurtenis | undefined>>();

  constructor(
    private readonly store: EventStore,
    private readonly boek: string,
  ) {}

  /** The event on that revisie; undefined when there is none. */
  lees(revisie: number): Promise<Gebeurtenis | undefined> {
    const bekend = this.gelezen.get(revisie) ?? this.haal(revisie);
    this.gelezen.set(revisie, bekend);
    return bekend;
  }

  /** The event on a revisie of which it is known that there is one. */
  async moet(revisie: number): Promise<Gebeurtenis> {
    const gevonden = await this.lees(revisie);
    if (gevonden === undefined) throw new Error(`revisie ${revisie} van boek ${this.boek} is er niet`);
    return gevonden;
  }

  private async haal(revisie: number): Promise<Gebeurtenis | undefined> {
    if (!Number.isSafeInteger(revisie) || revisie < 0) return undefined;
    for await (const [eerste] of this.store.readStream(`boek-${this.boek}`, revisie))
      if (eerste !== undefined) return leesGebeurtenis(eerste);
    return undefined;
  }
}

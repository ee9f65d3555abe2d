import { behandel, evolve, Toestand, type BoekOpdracht, type Gebeurtenis, type Uitkomst } from '@ontschot/boek';
import type { EventStore, NewEvent } from '@ontschot/event-store';

export interface Geschreven extends Gebeurtenis {
  readonly id: string;
}

/** Makes the history of one boek by the real decisions, without a store: what a boekschrijver would have written. */
export class Schrijver {
  readonly toestand = Toestand.begin();
  /** Every event of the boek, in order. */
  readonly alles: Geschreven[] = [];
  private nieuw: Geschreven[] = [];
  private volgnummer = 0;

  constructor(
    readonly boek: string,
    /** When we know what is booked next (UTC); to be moved forward by the test. */
    public nu = `${boek.slice(-4)}-01-01T00:00:00.000Z`,
  ) {}

  get stream(): string {
    return `boek-${this.boek}`;
  }

  /** Decides and applies; a refusal is recorded as the writer would, and given back. */
  probeer(opdracht: BoekOpdracht, rol = 'controller'): Uitkomst {
    const id = `o-${(this.volgnummer += 1)}`;
    const herkomst = { id, afzender: 'a-1', rol, hash: id };
    const uitkomst = behandel(this.toestand, herkomst, opdracht, this.nu);
    if (uitkomst.soort !== 'geboekt' && uitkomst.soort !== 'geweigerd') return uitkomst;
    for (const feit of uitkomst.feiten) {
      const revisie = this.toestand.revisie + 1;
      const metadata = { geregistreerdOp: this.nu, opdracht: herkomst, zout: 'AAAAAAAAAAAAAAAAAAAAAA' };
      const gebeurtenis = { ...feit, id: `${this.boek}-${revisie}`, revisie, metadata };
      evolve(this.toestand, gebeurtenis);
      this.nieuw.push(gebeurtenis);
      this.alles.push(gebeurtenis);
    }
    return uitkomst;
  }

  /** Decides and applies; gives the revisie. Throws when it is not booked: the test meant it to be. */
  doe(opdracht: BoekOpdracht, rol?: string): number {
    const uitkomst = this.probeer(opdracht, rol);
    if (uitkomst.soort !== 'geboekt') throw new Error(JSON.stringify(uitkomst));
    return this.toestand.revisie;
  }

  /** What was not taken yet. */
  neem(): Geschreven[] {
    const nieuw = this.nieuw;
    this.nieuw = [];
    return nieuw;
  }

  /** Appends what was not appended yet; gives the revisie of the boek. */
  async schrijf(store: EventStore): Promise<number> {
    const nieuw = this.neem();
    for (let i = 0; i < nieuw.length; i += 5_000) {
      const deel = nieuw.slice(i, i + 5_000);
      await store.append(this.stream, (deel[0]?.revisie ?? 0) - 1, deel.map(naarOpslag));
    }
    return this.toestand.revisie;
  }
}

const naarOpslag = ({ id, type, gegevens, metadata }: Geschreven): NewEvent => ({
  id,
  type,
  data: gegevens,
  metadata,
});

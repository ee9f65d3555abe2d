import type { Toestand } from '@ontschot/boek';
import { onbereikbaar } from './onbereikbaar.js';

interface Kijker {
  readonly kijk: (toestand: Toestand) => void;
  readonly mislukt: (fout: unknown) => void;
}

/** Who wants to see the state of a boek, between what is booked. */
export class Kijkers {
  private wachtend: Kijker[] = [];

  constructor(private readonly actueel: () => Promise<Toestand>) {}

  get wachten(): boolean {
    return this.wachtend.length > 0;
  }

  /** Gives what `kijk` makes of the state, once it is shown. */
  wil<T>(kijk: (toestand: Toestand) => T): Promise<T> {
    return new Promise<T>((klaar, mislukt) => {
      this.wachtend.push({ kijk: (toestand) => klaar(kijk(toestand)), mislukt });
    });
  }

  /** Shows the state as it is now to all that wait, one by one: what one finds wrong is for that one. */
  async laatZien(): Promise<void> {
    for (const { kijk, mislukt } of this.neem()) {
      try {
        kijk(await this.actueel());
      } catch (fout) {
        mislukt(onbereikbaar(fout));
      }
    }
  }

  /** Sends all that wait away. */
  laatGaan(fout: unknown): void {
    for (const { mislukt } of this.neem()) mislukt(fout);
  }

  private neem(): Kijker[] {
    const allen = this.wachtend;
    this.wachtend = [];
    return allen;
  }
}

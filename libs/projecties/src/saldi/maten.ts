import type { Eurocent } from '@ontschot/kern';

/** What stands on budgets, in eurocents (design 3.1). */
export interface Maten {
  /** The begroting as first adopted. */
  readonly primitief: Eurocent;
  /** All that it holds: vrij + verplicht + voorschot + besteed + stelpost. */
  readonly naWijziging: Eurocent;
  readonly verplicht: Eurocent;
  readonly voorschot: Eurocent;
  readonly besteed: Eurocent;
  readonly vrij: Eurocent;
  /** A saving still to be found, below zero. */
  readonly stelpost: Eurocent;
}

type Geteld = keyof Omit<Maten, 'naWijziging'>;

/** Adds up stands, and tells what they come to. */
export class Maat {
  private readonly som: Record<Geteld, Eurocent> = {
    primitief: 0,
    verplicht: 0,
    voorschot: 0,
    besteed: 0,
    vrij: 0,
    stelpost: 0,
  };

  tel(maat: string, bedrag: Eurocent): void {
    this.som[maat as Geteld] += bedrag;
  }

  get maten(): Maten {
    const { primitief, verplicht, voorschot, besteed, vrij, stelpost } = this.som;
    return {
      primitief,
      naWijziging: vrij + verplicht + voorschot + besteed + stelpost,
      verplicht,
      voorschot,
      besteed,
      vrij,
      stelpost,
    };
  }
}

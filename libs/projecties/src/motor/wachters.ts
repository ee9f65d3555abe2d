interface Wachter {
  readonly boek: string;
  readonly revisie: number;
  readonly klaar: (bij: boolean) => void;
}

/** Those who wait until the projections have taken in a revisie of a boek. */
export class Wachters {
  private readonly wachtend = new Set<Wachter>();

  /** `isBij` tells whether the projections have that revisie now. */
  constructor(private readonly isBij: (boek: string, revisie: number) => boolean) {}

  /** True as soon as they have it, false after `maxMs` or when nobody waits any longer. */
  wacht(boek: string, revisie: number, maxMs: number): Promise<boolean> {
    if (this.isBij(boek, revisie)) return Promise.resolve(true);
    return new Promise((resolve) => {
      const klaar = (bij: boolean): void => {
        clearTimeout(wekker);
        this.wachtend.delete(wachter);
        resolve(bij);
      };
      const wachter: Wachter = { boek, revisie, klaar };
      const wekker = setTimeout(() => klaar(this.isBij(boek, revisie)), Math.max(0, maxMs));
      this.wachtend.add(wachter);
    });
  }

  /** To be called when the projections moved. */
  kijk(): void {
    for (const { boek, revisie, klaar } of [...this.wachtend]) if (this.isBij(boek, revisie)) klaar(true);
  }

  /** Sends everybody away. */
  stop(): void {
    for (const { klaar } of [...this.wachtend]) klaar(false);
  }
}

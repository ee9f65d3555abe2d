import type { Boekschrijvers } from '@ontschot/boekschrijver';
import { jaarVanBoek } from '@ontschot/kern';
import { zoekEerdere, type Eerdere } from './eerdere.js';
import { DECLARATIES, regelId, type Opgenomen } from './soorten.js';
import type { Regelbezwaar } from './uitkomst.js';

/** The boeken of the year before and after: a line may be in only one of them. */
export class Buurboeken {
  private readonly jaar: number;

  constructor(
    private readonly schrijvers: Boekschrijvers,
    private readonly boek: string,
  ) {
    this.jaar = jaarVanBoek(boek);
  }

  /**
   * The first year of which this boek takes help: its own, as long as that of the year before is there and was not taken over
   * whole; else any.
   */
  async eerstJaar(): Promise<number> {
    const overgenomen = await this.schrijvers.bekijk(this.boek, ({ jaar }) => jaar.opening?.af === true);
    const vorig = await this.schrijvers.bekijk(this.naam(-1), ({ boek }) => boek !== undefined);
    return vorig && !overgenomen ? this.jaar : 0;
  }

  /** Of these lines those that a boek beside it booked, by their place. */
  async boekten(aanbieder: string, regels: readonly Opgenomen[]): Promise<Map<number, { bezwaar: Regelbezwaar }>> {
    const gevonden = new Map<number, { bezwaar: Regelbezwaar }>();
    for (const naam of [this.naam(-1), this.naam(1)])
      await this.schrijvers.bekijk(naam, ({ opdrachten }) => {
        for (const [i, { referentie, regel }] of regels.entries())
          if (opdrachten.lees(DECLARATIES, regelId(aanbieder, referentie)) !== undefined) {
            const uitleg = `Deze referentie is al geboekt, in boek ${naam}.`;
            gevonden.set(i, { bezwaar: { regel, code: 'id-bestaat-al', uitleg } });
          }
      });
    return gevonden;
  }

  /** What the boek of the year before says of the lines that these take back, by their place; nothing of what it does not know. */
  async eerdere(aanbieder: string, regels: readonly Opgenomen[]): Promise<Map<number, Eerdere>> {
    if (regels.every(({ bedrag }) => bedrag >= 0)) return new Map();
    const opening = await this.schrijvers.bekijk(this.boek, ({ jaar }) => jaar.opening);
    const naam = this.naam(-1);
    const overgenomen = opening?.af === true && opening.uit === naam;
    return this.schrijvers.bekijk(naam, (oud) => zoekEerdere(oud, aanbieder, regels, overgenomen));
  }

  private naam(jaren: number): string {
    return `${this.boek.slice(0, -4)}${this.jaar + jaren}`;
  }
}

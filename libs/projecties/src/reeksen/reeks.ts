import type { Eurocent } from '@ontschot/kern';
import { Lijst, type Lijstsql } from './lijst.js';
import { PER_BLAD, PER_NUMMER, PER_TUSSENSTAND } from './tabellen.js';
import { leesVerloop, schrijfVerloop, type Verloop } from './verloop.js';

/** A day of the year (see `dagnummer`) fits in nine bits; with it goes the number of the sleutel. */
export const DAGEN = 512;

/**
 * A lijst of amounts on sleutels, with tussenstanden: the stand on any date, as known on any day, then takes a time
 * that depends on the number of sleutels and not on how much was ever booked.
 */
export class Reeks {
  readonly lijst: Lijst;

  constructor(sql: Lijstsql, boek: string, soort: string) {
    this.lijst = new Lijst(sql, boek, soort, 1);
  }

  /** Books an amount (eurocents, any sign) on a sleutel of up to three parts. */
  boek(bekend: number, dag: number, bedrag: Eurocent, a: string, b: string, c?: string): void {
    const { lijst } = this;
    lijst.voegToe(bekend, bedrag, lijst.sleutel(a, b, c) * DAGEN + dag);
    if (lijst.aantal % PER_TUSSENSTAND === 0) this.maakTussenstand();
  }

  /** Each sleutel on which something was booked since the last time gets what was booked on it up to now. */
  private maakTussenstand(): void {
    const { sql, aantal } = this.lijst;
    const nummer = aantal / PER_TUSSENSTAND;
    for (const [sleutel, erbij] of this.sindsDeVorige()) {
      const begin = sleutel * PER_NUMMER;
      const vorige = sql.laatsteVerloop.get(begin, begin + PER_NUMMER);
      const verloop: Verloop = vorige === undefined ? new Map<number, Eurocent>() : leesVerloop(vorige);
      let som = 0;
      for (const [dag, bedrag] of erbij) verloop.set(dag, (verloop.get(dag) ?? 0) + bedrag);
      for (const bedrag of verloop.values()) som += bedrag;
      sql.zetVerloop.run(begin + nummer, som, schrijfVerloop(verloop));
    }
  }

  private sindsDeVorige(): Map<number, Verloop> {
    const gevonden = new Map<number, Verloop>();
    const { aantal } = this.lijst;
    for (let plaats = aantal - PER_TUSSENSTAND; plaats < aantal; plaats += PER_BLAD) {
      const { bedragen, getallen } = this.lijst.leesBlad(plaats);
      for (let i = 0; i < PER_BLAD; i += 1) {
        const [sleutel, dag] = uitGetal(getallen[i] as number);
        let verloop = gevonden.get(sleutel);
        if (verloop === undefined) gevonden.set(sleutel, (verloop = new Map<number, Eurocent>()));
        verloop.set(dag, (verloop.get(dag) ?? 0) + (bedragen[i] as number));
      }
    }
    return gevonden;
  }
}

/** The sleutel and the day in one number of a line. */
export const uitGetal = (getal: number): [sleutel: number, dag: number] => [Math.floor(getal / DAGEN), getal % DAGEN];

import { isEurocent } from '@ontschot/kern';
import type { Keurfout } from '@ontschot/regels';

/** Gathers what is wrong, so that one refusal can name it all. */
export class Keuring {
  readonly fouten: Keurfout[] = [];

  fout(veld: string, uitleg: string): void {
    this.fouten.push({ veld, uitleg });
  }

  /** Says so when it does not hold. */
  eis(klopt: boolean, veld: string, uitleg: string): void {
    if (!klopt) this.fout(veld, uitleg);
  }

  /** An amount in eurocents of zero or more; one that is left out is fine. */
  bedrag(veld: string, bedrag: number | undefined): void {
    if (bedrag !== undefined)
      this.eis(isEurocent(bedrag) && bedrag >= 0, veld, 'Geef een heel aantal eurocenten van nul of meer.');
  }

  /** A whole number of at least `minstens`. */
  geheel(veld: string, getal: number | undefined, minstens = 0): void {
    if (getal !== undefined)
      this.eis(Number.isSafeInteger(getal) && getal >= minstens, veld, `Geef een heel getal van ${minstens} of meer.`);
  }

  /** Names each key that stands there more than once, at its second place; what is not there is no key. */
  enkel(veld: (i: number) => string, sleutels: readonly (string | undefined)[], wat: string): void {
    sleutels.forEach((sleutel, i) => {
      if (sleutel === undefined) return;
      this.eis(sleutels.indexOf(sleutel) === i, veld(i), `${wat} ${sleutel} staat er al.`);
    });
  }
}

import { weiger } from '../besluiten/besluit.js';
import * as preventie from '../preventie/opzoeken.js';
import type { Toestand } from '../toestand/toestand.js';

/** On whose word something about a household is done: that of the inwoner, or a decision with its legal ground. */
export interface OpWiensWoord {
  readonly huishouden: string;
  /** The inwoner of this household asks; filled in by the service out of the token, never by the caller. */
  readonly zelf?: true;
  /** The legal ground; needed from whoever is not the inwoner. */
  readonly grond?: string;
}

/** Refuses a household that is not in the boek, and a decision about it that names no ground. */
export function keurWoord(toestand: Toestand, { huishouden, zelf, grond }: OpWiensWoord): void {
  preventie.huishoudens(toestand, [huishouden]);
  if (zelf !== true && grond === undefined)
    weiger('grond-ontbreekt', 'Een besluit over een huishouden noemt de wet waarop het berust.');
}

/** Refuses when the household was forgotten. */
export function nietVergeten(toestand: Toestand, huishouden: string): void {
  if (toestand.wijkteam.vergeten.heeft(huishouden)) weiger('huishouden-vergeten', 'Dit huishouden is vergeten.');
}

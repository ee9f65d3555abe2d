import { zonderControlegetal } from '../beveiliging/controlegetal.js';
import { zonderHuishoudcodes, zonderHuishoudens } from '../beveiliging/huishoudens.js';
import type { Rol } from '../beveiliging/identiteit.js';
import { zonderKleuren } from '../beveiliging/kleuren.js';
import { zonderStembewijs } from '../beveiliging/stemmen.js';
import { zonderUitschieters } from '../beveiliging/uitschieters.js';
import { voorAanbieder } from '../beveiliging/vouchers.js';
import type { OpdrachtHttp } from './definitie.js';

/** Shows a part of an answer as far as whoever asked may see it. */
export type Toon = <T>(waarde: T) => T;

/** Of the events that an opdracht led to. */
export const toonGebeurtenissen =
  ({ toontHuishoudens }: OpdrachtHttp, rol: Rol): Toon =>
  (waarde) => {
    if (toontHuishoudens === true) return waarde;
    const zonder = zonderHuishoudens(zonderControlegetal(zonderUitschieters(waarde)));
    if (rol === 'aanbieder') return voorAanbieder(zonder);
    if (rol === 'inwoner') return zonderStembewijs(zonder);
    return rol === 'wijkteam' ? zonderKleuren(zonder) : zonder;
  };

/** Of the figures behind a refusal, which are about what the caller sent. */
export const toonCijfers =
  (rol: Rol): Toon =>
  (waarde) => {
    // A team is told what it can still give; later nobody but the auditor is.
    if (rol === 'wijkteam') return zonderKleuren(zonderHuishoudcodes(waarde));
    return rol === 'aanbieder' ? zonderKleuren(zonderHuishoudens(waarde)) : waarde;
  };

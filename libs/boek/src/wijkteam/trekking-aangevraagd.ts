import type { Gevolg } from '../besluiten/besluit.js';
import { neemOp, type TrekkingAangevraagd } from './trekkinggegevens.js';

/** Money is set aside for a trekking that waits for a colleague. */
export const trekkingAangevraagd: Gevolg<TrekkingAangevraagd> = {
  type: 'trekking-aangevraagd.v1',
  pasToe(toestand, gegevens, gebeurtenis) {
    neemOp(toestand, gegevens, gebeurtenis);
  },
};

import { laatsteDag, type Datum } from '@ontschot/kern';
import { inrichting } from '../inrichting/inrichting.projectie.js';
import { perioden } from '../inrichting/historie.vraag.js';
import type { Leesmodel } from '../leesmodel.js';
import type { Maten } from '../saldi/maten.js';
import { saldi as projectie } from '../saldi/saldi.projectie.js';
import { saldi, type Saldi, type Saldiregel } from '../saldi/saldi.vraag.js';
import { weigerVelden } from '../vragen/vraagfout.js';

/** What stands on budgets, in eurocents; what was done with it is null as long as no month is closed. */
export type Raadsmaten = Pick<Maten, 'primitief' | 'naWijziging'> & {
  readonly [maat in Exclude<keyof Maten, 'primitief' | 'naWijziging'>]: Maten[maat] | null;
};

export interface Raadssaldi extends Pick<Saldi, 'boek' | 'per' | 'bekendOp' | 'revisie'> {
  /** The end of a closed month; null as long as there is none. */
  readonly op: Datum | null;
  readonly regels: readonly (Omit<Saldiregel, keyof Maten> & Raadsmaten)[];
  readonly totaal: Raadsmaten;
}

export interface Raadssaldivraag {
  readonly boek: string;
  readonly per: 'budget' | 'koker';
  /** The end of a closed month; that of the last one when left out. */
  readonly op?: Datum;
}

const ONBEKEND = { verplicht: null, voorschot: null, besteed: null, vrij: null, stelpost: null } as const;

/**
 * The saldi for who may see no household: at the end of closed months alone, as we know it now. Between two days, or two
 * days on which we knew it, stands one gift of one budget; in a closed month nothing moves any more. Throws as `saldi`.
 */
export function raadssaldi(lees: Leesmodel, { boek, per, op }: Raadssaldivraag): Raadssaldi {
  return lees.vraag([projectie, inrichting], () => {
    const einden = perioden(lees, { boek })
      .filter(({ afgesloten }) => afgesloten)
      .map(({ periode }) => laatsteDag(periode));
    if (op !== undefined && !einden.includes(op))
      weigerVelden([{ veld: 'op', uitleg: 'Geef de laatste dag van een maand die is afgesloten.' }]);
    const dag = op ?? einden.at(-1);
    if (dag !== undefined) return saldi(lees, { boek, per, op: dag });
    const { regels, totaal, ...rest } = saldi(lees, { boek, per });
    return {
      ...rest,
      op: null,
      regels: regels.map((regel) => ({ ...regel, ...ONBEKEND })),
      totaal: { ...totaal, ...ONBEKEND },
    };
  });
}

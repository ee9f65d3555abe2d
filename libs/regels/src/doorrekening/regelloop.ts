import { Onberekenbaar, TeGroot } from '@ontschot/kern';
import type { Invoer } from '../invoer.js';
import { keurInvoer } from '../invoerkeuring.js';
import { bereken } from '../pijplijn.js';
import type { Uitkomst } from '../uitkomst.js';
import type { Verdeelregel } from '../verdeelregel.js';
import { Vooraf } from './vooraf.js';

/** An assessment as it was recorded: `afspraak` is left out for a meting, which pays nothing back. */
export interface Vastgelegd {
  readonly afspraak?: string;
  readonly invoer: Invoer;
  readonly uitkomst: Uitkomst;
}

/** What another rule makes of it, on which invoer; or all that this rule asks and was not recorded. */
export type Doorgerekend =
  | { readonly gerekend: true; readonly invoer: Invoer; readonly uitkomst: Uitkomst }
  | { readonly gerekend: false; readonly ontbreekt: readonly string[] };

const TE_GROOT = 'Met deze bedragen is de uitkomst niet meer exact.';

/**
 * One rule, run over recorded assessments in the order in which they were recorded: each with its own invoer, and the
 * voorfinancieringen as they would have stood. What was measured and this rule does not know, it leaves alone.
 */
export class Regelloop {
  private readonly vooraf = new Vooraf();

  constructor(readonly regel: Verdeelregel) {}

  neem({ afspraak, invoer: eigen, uitkomst: vastgelegd }: Vastgelegd): Doorgerekend {
    const gevraagd = new Set(this.regel.maten.map(({ maat }) => maat));
    const invoer: Invoer = {
      ...eigen,
      maten: eigen.maten.filter(({ maat }) => gevraagd.has(maat)),
      voorfinancieringen:
        afspraak === undefined ? eigen.voorfinancieringen : this.vooraf.open(afspraak, eigen.voorfinancieringen),
    };
    const ontbreekt = keurInvoer(invoer, this.regel).map(({ uitleg }) => uitleg);
    if (ontbreekt.length > 0) return { gerekend: false, ontbreekt };
    const uitkomst = probeer(invoer, this.regel);
    if (typeof uitkomst === 'string') return { gerekend: false, ontbreekt: [uitkomst] };
    if (afspraak !== undefined)
      this.vooraf.onthoud(afspraak, invoer.voorfinancieringen, vastgelegd.terugbetalingen, uitkomst.terugbetalingen);
    return { gerekend: true, invoer, uitkomst };
  }
}

/** The outcome, or in a sentence why there is none. */
function probeer(invoer: Invoer, regel: Verdeelregel): Uitkomst | string {
  try {
    return bereken(invoer, regel);
  } catch (fout) {
    if (fout instanceof TeGroot) return TE_GROOT;
    if (fout instanceof Onberekenbaar) return `Hiermee is niet te rekenen: ${fout.message}.`;
    throw fout;
  }
}

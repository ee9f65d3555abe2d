import type { Eenheid } from '../bedrag.js';
import type { Regelfouten } from '../regelfout.js';
import { toon } from '../tekens.js';
import type { Getal, Notatie } from './getal.js';

interface Geplaatst {
  readonly regel: number;
  readonly getal: Getal;
}

/**
 * Decides for a whole file which sign stands before the decimals; a file that uses both is at fault. Where no amount
 * tells, a point groups thousands, as in Dutch; but not in thousands of euros, where `1.234` may well be a decimal.
 */
export function bepaalNotatie(getallen: readonly Geplaatst[], eenheid: Eenheid, fouten: Regelfouten): Notatie {
  const komma = getallen.find(({ getal }) => getal.notatie === 'komma');
  const punten = getallen.filter(({ getal }) => getal.notatie === 'punt');
  if (komma === undefined && punten.length > 0) return 'punt';
  if (komma !== undefined)
    for (const { regel, getal } of punten)
      fouten.meld(
        regel,
        `bedrag ${toon(getal.cijfers)} heeft een punt voor de decimalen, terwijl regel ${komma.regel} een komma gebruikt`,
      );
  else if (eenheid === 'duizend')
    for (const { regel, getal } of getallen)
      if (getal.notatie === 'beide')
        fouten.meld(
          regel,
          `bedrag ${toon(getal.cijfers)} is in duizenden euro's op twee manieren te lezen; schrijf het zonder punt of met een komma`,
        );
  return 'komma';
}

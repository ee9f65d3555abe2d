import { schrijfEuro } from '@ontschot/kern';
import type { Eenheid } from '../bedrag.js';
import type { Regelfouten } from '../regelfout.js';
import { toon } from '../tekens.js';
import { inCent, type Getal, type Notatie } from './getal.js';

interface Geplaatst {
  readonly regel: number;
  readonly getal: Getal;
}

/**
 * Decides for a whole file which sign stands before the decimals; a file that uses both is at fault. Where no amount
 * tells, a point groups thousands, as in Dutch, and `opmerk` hears so; but not in thousands of euros, where `1.234` may well be a decimal.
 */
export function bepaalNotatie(
  getallen: readonly Geplaatst[],
  eenheid: Eenheid,
  fouten: Regelfouten,
  opmerk: (zin: string) => void = () => undefined,
): Notatie {
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
  if (komma === undefined && eenheid !== 'duizend') zegHoeGelezen(getallen, eenheid, opmerk);
  return 'komma';
}

/** No amount of the file tells what its points are for: then somebody must hear what was made of them. */
function zegHoeGelezen(getallen: readonly Geplaatst[], eenheid: Eenheid, opmerk: (zin: string) => void): void {
  const beide = getallen.filter(({ getal }) => getal.notatie === 'beide');
  const [eerste] = beide;
  if (eerste === undefined) return;
  const bedrag = inCent(eerste.getal, 'komma', eenheid);
  if (bedrag === undefined) return;
  const hoeveel = beide.length === 1 ? 'één bedrag' : `${beide.length} bedragen`;
  opmerk(
    `In dit bestand staat ${hoeveel} als ${toon(eerste.getal.cijfers)}, en nergens blijkt of die punt duizenden scheidt of voor de decimalen staat. ` +
      `Gelezen als duizenden: op regel ${eerste.regel} is het ${schrijfEuro(bedrag)}. ` +
      'Klopt dat niet, schrijf de bedragen dan met een komma voor de decimalen.',
  );
}

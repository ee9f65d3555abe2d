import { schrijfEuro, type Eurocent } from '@ontschot/kern';
import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import { bewaak } from '../besluiten/bewaking.js';
import { opDag, type Wanneer } from '../besluiten/tijd.js';
import { contantGemaakt, maakContant, type ContantGemaakt } from './contant.js';
import { afspraak as zoekAfspraak } from './afspraakzoeken.js';

/**
 * Makes promises contant as far as there is money, the oldest first: all, or those of one afspraak or one toezegging.
 * What an older promise needs stays for it.
 */
export interface ContantMaken extends Opdracht, Wanneer {
  readonly soort: 'contant-maken';
  readonly afspraak?: string;
  readonly toezegging?: string;
  /** The most that is paid, in eurocents. */
  readonly hoogstens?: Eurocent;
}

export const contantMaken: Besluit<ContantMaken, ContantGemaakt> = {
  soort: 'contant-maken',
  ...contantGemaakt,
  besluit(toestand, opdracht) {
    const { boekdatum, afspraak, toezegging, hoogstens } = opdracht;
    opDag(toestand, opdracht);
    if (afspraak !== undefined) zoekAfspraak(toestand, afspraak);
    if (toezegging !== undefined && !toestand.preventie.toezeggingen.heeft(toezegging))
      weiger('onbekende-toezegging', `Toezegging ${toezegging} staat niet in dit boek.`, { toezegging });
    const feiten = maakContant(toestand, boekdatum, {
      mag: (rij) =>
        (afspraak === undefined || rij.afspraak === afspraak) &&
        (toezegging === undefined || rij.toezegging === toezegging),
      ...(hoogstens !== undefined && { hoogstens }),
    });
    if (feiten.length === 0) {
      const open = [...toestand.preventie.toezeggingen]
        .map(([, rij]) => rij)
        .filter((rij) => rij.staat === 'toegezegd' && rij.open > 0)
        .reduce((som, rij) => som + rij.open, 0);
      weiger(
        'niets-contant-te-maken',
        open === 0
          ? 'Er staat geen toezegging open.'
          : `Er staat ${schrijfEuro(open)} aan toezeggingen open, maar geen koker heeft daarvoor vanaf ${boekdatum} vrije ruimte.`,
        { open, boekdatum },
      );
    }
    bewaak(
      toestand,
      boekdatum,
      feiten.flatMap(({ gegevens }) => gegevens.mutaties),
    );
    return feiten;
  },
};

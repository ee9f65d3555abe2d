import { weiger } from '../besluiten/besluit.js';
import type { Populatie } from '../toestand/preventie.js';
import { MINSTENS_SAMEN } from './herleidbaar.js';
import { geteldeLeden } from './ledenstand.js';

/** Refuses to add up the costs of households when what few of them cost would follow from it. */
export function moetTelbaarZijn(populatie: Populatie): void {
  const { tellenMee, wachten: huishoudens } = geteldeLeden(populatie);
  if (tellenMee > 0 || huishoudens === 0) return;
  const cijfers = { populatie: populatie.populatie, huishoudens, minstens: MINSTENS_SAMEN };
  if (huishoudens < MINSTENS_SAMEN)
    weiger(
      'populatie-te-klein',
      `Populatie ${populatie.populatie} heeft ${huishoudens} huishoudens; wat minder dan ${MINSTENS_SAMEN} huishoudens kostten, wordt niet opgeteld.`,
      cijfers,
    );
  if (populatie.bijnaIedereen === true)
    weiger(
      'populatie-te-dichtbij',
      `Populatie ${populatie.populatie} lijkt te veel op alle huishoudens van het boek samen: naast wat die kostten, bleek wat minder dan ${MINSTENS_SAMEN} huishoudens kostten.`,
      cijfers,
    );
  weiger(
    'populatie-te-dichtbij',
    `Populatie ${populatie.populatie} lijkt te veel op een andere: naast elkaar gelegd bleek wat minder dan ${MINSTENS_SAMEN} huishoudens kostten.`,
    cijfers,
  );
}

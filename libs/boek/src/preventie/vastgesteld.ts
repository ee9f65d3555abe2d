import { weiger } from '../besluiten/besluit.js';
import type { Afspraakinhoud, Vaststelling } from '../toestand/preventie.js';
import type { Toestand } from '../toestand/toestand.js';
import { NAMEN_IN_WEIGERING } from './opzoeken.js';

/**
 * Whether an assessment was made under this afspraak. One of an earlier boek was not, when the afspraak was made later:
 * each year may use a name anew.
 */
export function isVan(toestand: Toestand, { afspraak, uit }: Vaststelling, id: string): boolean {
  if (afspraak !== id) return false;
  const gemaaktIn = toestand.preventie.afspraken.lees(id)?.uit;
  // Boeken of a municipality are called alike but for the year.
  return uit === undefined || (gemaaktIn !== undefined && uit >= gemaaktIn);
}

/** The assessments of an afspraak that are in force: what was corrected holds no more. */
export const geldendeVaststellingen = (toestand: Toestand, afspraak: string): Vaststelling[] =>
  [...toestand.preventie.vaststellingen]
    .map(([, een]) => een)
    .filter((een) => isVan(toestand, een, afspraak) && een.gecorrigeerdDoor === undefined);

/** How the figures of a refusal name assessments. */
export const genoemd = (vaststellingen: readonly Vaststelling[]): object[] =>
  vaststellingen
    .slice(0, NAMEN_IN_WEIGERING)
    .map(({ vaststelling, van, totEnMet }) => ({ vaststelling, van, totEnMet }));

/** How a sentence names an assessment. */
export const periodezin = ({ vaststelling, van, totEnMet }: Vaststelling): string =>
  `${van} tot en met ${totEnMet} (${vaststelling})`;

/** Refuses a term that leaves out months that were assessed: by what was agreed they would not count. */
export function moetVastgesteldeOmvatten(
  toestand: Toestand,
  afspraak: string,
  { looptijd: { van, totEnMet } }: Pick<Afspraakinhoud, 'looptijd'>,
): void {
  const buiten = geldendeVaststellingen(toestand, afspraak).filter((een) => een.van < van || een.totEnMet > totEnMet);
  const [eerste] = buiten;
  if (eerste === undefined) return;
  const meer = buiten.length > 1 ? ` en nog ${buiten.length - 1}` : '';
  weiger(
    'looptijd-past-niet',
    `Van afspraak ${afspraak} is ${periodezin(eerste)}${meer} al vastgesteld; een looptijd van ${van} tot en met ${totEnMet} laat dat buiten.`,
    { afspraak, looptijd: { van, totEnMet }, aantal: buiten.length, vastgesteld: genoemd(buiten) },
  );
}

import type { Toezegging } from '../toestand/preventie.js';
import type { Toestand } from '../toestand/toestand.js';

/** Whether this promise is made contant by itself as soon as money comes free on its budget. */
function wacht(toestand: Toestand, { staat, open, afspraak }: Toezegging): boolean {
  return (
    staat === 'toegezegd' &&
    open > 0 &&
    toestand.preventie.afspraken.lees(afspraak)?.gesloten?.inhoud.automatisch === true
  );
}

/** Writes a promise with the version that it was made by, and keeps the list of those that wait for money on a budget. */
export function zetToezegging(toestand: Toestand, rij: Toezegging): void {
  const { toezeggingen, vaststellingen, wachtend } = toestand.preventie;
  const versie = rij.versie ?? vaststellingen.lees(rij.vaststelling)?.versie;
  toezeggingen.zet(rij.toezegging, versie === undefined ? rij : { ...rij, versie });
  const lijst = wachtend.lees(rij.budget) ?? [];
  const staatErin = lijst.includes(rij.toezegging);
  if (wacht(toestand, rij) === staatErin) return;
  wachtend.zet(rij.budget, staatErin ? lijst.filter((een) => een !== rij.toezegging) : [...lijst, rij.toezegging]);
}

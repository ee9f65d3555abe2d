import { houderVan } from '../rekening.js';
import type { Toestand } from '../toestand/toestand.js';

/**
 * Whether anything was ever booked on a budget, or something that was set up or agreed names it. One that nobody used can still
 * be another kind of budget: so a name that the year before used otherwise does not stay stuck (ADR 23).
 */
export function isInGebruik(toestand: Toestand, budget: string): boolean {
  for (const [rekening] of toestand.saldi) if (houderVan(rekening) === budget) return true;
  const { wijkteam, preventie, schuldenfonds } = toestand;
  if ([wijkteam.gebieden, wijkteam.bewonersregels].some((laag) => laag.heeft(budget))) return true;
  for (const [, { budgetten }] of wijkteam.mandaten) if (budgetten.includes(budget)) return true;
  for (const [, { van, naar }] of wijkteam.inleggen) if (van === budget || naar === budget) return true;
  for (const [, { fonds }] of schuldenfonds.schuldregelingen) if (fonds === budget) return true;
  // An afspraak and a rule name budgets in many places.
  const naam = JSON.stringify(budget);
  for (const [, een] of preventie.afspraken) if (JSON.stringify(een).includes(naam)) return true;
  for (const [, versies] of preventie.verdeelregels) if (JSON.stringify(versies).includes(naam)) return true;
  return false;
}

import type { Kleurdeel } from '../besluiten/kleurdelen.js';
import { weiger } from '../besluiten/besluit.js';
import type { Declaratie } from '../toestand/declaraties.js';
import type { Toestand } from '../toestand/toestand.js';
import { loopt } from './opzoeken.js';

/** The declaratie of which a line is booked; refuses one that is not there or has all its lines. */
export function bezig(toestand: Toestand, declaratie: string): Declaratie {
  const gevonden = toestand.declaraties.declaraties.lees(declaratie);
  if (gevonden === undefined || !loopt(gevonden))
    weiger('geen-lopende-declaratie', `Declaratie ${declaratie} neemt geen regels meer aan.`, { declaratie });
  return gevonden;
}

/** Counts a line, and changes what is set aside of its verplichting; after the last line nothing is set aside any more. */
export function telRegel(
  toestand: Toestand,
  declaratie: string,
  verplichting: string,
  delen: readonly Kleurdeel[],
  teken: 1 | -1,
): void {
  const { declaraties, declaratieruimten } = toestand.declaraties;
  const oud = declaraties.lees(declaratie);
  if (oud === undefined) throw new Error(`een regel van declaratie ${declaratie}, die er niet is`);
  const ruimte = declaratieruimten.lees(verplichting);
  // A line can be taken back of a verplichting of which this declaratie asks nothing.
  if (ruimte?.declaratie === declaratie)
    declaratieruimten.zet(verplichting, { declaratie, delen: telBij(ruimte.delen, delen, teken) });
  const nieuw = { ...oud, geboekt: oud.geboekt + 1 };
  declaraties.zet(declaratie, loopt(nieuw) ? nieuw : { ...nieuw, verplichtingen: [] });
  if (!loopt(nieuw)) for (const een of oud.verplichtingen) declaratieruimten.zet(een, { declaratie, delen: [] });
}

function telBij(delen: readonly Kleurdeel[], erbij: readonly Kleurdeel[], teken: 1 | -1): Kleurdeel[] {
  const som = new Map(delen.map(({ kleur, bedrag }) => [kleur, bedrag]));
  for (const { kleur, bedrag } of erbij) som.set(kleur, (som.get(kleur) ?? 0) + teken * bedrag);
  return [...som].map(([kleur, bedrag]) => ({ kleur, bedrag })).filter(({ bedrag }) => bedrag > 0);
}

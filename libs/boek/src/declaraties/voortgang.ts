import type { Kleurdeel } from '../besluiten/kleurdelen.js';
import { Geweigerd, weiger } from '../besluiten/besluit.js';
import { Verouderd } from '../preventie/kostentelling.js';
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

/**
 * What `besluit` decides on a line. A line was found right before its declaratie was taken in: that it cannot be booked is
 * recorded nowhere, so that it can be tried again once the cause is gone.
 */
export function zonderSpoor<T>(besluit: () => T): T {
  try {
    return besluit();
  } catch (oorzaak) {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- an outcome, as in kostentelling.ts
    if (oorzaak instanceof Geweigerd) throw new Verouderd(oorzaak.weigering.uitleg);
    throw oorzaak;
  }
}

/** Counts a line, and changes what is set aside of its verplichting; after the last line nothing is set aside any more. */
export function telRegel(
  toestand: Toestand,
  declaratie: string,
  verplichting: string,
  delen: readonly Kleurdeel[],
  teken: 1 | -1,
  revisie: number,
): void {
  const { declaraties, declaratieruimten } = toestand.declaraties;
  const oud = declaraties.lees(declaratie);
  if (oud === undefined) throw new Error(`een regel van declaratie ${declaratie}, die er niet is`);
  const ruimte = declaratieruimten.lees(verplichting);
  // A line can be taken back of a verplichting of which this declaratie asks nothing.
  if (ruimte?.declaratie === declaratie)
    declaratieruimten.zet(verplichting, { declaratie, delen: telBij(ruimte.delen, delen, teken) });
  const nieuw = { ...oud, geboekt: oud.geboekt + 1, laatste: revisie };
  declaraties.zet(declaratie, nieuw);
  if (!loopt(nieuw)) geefVrij(toestand, nieuw);
}

/** Nothing is set aside any more for what is ended. */
export function geefVrij({ declaraties }: Toestand, einde: Declaratie): void {
  const { declaratie } = einde;
  declaraties.declaraties.zet(declaratie, { ...einde, verplichtingen: [] });
  for (const een of einde.verplichtingen)
    if (declaraties.declaratieruimten.lees(een)?.declaratie === declaratie)
      declaraties.declaratieruimten.zet(een, { declaratie, delen: [] });
}

function telBij(delen: readonly Kleurdeel[], erbij: readonly Kleurdeel[], teken: 1 | -1): Kleurdeel[] {
  const som = new Map(delen.map(({ kleur, bedrag }) => [kleur, bedrag]));
  for (const { kleur, bedrag } of erbij) som.set(kleur, (som.get(kleur) ?? 0) + teken * bedrag);
  return [...som].map(([kleur, bedrag]) => ({ kleur, bedrag })).filter(({ bedrag }) => bedrag > 0);
}

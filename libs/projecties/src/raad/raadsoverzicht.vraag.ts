import { boekVan } from '../inrichting/boeken.vraag.js';
import { inrichting } from '../inrichting/inrichting.projectie.js';
import { landkaart } from '../landkaart/landkaart.vraag.js';
import { landkaart as landkaartprojectie } from '../landkaart/landkaart.projectie.js';
import { landkaarttotaal, type Landkaartmaten } from '../landkaart/maten.js';
import type { Leesmodel } from '../leesmodel.js';
import type { Maten } from '../saldi/maten.js';
import { saldi as saldiprojectie } from '../saldi/saldi.projectie.js';
import { saldi } from '../saldi/saldi.vraag.js';
import { leren } from '../wijkteam/leren.vraag.js';
import type { Geleerd } from '../wijkteam/leersom.js';
import { peilingVan } from '../wijkteam/lezen.js';
import { signalenPerKoker, type Signaalcijfers } from '../wijkteam/signalen-per-koker.vraag.js';
import { vindplaatsen } from '../wijkteam/verhalen.vraag.js';
import { verstrekteVan } from '../wijkteam/verstrekt.js';
import { wijkteam } from '../wijkteam/wijkteam.projectie.js';

/** What a koker may spend and spent, in eurocents; `naam` null for budgets without one. */
export interface Kokerstand extends Maten {
  readonly koker: string;
  readonly naam: string | null;
}

/** Where preventiewinst landed, what of it was promised and what was paid, in eurocents. */
export interface Winstregel extends Landkaartmaten {
  readonly koker: string;
  readonly naam: string | null;
  readonly financier: string | null;
}

/** The totals of a boek for the raad: of no household, no person, no team. Amounts in eurocents. */
export interface Raadsoverzicht {
  readonly boek: string;
  readonly gemeente: string;
  readonly jaar: number;
  /** Revisie up to which this is known. */
  readonly revisie: number;
  /** As the saldi per koker: what came in less what went back (`naWijziging`), and what was done with it. */
  readonly kokers: readonly Kokerstand[];
  readonly totaal: Maten;
  /** As the landkaart over the whole year, metingen too. */
  readonly preventiewinst: { readonly kokers: readonly Winstregel[]; readonly totaal: Landkaartmaten };
  /** The total of `leren`. */
  readonly wijkteams: Geleerd;
  readonly signalen: Signaalcijfers;
  /** How many stories can be read. */
  readonly verhalen: number;
}

/** As we know it now. Throws `niet-gevonden` for a boek that is not there. */
export function raadsoverzicht(lees: Leesmodel, { boek }: { readonly boek: string }): Raadsoverzicht {
  // One view on the database, so that the parts are of one moment.
  return lees.vraag([saldiprojectie, landkaartprojectie, wijkteam, inrichting], () => {
    const { gemeente, jaar } = boekVan(lees, boek);
    const { regels, totaal, revisie } = saldi(lees, { boek, per: 'koker' });
    return {
      ...{ boek, gemeente, jaar, revisie },
      kokers: regels.map(({ sleutel, naam, ...maten }) => ({ koker: sleutel, naam, ...maten })),
      totaal,
      preventiewinst: winstVan(lees, boek),
      wijkteams: leren(lees, { boek }).totaal,
      signalen: signalenPerKoker(lees, { boek }).totaal,
      verhalen: vindplaatsen(verstrekteVan(lees, peilingVan(lees, { boek }))).length,
    };
  });
}

function winstVan(lees: Leesmodel, boek: string): Raadsoverzicht['preventiewinst'] {
  const { stromen, elders, overgenomen, totalen, namen } = landkaart(lees, { boek });
  const perKoker = new Map<string, Pick<Winstregel, 'koker' | 'financier'> & { rijen: Landkaartmaten[] }>();
  for (const rij of [...stromen, ...elders, ...overgenomen]) {
    const { koker, financier } = rij;
    const sleutel = JSON.stringify([koker, financier]);
    const deel = perKoker.get(sleutel) ?? { koker, financier, rijen: [] };
    perKoker.set(sleutel, deel);
    deel.rijen.push(rij);
  }
  const kokers = [...perKoker]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { koker, financier, rijen }]) => ({
      ...{ koker, naam: namen.kokers[koker] ?? null, financier },
      ...landkaarttotaal(rijen),
    }));
  return { kokers, totaal: totalen };
}

import type { Periode } from '@ontschot/kern';
import { weiger } from '../besluiten/besluit.js';
import type { Vaststelling } from '../toestand/preventie.js';
import type { Toestand } from '../toestand/toestand.js';
import { overlappen } from './overlap.js';
import { isVan } from './vastgesteld.js';

/** The assessment that is being made, as far as the guard looks at it. */
export interface Nieuw {
  readonly afspraak: string;
  readonly van: Periode;
  readonly totEnMet: Periode;
  readonly populatie: string;
  /** Up to where its members count; all of them when left out. */
  readonly ledenTot?: number;
  readonly gedeeld: Vaststelling['gedeeld'];
}

/** The assessments that this one takes the place of, the last first. */
export function keten(toestand: Toestand, corrigeert: string | undefined): Vaststelling[] {
  const gevonden: Vaststelling[] = [];
  for (let id = corrigeert; id !== undefined;) {
    const vaststelling = toestand.preventie.vaststellingen.lees(id);
    if (vaststelling === undefined) break;
    gevonden.push(vaststelling);
    id = vaststelling.corrigeert;
  }
  return gevonden;
}

type Maanden = Pick<Vaststelling, 'van' | 'totEnMet'>;

export const zelfdeMaanden = (a: Maanden, b: Maanden): boolean => a.van <= b.totEnMet && b.van <= a.totEnMet;

/**
 * The same saved euro (koker, household or population, month) is never shared out twice (design 4, guards): refuses
 * when another assessment in force shared it already.
 */
export function bewaakDubbel(toestand: Toestand, nieuw: Nieuw, vervangen: readonly Vaststelling[]): void {
  const weg = new Set(vervangen.map(({ vaststelling }) => vaststelling));
  // A correction that shares no more of a koker than what it replaces, takes nothing from anybody.
  const eerder = new Map(vervangen[0]?.gedeeld.map(({ koker, bedrag }) => [koker, bedrag]));
  const meer = nieuw.gedeeld.filter(({ koker, bedrag }) => bedrag > (eerder.get(koker) ?? 0)).map(({ koker }) => koker);
  for (const [id, ander] of toestand.preventie.vaststellingen) {
    if (weg.has(id) || ander.gecorrigeerdDoor !== undefined || !zelfdeMaanden(nieuw, ander)) continue;
    if (isVan(toestand, ander, nieuw.afspraak))
      weiger(
        'al-vastgesteld',
        `Van deze afspraak is ${ander.van} tot en met ${ander.totEnMet} al vastgesteld (${id}); corrigeer die.`,
        { vaststelling: id, van: ander.van, totEnMet: ander.totEnMet },
      );
    const kokers = meer.filter((koker) => ander.gedeeld.some((een) => een.koker === koker));
    if (kokers.length === 0) continue;
    const samen = samenMet(toestand, nieuw, ander);
    if (samen.overlapt)
      weiger(
        'al-gedeeld',
        `Winst van ${kokers.join(', ')} over deze maanden en deze mensen is al gedeeld onder afspraak ${ander.afspraak} (${id}).`,
        { kokers, vaststelling: id, afspraak: ander.afspraak, gezamenlijk: samen.aantal },
      );
  }
}

/** Of a population of another boek nobody can tell who was in it: it overlaps, rather than that a euro is shared twice. */
function samenMet(
  toestand: Toestand,
  { populatie, ledenTot }: Nieuw,
  ander: Vaststelling,
): { overlapt: boolean; aantal: number } {
  if (ander.uit !== undefined || !toestand.preventie.populaties.heeft(ander.populatie))
    return { overlapt: true, aantal: 0 };
  return overlappen(toestand, populatie, ander.populatie, ledenTot, ander.ledenTot);
}

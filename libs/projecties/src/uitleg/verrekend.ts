import { ontvangerSleutel, type AandeelToegekend, type Gebeurtenis, type Toezegging } from '@ontschot/boek';
import { genoemd, OVER_TOEZEGGINGEN } from '../landkaart/toezeggingen.js';
import { groepVan, wijzigingen } from '../landkaart/wijzigingen.js';
import type { Schakel, Verrekend } from './schakels.js';

/** What can settle a claim of the same receiver on the same koker. */
const VERREKENT = /^aandeel-toege(kend|stemd)\./;

/**
 * What of each part paid off an earlier claim. The event of a part does not say; the domain itself is let to take it in,
 * on the promises that were there, so an explanation needs the events alone.
 */
export class Verrekeningen {
  private readonly rijen = new Map<string, Toezegging>();
  /** By receiver and koker, and by part: the promises of it, in the order in which they were made. */
  private readonly groepen = new Map<string, Set<string>>();
  private readonly delen = new Map<string, Set<string>>();
  private readonly gevonden = new Map<number, Verrekend[]>();

  neem(gebeurtenis: Gebeurtenis): void {
    const { type, revisie, gegevens } = gebeurtenis;
    if (!OVER_TOEZEGGINGEN.has(type)) return;
    const voor = [...new Set(this.geraakt(gebeurtenis))].flatMap((id) => this.rijen.get(id) ?? []);
    const { aandeel: eigen } = gegevens as Partial<AandeelToegekend>;
    for (const { na, bedrag, open } of wijzigingen(gebeurtenis, voor)) {
      this.zet(na);
      if (!VERREKENT.test(type) || na.aandeel === eigen || bedrag !== 0 || open <= 0) continue;
      const eerder = this.gevonden.get(revisie) ?? [];
      this.gevonden.set(revisie, [...eerder, { toezegging: na.toezegging, bedrag: open }]);
    }
  }

  /** The link with what it paid off, where it did. */
  bij<S extends Schakel>(een: S): S {
    const verrekend = this.gevonden.get(een.revisie);
    return verrekend === undefined ? een : { ...een, verrekend };
  }

  private zet(na: Toezegging): void {
    const { toezegging, aandeel, open } = na;
    const groep = groepVan(na);
    const inGroep = this.groepen.get(groep) ?? new Set<string>();
    const inDeel = this.delen.get(aandeel) ?? new Set<string>();
    this.rijen.set(toezegging, na);
    this.delen.set(aandeel, inDeel.add(toezegging));
    this.groepen.set(groep, inGroep.add(toezegging));
    // What is settled is never touched again by another promise.
    if (open === 0) inGroep.delete(toezegging);
  }

  /** The promises that the event can touch. */
  private geraakt({ type, gegevens }: Gebeurtenis): string[] {
    const { aandeel, ontvanger, kokers = [] } = gegevens as unknown as Partial<AandeelToegekend>;
    if (type === 'aandeel-toegekend.v1' && ontvanger !== undefined)
      return kokers.flatMap(({ koker }) => [...(this.groepen.get(`${ontvangerSleutel(ontvanger)}|${koker}`) ?? [])]);
    const zelf = genoemd(gegevens);
    if (type !== 'aandeel-toegestemd.v1') return zelf;
    // Consent first settles what the receiver of the part owed.
    const eigen = [...(this.delen.get(aandeel ?? '') ?? [])].flatMap((id) => this.rijen.get(id) ?? []);
    return [...eigen.flatMap((rij) => [...(this.groepen.get(groepVan(rij)) ?? [])]), ...zelf];
  }
}

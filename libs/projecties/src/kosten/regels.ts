import { kostenmaand, kostenVan, type Bewegingsgegevens, type Gebeurtenis, type KostenGemeld } from '@ontschot/boek';
import type { Kostenregel } from './bereik.js';

/** The costs that an event tells of, in its order; and for a melding its name and which one it replaces. */
export interface Kostengebeurtenis {
  readonly melding?: string;
  readonly vervangt?: string | undefined;
  readonly regels: readonly Kostenregel[];
}

const GEEN: Kostengebeurtenis = { regels: [] };

/** Costs out of a movement of the boek, or out of a payer's own melding; nothing for any other event. */
export function kostenUit({ type, gegevens }: Gebeurtenis): Kostengebeurtenis {
  if (type === 'kosten-gemeld.v1') {
    const { melding, vervangt, koker, regels } = gegevens as KostenGemeld;
    return { melding, vervangt, regels: regels.map((regel) => ({ koker, ...regel })) };
  }
  if (!('mutaties' in gegevens)) return GEEN;
  const beweging = gegevens as Bewegingsgegevens;
  const kosten = kostenVan(type, beweging);
  if (kosten.length === 0) return GEEN;
  const { huishouden, wijk, aanbieder } = beweging.kenmerken ?? {};
  const maand = kostenmaand(beweging);
  return { regels: kosten.map((een) => ({ ...een, maand, huishouden, wijk, aanbieder })) };
}

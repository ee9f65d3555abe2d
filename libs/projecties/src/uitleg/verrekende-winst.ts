import type { ContantGemaakt, WinstVerrekend } from '@ontschot/boek';
import type { Keten } from './keten.js';
import type { Schakel } from './schakels.js';

/** Whether an event settled gain between two aanbieders, one of whom is this one. */
export const isPartij = ({ type, gegevens }: Schakel, wie: string): boolean =>
  isVerrekening({ type }) && [gegevens as WinstVerrekend].some(({ van, naar }) => van === wie || naar === wie);

export const isVerrekening = ({ type }: Pick<Schakel, 'type'>): boolean => type.startsWith('winst-verrekend.');

/** Whether an event gave this aanbieder something of the part of another, or paid it: it need not deliver itself. */
export function kreegVan(een: Schakel, wie: string): boolean {
  if (isPartij(een, wie)) return true;
  if (!een.type.startsWith('toezegging-contant-gemaakt.')) return false;
  const { ontvanger } = een.gegevens as ContantGemaakt;
  return 'organisatie' in ontvanger && ontvanger.organisatie === wie;
}

/**
 * The chain for an aanbieder that is not in the afspraak and got some of it from one that is: what went to it, from which
 * part of which assessment, and not what was agreed and measured there.
 */
export function ketenVanOntvanger({ boek, gebeurtenis, gevolgen }: Keten, wie: string): Keten {
  const eigen = gevolgen.filter((een) => kreegVan(een, wie));
  return { boek, gebeurtenis, overnames: [], correcties: [], gevolgen: eigen, herkomst: [] };
}

import type { Ontvanger } from '@ontschot/regels';
import type { Rekening } from '../rekening.js';

/**
 * The rekening on which stands what a receiver was promised. Households share one: the journaal carries no household
 * (design 9), whose part it is stands in the toezegging.
 */
export function tegoedVan(ontvanger: Ontvanger): Rekening {
  if (ontvanger.soort === 'organisatie') return `tegoed:${ontvanger.organisatie}`;
  return ontvanger.soort === 'budget' ? `tegoed:${ontvanger.budget}` : 'tegoed:huishoudens';
}

/** One word for a receiver, to compare by. */
export function ontvangerSleutel(ontvanger: Ontvanger): string {
  if (ontvanger.soort === 'organisatie') return `organisatie ${ontvanger.organisatie}`;
  return ontvanger.soort === 'budget' ? `budget ${ontvanger.budget}` : `huishouden ${ontvanger.huishouden}`;
}

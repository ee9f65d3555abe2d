import { bevatBsn, bevatHuishoudcode, bevatMailadres, idBevatBsn } from '@ontschot/kern';

/** What a decoder puts where the bytes are not UTF-8. */
const GEEN_UTF8 = '\ufffd';

/** Says what is wrong with the characters of a field, or undefined. */
export function tekenfout(veld: string): string | undefined {
  if (veld.includes(GEEN_UTF8)) return 'er staat een teken in dat geen UTF-8 is; sla het bestand op als UTF-8';
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(veld)) return 'er staat een besturingsteken in';
  return undefined;
}

/**
 * A field as a message shows it: short, with nothing in it that a terminal could take for a command, and not at all when it
 * could be somebody: in a column that was mistaken for another stands a BSN.
 */
export function toon(veld: string): string {
  if (bevatBsn(veld) || idBevatBsn(veld) || bevatHuishoudcode(veld) || bevatMailadres(veld))
    return '(hier niet getoond)';
  const kort = veld.length > 40 ? `${veld.slice(0, 40)}…` : veld;
  return `"${kort.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, '·')}"`;
}

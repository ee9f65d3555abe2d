import { idBevatBsn } from '@ontschot/kern';

/** Stands in the place of what may be a person's number, or is the code of a household. */
const WEGGELATEN = '-';
const CODE = /hh-[a-z0-9-]{1,61}/gi;

/**
 * The path of an address, without its query, what may be a BSN and codes of households: these belong in no answer and no
 * log. Which household was looked at, stands in the log of inzage alone.
 */
export const padZonderPersonen = (url: string): string =>
  (url.split('?', 1)[0] ?? '').split('/').map(zonderPersonen).join('/');

function zonderPersonen(deel: string): string {
  const gemeend = ontcijfer(deel);
  if (idBevatBsn(gemeend)) return WEGGELATEN;
  return (gemeend.toLowerCase().includes('hh-') ? gemeend : deel).replace(CODE, WEGGELATEN);
}

/** A part as it was meant; one that is no valid escape stays as it is. */
function ontcijfer(deel: string): string {
  try {
    return decodeURIComponent(deel);
  } catch {
    return deel;
  }
}

import { idBevatBsn } from '@ontschot/kern';

/** Stands in the place of a part of a path that may be a person's number. */
const WEGGELATEN = '-';

/** The path of an address, without its query and without what may be a BSN: that belongs in no answer and no log. */
export function padZonderBsn(url: string): string {
  const pad = url.split('?', 1)[0] ?? '';
  return pad
    .split('/')
    .map((deel) => (idBevatBsn(ontcijfer(deel)) ? WEGGELATEN : deel))
    .join('/');
}

/** A part as it was meant; one that is no valid escape stays as it is. */
function ontcijfer(deel: string): string {
  try {
    return decodeURIComponent(deel);
  } catch {
    return deel;
  }
}

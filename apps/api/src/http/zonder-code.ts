const CODE = /hh-[a-z0-9-]{1,61}/gi;

/** A path without codes of households: which of them was looked at, stands in the log of inzage and in no other. */
export const zonderCode = (pad: string): string =>
  pad
    .split('/')
    .map((deel) => ontcijfer(deel).replace(CODE, '-'))
    .join('/');

/** A part as it was meant, where it holds more than it seems to; any other stays as it is. */
function ontcijfer(deel: string): string {
  try {
    const gemeend = decodeURIComponent(deel);
    return gemeend.toLowerCase().includes('hh-') ? gemeend : deel;
  } catch {
    return deel;
  }
}

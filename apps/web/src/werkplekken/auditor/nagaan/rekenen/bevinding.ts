/** Something that does not hold; the sentence says what, to who checks. */
export class Bevinding extends Error {}

export function eis(klopt: boolean, zin: string): asserts klopt {
  if (!klopt) throw new Bevinding(zin);
}

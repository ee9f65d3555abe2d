/** Numbers of sleutels of up to three parts, found without putting the parts together first: that is what costs. */
export class Sleutels {
  private readonly boom = new Map<string, Map<string, Map<string, number>>>();
  private aantal = 0;

  get size(): number {
    return this.aantal;
  }

  /** The number, from memory or by `maak`, which is given the parts joined by `|`. */
  nr(a: string, b: string, c: string, maak: (sleutel: string) => number): number {
    let takken = this.boom.get(a);
    if (takken === undefined) this.boom.set(a, (takken = new Map<string, Map<string, number>>()));
    let bladeren = takken.get(b);
    if (bladeren === undefined) takken.set(b, (bladeren = new Map<string, number>()));
    let nr = bladeren.get(c);
    if (nr === undefined) {
      nr = maak([a, b, c].filter((deel) => deel !== '').join('|'));
      bladeren.set(c, nr);
      this.aantal += 1;
    }
    return nr;
  }
}

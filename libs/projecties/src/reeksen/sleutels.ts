type Bladeren = Map<string, number>;

/** Numbers of sleutels of up to three parts, found without putting the parts together first: that is what costs. */
export class Sleutels {
  private readonly boom = new Map<string, Map<string, Bladeren>>();
  private aantal = 0;

  /** `zoek` gives the number of one that is not in memory; it is given the parts joined by `|`. */
  constructor(private readonly zoek: (sleutel: string) => number) {}

  get size(): number {
    return this.aantal;
  }

  nr(a: string, b: string, c: string): number {
    let takken = this.boom.get(a);
    if (takken === undefined) this.boom.set(a, (takken = new Map<string, Bladeren>()));
    let bladeren = takken.get(b);
    if (bladeren === undefined) takken.set(b, (bladeren = new Map<string, number>()));
    let nr = bladeren.get(c);
    if (nr === undefined) {
      nr = this.zoek([a, b, c].filter((deel) => deel !== '').join('|'));
      bladeren.set(c, nr);
      this.aantal += 1;
    }
    return nr;
  }
}

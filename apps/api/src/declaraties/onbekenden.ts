/** The way from a person to a household, kept outside the boek (design 9). */
export interface Personenregister {
  /** The household of this person; undefined when nobody said. */
  zoek(bsn: string): string | undefined;
}

/** Lines that are named of what is unknown. */
const GENOEMD = 20;

/**
 * Finds the household of each person in a file, and remembers on which lines somebody stood that nobody knows. It keeps
 * no BSN.
 */
export class Onbekenden {
  private readonly gevonden: number[] = [];
  private geteld = 0;

  constructor(private readonly register: Personenregister) {}

  /** The code of the household; empty for who is unknown. */
  huishoudenVan(bsn: string, regel: number): string {
    const huishouden = this.register.zoek(bsn);
    if (huishouden !== undefined) return huishouden;
    this.geteld += 1;
    if (this.gevonden.length < GENOEMD) this.gevonden.push(regel);
    return '';
  }

  get aantal(): number {
    return this.geteld;
  }

  /** The first lines. */
  get regels(): readonly number[] {
    return this.gevonden;
  }
}

import { DeclaratieFout, type Declaratiefout } from '@ontschot/invoer';
import { isBsn } from '@ontschot/kern';

/** The way from a person to a household, kept outside the boek (design 9). */
export interface Personenregister {
  /** The household of this person; undefined when nobody said. */
  zoek(bsn: string): string | undefined;
}

const VERRAADT = 'in deze referentie staat het BSN van iemand; laat de aanbieder een andere referentie kiezen';

const SCHEIDING = /[\s./_-]/g;
/** Looks ahead, so that a row of digits is tried from each of its groups, and after a year that it begins with. */
const NEGEN = /(?<=(?<!\d)(?:(?:19|20)\d\d)?)(?=(\d(?:[\s./_-]?\d){8})(?!\d))/g;

/** Lines that are named of what is unknown. */
const GENOEMD = 20;

/**
 * Finds the household of each person in a file, and remembers on which lines somebody stood that nobody knows. After the
 * last line it keeps no BSN.
 */
export class Onbekenden {
  private readonly gevonden: number[] = [];
  private geteld = 0;
  private readonly verraden: Declaratiefout[] = [];
  private genoemden = 0;
  /** Who stood on the line before: in a file the lines of a person follow each other, and to look somebody up costs the most. */
  private vorige: { readonly bsn: string; readonly huishouden: string | undefined } | undefined;

  constructor(private readonly register: Personenregister) {}

  /** The code of the household; empty for who is unknown. */
  huishoudenVan(bsn: string, regel: number): string {
    if (this.vorige?.bsn !== bsn) this.vorige = { bsn, huishouden: this.register.zoek(bsn) };
    const { huishouden } = this.vorige;
    if (huishouden !== undefined) return huishouden;
    this.geteld += 1;
    if (this.gevonden.length < GENOEMD) this.gevonden.push(regel);
    return '';
  }

  /**
   * Looks whether a referentie names somebody: the one of its line (`bsn`), wherever those digits stand in it, or another who is
   * known here, as far as the nine digits stand apart or after a year. Any nine of a long number would be somebody too often.
   */
  bekijkReferentie(referentie: string, regel: number, bsn: string): void {
    const cijfers = referentie.replace(SCHEIDING, '');
    // A zero in front may be lost.
    const eigen = bsn !== '' && cijfers.includes(bsn.replace(/^0/, ''));
    const ander = [...referentie.matchAll(NEGEN)].some(([, rij = '']) => {
      const negen = rij.replace(SCHEIDING, '');
      return isBsn(negen) && this.register.zoek(negen) !== undefined;
    });
    if (!eigen && !ander) return;
    this.genoemden += 1;
    if (this.verraden.length < GENOEMD) this.verraden.push({ regel, veld: 'referentie', wat: VERRAADT });
  }

  /** After the last line: throws `DeclaratieFout` when a referentie named somebody. */
  gooi(): void {
    this.vorige = undefined;
    if (this.genoemden > 0) throw new DeclaratieFout(this.verraden, this.genoemden);
  }

  get aantal(): number {
    return this.geteld;
  }

  /** The first lines. */
  get regels(): readonly number[] {
    return this.gevonden;
  }
}

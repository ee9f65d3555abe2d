import { DeclaratieFout, type Declaratiefout } from '@ontschot/invoer';
import { isBsn } from '@ontschot/kern';

/** The way from a person to a household, kept outside the boek (design 9). */
export interface Personenregister {
  /** The household of this person; undefined when nobody said. */
  zoek(bsn: string): string | undefined;
}

const VERRAADT = 'in deze referentie staat het BSN van iemand; laat de aanbieder een andere referentie kiezen';

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

  /** Looks whether a referentie names somebody: nine digits, however they are written, of a person that is known here. */
  bekijkReferentie(referentie: string, regel: number): void {
    const rijen = referentie.replace(/[\s./_-]/g, '').match(/(?<!\d)\d{9}(?!\d)/g) ?? [];
    if (!rijen.some((cijfers) => isBsn(cijfers) && this.register.zoek(cijfers) !== undefined)) return;
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

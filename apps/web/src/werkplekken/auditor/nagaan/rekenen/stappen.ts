import { Bevinding } from './bevinding.js';

/** `niet-nagegaan` says why it could not be; it is no fault, and no assurance either. */
export type Uitkomst = 'wacht' | 'loopt' | 'klopt' | 'klopt-niet' | 'niet-nagegaan';

/** One thing that is checked: what, how many, and what came of it. */
export interface Stap {
  readonly stap: Stapnaam;
  readonly uitkomst: Uitkomst;
  /** How many were looked at so far. */
  readonly aantal?: number;
  readonly zin: string;
}

export const STAPPEN = [
  'bundel',
  'vorm',
  'boom',
  'handtekening',
  'wie',
  'aangegroeid',
  'kleuren',
  'onder-nul',
] as const;
export type Stapnaam = (typeof STAPPEN)[number];

/** What came of all of it. */
export interface Verslag {
  readonly stappen: readonly Stap[];
  readonly oordeel: 'loopt' | 'in-orde' | 'niet-volledig' | 'niet-in-orde';
}

/** What whoever checks brings along, and did not get with the bundle. */
export interface Meegebracht {
  /** The boek that the bundle must be of. */
  readonly boek: string;
  /** A controlesleutel that was given some other way; empty when there is none. */
  readonly sleutel: string;
  /** A checkpoint of an earlier moment; empty when there is none. */
  readonly eerder: string;
}

/** Keeps what each step came to, and tells it to who follows. */
export class Stappenlijst {
  private readonly stappen = new Map<Stapnaam, Stap>(
    STAPPEN.map((stap) => [stap, { stap, uitkomst: 'wacht', zin: '' }]),
  );

  constructor(private readonly meld: (verslag: Verslag) => void) {}

  zet(stap: Stapnaam, uitkomst: Uitkomst, zin: string, aantal?: number): void {
    this.stappen.set(stap, { stap, uitkomst, zin, ...(aantal !== undefined && { aantal }) });
    this.meld(this.verslag(false));
  }

  /** Does something for a step; what does not hold is what the step came to, and then there is no outcome. */
  async probeer<T>(stap: Stapnaam, doe: () => T | Promise<T>): Promise<T | undefined> {
    try {
      return await doe();
    } catch (fout) {
      this.zet(stap, 'klopt-niet', reden(fout));
      return undefined;
    }
  }

  /** Reads what somebody brought along for a step; with nothing brought along the step cannot be checked. */
  async meegebracht<T>(
    stap: 'wie' | 'aangegroeid',
    tekst: string,
    lees: (tekst: string) => Promise<T>,
  ): Promise<T | undefined> {
    if (tekst.trim() !== '') return this.probeer(stap, () => lees(tekst));
    this.zet(stap, 'niet-nagegaan', ZONDER[stap]);
    return undefined;
  }

  /** Whatever was not reached was not checked. */
  sluit(): Verslag {
    for (const { stap, uitkomst } of this.stappen.values())
      if (uitkomst === 'wacht' || uitkomst === 'loopt')
        this.stappen.set(stap, { stap, uitkomst: 'niet-nagegaan', zin: 'Zover kwam het niet.' });
    const verslag = this.verslag(true);
    this.meld(verslag);
    return verslag;
  }

  private verslag(klaar: boolean): Verslag {
    const stappen = [...this.stappen.values()];
    const is = (gezocht: Uitkomst): boolean => stappen.some(({ uitkomst }) => uitkomst === gezocht);
    const fout = is('klopt-niet');
    const oordeel = !klaar ? 'loopt' : fout ? 'niet-in-orde' : is('niet-nagegaan') ? 'niet-volledig' : 'in-orde';
    return { stappen, oordeel };
  }
}

const ZONDER = {
  wie: 'De sleutel staat alleen in de bundel zelf. Geef er een die u langs een andere weg kreeg.',
  aangegroeid: 'Geef een controlepunt van een eerder moment: dan is te zien of er sindsdien niets is veranderd.',
} as const;

/** A fault as a sentence. A shape that nobody foresaw is a fault of the bundle too, and is told as one. */
export function reden(fout: unknown): string {
  const tekst =
    fout instanceof Bevinding ? fout.message : `iets heeft niet de vorm die het moet hebben (${String(fout)})`;
  return `${tekst.charAt(0).toUpperCase()}${tekst.slice(1)}.`;
}

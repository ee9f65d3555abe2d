import type { Eurocent } from '@ontschot/kern';
import type { Toezeggingmaten } from './toezeggingstand.js';

/** What the landkaart adds up, in eurocents. */
export interface Landkaartmaten extends Toezeggingmaten {
  /** What a koker spent less than was expected. */
  readonly gewonnen: Eurocent;
  /** What it spent more. */
  readonly verlies: Eurocent;
  /** What the maker earned less by it. */
  readonly gederfd: Eurocent;
}

const LEEG: Landkaartmaten = {
  gewonnen: 0,
  verlies: 0,
  gederfd: 0,
  gevraagd: 0,
  toegezegd: 0,
  contant: 0,
  terugbetaald: 0,
  verrekend: 0,
  doorgegeven: 0,
  overgedragen: 0,
  open: 0,
};

/** Rows that are added up by what they are about. */
export class Rijen<S extends object, M extends object> {
  private readonly rijen = new Map<string, S & M>();

  constructor(private readonly leeg: M) {}

  tel(sleutel: S, meer: Partial<M>): void {
    const naam = JSON.stringify(sleutel);
    const oud = this.rijen.get(naam) ?? { ...sleutel, ...this.leeg };
    this.rijen.set(naam, { ...oud, ...opgeteld(oud, meer) });
  }

  /** By what they are about. */
  get alle(): readonly (S & M)[] {
    return [...this.rijen].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, rij]) => rij);
  }
}

export const landkaartrijen = <S extends object>(): Rijen<S, Landkaartmaten> => new Rijen<S, Landkaartmaten>(LEEG);

/** `bij` with what is in `meer` added. */
function opgeteld<M extends object>(bij: M, meer: Partial<M>): Partial<M> {
  const som = (naam: string): number =>
    ((bij as Record<string, number>)[naam] ?? 0) + ((meer as Record<string, number>)[naam] ?? 0);
  return Object.fromEntries(Object.keys(meer).map((naam) => [naam, som(naam)])) as Partial<M>;
}

/** The sum of all rows, per measure of `leeg`. */
export function totaalVan<M extends object>(rijen: readonly M[], leeg: M): M {
  return rijen.reduce<M>((som, rij) => {
    const maten = Object.fromEntries(
      Object.keys(leeg).map((naam) => [naam, (rij as Record<string, number>)[naam] ?? 0]),
    );
    return { ...som, ...opgeteld(som, maten as Partial<M>) };
  }, leeg);
}

export const landkaarttotaal = (rijen: readonly Landkaartmaten[]): Landkaartmaten => totaalVan(rijen, LEEG);

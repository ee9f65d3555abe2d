import type { Maat, Poort, Verdeling, Verliesregel, Winstregel } from './verdeelregel.js';

type MetGaten<T> = readonly (T | undefined)[];

/**
 * A rule of which parts may be left out, because their shape is not right: what is there can still be judged. A list
 * keeps its places, with nothing at the place of what was left out. A whole rule is one too.
 */
export interface Regeldelen {
  readonly maten?: MetGaten<Maat>;
  readonly winst?: Partial<Omit<Winstregel, 'poorten' | 'verdeling'>> & {
    readonly poorten?: MetGaten<Poort>;
    readonly verdeling?: { readonly ontvangers?: MetGaten<Verdeling['ontvangers'][number]> };
  };
  readonly verlies?: Partial<Verliesregel>;
}

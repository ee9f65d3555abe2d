import { OPDRACHT_GEWEIGERD } from '../besluiten/weigering.js';
import type { Gebeurtenis } from '../gebeurtenissen/gebeurtenis.js';
import { evolve } from '../toestand/evolve.js';
import type { Toestand } from '../toestand/toestand.js';
import { legGeweigerdUit, type Geweigerduitleg } from './geweigerd.js';
import { toetsen } from './toetsen/index.js';
import type { Toets } from './toetsen/toets.js';
import {
  huishoudverschillen,
  onderdeelverschillen,
  standverschillen,
  type Onderdeelverschil,
  type Standverschil,
} from './verschil.js';

/** What one event changed, and why it was allowed. */
export interface Gebeurtenisstap {
  readonly standen: readonly Standverschil[];
  readonly onderdelen: readonly Onderdeelverschil[];
  /** How many households it took in or forgot. */
  readonly mensen: { readonly opgenomen: number; readonly vergeten: number };
  readonly toetsen: readonly Toets[];
  /** Of a refusal: why. */
  readonly geweigerd?: Geweigerduitleg;
}

/** Takes one event apart. `voor` is the state just before it, and is not changed. Throws as `evolve` does. */
export function zetStap(voor: Toestand, gebeurtenis: Gebeurtenis): Gebeurtenisstap {
  const na = evolve(voor.tak(), gebeurtenis);
  const geweigerd = gebeurtenis.type === OPDRACHT_GEWEIGERD;
  const uitleg = geweigerd ? { geweigerd: legGeweigerdUit(voor, gebeurtenis) } : {};
  return {
    standen: standverschillen(na, gebeurtenis.gegevens.boekdatum),
    onderdelen: onderdeelverschillen(na),
    mensen: huishoudverschillen(na),
    toetsen: geweigerd ? [] : toetsen(voor, gebeurtenis),
    ...uitleg,
  };
}

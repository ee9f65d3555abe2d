import type { Datum } from '@ontschot/kern';
import type { Rekening } from '../rekening.js';
import type { Bekend, Beweging } from './bewegingen.js';
import { legeContractlagen, type Contractlagen } from './contractlagen.js';
import { legeControlelagen, type Controlelagen } from './controle.js';
import { legeDeclaratielagen, type Declaratielagen } from './declaraties.js';
import { legeJaarlagen, type Jaarlagen } from './jaarlagen.js';
import { Laag, type Onderlaag } from './laag.js';
import type {
  Budget,
  Koker,
  Ondersteuningsopdracht,
  Organisatie,
  Verplichting,
  Voorschot,
  Wijk,
} from './onderdelen.js';
import { Paarlaag } from './paarlaag.js';
import { legePreventielagen, type Preventielagen } from './preventielagen.js';
import { Rijlaag } from './rijlaag.js';
import { metEigenSaldo, Saldo } from './saldo.js';
import { legeSchuldenfondslagen, type Schuldenfondslagen } from './schuldenfondslagen.js';
import { legeWijkteamlagen, type Wijkteamlagen } from './wijkteamlagen.js';

/** Everything that the state of a boek holds, each kind in a layer of its own. */
export interface Lagen
  extends Preventielagen, Wijkteamlagen, Schuldenfondslagen, Controlelagen, Contractlagen, Declaratielagen, Jaarlagen {
  organisaties: Laag<string, Organisatie>;
  wijken: Laag<string, Wijk>;
  /** Per koker all that it has been, sorted by `vanaf`. */
  kokers: Laag<string, readonly Koker[]>;
  budgetten: Laag<string, Budget>;
  ondersteuningsopdrachten: Laag<string, Ondersteuningsopdracht>;
  verplichtingen: Laag<string, Verplichting>;
  voorschotten: Laag<string, Voorschot>;
  /** Revisie at which the begroting of a budget was adopted, by `<budget>|<kleur>`. */
  begroot: Laag<string, number>;
  saldi: Laag<Rekening, Saldo>;
  bewegingen: Onderlaag<number, Beweging>;
  /** How much later movements drew from an earlier one, by `<revisie>|<rekening>|<kleur>`. */
  geput: Laag<string, number>;
  /** By afzender and id. */
  opdrachten: Paarlaag<Bekend>;
  /** Refusals recorded per afzender on the last day on which there was one. */
  weigeringen: Laag<string, { readonly dag: Datum; readonly aantal: number }>;
}

/** What a boek begins with. */
export const legeLagen = (): Lagen => ({
  organisaties: new Laag(),
  wijken: new Laag(),
  kokers: new Laag(),
  budgetten: new Laag(),
  ondersteuningsopdrachten: new Laag(),
  verplichtingen: new Laag<string, Verplichting>(metEigenSaldo),
  voorschotten: new Laag<string, Voorschot>(metEigenSaldo),
  begroot: new Laag(),
  saldi: new Laag<Rekening, Saldo>((saldo) => saldo.kopie()),
  bewegingen: new Rijlaag(),
  geput: new Laag(),
  opdrachten: new Paarlaag(),
  weigeringen: new Laag(),
  ...legePreventielagen(),
  ...legeWijkteamlagen(),
  ...legeSchuldenfondslagen(),
  ...legeControlelagen(),
  ...legeContractlagen(),
  ...legeJaarlagen(),
  ...legeDeclaratielagen(),
});

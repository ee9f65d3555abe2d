import { createHash } from 'node:crypto';
import { houderVan, soortVan, type Kleur, type Rekening, type Rekeningsoort } from '@ontschot/boek';

/** A rekening in one kleur: what the file calls an account. */
export interface Grootboekrekening {
  readonly rekening: Rekening;
  readonly kleur: Kleur;
}

const LANGSTE_ID = 35;
/** So many characters of a name that is too long are kept, then a `~`, which no name holds, and 72 bits of its hash. */
const BEGIN = 22;
const HASH = 12;

/** A name as the file may carry it: at most 35 characters, and never the same for two names. */
export function kortId(naam: string): string {
  if (naam.length <= LANGSTE_ID) return naam;
  return `${naam.slice(0, BEGIN)}~${createHash('sha256').update(naam).digest('base64url').slice(0, HASH)}`;
}

/** The name of an account, as `vrij:wmo/jeugd`. */
export const accID = ({ rekening, kleur }: Grootboekrekening): string => kortId(`${rekening}/${kleur}`);

const WOORD: Readonly<Record<Rekeningsoort, string>> = {
  bron: 'Ingebracht door',
  vrij: 'Vrije ruimte van',
  verplicht: 'Verplicht van',
  voorschot: 'Voorschotten van',
  besteed: 'Besteed van',
  toegezegd: 'Toegezegd door koker',
  tegoed: 'Tegoed van',
  vrijgave: 'Vrijgave van afspraak',
  stelpost: 'Stelpost van',
  overloop: 'Overloop naar of uit boek',
};

/** The whole name first, for one that was too long for `accID`; then what it is. `naam` is that of the budget or organisatie. */
export const accDesc = ({ rekening, kleur }: Grootboekrekening, naam: string | undefined): string =>
  `${rekening}/${kleur}: ${WOORD[soortVan(rekening)]} ${naam ?? houderVan(rekening)}, kleur ${kleur}`;

/** Profit and loss is what came in from payers and what was spent; all else is a stand. */
const WINST_EN_VERLIES: ReadonlySet<Rekeningsoort> = new Set(['bron', 'besteed']);
export const accTp = ({ rekening }: Grootboekrekening): 'B' | 'P' =>
  WINST_EN_VERLIES.has(soortVan(rekening)) ? 'P' : 'B';

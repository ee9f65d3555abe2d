import { FOUTEN, WEIGERINGEN, type Foutcode, type Weigercode } from '@ontschot/kern';
import type { Weigering } from '@ontschot/boek';
import type { Fout } from '../invoer/keur.js';

/** Problem details (RFC 9457), as every answer that is no success carries them. */
export interface Probleeminhoud {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance?: string;
  readonly code: string;
  readonly watNu: string;
  /** Every fault of the input at once. */
  readonly fouten?: readonly Fout[];
  /** The figures behind a refusal. */
  readonly cijfers?: Readonly<Record<string, unknown>>;
  /** Where the refusal stands in the boek. */
  readonly revisie?: number;
  readonly herhaald?: boolean;
  /** What is known of an opdracht that the store kept from an answer; either way it is sent again with the same key. */
  readonly uitkomst?: 'niet-aangenomen' | 'onduidelijk';
  /** Of this request, to find it in the log. */
  readonly kenmerk?: string;
}

/** Where the explanation of a code is found. */
export const foutadres = (code: string): string => `/v1/fouten/${code}`;

/** Carries a problem from anywhere to the filter that answers with it. */
export class Probleem extends Error {
  override readonly name = 'Probleem';
  constructor(
    readonly inhoud: Probleeminhoud,
    readonly koppen: Readonly<Record<string, string>> = {},
    options?: ErrorOptions,
  ) {
    super(inhoud.detail, options);
  }
}

/** A fault of input, rights or service, with its Dutch sentence. */
export function probleeminhoud(
  code: Foutcode,
  detail: string,
  meer: Pick<Probleeminhoud, 'fouten' | 'kenmerk' | 'uitkomst'> = {},
): Probleeminhoud {
  const { status, titel, watNu } = FOUTEN[code];
  return { type: foutadres(code), title: titel, status, detail, code, watNu, ...meer };
}

/** A refusal on business grounds. */
export function weigerinhoud(
  { code, uitleg, cijfers }: Weigering,
  revisie: number | undefined,
  herhaald: boolean,
): Probleeminhoud {
  const { titel, watNu } = WEIGERINGEN[code satisfies Weigercode];
  const waar = revisie === undefined ? {} : { revisie };
  return { type: foutadres(code), title: titel, status: 409, detail: uitleg, code, watNu, cijfers, ...waar, herhaald };
}

export const probleem = (code: Foutcode, detail: string, koppen?: Readonly<Record<string, string>>): Probleem =>
  new Probleem(probleeminhoud(code, detail), koppen);

/** The fault of asking for a revisie that this boek does not have; `kop` is its last. */
export const buitenBoek = (veld: string, revisie: number, kop: number): Fout => ({
  veld,
  code: 'revisie',
  melding: `Revisie ${revisie} is nooit geschreven: dit boek heeft er tot en met ${kop}.`,
});

/** The input has faults; they go along, up to a limit, with how many there are. */
export function foutenInhoud(
  code: 'invoer-ongeldig' | 'vraag-ongeldig',
  fouten: readonly Fout[],
  hoogstens: number,
): Probleeminhoud {
  const aantal = fouten.length === 1 ? 'Er is één fout' : `Er zijn ${fouten.length} fouten`;
  const deel = fouten.length > hoogstens ? `; de eerste ${hoogstens} staan erbij` : '';
  return probleeminhoud(code, `${aantal} gevonden${deel}.`, { fouten: fouten.slice(0, hoogstens) });
}

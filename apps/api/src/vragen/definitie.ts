import type { Toestand } from '@ontschot/boek';
import type { Foutcode } from '@ontschot/kern';
import type { Leesmodel } from '@ontschot/projecties';
import type { Teksten } from '@ontschot/teksten';
import type { Identiteit, Rol } from '../beveiliging/identiteit.js';
import { probleem, type Probleem } from '../fouten/probleem.js';
import type { Klasse } from '../invoer/veld.js';

/** What a question says: the values of the query, and those of the path. */
export type Vraaginhoud = Readonly<Record<string, string | number | undefined>>;

/** All that HTTP needs to know of one question. */
export interface VraagHttp {
  readonly naam: string;
  /** From `v1/`; a part `:veld` is a field of the question, `:boekId` its boek. */
  readonly pad: string;
  readonly groep: string;
  readonly samenvatting: string;
  /** The fields of the query. */
  readonly invoer?: Klasse;
  /** Fields that are whole numbers; they come as text. */
  readonly getallen?: readonly string[];
  readonly rollen: readonly Rol[];
  /** An example value per field of path and query; it is asked by the tests. */
  readonly voorbeeld?: Readonly<Record<string, string>>;
  /** The code (409) of what the boek is not ready for yet. */
  readonly weigert?: Foutcode;
  /** Narrows the question to what the caller may see, or throws `geen-recht`. */
  begrens?(wie: Identiteit, vraag: Vraaginhoud, lees: Leesmodel): Vraaginhoud;
  beantwoord(lees: Leesmodel, vraag: Vraaginhoud, teksten: Teksten): object | Promise<object>;
  /** Adds what only the boek itself can tell, for it has the codes of households; not of a day in the past. */
  vulAan?(antwoord: object, toestand: Toestand): object;
  /** Leaves out of the answer what the caller may not see. */
  zeef?(wie: Identiteit, antwoord: object): object;
}

/** Who may see all that is booked. */
export const INZAGE: readonly Rol[] = ['controller', 'auditor'];
/** Who may see how a boek is set up. */
export const INRICHTING: readonly Rol[] = [...INZAGE, 'beheerder'];
export const IEDEREEN: readonly Rol[] = [...INRICHTING, 'wijkteam', 'aanbieder', 'financier', 'raad'];

/** Whether the caller may see everything that such a question can answer. */
export const zietAlles = ({ rollen }: Identiteit): boolean => INZAGE.some((rol) => rollen.has(rol));

export const geenRecht = (detail: string): Probleem => probleem('geen-recht', detail);

import type { Opdracht } from '@ontschot/boek';
import type { Identiteit, Rol } from '../beveiliging/identiteit.js';
import type { Klasse } from '../invoer/veld.js';
import type { Inhoudskeuring } from './inhoud.js';

/** An example of an opdracht; they are shown in OpenAPI and run, in order, by the tests. */
export interface Voorbeeld {
  readonly naam: string;
  /** Values of the path, besides the boek. */
  readonly pad?: Readonly<Record<string, string>>;
  readonly inhoud: Readonly<Record<string, unknown>>;
  /** It needs another boek, so it is run by a test of its own and not with the others. */
  readonly elders?: true;
  /** It has to wait for a colleague: 202. */
  readonly wacht?: true;
  /** A colleague of whoever gave the others asks for it. */
  readonly als?: 'collega';
}

/** All that HTTP needs to know of one kind of opdracht. */
export interface OpdrachtHttp {
  /** The verb, as the domain knows it. */
  readonly soort: string;
  /** Under `/v1/boeken/{boekId}/`; a part `:veld` fills that field of the opdracht. */
  readonly pad: string;
  readonly groep: string;
  readonly samenvatting: string;
  /** The opdracht without its `soort`. */
  readonly invoer: Klasse;
  /** Judges what it says as far as that goes without the boek, so that faults of shape hide nothing. */
  readonly inhoud?: Inhoudskeuring;
  readonly rollen: readonly Rol[];
  /** The field that takes the id of the opdracht as its name when it is left out. */
  readonly naamVan?: string;
  /** Adds what the caller does not send, as a random code; after the hash by which a repeat is known. */
  readonly vulAan?: (opdracht: Opdracht, wie: Identiteit, rol: Rol) => Opdracht;
  /**
   * The field that holds a sentence about people. It goes to the texts and never to the boek: the opdracht gets the id of
   * the text in its place, as `tekst`, and the hash by which a repeat is known is made without it.
   */
  readonly zin?: string;
  /** Under its boek, where what came of it can be read by whoever asks it, when no question is about it. */
  readonly plek?: string;
  /** Whether it can be tried first, without anything being written. */
  readonly proef?: true;
  /** Whether the answer shows codes of households; every other answer leaves them out. */
  readonly toontHuishoudens?: true;
  /** Whether the caller may ask this very thing in this role; the role itself was looked at already. */
  readonly mag?: (opdracht: Opdracht, wie: Identiteit, rol: Rol) => boolean;
  readonly voorbeelden: readonly [Voorbeeld, ...Voorbeeld[]];
}

export const INSTELLEN: readonly Rol[] = ['beheerder', 'controller'];
export const BOEKEN: readonly Rol[] = ['controller'];

/** Why a caller with the right role may still not ask this. */
export const ALLEEN_ZELF = 'Dit kan alleen namens de eigen organisatie of het eigen huishouden.';

/** The fields that the path fills. */
export const padvelden = (pad: string): string[] =>
  pad.split('/').flatMap((deel) => (deel.startsWith(':') ? [deel.slice(1)] : []));

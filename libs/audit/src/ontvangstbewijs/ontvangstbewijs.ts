import { bladBytes, type Vastgelegd } from '../blad.js';
import type { Boomstand } from '../merkle/bewijs.js';
import type { Hash } from '../merkle/hashen.js';

export const ONTVANGSTFORMAAT = 'ontschot-ontvangstbewijs.v1';

/** Proof that one event stands in the log of a boek, for whom it is about; checked without the service, and without the rest. */
export interface Ontvangstbewijs {
  readonly formaat: typeof ONTVANGSTFORMAAT;
  readonly boek: string;
  /** Also the place of the leaf in the tree. */
  readonly revisie: number;
  /** The hash of the leaf (base64). */
  readonly blad: string;
  /** The whole event, as the text that the leaf is over; left out where it tells what is not theirs to see. */
  readonly gebeurtenis?: string;
  /** Instead of it: why it is left out, and what they may see of it; that this is what the leaf is over, nothing proves. */
  readonly alleenHash?: { readonly waarom: string; readonly gezien: object };
  /** From the leaf up (base64). */
  readonly bewijs: readonly string[];
  readonly controlepunt: string;
  readonly sleutels: readonly string[];
}

const tekst = (hash: Hash): string => Buffer.from(hash).toString('base64');

/** What goes into a receipt: the event with its place in the tree, and the signed checkpoint over exactly that tree. */
export interface Ontvangst {
  readonly boek: string;
  readonly insluiting: Boomstand & { readonly blad: Hash; readonly plek: number; readonly bewijs: readonly Hash[] };
  readonly controlepunt: string;
  readonly sleutels: readonly string[];
  /** The event itself, or why it is not shown. */
  readonly inhoud: Vastgelegd | NonNullable<Ontvangstbewijs['alleenHash']>;
}

export function ontvangstbewijs({ boek, insluiting, controlepunt, sleutels, inhoud }: Ontvangst): Ontvangstbewijs {
  const { plek, blad, bewijs } = insluiting;
  return {
    formaat: ONTVANGSTFORMAAT,
    boek,
    revisie: plek,
    blad: tekst(blad),
    ...('waarom' in inhoud ? { alleenHash: inhoud } : { gebeurtenis: Buffer.from(bladBytes(inhoud)).toString('utf8') }),
    bewijs: bewijs.map(tekst),
    controlepunt,
    sleutels,
  };
}

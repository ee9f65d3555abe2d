import type { Leesmodel } from '@ontschot/projecties';
import type { Klasse } from '../invoer/veld.js';
import type { Antwoordtabel } from '../uitvoer/csv/antwoordtabellen.js';
import type { Inhoudskeuring } from '../opdrachten/inhoud.js';

/** A question that comes in a body, because it is too large for an address. It writes nothing. */
export interface Proefvraag {
  readonly naam: string;
  /** Under `v1/boeken/:boekId/`. */
  readonly pad: string;
  readonly samenvatting: string;
  readonly invoer: Klasse;
  readonly inhoud: Inhoudskeuring;
  /** What of its answer can be taken along as CSV. */
  readonly tabellen?: readonly Antwoordtabel[];
  readonly voorbeeld: Readonly<Record<string, unknown>>;
  /** The question as its class and `inhoud` let it through. */
  beantwoord(lees: Leesmodel, vraag: never): object | Promise<object>;
}

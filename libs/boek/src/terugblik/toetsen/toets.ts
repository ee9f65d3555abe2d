import type { Gebeurtenis } from '../../gebeurtenissen/gebeurtenis.js';
import type { Toestand } from '../../toestand/toestand.js';

/** One reason why an event was allowed, told again from the state just before it. */
export interface Toets {
  readonly toets:
    | 'wie'
    | 'tijd'
    | 'ruimte'
    | 'oormerk'
    | 'vrijgave'
    | 'mandaat'
    | 'vier-ogen'
    | 'afspraak'
    | 'besluit'
    | 'uit-beweging'
    | 'storno'
    | 'correctie';
  /** In Dutch, without people in it. */
  readonly zin: string;
  readonly cijfers: Readonly<Record<string, unknown>>;
}

/** Gives what it has to say about an event; `voor` is the state just before it and is not changed. */
export type Toetser = (voor: Toestand, gebeurtenis: Gebeurtenis) => readonly Toets[];

export type Velden = Readonly<Record<string, unknown>>;

/** What an event holds, to look for fields that only some events have. */
export const veldenVan = ({ gegevens }: Gebeurtenis): Velden => gegevens as unknown as Velden;

export const tekst = (waarde: unknown): string | undefined => (typeof waarde === 'string' ? waarde : undefined);

import type { Datum } from '@ontschot/kern';
import type { Bladervraag } from '../vragen/bladeren.js';

/** What lines are asked for; every filter narrows. */
export interface Journaalvraag extends Bladervraag {
  readonly boek: string;
  /** Words of the text, of references and of names; a line has them all. */
  readonly zoek?: string;
  readonly rekening?: string;
  readonly budget?: string;
  readonly kleur?: string;
  /** The kleur of this koker, released or not. */
  readonly koker?: string;
  /** With or without its version. */
  readonly type?: string;
  readonly doel?: string;
  readonly wijk?: string;
  readonly aanbieder?: string;
  readonly verplichting?: string;
  readonly voorschot?: string;
  /** First and last boekdatum. */
  readonly van?: Datum;
  readonly tot?: Datum;
  /** Only what we knew at the end of this day. */
  readonly bekendOp?: Datum;
  /** `nieuw` (the last booked first) when left out. */
  readonly volgorde?: 'oud' | 'nieuw';
}

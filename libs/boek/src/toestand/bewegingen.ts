import type { Datum, Periode } from '@ontschot/kern';
import type { Kenmerken, Mutatie } from '../gebeurtenissen/gebeurtenis.js';

/** What the state keeps of a movement, so that it can be taken back exactly and drawn from. */
export interface Beweging {
  readonly type: string;
  readonly boekdatum: Datum;
  readonly mutaties: readonly Mutatie[];
  readonly kenmerken: Kenmerken | undefined;
  readonly hoortBij: Periode | undefined;
  readonly uitBeweging: number | undefined;
  /** The verplichting that the event was about. */
  readonly verplichting: string | undefined;
  /** The revisie of the movement that this one takes back. */
  readonly storneert: number | undefined;
  readonly gestorneerd: boolean;
  /** The revisie of the besteding of which this one takes back a part. */
  readonly corrigeert: number | undefined;
}

/** What the state keeps of an opdracht: enough to know it again. */
export interface Bekend {
  readonly hash: string;
  /** Revisie of its first event. */
  readonly revisie: number;
  /** How many events it gave. */
  readonly aantal: number;
}

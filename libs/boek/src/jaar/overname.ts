import type { Datum, Periode } from '@ontschot/kern';
import type { Bewegingsgegevens, Feit, Gegevens } from '../gebeurtenissen/gebeurtenis.js';
import type { Overdracht } from '../preventie/overdracht.js';
import type { Kokergrens } from '../toestand/preventie.js';
import type { Controlepunt } from './controlepunt.js';
import type { EerdereKosten } from './eerdere-kosten.js';
import type { Ledengroep } from './ledengroepen.js';

/** An event by which the old boek closed, as it stands there. */
export interface Afsluitgebeurtenis {
  readonly type: string;
  readonly gegevens: Gegevens;
  readonly revisie: number;
}

/** All that comes over from a closed boek. */
export interface Overname {
  readonly inrichting: readonly Feit[];
  /** Promises that were handed over with what they rest on, and agreements and rules that run on. */
  readonly overdracht: Overdracht & { readonly revisie: number; readonly boekdatum: Datum };
  readonly gebeurtenissen: readonly Afsluitgebeurtenis[];
  readonly botsingen: readonly string[];
  readonly kosten: EerdereKosten;
  /**
   * Of whom the old boek told costs together, for which populations costs of earlier years did not count there, and with which
   * limits per household it and those before it told.
   */
  readonly verteld: {
    readonly groepen: readonly Ledengroep[];
    readonly nietVoor: readonly string[];
    readonly grenzen: readonly Kokergrens[];
  };
  readonly controlepunt: Controlepunt;
}

export interface BoekOvergenomen extends Bewegingsgegevens {
  readonly uit: string;
  /** Revisie, there, of the event that this one answers. */
  readonly revisie: number;
  readonly deel: number;
  readonly volgt?: true;
  readonly controlepunt: Controlepunt;
}

/** When what opens the year counts, and which month it belongs to when that one is closed already. */
export interface Openingsdag {
  readonly boekdatum: Datum;
  readonly hoortBij?: Periode;
}

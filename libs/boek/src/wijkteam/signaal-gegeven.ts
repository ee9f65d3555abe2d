import { dagenLater, dagInAmsterdam, type Datum, type Moment } from '@ontschot/kern';
import type { Gevolg } from '../besluiten/besluit.js';
import { koker as zoekKoker } from '../besluiten/opzoeken.js';
import type { Feit, Gegevens } from '../gebeurtenissen/gebeurtenis.js';
import type { Toestand } from '../toestand/toestand.js';
import * as zoek from './opzoeken.js';
import type { Voorliggend } from './trekkinggegevens.js';

/** A koker should have paid, says the team: it is asked, while the money has gone. */
export interface SignaalGegeven extends Gegevens {
  /** `<trekking>~<koker>`: no name holds a tilde. */
  readonly signaal: string;
  readonly trekking: string;
  readonly koker: string;
  /** The last day to answer. */
  readonly termijn: Datum;
}

/** How long a koker has to answer: six weeks, the term of an onderzoek under Wmo 2015, art. 2.3.2. */
const DAGEN_OM_TE_ANTWOORDEN = 42;

export const signaalGegeven: Gevolg<SignaalGegeven> = {
  type: 'signaal-gegeven.v1',
  pasToe(toestand, { signaal, trekking, koker }) {
    toestand.wijkteam.signalen.zet(signaal, { signaal, trekking, koker });
  },
};

/** The signal that goes with a trekking for which a named koker should have paid. */
export function geefSignaal(
  toestand: Toestand,
  trekking: string,
  { zou, koker }: Voorliggend,
  datum: Datum,
  op: Moment,
): readonly Feit<SignaalGegeven>[] {
  if (zou !== 'ja' || koker === undefined) return [];
  zoekKoker(toestand, koker, datum);
  const gegevens: SignaalGegeven = {
    boekdatum: zoek.dagVan(toestand, op),
    signaal: `${trekking}~${koker}`,
    trekking,
    koker,
    termijn: dagenLater(dagInAmsterdam(op), DAGEN_OM_TE_ANTWOORDEN),
  };
  return [{ type: signaalGegeven.type, gegevens }];
}

import { dagInAmsterdam, type Datum } from '@ontschot/kern';
import type { Bewegingsgegevens, Gebeurtenis } from '../gebeurtenissen/gebeurtenis.js';

/**
 * Why what we know of a day changed afterwards: a movement was taken back (`storno`, `terugname`), an assessment was
 * corrected (`correctie`), a month that was closed got one more (`hoort-bij`), or it was booked when the day was over
 * (`nagekomen`); `vooraf` was booked before the day itself.
 */
export type Waarom = 'storno' | 'terugname' | 'correctie' | 'hoort-bij' | 'nagekomen' | 'vooraf';

/** What kind of change of the past an event is. */
export function waaromLater({ type, gegevens, metadata }: Gebeurtenis): Waarom {
  const { storneert, corrigeert, vervangt, hoortBij } = gegevens as unknown as Readonly<Record<string, unknown>>;
  if (storneert !== undefined) return 'storno';
  if (/-terug(genomen|betaald)\.v\d+$|^bedrag-teruggegeven\./.test(type)) return 'terugname';
  if (corrigeert !== undefined || vervangt !== undefined || /^(aandeel-|voorfinanciering-verrekend)/.test(type))
    return 'correctie';
  if (hoortBij !== undefined) return 'hoort-bij';
  return gegevens.boekdatum < dagInAmsterdam(metadata.geregistreerdOp) ? 'nagekomen' : 'vooraf';
}

/** Whether an event moved money on a day that counts by `datum`. */
export function beweegtTotEnMet({ gegevens }: Gebeurtenis, datum: Datum): boolean {
  const { mutaties = [], boekdatum } = gegevens as Partial<Bewegingsgegevens>;
  return mutaties.length > 0 && boekdatum !== undefined && boekdatum <= datum;
}

import { periodeVan, type Datum, type Eurocent, type Periode } from '@ontschot/kern';
import { weiger } from '../besluiten/besluit.js';
import type { Kenmerken, Mutatie } from '../gebeurtenissen/gebeurtenis.js';
import { kenmerkenTerug } from '../preventie/besteed.js';
import type { Toestand } from '../toestand/toestand.js';
import { overVan } from './correctie.js';

/** Which clients went to outside: from that verplichting, to whom, how many, from which day, at what amount per year. */
export interface NaarBuiten {
  readonly verplichting: string;
  readonly organisatie: string;
  readonly aantal: number;
  readonly vanaf: Datum;
  readonly bedragPerJaar: Eurocent;
}

const sleutel = ({ verplichting, organisatie, aantal, vanaf, bedragPerJaar }: NaarBuiten): string =>
  [verplichting, organisatie, aantal, vanaf, bedragPerJaar].join('|');

/** Remembers that the event on that revisie paid for clients that went to outside. */
export function onthoudNaarBuiten({ lagen: { naarBuiten } }: Toestand, wat: NaarBuiten, revisie: number): void {
  naarBuiten.zet(sleutel(wat), [...(naarBuiten.lees(sleutel(wat)) ?? []), revisie]);
}

/**
 * The money of clients that come back from outside: what was paid for them, exactly the other way, in the month in which it
 * counted; undefined when these did not go there, or are back. Refuses a day before it was paid.
 */
export function terugVanBuiten(
  toestand: Toestand,
  wat: NaarBuiten,
  boekdatum: Datum,
  hoortBij: Periode | undefined,
): { mutaties: Mutatie[]; kenmerken: Kenmerken | undefined; verplichting: string; corrigeert: number } | undefined {
  const corrigeert = toestand.lagen.naarBuiten.lees(sleutel(wat))?.findLast((een) => overVan(toestand, een) > 0);
  const oud = corrigeert === undefined ? undefined : toestand.bewegingen.lees(corrigeert);
  if (corrigeert === undefined || oud === undefined) return undefined;
  if (boekdatum < oud.boekdatum)
    weiger('correctie-te-vroeg', `Voor deze cliënten is op ${oud.boekdatum} betaald; dat gaat niet eerder terug.`, {
      ...{ beweging: corrigeert, boekdatum, telt: oud.boekdatum },
    });
  return {
    mutaties: oud.mutaties.map(({ van, naar, ...rest }) => ({ van: naar, naar: van, ...rest })).toReversed(),
    kenmerken: kenmerkenTerug(oud, hoortBij ?? periodeVan(boekdatum)),
    ...{ verplichting: wat.verplichting, corrigeert },
  };
}

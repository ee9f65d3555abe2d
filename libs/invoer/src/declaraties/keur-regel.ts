import { periodeVan, type Datum } from '@ontschot/kern';
import type { Declaratiefout } from './fouten.js';
import type { Declaratieregel, Tijdvak } from './soorten.js';
import { EURO, klopt } from './tarief.js';

/** Where in the file a field of a line stands. */
export type Plek = Omit<Declaratiefout, 'wat'>;
export type Wijzer = (veld: Regelveld) => Plek;
export type Regelveld = 'bsn' | 'referentie' | 'vorigeReferentie' | 'periode' | 'volume' | 'tarief' | 'bedrag';
export type Melder = (plek: Plek, wat: string) => void;

/** A line as it was read. Of eenheid `83` there is no tarief. */
export type Ruweregel = Omit<Declaratieregel, 'tarief'> & { readonly tarief: number | undefined };

/** What a message of the standard asks of the dates of a line, and a list of one's own does not. */
export interface Strengheid {
  readonly binnenMaand: boolean;
  readonly vanaf: Datum | undefined;
}

const HERSTEL = 'laat de aanbieder dit herstellen en de declaratie opnieuw sturen';

/**
 * Checks what the fields of one line say of each other, and gives the line with its tarief. A BSN that was wrong is empty
 * here, and a periode that could not be read undefined: the rest is checked all the same.
 */
export function keurRegel(
  ruw: Ruweregel,
  periode: Tijdvak | undefined,
  { binnenMaand, vanaf }: Strengheid,
  waar: Wijzer,
  meld: Melder,
): Declaratieregel {
  const mis = (veld: Regelveld, wat: string): void => meld(waar(veld), `${wat}; ${HERSTEL}`);
  const { van, totEnMet, bsn, referentie, vorigeReferentie } = ruw;
  if (totEnMet < van) mis('periode', 'de periode eindigt voordat zij begint');
  else if (binnenMaand && periodeVan(van) !== periodeVan(totEnMet))
    mis('periode', 'de periode valt niet binnen één kalendermaand');
  if (vanaf !== undefined && van < vanaf) mis('periode', `de periode begint voor ${vanaf}`);
  if (periode !== undefined && totEnMet > periode.totEnMet)
    mis('periode', 'de periode loopt door na de periode van de declaratie');
  if (ruw.bedrag < 0 && vorigeReferentie === undefined)
    mis('vorigeReferentie', 'een credit noemt niet de referentie van de prestatie die ermee vervalt');
  if (ruw.bedrag >= 0 && vorigeReferentie !== undefined)
    mis('vorigeReferentie', 'alleen een credit mag de referentie van een eerdere prestatie noemen');
  for (const [veld, tekst] of [
    ['referentie', referentie],
    ['vorigeReferentie', vorigeReferentie],
  ] as const)
    if (bsn !== '' && tekst?.includes(bsn) === true)
      mis(veld, 'de referentie bevat het BSN, en referenties blijven jaren bewaard');
  keurBedrag(ruw, mis);
  return { ...ruw, tarief: ruw.tarief ?? 1 };
}

function keurBedrag({ eenheid, volume, tarief, bedrag }: Ruweregel, mis: (veld: Regelveld, wat: string) => void): void {
  const los = Math.abs(bedrag);
  if (eenheid === EURO) {
    if (tarief !== undefined) mis('tarief', 'bij eenheid 83 (euro) hoort geen tarief');
    if (volume !== los) mis('bedrag', 'bij eenheid 83 (euro) is het bedrag niet gelijk aan het volume');
  } else if (tarief === undefined) mis('tarief', 'het tarief ontbreekt');
  else if (!klopt(volume, eenheid, tarief, los)) mis('bedrag', 'het bedrag is niet het volume maal het tarief');
}

import { isDatum, jaarVan, type Datum } from '@ontschot/kern';
import { allesTegelijk } from '../besluiten/alles-tegelijk.js';
import { weiger } from '../besluiten/besluit.js';
import * as onderdelen from '../besluiten/opzoeken.js';
import { Keuring } from '../preventie/keurhulp.js';
import { huishoudens } from '../preventie/opzoeken.js';
import type { Toestand } from '../toestand/toestand.js';
import { laatsteVan } from '../wijkteam/trekkinggegevens.js';

/** What is asked, as far as it is judged without a mandate. */
export interface Gevraagd {
  readonly voucher: string;
  readonly huishouden: string;
  readonly aanbieders: readonly string[];
  readonly geldigTotEnMet: Datum;
  readonly boekdatum: Datum;
}

/** Refuses with everything that is wrong at once; `vandaag` is the day of the decision, within the year of the boek. */
export function keurVoucher(toestand: Toestand, gevraagd: Gevraagd, vandaag: Datum): void {
  allesTegelijk(
    () => {
      keurInhoud(toestand, gevraagd, vandaag);
    },
    () => {
      naamIsVrij(toestand, gevraagd.voucher);
    },
    () => huishoudens(toestand, [gevraagd.huishouden]),
    ...gevraagd.aanbieders.map((aanbieder) => () => onderdelen.organisatie(toestand, aanbieder)),
  );
}

function keurInhoud(toestand: Toestand, gevraagd: Gevraagd, vandaag: Datum): void {
  const { voucher, huishouden, aanbieders, geldigTotEnMet, boekdatum } = gevraagd;
  const jaar = toestand.boek?.jaar ?? 0;
  const keuring = new Keuring();
  keuring.eis(!voucher.includes(huishouden), 'voucher', 'Kies een naam die niet zegt van welk huishouden hij is.');
  keuring.eis(aanbieders.length > 0, 'aanbieders', 'Noem minstens één organisatie waar hij te besteden is.');
  keuring.enkel((i) => `aanbieders[${i}]`, aanbieders, 'Organisatie');
  const veld = 'geldigTotEnMet';
  if (!isDatum(geldigTotEnMet)) keuring.fout(veld, 'Geef een dag die bestaat.');
  else if (jaarVan(geldigTotEnMet) !== jaar) keuring.fout(veld, `Geef een dag in ${jaar}, het jaar van dit boek.`);
  else {
    const eerst = laatsteVan(boekdatum, vandaag);
    keuring.eis(geldigTotEnMet >= eerst, veld, `Geef een dag vanaf ${eerst}.`);
  }
  const { fouten } = keuring;
  if (fouten.length > 0)
    weiger('voucher-past-niet', `Zo kan deze voucher niet worden uitgegeven; fouten: ${fouten.length}.`, { fouten });
}

/** Its name is that of its own stand too, which it shares with verplichtingen, voorschotten and trekkingen. */
function naamIsVrij(toestand: Toestand, voucher: string): void {
  const { vouchers, trekkingen } = toestand.wijkteam;
  if ([vouchers, trekkingen, toestand.verplichtingen, toestand.voorschotten].some((laag) => laag.heeft(voucher)))
    weiger('id-bestaat-al', `Er is al een voucher, trekking, voorschot of verplichting ${voucher}.`, { voucher });
}

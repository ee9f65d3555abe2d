import { bevatBsn, bevatHuishoudcode, bevatMailadres, idBevatBsn } from '@ontschot/kern';
import { regel } from './maak-veld.js';
import type { Regel } from './veld.js';

/** Holds for every string that is the value, or in the list that is the value; whatever else it is, others judge. */
const nergens =
  (bevat: (tekst: string) => boolean): Regel['keur'] =>
  (waarde) =>
    !(Array.isArray(waarde) ? (waarde as unknown[]) : [waarde]).some((een) => typeof een === 'string' && bevat(een));

export const MAG_NIET = 'Hierin staat iets dat een burgerservicenummer kan zijn; dat mag nergens in het boek staan.';
/** A number of an administration says so by the letters right before it; `bsn` is no such word. */
const MET_LETTERS = /[a-z]+(?<!bsn)\d+/gi;

const BSN = regel('bsn', MAG_NIET, nergens(bevatBsn));
const BSN_ALS_KENMERK = regel(
  'bsn',
  'Dit kan een burgerservicenummer zijn, en dat mag nergens in het boek staan. Is het een nummer uit uw administratie, zet er dan letters direct voor, zoals in F123456789.',
  nergens((tekst) => bevatBsn(tekst.replace(MET_LETTERS, ' '))),
);
/** A household is named in its own field, where who may see it is looked after. */
export const HUISHOUDCODE = regel(
  'huishoudcode',
  'Noem een huishouden alleen in het veld dat daarvoor is.',
  nergens(bevatHuishoudcode),
);
const MAILADRES = regel('mailadres', 'Noem geen personen: laat het e-mailadres weg.', nergens(bevatMailadres));

/** What keeps people out of a name of a part, or out of a list of such names. */
export const NIEMAND_IN_NAAM: readonly Regel[] = [regel('bsn', MAG_NIET, nergens(idBevatBsn)), HUISHOUDCODE];
/** What keeps people out of a line of text. */
export const NIEMAND_IN_TEKST: readonly Regel[] = [BSN, HUISHOUDCODE, MAILADRES];
/** What keeps people out of a reference of the caller's own administration. */
export const NIEMAND_IN_KENMERK: readonly Regel[] = [BSN_ALS_KENMERK, HUISHOUDCODE, MAILADRES];
/** Words to look for are kept nowhere, and a rekening or cursor may name what the boek names. */
export const NIEMAND_IN_ZOEKTEKST: readonly Regel[] = [BSN];

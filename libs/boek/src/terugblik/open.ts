import type { Datum, Eurocent } from '@ontschot/kern';
import type { Mandaat, Trekking } from '../toestand/wijkteam.js';
import type { Toezegging } from '../toestand/preventie.js';
import type { Toestand } from '../toestand/toestand.js';
import { standVan, type Rekeningstand } from './beeld.js';

/** Something that is open, with what stands on it at the end of a day. Eurocents. */
export interface OpenPost extends Pick<Rekeningstand, 'kleuren'> {
  readonly id: string;
  readonly budget: string;
  readonly stand: Eurocent;
}

const post = (
  id: string,
  budget: string,
  saldo: Parameters<typeof standVan>[0],
  datum: Datum,
): OpenPost | undefined => {
  const { totaal: stand, kleuren } = standVan(saldo, datum);
  return kleuren.length === 0 ? undefined : { id, budget, stand, kleuren };
};

const opId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

/** Verplichtingen on which something stands at the end of a day, by id; those of trekkingen and vouchers too. */
export const openVerplichtingen = (toestand: Toestand, datum: Datum): OpenPost[] =>
  [...toestand.verplichtingen].flatMap(([id, { budget, saldo }]) => post(id, budget, saldo, datum) ?? []).sort(opId);

/** Voorschotten that are open at the end of a day, by id. */
export const openVoorschotten = (toestand: Toestand, datum: Datum): OpenPost[] =>
  [...toestand.voorschotten].flatMap(([id, { budget, saldo }]) => post(id, budget, saldo, datum) ?? []).sort(opId);

/** Promises, and claims below zero, that are open, in the order in which they were promised. */
export const openToezeggingen = (toestand: Toestand): Toezegging[] =>
  [...toestand.preventie.toezeggingen].map(([, rij]) => rij).filter(({ open }) => open !== 0);

/** Trekkingen that wait for a colleague, by id. */
export const wachtendeTrekkingen = (toestand: Toestand): Trekking[] =>
  [...toestand.wijkteam.trekkingen].map(([, een]) => een).filter(({ staat }) => staat === 'aangevraagd');

/** Mandates under which something can be granted on a day. */
export const geldendeMandaten = (toestand: Toestand, datum: Datum): Mandaat[] =>
  [...toestand.wijkteam.mandaten]
    .map(([, een]) => een)
    .filter((een) => !een.ingetrokken && een.geldigVan <= datum && datum <= een.geldigTotEnMet);

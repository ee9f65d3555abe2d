import { schrijfEuro, telOp, type Datum, type Eurocent } from '@ontschot/kern';
import type { Mutatie } from '../gebeurtenissen/gebeurtenis.js';
import type { Kleur, Rekening } from '../rekening.js';
import type { Toestand } from '../toestand/toestand.js';
import { weiger } from './besluit.js';

/** What is left to draw of an earlier movement on one rekening, per kleur that it brought there. */
export interface Bron {
  readonly uitBeweging: number;
  readonly rekening: Rekening;
  readonly over: ReadonlyMap<Kleur, Eurocent>;
}

const sleutel = (revisie: number, rekening: Rekening, kleur: Kleur): string => `${revisie}|${rekening}|${kleur}`;

/** How much was drawn so far from what a movement brought to a rekening in a kleur, in eurocents. */
export const geput = (toestand: Toestand, revisie: number, rekening: Rekening, kleur: Kleur): Eurocent =>
  toestand.geput.lees(sleutel(revisie, rekening, kleur)) ?? 0;

/** Books what a movement drew from the one that it names; with `teken` -1 takes that back. */
export function telGeput(toestand: Toestand, uitBeweging: number, mutaties: readonly Mutatie[], teken: 1 | -1): void {
  for (const { van, kleur, bedrag } of mutaties)
    if (van.startsWith('vrij:') || van.startsWith('verplicht:'))
      toestand.geput.zet(sleutel(uitBeweging, van, kleur), geput(toestand, uitBeweging, van, kleur) + teken * bedrag);
}

/**
 * The movement that an opdracht draws from, as far as it brought money to this rekening (and to this verplichting);
 * undefined when it names none. Refuses one that is not there, was taken back, or does not count yet.
 */
export function bronVan(
  toestand: Toestand,
  rekening: Rekening,
  uitBeweging: number | undefined,
  datum: Datum,
  verplichting?: string,
): Bron | undefined {
  if (uitBeweging === undefined) return undefined;
  const bron =
    toestand.bewegingen.lees(uitBeweging) ??
    weiger('onbekende-beweging', `Op revisie ${uitBeweging} staat geen beweging.`, { uitBeweging });
  if (bron.gestorneerd)
    weiger('al-gestorneerd', `De beweging op revisie ${uitBeweging} is gestorneerd.`, { uitBeweging });
  if (bron.boekdatum > datum)
    weiger('bron-uitgeput', `De beweging op revisie ${uitBeweging} telt pas op ${bron.boekdatum}.`, {
      uitBeweging,
      telt: bron.boekdatum,
    });
  const over = new Map<Kleur, Eurocent>();
  for (const mutatie of bron.mutaties)
    if (mutatie.naar === rekening && (verplichting === undefined || mutatie.verplichting === verplichting))
      over.set(mutatie.kleur, (over.get(mutatie.kleur) ?? 0) + mutatie.bedrag);
  for (const [kleur, bedrag] of over) over.set(kleur, bedrag - geput(toestand, uitBeweging, rekening, kleur));
  return { uitBeweging, rekening, over };
}

/** Refuses when it is the movement itself that has too little left in these kleuren. */
export function weigerUitgeput(
  bron: Bron | undefined,
  kleuren: readonly Kleur[],
  nodig: Eurocent,
  cijfers: Readonly<Record<string, unknown>>,
): void {
  if (bron === undefined) return;
  const { uitBeweging, rekening } = bron;
  const over = telOp(kleuren.map((kleur) => bron.over.get(kleur) ?? 0));
  if (over < nodig)
    weiger(
      'bron-uitgeput',
      `Van de beweging op revisie ${uitBeweging} is op ${rekening} nog ${schrijfEuro(over)} over; nodig is ${schrijfEuro(nodig)}.`,
      { ...cijfers, rekening, nodig, uitBeweging, over },
    );
}

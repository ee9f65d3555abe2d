import type { Eurocent } from '@ontschot/kern';
import { REKENINGSOORTEN, soortVan, type Kleur, type Rekening } from '../../rekening.js';
import type { Lot, Schakel, Schakelsoort } from './lot.js';
import type { Stroomboek } from './stroomboek.js';

/** A row of cents of a lot, in eurocents from 0. */
export interface Stuk {
  readonly lot: Lot;
  readonly vanaf: Eurocent;
  readonly bedrag: Eurocent;
}

/** One event on the way of some money; `schakel` tells how it hangs together with the one before it, null on the first. */
export interface Spoorstap {
  readonly lot: Lot;
  readonly schakel: Schakelsoort | null;
}

/**
 * Some money with the whole way it went. It ended: `buiten` (a payer, a promise, another boek), `staat-er` (still on the
 * rekening), `schuld` (a receiver that owed), or `dieper`: the way goes on, further than was asked.
 */
export interface Spoor {
  readonly bedrag: Eurocent;
  readonly eind: 'buiten' | 'staat-er' | 'schuld' | 'dieper';
  readonly stappen: readonly Spoorstap[];
}

/** What stood on a rekening in a kleur after a revisie, as the cents that it was; their sum is its stand. */
export function staatOp(boek: Stroomboek, rekening: Rekening, kleur: Kleur, revisie: number): Stuk[] {
  return boek
    .lotsOp(rekening, kleur)
    .filter(({ gebeurd }) => gebeurd.revisie <= revisie)
    .flatMap((lot) => openStukken(lot, revisie));
}

function openStukken(lot: Lot, revisie: number): Stuk[] {
  const stukken: Stuk[] = [];
  let hier = lot.schuld;
  for (const { vanaf, bedrag } of genomenTot(lot, revisie)) {
    if (vanaf > hier) stukken.push({ lot, vanaf: hier, bedrag: vanaf - hier });
    hier = vanaf + bedrag;
  }
  if (hier < lot.bedrag) stukken.push({ lot, vanaf: hier, bedrag: lot.bedrag - hier });
  return stukken;
}

/** What was taken of a lot up to a revisie, in order of its cents, from the first that reaches beyond `na`. */
function* genomenTot(lot: Lot, revisie: number, na = 0): Generator<Schakel, void, void> {
  for (let i = eersteNa(lot.in, na, ({ vanaf, bedrag }) => vanaf + bedrag); i < lot.in.length; i += 1) {
    const schakel = lot.in[i] as Schakel;
    if (schakel.naar.gebeurd.revisie <= revisie) yield schakel;
  }
}

/** The place of the first that ends beyond `na`, in a row in order: a lot can be taken from a hundred thousand times. */
function eersteNa(rij: readonly Schakel[], na: Eurocent, eind: (schakel: Schakel) => Eurocent): number {
  let [laag, hoog] = [0, rij.length];
  while (laag < hoog) {
    const midden = (laag + hoog) >>> 1;
    if (eind(rij[midden] as Schakel) > na) hoog = midden;
    else laag = midden + 1;
  }
  return laag;
}

/** All money of an event, in the order of its mutaties. */
export const stukkenVan = (boek: Stroomboek, revisie: number): Stuk[] =>
  boek.lotsVan(revisie).map((lot) => ({ lot, vanaf: 0, bedrag: lot.bedrag }));

/** These cents without the first so many: where a page begins. */
export function vanafCent(stukken: readonly Stuk[], overslaan: Eurocent): Stuk[] {
  let rest = overslaan;
  return stukken.flatMap(({ lot, vanaf, bedrag }) => {
    const eraf = Math.min(rest, bedrag);
    rest -= eraf;
    return eraf === bedrag ? [] : [{ lot, vanaf: vanaf + eraf, bedrag: bedrag - eraf }];
  });
}

/** Where each cent came from, in order of the cents: the parts add up to the whole. */
export function* terug(stukken: readonly Stuk[], diepte: number): Generator<Spoor, void, void> {
  for (const stuk of stukken) yield* terugVan(stuk, [{ lot: stuk.lot, schakel: null }], diepte);
}

function* terugVan(
  { lot, vanaf, bedrag }: Stuk,
  stappen: readonly Spoorstap[],
  diepte: number,
): Generator<Spoor, void, void> {
  if (lot.uit.length > 0 && stappen.length >= diepte) return yield { bedrag, eind: 'dieper', stappen };
  const tot = vanaf + bedrag;
  let hier = vanaf;
  const eerste = eersteNa(lot.uit, vanaf, (een) => een.naarVanaf + een.bedrag);
  for (let i = eerste; i < lot.uit.length && hier < tot; i += 1) {
    const { van, vanaf: begin, naarVanaf, bedrag: lang, soort } = lot.uit[i] as Schakel;
    const [a, b] = [Math.max(hier, naarVanaf), Math.min(tot, naarVanaf + lang)];
    if (a >= b) continue;
    const stuk = { lot: van, vanaf: begin + a - naarVanaf, bedrag: b - a };
    yield* terugVan(stuk, [...stappen, { lot: van, schakel: soort }], diepte);
    hier = b;
  }
  // What nothing explains came from outside, or is what a receiver had to give back and did not have.
  if (hier < tot) yield { bedrag: tot - hier, eind: magNegatief(lot.van) ? 'buiten' : 'schuld', stappen };
}

/** Where each cent went, up to and including a revisie, in order of the cents: the parts add up to the whole. */
export function* verder(stukken: readonly Stuk[], diepte: number, totRevisie: number): Generator<Spoor, void, void> {
  for (const stuk of stukken) yield* verderVan(stuk, [{ lot: stuk.lot, schakel: null }], diepte, totRevisie);
}

function* verderVan(
  { lot, vanaf, bedrag }: Stuk,
  stappen: readonly Spoorstap[],
  diepte: number,
  totRevisie: number,
): Generator<Spoor, void, void> {
  const tot = vanaf + bedrag;
  if (magNegatief(lot.naar) && soortVan(lot.naar) !== 'vrijgave') return yield { bedrag, eind: 'buiten', stappen };
  let hier = vanaf;
  if (hier < lot.schuld) {
    const eind = Math.min(tot, lot.schuld);
    yield { bedrag: eind - hier, eind: 'schuld', stappen };
    hier = eind;
  }
  for (const { naar, vanaf: begin, naarVanaf, bedrag: lang, soort } of genomenTot(lot, totRevisie, hier)) {
    const [a, b] = [Math.max(hier, begin), Math.min(tot, begin + lang)];
    if (a >= b) break;
    if (stappen.length >= diepte) return yield { bedrag: tot - hier, eind: 'dieper', stappen };
    if (a > hier) yield { bedrag: a - hier, eind: 'staat-er', stappen };
    const stuk = { lot: naar, vanaf: naarVanaf + a - begin, bedrag: b - a };
    yield* verderVan(stuk, [...stappen, { lot: naar, schakel: soort }], diepte, totRevisie);
    hier = b;
  }
  if (hier < tot) yield { bedrag: tot - hier, eind: 'staat-er', stappen };
}

const magNegatief = (rekening: Rekening): boolean => REKENINGSOORTEN[soortVan(rekening)].magNegatief;

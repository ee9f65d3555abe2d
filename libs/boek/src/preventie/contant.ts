import type { Datum, Eurocent } from '@ontschot/kern';
import type { Ontvanger } from '@ontschot/regels';
import type { Gevolg } from '../besluiten/besluit.js';
import type { Bewegingsgegevens, Feit, Mutatie } from '../gebeurtenissen/gebeurtenis.js';
import type { Kleur, Rekening } from '../rekening.js';
import { schoon } from '../schoon.js';
import { dagnummer } from '../toestand/reeks.js';
import type { Toezegging } from '../toestand/preventie.js';
import type { Toestand } from '../toestand/toestand.js';
import { bruikbaarOp, eraf } from './bruikbaar.js';
import { ontbreektNog } from './instemmingen.js';
import { tegoedVan } from './rekeningen.js';
import { zetToezegging } from './toezeggingen.js';

/** Part of a promise that really moved: the promise shrinks and the money goes, in one event (design 3.1). */
export interface ContantGemaakt extends Bewegingsgegevens {
  readonly toezegging: string;
  readonly aandeel: string;
  readonly vaststelling: string;
  readonly afspraak: string;
  readonly ontvanger: Ontvanger;
  readonly koker: string;
  readonly budget: string;
  readonly bedrag: Eurocent;
}

export const contantGemaakt: Gevolg<ContantGemaakt> = {
  type: 'toezegging-contant-gemaakt.v1',
  pasToe(toestand, { toezegging, bedrag, boekdatum }) {
    const rij = toestand.preventie.toezeggingen.lees(toezegging);
    if (rij === undefined) throw new Error(`toezegging ${toezegging} is er niet`);
    zetToezegging(toestand, { ...eraf(rij, bedrag, boekdatum), contant: rij.contant + bedrag });
  },
};

/** The kleur in which money of a koker moves under an afspraak: its own when it is free, else released from its oormerk. */
export function kleurNa(toestand: Toestand, koker: string, afspraak: string, datum: Datum): Kleur {
  return toestand.koker(koker, datum)?.oormerk.aard === 'vrij' ? koker : `${koker}@${afspraak}`;
}

/** Moves money of a koker, released under the afspraak where that is needed (see `ontbreektNog`). `bedrag` in eurocents. */
export function vrijgegeven(
  toestand: Toestand,
  weg: { readonly van: Rekening; readonly naar: Rekening; readonly koker: string; readonly afspraak: string },
  bedrag: Eurocent,
  datum: Datum,
): Mutatie[] {
  const { van, naar, koker, afspraak } = weg;
  const kleur = kleurNa(toestand, koker, afspraak, datum);
  if (kleur === koker) return van === naar ? [] : [{ van, naar, kleur, bedrag }];
  const via: Rekening = `vrijgave:${afspraak}`;
  return [
    { van, naar: via, kleur: koker, bedrag },
    { van: via, naar, kleur, bedrag },
  ];
}

function feit(toestand: Toestand, rij: Toezegging, bedrag: Eurocent, boekdatum: Datum): Feit<ContantGemaakt> {
  const { toezegging, aandeel, vaststelling, afspraak, ontvanger, koker, budget } = rij;
  const naar: Rekening = ontvanger.soort === 'budget' ? `vrij:${ontvanger.budget}` : `besteed:${budget}`;
  const mutaties: Mutatie[] = [
    { van: tegoedVan(ontvanger), naar: `toegezegd:${koker}`, kleur: koker, bedrag },
    ...vrijgegeven(toestand, { van: `vrij:${budget}`, naar, koker, afspraak }, bedrag, boekdatum),
  ];
  return {
    type: contantGemaakt.type,
    gegevens: schoon({
      boekdatum,
      toezegging,
      aandeel,
      vaststelling,
      afspraak,
      ontvanger,
      koker,
      budget,
      bedrag,
      mutaties,
      kenmerken: ontvanger.soort === 'organisatie' ? { aanbieder: ontvanger.organisatie } : undefined,
    }),
  };
}

const opLeeftijd = (a: Toezegging, b: Toezegging): number => a.revisie - b.revisie;

/** What a contant round may use: which promises, and what the same append adds to a tegoed. */
export interface Contantvraag {
  /** Promises that may be paid; all others that are older keep their place before them. */
  readonly mag: (rij: Toezegging) => boolean;
  /** Promises that this append makes; not in the state yet. */
  readonly nieuw?: readonly Toezegging[];
  /** Promises that this append changes, as they are afterwards. */
  readonly gewijzigd?: readonly Toezegging[];
  /** The most that is paid, in eurocents. */
  readonly hoogstens?: Eurocent;
}

/**
 * The one step in which promises become money (design 4, step 10): the oldest first, as far as the koker has room that
 * is free from that day on; what an older promise needs is kept for it. One whose payer on that day did not agree is
 * passed over, and nothing is kept for it. Gives an event for each promise that moves.
 */
export function maakContant(toestand: Toestand, boekdatum: Datum, vraag: Contantvraag): Feit<ContantGemaakt>[] {
  const dag = dagnummer(boekdatum);
  const gewijzigd = new Map((vraag.gewijzigd ?? []).map((rij) => [rij.toezegging, rij]));
  const rijen = [
    ...[...toestand.preventie.toezeggingen].map(([id, rij]) => gewijzigd.get(id) ?? rij),
    ...(vraag.nieuw ?? []),
  ]
    .filter((rij) => rij.staat === 'toegezegd' && bruikbaarOp(rij, boekdatum) > 0)
    .filter((rij) => ontbreektNog(toestand, rij, boekdatum) === undefined)
    .sort(opLeeftijd);
  const nieuw = new Set((vraag.nieuw ?? []).map(({ toezegging }) => toezegging));
  const ruimten = new Map<string, Eurocent>();
  const tegoeden = new Map<string, Eurocent>();
  const feiten: Feit<ContantGemaakt>[] = [];
  let hoogstens = vraag.hoogstens ?? Infinity;
  for (const rij of rijen) {
    const bron = `${rij.budget}|${rij.koker}`;
    const ruimte = ruimten.get(bron) ?? Math.max(0, toestand.saldo(`vrij:${rij.budget}`).beschikbaar(rij.koker, dag));
    const rekening = tegoedVan(rij.ontvanger);
    const pot = `${rekening}|${rij.koker}`;
    // A tegoed dated back may not make a later day negative either; what this append adds counts from its own day.
    const tegoed = nieuw.has(rij.toezegging)
      ? rij.open
      : (tegoeden.get(pot) ?? Math.max(0, toestand.saldo(rekening).beschikbaar(rij.koker, dag)));
    const bedrag = Math.min(bruikbaarOp(rij, boekdatum), ruimte, tegoed);
    ruimten.set(bron, ruimte - bedrag);
    if (!nieuw.has(rij.toezegging)) tegoeden.set(pot, tegoed - bedrag);
    const betaald = vraag.mag(rij) ? Math.min(bedrag, hoogstens) : 0;
    if (betaald <= 0) continue;
    hoogstens -= betaald;
    feiten.push(feit(toestand, rij, betaald, boekdatum));
  }
  return feiten;
}

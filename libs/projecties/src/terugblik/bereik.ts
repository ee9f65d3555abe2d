import { dagInAmsterdam, isDatum, type Datum, type Moment } from '@ontschot/kern';
import { boekVan, laatsteVanJaar, type BoekOverzicht } from '../inrichting/boeken.vraag.js';
import { inrichting } from '../inrichting/inrichting.projectie.js';
import type { Leesmodel } from '../leesmodel.js';
import { peilVan } from '../vragen/peil.js';
import { VraagFout, weigerVelden, type Veldfout } from '../vragen/vraagfout.js';
import { Tijd } from './tijd.js';
import { gebeurtenissen, Vouwer } from './vouwen.js';

const vouwers = new WeakMap<Leesmodel, Vouwer>();

/** What folds for the questions of this read side. */
export function vouwerVan(lees: Leesmodel): Vouwer {
  let vouwer = vouwers.get(lees);
  if (vouwer === undefined) vouwers.set(lees, (vouwer = new Vouwer(lees.store)));
  return vouwer;
}

/** A boek with the last revisie that the read side took in. Throws `niet-gevonden`, `nog-niet-zover`. */
export function boekMetKop(lees: Leesmodel, boek: string): { readonly overzicht: BoekOverzicht; readonly kop: number } {
  return lees.vraag([inrichting], () => ({ overzicht: boekVan(lees, boek), kop: lees.kop(boek) }));
}

export const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?Z$/;

/** Throws `vraag-ongeldig` about one field. */
export function weigerVeld(veld: string, uitleg: string): never {
  throw new VraagFout('vraag-ongeldig', uitleg, [{ veld, uitleg }]);
}

/** Throws `vraag-ongeldig` unless it is a revisie of the boek. */
export function moetRevisie(veld: string, revisie: number, kop: number, laagste = 0): number {
  if (!Number.isSafeInteger(revisie) || revisie < laagste || revisie > kop)
    weigerVeld(veld, `Geef een revisie van ${laagste} tot en met ${kop}.`);
  return revisie;
}

/** A moment in UTC as we write it; throws `vraag-ongeldig`. */
export function leesMoment(veld: string, tekst: string): Moment {
  const ms = MOMENT.test(tekst) && isDatum(tekst.slice(0, 10)) ? Date.parse(tekst) : NaN;
  if (Number.isNaN(ms)) weigerVeld(veld, 'Geef een moment in UTC, als 2025-06-30T12:00:00Z.');
  return new Date(ms).toISOString();
}

/** When events were recorded that were looked up before, by boek and revisie: that never changes. */
const momenten = new WeakMap<Leesmodel, Map<string, Moment>>();
const MOMENTEN_BEWAARD = 50_000;

async function momentVan(lees: Leesmodel, boek: string, revisie: number, tijd: Tijd): Promise<Moment> {
  let bekend = momenten.get(lees);
  if (bekend === undefined || bekend.size >= MOMENTEN_BEWAARD) momenten.set(lees, (bekend = new Map<string, Moment>()));
  const sleutel = `${boek} ${revisie}`;
  let moment = bekend.get(sleutel);
  if (moment !== undefined) return moment;
  for await (const { metadata } of gebeurtenissen(lees.store, boek, revisie, revisie, tijd))
    moment = metadata.geregistreerdOp;
  if (moment === undefined) throw new Error(`boek ${boek} heeft geen revisie ${revisie}`);
  bekend.set(sleutel, moment);
  return moment;
}

/** The last revisie that was recorded at a time that `telt`: times never go back, so it is found by halving; -1 for none. */
async function laatste(
  lees: Leesmodel,
  boek: string,
  kop: number,
  tijd: Tijd,
  telt: (moment: Moment) => boolean,
): Promise<number> {
  let [laag, hoog] = [-1, kop];
  while (laag < hoog) {
    const midden = Math.ceil((laag + hoog) / 2);
    if (telt(await momentVan(lees, boek, midden, tijd))) laag = midden;
    else hoog = midden - 1;
  }
  return laag;
}

/** The last revisie that we knew of at a moment; -1 for none. */
export const revisieOpMoment = (
  lees: Leesmodel,
  boek: string,
  kop: number,
  moment: Moment,
  tijd: Tijd,
): Promise<number> => laatste(lees, boek, kop, tijd, (een) => een <= moment);

/** The last revisie that we knew of at the end of a day in Amsterdam; -1 for none. */
export const revisieOpDag = (lees: Leesmodel, boek: string, kop: number, dag: Datum, tijd: Tijd): Promise<number> =>
  laatste(lees, boek, kop, tijd, (een) => dagInAmsterdam(een) <= dag);

/** As `revisieOpMoment`, of a moment that somebody names: not in the future, nor before there was a boek. */
export async function wetenOp(
  lees: Leesmodel,
  veld: string,
  { boek, geopendOp }: BoekOverzicht,
  kop: number,
  moment: Moment,
  tijd: Tijd,
): Promise<number> {
  if (moment > lees.nu()) weigerVeld(veld, 'Wat wij later zullen weten, weet nog niemand: geef een moment tot nu.');
  if (moment < geopendOp) weigerVeld(veld, `Dit boek is geopend op ${geopendOp}; daarvoor wisten wij er niets van.`);
  return revisieOpMoment(lees, boek, kop, moment, tijd);
}

/** Where on both clocks a question looks: by a revisie, a moment or a day that we knew, and by a boekdatum. */
export interface Terugpunt {
  readonly opRevisie?: number;
  readonly opMoment?: string;
  readonly bekendOp?: Datum;
  readonly op?: Datum;
}

export interface Gevonden {
  readonly boek: string;
  readonly overzicht: BoekOverzicht;
  readonly kop: number;
  readonly revisie: number;
  /** The boekdatum up to which counts. */
  readonly op: Datum;
  /** The day we knew, when that is how it was asked. */
  readonly bekendOp: Datum | undefined;
}

/** Finds the revisie of a point on both clocks; throws `niet-gevonden`, and `vraag-ongeldig` when more than one is named. */
export async function zoekPunt(lees: Leesmodel, boek: string, punt: Terugpunt, tijd: Tijd): Promise<Gevonden> {
  const { overzicht, kop } = boekMetKop(lees, boek);
  const { opRevisie, opMoment, bekendOp, op } = punt;
  const genoemd = (['opRevisie', 'opMoment', 'bekendOp'] as const).filter((veld) => punt[veld] !== undefined);
  weigerVelden(
    genoemd.slice(1).map((veld): Veldfout => ({ veld, uitleg: `Noem ${genoemd.join(' of ')}, niet meer dan één.` })),
  );
  const peil = peilVan(lees, overzicht, {
    ...(op !== undefined && { op }),
    ...(bekendOp !== undefined && { bekendOp }),
  });
  const vast = { boek, overzicht, kop, op: op ?? laatsteVanJaar(overzicht), bekendOp };
  if (opRevisie !== undefined) return { ...vast, revisie: moetRevisie('opRevisie', opRevisie, kop) };
  if (opMoment !== undefined) {
    const moment = leesMoment('opMoment', opMoment);
    return { ...vast, revisie: await wetenOp(lees, 'opMoment', overzicht, kop, moment, tijd) };
  }
  const revisie = bekendOp === undefined ? kop : await revisieOpDag(lees, boek, kop, peil.bekendOpDatum, tijd);
  return { ...vast, revisie };
}

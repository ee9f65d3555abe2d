import type { Eenheidsprijs } from '@ontschot/regels';
import { legeHulpkostenlagen, type Hulpkostenlagen } from './hulpkosten.js';
import { Laag } from './laag.js';
import type {
  Afspraak,
  Doorrekening,
  Kostenmelding,
  Populatie,
  Regelversie,
  Toezegging,
  Vastegrens,
  Vaststelling,
  Voorfinanciering,
  Vordering,
} from './preventie.js';

/** What the state holds of afspraken, rules, costs and what came of them (design 4). */
export interface Preventielagen extends Hulpkostenlagen {
  /** Revisie at which the code came in. */
  huishoudens: Laag<string, number>;
  /** How many there are. */
  opgenomen: Laag<'huishoudens', number>;
  populaties: Laag<string, Populatie>;
  eenheidsprijzen: Laag<string, Eenheidsprijs>;
  kostenmeldingen: Laag<string, Kostenmelding>;
  /** Revisie of the last cost, by `<koker>|<month>`: an assessment must have read up to there. */
  laatsteKosten: Laag<string, number>;
  verdeelregels: Laag<string, readonly Regelversie[]>;
  afspraken: Laag<string, Afspraak>;
  doorrekeningen: Laag<string, Doorrekening>;
  /** The afspraak of each meting. */
  metingen: Laag<string, string>;
  vaststellingen: Laag<string, Vaststelling>;
  /** With which limit per household, over which months, costs of a koker were told; more than one only of before ADR 20 had it. */
  vasteGrenzen: Laag<string, readonly Vastegrens[]>;
  /** In the order in which they were promised. */
  toezeggingen: Laag<string, Toezegging>;
  /** Promises that are made contant by themselves once there is money, by the budget that pays. */
  wachtend: Laag<string, readonly string[]>;
  voorfinancieringen: Laag<string, Voorfinanciering>;
  vorderingen: Laag<string, Vordering>;
  /** Revisie at which promises of another boek were taken over. */
  overgenomen: Laag<string, number>;
  /** Revisie at which promises were handed over, by the boek that takes them. */
  overgedragen: Laag<string, number>;
}

export const legePreventielagen = (): Preventielagen => ({
  ...legeHulpkostenlagen(),
  huishoudens: new Laag(),
  opgenomen: new Laag(),
  populaties: new Laag(),
  eenheidsprijzen: new Laag(),
  kostenmeldingen: new Laag(),
  laatsteKosten: new Laag(),
  verdeelregels: new Laag(),
  afspraken: new Laag(),
  doorrekeningen: new Laag(),
  metingen: new Laag(),
  vaststellingen: new Laag(),
  vasteGrenzen: new Laag(),
  toezeggingen: new Laag(),
  wachtend: new Laag(),
  voorfinancieringen: new Laag(),
  vorderingen: new Laag(),
  overgenomen: new Laag(),
  overgedragen: new Laag(),
});

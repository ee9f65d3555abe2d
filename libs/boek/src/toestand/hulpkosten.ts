import type { Eurocent, Periode } from '@ontschot/kern';
import type { Functionaliteit, Leeftijdsgroep } from '../doel.js';
import { Laag } from './laag.js';

/** A kind of cost that is known not to be in this boek: whoever adds up must say so. */
export interface OntbrekendeKosten {
  readonly ontbrekend: string;
  /** The kind of cost, as `Medische behandeling`. */
  readonly naam: string;
  /** The koker of which it is missing; of no koker of this boek when left out. */
  readonly koker?: string;
  readonly waarom: string;
  /** From which month on it is missing, of any year, and until which; open when left out. */
  readonly sinds: Periode;
  readonly totEnMet?: Periode;
}

/** So many people at a price per unit, which stands in it as it was, with its source and year. */
export interface Agendastand {
  readonly aantal: number;
  readonly eenheidsprijs: string;
  /** Of one unit, in eurocents. */
  readonly bedrag: Eurocent;
  readonly eenheid: string;
  readonly bron: string;
  readonly jaar: number;
}

/** What is meant for one functionaliteit and age group: where it starts, and where it is to come. */
export interface Agendaregel {
  readonly functionaliteit: Functionaliteit;
  readonly leeftijdsgroep: Leeftijdsgroep;
  readonly begin: Agendastand;
  readonly doel: Agendastand;
}

/** An agenda for support, as it was adopted last. */
export interface Agenda {
  readonly agenda: string;
  readonly naam: string;
  /** From 1; each version takes the place of the one before. */
  readonly versie: number;
  readonly besluit: string;
  readonly regels: readonly Agendaregel[];
}

/** What the state holds of what help costs, besides the money itself. */
export interface Hulpkostenlagen {
  ontbrekendeKosten: Laag<string, OntbrekendeKosten>;
  agendas: Laag<string, Agenda>;
}

export const legeHulpkostenlagen = (): Hulpkostenlagen => ({ ontbrekendeKosten: new Laag(), agendas: new Laag() });

import type { Stukken } from '../csv.js';
import type { Csvkeuze } from './csv/keuze.js';
import { leesCsv } from './csv/lees-csv.js';
import type { Declaratiestuk } from './soorten.js';
import { leesXml } from './xml/lees-xml.js';

/** A message of iWmo or iJw, which says itself what it is, or a CSV file of which the columns are told. */
export type Declaratiekeuze = { readonly soort: 'xml' } | Csvkeuze;

/**
 * Reads a declaratie as it comes in: the kop, every line, and then the slot. As soon as there is one fault no more lines
 * are given; the rest is checked all the same, and then `DeclaratieFout` is thrown with all of them. So nothing that was
 * given may be booked before the slot has come. Memory does not grow with the file, but for twelve to some fifty bytes a
 * line to find what stands there twice. A fault of the source itself is thrown as it is.
 */
export const leesDeclaratie = (bron: Stukken, keuze: Declaratiekeuze): AsyncGenerator<Declaratiestuk, void> =>
  keuze.soort === 'xml' ? leesXml(bron) : leesCsv(bron, keuze);

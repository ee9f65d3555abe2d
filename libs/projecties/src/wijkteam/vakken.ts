import { doelSleutel, type Doel, type Trekkingvorm } from '@ontschot/boek';
import type { Groep } from './kleine-groepen.js';
import type { Verstrekt } from './verstrekt.js';

/** A part of what was granted, with everybody it is about. */
export interface Vak extends Groep {
  readonly wie: Map<string, number>;
  readonly trekkingen: Verstrekt[];
}

/** The parts by their name, in the order of those names. */
export function verdeelIn(
  alle: readonly Verstrekt[],
  sleutel: (een: Verstrekt) => string,
): readonly (Vak & { readonly sleutel: string })[] {
  const vakken = new Map<string, Vak & { readonly sleutel: string }>();
  for (const verstrekt of alle) {
    const naam = sleutel(verstrekt);
    const vak = vakken.get(naam) ?? { sleutel: naam, wie: new Map<string, number>(), trekkingen: [] };
    vakken.set(naam, vak);
    vak.trekkingen.push(verstrekt);
    const { wie } = verstrekt;
    // A group counts at its largest.
    if (wie !== undefined) vak.wie.set(wie.naam, Math.max(wie.aantal, vak.wie.get(wie.naam) ?? 0));
  }
  return [...vakken.values()].sort((a, b) => (a.sleutel < b.sleutel ? -1 : 1));
}

/** By doel and vorm. */
export const opDoelEnVorm = ({ een: { doel, vorm } }: Verstrekt): string => `${doelSleutel(doel)}|${vorm}`;

/** By the kind of question; `-` when nobody said. */
export const opVraagsoort = ({ een: { vraagsoort } }: Verstrekt): string => vraagsoort ?? '-';

/** Of what is in one part of the breakdown by doel and vorm: what it is called. */
export function doelEnVorm({ trekkingen: [eerste] }: Vak): { readonly doel: Doel; readonly vorm: Trekkingvorm } {
  if (eerste === undefined) throw new Error('een vak zonder trekkingen');
  return { doel: eerste.een.doel, vorm: eerste.een.vorm };
}

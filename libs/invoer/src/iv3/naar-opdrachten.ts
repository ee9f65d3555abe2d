import type { BoekOpdracht } from '@ontschot/boek';
import type { GenummerdeOpdracht } from '../opdrachten.js';
import { slug } from '../slug.js';
import type { Iv3Gemeente } from './lees-iv3.js';
import { volleNaam } from './namen.js';
import { wetVan } from './wetten.js';

export interface Iv3Boek {
  readonly boek: string;
  readonly jaar: number;
  /** Which taakvelden become kokers. */
  readonly taakvelden: (taakveld: string) => boolean;
  /** The text of the besluit; where the figures come from when left out. */
  readonly besluit?: string;
}

/** The name of a boek after its municipality and year, as `s-hertogenbosch-2025`. */
export const boekNaam = (gemeente: string, jaar: number): string => `${slug(gemeente)}-${jaar}`;

/**
 * The opdrachten that open the boek of a municipality: one koker with a budget of the same name per chosen taakveld,
 * and one begroting with all lines, on 1 January. Not reported becomes zero; the boek makes stelposten of what is below
 * zero. The ids follow from the place in the file, so the same figures given twice are booked once.
 */
export function iv3NaarOpdrachten(
  gemeente: Iv3Gemeente,
  { boek, jaar, taakvelden, besluit }: Iv3Boek,
): GenummerdeOpdracht[] {
  const financier = `gemeente-${slug(gemeente.naam)}`;
  // In one fixed order: a file that was only sorted differently is the same file.
  const posten = gemeente.posten
    .filter((post) => taakvelden(post.taakveld))
    .toSorted((a, b) => (a.taakveld < b.taakveld ? -1 : 1));
  const nummer = (id: string, opdracht: BoekOpdracht): GenummerdeOpdracht => ({ id: `iv3:${id}`, opdracht });
  return [
    nummer('boek', { soort: 'boek-openen', boek, gemeente: gemeente.naam, jaar }),
    nummer('organisatie', {
      soort: 'organisatie-instellen',
      organisatie: financier,
      naam: `Gemeente ${gemeente.naam}`,
    }),
    ...posten.flatMap(({ taakveld, naam: gegeven }) => {
      const naam = volleNaam(gegeven);
      const oormerk = { aard: 'vrij' } as const;
      return [
        nummer(`koker:${taakveld}`, {
          soort: 'koker-instellen',
          koker: taakveld,
          naam,
          wet: wetVan(taakveld),
          taakveld,
          oormerk,
          financier,
        }),
        nummer(`budget:${taakveld}`, {
          soort: 'budget-instellen',
          budget: taakveld,
          naam,
          aard: 'koker',
          koker: taakveld,
        }),
      ];
    }),
    nummer('begroting', {
      soort: 'begroting-vaststellen',
      boekdatum: `${jaar}-01-01`,
      besluit: besluit ?? `Begroting ${jaar} van ${gemeente.naam}, lasten per taakveld zoals gemeld aan CBS (Iv3)`,
      regels: posten.map(({ taakveld, lasten = 0 }) => ({ budget: taakveld, bedrag: lasten })),
    }),
  ];
}

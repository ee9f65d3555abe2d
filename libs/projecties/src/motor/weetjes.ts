import {
  dagnummer,
  doelSleutel,
  houderVan,
  soortVan,
  type Doel,
  type Rekening,
  type Rekeningsoort,
} from '@ontschot/boek';
import type { Datum } from '@ontschot/kern';

/** The most answers that one of these remembers. */
const HOOGSTENS = 20_000;

/**
 * Remembers the answers of a pure function of a short text: the events of a boek ask the same few again and again,
 * and taking a text apart costs more than finding it back. The same text also gives the same object.
 */
export function onthouden<T extends string, A>(reken: (tekst: T) => A): (tekst: T) => A {
  const geheugen = new Map<T, A>();
  return (tekst) => {
    let antwoord = geheugen.get(tekst);
    if (antwoord === undefined) {
      if (geheugen.size >= HOOGSTENS) geheugen.clear();
      geheugen.set(tekst, (antwoord = reken(tekst)));
    }
    return antwoord;
  };
}

/** The day of the year, as a number (see `dagnummer`). */
export const dagVan = onthouden((datum: Datum) => dagnummer(datum));

/** The kind of a rekening and whose it is. */
export const delenVan = onthouden((rekening: Rekening): { soort: Rekeningsoort; houder: string } => ({
  soort: soortVan(rekening),
  houder: houderVan(rekening),
}));

const perTaakveld = onthouden((taakveld: string) =>
  onthouden((functionaliteit: string) =>
    onthouden((leeftijdsgroep: string) => doelSleutel({ taakveld, functionaliteit, leeftijdsgroep } as Doel)),
  ),
);

/** The doel as one word (see `doelSleutel`). */
export const doelTekst = ({ taakveld, functionaliteit, leeftijdsgroep }: Doel): string =>
  perTaakveld(taakveld)(functionaliteit)(leeftijdsgroep);

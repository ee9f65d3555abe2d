import type { Leesmodel } from '../leesmodel.js';
import { aantalVan, cursorNummer, pagina, type Bladervraag, type Pagina } from '../vragen/bladeren.js';
import { nietGevonden } from '../vragen/vraagfout.js';
import { bevindingenVan } from './bevindingen.js';
import { Dossier, type Bevindingregel, type Rechtmatigheidsvraag } from './dossier.js';
import { NODIG } from './nodig.js';
import { BEVINDINGSOORTEN, type Bevindingsoort } from './soorten.js';

export interface Bevindingenvraag extends Rechtmatigheidsvraag, Bladervraag {
  /** The code of the kind. */
  readonly bevinding: string;
}

/** The findings of one kind with the events behind them, a page at a time. */
export interface Bevindingen extends Pagina<Bevindingregel> {
  readonly soort: Bevindingsoort;
}

/**
 * What of a kind was found, on a day of both clocks; all pages add up to what the overview has. Throws `niet-gevonden` for
 * a boek or a kind that is not there, and `vraag-ongeldig`.
 */
export function bevindingen(lees: Leesmodel, { bevinding, ...vraag }: Bevindingenvraag): Bevindingen {
  return lees.vraag(NODIG, () => {
    const dossier = new Dossier(lees, vraag);
    const soort: Bevindingsoort =
      BEVINDINGSOORTEN.find(({ code }) => code === bevinding) ??
      nietGevonden(`Er is geen soort bevinding ${bevinding}.`);
    const aantal = aantalVan(vraag);
    const begin = (cursorNummer(vraag) ?? -1) + 1;
    const regels: { readonly nr: number; readonly regel: Bevindingregel }[] = [];
    let nr = 0;
    for (const regel of bevindingenVan(dossier, bevinding)) {
      if (nr >= begin) regels.push({ nr, regel });
      nr += 1;
      if (regels.length > aantal) break;
    }
    const blad = pagina(
      regels,
      aantal,
      (een) => een.nr,
      ({ regel }) => regel,
    );
    return { soort, ...blad };
  });
}

import type { Eurocent, Moment } from '@ontschot/kern';
import type { Eenheidsprijs } from '@ontschot/regels';
import { bekendVan, type Standenvraag, type Standvraag } from '../afspraken/lezen.js';
import { inrichting } from '../inrichting/inrichting.projectie.js';
import type { Leesmodel } from '../leesmodel.js';
import { aantalVan, cursorId, pagina, type Pagina } from '../vragen/bladeren.js';
import { nietGevonden } from '../vragen/vraagfout.js';
import { registers } from './registers.projectie.js';

export interface Eenheidsprijzenvraag extends Standenvraag {
  readonly jaar?: number;
  /** Only prices of this unit. */
  readonly eenheid?: string;
}

/** What one unit costs (eurocents), with its source and year. It never changes: a new year has a name of its own. */
export interface Eenheidsprijsregel extends Eenheidsprijs {
  readonly revisie: number;
  readonly geregistreerdOp: Moment;
}

export interface Eenheidsprijsoverzicht extends Eenheidsprijsregel {
  /** The prices of the same naam and eenheid, this one too, the oldest year first. */
  readonly versies: readonly {
    readonly eenheidsprijs: string;
    readonly jaar: number;
    readonly bedrag: Eurocent;
    readonly bron: string;
  }[];
}

const VELDEN = 'eenheidsprijs, naam, bedrag, eenheid, bron, jaar, revisie, geregistreerdOp';

/** The unit prices by name, a page at a time. Throws `niet-gevonden` and `vraag-ongeldig`. */
export function eenheidsprijzen(lees: Leesmodel, vraag: Eenheidsprijzenvraag): Pagina<Eenheidsprijsregel> {
  return lees.vraag([registers, inrichting], () => {
    const { boek, jaar = null, eenheid = null } = vraag;
    const bekend = bekendVan(lees, vraag);
    const aantal = aantalVan(vraag);
    const rijen = lees
      .sql<[object], Eenheidsprijsregel>(
        `SELECT ${VELDEN} FROM registers_eenheidsprijs
          WHERE boek = @boek AND bekend <= @bekend AND eenheidsprijs > @na
            AND (@jaar IS NULL OR jaar = @jaar) AND (@eenheid IS NULL OR eenheid = @eenheid)
          ORDER BY eenheidsprijs LIMIT @hoogstens`,
      )
      .all({ boek, bekend, na: cursorId(vraag) ?? '', jaar, eenheid, hoogstens: aantal + 1 });
    return pagina(
      rijen,
      aantal,
      ({ eenheidsprijs: id }) => id,
      (rij) => rij,
    );
  });
}

/** One unit price and what it was in other years. Throws as above. */
export function eenheidsprijs(lees: Leesmodel, vraag: Standvraag, id: string): Eenheidsprijsoverzicht {
  return lees.vraag([registers, inrichting], () => {
    const { boek } = vraag;
    const bekend = bekendVan(lees, vraag);
    const rij = lees
      .sql<[string, number, string], Eenheidsprijsregel>(
        `SELECT ${VELDEN} FROM registers_eenheidsprijs WHERE boek = ? AND bekend <= ? AND eenheidsprijs = ?`,
      )
      .get(boek, bekend, id);
    if (rij === undefined) nietGevonden(`Eenheidsprijs ${id} staat niet in boek ${boek}.`);
    const versies = lees
      .sql<[string, number, string, string], Eenheidsprijsoverzicht['versies'][number]>(
        `SELECT eenheidsprijs, jaar, bedrag, bron FROM registers_eenheidsprijs
          WHERE boek = ? AND bekend <= ? AND naam = ? AND eenheid = ? ORDER BY jaar, revisie`,
      )
      .all(boek, bekend, rij.naam, rij.eenheid);
    return { ...rij, versies };
  });
}

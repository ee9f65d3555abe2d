import { keurDoorrekening, type Boekkennis, type Doorrekenkeuze, type Gekozenregel } from '@ontschot/boek';
import type { Verdeelregel } from '@ontschot/regels';
import type { Leesmodel } from '../leesmodel.js';
import { binnen, geldige } from '../landkaart/geldig.js';
import type { Kort } from '../landkaart/kort.js';
import { peilingVan, type Peiling } from '../landkaart/peiling.js';
import { bestaat } from '../vragen/bestaat.js';
import { weigerVelden } from '../vragen/vraagfout.js';
import { betalersVan, type Betaler } from './betalers.js';

/** An assessment that counts, and where it stands. */
export type Gekozen = Kort & { readonly revisie: number };

/** All that was asked, found and right: from here on nothing that is recorded later changes the outcome. */
export interface Plan {
  readonly regels: readonly Gekozenregel[];
  readonly totRevisie: number;
  /** The first recorded first. */
  readonly gekozen: readonly Gekozen[];
  readonly betaler: Betaler;
  /** For names alone. */
  readonly peiling: Peiling;
}

/** Throws `niet-gevonden`, and `vraag-ongeldig` with every fault at once. Inside a question. */
export function planVan(lees: Leesmodel, boek: string, keuze: Doorrekenkeuze): Plan {
  const peiling = peilingVan(lees, { boek });
  const kennis = kennisVan(lees, boek);
  const { regels, fouten } = keurDoorrekening(keuze, kennis);
  weigerVelden(fouten);
  const { afspraken, van, totEnMet, metMetingen = false, totRevisie = kennis.revisie } = keuze;
  const alle = lees
    .sql<[string, number], { revisie: number; kort: string }>(
      'SELECT revisie, kort FROM landkaart_meting WHERE boek = ? AND revisie <= ? ORDER BY revisie',
    )
    .all(boek, totRevisie)
    .map(({ revisie, kort }): Gekozen => ({ ...(JSON.parse(kort) as Kort), revisie }))
    .filter(({ afspraak }) => afspraken === undefined || afspraken.includes(afspraak));
  const maanden = { ...(van !== undefined && { van }), ...(totEnMet !== undefined && { totEnMet }) };
  return {
    ...{ regels, totRevisie, peiling },
    gekozen: geldige(alle, metMetingen).filter((een): een is Gekozen => binnen(een, maanden)),
    betaler: betalersVan(lees, boek, totRevisie),
  };
}

/** What the boek knows now, for whoever checks a choice of rules. Inside a question. */
export const kennisVan = (lees: Leesmodel, boek: string): Boekkennis => ({
  revisie: lees.kop(boek),
  regel: (verdeelregel, versie) => {
    const tekst = lees
      .sql<[string, string, number], string>(
        `SELECT regel FROM landkaart_regel WHERE boek = ? AND verdeelregel = ? AND versie = ?
          ORDER BY revisie DESC LIMIT 1`,
      )
      .pluck()
      .get(boek, verdeelregel, versie);
    return tekst === undefined ? undefined : (JSON.parse(tekst) as Verdeelregel);
  },
  heeftBudget: (budget) => bestaat(lees, boek, 'budget', budget),
  heeftAfspraak: (afspraak) =>
    lees
      .sql<[string, string], unknown>('SELECT 1 FROM landkaart_afspraak WHERE boek = ? AND afspraak = ? LIMIT 1')
      .get(boek, afspraak) !== undefined,
});

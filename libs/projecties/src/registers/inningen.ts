import type { VorderingVastgelegd } from '@ontschot/boek';
import type { Moment } from '@ontschot/kern';
import type { Peiling } from '../landkaart/peiling.js';
import type { Leesmodel } from '../leesmodel.js';
import { daggetal } from '../motor/dagen.js';
import type { Vorderingoverzicht } from './vordering.js';

interface Rij {
  readonly vordering: string;
  readonly revisie: number;
  readonly geregistreerdOp: Moment;
  readonly type: string;
  readonly gegevens: string;
}

/**
 * Claims on households that somebody collects, as we knew them. They count from the first day of the boek, so `op`
 * changes nothing. Nothing is paid in this register: all of a claim is open, also when its collection is stopped.
 * Inside a question.
 */
export function inningen(lees: Leesmodel, { boek, bekendOp, opDatum }: Peiling): Vorderingoverzicht[] {
  const rijen = lees
    .sql<[string, number], Rij>(
      `SELECT vordering, revisie, geregistreerdOp, type, gegevens FROM registers_vordering
        WHERE boek = ? AND bekend <= ? ORDER BY vordering, revisie`,
    )
    .all(boek, bekendOp);
  const gevonden = new Map<string, Vorderingoverzicht>();
  for (const { vordering, revisie, geregistreerdOp, type, gegevens } of rijen) {
    if (type === 'vordering-vastgelegd.v1') {
      const { huishouden, schuldeiser, bedrag, boekdatum } = JSON.parse(gegevens) as VorderingVastgelegd;
      gevonden.set(vordering, {
        vordering,
        soort: 'inning',
        schuldenaar: { soort: 'huishouden', huishouden },
        schuldeiser,
        ...{ koker: null, budget: null, afspraak: null, vaststelling: null },
        ...{ bedrag, verrekend: 0, terugbetaald: 0, overgedragen: 0, open: bedrag },
        ...{ inning: 'loopt', reden: null, uit: null, boekdatum, geregistreerdOp },
        dagen: daggetal(opDatum) - daggetal(boekdatum),
        revisie,
        verloop: [{ revisie, wat: 'vastgelegd', bedrag }],
      });
      continue;
    }
    const oud = gevonden.get(vordering);
    // The claim of a schuldregeling is told with that (`schuldregelingen`); only its collection passes here.
    if (oud === undefined) continue;
    const { reden } = JSON.parse(gegevens) as { readonly reden?: string };
    gevonden.set(
      vordering,
      reden === undefined
        ? { ...oud, inning: 'loopt', reden: null, verloop: [...oud.verloop, { revisie, wat: 'inning-hervat' }] }
        : { ...oud, inning: 'gestopt', reden, verloop: [...oud.verloop, { revisie, wat: 'inning-gestopt', reden }] },
    );
  }
  return [...gevonden.values()];
}

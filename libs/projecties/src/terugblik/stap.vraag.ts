import { zetStap, type Gebeurtenis, type Gebeurtenisstap } from '@ontschot/boek';
import type { Datum, Moment } from '@ontschot/kern';
import type { Leesmodel } from '../leesmodel.js';
import { boekMetKop, moetRevisie, vouwerVan } from './bereik.js';
import { Tijd } from './tijd.js';
import { gebeurtenissen } from './vouwen.js';

export interface Stapvraag {
  readonly boek: string;
  readonly revisie: number;
  readonly maxMs?: number;
}

/** One event taken apart, with the way to those beside it. */
export interface Stapuitleg extends Gebeurtenisstap {
  readonly boek: string;
  readonly revisie: number;
  readonly type: string;
  readonly boekdatum: Datum;
  readonly geregistreerdOp: Moment;
  /** The revisies beside it; null at the beginning and the end. */
  readonly vorigeRevisie: number | null;
  readonly volgendeRevisie: number | null;
}

/**
 * What one event changed, and why it was allowed, told from the state just before it. Amounts in eurocents. Households
 * stand under their own name in it. Throws `niet-gevonden`, `vraag-ongeldig`, `nog-niet-zover`.
 */
export async function stap(lees: Leesmodel, { boek, revisie, maxMs }: Stapvraag): Promise<Stapuitleg> {
  const { kop } = boekMetKop(lees, boek);
  moetRevisie('revisie', revisie, kop);
  const tijd = new Tijd(maxMs);
  return vouwerVan(lees).op(boek, revisie - 1, tijd, async (voor) => {
    const gebeurtenis = await een(lees, boek, revisie, tijd);
    const { type, gegevens, metadata } = gebeurtenis;
    return {
      ...{ boek, revisie, type, boekdatum: gegevens.boekdatum, geregistreerdOp: metadata.geregistreerdOp },
      vorigeRevisie: revisie === 0 ? null : revisie - 1,
      volgendeRevisie: revisie === kop ? null : revisie + 1,
      ...zetStap(voor, gebeurtenis),
    };
  });
}

async function een(lees: Leesmodel, boek: string, revisie: number, tijd: Tijd): Promise<Gebeurtenis> {
  for await (const gebeurtenis of gebeurtenissen(lees.store, boek, revisie, revisie, tijd)) return gebeurtenis;
  throw new Error(`boek ${boek} heeft geen revisie ${revisie}`);
}

import type { Eurocent, Periode } from '@ontschot/kern';
import type { Bewegingsgegevens, Gebeurtenis } from '../gebeurtenissen/gebeurtenis.js';
import type { KostenOvergenomen, Kostenrij } from '../jaar/kosten-overgenomen.js';
import { kostenmaand, kostenVan } from './besteed.js';
import type { KostenGemeld } from './kosten-melden.js';

/** One cost, as the events tell it. Eurocents; below zero takes back. */
export interface Kostenpost {
  readonly koker: string;
  readonly maand: Periode;
  readonly bedrag: Eurocent;
  readonly huishouden?: string | undefined;
  readonly wijk?: string | undefined;
  /** A cohort. */
  readonly populatie?: string | undefined;
  readonly aanbieder?: string | undefined;
  /** A movement of a boek; else somebody reported it. */
  readonly geboekt?: true | undefined;
  /** Of a household of which the code was left behind in an earlier year. */
  readonly vanHuishouden?: true | undefined;
}

/** The costs that an event tells of, in its order; and for a melding its name and which one it replaces. */
export interface Kostengebeurtenis {
  readonly melding?: string;
  readonly vervangt?: string | undefined;
  readonly regels: readonly Kostenpost[];
  /** Populations for which those of earlier years do not count. */
  readonly nietVoor?: readonly string[];
}

const GEEN: Kostengebeurtenis = { regels: [] };

/** Costs out of a movement of the boek, or out of a payer's own melding; nothing for any other event. */
export function kostenUit({ type, gegevens }: Gebeurtenis): Kostengebeurtenis {
  if (type === 'kosten-gemeld.v1') {
    const { melding, vervangt, koker, regels } = gegevens as KostenGemeld;
    return { melding, vervangt, regels: regels.map((regel) => ({ koker, ...regel })) };
  }
  if (!('mutaties' in gegevens)) return GEEN;
  const beweging = gegevens as Bewegingsgegevens;
  const kosten = kostenVan(type, beweging);
  if (kosten.length === 0) return GEEN;
  const { huishouden, wijk, aanbieder } = beweging.kenmerken ?? {};
  const maand = kostenmaand(beweging);
  return { regels: kosten.map((een) => ({ ...een, maand, huishouden, wijk, aanbieder, geboekt: true })) };
}

/** As `kostenUit`, and also what came over from the boek of the year before: all costs that an assessment here counts. */
export function alleKostenUit(gebeurtenis: Gebeurtenis): Kostengebeurtenis {
  if (gebeurtenis.type !== 'kosten-overgenomen.v1') return kostenUit(gebeurtenis);
  const { rijen, huishoudens, nietVoor } = gebeurtenis.gegevens as KostenOvergenomen;
  return {
    nietVoor,
    regels: [...rijen, ...huishoudens.map(zonderCode)].flatMap(({ maanden, ...wie }) =>
      maanden.map((een) => ({ ...wie, ...een })),
    ),
  };
}

const zonderCode = (rij: Kostenrij): Kostenrij & Pick<Kostenpost, 'vanHuishouden'> =>
  rij.huishouden === undefined ? { ...rij, vanHuishouden: true } : rij;

import type { Budget, Budgetaard, Wijk } from '@ontschot/boek';
import type { Datum, Eurocent } from '@ontschot/kern';
import { boekVan } from '../inrichting/boeken.vraag.js';
import { inrichting } from '../inrichting/inrichting.projectie.js';
import { kokersOp, onderdelen, type KokerOverzicht } from '../inrichting/onderdelen.js';
import type { Leesmodel } from '../leesmodel.js';
import { standen } from '../reeksen/standen.js';
import { peilVan, type Peil, type Peilvraag } from '../vragen/peil.js';
import { nietGevonden, weigerVelden } from '../vragen/vraagfout.js';
import { Maat, type Maten } from './maten.js';
import { GEEN_DOEL, GEEN_WIJK, saldi as projectie } from './saldi.projectie.js';

export const SALDI_PER = ['budget', 'koker', 'kleur', 'doel', 'wijk'] as const;
export type SaldiPer = (typeof SALDI_PER)[number];

export interface Saldivraag extends Peilvraag {
  readonly boek: string;
  readonly per: SaldiPer;
  /** With `per: 'kleur'`: only what stands on this budget. */
  readonly budget?: string;
}

export interface Saldiregel extends Maten {
  /** The budget, koker, kleur, doel or wijk; `geen-…` for what has none. */
  readonly sleutel: string;
  readonly naam: string | null;
  readonly aard?: Budgetaard;
  readonly koker?: string;
  readonly wijk?: string;
}

export interface Saldi {
  readonly boek: string;
  readonly per: SaldiPer;
  readonly op: Datum;
  readonly bekendOp: Datum;
  /** Revisie up to which this is known. */
  readonly revisie: number;
  readonly regels: readonly Saldiregel[];
  readonly totaal: Maten;
}

const GEEN_KOKER = 'geen-koker';

/** What one booking of the reeks of budgets is on. */
interface Plek {
  readonly maat: string;
  readonly budget: string;
  readonly kleur: string;
  readonly bedrag: Eurocent;
}

/** What the question needs to know of the parts of the boek. */
interface Delen {
  readonly budgetten: ReadonlyMap<string, Budget>;
  readonly kokers: ReadonlyMap<string, KokerOverzicht>;
  readonly wijken: ReadonlyMap<string, string>;
}

/**
 * What stands where, on a day of both clocks. However it is split, the parts add up to the same total. Throws
 * `niet-gevonden` for a boek or budget that is not there, `vraag-ongeldig` for a day that cannot be.
 */
export function saldi(lees: Leesmodel, vraag: Saldivraag): Saldi {
  return lees.vraag([projectie, inrichting], () => {
    const { boek, per } = vraag;
    const overzicht = boekVan(lees, boek);
    const peil = peilVan(lees, overzicht, vraag);
    if (vraag.budget !== undefined && per !== 'kleur')
      weigerVelden([{ veld: 'budget', uitleg: 'Eén budget is alleen per kleur te vragen.' }]);
    const delen = delenVan(lees, boek, peil);
    if (vraag.budget !== undefined && !delen.budgetten.has(vraag.budget))
      nietGevonden(`Budget ${vraag.budget} staat niet in boek ${boek}.`);
    const plekken = plekkenVan(lees, boek, peil).filter(
      ({ budget }) => vraag.budget === undefined || budget === vraag.budget,
    );
    const regels = new Map<string, Maat>(leeg(per, delen, vraag.budget).map((sleutel) => [sleutel, new Maat()]));
    const tel = (sleutel: string, maat: string, bedrag: Eurocent): void => {
      let regel = regels.get(sleutel);
      if (regel === undefined) regels.set(sleutel, (regel = new Maat()));
      regel.tel(maat, bedrag);
    };
    const totaal = new Maat();
    for (const plek of plekken) {
      totaal.tel(plek.maat, plek.bedrag);
      // What was committed, advanced or spent has a doel and a wijk of its own, counted below.
      if ((per !== 'doel' && per !== 'wijk') || !BESTEMD.has(plek.maat))
        tel(sleutelVan(per, plek, delen), plek.maat, plek.bedrag);
    }
    if (per === 'doel' || per === 'wijk')
      for (const { sleutel, bedrag } of standen(lees, 'saldi', boek, per, peil)) {
        const grens = sleutel.indexOf('|');
        tel(sleutel.slice(grens + 1), sleutel.slice(0, grens), bedrag);
      }
    return {
      boek,
      per,
      op: peil.opDatum,
      bekendOp: peil.bekendOpDatum,
      revisie: lees.kop(boek),
      regels: [...regels]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([sleutel, maat]) => ({ sleutel, ...naamVan(per, sleutel, delen), ...maat.maten })),
      totaal: totaal.maten,
    };
  });
}

const BESTEMD: ReadonlySet<string> = new Set(['verplicht', 'voorschot', 'besteed']);

/** Names and such as we knew them then. */
function delenVan(lees: Leesmodel, boek: string, { opDatum, bekendOp }: Peil): Delen {
  const per = <T>(soort: string): [string, T][] =>
    onderdelen<T>(lees, boek, soort, bekendOp).map(({ id, onderdeel }) => [id, onderdeel]);
  return {
    budgetten: new Map(per<Budget>('budget')),
    kokers: new Map(kokersOp(lees, boek, opDatum, bekendOp).map((koker) => [koker.koker, koker])),
    wijken: new Map(per<Wijk>('wijk').map(([wijk, { naam }]) => [wijk, naam])),
  };
}

/** Sleutels of the reeks are `<soort>:<budget>|<kleur>`. */
const plekkenVan = (lees: Leesmodel, boek: string, peil: Peil): Plek[] =>
  standen(lees, 'saldi', boek, 'budget', peil).map(({ sleutel, bedrag }) => {
    const [rekening = '', kleur = ''] = sleutel.split('|');
    const grens = rekening.indexOf(':');
    return { maat: rekening.slice(0, grens), budget: rekening.slice(grens + 1), kleur, bedrag };
  });

/** Parts that are there get a line also when nothing was booked on them. */
function leeg(per: SaldiPer, { budgetten, kokers, wijken }: Delen, budget: string | undefined): string[] {
  if (budget !== undefined) return [];
  if (per === 'budget') return [...budgetten.keys()];
  if (per === 'koker') return [...kokers.keys()];
  return per === 'wijk' ? [...wijken.keys()] : [];
}

function sleutelVan(per: SaldiPer, { budget, kleur }: Plek, { budgetten, kokers }: Delen): string {
  const van = budgetten.get(budget);
  if (per === 'budget') return budget;
  if (per === 'kleur') return kleur;
  if (per === 'koker') return van?.koker ?? GEEN_KOKER;
  if (per === 'wijk') return van?.wijk ?? GEEN_WIJK;
  const taakveld = van?.koker === undefined ? undefined : kokers.get(van.koker)?.taakveld;
  return taakveld === undefined ? GEEN_DOEL : `${taakveld}/*`;
}

function naamVan(
  per: SaldiPer,
  sleutel: string,
  { budgetten, kokers, wijken }: Delen,
): Pick<Saldiregel, 'naam' | 'aard' | 'koker' | 'wijk'> {
  if (per === 'koker' || per === 'kleur') return { naam: kokers.get(sleutel.split('@', 1)[0] ?? '')?.naam ?? null };
  if (per === 'wijk') return { naam: wijken.get(sleutel) ?? null };
  const budget = per === 'budget' ? budgetten.get(sleutel) : undefined;
  if (budget === undefined) return { naam: null };
  const { naam, aard, koker, wijk } = budget;
  return { naam, aard, ...(koker !== undefined && { koker }), ...(wijk !== undefined && { wijk }) };
}

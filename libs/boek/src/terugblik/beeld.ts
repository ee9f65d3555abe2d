import { telOp, type Datum, type Eurocent } from '@ontschot/kern';
import { budgetVan, soortVan, type Kleur, type Rekening } from '../rekening.js';
import { dagnummer } from '../toestand/reeks.js';
import type { Saldo } from '../toestand/saldo.js';
import type { Toestand } from '../toestand/toestand.js';

/** What stands on a rekening at the end of a day. Eurocents. */
export interface Rekeningstand {
  readonly rekening: string;
  readonly totaal: Eurocent;
  /** Only where something stands. */
  readonly kleuren: readonly { readonly kleur: Kleur; readonly bedrag: Eurocent }[];
}

/** What stands on a budget at the end of a day. Eurocents. */
export interface Budgetstand {
  readonly budget: string;
  readonly naam: string;
  /** The begroting as first adopted. */
  readonly primitief: Eurocent;
  /** vrij + verplicht + voorschot + besteed + stelpost. */
  readonly naWijziging: Eurocent;
  readonly verplicht: Eurocent;
  readonly voorschot: Eurocent;
  readonly besteed: Eurocent;
  readonly vrij: Eurocent;
  readonly stelpost: Eurocent;
}

/** How many movements count on a day, and how many were known by then that count later. */
export interface Geteld {
  readonly tellen: number;
  readonly nogNiet: number;
}

/** The names of all rekeningen on which anything was booked, in order. */
export const rekeningen = (toestand: Toestand): Rekening[] =>
  [...toestand.saldi].map(([rekening]) => rekening).sort((a, b) => (a < b ? -1 : 1));

/** The stand of one rekening at the end of a day. */
export const rekeningstand = (toestand: Toestand, rekening: Rekening, datum: Datum): Rekeningstand => ({
  rekening,
  ...standVan(toestand.saldo(rekening), datum),
});

/** What a saldo is at the end of a day, and of which kleuren. */
export function standVan(saldo: Saldo, datum: Datum): Pick<Rekeningstand, 'totaal' | 'kleuren'> {
  const dag = dagnummer(datum);
  const kleuren = saldo.kleuren
    .map((kleur) => ({ kleur, bedrag: saldo.reeks(kleur).op(dag) }))
    .filter(({ bedrag }) => bedrag !== 0)
    .sort((a, b) => (a.kleur < b.kleur ? -1 : 1));
  return { totaal: telOp(kleuren.map(({ bedrag }) => bedrag)), kleuren };
}

/** Every budget at the end of a day, by id, with how many movements count: one pass over rekeningen and movements. */
export function budgetstanden(toestand: Toestand, datum: Datum): { budgetten: Budgetstand[]; bewegingen: Geteld } {
  const sommen = new Map<string, Map<string, Eurocent>>();
  const tel = (rekening: Rekening, maat: string, bedrag: Eurocent): void => {
    const budget = budgetVan(rekening);
    if (budget === undefined) return;
    const maten = sommen.get(budget) ?? new Map<string, Eurocent>();
    sommen.set(budget, maten.set(maat, (maten.get(maat) ?? 0) + bedrag));
  };
  const dag = dagnummer(datum);
  for (const [rekening, saldo] of toestand.saldi) tel(rekening, soortVan(rekening), saldo.totaalOp(dag));
  const bewegingen = { tellen: 0, nogNiet: 0 };
  for (const [, { boekdatum, kenmerken, mutaties }] of toestand.bewegingen) {
    bewegingen[boekdatum <= datum ? 'tellen' : 'nogNiet'] += 1;
    if (kenmerken?.primitief !== true || boekdatum > datum) continue;
    for (const { van, naar, bedrag } of mutaties) {
      tel(van, 'primitief', -bedrag);
      tel(naar, 'primitief', bedrag);
    }
  }
  const budgetten = [...toestand.budgetten]
    .map(([budget, { naam }]) => ({ budget, naam, ...matenVan(sommen.get(budget)) }))
    .sort((a, b) => (a.budget < b.budget ? -1 : 1));
  return { budgetten, bewegingen };
}

function matenVan(som: ReadonlyMap<string, Eurocent> = new Map()): Omit<Budgetstand, 'budget' | 'naam'> {
  const maat = (naam: string): Eurocent => som.get(naam) ?? 0;
  const [verplicht, voorschot, besteed] = [maat('verplicht'), maat('voorschot'), maat('besteed')];
  const [vrij, stelpost] = [maat('vrij'), maat('stelpost')];
  const naWijziging = telOp([verplicht, voorschot, besteed, vrij, stelpost]);
  return { primitief: maat('primitief'), naWijziging, verplicht, voorschot, besteed, vrij, stelpost };
}

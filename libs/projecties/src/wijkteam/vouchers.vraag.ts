import type { Voucherstaat } from '@ontschot/boek';
import { inrichting } from '../inrichting/inrichting.projectie.js';
import type { Leesmodel } from '../leesmodel.js';
import { aantalVan, cursorId, pagina, type Bladervraag, type Pagina } from '../vragen/bladeren.js';
import type { Peilvraag } from '../vragen/peil.js';
import { nietGevonden } from '../vragen/vraagfout.js';
import { teamsVan, type Kijker } from './kijker.js';
import { alleStappen, peilingVan, stappenVan, type Stap } from './lezen.js';
import { voucherVan, type Voucherstand } from './voucherstand.js';
import { wijkteam } from './wijkteam.projectie.js';

export interface Voucherkijk extends Peilvraag {
  readonly boek: string;
  /** Only of the teams of this member. */
  readonly alleen?: Kijker;
  /** Only those that this organisatie may know of: which name it, and were granted. */
  readonly bij?: string;
}

export interface Vouchersvraag extends Voucherkijk, Bladervraag {
  readonly staat?: Voucherstaat;
  readonly team?: string;
  readonly budget?: string;
  readonly aanbieder?: string;
  /** Only what a colleague has to look at afterwards, and nobody agreed with yet. */
  readonly teBekijken?: boolean;
}

const past = (vraag: Vouchersvraag, een: Voucherstand): boolean =>
  (vraag.staat === undefined || een.staat === vraag.staat) &&
  (vraag.team === undefined || een.team === vraag.team) &&
  (vraag.budget === undefined || een.budget === vraag.budget) &&
  (vraag.aanbieder === undefined || een.aanbieders.includes(vraag.aanbieder)) &&
  (vraag.teBekijken !== true || (een.meekijken === 'achteraf' && een.akkoord !== true));

/** One that nobody agreed to was never there for an aanbieder. */
const isVoor = (organisatie: string | undefined, { aanbieders, vervaltOp }: Voucherstand, stappen: readonly Stap[]) =>
  organisatie === undefined ||
  (aanbieders.includes(organisatie) &&
    (vervaltOp === null || stappen.some(({ type, telt }) => telt && type === 'voucher-ingestemd.v1')));

/** The vouchers by name on a day of both clocks, a page at a time. Throws `niet-gevonden` and `vraag-ongeldig`. */
export function vouchers(lees: Leesmodel, vraag: Vouchersvraag): Pagina<Voucherstand> {
  return lees.vraag([wijkteam, inrichting], () => {
    const peiling = peilingVan(lees, vraag);
    const aantal = aantalVan(vraag);
    const eigen = teamsVan(lees, peiling, vraag.alleen);
    const gevonden: Voucherstand[] = [];
    for (const stappen of alleStappen(lees, 'voucher', peiling, cursorId(vraag))) {
      const een = voucherVan(stappen, peiling);
      if (een === undefined || (eigen !== undefined && !eigen.has(een.team))) continue;
      if (isVoor(vraag.bij, een, stappen) && past(vraag, een)) gevonden.push(een);
      if (gevonden.length > aantal) break;
    }
    return pagina(
      gevonden,
      aantal,
      ({ voucher }) => voucher,
      (een) => een,
    );
  });
}

/** One of them; throws `niet-gevonden`, also for one that was not there yet or is not for who asks. */
export function voucher(lees: Leesmodel, vraag: Voucherkijk, id: string): Voucherstand {
  return lees.vraag([wijkteam, inrichting], () => {
    const peiling = peilingVan(lees, vraag);
    const eigen = teamsVan(lees, peiling, vraag.alleen);
    const stappen = stappenVan(lees, 'voucher', id, peiling);
    const een = voucherVan(stappen, peiling);
    if (een === undefined || (eigen !== undefined && !eigen.has(een.team)) || !isVoor(vraag.bij, een, stappen))
      nietGevonden(`Voucher ${id} staat niet in boek ${vraag.boek}.`);
    return een;
  });
}

import { geldendeInzage, isLid, type Team, type Toestand } from '@ontschot/boek';
import type { Moment } from '@ontschot/kern';
import type { Identiteit } from '../beveiliging/identiteit.js';
import { probleem } from '../fouten/probleem.js';
import { geenInzage, type Toegang } from './toegang.js';

/** What somebody may read the sentences of, and how they come to it. */
export interface Zintoegang {
  readonly toegang: Toegang;
  /** Of whom they tell; undefined for a group. */
  readonly huishouden: string | undefined;
  readonly vergeten: boolean;
  /** The revisie of the boek when it was looked at. */
  readonly revisie: number;
}

const ALS_TEAM: Toegang = { rol: 'wijkteam', inzage: null };

function vanTeam(toestand: Toestand, team: string | undefined, { rollen, wijken, afzender }: Identiteit): boolean {
  const gevonden: Team | undefined = team === undefined ? undefined : toestand.wijkteam.teams.lees(team);
  if (gevonden === undefined || !rollen.has('wijkteam')) return false;
  return isLid(toestand, gevonden, { door: afzender, wijken: [...wijken] });
}

const metWie = (toestand: Toestand, toegang: Toegang, huishouden: string | undefined): Zintoegang => ({
  ...{ toegang, huishouden, revisie: toestand.revisie },
  vergeten: huishouden !== undefined && toestand.wijkteam.vergeten.heeft(huishouden),
});

/** For the members of its team at this moment; for others it is not there. Throws `niet-gevonden`. */
export function totTrekking(toestand: Toestand, trekking: string, wie: Identiteit): Zintoegang {
  const post = toestand.wijkteam.trekkingen.lees(trekking);
  if (post === undefined || !vanTeam(toestand, post.team, wie))
    throw probleem('niet-gevonden', `Trekking ${trekking} staat niet bij een team waarvan u lid bent.`);
  return metWie(toestand, ALS_TEAM, post.huishouden);
}

/** As `totTrekking`. */
export function totVoucher(toestand: Toestand, voucher: string, wie: Identiteit): Zintoegang {
  const post = toestand.wijkteam.vouchers.lees(voucher);
  if (post === undefined || !vanTeam(toestand, post.team, wie))
    throw probleem('niet-gevonden', `Voucher ${voucher} staat niet bij een team waarvan u lid bent.`);
  return metWie(toestand, ALS_TEAM, post.huishouden);
}

/**
 * For the members of the team that helps, and for a controller for whom an inzage in the household is in force. Throws
 * `geen-inzage` for a controller and `niet-gevonden` for others, whether it is there or not.
 */
export function totSchuldregeling(toestand: Toestand, naam: string, wie: Identiteit, op: Moment): Zintoegang {
  const regeling = toestand.schuldenfonds.schuldregelingen.lees(naam);
  if (regeling !== undefined && vanTeam(toestand, regeling.team, wie))
    return metWie(toestand, ALS_TEAM, regeling.huishouden);
  if (!wie.rollen.has('controller'))
    throw probleem('niet-gevonden', `Schuldregeling ${naam} staat niet bij een team waarvan u lid bent.`);
  const inzage = regeling && inzageAlsController(toestand, regeling.huishouden, wie, op);
  if (regeling === undefined || inzage === undefined) throw geenInzage();
  return metWie(toestand, { rol: 'controller', inzage }, regeling.huishouden);
}

/** One that was given to somebody in another role does not open what a controller asks. */
const inzageAlsController = (toestand: Toestand, huishouden: string, { afzender }: Identiteit, op: Moment) =>
  geldendeInzage(
    toestand,
    huishouden,
    { rollen: new Set(['controller']), organisatie: undefined, door: afzender, wijken: [] },
    op,
  )?.inzage;

import { dagInAmsterdam, type Moment } from '@ontschot/kern';
import type { Inzage } from '../toestand/inzage.js';
import type { Toestand } from '../toestand/toestand.js';
import { isLid, type Lid } from '../wijkteam/leden.js';

/** Who wants to look, as the token says it. */
export interface Inkijker extends Lid {
  readonly rollen: ReadonlySet<string>;
  readonly organisatie: string | undefined;
}

/** Where an inzage is at a moment; it ends by itself, and with the household that it is about. */
export type Inzagestaat = 'geldt' | 'ingetrokken' | 'verlopen' | 'vergeten';

export function inzagestaat(toestand: Toestand, een: Inzage, op: Moment): Inzagestaat {
  if (een.ingetrokken) return 'ingetrokken';
  if (toestand.wijkteam.vergeten.heeft(een.huishouden)) return 'vergeten';
  return dagInAmsterdam(op) > een.totEnMet ? 'verlopen' : 'geldt';
}

/** Every inzage in this household, in the order in which they were given. */
export const inzagesIn = (toestand: Toestand, huishouden: string): Inzage[] =>
  (toestand.wijkteam.inzagesIn.lees(huishouden) ?? []).flatMap((naam) => toestand.wijkteam.inzages.lees(naam) ?? []);

/** The inzage by which this one may see what the household costs at that moment; undefined when there is none. */
export const geldendeInzage = (toestand: Toestand, huishouden: string, wie: Inkijker, op: Moment): Inzage | undefined =>
  inzagesIn(toestand, huishouden).find(
    (een) => inzagestaat(toestand, een, op) === 'geldt' && isVoor(toestand, een, wie),
  );

function isVoor(toestand: Toestand, { aan }: Inzage, wie: Inkijker): boolean {
  if (!wie.rollen.has(aan.rol)) return false;
  if (aan.rol === 'wijkteam') {
    const team = toestand.wijkteam.teams.lees(aan.team);
    return team !== undefined && isLid(toestand, team, wie);
  }
  return 'organisatie' in aan ? aan.organisatie === wie.organisatie : true;
}

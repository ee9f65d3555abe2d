import { geldendeInzage, type Toestand } from '@ontschot/boek';
import type { Moment } from '@ontschot/kern';
import { eersteRol, type Rol } from '../beveiliging/identiteit.js';
import { probleem, type Probleem } from '../fouten/probleem.js';
import { geenRecht } from '../vragen/definitie.js';
import type { Huishoudverzoek } from './verzoek.js';

/** How the caller comes to see it: in which role, and under which inzage where one is needed. */
export interface Toegang {
  readonly rol: Rol;
  readonly inzage: string | null;
}

/** Alike for what is there and what is not. */
export const geenInzage = (): Probleem => probleem('geen-inzage', 'Er geldt nu geen inzage voor u in dit huishouden.');

function inBoek(toestand: Toestand, { huishouden }: Huishoudverzoek): void {
  if (toestand.boek === undefined) throw probleem('niet-gevonden', 'Dit boek is niet geopend.');
  if (!toestand.preventie.huishoudens.heeft(huishouden))
    throw probleem('niet-gevonden', 'Dit huishouden staat niet in dit boek.');
}

/**
 * For the inwoner of this household, and for those of these roles without a grant. Throws `geen-recht`, and only after
 * that whether the household is there.
 */
export function zonderInzage(toestand: Toestand, verzoek: Huishoudverzoek, ook: readonly Rol[] = []): Toegang {
  const rol = verzoek.zelf ? 'inwoner' : eersteRol(verzoek.wie, ook);
  if (rol === undefined) throw geenRecht('Een inwoner ziet alleen het eigen huishouden.');
  inBoek(toestand, verzoek);
  return { rol, inzage: null };
}

/**
 * For the inwoner, and for whom an inzage is in force at that moment. Throws `geen-inzage`, also about a household that
 * is not there: who may not look does not learn who is in the boek.
 */
export function metInzage(toestand: Toestand, verzoek: Huishoudverzoek, op: Moment): Toegang {
  const { zelf, wie, huishouden } = verzoek;
  if (zelf) return zonderInzage(toestand, verzoek);
  const { rollen, organisatie, wijken, afzender } = wie;
  const inzage = geldendeInzage(toestand, huishouden, { rollen, organisatie, door: afzender, wijken: [...wijken] }, op);
  if (inzage === undefined) throw geenInzage();
  return { rol: inzage.aan.rol, inzage: inzage.inzage };
}

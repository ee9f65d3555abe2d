import { ID_PATROON, OPDRACHT_PATROON, bevatHuishoudcode, idBevatBsn } from '@ontschot/kern';
import type { Fout } from '../invoer/keur.js';
import { HUISHOUDCODE } from '../invoer/personen.js';
import type { OpdrachtHttp } from './definitie.js';

/** What is wrong with an id that the caller made; `veld` is where it was given. */
export function keurId(id: unknown, veld: string): Fout[] {
  if (id === undefined)
    return [{ veld, code: 'ontbreekt', melding: 'Geef de opdracht een eigen id, zodat herhalen veilig is.' }];
  if (typeof id !== 'string' || !OPDRACHT_PATROON.test(id))
    return [{ veld, code: 'opdracht-id', melding: 'Geef een id van letters, cijfers en . _ : -, hoogstens 100 lang.' }];
  if (idBevatBsn(id))
    return [{ veld, code: 'bsn', melding: 'Dit kan een burgerservicenummer zijn; kies een andere id.' }];
  const { code, melding } = HUISHOUDCODE;
  return bevatHuishoudcode(id) ? [{ veld, code, melding }] : [];
}

/** Where a part takes the id of the opdracht as its name, that id must be a name too. */
export function keurNaam({ naamVan }: OpdrachtHttp, inhoud: object, id: unknown, veld: string): Fout[] {
  if (naamVan === undefined || naamVan in inhoud || typeof id !== 'string' || ID_PATROON.test(id)) return [];
  const melding = `Geef ook ${naamVan}, of een id die een naam kan zijn: hoogstens 64 letters, cijfers en . _ -.`;
  return [{ veld, code: 'naam', melding }];
}

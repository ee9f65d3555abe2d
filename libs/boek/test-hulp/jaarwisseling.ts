import { gegeven, type Stap, type Verhaal } from './beproef.js';
import { boekOpenen, WERELD } from './wereld.js';
import type { ToezeggingenOvergedragen } from '../src/index.js';

export const overdragen = { soort: 'toezeggingen-overdragen', boekdatum: '2025-12-31', naar: 'GM0080-2026' };

/** The world of 2026, with the same parts. */
export const WERELD_2026: readonly Stap[] = WERELD.map((stap) =>
  'soort' in stap && stap.soort === 'boek-openen' ? { ...boekOpenen, boek: 'GM0080-2026', jaar: 2026 } : stap,
);

/** Hands over, and gives what takes that over in the boek of 2026. */
export function overneming(oud: Verhaal): Stap {
  oud.als(overdragen).danOnderMeer({ naar: 'GM0080-2026' });
  const overdracht = { ...(oud.eersteFeit() as ToezeggingenOvergedragen), revisie: oud.revisie() };
  return { soort: 'toezeggingen-overnemen', boekdatum: '2026-01-02', uit: 'GM0080-2025', overdracht };
}

/** The boek of 2026 in which `hier` happened, and then the takeover of what `oud` handed over. */
export const na = (oud: Verhaal, ...hier: readonly Stap[]): Verhaal =>
  gegeven(...WERELD_2026, ...hier).en(overneming(oud));

import type { Leesmodel } from '../leesmodel.js';
import { ledenVan, teamVan } from './teamstand.js';
import { alleStappen, type Peiling } from './lezen.js';

/** A member of a wijkteam who asks: by the wijken that the token names, and by what teams were told of this pseudonym. */
export interface Kijker {
  readonly wijken: readonly string[];
  readonly door: string;
}

/** The same boek as we know it now: who may see something is judged now, whatever day is asked about. */
export const zoalsNu = (peiling: Peiling): Peiling => ({
  ...peiling,
  ...{ bekendOp: Number.MAX_SAFE_INTEGER, dag: Number.MAX_SAFE_INTEGER },
});

/**
 * The teams of which somebody is a member, as we know it now: who was taken off a team sees nothing of it any more, not
 * even of the days before. Undefined for who sees every team. Inside a question.
 */
export function teamsVan(
  lees: Leesmodel,
  peiling: Peiling,
  kijker: Kijker | undefined,
): ReadonlyMap<string, { readonly wijk: string }> | undefined {
  if (kijker === undefined) return undefined;
  const eigen = new Map<string, { readonly wijk: string }>();
  for (const stappen of alleStappen(lees, 'team', zoalsNu(peiling))) {
    const team = teamVan(stappen);
    if (team === undefined) continue;
    const stand = ledenVan(stappen).get(kijker.door);
    if (stand === 'aangemeld' || (stand === undefined && kijker.wijken.includes(team.wijk)))
      eigen.set(team.team, { wijk: team.wijk });
  }
  return eigen;
}

import { weiger } from '../besluiten/besluit.js';
import type { Toestand } from '../toestand/toestand.js';
import type { Team } from '../toestand/wijkteam.js';

/** Who asks; filled in by the service out of the token, never by the caller. */
export interface Lid {
  /** Pseudonym. */
  readonly door: string;
  /** The wijken that the token names. */
  readonly wijken: readonly string[];
}

/** A member of the team when the token names its wijk or somebody put them on it, unless they were taken off since. */
export function isLid(toestand: Toestand, { team, wijk }: Team, { door, wijken }: Lid): boolean {
  const stand = toestand.wijkteam.leden.lees(team, door);
  return stand === 'aangemeld' || (stand === undefined && wijken.includes(wijk));
}

/** The team, of which this must be a member now; who is not, does not learn whether it exists. */
export function alsLid(toestand: Toestand, id: string, lid: Lid): Team {
  const team = toestand.wijkteam.teams.lees(id);
  if (team === undefined || !isLid(toestand, team, lid))
    return weiger('geen-lid', `Wie dit vraagt is geen lid van team ${id}.`, { team: id });
  return team;
}

/** Who is of a team must be a member now; who is not (a controller) comes without `door`. */
export function alsLidOfAnder(toestand: Toestand, id: string, { door, wijken = [] }: Partial<Lid>): void {
  if (door !== undefined) alsLid(toestand, id, { door, wijken });
}

/** Refuses when who asked was taken off the team since: two members decide, not one. */
export function nogLid(toestand: Toestand, team: string, door: string): void {
  if (toestand.wijkteam.leden.lees(team, door) === 'afgemeld')
    weiger('geen-lid', `Wie dit vroeg is geen lid meer van team ${team}.`, { team });
}

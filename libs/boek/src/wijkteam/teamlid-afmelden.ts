import type { Opdracht } from '../besluiten/besluit.js';
import { zetTeamlid, type OverTeamlid } from './teamlid.js';

/**
 * Takes somebody off a team: from now on they can do nothing there, whatever their token says. Also somebody whom the boek
 * does not know: who is a member by the wijk of a token, it never heard of.
 */
export interface TeamlidAfmelden extends Opdracht, OverTeamlid {
  readonly soort: 'teamlid-afmelden';
}

export const teamlidAfmelden = zetTeamlid<TeamlidAfmelden>({
  soort: 'teamlid-afmelden',
  type: 'teamlid-afgemeld.v1',
  stand: 'afgemeld',
  al: 'al-afgemeld',
});

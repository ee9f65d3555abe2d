import type { Opdracht } from '../besluiten/besluit.js';
import { zetTeamlid, type OverTeamlid } from './teamlid.js';

/** Puts somebody on a team, whatever wijken their token names. */
export interface TeamlidAanmelden extends Opdracht, OverTeamlid {
  readonly soort: 'teamlid-aanmelden';
}

export const teamlidAanmelden = zetTeamlid<TeamlidAanmelden>({
  soort: 'teamlid-aanmelden',
  type: 'teamlid-aangemeld.v1',
  stand: 'aangemeld',
  al: 'al-lid',
});

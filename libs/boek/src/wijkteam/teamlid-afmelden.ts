import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import * as zoek from './opzoeken.js';
import type { Teamlid } from './teamlid-aanmelden.js';

/** Takes somebody off a team: from now on they can do nothing there, whatever their token says. */
export interface TeamlidAfmelden extends Opdracht {
  readonly soort: 'teamlid-afmelden';
  readonly team: string;
  readonly lid: string;
}

export const teamlidAfmelden: Besluit<TeamlidAfmelden, Teamlid> = {
  soort: 'teamlid-afmelden',
  type: 'teamlid-afgemeld.v1',
  besluit(toestand, { team, lid }, _id, op) {
    zoek.team(toestand, team);
    // Who was never put on it, can be a member by wijk: only who was taken off already is none.
    if (toestand.wijkteam.leden.lees(team, lid) === 'afgemeld')
      weiger('geen-lid', `Dit lid is al afgemeld bij team ${team}.`, { team, lid });
    return { type: this.type, gegevens: { boekdatum: zoek.dagVan(toestand, op), team, lid } };
  },
  pasToe(toestand, { team, lid }) {
    toestand.wijkteam.leden.zet(team, lid, 'afgemeld');
  },
};

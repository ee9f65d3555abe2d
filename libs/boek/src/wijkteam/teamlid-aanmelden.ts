import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import type { Gegevens } from '../gebeurtenissen/gebeurtenis.js';
import * as zoek from './opzoeken.js';

/** Puts somebody on a team, whatever wijken their token names. */
export interface TeamlidAanmelden extends Opdracht {
  readonly soort: 'teamlid-aanmelden';
  readonly team: string;
  /** The pseudonym under which they ask (`afzender`). */
  readonly lid: string;
}

export interface Teamlid extends Gegevens {
  readonly team: string;
  readonly lid: string;
}

export const teamlidAanmelden: Besluit<TeamlidAanmelden, Teamlid> = {
  soort: 'teamlid-aanmelden',
  type: 'teamlid-aangemeld.v1',
  besluit(toestand, { team, lid }, _id, op) {
    zoek.team(toestand, team);
    if (toestand.wijkteam.leden.lees(team, lid) === 'aangemeld')
      weiger('al-lid', `Dit lid is al aangemeld bij team ${team}.`, { team, lid });
    return { type: this.type, gegevens: { boekdatum: zoek.dagVan(toestand, op), team, lid } };
  },
  pasToe(toestand, { team, lid }) {
    toestand.wijkteam.leden.zet(team, lid, 'aangemeld');
  },
};

import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import { wijk as zoekWijk } from '../besluiten/opzoeken.js';
import { eersteVanJaar } from '../besluiten/tijd.js';
import type { Gegevens } from '../gebeurtenissen/gebeurtenis.js';
import type { Team } from '../toestand/wijkteam.js';

/** Sets up a team of a wijk, or changes its name. */
export interface TeamInstellen extends Opdracht, Team {
  readonly soort: 'team-instellen';
}

export type TeamIngesteld = Team & Gegevens;

export const teamInstellen: Besluit<TeamInstellen, TeamIngesteld> = {
  soort: 'team-instellen',
  type: 'team-ingesteld.v1',
  besluit(toestand, { team, naam, wijk }) {
    zoekWijk(toestand, wijk);
    const bestaand = toestand.wijkteam.teams.lees(team);
    if (bestaand !== undefined && bestaand.wijk !== wijk)
      weiger('onderdeel-ligt-vast', `De wijk van team ${team} ligt vast: daar hangen zijn leden van af.`, {
        ...bestaand,
      });
    return { type: this.type, gegevens: { boekdatum: eersteVanJaar(toestand), team, naam, wijk } };
  },
  pasToe(toestand, { team, naam, wijk }) {
    toestand.wijkteam.teams.zet(team, { team, naam, wijk });
  },
};

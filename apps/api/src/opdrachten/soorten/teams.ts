import type { TeamInstellen, TeamlidAanmelden, TeamlidAfmelden } from '@ontschot/boek';
import { Pseudoniem } from '../../invoer/mensen.js';
import { Id, Naam } from '../../invoer/velden.js';
import { INSTELLEN, type OpdrachtHttp } from '../definitie.js';
import { GROEP } from './trekkingdelen.js';

export class TeamInstellenInvoer implements Omit<TeamInstellen, 'soort'> {
  @Id({ uitleg: 'Zijn naam in het boek.', voorbeeld: 'team-heechterp' }) team!: string;
  @Naam({ uitleg: 'Hoe het heet.', voorbeeld: 'Wijkteam Heechterp' }) naam!: string;
  @Id({ uitleg: 'De wijk: wie haar in het token heeft, is lid. Zij ligt vast.', voorbeeld: 'heechterp' }) wijk!: string;
}

export class TeamlidAanmeldenInvoer implements Omit<TeamlidAanmelden, 'soort'> {
  @Id({ uitleg: 'Het team.', voorbeeld: 'team-heechterp' }) team!: string;
  @Pseudoniem({ uitleg: 'Wie: het pseudoniem waaronder diegene vraagt.' }) lid!: string;
}

export class TeamlidAfmeldenInvoer implements Omit<TeamlidAfmelden, 'soort'> {
  @Id({ uitleg: 'Het team.', voorbeeld: 'team-heechterp' }) team!: string;
  @Pseudoniem({ uitleg: 'Wie: het pseudoniem waaronder diegene vraagt.' }) lid!: string;
}

export const teamInstellen: OpdrachtHttp = {
  soort: 'team-instellen',
  pad: 'teams',
  groep: GROEP,
  samenvatting: 'Stelt een team van een wijk in, of wijzigt zijn naam',
  invoer: TeamInstellenInvoer,
  rollen: INSTELLEN,
  voorbeelden: [
    { naam: 'heechterp', inhoud: { team: 'team-heechterp', naam: 'Wijkteam Heechterp', wijk: 'heechterp' } },
    { naam: 'jeugd', inhoud: { team: 'jeugd-heechterp', naam: 'Jeugdteam Heechterp', wijk: 'heechterp' } },
  ],
};

export const teamlidAanmelden: OpdrachtHttp = {
  soort: 'teamlid-aanmelden',
  pad: 'teams/:team/leden',
  groep: GROEP,
  samenvatting: 'Maakt iemand lid van een team, ook als het token de wijk niet noemt',
  invoer: TeamlidAanmeldenInvoer,
  rollen: INSTELLEN,
  voorbeelden: [{ naam: 'stagiair', pad: { team: 'team-heechterp' }, inhoud: { lid: 'stagiair-7' } }],
};

export const teamlidAfmelden: OpdrachtHttp = {
  soort: 'teamlid-afmelden',
  pad: 'teams/:team/afmeldingen',
  groep: GROEP,
  samenvatting: 'Meldt iemand af, ook wie nooit is aangemeld: diegene kan vanaf dan niets meer namens het team',
  invoer: TeamlidAfmeldenInvoer,
  rollen: INSTELLEN,
  voorbeelden: [{ naam: 'stagiair', pad: { team: 'team-heechterp' }, inhoud: { lid: 'stagiair-7' } }],
};

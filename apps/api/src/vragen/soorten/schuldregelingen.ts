import { schuldregeling, schuldregelingen } from '@ontschot/projecties';
import { Id, Keuze } from '../../invoer/velden.js';
import { INZAGE, type VraagHttp } from '../definitie.js';
import { BladzijdeOpDag, OpDag } from '../velden.js';
import { alsLid, gevraagd } from './wijkteamvelden.js';

export class SchuldregelingenVraag extends BladzijdeOpDag {
  @Keuze(['aangevraagd', 'loopt', 'beeindigd'], { uitleg: 'Alleen in deze staat.', optioneel: true }) staat?: string;
  @Id({ uitleg: 'Alleen van dit fonds.', optioneel: true }) fonds?: string;
  @Id({ uitleg: 'Alleen van dit team.', optioneel: true }) team?: string;
  @Keuze(['ja', 'nee'], { uitleg: 'Alleen wat niet binnen vier weken lukte (ja), of wel (nee).', optioneel: true })
  teLaat?: string;
}

export class SchuldregelingVraag extends OpDag {
  @Id({ uitleg: 'De schuldregeling.' }) schuldregeling!: string;
}

const gelijk = {
  groep: 'Schuldregelingen',
  // A wijkteam sees those of its own teams.
  rollen: [...INZAGE, 'wijkteam'],
  begrens: alsLid(INZAGE),
} as const;

export const SCHULDVRAGEN: readonly VraagHttp[] = [
  {
    ...gelijk,
    naam: 'schuldregelingen',
    pad: 'boeken/:boekId/schuldregelingen',
    samenvatting: 'Wie één schuldeiser kreeg, zonder welk huishouden: de vordering, de kosten en de vier weken',
    invoer: SchuldregelingenVraag,
    getallen: ['aantal'],
    voorbeeld: { staat: 'beeindigd', teLaat: 'nee', aantal: '10' },
    beantwoord: (lees, { teLaat, ...vraag }) => {
      const inhoud = { ...(gevraagd(vraag) as object), ...(teLaat !== undefined && { teLaat: teLaat === 'ja' }) };
      const { regels, volgende } = schuldregelingen(lees, inhoud as Parameters<typeof schuldregelingen>[1]);
      return { schuldregelingen: regels, volgende };
    },
  },
  {
    ...gelijk,
    naam: 'schuldregeling',
    pad: 'boeken/:boekId/schuldregelingen/:schuldregeling',
    samenvatting: 'Eén schuldregeling, met wat er na elke stap openstond, op elke dag van beide klokken',
    invoer: SchuldregelingVraag,
    voorbeeld: { schuldregeling: 'regeling-7' },
    beantwoord: (lees, { schuldregeling: id, ...vraag }) => schuldregeling(lees, gevraagd(vraag), String(id)),
  },
];

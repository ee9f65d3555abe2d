import type {
  BewonersregelsVastleggen,
  BewonersvoorstelSluiten,
  BewonersvoorstelTellen,
  BewonersvoorstelUitbetalen,
} from '@ontschot/boek';
import { Hoeveelheid } from '../../invoer/mensen.js';
import { Bedrag, Id, Kenmerk, Tekst } from '../../invoer/velden.js';
import { BOEKEN, type OpdrachtHttp } from '../definitie.js';
import { bewonersvoorstelIndienen, bewonersvoorstelStemmen, GROEP_BEWONERS, VOORSTEL } from './bewoners.js';
import { BewegingInvoer } from './delen.js';

export class RegelsVastleggenInvoer implements Omit<BewonersregelsVastleggen, 'soort'> {
  @Id({ uitleg: 'Het budget, van aard bewoners.', voorbeeld: 'bewoners-heechterp' }) budget!: string;
  @Id({ uitleg: 'Welke huishoudens meebeslissen: een populatie met minstens tien codes.', voorbeeld: 'buurt' })
  populatie!: string;
  @Hoeveelheid({ uitleg: 'Hoeveel stemmen er minstens moeten zijn.', voorbeeld: 10 }) minstensStemmen!: number;
  @Hoeveelheid({ uitleg: 'Welk deel daarvan minstens voor moet zijn, in hele procenten.', voorbeeld: 60 })
  procentVoor!: number;
  @Hoeveelheid({ uitleg: 'Hoeveel dagen een stemming open is.', voorbeeld: 14 }) dagen!: number;
  @Bedrag({ uitleg: 'Het grootste bedrag van een voorstel, in eurocenten.', voorbeeld: 500_000 }) hoogstens!: number;
}

export class VoorstelTellenInvoer implements Omit<BewonersvoorstelTellen, 'soort'> {
  @Id(VOORSTEL) voorstel!: string;
}

export class VoorstelUitbetalenInvoer extends BewegingInvoer implements Omit<BewonersvoorstelUitbetalen, 'soort'> {
  @Id(VOORSTEL) voorstel!: string;
  @Id({ uitleg: 'Wie het geld krijgt.', voorbeeld: 'opvang-fryslan' }) organisatie!: string;
  @Bedrag({ uitleg: 'In eurocenten; zonder dit alles wat over is.', optioneel: true }) bedrag?: number;
  @Kenmerk({ uitleg: 'Een kenmerk van de eigen administratie.', optioneel: true, voorbeeld: 'factuur 118' })
  kenmerk?: string;
}

export class VoorstelSluitenInvoer extends BewegingInvoer implements Omit<BewonersvoorstelSluiten, 'soort'> {
  @Id(VOORSTEL) voorstel!: string;
  @Tekst({ uitleg: 'Waarom; noem niemand.', voorbeeld: 'De banken kostten minder' }) reden!: string;
}

const deel = { groep: GROEP_BEWONERS, rollen: BOEKEN } as const;
const pad = { voorstel: 'zitbanken' };

const bewonersregelsVastleggen: OpdrachtHttp = {
  ...deel,
  soort: 'bewonersregels-vastleggen',
  pad: 'bewonersregels',
  samenvatting: 'Legt vast welke huishoudens over een bewonersbudget beslissen, en hoe',
  invoer: RegelsVastleggenInvoer,
  voorbeelden: [
    {
      naam: 'heechterp',
      elders: true,
      inhoud: {
        ...{ budget: 'bewoners-heechterp', populatie: 'buurt', minstensStemmen: 10, procentVoor: 60, dagen: 14 },
        hoogstens: 500_000,
      },
    },
  ],
};

const bewonersvoorstelTellen: OpdrachtHttp = {
  ...deel,
  soort: 'bewonersvoorstel-tellen',
  pad: 'bewonersvoorstellen/:voorstel/tellingen',
  samenvatting: 'Telt de stemmen na het einde: van wat is aanvaard komt het geld apart te staan',
  invoer: VoorstelTellenInvoer,
  voorbeelden: [{ naam: 'zitbanken', elders: true, pad, inhoud: {} }],
};

const bewonersvoorstelUitbetalen: OpdrachtHttp = {
  ...deel,
  soort: 'bewonersvoorstel-uitbetalen',
  pad: 'bewonersvoorstellen/:voorstel/uitbetalingen',
  samenvatting: 'Betaalt een organisatie voor wat bewoners besloten, geheel of voor een deel',
  invoer: VoorstelUitbetalenInvoer,
  voorbeelden: [
    {
      naam: 'zitbanken',
      elders: true,
      pad,
      inhoud: { boekdatum: '2025-12-31', organisatie: 'opvang-fryslan', bedrag: 120_000 },
    },
  ],
};

const bewonersvoorstelSluiten: OpdrachtHttp = {
  ...deel,
  soort: 'bewonersvoorstel-sluiten',
  pad: 'bewonersvoorstellen/:voorstel/sluitingen',
  samenvatting: 'Sluit een voorstel: wat over is komt vrij',
  invoer: VoorstelSluitenInvoer,
  voorbeelden: [
    { naam: 'zitbanken', elders: true, pad, inhoud: { boekdatum: '2025-12-31', reden: 'De banken kostten minder' } },
  ],
};

/** What residents decide on, in the order of a story. */
export const BEWONERSSOORTEN: readonly OpdrachtHttp[] = [
  bewonersregelsVastleggen,
  bewonersvoorstelIndienen,
  bewonersvoorstelStemmen,
  bewonersvoorstelTellen,
  bewonersvoorstelUitbetalen,
  bewonersvoorstelSluiten,
];

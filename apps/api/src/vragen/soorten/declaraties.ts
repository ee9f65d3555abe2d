import { declaratie, declaratieindelingen, declaraties } from '@ontschot/projecties';
import { Id, Keuze } from '../../invoer/velden.js';
import { INZAGE, type VraagHttp } from '../definitie.js';
import { eigen, metAlleen } from '../eigen.js';
import { Bladzijde } from '../velden.js';

export class IndelingenVraag extends Bladzijde {
  @Id({ uitleg: 'Alleen van deze aanbieder.', optioneel: true }) aanbieder?: string;
}

export class DeclaratiesVraag extends IndelingenVraag {
  @Keuze(['onderweg', 'geboekt', 'afgebroken'], { uitleg: 'Alleen wat hier nog aan toe is.', optioneel: true })
  staat?: string;
}

export class DeclaratieVraag {
  @Id({ uitleg: 'De declaratie.' }) declaratie!: string;
}

const gelijk = { rollen: [...INZAGE, 'aanbieder'], groep: 'Declaraties', begrens: eigen } as const;

export const DECLARATIEVRAGEN: readonly VraagHttp[] = [
  {
    ...gelijk,
    naam: 'declaraties',
    pad: 'boeken/:boekId/declaraties',
    samenvatting: 'Wat aanbieders declareerden, en hoever dat is geboekt',
    invoer: DeclaratiesVraag,
    getallen: ['aantal'],
    voorbeeld: { staat: 'geboekt', aantal: '10' },
    beantwoord: (lees, vraag) => {
      const { regels, volgende } = declaraties(lees, metAlleen(vraag));
      return { declaraties: regels, volgende };
    },
  },
  {
    ...gelijk,
    naam: 'declaratie',
    pad: 'boeken/:boekId/declaraties/:declaratie',
    samenvatting: 'Eén declaratie: wat zij vraagt, en hoeveel daarvan is geboekt',
    invoer: DeclaratieVraag,
    voorbeeld: { declaratie: 'opvang-fryslan_D1' },
    beantwoord: (lees, { declaratie: naam, ...vraag }) => declaratie(lees, metAlleen(vraag), String(naam)),
  },
  {
    ...gelijk,
    naam: 'declaratieindelingen',
    pad: 'boeken/:boekId/declaratieindelingen',
    samenvatting: 'Hoe aanbieders hun declaraties aanleveren, en welke verplichting wat betaalt',
    invoer: IndelingenVraag,
    getallen: ['aantal'],
    voorbeeld: { aantal: '10' },
    beantwoord: (lees, vraag) => {
      const { regels, volgende } = declaratieindelingen(lees, metAlleen(vraag));
      return { declaratieindelingen: regels, volgende };
    },
  },
];

import { doorrekening, doorrekeningen } from '@ontschot/projecties';
import { Id } from '../../invoer/velden.js';
import { INZAGE, type VraagHttp } from '../definitie.js';
import { Bladzijde, BladzijdeBekend } from '../velden.js';

export class DoorrekeningVraag extends Bladzijde {
  @Id({ uitleg: 'De doorrekening.' }) doorrekening!: string;
}

const deel = { rollen: INZAGE, groep: 'Doorrekeningen', getallen: ['aantal'] } as const;

export const DOORREKENVRAGEN: readonly VraagHttp[] = [
  {
    ...deel,
    naam: 'doorrekeningen',
    pad: 'boeken/:boekId/doorrekeningen',
    samenvatting: 'De doorrekeningen die zijn bewaard: welke regels, over wat, tot welke revisie',
    invoer: BladzijdeBekend,
    beantwoord: (lees, vraag) => {
      const { regels, volgende } = doorrekeningen(lees, vraag as never);
      return { doorrekeningen: regels, volgende };
    },
  },
  {
    ...deel,
    naam: 'doorrekening',
    pad: 'boeken/:boekId/doorrekeningen/:doorrekening',
    samenvatting: 'Eén bewaarde doorrekening, nog eens gedaan: zij geeft wat zij gaf',
    invoer: DoorrekeningVraag,
    voorbeeld: { doorrekening: 'derde-of-kwart' },
    beantwoord: (lees, { doorrekening: id, ...vraag }) => doorrekening(lees, vraag as never, String(id)),
  },
];

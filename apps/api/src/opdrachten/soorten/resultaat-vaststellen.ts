import type { MalusInnen, ResultaatVaststellen } from '@ontschot/boek';
import { Getaltekst } from '../../invoer/getallen.js';
import { nietEerderDan } from '../../invoer/samen.js';
import { Deel, Id, Periode, Tekst } from '../../invoer/velden.js';
import { BOEKEN, type OpdrachtHttp } from '../definitie.js';
import { BewegingInvoer, DoelInvoer, KleurbewegingInvoer } from './delen.js';

export class ResultaatVaststellenInvoer extends KleurbewegingInvoer implements Omit<ResultaatVaststellen, 'soort'> {
  @Id({ uitleg: 'Zijn naam; zonder deze de id van de opdracht.', optioneel: true, voorbeeld: 'opvang-halfjaar-1' })
  resultaat?: string;
  @Id({ uitleg: 'Het contract.', voorbeeld: 'opvang-2025' }) ondersteuningsopdracht!: string;
  @Periode({ uitleg: 'De eerste maand.' }) van!: string;
  @Periode({ uitleg: 'De laatste maand, niet na die van de boekdatum.', samen: [nietEerderDan('van')] })
  totEnMet!: string;
  @Getaltekst({ uitleg: 'De score, in de maat van het contract.' }) score!: string;
  @Tekst({ uitleg: 'Waar de score vandaan komt.', voorbeeld: 'Cliëntervaringsonderzoek 2025' }) bron!: string;
  @Id({ uitleg: 'Het budget waaruit een bonus komt.', optioneel: true, voorbeeld: 'opvang' }) budget?: string;
  @Deel(() => DoelInvoer, {
    uitleg: 'Waar een bonus voor is; zonder dit het doel van de eerste verplichting van het contract.',
    optioneel: true,
  })
  doel?: DoelInvoer;
}

export const resultaatVaststellen: OpdrachtHttp = {
  soort: 'resultaat-vaststellen',
  pad: 'contracten/:ondersteuningsopdracht/resultaten',
  groep: 'Contracten',
  samenvatting: 'Stelt vast wat een contract bracht: een bonus, een malus of geen van beide, met elke stap erbij',
  invoer: ResultaatVaststellenInvoer,
  rollen: BOEKEN,
  naamVan: 'resultaat',
  voorbeelden: [
    {
      naam: 'malus',
      pad: { ondersteuningsopdracht: 'opvang-2025' },
      inhoud: {
        ...{ boekdatum: '2025-08-15', resultaat: 'opvang-halfjaar-1' },
        ...{ van: '2025-01', totEnMet: '2025-06', score: '5.4', bron: 'Cliëntervaringsonderzoek 2025' },
      },
    },
  ],
};

export class MalusInnenInvoer extends BewegingInvoer implements Omit<MalusInnen, 'soort'> {
  @Id({ uitleg: 'Het contract.', voorbeeld: 'opvang-2025' }) ondersteuningsopdracht!: string;
  @Id({ uitleg: 'Het resultaat waarvan de malus nog niet geheel is geïnd.', voorbeeld: 'opvang-halfjaar-1' })
  resultaat!: string;
}

export const malusInnen: OpdrachtHttp = {
  soort: 'malus-innen',
  pad: 'contracten/:ondersteuningsopdracht/resultaten/:resultaat/inningen',
  groep: 'Contracten',
  samenvatting:
    'Int het volgende deel van een malus over meer bestedingen dan in één keer gaan; zeg het tot niets rest',
  invoer: MalusInnenInvoer,
  rollen: BOEKEN,
  voorbeelden: [
    {
      naam: 'vervolg',
      elders: true,
      pad: { ondersteuningsopdracht: 'opvang-2025', resultaat: 'opvang-halfjaar-1' },
      inhoud: { boekdatum: '2025-08-16' },
    },
  ],
};

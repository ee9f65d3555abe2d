import type { PreventiewinstVaststellen } from '@ontschot/boek';
import { Datum, Deel, Id, Periode, Tekst } from '../../invoer/velden.js';
import { BOEKEN, type OpdrachtHttp } from '../definitie.js';
import { MetingInvoer } from './metingdelen.js';

export class VoorlopigInvoer {
  @Datum({ uitleg: 'Wanneer er opnieuw naar wordt gekeken.' }) herzienOp!: string;
  @Tekst({ uitleg: 'Waarom het nog anders kan uitvallen.' }) reden!: string;
}

export class PreventiewinstVaststellenInvoer
  extends MetingInvoer
  implements Omit<PreventiewinstVaststellen, 'soort' | 'kosten'>
{
  @Id({ uitleg: 'Hoe de vaststelling heet; zonder dit de id van de opdracht.', optioneel: true }) vaststelling?: string;
  @Id({
    uitleg: 'De vaststelling waar deze voor in de plaats komt; alleen het verschil wordt geboekt.',
    optioneel: true,
  })
  corrigeert?: string;
  @Deel(() => VoorlopigInvoer, { uitleg: 'Als de winst nog anders kan uitvallen.', optioneel: true })
  voorlopig?: VoorlopigInvoer;
  @Periode({ uitleg: 'De afgesloten maand waar een late boeking bij hoort.', optioneel: true }) hoortBij?: string;
}

export const preventiewinstVaststellen: OpdrachtHttp = {
  soort: 'preventiewinst-vaststellen',
  pad: 'afspraken/:afspraak/vaststellingen',
  groep: 'Preventiewinst',
  samenvatting: 'Stelt de preventiewinst van een periode vast en boekt wat daaruit volgt',
  invoer: PreventiewinstVaststellenInvoer,
  rollen: BOEKEN,
  proef: true,
  naamVan: 'vaststelling',
  voorbeelden: [
    {
      naam: 'eerste-half-jaar',
      pad: { afspraak: 'voordeur' },
      inhoud: {
        vaststelling: 'voordeur-2025',
        van: '2025-01',
        totEnMet: '2025-06',
        boekdatum: '2025-07-01',
        maten: [{ maat: 'tevreden', waarde: '7.5' }],
        voorlopig: { herzienOp: '2025-12-01', reden: 'De nazorg loopt nog' },
      },
    },
    {
      naam: 'een-verlies',
      pad: { afspraak: 'thuis-bilgaard' },
      inhoud: { vaststelling: 'bilgaard-half', van: '2025-01', totEnMet: '2025-06', boekdatum: '2025-07-01' },
    },
    {
      naam: 'bij-een-externe-financier',
      pad: { afspraak: 'thuis' },
      inhoud: { vaststelling: 'thuis-kwartaal-3', van: '2025-07', totEnMet: '2025-09', boekdatum: '2025-10-01' },
    },
    {
      naam: 'die-het-afwijst',
      pad: { afspraak: 'thuis' },
      inhoud: { vaststelling: 'thuis-kwartaal-4', van: '2025-10', totEnMet: '2025-12', boekdatum: '2025-12-31' },
    },
  ],
};

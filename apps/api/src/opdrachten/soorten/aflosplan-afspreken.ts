import type { AflosplanAfspreken, Mijlpaal } from '@ontschot/boek';
import { GRENZEN } from '../../grenzen.js';
import { Procent } from '../../invoer/getallen.js';
import { Zin } from '../../invoer/mensen.js';
import { Bedrag, Datum, Deel, Id, Lijst, Periode } from '../../invoer/velden.js';
import type { OpdrachtHttp } from '../definitie.js';
import { metBoeken, OP_DAG, REGELING, REGELING_7 } from './schuldregelingen.js';

export class TermijnInvoer {
  @Bedrag({ uitleg: 'Per maand, in eurocenten.', voorbeeld: 5_000 }) bedrag!: number;
  @Periode({ uitleg: 'De eerste maand.', voorbeeld: '2025-10' }) vanaf!: string;
  @Periode({ uitleg: 'De laatste maand.', voorbeeld: '2025-12' }) totEnMet!: string;
}

export class MijlpaalInvoer implements Mijlpaal {
  @Id({ uitleg: 'Haar naam binnen het plan; zij staat in het boek, dus noem niemand.', voorbeeld: 'budgetcursus' })
  mijlpaal!: string;
  @Procent({ uitleg: 'Welk deel van de hele vordering dan wordt kwijtgescholden.', voorbeeld: '25' }) deel!: string;
}

export class AflosplanAfsprekenInvoer implements Omit<AflosplanAfspreken, 'soort' | 'tekst'> {
  @Id(REGELING) schuldregeling!: string;
  @Deel(() => TermijnInvoer, { uitleg: 'Wat het huishouden aflost; zonder dit niets.', optioneel: true })
  termijn?: TermijnInvoer;
  @Lijst(() => MijlpaalInvoer, GRENZEN.mijlpalen, {
    uitleg: 'De stappen; hun delen zijn samen hoogstens 100 procent.',
    optioneel: true,
  })
  mijlpalen?: MijlpaalInvoer[];
  @Zin({
    uitleg: 'In één zin wat de stappen zijn. Zij wordt versleuteld bewaard, buiten het boek.',
    optioneel: true,
    voorbeeld: 'Hij volgt de budgetcursus en werkt drie maanden',
  })
  toelichting?: string;
  @Datum(OP_DAG) boekdatum?: string;
}

export const aflosplanAfspreken: OpdrachtHttp = {
  ...metBoeken,
  soort: 'aflosplan-afspreken',
  pad: 'schuldregelingen/:schuldregeling/aflosplannen',
  samenvatting: 'Spreekt af wat wordt afgelost, en bij welke stappen een deel wordt kwijtgescholden',
  invoer: AflosplanAfsprekenInvoer,
  zin: 'toelichting',
  voorbeelden: [
    {
      naam: 'plan',
      pad: REGELING_7,
      inhoud: {
        termijn: { bedrag: 5_000, vanaf: '2025-10', totEnMet: '2025-12' },
        mijlpalen: [
          { mijlpaal: 'budgetcursus', deel: '25' },
          { mijlpaal: 'werk', deel: '75' },
        ],
        toelichting: 'Hij volgt de budgetcursus en werkt drie maanden',
        boekdatum: '2025-09-20',
      },
    },
  ],
};

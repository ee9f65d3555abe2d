import { contract, contracten } from '@ontschot/projecties';
import type { Identiteit } from '../../beveiliging/identiteit.js';
import { Id } from '../../invoer/velden.js';
import { geenRecht, INZAGE, zietAlles, type VraagHttp, type Vraaginhoud } from '../definitie.js';
import { BladzijdeOpDag, OpDag } from '../velden.js';

export class ContractenVraag extends BladzijdeOpDag {
  @Id({ uitleg: 'Alleen van deze aanbieder.', optioneel: true }) aanbieder?: string;
}

export class ContractVraag extends OpDag {
  @Id({ uitleg: 'Het contract.' }) ondersteuningsopdracht!: string;
}

/** An aanbieder sees its own contracts; another's is not there for it. */
function begrens(wie: Identiteit, vraag: Vraaginhoud): Vraaginhoud {
  if (zietAlles(wie)) return vraag;
  const { aanbieder = wie.organisatie } = vraag;
  if (aanbieder === undefined || aanbieder !== wie.organisatie)
    throw geenRecht('Een aanbieder ziet alleen de eigen contracten.');
  return { ...vraag, aanbieder };
}

const deel = { groep: 'Contracten', rollen: [...INZAGE, 'aanbieder'], begrens } as const;

export const CONTRACTVRAGEN: readonly VraagHttp[] = [
  {
    ...deel,
    naam: 'contracten',
    pad: 'boeken/:boekId/contracten',
    samenvatting: 'De contracten: wat is toegezegd, betaald en vrijgevallen, en wat wanneer nog vrijkomt',
    invoer: ContractenVraag,
    getallen: ['aantal'],
    voorbeeld: { aanbieder: 'opvang-fryslan', op: '2025-12-31', aantal: '10' },
    beantwoord: (lees, vraag) => {
      const { regels, volgende } = contracten(lees, vraag as never);
      return { contracten: regels, volgende };
    },
  },
  {
    ...deel,
    naam: 'contract',
    pad: 'boeken/:boekId/contracten/:ondersteuningsopdracht',
    samenvatting:
      'Eén contract: wat per vorm vrijkomt en wanneer, capaciteit, resultaten, correcties, verrekeningen en grensverkeer',
    invoer: ContractVraag,
    voorbeeld: { ondersteuningsopdracht: 'opvang-2025' },
    beantwoord: (lees, { ondersteuningsopdracht, ...vraag }) =>
      contract(lees, vraag as never, String(ondersteuningsopdracht)),
  },
];

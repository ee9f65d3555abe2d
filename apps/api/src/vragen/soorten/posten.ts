import { verplichting, verplichtingen, voorschot, voorschotten } from '@ontschot/projecties';
import type { Identiteit } from '../../beveiliging/identiteit.js';
import { probleem } from '../../fouten/probleem.js';
import { Id } from '../../invoer/velden.js';
import { geenRecht, INZAGE, zietAlles, type VraagHttp, type Vraaginhoud } from '../definitie.js';
import { BladzijdeOpDag, OpDag } from '../velden.js';

type Postenvraag = Parameters<typeof verplichtingen>[1];

export class PostenVraag extends BladzijdeOpDag {
  @Id({ uitleg: 'Alleen van dit budget.', optioneel: true }) budget?: string;
  @Id({ uitleg: 'Alleen van deze organisatie.', optioneel: true }) aanbieder?: string;
}

export class VerplichtingVraag extends OpDag {
  @Id({ uitleg: 'De verplichting.' }) verplichting!: string;
}

export class VoorschotVraag extends OpDag {
  @Id({ uitleg: 'Het voorschot.' }) voorschot!: string;
}

/** An aanbieder sees what is its own. */
function eigen(wie: Identiteit, vraag: Vraaginhoud): Vraaginhoud {
  if (zietAlles(wie)) return vraag;
  const { aanbieder = wie.organisatie } = vraag;
  if (aanbieder === undefined || aanbieder !== wie.organisatie)
    throw geenRecht('Een aanbieder ziet alleen wat van de eigen organisatie is.');
  return { ...vraag, aanbieder };
}

/** To another, what is not its own is not there. */
function alleenEigen(wie: Identiteit, antwoord: object): object {
  const { aanbieder, ontvanger } = antwoord as { aanbieder?: string; ontvanger?: string };
  if (zietAlles(wie) || (wie.organisatie !== undefined && wie.organisatie === (aanbieder ?? ontvanger)))
    return antwoord;
  throw probleem('niet-gevonden', 'Dit staat niet in het boek.');
}

const gelijk = { rollen: [...INZAGE, 'aanbieder'] } as const;

export const POSTENVRAGEN: readonly VraagHttp[] = [
  {
    ...gelijk,
    naam: 'verplichtingen',
    pad: 'boeken/:boekId/verplichtingen',
    groep: 'Verplichtingen',
    samenvatting: 'De verplichtingen van een boek, met wat erop staat, op elke dag van beide klokken',
    invoer: PostenVraag,
    getallen: ['aantal'],
    voorbeeld: { aanbieder: 'opvang-fryslan', op: '2025-06-30', aantal: '10' },
    begrens: eigen,
    beantwoord: (lees, vraag) => verplichtingen(lees, vraag as unknown as Postenvraag),
  },
  {
    ...gelijk,
    naam: 'verplichting',
    pad: 'boeken/:boekId/verplichtingen/:verplichting',
    groep: 'Verplichtingen',
    samenvatting: 'Eén verplichting, op elke dag van beide klokken',
    invoer: VerplichtingVraag,
    voorbeeld: { verplichting: 'karima' },
    beantwoord: (lees, vraag) => verplichting(lees, String(vraag['boek']), String(vraag['verplichting']), vraag),
    zeef: alleenEigen,
  },
  {
    ...gelijk,
    naam: 'voorschotten',
    pad: 'boeken/:boekId/voorschotten',
    groep: 'Voorschotten',
    samenvatting: 'De voorschotten van een boek, met wat erop open staat, op elke dag van beide klokken',
    invoer: PostenVraag,
    getallen: ['aantal'],
    voorbeeld: { budget: 'schuldhulp' },
    begrens: eigen,
    beantwoord: (lees, vraag) => voorschotten(lees, vraag as unknown as Postenvraag),
  },
  {
    ...gelijk,
    naam: 'voorschot',
    pad: 'boeken/:boekId/voorschotten/:voorschot',
    groep: 'Voorschotten',
    samenvatting: 'Eén voorschot, op elke dag van beide klokken',
    invoer: VoorschotVraag,
    voorbeeld: { voorschot: 'paspoort' },
    beantwoord: (lees, vraag) => voorschot(lees, String(vraag['boek']), String(vraag['voorschot']), vraag),
    zeef: alleenEigen,
  },
];

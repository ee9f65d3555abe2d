import { voorfinanciering, voorfinancieringen, vordering, vorderingen } from '@ontschot/projecties';
import { Id, Keuze, Zoektekst } from '../../invoer/velden.js';
import { INZAGE, type VraagHttp, type Vraaginhoud } from '../definitie.js';
import { eigen, metAlleen, zonderCodes } from '../eigen.js';
import { BladzijdeOpDag, OpDag } from '../velden.js';

/** A list of what can be open. */
class OpenVraag extends BladzijdeOpDag {
  @Id({ uitleg: 'Alleen van deze afspraak.', optioneel: true }) afspraak?: string;
  @Keuze(['ja', 'nee'], {
    uitleg: 'Alleen wat openstaat (ja), of alleen wat is voldaan (nee); zonder deze beide.',
    optioneel: true,
  })
  open?: string;
}

export class VoorfinancieringenVraag extends OpenVraag {
  @Id({ uitleg: 'Alleen wat deze koker inlegde.', optioneel: true }) koker?: string;
  @Id({ uitleg: 'Alleen uit of naar dit budget.', optioneel: true }) budget?: string;
  @Id({ uitleg: 'Alleen wat deze organisatie inlegde of kreeg.', optioneel: true }) organisatie?: string;
}

export class VoorfinancieringVraag extends OpDag {
  @Id({ uitleg: 'De voorfinanciering.' }) voorfinanciering!: string;
}

export class VorderingenVraag extends OpenVraag {
  @Keuze(['terugvordering', 'inning'], {
    uitleg:
      'Alleen wat een ontvanger na verlies of correctie schuldig is, of alleen wat bij een huishouden wordt geïnd.',
    optioneel: true,
  })
  soort?: string;
  @Id({ uitleg: 'Alleen wat aan deze koker is verschuldigd.', optioneel: true }) koker?: string;
  @Id({ uitleg: 'Alleen wat deze organisatie schuldig is of te vorderen heeft.', optioneel: true })
  organisatie?: string;
  @Keuze(['loopt', 'gestopt'], { uitleg: 'Alleen waarvan de inning loopt of is gestopt.', optioneel: true })
  inning?: string;
}

export class VorderingVraag extends OpDag {
  @Zoektekst({ uitleg: 'De vordering; een terugvordering heet als haar toezegging.' }) vordering!: string;
}

/** The question as the read side takes it. */
const gevraagd = ({ open, ...vraag }: Vraaginhoud): never =>
  ({ ...(metAlleen(vraag) as object), ...(open !== undefined && { open: open === 'ja' }) }) as never;

const gelijk = { rollen: [...INZAGE, 'aanbieder', 'financier'], begrens: eigen, zeef: zonderCodes } as const;

export const VORDERINGENVRAGEN: readonly VraagHttp[] = [
  {
    ...gelijk,
    naam: 'voorfinancieringen',
    pad: 'boeken/:boekId/voorfinancieringen',
    groep: 'Preventiewinst',
    samenvatting: 'Wie voor welke afspraak geld inlegde, wat daarvan is verrekend en wat openstaat',
    invoer: VoorfinancieringenVraag,
    getallen: ['aantal'],
    voorbeeld: { op: '2025-12-31', afspraak: 'voordeur', aantal: '10' },
    beantwoord: (lees, vraag) => {
      const { regels, volgende } = voorfinancieringen(lees, gevraagd(vraag));
      return { voorfinancieringen: regels, volgende };
    },
  },
  {
    ...gelijk,
    naam: 'voorfinanciering',
    pad: 'boeken/:boekId/voorfinancieringen/:voorfinanciering',
    groep: 'Preventiewinst',
    samenvatting: 'Eén voorfinanciering, met elke vaststelling die haar terugverdiende',
    invoer: VoorfinancieringVraag,
    voorbeeld: { voorfinanciering: 'voordeur-vooraf' },
    beantwoord: (lees, { voorfinanciering: id, ...vraag }) => voorfinanciering(lees, gevraagd(vraag), String(id)),
  },
  {
    ...gelijk,
    naam: 'vorderingen',
    pad: 'boeken/:boekId/vorderingen',
    groep: 'Vorderingen',
    samenvatting: 'Wat na verlies of correctie terug moet, en wat bij huishoudens wordt geïnd, met wat openstaat',
    invoer: VorderingenVraag,
    getallen: ['aantal'],
    voorbeeld: { op: '2025-12-31', open: 'ja', aantal: '10' },
    beantwoord: (lees, vraag) => {
      const { regels, volgende } = vorderingen(lees, gevraagd(vraag));
      return { vorderingen: regels, volgende };
    },
  },
  {
    ...gelijk,
    naam: 'vordering',
    pad: 'boeken/:boekId/vorderingen/:vordering',
    groep: 'Vorderingen',
    samenvatting: 'Eén vordering, met alles wat er sinds zij ontstond mee gebeurde',
    invoer: VorderingVraag,
    voorbeeld: { vordering: 'bijstand-7' },
    beantwoord: (lees, { vordering: id, ...vraag }) => vordering(lees, gevraagd(vraag), String(id)),
  },
];

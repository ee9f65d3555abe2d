import { stap, terugblik, verschillen } from '@ontschot/projecties';
import { GRENZEN } from '../../grenzen.js';
import { Getal, Zoektekst } from '../../invoer/velden.js';
import { INZAGE, type VraagHttp, type Vraaginhoud } from '../definitie.js';
import { zonderCodes } from '../eigen.js';
import { Bladzijde, BladzijdeOpDag } from '../velden.js';

const GROOTST = Number.MAX_SAFE_INTEGER;

export class TerugblikVraag extends BladzijdeOpDag {
  @Getal(0, GROOTST, { uitleg: 'Zoals het boek was na deze revisie.', optioneel: true }) opRevisie?: string;
  @Zoektekst({ uitleg: 'Zoals het boek was op dit moment, in UTC: 2025-06-30T12:00:00Z.', optioneel: true })
  opMoment?: string;
}

export class StapVraag {
  @Getal(0, GROOTST, { uitleg: 'De revisie.' }) revisie!: string;
}

export class VerschillenVraag extends Bladzijde {
  @Zoektekst({ uitleg: 'Waarna het telt: een revisie (-1 voor het begin), of een moment in UTC.' }) van!: string;
  @Zoektekst({ uitleg: 'Tot en met waar: het zelfde; zonder deze tot nu.', optioneel: true }) tot?: string;
}

/** The question as the read side takes it, with the time that it may take. */
const metTijd = (vraag: Vraaginhoud): never => ({ ...vraag, maxMs: GRENZEN.terugblikMs }) as never;

/** For who sees all that is booked; what leads to a household is for the auditor. */
const gelijk = { groep: 'Terugblik', rollen: INZAGE, zeef: zonderCodes } as const;

export const TERUGBLIKVRAGEN: readonly VraagHttp[] = [
  {
    ...gelijk,
    naam: 'terugblik',
    pad: 'boeken/:boekId/terugblik',
    samenvatting: 'Het boek zoals het was: na een revisie, op een moment of op een dag van beide klokken',
    invoer: TerugblikVraag,
    getallen: ['opRevisie', 'aantal'],
    voorbeeld: { opRevisie: '12', aantal: '10' },
    beantwoord: (lees, vraag) => terugblik(lees, metTijd(vraag)),
  },
  {
    ...gelijk,
    naam: 'stap',
    pad: 'boeken/:boekId/gebeurtenissen/:revisie/stap',
    samenvatting: 'Wat één gebeurtenis veranderde en waarom het mocht, of waarom een opdracht werd geweigerd',
    invoer: StapVraag,
    getallen: ['revisie'],
    voorbeeld: { revisie: '12' },
    beantwoord: (lees, vraag) => stap(lees, metTijd(vraag)),
  },
  {
    ...gelijk,
    naam: 'verschillen',
    pad: 'boeken/:boekId/verschillen',
    samenvatting: 'Wat er tussen twee revisies of momenten veranderde: standen, onderdelen en aantallen',
    invoer: VerschillenVraag,
    getallen: ['aantal'],
    voorbeeld: { van: '5', tot: '12' },
    beantwoord: (lees, vraag) => verschillen(lees, metTijd(vraag)),
  },
];

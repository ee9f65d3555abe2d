import {
  bestemming,
  DIEPSTE_SPOOR,
  herkomst,
  MEESTE_SPOREN,
  stap,
  terugblik,
  verschillen,
  wistenWij,
} from '@ontschot/projecties';
import { GRENZEN } from '../../grenzen.js';
import { Datum, Getal, Kleur, Zoektekst } from '../../invoer/velden.js';
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

export class ToenVraag extends Bladzijde {
  @Datum({ uitleg: 'De dag waarvan de stand wordt bekeken.' }) op!: string;
  @Datum({ uitleg: 'De dag waarop wij keken, naast wat wij nu weten; zonder deze vandaag.', optioneel: true })
  bekendOp?: string;
}

const DEEL = { uitleg: 'Hoeveel delen op één pagina.', optioneel: true };
const LANG = { uitleg: 'Over hoeveel gebeurtenissen een spoor hoogstens gaat; zonder deze 20.', optioneel: true };
const WAAR = { uitleg: 'Waar de pagina begint: volgende van de pagina ervoor.', optioneel: true };

export class HerkomstVraag {
  @Zoektekst({ uitleg: 'De rekening, als vrij:opvang.' }) rekening!: string;
  @Kleur({ uitleg: 'De kleur.' }) kleur!: string;
  @Getal(0, GROOTST, { uitleg: 'Na welke revisie; zonder deze nu.', optioneel: true }) revisie?: string;
  @Getal(1, DIEPSTE_SPOOR, LANG) diepte?: string;
  @Getal(1, MEESTE_SPOREN, DEEL) aantal?: string;
  @Zoektekst(WAAR) cursor?: string;
}

export class BestemmingVraag {
  @Getal(0, GROOTST, { uitleg: 'De revisie van de gebeurtenis.' }) revisie!: string;
  @Getal(0, GROOTST, { uitleg: 'Tot en met welke revisie; zonder deze tot nu.', optioneel: true }) totRevisie?: string;
  @Getal(1, DIEPSTE_SPOOR, LANG) diepte?: string;
  @Getal(1, MEESTE_SPOREN, DEEL) aantal?: string;
  @Zoektekst(WAAR) cursor?: string;
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
  {
    ...gelijk,
    naam: 'toen',
    pad: 'boeken/:boekId/terugblik/toen',
    samenvatting:
      'Wat wij op een dag wisten van de stand van een dag, naast wat wij nu weten, en wat het verschil maakte',
    invoer: ToenVraag,
    getallen: ['aantal'],
    voorbeeld: { op: '2025-06-30' },
    beantwoord: (lees, vraag) => wistenWij(lees, metTijd(vraag)),
  },
  {
    ...gelijk,
    naam: 'herkomst',
    pad: 'boeken/:boekId/herkomst',
    samenvatting: 'Waar het geld op een rekening in een kleur vandaan kwam, terug tot wie het betaalde',
    invoer: HerkomstVraag,
    getallen: ['revisie', 'diepte', 'aantal'],
    voorbeeld: { rekening: 'vrij:opvang', kleur: 'opvang' },
    beantwoord: (lees, vraag) => herkomst(lees, metTijd(vraag)),
  },
  {
    ...gelijk,
    naam: 'bestemming',
    pad: 'boeken/:boekId/bestemming',
    samenvatting: 'Waar het geld van een gebeurtenis bleef, tot waar het nu is',
    invoer: BestemmingVraag,
    getallen: ['revisie', 'totRevisie', 'diepte', 'aantal'],
    voorbeeld: { revisie: '12' },
    beantwoord: (lees, vraag) => bestemming(lees, metTijd(vraag)),
  },
];

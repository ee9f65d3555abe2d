import {
  agenda,
  agendas,
  betalers,
  concentratie,
  kostenprognose,
  ontbrekendeKosten,
  ontzorging,
} from '@ontschot/projecties';
import { Datum, Getal, Id } from '../../invoer/velden.js';
import { INZAGE, type VraagHttp } from '../definitie.js';
import { metOntbreekt } from '../ontbreekt.js';
import { Bekend, OpDag } from '../velden.js';

export class BetalersVraag extends Bekend {
  @Getal(1900, 2999, { uitleg: 'De kosten van dit jaar; zonder dit van het jaar van het boek.', optioneel: true })
  jaar?: string;
  @Datum({ uitleg: 'Wie op deze dag betaalde; zonder deze de laatste dag van het jaar ervoor.', optioneel: true })
  voor?: string;
  @Datum({ uitleg: 'Wie op deze dag betaalt; zonder deze de laatste dag van het jaar.', optioneel: true }) na?: string;
}

export class KostenprognoseVraag extends OpDag {
  @Id({ uitleg: 'Alleen deze koker.', optioneel: true }) koker?: string;
}

export class AgendaVraag extends OpDag {
  @Id({ uitleg: 'De agenda.' }) agenda!: string;
}

/** The question as the read side takes it: its fields were checked against the class of the question. */
const als = (vraag: unknown): never => vraag as never;

const KOSTEN: readonly VraagHttp[] = [
  {
    naam: 'betalers',
    pad: 'boeken/:boekId/betalers',
    groep: 'Kosten',
    samenvatting: 'Dezelfde kosten langs wie op twee dagen betaalt, per koker en per financier',
    invoer: BetalersVraag,
    getallen: ['jaar'],
    rollen: INZAGE,
    voorbeeld: { jaar: '2025', voor: '2024-12-31', na: '2025-12-31' },
    beantwoord: (lees, vraag) => betalers(lees, als(vraag)),
  },
  {
    // Without any field: what can be chosen, can be subtracted.
    naam: 'concentratie',
    pad: 'boeken/:boekId/concentratie',
    groep: 'Huishoudens',
    samenvatting: 'Welk deel van de huishoudens welk deel van de kosten nam in een afgesloten jaar',
    rollen: [...INZAGE, 'raad'],
    weigert: 'jaar-nog-open',
    beantwoord: (lees, { boek }) => concentratie(lees, String(boek)),
  },
  {
    naam: 'kostenprognose',
    pad: 'boeken/:boekId/kostenprognose',
    groep: 'Kosten',
    samenvatting: 'Wat elke koker dit jaar naar verwachting kost, met een band, naast wat er is',
    invoer: KostenprognoseVraag,
    rollen: INZAGE,
    voorbeeld: { op: '2025-06-30' },
    beantwoord: (lees, { koker, ...vraag }) => {
      const prognose = kostenprognose(lees, als(vraag));
      if (koker === undefined) return prognose;
      return { ...prognose, kokers: prognose.kokers.filter((een) => een.koker === koker) };
    },
  },
  {
    naam: 'ontzorging',
    pad: 'boeken/:boekId/ontzorging',
    groep: 'Kosten',
    samenvatting: 'Hoe geld over de jaren verschuift van zware naar lichte hulp, per functionaliteit en leeftijdsgroep',
    invoer: Bekend,
    rollen: INZAGE,
    beantwoord: (lees, vraag) => ontzorging(lees, als(vraag)),
  },
  {
    naam: 'agendas',
    pad: 'boeken/:boekId/agendas',
    groep: 'Kosten',
    samenvatting: 'De ondersteuningsagenda’s, naast wat er is besteed',
    invoer: OpDag,
    rollen: INZAGE,
    voorbeeld: { op: '2025-12-31' },
    beantwoord: (lees, vraag) => ({ agendas: agendas(lees, als(vraag)) }),
  },
  {
    naam: 'agenda',
    pad: 'boeken/:boekId/agendas/:agenda',
    groep: 'Kosten',
    samenvatting: 'Eén ondersteuningsagenda met al haar versies, naast wat er is besteed',
    invoer: AgendaVraag,
    rollen: INZAGE,
    voorbeeld: { agenda: 'agenda-2025' },
    beantwoord: (lees, { agenda: id, ...vraag }) => agenda(lees, als(vraag), String(id)),
  },
];

export const HULPKOSTENVRAGEN: readonly VraagHttp[] = [
  ...KOSTEN.map(metOntbreekt),
  {
    naam: 'ontbrekende-kosten',
    pad: 'boeken/:boekId/ontbrekende-kosten',
    groep: 'Kosten',
    samenvatting: 'Welke kosten niet in het boek staan, waarom en sinds wanneer',
    invoer: Bekend,
    rollen: [...INZAGE, 'raad'],
    beantwoord: (lees, vraag) => ({ ontbrekendeKosten: ontbrekendeKosten(lees, als(vraag)) }),
  },
];

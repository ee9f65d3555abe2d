import {
  FUNCTIONALITEITEN,
  LEEFTIJDSGROEPEN,
  type AgendaVaststellen,
  type Functionaliteit,
  type Leeftijdsgroep,
  type OntbrekendeKostenMelden,
} from '@ontschot/boek';
import { GRENZEN } from '../../grenzen.js';
import { Aantal, Deel, Id, Keuze, Lijst, Naam, Periode, Tekst } from '../../invoer/velden.js';
import { BOEKEN, type OpdrachtHttp } from '../definitie.js';

export class OntbrekendeKostenInvoer implements Omit<OntbrekendeKostenMelden, 'soort'> {
  @Id({ uitleg: 'De naam waaronder het boek het kent.', voorbeeld: 'behandeling' }) ontbrekend!: string;
  @Naam({ uitleg: 'Welke kosten.', voorbeeld: 'Medische behandeling' }) naam!: string;
  @Id({ uitleg: 'Van welke koker; zonder deze van geen koker van dit boek.', optioneel: true }) koker?: string;
  @Tekst({ uitleg: 'Waarom zij er niet in staan.', voorbeeld: 'De verzekeraar deelt ze niet' }) waarom!: string;
  @Periode({ uitleg: 'Sinds welke maand, van welk jaar ook.' }) sinds!: string;
  @Periode({ uitleg: 'Tot en met welke maand; zonder deze ontbreken zij nog.', optioneel: true }) totEnMet?: string;
}

export class AgendastandInvoer {
  @Aantal({ uitleg: 'Hoeveel mensen, of andere eenheden.' }) aantal!: number;
  @Id({ uitleg: 'Wat er een kost: een eenheidsprijs van dit boek, met bron en jaar.' }) eenheidsprijs!: string;
}

export class AgendaregelInvoer {
  @Keuze(FUNCTIONALITEITEN, { uitleg: 'Een van de zeven functionaliteiten.' }) functionaliteit!: Functionaliteit;
  @Keuze(LEEFTIJDSGROEPEN, { uitleg: 'Voor wie.' }) leeftijdsgroep!: Leeftijdsgroep;
  @Deel(() => AgendastandInvoer, { uitleg: 'Waar het begint.' }) begin!: AgendastandInvoer;
  @Deel(() => AgendastandInvoer, { uitleg: 'Waar het heen moet.' }) doel!: AgendastandInvoer;
}

export class AgendaVaststellenInvoer implements Omit<AgendaVaststellen, 'soort'> {
  @Id({ uitleg: 'De naam van de agenda; nog eens is een nieuwe versie.', voorbeeld: 'agenda-2025' }) agenda!: string;
  @Naam({ uitleg: 'Hoe zij heet.', voorbeeld: 'Ondersteuningsagenda 2025' }) naam!: string;
  @Tekst({ uitleg: 'Het besluit waarbij zij is vastgesteld.', voorbeeld: 'Raadsbesluit 2025-12' }) besluit!: string;
  @Lijst(() => AgendaregelInvoer, GRENZEN.agendaregels, {
    uitleg: 'Per functionaliteit en leeftijdsgroep hoogstens één regel.',
  })
  regels!: AgendaregelInvoer[];
}

/** What help costs: what is known to be missing, and what is meant to be spent. */
export const HULPKOSTENSOORTEN: readonly OpdrachtHttp[] = [
  {
    soort: 'ontbrekende-kosten-melden',
    pad: 'ontbrekende-kosten',
    groep: 'Kosten',
    samenvatting: 'Zegt welke kosten niet in het boek staan, waarom en sinds wanneer; elke kostenvraag zegt het mee',
    invoer: OntbrekendeKostenInvoer,
    rollen: BOEKEN,
    voorbeelden: [
      {
        naam: 'behandeling',
        inhoud: {
          ...{ ontbrekend: 'behandeling', naam: 'Medische behandeling', sinds: '2025-01' },
          waarom: 'De verzekeraar deelt ze niet',
        },
      },
      {
        naam: 'opvang',
        inhoud: {
          ...{ ontbrekend: 'opvang-regio', naam: 'Opvang buiten de regio', koker: 'opvang' },
          ...{ waarom: 'De opgave komt na afloop van het jaar', sinds: '2024-07', totEnMet: '2025-06' },
        },
      },
    ],
  },
  {
    soort: 'agenda-vaststellen',
    pad: 'agendas',
    groep: 'Kosten',
    samenvatting: 'Stelt een ondersteuningsagenda vast: aantallen en kosten per eenheid, begin en doel',
    invoer: AgendaVaststellenInvoer,
    rollen: BOEKEN,
    voorbeelden: [
      {
        naam: 'eerste',
        inhoud: {
          ...{ agenda: 'agenda-2025', naam: 'Ondersteuningsagenda 2025', besluit: 'Raadsbesluit 2025-12' },
          regels: [
            {
              ...{ functionaliteit: 'hulp-bij-regieverlies-en-crisis', leeftijdsgroep: 'gezinnen-jeugd' },
              begin: { aantal: 400, eenheidsprijs: 'opvangnacht-2025' },
              doel: { aantal: 250, eenheidsprijs: 'opvangnacht-2025' },
            },
          ],
        },
      },
    ],
  },
];

import { DECLARATIEFORMATEN, type Declaratieformaat, type DeclaratieindelingVastleggen } from '@ontschot/boek';
import { isRegelTekst } from '@ontschot/kern';
import { GRENZEN } from '../../grenzen.js';
import { maak, regel } from '../../invoer/maak-veld.js';
import type { Regel } from '../../invoer/veld.js';
import { Deel, Id, Keuze, Lijst } from '../../invoer/velden.js';
import { INSTELLEN, type OpdrachtHttp } from '../definitie.js';

const Agb = maak({
  regels: [
    regel('agb', 'Geef de AGB-code: 8 cijfers.', (waarde) => typeof waarde === 'string' && /^\d{8}$/.test(waarde)),
  ],
  schema: { type: 'string', pattern: '^\\d{8}$', example: '12345678' },
});

const Productdeel = maak({
  regels: [
    regel(
      'product',
      'Geef de code zoals zij in het bestand staat: letters en cijfers, hoogstens 10.',
      (waarde) => typeof waarde === 'string' && /^[a-zA-Z\d]{1,10}$/.test(waarde),
    ),
  ],
  schema: { type: 'string', example: '45' },
});

const Scheiding = maak({
  regels: [
    regel('scheidingsteken', 'Kies uit ; , | of een tab.', (waarde) =>
      [';', ',', '|', '\t'].includes(waarde as string),
    ),
  ],
  schema: { type: 'string', enum: [';', ',', '|', '\t'] },
});

const kolom = (uitleg: string, optioneel = false): PropertyDecorator =>
  maak({
    regels: [regel('kolom', 'Geef de naam van een kolom.', (waarde) => isRegelTekst(waarde, GRENZEN.kenmerk))],
    schema: { type: 'string', minLength: 1, maxLength: GRENZEN.kenmerk },
  })({ uitleg: `De kolom met ${uitleg}.`, optioneel });

export class KolommenInvoer {
  @kolom('het BSN; het wordt niet bewaard') bsn!: string;
  @kolom('de eigen referentie van de aanbieder') referentie!: string;
  @kolom('de productcategorie') productcategorie!: string;
  @kolom('de productcode') productcode!: string;
  @kolom('de eerste dag') van!: string;
  @kolom('de laatste dag') totEnMet!: string;
  @kolom('het bedrag') bedrag!: string;
  @kolom('het aantal eenheden', true) volume?: string;
  @kolom('de eenheid', true) eenheid?: string;
  @kolom('het tarief', true) tarief?: string;
  @kolom('het nummer van de toewijzing', true) toewijzing?: string;
  @kolom('de referentie van wat wordt teruggenomen', true) vorigeReferentie?: string;
}

export class CsvInvoer {
  @Deel(() => KolommenInvoer, { uitleg: 'Hoe de kolommen heten.' }) kolommen!: KolommenInvoer;
  @Scheiding({ uitleg: 'Wat tussen de kolommen staat; zonder dit een puntkomma.', optioneel: true })
  scheidingsteken?: string;
  @Keuze(['euro', 'eurocent'], { uitleg: 'In euro met komma, of in hele eurocenten.' }) bedragen!: 'euro' | 'eurocent';
  @Keuze(['jjjj-mm-dd', 'dd-mm-jjjj'], { uitleg: 'Hoe een dag is geschreven.' })
  datums!: 'jjjj-mm-dd' | 'dd-mm-jjjj';
}

export class ProductInvoer {
  @Productdeel({ uitleg: 'De productcategorie; zonder deze alles wat overblijft.', optioneel: true })
  categorie?: string;
  @Productdeel({ uitleg: 'De productcode; zonder deze de hele categorie.', optioneel: true }) code?: string;
  @Id({ uitleg: 'De verplichting die dit betaalt.', voorbeeld: 'karima' }) verplichting!: string;
}

const ALLEEN_CSV: Regel = {
  code: 'samen',
  melding: 'Geef csv bij het formaat csv, en alleen dan.',
  keur: (formaat, rond) => (formaat === 'csv') === ((rond as { csv?: unknown }).csv !== undefined),
};

const EEN_KEER: Regel = {
  code: 'dubbel',
  melding: 'Noem elk product één keer, en een code alleen met haar categorie.',
  keur: (lijst) => {
    if (!Array.isArray(lijst)) return true;
    const delen = lijst as ({ categorie?: unknown; code?: unknown } | null)[];
    const namen = delen.map((een) => JSON.stringify([een?.categorie, een?.code]));
    return (
      new Set(namen).size === namen.length &&
      delen.every((een) => een?.code === undefined || een.categorie !== undefined)
    );
  },
};

export class DeclaratieindelingVastleggenInvoer implements Omit<DeclaratieindelingVastleggen, 'soort' | 'csv'> {
  @Id({ uitleg: 'Haar naam.', voorbeeld: 'opvang-wmo' }) indeling!: string;
  @Id({ uitleg: 'De organisatie die declareert.', voorbeeld: 'opvang-fryslan' }) aanbieder!: string;
  @Agb({ uitleg: 'De AGB-code waaronder haar bestanden komen.' }) aanbiedercode!: string;
  @Keuze(DECLARATIEFORMATEN, { uitleg: 'De vorm van het bestand.', samen: [ALLEEN_CSV] }) formaat!: Declaratieformaat;
  @Lijst(() => ProductInvoer, GRENZEN.producten, {
    uitleg: 'Welke verplichting welk product betaalt.',
    samen: [EEN_KEER],
  })
  producten!: ProductInvoer[];
  @Deel(() => CsvInvoer, { uitleg: 'Hoe een CSV-bestand in elkaar zit.', optioneel: true })
  csv?: CsvInvoer;
}

export const declaratieindelingVastleggen: OpdrachtHttp = {
  soort: 'declaratieindeling-vastleggen',
  pad: 'declaratieindelingen',
  groep: 'Declaraties',
  samenvatting: 'Legt vast hoe een aanbieder declaraties aanlevert, en welke verplichting wat betaalt',
  invoer: DeclaratieindelingVastleggenInvoer,
  rollen: INSTELLEN,
  voorbeelden: [
    {
      naam: 'bericht',
      inhoud: {
        indeling: 'opvang-wmo',
        aanbieder: 'opvang-fryslan',
        aanbiedercode: '41414141',
        formaat: 'iwmo-323',
        producten: [{ categorie: '15', verplichting: 'karima' }],
      },
    },
    {
      naam: 'csv',
      inhoud: {
        indeling: 'opvang-csv',
        aanbieder: 'opvang-fryslan',
        aanbiedercode: '41414141',
        formaat: 'csv',
        producten: [{ verplichting: 'karima' }],
        csv: {
          kolommen: {
            ...{ bsn: 'BSN', referentie: 'Referentie', productcategorie: 'Categorie', productcode: 'Product' },
            ...{ van: 'Van', totEnMet: 'Tot en met', bedrag: 'Bedrag', vorigeReferentie: 'Credit van' },
          },
          bedragen: 'euro',
          datums: 'dd-mm-jjjj',
        },
      },
    },
  ],
};

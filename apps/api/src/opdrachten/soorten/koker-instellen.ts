import type { KokerInstellen, Oormerk } from '@ontschot/boek';
import { GRENZEN } from '../../grenzen.js';
import { Datum, Deel, Id, Keuze, Lijst, Naam, Taakveld } from '../../invoer/velden.js';
import { INSTELLEN, type OpdrachtHttp } from '../definitie.js';
import { DoelPatroonInvoer } from './delen.js';

const AARDEN = ['vrij', 'geoormerkt', 'extern'] as const;
type AlsObject = { aard?: unknown };

export class OormerkInvoer {
  @Keuze(AARDEN, { uitleg: 'vrij, geoormerkt, of extern: de financier houdt zijn eigen boeken.' })
  aard!: (typeof AARDEN)[number];
  @Lijst(() => DoelPatroonInvoer, GRENZEN.doelen, {
    uitleg: 'Waarvoor het geld mag worden gebruikt; alleen en altijd bij geoormerkt.',
    optioneel: true,
    samen: [
      {
        code: 'samen',
        melding: 'Bij geoormerkt horen doelen, en alleen daarbij.',
        keur: (doelen, rond) => ((rond as AlsObject).aard === 'geoormerkt') === (doelen !== undefined),
      },
    ],
  })
  doelen?: DoelPatroonInvoer[];
}

export class KokerInstellenInvoer implements Omit<KokerInstellen, 'soort' | 'oormerk'> {
  @Id({ uitleg: 'De naam waaronder het boek hem kent.', voorbeeld: 'opvang' }) koker!: string;
  @Naam({ uitleg: 'Hoe hij heet.', voorbeeld: 'Maatschappelijke opvang' }) naam!: string;
  @Naam({ uitleg: 'De wet.', voorbeeld: 'Wmo 2015' }) wet!: string;
  @Taakveld({ uitleg: 'Taakveld van Iv3.' }) taakveld!: string;
  @Deel(() => OormerkInvoer, { uitleg: 'Waarvoor het geld mag worden gebruikt.' }) oormerk!: OormerkInvoer & Oormerk;
  @Id({ uitleg: 'De organisatie die betaalt.', voorbeeld: 'rijk' }) financier!: string;
  @Datum({ uitleg: 'Vanaf welke dag; zonder deze de eerste dag van het boek.', optioneel: true }) vanaf?: string;
}

export const kokerInstellen: OpdrachtHttp = {
  soort: 'koker-instellen',
  pad: 'kokers',
  groep: 'Onderdelen',
  samenvatting: 'Stelt een koker in, of wijzigt hem vanaf een dag',
  invoer: KokerInstellenInvoer,
  rollen: INSTELLEN,
  voorbeelden: [
    {
      naam: 'vrij',
      inhoud: {
        koker: 'opvang',
        naam: 'Maatschappelijke opvang',
        wet: 'Wmo 2015',
        taakveld: '6.812',
        oormerk: { aard: 'vrij' },
        financier: 'rijk',
      },
    },
    {
      naam: 'geoormerkt',
      inhoud: {
        koker: 'schuldhulp',
        naam: 'Schuldhulpverlening',
        wet: 'Wgs',
        taakveld: '6.3',
        oormerk: { aard: 'geoormerkt', doelen: [{ taakveld: '6.3' }] },
        financier: 'gemeente-leeuwarden',
        vanaf: '2025-01-01',
      },
    },
    {
      naam: 'extern',
      inhoud: {
        koker: 'zvw',
        naam: 'Wijkverpleging',
        wet: 'Zvw',
        taakveld: '7.1',
        oormerk: { aard: 'extern' },
        financier: 'zorgverzekeraar',
      },
    },
  ],
};

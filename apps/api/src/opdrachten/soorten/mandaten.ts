import type { MandaatIntrekken, MandaatVastleggen, Meekijken } from '@ontschot/boek';
import { GRENZEN } from '../../grenzen.js';
import { BedragOfNul } from '../../invoer/getallen.js';
import { Hoeveelheid } from '../../invoer/mensen.js';
import { Namen } from '../../invoer/namen.js';
import { Datum, Deel, Id, Keuze, Lijst, Tekst } from '../../invoer/velden.js';
import { BOEKEN, type OpdrachtHttp } from '../definitie.js';
import { DoelPatroonInvoer } from './delen.js';
import { GROEP } from './trekkingdelen.js';

export class MeekijkenInvoer implements Meekijken {
  @Keuze(['vooraf', 'achteraf'], { uitleg: 'Voor het geld gaat, of erna; nooit wie het vroeg.' })
  wanneer!: 'vooraf' | 'achteraf';
  @BedragOfNul({ uitleg: 'Vanaf welk bedrag een collega meekijkt, in eurocenten.', voorbeeld: 25_000 }) vanaf!: number;
}

export class MandaatVastleggenInvoer implements Omit<MandaatVastleggen, 'soort'> {
  @Id({ uitleg: 'Zijn naam; onder dezelfde naam geldt het vanaf nu zo.', voorbeeld: 'heechterp-2025' })
  mandaat!: string;
  @Id({ uitleg: 'Het team; het ligt vast.', voorbeeld: 'team-heechterp' }) team!: string;
  @Keuze(['wijkteam'], { uitleg: 'Wie het gebruikt.' }) rol!: 'wijkteam';
  @Namen(GRENZEN.budgetten, { uitleg: 'Welk geld, in volgorde van voorkeur.', voorbeeld: ['wijkbudget-heechterp'] })
  budgetten!: string[];
  @Lijst(() => DoelPatroonInvoer, GRENZEN.doelen, { uitleg: 'Waarvoor; zonder deze voor alles.', optioneel: true })
  doelen?: DoelPatroonInvoer[];
  @BedragOfNul({ uitleg: 'Hoogstens per trekking, in eurocenten.', voorbeeld: 50_000 }) perTrekking!: number;
  @BedragOfNul({ uitleg: 'Hoogstens per huishouden in het jaar.', voorbeeld: 150_000 }) perHuishoudenPerJaar!: number;
  @BedragOfNul({ uitleg: 'Hoogstens open aan voorschotten, alles samen.', voorbeeld: 200_000 })
  openVoorschotten!: number;
  @Deel(() => MeekijkenInvoer, { uitleg: 'Hoe een collega meekijkt.' }) meekijken!: MeekijkenInvoer;
  @Hoeveelheid({ uitleg: 'Hoe lang een aanvraag wacht; zonder deze 24 uur.', optioneel: true, voorbeeld: 24 })
  wachttijdUren?: number;
  @Datum({ uitleg: 'De eerste dag.', voorbeeld: '2025-01-01' }) geldigVan!: string;
  @Datum({ uitleg: 'De laatste dag.', voorbeeld: '2025-12-31' }) geldigTotEnMet!: string;
}

export class MandaatIntrekkenInvoer implements Omit<MandaatIntrekken, 'soort'> {
  @Id({ uitleg: 'Het mandaat.', voorbeeld: 'heechterp-2025' }) mandaat!: string;
  @Tekst({ uitleg: 'Waarom; noem niemand.', voorbeeld: 'Het jaar is om' }) reden!: string;
}

const GRENS = {
  rol: 'wijkteam',
  budgetten: ['wijkbudget-heechterp'],
  perTrekking: 50_000,
  perHuishoudenPerJaar: 150_000,
  openVoorschotten: 200_000,
  geldigVan: '2025-01-01',
  geldigTotEnMet: '2025-12-31',
} as const;

export const mandaatVastleggen: OpdrachtHttp = {
  soort: 'mandaat-vastleggen',
  pad: 'mandaten',
  groep: GROEP,
  samenvatting: 'Legt vast wat een team zelf mag beslissen, over welk geld, en wanneer een collega meekijkt',
  invoer: MandaatVastleggenInvoer,
  rollen: BOEKEN,
  voorbeelden: [
    {
      naam: 'achteraf',
      inhoud: {
        ...{ mandaat: 'heechterp-2025', team: 'team-heechterp', ...GRENS },
        meekijken: { wanneer: 'achteraf', vanaf: 0 },
      },
    },
    {
      naam: 'vier-ogen',
      inhoud: {
        ...{ mandaat: 'jeugd-2025', team: 'jeugd-heechterp', ...GRENS },
        doelen: [{ leeftijdsgroep: 'gezinnen-jeugd' }],
        meekijken: { wanneer: 'vooraf', vanaf: 25_000 },
        wachttijdUren: 48,
      },
    },
  ],
};

export const mandaatIntrekken: OpdrachtHttp = {
  soort: 'mandaat-intrekken',
  pad: 'mandaten/:mandaat/intrekkingen',
  groep: GROEP,
  samenvatting: 'Trekt een mandaat in: vanaf nu wordt er niets meer onder verstrekt',
  invoer: MandaatIntrekkenInvoer,
  rollen: BOEKEN,
  voorbeelden: [{ naam: 'jeugd', pad: { mandaat: 'jeugd-2025' }, inhoud: { reden: 'Gaat op in het wijkteam' } }],
};

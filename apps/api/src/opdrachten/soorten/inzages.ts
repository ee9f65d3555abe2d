import type { HuishoudenVergeten, InzageGeven, InzageIntrekken, Inzageontvanger, Opdracht } from '@ontschot/boek';
import type { Rol } from '../../beveiliging/identiteit.js';
import { Huishouden } from '../../invoer/namen.js';
import { hoortBij } from '../../invoer/samen.js';
import { Datum, Deel, Id, Keuze, Naam, Tekst } from '../../invoer/velden.js';
import type { OpdrachtHttp } from '../definitie.js';
import { EEN_HUISHOUDEN } from './delen.js';

/** Who can be given inzage. */
export const ONTVANGERS = ['controller', 'auditor', 'wijkteam', 'aanbieder', 'financier'] as const;
const VAN_ORGANISATIE = ['aanbieder', 'financier'];

/** The inwoner of the household, or the municipality by a decision. */
const WIE: readonly Rol[] = ['controller', 'inwoner'];
const GROND = { uitleg: 'De wet en het artikel waarop een besluit berust; een inwoner laat dit weg.', optioneel: true };

class OverHuishouden {
  @Huishouden({ uitleg: 'De code van het huishouden.' }) huishouden!: string;
}

export class HuishoudenVergetenInvoer extends OverHuishouden implements Omit<HuishoudenVergeten, 'soort' | 'zelf'> {
  @Tekst({ ...GROND, voorbeeld: 'AVG, artikel 17' }) grond?: string;
}

export class OntvangerInvoer {
  @Keuze(ONTVANGERS, { uitleg: 'In welke rol.' }) rol!: (typeof ONTVANGERS)[number];
  @Id({ uitleg: 'Welk team.', optioneel: true, samen: [hoortBij('rol', ONTVANGERS, ['wijkteam'])] }) team?: string;
  @Id({ uitleg: 'Van welke organisatie.', optioneel: true, samen: [hoortBij('rol', ONTVANGERS, VAN_ORGANISATIE)] })
  organisatie?: string;
}

export class InzageGevenInvoer extends OverHuishouden implements Omit<InzageGeven, 'soort' | 'zelf' | 'aan'> {
  @Id({ uitleg: 'Haar naam; zonder deze de id van de opdracht.', optioneel: true, voorbeeld: 'samen-een-plan' })
  inzage?: string;
  @Deel(() => OntvangerInvoer, { uitleg: 'Wie het mag zien.', voorbeeld: { rol: 'wijkteam', team: 'team-heechterp' } })
  aan!: OntvangerInvoer & Inzageontvanger;
  @Naam({ uitleg: 'Waarvoor; noem niemand.', voorbeeld: 'Samen een plan maken' }) doelbinding!: string;
  @Datum({ uitleg: 'De laatste dag, hoogstens een jaar vooruit.' }) totEnMet!: string;
  @Tekst({ ...GROND, voorbeeld: 'Wmo 2015, artikel 5.1.1' }) grond?: string;
}

export class InzageIntrekkenInvoer extends OverHuishouden implements Omit<InzageIntrekken, 'soort' | 'zelf'> {
  @Id({ uitleg: 'De inzage.' }) inzage!: string;
}

const deel = {
  groep: 'Huishoudens',
  rollen: WIE,
  mag: (opdracht, wie, rol) =>
    rol !== 'inwoner' || (opdracht as Opdracht & { huishouden: string }).huishouden === wie.huishouden,
  vulAan: (opdracht, _wie, rol) => (rol === 'inwoner' ? ({ ...opdracht, zelf: true } as Opdracht) : opdracht),
} satisfies Partial<OpdrachtHttp>;

export const huishoudenVergeten: OpdrachtHttp = {
  ...deel,
  soort: 'huishouden-vergeten',
  pad: 'huishoudens/:huishouden/vergetelheid',
  samenvatting: 'Vergeet een huishouden: wat over de mensen is geschreven is voorgoed weg, elk bedrag blijft staan',
  invoer: HuishoudenVergetenInvoer,
  voorbeelden: [
    { naam: 'besluit', elders: true, pad: { huishouden: EEN_HUISHOUDEN }, inhoud: { grond: 'AVG, artikel 17' } },
  ],
};

export const inzageGeven: OpdrachtHttp = {
  ...deel,
  soort: 'inzage-geven',
  pad: 'huishoudens/:huishouden/inzages',
  samenvatting:
    'Laat iemand zien wat een huishouden kost, voor een doel en tot een dag: door de inwoner, of bij besluit',
  invoer: InzageGevenInvoer,
  naamVan: 'inzage',
  voorbeelden: [
    {
      naam: 'wijkteam',
      elders: true,
      pad: { huishouden: EEN_HUISHOUDEN },
      inhoud: {
        inzage: 'samen-een-plan',
        aan: { rol: 'wijkteam', team: 'team-heechterp' },
        doelbinding: 'Samen een plan maken',
        totEnMet: '2025-12-31',
      },
    },
  ],
};

export const inzageIntrekken: OpdrachtHttp = {
  ...deel,
  soort: 'inzage-intrekken',
  pad: 'huishoudens/:huishouden/inzages/:inzage/intrekkingen',
  samenvatting: 'Trekt een inzage in voor haar laatste dag',
  invoer: InzageIntrekkenInvoer,
  voorbeelden: [
    { naam: 'plan', elders: true, pad: { huishouden: EEN_HUISHOUDEN, inzage: 'samen-een-plan' }, inhoud: {} },
  ],
};

/** Who sees a household, and forgetting it. */
export const INZAGESOORTEN: readonly OpdrachtHttp[] = [inzageGeven, inzageIntrekken, huishoudenVergeten];

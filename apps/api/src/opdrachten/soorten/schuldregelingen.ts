import type {
  SchuldInventariseren,
  SchuldOvernemen,
  SchuldregelingAanvragen,
  SchuldregelingBeeindigen,
} from '@ontschot/boek';
import type { Rol } from '../../beveiliging/identiteit.js';
import { GRENZEN } from '../../grenzen.js';
import { Procent } from '../../invoer/getallen.js';
import { Zin } from '../../invoer/mensen.js';
import { Huishouden } from '../../invoer/namen.js';
import { Bedrag, Datum, Deel, Id, Keuze, Lijst } from '../../invoer/velden.js';
import { BOEKEN, type OpdrachtHttp } from '../definitie.js';
import { BewegingInvoer, DOEL_SCHULDHULP, DoelInvoer, EEN_HUISHOUDEN, KleurdeelInvoer } from './delen.js';
import { alsLid } from './trekkingdelen.js';

type Zonder = 'soort' | 'door' | 'wijken';

export const REGELING = { uitleg: 'De schuldregeling.', voorbeeld: 'regeling-7' } as const;
const KLEUREN = { uitleg: 'Uit welke kleuren; zonder deze kiest het boek de wettige volgorde.', optioneel: true };
export const OP_DAG = { uitleg: 'De dag waarop het gold; zonder deze vandaag.', optioneel: true };

export class SchuldregelingAanvragenInvoer implements Omit<SchuldregelingAanvragen, Zonder> {
  @Id({
    uitleg: 'Haar naam, ook die van haar vordering en voorschot; zonder deze de id van de opdracht.',
    optioneel: true,
    voorbeeld: 'regeling-7',
  })
  schuldregeling?: string;
  @Huishouden({ uitleg: 'Voor welk huishouden.' }) huishouden!: string;
  @Id({ uitleg: 'Het team dat helpt; een wijkteam noemt het eigen team.', optioneel: true }) team?: string;
  @Id({ uitleg: 'Het budget dat betaalt.', voorbeeld: 'schuldhulp' }) fonds!: string;
  @Id({ uitleg: 'De organisatie die de ene schuldeiser wordt; zonder deze de houder van het fonds.', optioneel: true })
  schuldeiser?: string;
  @Deel(() => DoelInvoer, { uitleg: 'Waarvoor het geld is.', voorbeeld: DOEL_SCHULDHULP }) doel!: DoelInvoer;
  @Datum({ uitleg: 'De dag van de aanvraag: van hier lopen de vier weken.', voorbeeld: '2025-09-01' })
  aangevraagdOp!: string;
}

export class SchuldInventariserenInvoer implements Omit<SchuldInventariseren, Zonder> {
  @Id(REGELING) schuldregeling!: string;
  @Id({
    uitleg: 'Haar naam binnen de regeling; zonder deze de id van de opdracht.',
    optioneel: true,
    voorbeeld: 'huur',
  })
  schuld?: string;
  @Id({ uitleg: 'Aan wie: een organisatie of een algemene aanduiding, nooit een mens.', voorbeeld: 'woningcorporatie' })
  schuldeiser!: string;
  @Bedrag({ uitleg: 'In eurocenten.', voorbeeld: 500_000 }) bedrag!: number;
  @Datum(OP_DAG) boekdatum?: string;
}

export class SchuldOvernemenInvoer extends BewegingInvoer implements Omit<SchuldOvernemen, 'soort'> {
  @Id(REGELING) schuldregeling!: string;
  @Id({ uitleg: 'De schuld.', voorbeeld: 'huur' }) schuld!: string;
  @Procent({ uitleg: 'Van de schuld, meer dan 0 en hoogstens 100.', voorbeeld: '60' }) percentage!: string;
  @Datum({ uitleg: 'Wanneer echt is betaald, als een late boeking op een andere dag telt.', optioneel: true })
  betaaldOp?: string;
  @Lijst(() => KleurdeelInvoer, GRENZEN.kleuren, KLEUREN) kleuren?: KleurdeelInvoer[];
}

export class SchuldregelingBeeindigenInvoer implements Omit<SchuldregelingBeeindigen, 'soort' | 'tekst'> {
  @Id(REGELING) schuldregeling!: string;
  @Keuze(['afgerond', 'voortijdig'], {
    uitleg: 'Afgerond als er niets meer openstaat; voortijdig blijft de vordering.',
  })
  wijze!: 'afgerond' | 'voortijdig';
  @Zin({
    uitleg: 'In één zin waarom. Zij wordt versleuteld bewaard, buiten het boek.',
    voorbeeld: 'Alle mijlpalen zijn bereikt',
  })
  reden!: string;
  @Datum(OP_DAG) boekdatum?: string;
}

/** Also somebody of a team, for who is helped by that team. */
const OOK_TEAM: readonly Rol[] = ['controller', 'wijkteam'];
export const SCHULDGROEP = 'Schuldregelingen';
const vanTeam = { groep: SCHULDGROEP, rollen: OOK_TEAM, vulAan: alsLid };
export const metBoeken = { groep: SCHULDGROEP, rollen: BOEKEN };
export const REGELING_7 = { schuldregeling: 'regeling-7' };

export const schuldregelingAanvragen: OpdrachtHttp = {
  ...vanTeam,
  soort: 'schuldregeling-aanvragen',
  pad: 'schuldregelingen',
  samenvatting: 'Vraagt voor een huishouden één schuldeiser aan: van deze dag lopen de vier weken',
  invoer: SchuldregelingAanvragenInvoer,
  naamVan: 'schuldregeling',
  voorbeelden: [
    {
      naam: 'regeling',
      inhoud: {
        ...{ ...REGELING_7, huishouden: EEN_HUISHOUDEN, team: 'team-heechterp', fonds: 'schuldhulp' },
        ...{ schuldeiser: 'gemeente-leeuwarden', doel: DOEL_SCHULDHULP, aangevraagdOp: '2025-09-01' },
      },
    },
  ],
};

export const schuldInventariseren: OpdrachtHttp = {
  ...vanTeam,
  soort: 'schuld-inventariseren',
  pad: 'schuldregelingen/:schuldregeling/schulden',
  samenvatting: 'Zet een schuld op de lijst, of verbetert haar zolang zij niet is overgenomen',
  invoer: SchuldInventariserenInvoer,
  naamVan: 'schuld',
  voorbeelden: [
    {
      naam: 'huur',
      pad: REGELING_7,
      inhoud: { schuld: 'huur', schuldeiser: 'woningcorporatie', bedrag: 500_000, boekdatum: '2025-09-03' },
    },
  ],
};

export const schuldOvernemen: OpdrachtHttp = {
  ...metBoeken,
  soort: 'schuld-overnemen',
  pad: 'schuldregelingen/:schuldregeling/schulden/:schuld/overnames',
  samenvatting: 'Neemt een schuld over voor een percentage: het huishouden is haar voortaan aan het fonds schuldig',
  invoer: SchuldOvernemenInvoer,
  voorbeelden: [
    {
      naam: 'huur',
      pad: { ...REGELING_7, schuld: 'huur' },
      inhoud: { boekdatum: '2025-09-15', percentage: '60' },
    },
  ],
};

export const schuldregelingBeeindigen: OpdrachtHttp = {
  ...metBoeken,
  soort: 'schuldregeling-beeindigen',
  pad: 'schuldregelingen/:schuldregeling/beeindigingen',
  samenvatting: 'Beëindigt een schuldregeling; nazorg kan doorgaan, en wat openstaat blijft staan',
  invoer: SchuldregelingBeeindigenInvoer,
  zin: 'reden',
  voorbeelden: [
    {
      naam: 'afgerond',
      pad: REGELING_7,
      inhoud: { wijze: 'afgerond', reden: 'Er staat niets meer open', boekdatum: '2025-12-20' },
    },
  ],
};

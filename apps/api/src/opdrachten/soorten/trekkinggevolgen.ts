import type {
  Opdracht,
  OpbrengstVertellen,
  TegenprestatieMelden,
  TrekkingKwijtschelden,
  TrekkingTerugbetalen,
  TrekkingTerugnemen,
  VerhaalIntrekken,
} from '@ontschot/boek';
import { Hoeveelheid, Zin } from '../../invoer/mensen.js';
import { alleenBij, minstensEen } from '../../invoer/samen.js';
import { Bedrag, Deel, Id, JaNee } from '../../invoer/velden.js';
import { Verwijzing } from '../../invoer/verwijzing.js';
import { BOEKEN, type OpdrachtHttp } from '../definitie.js';
import { DOEL_OPVANG, DoelInvoer } from './delen.js';
import { alsLid, GROEP, OverTrekkingInvoer, VAN_HET_TEAM } from './trekkingdelen.js';

type Zonder = 'soort' | 'door' | 'wijken';

export class TegenprestatieMeldenInvoer extends OverTrekkingInvoer implements Omit<TegenprestatieMelden, Zonder> {
  @Hoeveelheid({ uitleg: 'Hoeveel uren erbij.', voorbeeld: 16 }) uren!: number;
}

export class TrekkingTerugbetalenInvoer extends OverTrekkingInvoer implements Omit<TrekkingTerugbetalen, Zonder> {
  @Bedrag({ uitleg: 'In eurocenten.', voorbeeld: 5_000 }) bedrag!: number;
}

export class TrekkingKwijtscheldenInvoer extends OverTrekkingInvoer implements Omit<TrekkingKwijtschelden, Zonder> {
  @Bedrag({ uitleg: 'In eurocenten; zonder dit alles wat openstaat.', optioneel: true, voorbeeld: 10_000 })
  bedrag?: number;
  @Verwijzing({ uitleg: 'Welk besluit.', voorbeeld: 'Besluit 2025-44' }) besluit!: string;
}

export class TrekkingTerugnemenInvoer extends OverTrekkingInvoer implements Omit<TrekkingTerugnemen, Zonder | 'tekst'> {
  @Zin({
    uitleg: 'In één zin waarom. Zij wordt versleuteld bewaard, buiten het boek.',
    voorbeeld: 'Dubbel ingevoerd',
  })
  reden!: string;
}

export class OpbrengstVertellenInvoer implements Omit<OpbrengstVertellen, Zonder | 'tekst'> {
  @Id({ uitleg: 'De trekking.', voorbeeld: 'identiteitsbewijs' }) trekking!: string;
  @Zin({
    uitleg: 'In één zin wat het bracht. Zij wordt versleuteld bewaard, buiten het boek.',
    optioneel: true,
    samen: [minstensEen('verhaal', 'bedrag')],
    voorbeeld: 'Hij heeft een uitkering, en kookt nog elke week',
  })
  verhaal?: string;
  @Bedrag({ uitleg: 'Wat naar schatting is vermeden, in eurocenten.', optioneel: true }) bedrag?: number;
  @Deel(() => DoelInvoer, { uitleg: 'Waaraan het anders was uitgegeven.', optioneel: true }) vermedenDoel?: DoelInvoer;
  @JaNee({
    uitleg:
      'Of de zin mag worden doorverteld aan de raad, de teams en de controller. Zij noemt dan niemand: laat namen, straten, scholen, leeftijden, ziektes en dagen weg, en alles waaraan een buur haar herkent.',
    optioneel: true,
    samen: [alleenBij('verhaal')],
  })
  alsVerhaal?: boolean;
  @JaNee({
    uitleg: 'Of de inwoner daar ja op zei; moet bij een verhaal over een huishouden. De inwoner kan het intrekken.',
    optioneel: true,
    samen: [alleenBij('alsVerhaal')],
  })
  toestemming?: boolean;
}

export class VerhaalIntrekkenInvoer implements Omit<VerhaalIntrekken, Zonder | 'huishouden'> {
  @Id({ uitleg: 'De trekking.', voorbeeld: 'koffieochtend' }) trekking!: string;
}

const identiteitsbewijs = { trekking: 'identiteitsbewijs' };
const vanTeam = { groep: GROEP, rollen: VAN_HET_TEAM, vulAan: alsLid };
const metBesluit = { groep: GROEP, rollen: BOEKEN };

export const tegenprestatieMelden: OpdrachtHttp = {
  ...vanTeam,
  soort: 'tegenprestatie-melden',
  pad: 'trekkingen/:trekking/tegenprestaties',
  samenvatting: 'Meldt uren van een tegenprestatie: dat deel van het voorschot is ingelost',
  invoer: TegenprestatieMeldenInvoer,
  voorbeelden: [{ naam: 'eerste-deel', pad: identiteitsbewijs, inhoud: { boekdatum: '2025-08-12', uren: 16 } }],
};

export const trekkingTerugbetalen: OpdrachtHttp = {
  ...vanTeam,
  soort: 'trekking-terugbetalen',
  pad: 'trekkingen/:trekking/terugbetalingen',
  samenvatting: 'Boekt een terugbetaling in geld: het is weer ruimte',
  invoer: TrekkingTerugbetalenInvoer,
  voorbeelden: [{ naam: 'deel', pad: identiteitsbewijs, inhoud: { boekdatum: '2025-08-19', bedrag: 5_000 } }],
};

export const trekkingKwijtschelden: OpdrachtHttp = {
  ...metBesluit,
  soort: 'trekking-kwijtschelden',
  pad: 'trekkingen/:trekking/kwijtscheldingen',
  samenvatting: 'Scheldt een voorschot of een deel ervan kwijt, met een besluit',
  invoer: TrekkingKwijtscheldenInvoer,
  voorbeelden: [
    {
      naam: 'deel',
      pad: identiteitsbewijs,
      inhoud: { boekdatum: '2025-08-20', bedrag: 10_000, besluit: 'Besluit 2025-44' },
    },
  ],
};

export const trekkingTerugnemen: OpdrachtHttp = {
  ...metBesluit,
  soort: 'trekking-terugnemen',
  pad: 'trekkingen/:trekking/terugnames',
  samenvatting: 'Neemt een vergissing terug: alles wat is geboekt gaat precies terug',
  invoer: TrekkingTerugnemenInvoer,
  zin: 'reden',
  voorbeelden: [
    { naam: 'jas', pad: { trekking: 'jas' }, inhoud: { boekdatum: '2025-08-06', reden: 'Dubbel ingevoerd' } },
  ],
};

export const opbrengstVertellen: OpdrachtHttp = {
  ...vanTeam,
  soort: 'opbrengst-vertellen',
  pad: 'trekkingen/:trekking/opbrengsten',
  samenvatting: 'Vertelt achteraf wat een trekking bracht, en schat wat zij voorkwam',
  invoer: OpbrengstVertellenInvoer,
  zin: 'verhaal',
  voorbeelden: [
    {
      naam: 'verhaal',
      pad: identiteitsbewijs,
      inhoud: {
        verhaal: 'Hij heeft een uitkering, en kookt nog elke week',
        bedrag: 1_200_000,
        vermedenDoel: DOEL_OPVANG,
      },
    },
    {
      naam: 'doorvertellen',
      pad: { trekking: 'koffieochtend' },
      inhoud: { verhaal: 'De post ligt niet meer ongeopend, en er is weer iemand om te bellen', alsVerhaal: true },
    },
  ],
};

export const verhaalIntrekken: OpdrachtHttp = {
  groep: GROEP,
  soort: 'verhaal-intrekken',
  pad: 'trekkingen/:trekking/verhaalintrekkingen',
  samenvatting:
    'Laat wat bij een trekking is geschreven niet langer doorvertellen: door de inwoner, het team of de gemeente',
  invoer: VerhaalIntrekkenInvoer,
  rollen: ['controller', 'wijkteam', 'inwoner'],
  mag: (_, { huishouden }, rol) => rol !== 'inwoner' || huishouden !== undefined,
  vulAan: (opdracht, wie, rol) =>
    rol === 'inwoner' ? ({ ...opdracht, huishouden: wie.huishouden } as Opdracht) : alsLid(opdracht, wie, rol),
  voorbeelden: [{ naam: 'koffie', pad: { trekking: 'koffieochtend' }, inhoud: {} }],
};

import type {
  VoucherBekijken,
  VoucherInstemmen,
  VoucherIntrekken,
  VoucherLatenVervallen,
  VoucherUitgeven,
} from '@ontschot/boek';
import { GRENZEN } from '../../grenzen.js';
import { Zin } from '../../invoer/mensen.js';
import { Huishouden, Namen } from '../../invoer/namen.js';
import { Bedrag, Datum, Deel, Id, JaNee } from '../../invoer/velden.js';
import type { OpdrachtHttp } from '../definitie.js';
import { BewegingInvoer, DOEL_SCHULDHULP, DoelInvoer, EEN_HUISHOUDEN } from './delen.js';
import { alsLid, GROEP, VAN_HET_TEAM } from './trekkingdelen.js';
import { OverVoucherInvoer, VOUCHER } from './voucherdelen.js';

type Zonder = 'soort' | 'door' | 'wijken' | 'tekst';

/** What a member of a team sends; who asks is in the token, and the sentence is kept outside the boek. */
export class VoucherUitgevenInvoer extends BewegingInvoer implements Omit<VoucherUitgeven, Zonder> {
  @Id({
    uitleg: 'De code waarmee het huishouden betaalt; zij zegt niet van wie hij is. Zonder deze de id van de opdracht.',
    optioneel: true,
    voorbeeld: 'zomer-k7p2',
  })
  voucher?: string;
  @Id({ uitleg: 'Het team.', voorbeeld: 'team-heechterp' }) team!: string;
  @Bedrag({ uitleg: 'In eurocenten.', voorbeeld: 15_000 }) bedrag!: number;
  @Deel(() => DoelInvoer, { uitleg: 'Waarvoor.', voorbeeld: DOEL_SCHULDHULP }) doel!: DoelInvoer;
  @Id({ uitleg: 'Uit welk budget; zonder deze het eerste van het mandaat dat genoeg heeft.', optioneel: true })
  budget?: string;
  @Huishouden({ uitleg: 'De code van het huishouden; een aanbieder krijgt haar nooit te zien.' }) huishouden!: string;
  @Namen(GRENZEN.aanbieders, { uitleg: 'De organisaties waar hij te besteden is.', voorbeeld: ['opvang-fryslan'] })
  aanbieders!: string[];
  @Datum({ uitleg: 'De laatste dag waarop hij te besteden is, in het jaar van het boek.', voorbeeld: '2025-12-31' })
  geldigTotEnMet!: string;
  @Zin({
    uitleg: 'In één zin waarom. Zij wordt versleuteld bewaard, buiten het boek.',
    voorbeeld: 'Zij kiest zelf de spullen voor haar nieuwe kamer',
  })
  waarom!: string;
}

export class VoucherInstemmenInvoer implements Omit<VoucherInstemmen, Zonder> {
  @Id(VOUCHER) voucher!: string;
}

export class VoucherBekijkenInvoer implements Omit<VoucherBekijken, Zonder> {
  @Id(VOUCHER) voucher!: string;
  @JaNee({ uitleg: 'Of de collega het ermee eens is.' }) akkoord!: boolean;
}

export class VoucherIntrekkenInvoer extends OverVoucherInvoer implements Omit<VoucherIntrekken, Zonder> {
  @Zin({
    uitleg: 'In één zin waarom. Zij wordt versleuteld bewaard, buiten het boek.',
    voorbeeld: 'Zij kreeg de spullen van haar tante',
  })
  reden!: string;
}

export class VoucherLatenVervallenInvoer implements Omit<VoucherLatenVervallen, 'soort'> {
  @Id(VOUCHER) voucher!: string;
}

const deel = { groep: GROEP, rollen: VAN_HET_TEAM, vulAan: alsLid };
const GEWOON = {
  ...{ boekdatum: '2025-08-05', team: 'team-heechterp', doel: DOEL_SCHULDHULP, huishouden: EEN_HUISHOUDEN },
  ...{ aanbieders: ['opvang-fryslan'], geldigTotEnMet: '2025-12-31' },
};

export const voucherUitgeven: OpdrachtHttp = {
  ...deel,
  soort: 'voucher-uitgeven',
  pad: 'vouchers',
  samenvatting: 'Geeft een voucher uit die een huishouden zelf besteedt: meteen, wachtend op een collega, of geweigerd',
  invoer: VoucherUitgevenInvoer,
  naamVan: 'voucher',
  zin: 'waarom',
  proef: true,
  voorbeelden: [
    {
      naam: 'kamer',
      inhoud: {
        ...{ ...GEWOON, voucher: 'zomer-k7p2', bedrag: 15_000 },
        waarom: 'Zij kiest zelf de spullen voor haar nieuwe kamer',
      },
    },
    {
      naam: 'gereedschap',
      inhoud: { ...{ ...GEWOON, voucher: 'kamp-w3x8', bedrag: 5_000 }, waarom: 'Hij gaat weer klussen voor anderen' },
    },
    {
      naam: 'wacht-op-collega',
      wacht: true,
      inhoud: {
        ...{ ...GEWOON, team: 'jeugd-heechterp', voucher: 'school-m4t9', bedrag: 26_000 },
        waarom: 'Zij kiest met haar zoon wat hij voor school nodig heeft',
      },
    },
  ],
};

export const voucherInstemmen: OpdrachtHttp = {
  ...deel,
  soort: 'voucher-instemmen',
  pad: 'vouchers/:voucher/instemmingen',
  samenvatting: 'Stemt als collega in met een voucher die wacht: hij is te besteden',
  invoer: VoucherInstemmenInvoer,
  voorbeelden: [{ naam: 'school', als: 'collega', pad: { voucher: 'school-m4t9' }, inhoud: {} }],
};

export const voucherBekijken: OpdrachtHttp = {
  ...deel,
  soort: 'voucher-bekijken',
  pad: 'vouchers/:voucher/beoordelingen',
  samenvatting: 'Kijkt als collega achteraf mee met een voucher',
  invoer: VoucherBekijkenInvoer,
  voorbeelden: [{ naam: 'akkoord', als: 'collega', pad: { voucher: 'zomer-k7p2' }, inhoud: { akkoord: true } }],
};

export const voucherIntrekken: OpdrachtHttp = {
  ...deel,
  soort: 'voucher-intrekken',
  pad: 'vouchers/:voucher/intrekkingen',
  samenvatting: 'Trekt een voucher in, of wijst af wat wacht: wat over is komt vrij',
  invoer: VoucherIntrekkenInvoer,
  rollen: ['controller', 'wijkteam'],
  zin: 'reden',
  voorbeelden: [
    {
      naam: 'gereedschap',
      als: 'collega',
      pad: { voucher: 'kamp-w3x8' },
      inhoud: { boekdatum: '2025-08-06', reden: 'Hij kreeg het gereedschap van een buurman' },
    },
  ],
};

export const voucherLatenVervallen: OpdrachtHttp = {
  groep: GROEP,
  soort: 'voucher-laten-vervallen',
  pad: 'vouchers/:voucher/vervallenverklaringen',
  samenvatting: 'Boekt dat de termijn van een voucher voorbij is: wat over is komt vrij',
  invoer: VoucherLatenVervallenInvoer,
  // Anybody who works with it, a wijkteam with that of its own teams: whether it has lapsed is for the clock to say.
  rollen: ['controller', 'wijkteam'],
  vulAan: alsLid,
  voorbeelden: [{ naam: 'zomer', elders: true, pad: { voucher: 'zomer-k7p2' }, inhoud: {} }],
};

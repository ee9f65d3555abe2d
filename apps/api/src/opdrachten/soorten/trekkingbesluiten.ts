import type {
  TrekkingAfwijzen,
  TrekkingBekijken,
  TrekkingInstemmen,
  TrekkingIntrekken,
  TrekkingLatenVervallen,
} from '@ontschot/boek';
import { Zin } from '../../invoer/mensen.js';
import { Id, JaNee } from '../../invoer/velden.js';
import type { OpdrachtHttp } from '../definitie.js';
import { alsLid, GROEP, OverTrekkingInvoer, VAN_HET_TEAM } from './trekkingdelen.js';

type Zonder = 'soort' | 'door' | 'wijken';

export class TrekkingInstemmenInvoer extends OverTrekkingInvoer implements Omit<TrekkingInstemmen, Zonder> {}

export class TrekkingAfwijzenInvoer extends OverTrekkingInvoer implements Omit<TrekkingAfwijzen, Zonder | 'tekst'> {
  @Zin({
    uitleg: 'In één zin waarom. Zij wordt versleuteld bewaard, buiten het boek.',
    voorbeeld: 'De school leent er een uit',
  })
  reden!: string;
}

export class TrekkingIntrekkenInvoer extends OverTrekkingInvoer implements Omit<TrekkingIntrekken, Zonder> {}

export class TrekkingLatenVervallenInvoer implements Omit<TrekkingLatenVervallen, 'soort'> {
  @Id({ uitleg: 'De trekking.', voorbeeld: 'fiets' }) trekking!: string;
}

export class TrekkingBekijkenInvoer implements Omit<TrekkingBekijken, Zonder> {
  @Id({ uitleg: 'De trekking.', voorbeeld: 'identiteitsbewijs' }) trekking!: string;
  @JaNee({ uitleg: 'Of de collega het ermee eens is.' }) akkoord!: boolean;
}

const deel = { groep: GROEP, rollen: VAN_HET_TEAM, vulAan: alsLid };

export const trekkingInstemmen: OpdrachtHttp = {
  ...deel,
  soort: 'trekking-instemmen',
  pad: 'trekkingen/:trekking/instemmingen',
  samenvatting: 'Stemt als collega in met een aanvraag: zij is verstrekt',
  invoer: TrekkingInstemmenInvoer,
  voorbeelden: [{ naam: 'fiets', als: 'collega', pad: { trekking: 'fiets' }, inhoud: { boekdatum: '2025-08-05' } }],
};

export const trekkingAfwijzen: OpdrachtHttp = {
  ...deel,
  soort: 'trekking-afwijzen',
  pad: 'trekkingen/:trekking/afwijzingen',
  samenvatting: 'Wijst als collega een aanvraag af: het geld komt vrij',
  invoer: TrekkingAfwijzenInvoer,
  zin: 'reden',
  voorbeelden: [
    {
      naam: 'laptop',
      als: 'collega',
      pad: { trekking: 'laptop' },
      inhoud: { boekdatum: '2025-08-05', reden: 'De school leent er een uit' },
    },
  ],
};

export const trekkingIntrekken: OpdrachtHttp = {
  ...deel,
  soort: 'trekking-intrekken',
  pad: 'trekkingen/:trekking/intrekkingen',
  samenvatting: 'Trekt de eigen aanvraag in: het geld komt vrij',
  invoer: TrekkingIntrekkenInvoer,
  voorbeelden: [{ naam: 'bureau', pad: { trekking: 'bureau' }, inhoud: { boekdatum: '2025-08-06' } }],
};

export const trekkingLatenVervallen: OpdrachtHttp = {
  groep: GROEP,
  soort: 'trekking-laten-vervallen',
  pad: 'trekkingen/:trekking/vervallenverklaringen',
  samenvatting: 'Boekt dat de termijn van een aanvraag voorbij is: het geld komt vrij',
  invoer: TrekkingLatenVervallenInvoer,
  // Anybody who works with it, a wijkteam with that of its own teams: whether it has lapsed is for the clock to say.
  rollen: ['controller', 'wijkteam'],
  vulAan: alsLid,
  voorbeelden: [{ naam: 'fiets', elders: true, pad: { trekking: 'fiets' }, inhoud: {} }],
};

export const trekkingBekijken: OpdrachtHttp = {
  ...deel,
  soort: 'trekking-bekijken',
  pad: 'trekkingen/:trekking/beoordelingen',
  samenvatting: 'Kijkt als collega achteraf mee met wat is verstrekt',
  invoer: TrekkingBekijkenInvoer,
  voorbeelden: [{ naam: 'akkoord', als: 'collega', pad: { trekking: 'identiteitsbewijs' }, inhoud: { akkoord: true } }],
};

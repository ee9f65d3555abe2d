import type { Opdracht, VoucherInwisselen, VoucherInwisselingTerugnemen } from '@ontschot/boek';
import { Zin } from '../../invoer/mensen.js';
import { Bedrag, Id } from '../../invoer/velden.js';
import type { OpdrachtHttp } from '../definitie.js';
import { GROEP } from './trekkingdelen.js';
import { alsAanbieder, OverVoucherInvoer } from './voucherdelen.js';

const deel = {
  groep: GROEP,
  rollen: ['controller', 'aanbieder'],
  vulAan: alsAanbieder,
  mag: (opdracht, { organisatie }, rol) => {
    const { aanbieder } = opdracht as Opdracht & { readonly aanbieder?: string };
    return rol !== 'aanbieder' || aanbieder === undefined || aanbieder === organisatie;
  },
} satisfies Partial<OpdrachtHttp>;
const INWISSELING = { uitleg: 'De naam van de inwisseling.', voorbeeld: 'bon-118' } as const;

export class VoucherInwisselenInvoer extends OverVoucherInvoer implements Omit<VoucherInwisselen, 'soort' | 'namens'> {
  @Id({
    ...INWISSELING,
    uitleg: 'Haar naam bij deze aanbieder op de voucher; zonder deze de id van de opdracht.',
    optioneel: true,
  })
  inwisseling?: string;
  @Id({
    uitleg: 'Waar hij is ingewisseld; een aanbieder alleen bij zichzelf. Nodig als er meer op staan.',
    optioneel: true,
    voorbeeld: 'opvang-fryslan',
  })
  aanbieder?: string;
  @Bedrag({ uitleg: 'In eurocenten; zonder dit alles wat over is.', optioneel: true, voorbeeld: 9_000 })
  bedrag?: number;
}

export class VoucherInwisselingTerugnemenInvoer
  extends OverVoucherInvoer
  implements Omit<VoucherInwisselingTerugnemen, 'soort' | 'namens' | 'tekst'>
{
  @Id(INWISSELING) inwisseling!: string;
  @Id({
    uitleg: 'Waar zij was; nodig als twee aanbieders er een met deze naam hebben.',
    optioneel: true,
    voorbeeld: 'opvang-fryslan',
  })
  aanbieder?: string;
  @Zin({
    uitleg: 'In één zin waarom. Zij wordt versleuteld bewaard, buiten het boek.',
    voorbeeld: 'Dubbel aangeslagen',
  })
  reden!: string;
}

export const voucherInwisselen: OpdrachtHttp = {
  ...deel,
  soort: 'voucher-inwisselen',
  pad: 'vouchers/:voucher/inwisselingen',
  samenvatting: 'Wisselt een voucher in, geheel of voor een deel: de aanbieder is betaald',
  invoer: VoucherInwisselenInvoer,
  naamVan: 'inwisseling',
  voorbeelden: [
    {
      naam: 'deel',
      pad: { voucher: 'zomer-k7p2' },
      inhoud: { boekdatum: '2025-08-07', inwisseling: 'bon-118', bedrag: 9_000 },
    },
    {
      naam: 'dubbel',
      pad: { voucher: 'zomer-k7p2' },
      inhoud: { boekdatum: '2025-08-07', inwisseling: 'bon-119', aanbieder: 'opvang-fryslan', bedrag: 2_500 },
    },
  ],
};

export const voucherInwisselingTerugnemen: OpdrachtHttp = {
  ...deel,
  soort: 'voucher-inwisseling-terugnemen',
  pad: 'vouchers/:voucher/inwisselingen/:inwisseling/terugnames',
  samenvatting: 'Neemt een inwisseling terug die een vergissing was: het geld gaat precies terug',
  invoer: VoucherInwisselingTerugnemenInvoer,
  zin: 'reden',
  voorbeelden: [
    {
      naam: 'dubbel',
      pad: { voucher: 'zomer-k7p2', inwisseling: 'bon-119' },
      inhoud: { boekdatum: '2025-08-08', reden: 'Dubbel aangeslagen' },
    },
  ],
};

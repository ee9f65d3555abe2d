import { urenLater, type Datum, type Eurocent } from '@ontschot/kern';
import type { Besluit, Opdracht } from '../besluiten/besluit.js';
import { beweging } from '../besluiten/bewaking.js';
import { kiesKleuren } from '../besluiten/kleurkeuze.js';
import { opDag, type Wanneer } from '../besluiten/tijd.js';
import type { Doel } from '../doel.js';
import type { Mutatie } from '../gebeurtenissen/gebeurtenis.js';
import { alsLid, type Lid } from '../wijkteam/leden.js';
import { kiesMandaat } from '../wijkteam/mandaatkeuze.js';
import { hoeMeegekeken } from '../wijkteam/meekijken.js';
import { dagVan } from '../wijkteam/opzoeken.js';
import { voucherAangevraagd } from './voucher-aangevraagd.js';
import { kenmerkenVan, neemOp, type VoucherAangevraagd, type VoucherUitgegeven } from './vouchergegevens.js';
import { keurVoucher } from './voucherkeuring.js';

/** Sets money aside within a mandate that a household may spend itself: at once, or when a colleague agreed. */
export interface VoucherUitgeven extends Opdracht, Wanneer, Lid {
  readonly soort: 'voucher-uitgeven';
  /** Its name, which does not tell the household; the id of the opdracht when left out. */
  readonly voucher?: string;
  readonly team: string;
  readonly bedrag: Eurocent;
  readonly doel: Doel;
  /** Left out, the first of the mandate that has enough. */
  readonly budget?: string;
  /** The code of the household. */
  readonly huishouden: string;
  /** The organisaties where it can be used. */
  readonly aanbieders: readonly string[];
  /** The last day on which it can be used, within the year of the boek. */
  readonly geldigTotEnMet: Datum;
  /** Id of the encrypted sentence why. */
  readonly tekst?: string;
}

export const voucherUitgeven: Besluit<VoucherUitgeven, VoucherUitgegeven> = {
  soort: 'voucher-uitgeven',
  type: 'voucher-uitgegeven.v1',
  besluit(toestand, opdracht, id, op) {
    const { boekdatum, hoortBij, voucher = id, team, bedrag, doel, huishouden, aanbieders, geldigTotEnMet } = opdracht;
    const { tekst, door } = opdracht;
    opDag(toestand, opdracht);
    const vanTeam = alsLid(toestand, team, opdracht);
    keurVoucher(toestand, { voucher, huishouden, aanbieders, geldigTotEnMet, boekdatum }, dagVan(toestand, op));
    // It counts as a gift does, so that no limit of a mandate is passed by way of vouchers.
    const { mandaat, budget } = kiesMandaat(toestand, { ...opdracht, vorm: 'gift' }, op);
    const gekeken = hoeMeegekeken(toestand, mandaat, bedrag, { doel, huishouden }, op);
    const { wijk = vanTeam.wijk } = toestand.budgetten.lees(budget) ?? {};
    const mutaties = kiesKleuren(toestand, budget, bedrag, boekdatum, doel, {}).map((deel): Mutatie => ({
      van: `vrij:${budget}`,
      naar: `verplicht:${budget}`,
      ...deel,
      verplichting: voucher,
    }));
    const gegevens = {
      ...{ boekdatum, hoortBij, voucher, team, mandaat: mandaat.mandaat, budget, bedrag, doel, aanbieders },
      ...{ geldigTotEnMet, tekst, ...gekeken, door, mutaties },
      kenmerken: kenmerkenVan({ doel, wijk, huishouden }),
    };
    if (gekeken.meekijken !== 'vooraf') return beweging<VoucherUitgegeven>(toestand, this.type, gegevens);
    const vervaltOp = urenLater(op, mandaat.wachttijdUren);
    return beweging<VoucherAangevraagd>(toestand, voucherAangevraagd.type, { ...gegevens, vervaltOp });
  },
  pasToe(toestand, gegevens, gebeurtenis) {
    neemOp(toestand, gegevens, gebeurtenis);
  },
};

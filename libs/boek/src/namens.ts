import type { Opdracht } from './besluiten/besluit.js';
import type { DoorbestedingMelden } from './contracten/doorbesteding-melden.js';
import type { InzetMelden } from './contracten/inzet-melden.js';
import { contract } from './contracten/opzoeken.js';
import { keurKoker, type KostenMelden } from './preventie/kosten-melden.js';
import type { Bekend } from './toestand/bewegingen.js';
import type { Toestand } from './toestand/toestand.js';
import * as zoek from './vouchers/opzoeken.js';
import type { VoucherInwisselen } from './vouchers/voucher-inwisselen.js';
import type { VoucherInwisselingTerugnemen } from './vouchers/voucher-inwisseling-terugnemen.js';
import { keurBetaler, type SignaalBeantwoorden } from './wijkteam/signaal-beantwoorden.js';

type Namens =
  | VoucherInwisselen
  | VoucherInwisselingTerugnemen
  | SignaalBeantwoorden
  | KostenMelden
  | InzetMelden
  | DoorbestedingMelden;

/**
 * Refuses to give an answer again to who speaks for another organisatie by now, in the words for what is not there for that
 * one (design 3.4). The token names it, and it may have changed; what is asked for the municipality has no `namens`.
 */
export function nogNamens(toestand: Toestand, opdracht: Opdracht, { revisie }: Bekend): void {
  const { namens } = opdracht as Namens;
  if (namens === undefined) return;
  const vraag = opdracht as Namens;
  switch (vraag.soort) {
    case 'voucher-inwisselen': {
      const post = zoek.voucherVoor(toestand, vraag.voucher, namens);
      const eerst = post.inwisselingen.find((een) => een.revisie === revisie);
      if (eerst !== undefined && eerst.aanbieder !== namens) zoek.geenVoucher(vraag.voucher);
      return;
    }
    case 'voucher-inwisseling-terugnemen':
      zoek.inwisseling(zoek.voucherVoor(toestand, vraag.voucher, namens), vraag.inwisseling, namens);
      return;
    case 'signaal-beantwoorden':
      keurBetaler(toestand, vraag.signaal, namens);
      return;
    case 'inzet-melden':
    case 'doorbesteding-melden':
      contract(toestand, vraag.ondersteuningsopdracht, namens);
      return;
    case 'kosten-melden':
      keurKoker(toestand, vraag.koker, namens);
  }
}

import { weiger } from '../besluiten/besluit.js';
import type { Toestand } from '../toestand/toestand.js';
import type { Voucher } from '../toestand/voucher.js';
import { alsLid, type Lid } from '../wijkteam/leden.js';

/** A colleague of the same team, never who asked. */
export function alsCollega(toestand: Toestand, { voucher, team, door }: Voucher, lid: Lid): void {
  alsLid(toestand, team, lid);
  if (lid.door === door)
    weiger('eigen-voucher', `Wie voucher ${voucher} vroeg, kan daar niet zelf over beslissen.`, { voucher, team });
}

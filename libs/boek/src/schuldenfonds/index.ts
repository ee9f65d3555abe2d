import { aflosplanAfspreken } from './aflosplan-afspreken.js';
import { aflossingBoeken } from './aflossing-boeken.js';
import { fondsboekingTerugnemen } from './fondsboeking-terugnemen.js';
import { mijlpaalBereiken } from './mijlpaal-bereiken.js';
import { nazorgBesteden } from './nazorg-besteden.js';
import { schuldInventariseren } from './schuld-inventariseren.js';
import { schuldOvernemen } from './schuld-overnemen.js';
import { schuldregelingAanvragen } from './schuldregeling-aanvragen.js';
import { schuldregelingBeeindigen } from './schuldregeling-beeindigen.js';
import { vorderingKwijtschelden } from './vordering-kwijtschelden.js';

/** Everything about one creditor for a household (design 5); its claim is collected as any vordering is. */
export const SCHULDENFONDS = [
  schuldregelingAanvragen,
  schuldInventariseren,
  schuldOvernemen,
  aflosplanAfspreken,
  aflossingBoeken,
  mijlpaalBereiken,
  vorderingKwijtschelden,
  nazorgBesteden,
  schuldregelingBeeindigen,
  fondsboekingTerugnemen,
] as const;

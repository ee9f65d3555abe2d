import type {
  AflossingBoeken,
  FondsboekingTerugnemen,
  MijlpaalBereiken,
  NazorgBesteden,
  VorderingKwijtschelden,
} from '@ontschot/boek';
import { GRENZEN } from '../../grenzen.js';
import { Zin } from '../../invoer/mensen.js';
import { Bedrag, Id, JaNee, Kenmerk, Lijst, Revisie } from '../../invoer/velden.js';
import { Verwijzing } from '../../invoer/verwijzing.js';
import type { OpdrachtHttp } from '../definitie.js';
import { aflosplanAfspreken } from './aflosplan-afspreken.js';
import { BewegingInvoer, KleurdeelInvoer } from './delen.js';
import {
  metBoeken,
  REGELING,
  REGELING_7,
  schuldInventariseren,
  schuldOvernemen,
  schuldregelingAanvragen,
  schuldregelingBeeindigen,
} from './schuldregelingen.js';

/** Something that is booked on one schuldregeling. */
class FondsboekingInvoer extends BewegingInvoer {
  @Id(REGELING) schuldregeling!: string;
}

export class AflossingBoekenInvoer extends FondsboekingInvoer implements Omit<AflossingBoeken, 'soort'> {
  @Bedrag({ uitleg: 'In eurocenten.', voorbeeld: 5_000 }) bedrag!: number;
  @JaNee({ uitleg: 'Uit eigen beweging betaald, terwijl de inning is gestopt.', optioneel: true }) vrijwillig?: boolean;
  @Kenmerk({ uitleg: 'Kenmerk uit de eigen administratie.', optioneel: true }) kenmerk?: string;
}

export class MijlpaalBereikenInvoer extends FondsboekingInvoer implements Omit<MijlpaalBereiken, 'soort'> {
  @Id({ uitleg: 'De mijlpaal.', voorbeeld: 'budgetcursus' }) mijlpaal!: string;
}

export class VorderingKwijtscheldenInvoer extends FondsboekingInvoer implements Omit<VorderingKwijtschelden, 'soort'> {
  @Bedrag({ uitleg: 'In eurocenten; zonder dit alles wat openstaat.', optioneel: true, voorbeeld: 10_000 })
  bedrag?: number;
  @Verwijzing({ uitleg: 'Welk besluit.', voorbeeld: 'Besluit 2025-61' }) besluit!: string;
}

export class NazorgBestedenInvoer extends FondsboekingInvoer implements Omit<NazorgBesteden, 'soort'> {
  @Bedrag({ uitleg: 'In eurocenten.', voorbeeld: 60_000 }) bedrag!: number;
  @Id({ uitleg: 'De organisatie die haar geeft.', optioneel: true }) aanbieder?: string;
  @Lijst(() => KleurdeelInvoer, GRENZEN.kleuren, {
    uitleg: 'Uit welke kleuren; zonder deze kiest het boek de wettige volgorde.',
    optioneel: true,
  })
  kleuren?: KleurdeelInvoer[];
  @Kenmerk({ uitleg: 'Kenmerk uit de eigen administratie.', optioneel: true }) kenmerk?: string;
}

export class FondsboekingTerugnemenInvoer
  extends FondsboekingInvoer
  implements Omit<FondsboekingTerugnemen, 'soort' | 'tekst'>
{
  @Revisie({ uitleg: 'De revisie van de boeking; van wat de vordering veranderde eerst de laatste.' })
  boeking!: number;
  @Zin({
    uitleg: 'In één zin waarom. Zij wordt versleuteld bewaard, buiten het boek.',
    voorbeeld: 'De incasso is gestorneerd',
  })
  reden!: string;
}

const deel = { ...metBoeken };

export const aflossingBoeken: OpdrachtHttp = {
  ...deel,
  soort: 'aflossing-boeken',
  pad: 'schuldregelingen/:schuldregeling/aflossingen',
  samenvatting: 'Boekt wat het huishouden aflost: eerst maakt het de kosten goed, daarboven is het een ontvangst',
  invoer: AflossingBoekenInvoer,
  voorbeelden: [{ naam: 'oktober', pad: REGELING_7, inhoud: { boekdatum: '2025-10-01', bedrag: 5_000 } }],
};

export const mijlpaalBereiken: OpdrachtHttp = {
  ...deel,
  soort: 'mijlpaal-bereiken',
  pad: 'schuldregelingen/:schuldregeling/mijlpalen',
  samenvatting: 'Een stap van het plan is gezet: haar deel is kwijtgescholden, en wat dat kostte is besteed',
  invoer: MijlpaalBereikenInvoer,
  voorbeelden: [{ naam: 'cursus', pad: REGELING_7, inhoud: { boekdatum: '2025-11-03', mijlpaal: 'budgetcursus' } }],
};

export const vorderingKwijtschelden: OpdrachtHttp = {
  ...deel,
  soort: 'vordering-kwijtschelden',
  pad: 'schuldregelingen/:schuldregeling/kwijtscheldingen',
  samenvatting: 'Scheldt met een besluit kwijt wat openstaat, of een deel ervan',
  invoer: VorderingKwijtscheldenInvoer,
  voorbeelden: [{ naam: 'rest', pad: REGELING_7, inhoud: { boekdatum: '2025-12-10', besluit: 'Besluit 2025-61' } }],
};

export const nazorgBesteden: OpdrachtHttp = {
  ...deel,
  soort: 'nazorg-besteden',
  pad: 'schuldregelingen/:schuldregeling/nazorg',
  samenvatting: 'Besteedt nazorg uit het fonds, ook na het einde',
  invoer: NazorgBestedenInvoer,
  voorbeelden: [{ naam: 'winter', pad: REGELING_7, inhoud: { boekdatum: '2025-12-15', bedrag: 60_000 } }],
};

export const fondsboekingTerugnemen: OpdrachtHttp = {
  ...deel,
  soort: 'fondsboeking-terugnemen',
  pad: 'schuldregelingen/:schuldregeling/terugnames',
  samenvatting: 'Neemt een boeking van het fonds precies terug: een vergissing, of een betaling die niet doorging',
  invoer: FondsboekingTerugnemenInvoer,
  zin: 'reden',
  voorbeelden: [
    {
      naam: 'gestorneerde-incasso',
      elders: true,
      pad: REGELING_7,
      inhoud: { boekdatum: '2025-10-06', boeking: 140, reden: 'De incasso is gestorneerd' },
    },
  ],
};

/** What happens with one creditor, in the order of a story. */
export const SCHULDENFONDSSOORTEN: readonly OpdrachtHttp[] = [
  schuldregelingAanvragen,
  schuldInventariseren,
  schuldOvernemen,
  aflosplanAfspreken,
  aflossingBoeken,
  fondsboekingTerugnemen,
  mijlpaalBereiken,
  vorderingKwijtschelden,
  nazorgBesteden,
  schuldregelingBeeindigen,
];

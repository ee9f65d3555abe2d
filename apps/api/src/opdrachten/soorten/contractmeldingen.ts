import type { DoorbestedingMelden, InzetMelden } from '@ontschot/boek';
import { BedragOfNul } from '../../invoer/getallen.js';
import { Aantal, Id, Kenmerk, Periode } from '../../invoer/velden.js';
import type { OpdrachtHttp } from '../definitie.js';
import { alsAanbieder } from './voucherdelen.js';

const deel = {
  groep: 'Contracten',
  rollen: ['controller', 'aanbieder'],
  // An aanbieder speaks for the organisatie of its token, and so only about its own contracts.
  vulAan: alsAanbieder,
} satisfies Partial<OpdrachtHttp>;

class OverContractInvoer {
  @Id({ uitleg: 'Het contract.', voorbeeld: 'opvang-2025' }) ondersteuningsopdracht!: string;
  @Periode({ uitleg: 'De maand; een latere melding over dezelfde maand komt ervoor in de plaats.' }) periode!: string;
}

export class InzetMeldenInvoer extends OverContractInvoer implements Omit<InzetMelden, 'soort' | 'namens'> {
  @Aantal({ uitleg: 'Hoeveel er is gebruikt, in de eenheid van het contract.', voorbeeld: 36 }) gebruikt!: number;
  @Aantal({ uitleg: 'Hoeveel er wachten.', optioneel: true, voorbeeld: 4 }) wachtlijst?: number;
}

export class DoorbestedingMeldenInvoer
  extends OverContractInvoer
  implements Omit<DoorbestedingMelden, 'soort' | 'namens'>
{
  @Id({ uitleg: 'De andere aanbieder.', voorbeeld: 'gemeente-leeuwarden' }) aan!: string;
  @BedragOfNul({ uitleg: 'Wat aan hem is besteed, in eurocenten; nul trekt een eerdere melding in.' }) bedrag!: number;
  @Kenmerk({ uitleg: 'Kenmerk uit de eigen administratie.', optioneel: true }) kenmerk?: string;
}

export const inzetMelden: OpdrachtHttp = {
  ...deel,
  soort: 'inzet-melden',
  pad: 'contracten/:ondersteuningsopdracht/inzetmeldingen',
  samenvatting:
    'Meldt hoeveel van de capaciteit van een contract in een maand is gebruikt; een aanbieder van zijn eigen',
  invoer: InzetMeldenInvoer,
  voorbeelden: [
    {
      naam: 'juli',
      pad: { ondersteuningsopdracht: 'opvang-2025' },
      inhoud: { periode: '2025-07', gebruikt: 36, wachtlijst: 4 },
    },
  ],
};

export const doorbestedingMelden: OpdrachtHttp = {
  ...deel,
  soort: 'doorbesteding-melden',
  pad: 'contracten/:ondersteuningsopdracht/doorbestedingen',
  samenvatting: 'Meldt wat een aanbieder van zijn vergoeding aan een andere besteedde; een aanbieder van zijn eigen',
  invoer: DoorbestedingMeldenInvoer,
  voorbeelden: [
    {
      naam: 'juli',
      pad: { ondersteuningsopdracht: 'opvang-2025' },
      inhoud: { periode: '2025-07', aan: 'gemeente-leeuwarden', bedrag: 90_000, kenmerk: 'I-2025-7' },
    },
  ],
};

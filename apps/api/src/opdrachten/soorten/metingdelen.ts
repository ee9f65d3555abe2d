import type { Meetopdracht } from '@ontschot/boek';
import { GRENZEN } from '../../grenzen.js';
import { BedragOfNul, Getaltekst } from '../../invoer/getallen.js';
import { LijstOfLeeg } from '../../invoer/samen.js';
import { Aantal, Datum, Id, Periode } from '../../invoer/velden.js';

export class MaatuitkomstInvoer {
  @Id({ uitleg: 'Een maat van de regel.', voorbeeld: 'tevreden' }) maat!: string;
  @Getaltekst({ uitleg: 'Wat er is gemeten.', voorbeeld: '7.5' }) waarde!: string;
}

export class InspanningInvoer {
  @Id({ uitleg: 'Een aanbieder van de afspraak.', voorbeeld: 'opvang-fryslan' }) organisatie!: string;
  @Aantal({ uitleg: 'Uren, of een andere inspanning die is afgesproken.' }) inspanning!: number;
}

/** What a meting and a vaststelling both ask; the costs are added up by the service. */
export class MetingInvoer implements Omit<Meetopdracht, 'soort' | 'kosten'> {
  @Id({ uitleg: 'De afspraak.', voorbeeld: 'voordeur' }) afspraak!: string;
  @Periode({ uitleg: 'De eerste maand.' }) van!: string;
  @Periode({ uitleg: 'De laatste maand.' }) totEnMet!: string;
  @Datum({ uitleg: 'De dag waarop het telt: de laatste van de periode, of later.' }) boekdatum!: string;
  @Aantal({ uitleg: 'Huishoudens in de periode; zonder dit die van de populatie.', optioneel: true })
  huishoudens?: number;
  @LijstOfLeeg(() => MaatuitkomstInvoer, GRENZEN.maten, {
    uitleg: 'Wat de regel naast geld wil weten.',
    optioneel: true,
  })
  maten?: MaatuitkomstInvoer[];
  @LijstOfLeeg(() => InspanningInvoer, GRENZEN.aanbieders, { uitleg: 'Voor de sleutel inspanning.', optioneel: true })
  inspanning?: InspanningInvoer[];
  @BedragOfNul({ uitleg: 'Wat de preventie zelf kostte; zonder dit wat de afspraak zegt.', optioneel: true })
  interventiekosten?: number;
}

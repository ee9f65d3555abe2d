import {
  FUNCTIONALITEITEN,
  LEEFTIJDSGROEPEN,
  type Doel,
  type DoelPatroon,
  type Functionaliteit,
  type Kleurdeel,
  type Leeftijdsgroep,
} from '@ontschot/boek';
import { GRENZEN } from '../../grenzen.js';
import { Bedrag, Datum, Keuze, Kleur, Lijst, Periode, Revisie, Taakveld } from '../../invoer/velden.js';

/** What money is spent on. */
export class DoelInvoer implements Doel {
  @Taakveld({ uitleg: 'Taakveld van Iv3.' }) taakveld!: string;
  @Keuze(FUNCTIONALITEITEN, { uitleg: 'Een van de zeven functionaliteiten.' }) functionaliteit!: Functionaliteit;
  @Keuze(LEEFTIJDSGROEPEN, { uitleg: 'Voor wie.' }) leeftijdsgroep!: Leeftijdsgroep;
}

/** A set of doelen: what is left out, matches everything. */
export class DoelPatroonInvoer implements DoelPatroon {
  @Taakveld({ uitleg: 'Alleen dit taakveld.', optioneel: true }) taakveld?: string;
  @Keuze(FUNCTIONALITEITEN, { uitleg: 'Alleen deze functionaliteit.', optioneel: true })
  functionaliteit?: Functionaliteit;
  @Keuze(LEEFTIJDSGROEPEN, { uitleg: 'Alleen deze leeftijdsgroep.', optioneel: true })
  leeftijdsgroep?: Leeftijdsgroep;
}

export class KleurdeelInvoer implements Kleurdeel {
  @Kleur({ uitleg: 'De koker waar de euro vandaan komt.' }) kleur!: string;
  @Bedrag({ uitleg: 'In eurocenten.' }) bedrag!: number;
}

/** When a movement counts. */
export class BewegingInvoer {
  @Datum({ uitleg: 'De dag waarop het telt.' }) boekdatum!: string;
  @Periode({ uitleg: 'De afgesloten maand waar een late boeking bij hoort.', optioneel: true }) hoortBij?: string;
}

/** A movement that may say which kleuren it takes. */
export class KleurbewegingInvoer extends BewegingInvoer {
  @Lijst(() => KleurdeelInvoer, GRENZEN.kleuren, {
    uitleg: 'Uit welke kleuren; zonder deze kiest het boek de wettige volgorde.',
    optioneel: true,
  })
  kleuren?: KleurdeelInvoer[];
  @Revisie({ uitleg: 'De revisie van de beweging waaruit dit geld komt, zoals een vrijval.', optioneel: true })
  uitBeweging?: number;
}

export const DOEL_SCHULDHULP: Doel = {
  taakveld: '6.3',
  functionaliteit: 'hulp-bij-regieverlies-en-crisis',
  leeftijdsgroep: 'gezinnen-jeugd',
};
export const DOEL_OPVANG: Doel = { ...DOEL_SCHULDHULP, taakveld: '6.812' };

/** Stands in the examples for the code of a household that was taken in. */
export const EEN_HUISHOUDEN = 'hh-4k7p2wq9xz3mf6tb';

/** Ten of them, of whom that one is the first: of fewer no costs are added up. */
export const TIEN_HUISHOUDENS: readonly string[] = [
  EEN_HUISHOUDEN,
  ...['b', 'c', 'd', 'f', 'g', 'h', 'j', 'k', 'm'].map((teken) => `hh-4k7p2wq9xz3mf6t${teken.repeat(2)}`),
];

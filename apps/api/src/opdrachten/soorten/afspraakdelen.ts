import { keurAfspraak, type Afspraakvoorstel } from '@ontschot/boek';
import type { Ontvanger, Per } from '@ontschot/regels';
import { GRENZEN } from '../../grenzen.js';
import { BedragOfNul, Procent, Versie } from '../../invoer/getallen.js';
import { Huishouden } from '../../invoer/namen.js';
import { hoortBij, LijstOfLeeg } from '../../invoer/samen.js';
import { Aantal, Deel, Id, JaNee, Keuze, Lijst, Naam, Periode } from '../../invoer/velden.js';
import type { Inhoudskeuring } from '../inhoud.js';
import { NulmetingInvoer, PER } from './nulmetingdelen.js';

export class AanbiederInvoer {
  @Id({ uitleg: 'De organisatie die levert.', voorbeeld: 'opvang-fryslan' }) organisatie!: string;
  @Aantal({ uitleg: 'Het gewicht, voor de sleutel gewichten.', voorbeeld: 1 }) gewicht!: number;
}

export class InkomstenInvoer {
  @Id({ uitleg: 'Een aanbieder van de afspraak.' }) aanbieder!: string;
  @Procent({ uitleg: 'Welk deel van de nulmeting haar inkomsten waren.' }) procent!: string;
}

export class AfspraakkokerInvoer {
  @Id({ uitleg: 'De koker die meetelt.', voorbeeld: 'opvang' }) koker!: string;
  @Id({ uitleg: 'Welk budget betaalt; zonder dit dat van de koker zelf.', optioneel: true }) budget?: string;
  @Deel(() => NulmetingInvoer, { uitleg: 'De nulmeting.' }) nulmeting!: NulmetingInvoer;
  @LijstOfLeeg(() => InkomstenInvoer, GRENZEN.aanbieders, {
    uitleg: 'Wat aanbieders van de afspraak in deze koker verdienden: zoveel kost hun succes hen.',
    optioneel: true,
  })
  inkomsten?: InkomstenInvoer[];
}

export class LooptijdInvoer {
  @Periode({ uitleg: 'De eerste maand.' }) van!: string;
  @Periode({ uitleg: 'De laatste maand; hoogstens tien jaar.' }) totEnMet!: string;
}

export class RegelkeuzeInvoer {
  @Id({ uitleg: 'De verdeelregel.', voorbeeld: 'helft' }) verdeelregel!: string;
  @Versie({ uitleg: 'Welke versie.' }) versie!: number;
}

export class InterventiekostenInvoer {
  @BedragOfNul({ uitleg: 'Wat de preventie kost, in eurocenten.' }) bedrag!: number;
  @Keuze(PER, { uitleg: 'Waarover.' }) per!: Per;
  @Id({ uitleg: 'In welke koker van de afspraak dat al meetelt.', optioneel: true }) inKoker?: string;
}

const ONTVANGERS = ['organisatie', 'budget', 'huishouden'] as const;
const alleen = (soort: (typeof ONTVANGERS)[number]) => ({
  uitleg: `Alleen en altijd bij soort ${soort}.`,
  optioneel: true,
  samen: [hoortBij('soort', ONTVANGERS, [soort])],
});

export class OntvangerInvoer {
  @Keuze(ONTVANGERS, { uitleg: 'Wat voor ontvanger.' }) soort!: (typeof ONTVANGERS)[number];
  @Id(alleen('organisatie')) organisatie?: string;
  @Id(alleen('budget')) budget?: string;
  @Huishouden(alleen('huishouden')) huishouden?: string;
}

/** What is agreed, as a draft and as a change have it. */
export class AfspraakvoorstelInvoer implements Afspraakvoorstel {
  @Naam({ uitleg: 'Hoe de afspraak heet.', voorbeeld: 'Een eigen voordeur' }) naam!: string;
  @Lijst(() => AanbiederInvoer, GRENZEN.aanbieders, { uitleg: 'Wie de preventie levert.' })
  aanbieders!: AanbiederInvoer[];
  @Id({ uitleg: 'Voor wie.', voorbeeld: 'opvanggezinnen' }) populatie!: string;
  @Aantal({ uitleg: 'Huishoudens bij de nulmeting.' }) huishoudensBijNulmeting!: number;
  @Lijst(() => AfspraakkokerInvoer, GRENZEN.afspraakkokers, { uitleg: 'Welke kokers meetellen.' })
  kokers!: AfspraakkokerInvoer[];
  @Deel(() => LooptijdInvoer, { uitleg: 'Wanneer zij telt.' }) looptijd!: LooptijdInvoer;
  @Deel(() => RegelkeuzeInvoer, { uitleg: 'Welke regel; een ontwerp kan zonder.', optioneel: true })
  verdeelregel?: RegelkeuzeInvoer;
  @Deel(() => InterventiekostenInvoer, { uitleg: 'Wat de preventie zelf kost.' })
  interventiekosten!: InterventiekostenInvoer;
  @Deel(() => OntvangerInvoer, { uitleg: 'Wie het initiatief nam.', optioneel: true })
  initiatiefnemer?: OntvangerInvoer & Ontvanger;
  @BedragOfNul({
    uitleg:
      'Kosten van één huishouden boven dit bedrag tellen niet mee; per koker geldt in een boek één grens, over evenveel maanden.',
    optioneel: true,
  })
  grensPerHuishouden?: number;
  @JaNee({ uitleg: 'Of geld dat vrijkomt meteen wordt uitbetaald; zonder dit niet.', optioneel: true })
  automatisch?: boolean;
}

/** Of what is proposed, all but whether the boek knows it. */
export const AFSPRAAKKEURING: Inhoudskeuring = {
  delen: ['aanbieders[]', 'kokers[].inkomsten[]', 'kokers[].*', 'kokers[]', '*'],
  keur: (voorstel) => keurAfspraak(undefined, voorstel),
};

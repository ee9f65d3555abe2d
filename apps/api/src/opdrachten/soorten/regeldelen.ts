import type { Drempel, Ontvangersoort, Poort, ProcentOfBedrag, Schaal } from '@ontschot/regels';
import { GRENZEN } from '../../grenzen.js';
import { BedragOfNul, Getaltekst, Procent } from '../../invoer/getallen.js';
import { eenVan, hoortBij, minstensEen } from '../../invoer/samen.js';
import { Aantal, Deel, Id, Keuze, Lijst, Naam } from '../../invoer/velden.js';

export class MaatInvoer {
  @Id({ uitleg: 'De naam van de maat.', voorbeeld: 'tevreden' }) maat!: string;
  @Naam({ uitleg: 'Hoe zij in zinnen heet.', voorbeeld: 'de tevredenheid' }) naam!: string;
  @Getaltekst({ uitleg: 'Het laagste dat zij kan zijn.', voorbeeld: '0' }) van!: string;
  @Getaltekst({ uitleg: 'Het hoogste dat zij kan zijn.', voorbeeld: '10' }) tot!: string;
}

export class PoortInvoer implements Poort {
  @Id({ uitleg: 'De maat.' }) maat!: string;
  @Getaltekst({
    uitleg: 'Zij moet minstens zo zijn.',
    optioneel: true,
    samen: [minstensEen('minstens', 'hoogstens')],
  })
  minstens?: string;
  @Getaltekst({ uitleg: 'Zij mag hoogstens zo zijn.', optioneel: true }) hoogstens?: string;
}

export class TredeInvoer {
  @Getaltekst({ uitleg: 'Vanaf welke uitkomst.' }) vanaf!: string;
  @Procent({ uitleg: 'Zoveel telt er dan.' }) procent!: string;
}

export class SchaalInvoer implements Schaal {
  @Id({ uitleg: 'De maat.' }) maat!: string;
  @Lijst(() => TredeInvoer, GRENZEN.treden, { uitleg: 'De treden, oplopend; onder de eerste telt niets.' })
  treden!: TredeInvoer[];
}

export class OmvangInvoer {
  @Aantal({ uitleg: 'Vanaf hoeveel huishoudens.' }) vanaf!: number;
  @Procent({ uitleg: 'Van de referentie.' }) procent!: string;
}

export class DrempelInvoer {
  @Procent({ uitleg: 'Van de referentie.', optioneel: true, samen: [eenVan('procent', 'naarOmvang')] })
  procent?: string;
  @Lijst(() => OmvangInvoer, GRENZEN.treden, { uitleg: 'Of naar omvang, vanaf nul.', optioneel: true })
  naarOmvang?: OmvangInvoer[];
}

export class ProcentOfBedragInvoer {
  @Procent({ uitleg: 'Een percentage.', optioneel: true, samen: [eenVan('procent', 'bedrag')] }) procent?: string;
  @BedragOfNul({ uitleg: 'Of een bedrag in eurocenten.', optioneel: true }) bedrag?: number;
}

const ONTVANGERS = ['aanbieders', 'initiatiefnemer', 'budget'] as const;

export class OntvangersoortInvoer {
  @Keuze(ONTVANGERS, { uitleg: 'De aanbieders, wie het initiatief nam, of een budget zoals een wijkbudget of fonds.' })
  soort!: (typeof ONTVANGERS)[number];
  @Id({ uitleg: 'Welk budget.', optioneel: true, samen: [hoortBij('soort', ONTVANGERS, ['budget'])] }) budget?: string;
}

export class VerdelingsdeelInvoer {
  @Deel(() => OntvangersoortInvoer, { uitleg: 'Wie.' }) ontvanger!: OntvangersoortInvoer & Ontvangersoort;
  @Aantal({ uitleg: 'Het gewicht, van 1 of meer.', voorbeeld: 1 }) gewicht!: number;
}

const SLEUTELS = ['gewichten', 'gelijk', 'inspanning'] as const;

export class VerdelingInvoer {
  @Lijst(() => VerdelingsdeelInvoer, GRENZEN.ontvangers, { uitleg: 'Over wie, in welke verhouding.' })
  ontvangers!: VerdelingsdeelInvoer[];
  @Keuze(SLEUTELS, { uitleg: 'Hoe de aanbieders hun deel onderling verdelen.' }) sleutel!: (typeof SLEUTELS)[number];
}

/** What the rule for a gain and for a loss have in common. */
export class RegelgrenzenInvoer {
  @Deel(() => DrempelInvoer, { uitleg: 'Vanaf welk deel van de referentie het telt.', optioneel: true })
  drempel?: DrempelInvoer & Drempel;
  @Deel(() => SchaalInvoer, { uitleg: 'Hoeveel er telt naar een maat.', optioneel: true }) schaal?: SchaalInvoer;
  @Procent({ uitleg: 'Welk deel wordt gedeeld.', voorbeeld: '50' }) deel!: string;
  @Deel(() => ProcentOfBedragInvoer, { uitleg: 'Wat van het aandeel af gaat.', optioneel: true })
  aftrek?: ProcentOfBedragInvoer & ProcentOfBedrag;
  @Deel(() => ProcentOfBedragInvoer, { uitleg: 'Hoogstens zoveel, of zoveel van de referentie.', optioneel: true })
  plafond?: ProcentOfBedragInvoer & ProcentOfBedrag;
}

import type { Methodevoorstel } from '@ontschot/boek';
import type { Per } from '@ontschot/regels';
import { GRENZEN } from '../../grenzen.js';
import { BedragOfNul, Procent } from '../../invoer/getallen.js';
import { hoortBij, LijstOfLeeg } from '../../invoer/samen.js';
import { Aantal, Deel, Id, JaNee, Jaar, Kenmerk, Keuze, Lijst, Tekst } from '../../invoer/velden.js';

export const PER: readonly Per[] = ['jaar', 'maand', 'periode'];
const METHODEN = ['vast', 'historisch', 'eenheden', 'controlegroep'] as const;
const alleen = (...methoden: readonly (typeof METHODEN)[number][]) => ({
  optioneel: true,
  samen: [hoortBij('methode', METHODEN, methoden)],
});

export class HistorischJaarInvoer {
  @Jaar({ uitleg: 'Welk jaar.' }) jaar!: number;
  @BedragOfNul({ uitleg: 'Wat het toen kostte, in eurocenten.' }) bedrag!: number;
  @Aantal({ uitleg: 'Hoe zwaar dit jaar telt.', voorbeeld: 1 }) gewicht!: number;
}

export class EenhedenInvoer {
  @Id({ uitleg: 'De prijs van een eenheid.', voorbeeld: 'opvangnacht-2025' }) eenheidsprijs!: string;
  @Aantal({ uitleg: 'Hoeveel eenheden.' }) aantal!: number;
  @Keuze(PER, { uitleg: 'Per jaar, per maand, of over de periode.' }) per!: Per;
}

export class GroepInvoer {
  @BedragOfNul({ uitleg: 'Wat de groep kostte, in eurocenten.' }) bedrag!: number;
  @Aantal({ uitleg: 'Hoeveel huishoudens, minstens één.' }) huishoudens!: number;
}

export class MethodeInvoer {
  @Keuze(METHODEN, { uitleg: 'Hoe de nulmeting wordt bepaald.' }) methode!: (typeof METHODEN)[number];
  @BedragOfNul({ uitleg: 'Het afgesproken bedrag.', ...alleen('vast') }) bedrag?: number;
  @Keuze(PER, { uitleg: 'Waarover het bedrag gaat.', ...alleen('vast') }) per?: Per;
  @Lijst(() => HistorischJaarInvoer, GRENZEN.jaren, { uitleg: 'Eerdere jaren.', ...alleen('historisch') })
  jaren?: HistorischJaarInvoer[];
  @Procent({ uitleg: 'Wat er van de prijzen werd; 100 is gelijk.', voorbeeld: '104.5', ...alleen('historisch') })
  index?: string;
  @Lijst(() => EenhedenInvoer, GRENZEN.eenheden, { uitleg: 'Eenheden met hun prijs.', ...alleen('eenheden') })
  eenheden?: EenhedenInvoer[];
  @Deel(() => GroepInvoer, { uitleg: 'De groep zelf, ervoor.', ...alleen('controlegroep') }) voor?: GroepInvoer;
  @Deel(() => GroepInvoer, { uitleg: 'De controlegroep, ervoor.', ...alleen('controlegroep') })
  controleVoor?: GroepInvoer;
  @Deel(() => GroepInvoer, { uitleg: 'De controlegroep, erna.', ...alleen('controlegroep') }) controleNa?: GroepInvoer;
  @Tekst({ uitleg: 'Waar de cijfers vandaan komen.', ...alleen('vast', 'historisch', 'controlegroep') }) bron?: string;
}

const GRONDEN = ['besluit', 'contract'] as const;

export class VerlagingInvoer {
  @Keuze(GRONDEN, { uitleg: 'Door een besluit of een contract.' }) grond!: (typeof GRONDEN)[number];
  @Kenmerk({ uitleg: 'Welk besluit of contract.' }) kenmerk!: string;
  @BedragOfNul({ uitleg: 'Hoeveel er af ging, in eurocenten.' }) bedrag!: number;
  @Keuze(PER, { uitleg: 'Waarover.' }) per!: Per;
}

export class NulmetingInvoer {
  @Deel(() => MethodeInvoer, { uitleg: 'Hoe zij wordt bepaald.' }) methode!: MethodeInvoer & Methodevoorstel;
  @JaNee({ uitleg: 'Of de referentie met het aantal huishoudens meegaat.' }) volgtPopulatie!: boolean;
  @LijstOfLeeg(() => VerlagingInvoer, GRENZEN.verlagingen, {
    uitleg: 'Wat al was verlaagd: dat is geen winst.',
    optioneel: true,
  })
  verlagingen?: VerlagingInvoer[];
  @BedragOfNul({ uitleg: 'Wat boven de grens per huishouden lag, over de periode.', optioneel: true })
  afgekapt?: number;
}

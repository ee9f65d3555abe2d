import type { InlegAfspreken, InlegBeeindigen, InlegStorten, WijkbudgetAfrekenen } from '@ontschot/boek';
import { GRENZEN } from '../../grenzen.js';
import { Bedrag, Id, Keuze, Lijst, Periode, Tekst } from '../../invoer/velden.js';
import { BOEKEN, type OpdrachtHttp } from '../definitie.js';
import { BewegingInvoer, KleurdeelInvoer } from './delen.js';

const GROEP = 'Inleg';

export class InlegAfsprekenInvoer implements Omit<InlegAfspreken, 'soort'> {
  @Id({ uitleg: 'Haar naam.', voorbeeld: 'opvang-heechterp' }) inleg!: string;
  @Id({ uitleg: 'Uit welk budget.', voorbeeld: 'opvang' }) van!: string;
  @Id({ uitleg: 'In welk budget: van een wijk, een gebied of bewoners.', voorbeeld: 'wijkbudget-heechterp' })
  naar!: string;
  @Bedrag({ uitleg: 'Elke keer, in eurocenten.', voorbeeld: 200_000 }) bedrag!: number;
  @Lijst(() => KleurdeelInvoer, GRENZEN.kleuren, {
    uitleg: 'In welke kleuren; zonder deze naar wat er dan is.',
    optioneel: true,
  })
  kleuren?: KleurdeelInvoer[];
  @Keuze(['eenmalig', 'maandelijks'], { uitleg: 'Hoe vaak.' }) ritme!: 'eenmalig' | 'maandelijks';
  @Periode({ uitleg: 'De eerste maand.' }) vanaf!: string;
  @Periode({ uitleg: 'De laatste maand.', voorbeeld: '2025-12' }) totEnMet!: string;
  @Keuze(['terug', 'over'], { uitleg: 'Wat er aan het einde van het jaar met de rest gebeurt.' })
  jaareinde!: 'terug' | 'over';
}

export class InlegStortenInvoer extends BewegingInvoer implements Omit<InlegStorten, 'soort'> {
  @Id({ uitleg: 'De inleg.', voorbeeld: 'opvang-heechterp' }) inleg!: string;
  @Periode({ uitleg: 'Voor welke maand; elke maand kan één keer.' }) periode!: string;
}

export class InlegBeeindigenInvoer implements Omit<InlegBeeindigen, 'soort'> {
  @Id({ uitleg: 'De inleg.', voorbeeld: 'opvang-heechterp' }) inleg!: string;
  @Periode({ uitleg: 'De laatste maand; die voor de eerste als er niets wordt gestort.' }) per!: string;
  @Tekst({ uitleg: 'Waarom; noem niemand.', voorbeeld: 'Afgesproken tot de zomer' }) reden!: string;
}

export class WijkbudgetAfrekenenInvoer implements Omit<WijkbudgetAfrekenen, 'soort'> {
  @Id({ uitleg: 'Het wijkbudget.', voorbeeld: 'wijkbudget-heechterp' }) budget!: string;
}

export const inlegAfspreken: OpdrachtHttp = {
  soort: 'inleg-afspreken',
  pad: 'inleggen',
  groep: GROEP,
  samenvatting: 'Spreekt af dat een budget geld in dat van een wijk, gebied of bewoners legt, eenmalig of elke maand',
  invoer: InlegAfsprekenInvoer,
  rollen: BOEKEN,
  voorbeelden: [
    {
      naam: 'opvang',
      inhoud: {
        ...{ inleg: 'opvang-heechterp', van: 'opvang', naar: 'wijkbudget-heechterp', bedrag: 200_000 },
        ...{ ritme: 'maandelijks', vanaf: '2025-08', totEnMet: '2025-12', jaareinde: 'terug' },
      },
    },
  ],
};

export const inlegStorten: OpdrachtHttp = {
  soort: 'inleg-storten',
  pad: 'inleggen/:inleg/stortingen',
  groep: GROEP,
  samenvatting: 'Stort wat voor een maand is afgesproken',
  invoer: InlegStortenInvoer,
  rollen: BOEKEN,
  voorbeelden: [
    {
      naam: 'augustus',
      pad: { inleg: 'opvang-heechterp' },
      inhoud: { boekdatum: '2025-08-01', periode: '2025-08' },
    },
  ],
};

export const inlegBeeindigen: OpdrachtHttp = {
  soort: 'inleg-beeindigen',
  pad: 'inleggen/:inleg/beeindigingen',
  groep: GROEP,
  samenvatting: 'Beëindigt een inleg: na deze maand wordt er niets meer gestort',
  invoer: InlegBeeindigenInvoer,
  rollen: BOEKEN,
  voorbeelden: [
    {
      naam: 'opvang',
      pad: { inleg: 'opvang-heechterp' },
      inhoud: { per: '2025-08', reden: 'Er is genoeg voor dit jaar' },
    },
  ],
};

export const wijkbudgetAfrekenen: OpdrachtHttp = {
  soort: 'wijkbudget-afrekenen',
  pad: 'wijkbudgetten/:budget/afrekeningen',
  groep: GROEP,
  samenvatting: 'Geeft na het jaar terug wat over is, aan wie het inlegde en dat zo afsprak',
  invoer: WijkbudgetAfrekenenInvoer,
  rollen: BOEKEN,
  proef: true,
  voorbeelden: [{ naam: 'heechterp', pad: { budget: 'wijkbudget-heechterp' }, inhoud: {} }],
};

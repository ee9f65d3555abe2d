import { bevindingen, rechtmatigheid, RECHTMATIGHEID_PER } from '@ontschot/projecties';
import { Procent } from '../../invoer/getallen.js';
import { Getal, Id, Keuze, Tekst, Zoektekst } from '../../invoer/velden.js';
import { GRENZEN } from '../../grenzen.js';
import { INZAGE, type VraagHttp } from '../definitie.js';
import { OpDag } from '../velden.js';

const LANGST = 366;

/** How lasten and begroting are brought together, and from when something is late. */
class Dossiervraag extends OpDag {
  @Keuze(RECHTMATIGHEID_PER, { uitleg: 'Wat als programma geldt; zonder deze het taakveld.', optioneel: true })
  per?: string;
  @Tekst({ uitleg: 'Taakvelden die samen één programma zijn: Jeugd:6.72,6.73;Samen leven:6.1.', optioneel: true })
  programmas?: string;
  @Getal(0, LANGST, { uitleg: 'Binnen hoeveel dagen een collega achteraf meekijkt; zonder deze 30.', optioneel: true })
  meekijktermijn?: string;
  @Getal(31, LANGST, { uitleg: 'Vanaf hoeveel dagen na de boekdatum iets laat is; zonder deze 60.', optioneel: true })
  laatVanaf?: string;
}

export class RechtmatigheidVraag extends Dossiervraag {
  @Procent({
    uitleg: 'De verantwoordingsgrens in procent van de lasten, van 0 tot en met 3; zonder deze 1.',
    optioneel: true,
  })
  grens?: string;
}

export class BevindingenVraag extends Dossiervraag {
  @Id({ uitleg: 'De soort bevinding.' }) bevinding!: string;
  @Getal(1, GRENZEN.grootstePagina, { uitleg: 'Hoeveel op één pagina.', optioneel: true }) aantal?: string;
  @Zoektekst({ uitleg: 'Waar de pagina begint: volgende van de pagina ervoor.', optioneel: true }) cursor?: string;
}

export const RECHTMATIGHEIDSVRAGEN: readonly VraagHttp[] = [
  {
    naam: 'rechtmatigheid',
    pad: 'boeken/:boekId/rechtmatigheid',
    groep: 'Rechtmatigheid',
    samenvatting: 'Wat een accountant vraagt: fouten en onduidelijkheden naast de verantwoordingsgrens',
    invoer: RechtmatigheidVraag,
    getallen: ['meekijktermijn', 'laatVanaf'],
    rollen: INZAGE,
    voorbeeld: { op: '2025-12-31', grens: '1' },
    beantwoord: (lees, vraag) => rechtmatigheid(lees, vraag as unknown as Parameters<typeof rechtmatigheid>[1]),
  },
  {
    naam: 'bevindingen',
    pad: 'boeken/:boekId/rechtmatigheid/:bevinding',
    groep: 'Rechtmatigheid',
    samenvatting: 'De bevindingen van één soort, met de gebeurtenissen erachter',
    invoer: BevindingenVraag,
    getallen: ['meekijktermijn', 'laatVanaf', 'aantal'],
    rollen: INZAGE,
    voorbeeld: { bevinding: 'lasten-boven-begroting', aantal: '10' },
    beantwoord: (lees, vraag) => bevindingen(lees, vraag as unknown as Parameters<typeof bevindingen>[1]),
  },
];

import { GRENZEN } from '../grenzen.js';
import { Datum, Getal, Zoektekst } from '../invoer/velden.js';

/** On which day, by which of the two clocks. */
export class OpDag {
  @Datum({ uitleg: 'De stand aan het eind van deze dag; zonder deze na alles wat geboekt is.', optioneel: true })
  op?: string;
  @Datum({ uitleg: 'Wat wij wisten aan het eind van deze dag; zonder deze wat wij nu weten.', optioneel: true })
  bekendOp?: string;
}

/** Which page of a list. */
export class Bladzijde {
  @Getal(1, GRENZEN.grootstePagina, { uitleg: 'Hoeveel op één pagina.', optioneel: true }) aantal?: string;
  @Zoektekst({ uitleg: 'Waar de pagina begint: volgende van de pagina ervoor.', optioneel: true }) cursor?: string;
}

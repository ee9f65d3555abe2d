import { GRENZEN } from '../grenzen.js';
import { Datum, Getal, Zoektekst } from '../invoer/velden.js';

const OP = { uitleg: 'De stand aan het eind van deze dag; zonder deze na alles wat geboekt is.', optioneel: true };
const BEKEND_OP = {
  uitleg: 'Wat wij wisten aan het eind van deze dag; zonder deze wat wij nu weten.',
  optioneel: true,
};

/** What we knew on a day: one of the two clocks. */
export class Bekend {
  @Datum(BEKEND_OP) bekendOp?: string;
}

/** On which day, by which of the two clocks. */
export class OpDag extends Bekend {
  @Datum(OP) op?: string;
}

/** Which page of a list. */
export class Bladzijde {
  @Getal(1, GRENZEN.grootstePagina, { uitleg: 'Hoeveel op één pagina.', optioneel: true }) aantal?: string;
  @Zoektekst({ uitleg: 'Waar de pagina begint: volgende van de pagina ervoor.', optioneel: true }) cursor?: string;
}

/** A page of a list as we knew it on a day. */
export class BladzijdeBekend extends Bladzijde {
  @Datum(BEKEND_OP) bekendOp?: string;
}

/** A page of a list of stands, on a day of both clocks. */
export class BladzijdeOpDag extends BladzijdeBekend {
  @Datum(OP) op?: string;
}

import { doorrekenen } from '@ontschot/projecties';
import { Aantal, Zoektekst } from '../invoer/velden.js';
import { DOORREKENKEURING, DoorrekenkeuzeInvoer } from '../opdrachten/soorten/doorrekendelen.js';
import { DOORREKENVOORBEELD } from '../opdrachten/soorten/doorrekening-bewaren.js';
import { DOORREKENPROEF } from '../uitvoer/csv/antwoordtabellen.js';
import type { Proefvraag } from './proefvraag.js';

export class DoorrekenVraag extends DoorrekenkeuzeInvoer {
  @Aantal({ uitleg: 'Hoeveel vaststellingen op één pagina; de totalen zijn van alle.', optioneel: true })
  aantal?: number;
  @Zoektekst({ uitleg: 'Waar de pagina begint: volgende van de pagina ervoor.', optioneel: true }) cursor?: string;
}

export const doorrekenvraag: Proefvraag = {
  naam: 'doorrekenen',
  pad: 'doorrekeningen/proeven',
  samenvatting: 'Rekent regels door over alles wat is vastgesteld: per stap, per partij; er wordt niets geschreven',
  invoer: DoorrekenVraag,
  inhoud: DOORREKENKEURING,
  tabellen: DOORREKENPROEF,
  voorbeeld: DOORREKENVOORBEELD,
  beantwoord: doorrekenen,
};

import { soort, type Weigersoort } from './weigersoort.js';

/** The refusals about budgets that residents hold and decide on (design 2). */
export const BEWONERSWEIGERINGEN = {
  'bewonersregels-onjuist': soort('Deze regels kunnen zo niet', 'Herstel alles wat onder fouten staat.'),
  'geen-bewonersregels': soort(
    'Voor dit budget is niet vastgelegd hoe bewoners beslissen',
    'Vraag de gemeente om de regels vast te leggen.',
  ),
  'geen-bewoner': soort('Dit huishouden beslist niet mee over dit budget', 'Kies het budget van de eigen buurt.'),
  'onbekend-bewonersvoorstel': soort('Dit voorstel staat niet in het boek', 'Controleer de naam van het voorstel.'),
  'bewonersvoorstel-past-niet': soort('Zo kan dit voorstel niet', 'Herstel alles wat onder fouten staat.'),
  'te-veel-bewonersvoorstellen': soort(
    'Over dit budget lopen al te veel stemmingen',
    'Wacht tot een stemming voorbij is.',
  ),
  'bewonersstem-gesloten': soort('De stemming is voorbij', 'Kijk bij het voorstel wat eruit kwam.'),
  'bewonersstem-te-vaak': soort('Deze stem is te vaak veranderd', 'De laatste stem telt.'),
  'bewonersstem-niet-mogelijk': soort(
    'Hier kan niet geheim worden gestemd',
    'Probeer het later, of dien het voorstel in onder een andere naam.',
  ),
  'bewonersstem-loopt-nog': soort('De stemming loopt nog', 'Tel na het genoemde moment.'),
  'bewonersstem-eerst-andere': soort('Een andere stemming was eerder voorbij', 'Tel eerst de genoemde stemming.'),
  'bewonersstem-niet-geteld': soort('Bewoners beslissen nog over dit budget', 'Tel eerst de genoemde stemmingen.'),
  'bewonersvoorstel-staat-past-niet': soort(
    'Het voorstel is daar nu niet aan toe',
    'Kijk in welke staat het voorstel is.',
  ),
  'bewonersvoorstel-te-klein': soort('Er is minder van het voorstel over', 'Betaal hoogstens wat er over is.'),
  'bewonersvoorstel-te-vroeg': soort(
    'Op die dag was over het voorstel nog niet beslist',
    'Kies een boekdatum op of na de genoemde dag.',
  ),
  'van-een-bewonersvoorstel': soort(
    'Dit geld hoort bij een voorstel van bewoners',
    'Doe het met een opdracht over het voorstel.',
  ),
} as const satisfies Record<string, Weigersoort>;

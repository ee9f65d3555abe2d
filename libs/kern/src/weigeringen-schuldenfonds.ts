import { soort, type Weigersoort } from './weigersoort.js';

/** The refusals about a schuldenfonds: one creditor, its term, its claim and what is remitted of it (design 5). */
export const SCHULDENFONDSWEIGERINGEN = {
  'onbekende-schuldregeling': soort(
    'Deze schuldregeling staat niet in het boek',
    'Controleer de naam van de schuldregeling; een wijkteam kent alleen die van de eigen teams.',
  ),
  'onbekende-schuld': soort('Deze schuld is niet geïnventariseerd', 'Inventariseer de schuld eerst.'),
  'onbekende-mijlpaal': soort('Deze mijlpaal staat niet in het aflosplan', 'Kies een mijlpaal van het plan.'),
  'schuldeiser-ontbreekt': soort(
    'Wie de ene schuldeiser wordt, is niet bekend',
    'Noem de organisatie die het fonds houdt.',
  ),
  'schuldregeling-staat-past-niet': soort(
    'De schuldregeling is daar nu niet aan toe',
    'Kijk in welke staat de schuldregeling is, en wat daarbij kan.',
  ),
  'schuldregeling-te-vroeg': soort(
    'Dit kan niet tellen voor wat eraan voorafging',
    'Kies een boekdatum op of na de genoemde dag.',
  ),
  'schuld-al-overgenomen': soort('Deze schuld is al overgenomen', 'Neem de overname eerst terug als zij niet klopt.'),
  'percentage-past-niet': soort(
    'Voor dit percentage kan de schuld niet worden overgenomen',
    'Kies een percentage van meer dan 0 en hoogstens 100.',
  ),
  'niets-overgenomen': soort('Er is nog geen schuld overgenomen', 'Neem eerst een schuld over.'),
  'aflosplan-onjuist': soort('Dit aflosplan klopt niet', 'Herstel alles wat onder fouten staat.'),
  'mijlpaal-al-bereikt': soort('Deze mijlpaal is al bereikt', 'Er hoeft niets te gebeuren.'),
  'vordering-niets-open': soort('Van deze vordering staat niets meer open', 'Er hoeft niets te gebeuren.'),
  'vordering-staat-open': soort(
    'Van deze vordering staat nog iets open',
    'Scheld de rest kwijt met een besluit, of beëindig voortijdig: dan blijft de vordering staan.',
  ),
  'inning-staat-stil': soort(
    'De inning van deze vordering is gestopt',
    'Hervat de inning, of zeg dat het vrijwillig is betaald.',
  ),
  'van-een-schuldregeling': soort(
    'Dit geld hoort bij een schuldregeling',
    'Doe het met een opdracht over de schuldregeling.',
  ),
  'onbekende-fondsboeking': soort(
    'Deze boeking staat niet bij de schuldregeling',
    'Kijk welke boekingen er bij de schuldregeling staan.',
  ),
  'fondsboeking-niet-de-laatste': soort('Na deze boeking is nog geboekt', 'Neem eerst terug wat erna kwam.'),
} as const satisfies Record<string, Weigersoort>;

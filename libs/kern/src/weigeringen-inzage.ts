import { soort, type Weigersoort } from './weigersoort.js';

/** The refusals about who sees a household, and about forgetting it (design 9). */
export const INZAGEWEIGERINGEN = {
  'grond-ontbreekt': soort('Het besluit noemt geen grond', 'Noem in grond de wet en het artikel waarop het berust.'),
  'huishouden-vergeten': soort('Dit huishouden is vergeten', 'Er hoeft niets te gebeuren; bedragen tellen gewoon mee.'),
  'inzage-onjuist': soort('Deze inzage klopt niet', 'Herstel alles wat onder fouten staat.'),
  'onbekende-inzage': soort('Deze inzage is er niet', 'Kijk welke inzages er zijn.'),
  'inzage-ingetrokken': soort('Deze inzage is al ingetrokken', 'Er hoeft niets te gebeuren.'),
  'inzage-bij-besluit': soort(
    'Deze inzage berust op een besluit',
    'Vraag de gemeente om het besluit in te trekken, of maak er bezwaar tegen.',
  ),
} as const satisfies Record<string, Weigersoort>;

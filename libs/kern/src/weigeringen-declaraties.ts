import { soort, type Weigersoort } from './weigersoort.js';

/** The refusals about what aanbieders declare. */
export const DECLARATIEWEIGERINGEN = {
  'declaratie-afgebroken': soort(
    'Deze declaratie is afgebroken',
    'Lever wat niet is geboekt in onder een ander nummer.',
  ),
  'declaratie-bestaat-al': soort('Deze declaratie staat al in het boek', 'Er hoeft niets te gebeuren.'),
  'declaratie-loopt': soort('Er wordt nog een declaratie geboekt', 'Probeer het opnieuw als zij is geboekt.'),
  'declaratie-past-niet': soort(
    'Regels van deze declaratie passen niet bij het boek',
    'Herstel alles wat onder fouten staat, of laat de aanbieder dat doen; er is niets geboekt.',
  ),
  'declaratie-telt-niet-op': soort('Deze declaratie telt niet op', 'Vraag de aanbieder om een nieuw bestand.'),
  'geen-lopende-declaratie': soort('Deze declaratie neemt geen regels meer aan', 'Er hoeft niets te gebeuren.'),
  'geen-declaratieregel': soort('Dit is geen regel van een declaratie', 'Noem de regel die moet worden teruggenomen.'),
  'onbekende-declaratie': soort('Deze declaratie staat niet in het boek', 'Zoek haar op bij de declaraties.'),
  'onbekende-indeling': soort('Deze indeling staat niet in het boek', 'Leg de indeling van de declaraties eerst vast.'),
} as const satisfies Record<string, Weigersoort>;

import { soort, type Weigersoort } from './weigersoort.js';

/** The refusals about closing a year and opening the next. */
export const JAARWEIGERINGEN = {
  'boek-afgesloten': soort(
    'Het jaar van dit boek is afgesloten',
    'Boek in het volgende boek en noem in hoortBij de maand waar het bij hoort.',
  ),
  'boek-wordt-afgesloten': soort(
    'Dit boek wordt afgesloten',
    'Geef de opdracht om af te sluiten nog eens, met hetzelfde besluit en dezelfde criteria.',
  ),
  'boek-niet-af-te-sluiten': soort('Dit jaar kan nog niet worden afgesloten', 'Los op wat onder beletsels staat.'),
  'overname-botst': soort(
    'Beide boeken gebruiken een naam voor iets anders',
    'Geef het onderdeel in het nieuwe boek een andere naam, of stel het daar in zoals in het oude: een koker opnieuw, een budget zolang het niet is gebruikt.',
  ),
  'kosten-dubbel': soort(
    'Beide boeken hebben kosten over dezelfde maanden',
    'Zeg in kostenkeuzes per koker wat telt: eigen (wat hier is gemeld) of beide.',
  ),
  'kosten-onvolledig': soort(
    'De kosten van eerdere maanden tellen hier niet, of nog niet',
    'Maak de opening van het jaar af, of stel die maanden vast in het boek van dat jaar voordat het wordt afgesloten.',
  ),
} as const satisfies Record<string, Weigersoort>;

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
    'Geef het onderdeel in het nieuwe boek een andere naam.',
  ),
} as const satisfies Record<string, Weigersoort>;

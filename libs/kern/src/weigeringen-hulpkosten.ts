import { soort } from './weigersoort.js';

/** The refusals about what help costs. */
export const HULPKOSTENWEIGERINGEN = {
  'ontbreken-past-niet': soort(
    'De laatste maand komt voor de eerste',
    'Geef een laatste maand op of na de eerste, of laat haar weg zolang het nog ontbreekt.',
  ),
};

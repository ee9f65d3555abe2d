/** Wraps keys anew, or forgets households one by one, until it is done or killed; says what was done. */
import { Hoofdsleutels, openTeksten } from '@ontschot/teksten';
import { writeSync } from 'node:fs';

const [, , werk = '', file = '', sleutels = '', aantal = '0'] = process.argv;
const teksten = openTeksten({ file, hoofdsleutels: Hoofdsleutels.lees(sleutels.replaceAll(',', '\n')) });
writeSync(1, 'begonnen\n');
if (werk === 'wissel') writeSync(1, `gewisseld ${await teksten.wisselHoofdsleutel()}\n`);
else
  for (let nummer = 0; nummer < Number(aantal); nummer++) {
    teksten.vergeet({ huishouden: `hh-${nummer}` });
    writeSync(1, `vergeten ${nummer}\n`);
  }
teksten.sluit();

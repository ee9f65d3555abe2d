/** Wraps keys anew, or forgets households one by one, until it is done or killed; says what was done. */
import { Hoofdsleutels, openTeksten } from '@ontschot/teksten';
import { writeSync } from 'node:fs';

const [, , werk = '', file = '', sleutels = '', aantal = '0'] = process.argv;
const teksten = openTeksten({ file, hoofdsleutels: Hoofdsleutels.lees(sleutels.replaceAll(',', '\n')), partij: 50 });
writeSync(1, 'begonnen\n');
if (werk === 'wissel') {
  // Between two parts it rests for a moment: else it is done before anybody can kill it.
  const rust = new Int32Array(new SharedArrayBuffer(4));
  const klok = setInterval(() => {
    writeSync(1, 'deel\n');
    Atomics.wait(rust, 0, 0, 5);
  }, 1);
  writeSync(1, `gewisseld ${(await teksten.wisselHoofdsleutel()).verpakt}\n`);
  clearInterval(klok);
} else
  for (let nummer = 0; nummer < Number(aantal); nummer++) {
    teksten.vergeet({ huishouden: `hh-${nummer}` });
    writeSync(1, `vergeten ${nummer}\n`);
  }
teksten.sluit();

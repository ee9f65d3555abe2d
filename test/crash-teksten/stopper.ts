/** Gives one opdracht as the service does, and stands still at one point of it, to be killed there; says where it is. */
import type { Opdracht } from '@ontschot/boek';
import { Boekschrijvers } from '@ontschot/boekschrijver';
import { openSqliteStore } from '@ontschot/event-store';
import { Hoofdsleutels, openTeksten } from '@ontschot/teksten';
import { readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { boekVergeten } from '../../apps/api/src/opdrachten/vergeten/boek-vergeten.js';
import { boekMetZin } from '../../apps/api/src/opdrachten/zinnen/boek-met-zin.js';

const [, , plek = '', map = '', boek = '', zin = '', inhoud = '{}'] = process.argv;
const store = await openSqliteStore({ file: join(map, 'gebeurtenissen.sqlite') });
const hoofdsleutels = Hoofdsleutels.lees(readFileSync(join(map, 'hoofdsleutel'), 'utf8'));
const teksten = openTeksten({ file: join(map, 'teksten.sqlite'), hoofdsleutels });
const schrijvers = new Boekschrijvers(store);

/** Nothing of this process goes on, so only a kill ends it. */
const staStil = (): never => {
  writeSync(1, `${plek}\n`);
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  throw new Error('niemand stopte dit proces');
};

const dienIn = schrijvers.dienIn.bind(schrijvers);
if (plek === 'voor-de-gebeurtenis') schrijvers.dienIn = staStil;
if (plek === 'na-de-gebeurtenis') schrijvers.dienIn = (...wat) => dienIn(...wat).then(staStil);
if (plek === 'voor-het-wissen') teksten.vergeet = staStil;

const ingediend = {
  herkomst: { id: plek, afzender: 'crash', rol: 'controller', hash: plek },
  opdracht: JSON.parse(inhoud) as Opdracht,
};
if (zin === '') await boekVergeten(schrijvers, teksten, boek, ingediend);
else await boekMetZin(schrijvers, teksten, boek, { ...ingediend, zin });
writeSync(1, 'klaar\n');

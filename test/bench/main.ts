import { cpus, totalmem } from 'node:os';
import { meetDeclaraties } from './declaraties.js';
import { meetDoorrekenen } from './doorrekenen.js';
import { meetEventstoredb } from './eventstoredb.js';
import { meetLezen } from './lezen.js';
import { alsTabel } from './maat.js';
import { meetPreventie } from './preventie.js';
import { meetSchrijven } from './schrijven.js';
import { meetTerugblik } from './terugblik.js';

const kort = process.argv.includes('--kort');
const begin = performance.now();
const maten = [
  ...(await meetSchrijven(kort ? 1 : 3, kort ? 1 : 4, kort ? 2_000 : 50_000)),
  ...(await meetPreventie(kort ? 2_000 : 50_000, kort ? 1 : 4)),
  ...(await meetDoorrekenen(kort ? 10 : 84, kort ? 1 : 4)),
  ...(await meetDeclaraties(kort ? 2_000 : 100_000)),
  ...(await meetLezen(10_000, kort ? 20_000 : 1_000_000)),
  ...(await meetTerugblik(kort ? 5_000 : 100_000)),
  ...(await meetEventstoredb(kort ? 160 : 640, kort ? 1_000 : 5_000)),
];
console.log(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? '?'}, ${Math.round(totalmem() / 1024 ** 3)} GiB; ${Math.round((performance.now() - begin) / 1000)} s${kort ? '; korte proef, geen maatstaf' : ''}\n`,
);
console.log(alsTabel(maten));

import { parentPort } from 'node:worker_threads';
import { Dubbel } from '../hulp/eventstoredb-dubbel/dubbel.js';

// The double on a thread of its own, so that its work is not counted as that of who speaks to it.
const dubbel = await Dubbel.start();
parentPort?.postMessage(dubbel.adres);

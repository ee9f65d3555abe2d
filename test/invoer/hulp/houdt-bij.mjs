// Loaded into the service by a test (`--import`): writes now and then what it holds, in bytes, after all garbage was collected.
// How much room a process takes says more about when V8 collects than about what is held.
import { appendFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');
const [file, interval] = [process.env.HOUDT_BIJ, Number(process.env.HOUDT_BIJ_MS)];
const timer = setInterval(() => {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  appendFileSync(file, `${heapUsed + arrayBuffers}\n`);
}, interval);
timer.unref();

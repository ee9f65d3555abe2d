import { voerUit } from './programma.js';

// A reader that has seen enough (`| head`) is no fault.
process.stdout.on('error', (fout: NodeJS.ErrnoException) => {
  if (fout.code !== 'EPIPE') throw fout;
});

process.exitCode = await voerUit(process.argv.slice(2));

// Runs Jest with ES modules switched on, on every platform: `npm run jest -- libs/kern`.
import { runJest } from './lib/jest.mjs';

process.exitCode = await runJest(process.argv.slice(2));

import { defineConfig } from 'vite';
import { programma } from './programma.js';

/** The service and the command `ontschot`, as they are run. */
export default defineConfig(programma('node', { dienst: 'apps/api/src/main.ts', opdracht: 'apps/cli/src/main.ts' }));

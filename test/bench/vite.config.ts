import { defineConfig } from 'vite';
import { programma } from '../../apps/programma.js';

/** The bench measures what is run: built as the service is. */
export default defineConfig(
  programma('bench', { main: 'test/bench/main.ts', 'eventstoredb-server': 'test/bench/eventstoredb-server.ts' }),
);

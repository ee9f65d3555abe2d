import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { UserConfig } from 'vite';

const wortel = resolve(import.meta.dirname, '..');

/** Libraries of many small files go into the program; the others stay where npm put them: some load parts by name, or are compiled. */
const ERIN = [
  /^@nestjs\//,
  'rxjs',
  'class-validator',
  'class-transformer',
  'validator',
  'libphonenumber-js',
  'es-toolkit',
];

/**
 * How programs for Node are built into a folder of `dist`, from our TypeScript: a few large files, for loading
 * thousands of small ones was half of what a start took. `programmas` gives per program its first file.
 */
export const programma = (map: string, programmas: Readonly<Record<string, string>>): UserConfig => ({
  root: wortel,
  publicDir: false,
  resolve: {
    alias: Object.fromEntries(
      readdirSync(join(wortel, 'libs')).map((lib) => [`@ontschot/${lib}`, join(wortel, 'libs', lib, 'src/index.ts')]),
    ),
  },
  ssr: { noExternal: ERIN, resolve: { conditions: ['node'] } },
  build: {
    ssr: true,
    target: 'node20',
    minify: false,
    sourcemap: true,
    outDir: join(wortel, 'dist', map),
    emptyOutDir: true,
    rolldownOptions: {
      input: Object.fromEntries(Object.entries(programmas).map(([naam, begin]) => [naam, join(wortel, begin)])),
      // A class is known by its name, in OpenAPI too.
      output: { keepNames: true, chunkFileNames: 'delen/[name]-[hash].js' },
    },
  },
});

import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { samengeperst } from './samengeperst.js';
import { zonderOngebruikt } from './zonder-ongebruikt.js';

const hier = import.meta.dirname;

/** The workplaces, built to plain files that the service itself hands out: nothing is fetched from elsewhere. */
export default defineConfig({
  root: hier,
  plugins: [zonderOngebruikt(), samengeperst()],
  // Of the libs only `kern` is loaded in a browser (amounts and dates); of the others only types are used.
  resolve: { alias: { '@ontschot/kern': resolve(hier, '../../libs/kern/src/index.ts') } },
  build: {
    outDir: resolve(hier, '../../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    // A file inlined as data: would ask for a wider content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    rolldownOptions: {
      // How long a plugin took on a busy machine is no warning.
      checks: { bundlerTimings: false },
      // Of `kern` only what is used: not the whole catalogue of refusals, for the service words those.
      treeshake: { moduleSideEffects: [{ test: /libs[\\/]kern[\\/]/, sideEffects: false }] },
      output: {
        codeSplitting: {
          // What most pages share comes with the first file: as many small files it would be one more wait for each six of them.
          groups: [{ name: 'gedeeld', test: /(web[\\/]src|libs[\\/]kern)[\\/]/, minShareCount: 6 }],
        },
      },
      onLog(niveau, bericht, verder) {
        // Libraries mark their modules for a server of their own kind; here everything runs in the browser.
        if (bericht.code !== 'MODULE_LEVEL_DIRECTIVE') verder(niveau, bericht);
      },
    },
  },
});

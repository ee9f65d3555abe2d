import { brotliCompressSync } from 'node:zlib';
import type { Plugin } from 'vite';

const TEKST = /\.(html|css|js|svg)$/;

/** Puts a compressed copy (`.br`) beside each file: made once and at its hardest, where the service would do it at every start. */
export const samengeperst = (): Plugin => ({
  name: 'samengeperst',
  enforce: 'post',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_, bundel) {
      for (const [naam, bestand] of Object.entries(bundel)) {
        if (!TEKST.test(naam)) continue;
        const inhoud = bestand.type === 'asset' ? bestand.source : bestand.code;
        this.emitFile({ type: 'asset', fileName: `${naam}.br`, source: brotliCompressSync(inhoud) });
      }
    },
  },
});

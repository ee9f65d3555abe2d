import type { Plugin } from 'vite';

const DEFINITIE = /(--[\w-]+)\s*:\s*([^;{}]*)(;|(?=\}))/g;
const VERWIJZING = /var\(\s*(--[\w-]+)/g;

/**
 * Leaves out the tokens of the theme that nothing refers to: it defines those of every component of every house style,
 * some five thousand, and a slow phone reads them all at each start.
 */
export function zonderOngebruikt(): Plugin {
  return {
    name: 'zonder-ongebruikte-tokens',
    generateBundle(_, bundel) {
      for (const bestand of Object.values(bundel))
        if (bestand.type === 'asset' && bestand.fileName.endsWith('.css') && typeof bestand.source === 'string')
          bestand.source = snoei(bestand.source);
    },
  };
}

/** Until nothing more goes: a token may have been there for another one alone. */
export function snoei(css: string): string {
  const gebruikt = new Set([...css.matchAll(VERWIJZING)].map(([, naam]) => naam));
  const korter = css.replace(DEFINITIE, (heel, naam: string) => (gebruikt.has(naam) ? heel : ''));
  return korter.length === css.length ? css : snoei(korter);
}

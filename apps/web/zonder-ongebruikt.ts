import { parse, type Root } from 'postcss';
import type { Plugin } from 'vite';

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

/** The same style without tokens that nothing refers to. */
export function snoei(css: string): string {
  const stijl = parse(css);
  // Until nothing more goes: a token may have been there for another one alone.
  while (haalWeg(stijl)) continue;
  return stijl.toString();
}

function haalWeg(stijl: Root): boolean {
  const gebruikt = new Set<string | undefined>();
  stijl.walkDecls(({ value }) => {
    for (const [, naam] of value.matchAll(VERWIJZING)) gebruikt.add(naam);
  });
  let weg = false;
  stijl.walkDecls(/^--/, (token) => {
    if (gebruikt.has(token.prop)) return;
    token.remove();
    weg = true;
  });
  return weg;
}

import { isUtf8 } from 'node:buffer';
import { GRENZEN } from '../grenzen.js';
import type { Fout } from './keur.js';

/** What a body came to: its value, or what is wrong with it. */
export type Gelezen = { readonly waarde: unknown } | { readonly fouten: readonly Fout[] };

const mis = (code: string, melding: string): Gelezen => ({ fouten: [{ veld: '', code, melding }] });

/**
 * Reads JSON without leniency: UTF-8 only, no name twice in one object (which of the two was meant?), no names that
 * reach into prototypes, no deeper than `GRENZEN.diepte`. An empty body is an empty object.
 */
export function leesJson(bytes: Buffer | undefined): Gelezen {
  if (bytes === undefined || bytes.length === 0) return { waarde: {} };
  if (!isUtf8(bytes)) return mis('tekens', 'De inhoud is geen UTF-8.');
  const tekst = bytes.toString('utf8');
  let waarde: unknown;
  try {
    waarde = JSON.parse(tekst);
  } catch {
    return mis('json', 'De inhoud is geen geldige JSON.');
  }
  const namen = tel(waarde, GRENZEN.diepte);
  if (namen === TE_DIEP) return mis('diepte', `De inhoud is dieper genest dan ${GRENZEN.diepte}.`);
  if (namen === VERBODEN) return mis('onbekend', 'De inhoud gebruikt een naam die nergens mag.');
  if (namen !== namenInTekst(tekst)) return mis('dubbel', 'De inhoud noemt een veld twee keer.');
  return { waarde };
}

const TE_DIEP = -1;
const VERBODEN = -2;

/** How many names a value holds at every depth, or why it is turned down. */
function tel(waarde: unknown, nog: number): number {
  if (typeof waarde !== 'object' || waarde === null) return 0;
  if (nog === 0) return TE_DIEP;
  let som = 0;
  if (Array.isArray(waarde)) {
    for (const deel of waarde) {
      const binnen = tel(deel, nog - 1);
      if (binnen < 0) return binnen;
      som += binnen;
    }
    return som;
  }
  for (const naam of Object.keys(waarde)) {
    if (naam === '__proto__' || naam === 'constructor' || naam === 'prototype') return VERBODEN;
    const binnen = tel((waarde as Record<string, unknown>)[naam], nog - 1);
    if (binnen < 0) return binnen;
    som += 1 + binnen;
  }
  return som;
}

const SCHUIN = 92;
const DUBBELE_PUNT = 58;

/** How many names stand in the text of valid JSON: the strings that a colon follows. JSON.parse keeps one of two equal names, the text both. */
function namenInTekst(tekst: string): number {
  let namen = 0;
  for (let i = tekst.indexOf('"'); i !== -1; i = tekst.indexOf('"', i + 1)) {
    i = eindeVan(tekst, i);
    let na = i + 1;
    while (tekst.charCodeAt(na) <= 32) na += 1;
    if (tekst.charCodeAt(na) === DUBBELE_PUNT) namen += 1;
  }
  return namen;
}

/** Where the string that begins at `begin` ends: its first quote without an odd number of backslashes before it. */
function eindeVan(tekst: string, begin: number): number {
  for (let i = tekst.indexOf('"', begin + 1); ; i = tekst.indexOf('"', i + 1)) {
    let schuin = i;
    while (tekst.charCodeAt(schuin - 1) === SCHUIN) schuin -= 1;
    if ((i - schuin) % 2 === 0) return i;
  }
}

import { addressFault } from '@ontschot/event-store';
import { isBoekId } from '@ontschot/kern';
import { realpathSync } from 'node:fs';
import { ADRESFOUT, INSTELLING } from './eventstore-adres.js';
import { VerkeerdGebruik } from './fouten.js';
import { pad } from './pad.js';

/** A store by its place: a file, or a server whose address may hold a password. */
export type Plaats =
  { readonly soort: 'sqlite'; readonly bestand: string } | { readonly soort: 'esdb'; readonly adres: string };

/** The options of `verhuis` as they were given; each may be missing or wrong. */
export interface Gegeven {
  readonly van?: string;
  readonly naar?: string;
  readonly boek?: string;
  readonly droog?: true;
  readonly json?: true;
}

export interface Verhuizing {
  readonly van: Plaats;
  readonly naar: Plaats;
  readonly boek: string | undefined;
}

/** Throws `VerkeerdGebruik` with every fault at once. What was given is not repeated: it may hold a password. */
export function leesVerhuizing({ van, naar, boek }: Gegeven): Verhuizing {
  const bron = leesPlaats('--van', van);
  const doel = leesPlaats('--naar', naar);
  const fouten = [bron, doel].filter((een) => typeof een === 'string');
  if (boek !== undefined && !isBoekId(boek))
    fouten.push('bij --boek hoort een naam met een jaar erachter, als GM0080-2025.');
  if (typeof bron === 'string' || typeof doel === 'string') throw new VerkeerdGebruik(fouten.join('\nFout: '));
  if (waar(bron) === waar(doel)) fouten.push('--van en --naar zijn dezelfde opslag.');
  if (fouten.length > 0) throw new VerkeerdGebruik(fouten.join('\nFout: '));
  return { van: bron, naar: doel, boek };
}

/** The place, or a sentence that says what is wrong with it. */
function leesPlaats(optie: string, tekst: string | undefined): Plaats | string {
  if (tekst === undefined) return `${optie} ontbreekt; geef sqlite:PAD of esdb://….`;
  if (tekst.startsWith('sqlite:')) {
    const bestand = tekst.slice('sqlite:'.length);
    return bestand === '' ? `bij ${optie} staat na sqlite: geen pad.` : { soort: 'sqlite', bestand: pad(bestand) };
  }
  const uitInstelling = tekst === INSTELLING;
  const adres = uitInstelling ? process.env[INSTELLING]?.trim() : tekst;
  if (adres === undefined || (uitInstelling && adres === ''))
    return `${optie} noemt ${INSTELLING}, en die is niet gezet.`;
  const fout = addressFault(adres);
  if (fout === undefined) return { soort: 'esdb', adres };
  if (fout === 'scheme' && !uitInstelling)
    return `${optie} is geen opslag die wij kennen; geef sqlite:PAD, esdb://… of ${INSTELLING}.`;
  return `het adres bij ${optie} is niet goed: ${ADRESFOUT[fout]}.`;
}

function waar(plaats: Plaats): string {
  if (plaats.soort === 'esdb') return plaats.adres;
  try {
    return realpathSync(plaats.bestand);
  } catch {
    return plaats.bestand;
  }
}

/** The place as people may see it: without credentials, and without what stands behind the question mark. */
export const naamVan = (plaats: Plaats): string =>
  plaats.soort === 'sqlite' ? plaats.bestand : plaats.adres.replace(/^([^:]*:\/\/).*@/s, '$1').replace(/\?.*$/s, '');

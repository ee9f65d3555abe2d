import type { Rol } from '../beveiliging/identiteit.js';
import type { VraagHttp } from '../vragen/definitie.js';
import { VRAGEN } from '../vragen/soorten/index.js';
import type { OpdrachtHttp } from './definitie.js';
import type { Gelezen } from './lees.js';

/** Where whoever asked in this role can read what came of it; undefined where there is no such place. */
type Locatie = (gelezen: Gelezen, revisie: number, rol: Rol) => string | undefined;

/**
 * Where what came of a kind of opdracht can be read: the thing that it made, at its own address with the name of the thing
 * after it; else the event; else the thing that it was about. `adres` is where it is posted.
 */
export function locatieVan({ naamVan, plek: eigen }: OpdrachtHttp, adres: string): Locatie {
  const plekken = plekkenBij(adres.slice('v1/'.length));
  return ({ boek, id, opdracht }, revisie, rol) => {
    const velden: Readonly<Record<string, unknown>> = {
      ...(naamVan !== undefined && { [naamVan]: id }),
      ...opdracht,
      ...{ boekId: boek, revisie },
    };
    const plek = plekken.find(
      ({ pad, rollen }) => rollen.includes(rol) && veldenVan(pad).every((veld) => velden[veld] !== undefined),
    );
    if (plek === undefined && eigen !== undefined) return `/v1/boeken/${boek}/${eigen}`;
    return plek && `/v1/${plek.pad.replace(/:(\w+)/g, (_, veld: string) => encodeURIComponent(String(velden[veld])))}`;
  };
}

const veldenVan = (pad: string): string[] => [...pad.matchAll(/:(\w+)/g)].map(([, veld = '']) => veld);

/** The questions that show something of what is posted there, the nearest first. */
function plekkenBij(adres: string): VraagHttp[] {
  const zoek = (past: (pad: string) => boolean) => VRAGEN.filter(({ pad }) => past(pad));
  return [
    ...zoek((pad) => pad.startsWith(`${adres}/:`) && !pad.includes('/', adres.length + 1)),
    ...zoek((pad) => pad === 'boeken/:boekId/gebeurtenissen/:revisie'),
    ...zoek((pad) => adres.startsWith(`${pad}/`) && /[^/]\/[^/]+\/:\w+$/.test(pad)),
  ];
}

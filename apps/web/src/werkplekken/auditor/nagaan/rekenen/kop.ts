import { eis } from './bevinding.js';
import { leesCanoniek } from './gebeurtenis.js';

const FORMAAT = 'ontschot-bundel.v1';

/** The first line of a bundle. */
export interface Kop {
  readonly boek: string;
  readonly controlepunt: string;
  readonly sleutels: readonly string[];
}

/** Reads it; the bundle must be of this boek. Throws Bevinding. */
export function leesKop(regel: Uint8Array | undefined, boek: string): Kop {
  eis(regel !== undefined, 'de bundel is leeg');
  const kop = leesCanoniek(regel, 'de eerste regel');
  eis(typeof kop === 'object' && kop !== null, 'dit is geen bundel');
  const velden = kop as Readonly<Record<string, unknown>>;
  const { controlepunt, sleutels } = velden;
  eis(velden['formaat'] === FORMAAT, 'dit is geen bundel');
  eis(Object.keys(kop).join() === 'boek,controlepunt,formaat,sleutels', 'de bundel heeft een andere eerste regel');
  eis(velden['boek'] === boek, `dit is de bundel van boek ${String(velden['boek'])}, niet van ${boek}`);
  eis(typeof controlepunt === 'string', 'de bundel heeft geen controlepunt');
  const teksten = Array.isArray(sleutels) ? (sleutels as readonly unknown[]) : [];
  eis(
    teksten.every((een): een is string => typeof een === 'string') && teksten.length > 0,
    'de bundel noemt geen sleutels',
  );
  return { boek, controlepunt, sleutels: teksten };
}

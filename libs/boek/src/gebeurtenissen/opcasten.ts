import { BESLUITEN_PER_TYPE } from '../besluiten/index.js';
import { OPDRACHT_GEWEIGERD } from '../besluiten/weigering.js';
import type { Feit, Gebeurtenis, Gegevens, Metadata } from './gebeurtenis.js';
import { planZonderNamen, redenWerdTekst } from './zinnen-apart.js';

/** One step from an old version of an event to the next. */
export type Opcaster = (gegevens: Gegevens) => Feit;

/** By the old versioned name. A new version of an event adds one line here, and keeps the golden file of the old one. */
export const OPCASTERS: Readonly<Record<string, Opcaster>> = {
  'trekking-afgewezen.v1': redenWerdTekst('trekking-afgewezen.v2'),
  'trekking-teruggenomen.v1': redenWerdTekst('trekking-teruggenomen.v2'),
  'schuldregeling-beeindigd.v1': redenWerdTekst('schuldregeling-beeindigd.v2'),
  'fondsboeking-teruggenomen.v1': redenWerdTekst('fondsboeking-teruggenomen.v2'),
  'aflosplan-afgesproken.v1': planZonderNamen,
};

/** Every type that the boek reads as it is. */
export const bekendeTypen = (): string[] => [...BESLUITEN_PER_TYPE.keys(), OPDRACHT_GEWEIGERD];

/** Brings a fact of any version ever written to the version of today, step by step. Throws on a type nobody knows. */
export function opcast(
  feit: Feit,
  opcasters: Readonly<Record<string, Opcaster>> = OPCASTERS,
  bekend: (type: string) => boolean = isBekend,
): Feit {
  let nu = feit;
  for (;;) {
    const stap = Object.hasOwn(opcasters, nu.type) ? opcasters[nu.type] : undefined;
    if (stap === undefined) break;
    nu = stap(nu.gegevens);
  }
  if (!bekend(nu.type)) throw new Error(`onbekende gebeurtenis ${feit.type}`);
  return nu;
}

const isBekend = (type: string): boolean => BESLUITEN_PER_TYPE.has(type) || type === OPDRACHT_GEWEIGERD;

/** An event out of a store: its type and data brought to today's version, with its envelope. */
export function leesGebeurtenis(opgeslagen: {
  readonly type: string;
  readonly data: object;
  readonly metadata: object;
  readonly revision: number;
}): Gebeurtenis {
  const { type, gegevens } = opcast({ type: opgeslagen.type, gegevens: opgeslagen.data as Gegevens });
  return { type, gegevens, metadata: opgeslagen.metadata as Metadata, revisie: opgeslagen.revision };
}

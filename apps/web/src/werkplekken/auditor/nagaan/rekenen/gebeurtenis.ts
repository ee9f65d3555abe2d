import { canoniek, isDatum } from '@ontschot/kern';
import { Bevinding, eis } from './bevinding.js';

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const ENVELOP = 'data,id,metadata,revision,stream,type';

/** An event as it stands in a bundle. */
export interface Bundelgebeurtenis {
  readonly stream: string;
  readonly revision: number;
  readonly id: string;
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>> & { readonly boekdatum: string };
  readonly metadata: Readonly<Record<string, unknown>> & { readonly geregistreerdOp: string };
}

/** The JSON of a line, which must stand there letter for letter in its canonical form (RFC 8785). Throws Bevinding. */
export function leesCanoniek(regel: Uint8Array, waar: string): unknown {
  let tekst: string;
  let waarde: unknown;
  try {
    tekst = UTF8.decode(regel);
    waarde = JSON.parse(tekst);
  } catch {
    throw new Bevinding(`${waar} is geen JSON`);
  }
  eis(isCanoniek(waarde, tekst), `${waar} staat er niet in de vorm waarover de boom is gemaakt`);
  return waarde;
}

function isCanoniek(waarde: unknown, tekst: string): boolean {
  try {
    return canoniek(waarde) === tekst;
  } catch {
    return false;
  }
}

/** Reads events one after the other: each in its place, none twice, and time never back. Throws Bevinding. */
export class Gebeurtenislezer {
  aantal = 0;
  laatsteMoment = '';
  private readonly ids = new Set<string>();

  constructor(private readonly boek: string) {}

  lees(regel: Uint8Array): Bundelgebeurtenis {
    const waar = `gebeurtenis ${this.aantal}`;
    const waarde = leesCanoniek(regel, waar);
    eis(typeof waarde === 'object' && waarde !== null, `${waar} is geen gebeurtenis`);
    eis(Object.keys(waarde).sort().join() === ENVELOP, `${waar}: de envelop heeft andere velden`);
    const gebeurtenis = waarde as Bundelgebeurtenis;
    const { stream, revision, id, type, data, metadata } = gebeurtenis;
    eis(stream === `boek-${this.boek}`, `${waar}: hoort bij ${stream}, niet bij boek-${this.boek}`);
    eis(revision === this.aantal, `${waar}: heeft revisie ${revision}`);
    eis(typeof id === 'string' && !this.ids.has(id), `${waar}: haar id komt vaker voor`);
    this.ids.add(id);
    eis(/^[a-z-]+\.v\d+$/u.test(type), `${waar}: heeft geen type`);
    eis(isDatum(data.boekdatum), `${waar}: heeft geen boekdatum`);
    eis(metadata.geregistreerdOp >= this.laatsteMoment, `${waar}: is vastgelegd vóór de gebeurtenis ervoor`);
    this.laatsteMoment = metadata.geregistreerdOp;
    this.aantal += 1;
    return gebeurtenis;
  }
}

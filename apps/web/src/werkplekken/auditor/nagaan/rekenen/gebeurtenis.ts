import { canoniek, isDatum } from '@ontschot/kern';
import { Bevinding, eis } from './bevinding.js';
import { Opdrachten } from './opdrachten.js';

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/u;
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

/**
 * Reads events one after the other: the boek is opened first, each stands in its place, none twice, no opdracht twice,
 * and time never goes back. Throws Bevinding.
 */
export class Gebeurtenislezer {
  aantal = 0;
  laatsteMoment = '';
  private readonly ids = new Set<string>();
  private readonly opdrachten = new Opdrachten();

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
    eis(revision > 0 || this.opent(type, data), `${waar}: het boek begint niet met zijn eigen opening`);
    eis(isDatum(data.boekdatum), `${waar}: heeft geen boekdatum`);
    eis(type !== 'opdracht-geweigerd.v1' || data['mutaties'] === undefined, `${waar}: een weigering verplaatst geld`);
    this.leesMoment(metadata.geregistreerdOp, waar);
    this.opdrachten.lees(metadata['opdracht'], revision);
    this.aantal += 1;
    return gebeurtenis;
  }

  private opent(type: string, { boek, jaar }: Bundelgebeurtenis['data']): boolean {
    return type === 'boek-geopend.v1' && boek === this.boek && String(jaar) === this.boek.slice(-4);
  }

  /** Moments are compared as text, and that only holds for moments of one form. */
  private leesMoment(moment: string, waar: string): void {
    eis(MOMENT.test(moment), `${waar}: het moment van vastleggen is geen moment in UTC`);
    eis(moment >= this.laatsteMoment, `${waar}: is vastgelegd vóór de gebeurtenis ervoor`);
    this.laatsteMoment = moment;
  }
}

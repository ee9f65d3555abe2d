import type { Leesmodel } from '../leesmodel.js';
import type { Kromme } from './concentratie.js';
import { geslotenJaar, type GeslotenJaar } from './gesloten-jaar.js';
import type { Groepstabel } from './groepscijfers.js';

/** What households cost, per wijk and koker, over a closed year. It never changes. */
export type Huishoudgroepen = GeslotenJaar & Groepstabel;

/** Which part of the households takes which part of the costs, over a closed year. It never changes. */
export interface Concentratie extends GeslotenJaar {
  readonly alles: Kromme;
  readonly kokers: readonly ({ readonly koker: string; readonly naam: string } & Kromme)[];
}

/**
 * What households cost per wijk and koker in a year that was closed: only figures of at least ten of them, and none from
 * which a smaller one follows (ADR 14). Throws `niet-gevonden`, and `jaar-nog-open` as long as not all twelve months were
 * closed.
 */
export const huishoudgroepen = async (lees: Leesmodel, boek: string): Promise<Huishoudgroepen> =>
  (await geslotenJaar(lees, boek)).tabel;

/** How costs are spread over households in a year that was closed, over all kokers and per koker (ADR 29). Throws as above. */
export async function concentratie(lees: Leesmodel, boek: string): Promise<Concentratie> {
  const { tabel, alles, kokers } = await geslotenJaar(lees, boek);
  const { jaar, afgeslotenOp, totRevisie } = tabel;
  return { boek, jaar, afgeslotenOp, totRevisie, alles, kokers };
}

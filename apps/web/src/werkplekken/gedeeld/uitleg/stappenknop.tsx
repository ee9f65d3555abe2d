import { Csvknop } from '../../../onderdelen/csvknop.js';
import type { Eigenuitleg } from './soort.js';

/** Takes the sum behind an event along, step by step; not there where nothing was summed, or not all of it may be seen. */
export function Stappenknop({
  boek,
  uitleg: { gebeurtenis, vaststelling, meting, tekst },
}: {
  readonly boek: string;
  readonly uitleg: Eigenuitleg;
}) {
  if (tekst === undefined || (vaststelling ?? meting) === undefined) return null;
  const csv = { boek, soort: 'uitleg-stappen', velden: { revisie: gebeurtenis.revisie } };
  return <Csvknop titel="elke stap van de som" csv={csv} />;
}

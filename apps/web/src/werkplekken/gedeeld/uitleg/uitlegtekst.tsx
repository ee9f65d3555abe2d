import { Stappenknop } from './stappenknop.js';
import type { Eigenuitleg } from './soort.js';

/** The page of plain Dutch that can be followed with a pen; its lines are kept as they are. */
export function Uitlegtekst({ boek, uitleg }: { readonly boek: string; readonly uitleg: Eigenuitleg }) {
  if (uitleg.tekst === undefined)
    return (
      <p className="utrecht-paragraph stil">
        In deze afspraak leveren ook anderen. De hele berekening laat zien wat zij kregen, en is daarom voor controller,
        auditor en betaler. Hieronder staat wat er met uw deel gebeurde.
      </p>
    );
  return (
    <>
      <pre className="uitlegtekst">{uitleg.tekst}</pre>
      <Stappenknop boek={boek} uitleg={uitleg} />
    </>
  );
}

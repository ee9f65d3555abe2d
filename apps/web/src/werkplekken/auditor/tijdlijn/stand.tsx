import type { Terugblik } from '@ontschot/projecties';
import { schrijfDatum, schrijfMoment } from '../../../onderdelen/datum.js';
import { Open } from './open.js';
import { Budgetten, Rekeningen } from './tabellen.js';

interface Eigenschappen {
  readonly boek: string;
  /** The last revisie there is. */
  readonly kop: number;
  readonly eerste: Terugblik;
  readonly rekeningen: Terugblik['regels'];
  /** Whether this is the stand of the place before, while that of the new one is on its way. */
  readonly onderweg: boolean;
}

/** The boek as it was; it says itself of which place it is. */
export function Stand({ boek, kop, eerste, rekeningen, onderweg }: Eigenschappen) {
  if (eerste.gebeurtenissen === undefined) return null;
  const { revisie, op, gebeurtenissen, budgetten = [], open, perioden = [] } = eerste;
  const { laatsteGeregistreerdOp, later, bewegingen } = gebeurtenissen;
  return (
    <section aria-label="De stand">
      <h2 className="utrecht-heading-2" aria-live="polite">
        {`Na gebeurtenis ${revisie} van ${kop}, op ${schrijfDatum(op)}`}
      </h2>
      <p className="utrecht-paragraph">
        {onderweg ? 'De nieuwe stand komt eraan; dit is nog de vorige. ' : ''}
        {`De laatste gebeurtenis is vastgelegd op ${schrijfMoment(laatsteGeregistreerdOp)}; daarna kwamen er nog ${later}. `}
        {`Van de bewegingen tellen er ${bewegingen.tellen} op deze dag, en ${bewegingen.nogNiet} pas later in het jaar.`}
      </p>
      {open && <Open open={open} perioden={perioden} />}
      <Budgetten
        budgetten={budgetten}
        csv={{ boek, soort: 'terugblik-budgetten', velden: { opRevisie: revisie, op } }}
      />
      <Rekeningen {...{ boek, revisie, op }} regels={rekeningen} />
    </section>
  );
}

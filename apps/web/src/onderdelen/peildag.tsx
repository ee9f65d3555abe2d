import { schrijfDatum } from './datum.js';
import { Tekstveld } from './veld.js';

interface Eigenschappen {
  /** As of which day; `jjjj-mm-dd`. */
  readonly op: string;
  readonly kies: (dag: string) => void;
  /** The year that the day must lie in; any day when left out. */
  readonly jaar?: number;
}

/** The day of which a stand is asked. */
export const Peildag = ({ op, kies, jaar }: Eigenschappen) => (
  <>
    <Tekstveld
      label="Zoals het stond op"
      type="date"
      {...(jaar !== undefined && { min: `${jaar}-01-01`, max: `${jaar}-12-31` })}
      value={op}
      opWijziging={kies}
    />
    <p className="alleen-op-papier">{`Zoals het stond op ${schrijfDatum(op)}`}</p>
  </>
);

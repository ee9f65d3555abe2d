import { dagenLater, dagenTussen, type Datum } from '@ontschot/kern';
import { schrijfDatum } from './datum.js';
import { Tekstveld } from './veld.js';

interface Eigenschappen {
  readonly jaar: number;
  readonly dag: Datum;
  readonly opWijziging: (dag: Datum) => void;
}

/** A day of the year, typed or dragged; arrow keys go a day at a time. */
export function Dagschuif({ jaar, dag, opWijziging }: Eigenschappen) {
  const eerste = `${jaar}-01-01`;
  const laatste = `${jaar}-12-31`;
  return (
    <>
      <Tekstveld label="Op" type="date" required min={eerste} max={laatste} value={dag} opWijziging={opWijziging} />
      <Tekstveld
        label="Schuif door het jaar"
        type="range"
        min={0}
        max={dagenTussen(eerste, laatste)}
        value={dagenTussen(eerste, dag)}
        aria-valuetext={schrijfDatum(dag)}
        opWijziging={(waarde) => opWijziging(dagenLater(eerste, Number(waarde)))}
      />
      <p className="alleen-op-papier">{`Zoals het stond op ${schrijfDatum(dag)}`}</p>
    </>
  );
}

import { dagenLater, dagenTussen, type Datum } from '@ontschot/kern';
import { useEffect, useState } from 'react';
import { schrijfDatum } from './datum.js';
import { Tekstveld } from './veld.js';

interface Eigenschappen {
  readonly jaar: number;
  readonly dag: Datum;
  readonly opWijziging: (dag: Datum) => void;
}

/** How long the hand rests before a day counts as chosen, in ms: every day passed on the way would be a question. */
const RUST = 300;

/** A day of the year, typed or dragged; arrow keys go a day at a time. The fields follow the hand at once. */
export function Dagschuif({ jaar, dag, opWijziging }: Eigenschappen) {
  const [onderweg, zet] = useState<Datum>();
  useEffect(() => {
    if (onderweg === undefined) return undefined;
    const straks = setTimeout(() => {
      opWijziging(onderweg);
      zet(undefined);
    }, RUST);
    return () => clearTimeout(straks);
  }, [onderweg, opWijziging]);
  const eerste = `${jaar}-01-01`;
  const laatste = `${jaar}-12-31`;
  // A date that is only half typed is empty, and no place on the slider.
  const plek = onderweg || dag;
  return (
    <>
      <Tekstveld label="Op" type="date" required min={eerste} max={laatste} value={onderweg ?? dag} opWijziging={zet} />
      <Tekstveld
        label="Schuif door het jaar"
        type="range"
        min={0}
        max={dagenTussen(eerste, laatste)}
        value={dagenTussen(eerste, plek)}
        aria-valuetext={schrijfDatum(plek)}
        opWijziging={(waarde) => zet(dagenLater(eerste, Number(waarde)))}
      />
    </>
  );
}

import { Tekstveld } from '../../../../onderdelen/veld.js';
import type { Zegfout } from './eigenschappen.js';

interface Rij {
  readonly vanaf: string;
  readonly procent: string;
}

interface Eigenschappen {
  readonly rij: Rij;
  readonly anders: (deel: Partial<Rij>) => void;
  readonly fout: Zegfout;
  readonly plek: string;
  /** How its two fields are called. */
  readonly vanaf: string;
  readonly procent: string;
}

/** From where on, and how much. */
export function Trede({ rij, anders, fout, plek, vanaf, procent }: Eigenschappen) {
  return (
    <>
      <Tekstveld
        label={vanaf}
        inputMode="decimal"
        autoComplete="off"
        value={rij.vanaf}
        fout={fout(`${plek}.vanaf`, rij.vanaf)}
        opWijziging={(waarde) => anders({ vanaf: waarde })}
      />
      <Tekstveld
        label={procent}
        inputMode="decimal"
        autoComplete="off"
        value={rij.procent}
        fout={fout(`${plek}.procent`, rij.procent)}
        opWijziging={(waarde) => anders({ procent: waarde })}
      />
    </>
  );
}

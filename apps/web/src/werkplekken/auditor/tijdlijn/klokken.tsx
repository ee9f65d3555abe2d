import { dagenLater, dagenTussen, isDatum } from '@ontschot/kern';
import { schrijfDatum } from '../../../onderdelen/datum.js';
import { Knop } from '../../../onderdelen/knop.js';
import { Tekstveld } from '../../../onderdelen/veld.js';
import type { Plek } from './plek.js';

interface Eigenschappen {
  readonly jaar: number;
  readonly kop: number;
  readonly plek: Plek;
  readonly opPlek: (plek: Plek) => void;
}

/** Two clocks to drag: what was known (event by event), and what counts (day by day). Arrow keys go one further. */
export function Klokken({ jaar, kop, plek, opPlek }: Eigenschappen) {
  const revisie = Math.min(plek.revisie ?? kop, kop);
  const eerste = `${jaar}-01-01`;
  const laatste = `${jaar}-12-31`;
  const naarRevisie = (waarde: number): void =>
    opPlek({ ...plek, revisie: Math.max(0, Math.min(kop, Math.trunc(waarde))) });
  const naarDag = (op: string): void => {
    if (isDatum(op) && op >= eerste && op <= laatste) opPlek({ ...plek, op });
  };
  return (
    <div className="klokken niet-op-papier">
      <div className="klok">
        <Tekstveld
          label="Wat er was vastgelegd"
          uitleg="Tot en met welke gebeurtenis. Sleep, of ga met de pijltjes één verder."
          type="range"
          min={0}
          max={kop}
          value={revisie}
          aria-valuetext={`na gebeurtenis ${revisie} van ${kop}`}
          opWijziging={(waarde) => naarRevisie(Number(waarde))}
        />
        <div className="klok-stappen">
          <Knop aria-label="Vorige gebeurtenis" disabled={revisie === 0} onClick={() => naarRevisie(revisie - 1)}>
            ‹
          </Knop>
          <Tekstveld
            label="Gebeurtenis"
            type="number"
            min={0}
            max={kop}
            value={revisie}
            opWijziging={(waarde) => {
              if (/^\d{1,15}$/.test(waarde)) naarRevisie(Number(waarde));
            }}
          />
          <Knop aria-label="Volgende gebeurtenis" disabled={revisie === kop} onClick={() => naarRevisie(revisie + 1)}>
            ›
          </Knop>
        </div>
      </div>
      <div className="klok">
        <Tekstveld
          label="Wat er telt"
          uitleg="Tot en met welke boekdatum."
          type="range"
          min={0}
          max={dagenTussen(eerste, laatste)}
          value={dagenTussen(eerste, plek.op)}
          aria-valuetext={schrijfDatum(plek.op)}
          opWijziging={(waarde) => naarDag(dagenLater(eerste, Number(waarde)))}
        />
        <div className="klok-stappen">
          <Knop aria-label="Dag eerder" disabled={plek.op <= eerste} onClick={() => naarDag(dagenLater(plek.op, -1))}>
            ‹
          </Knop>
          <Tekstveld label="Boekdatum" type="date" min={eerste} max={laatste} value={plek.op} opWijziging={naarDag} />
          <Knop aria-label="Dag later" disabled={plek.op >= laatste} onClick={() => naarDag(dagenLater(plek.op, 1))}>
            ›
          </Knop>
        </div>
      </div>
    </div>
  );
}

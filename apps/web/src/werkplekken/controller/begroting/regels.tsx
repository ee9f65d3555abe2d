import { useState } from 'react';
import { Knop } from '../../../onderdelen/knop.js';
import { leesEuro } from '../../../onderdelen/lees-euro.js';
import { Keuzelijst, Tekstveld } from '../../../onderdelen/veld.js';
import { LEGE_REGEL, wordtMis, type Conceptregel, type Richting, type Soort } from './concept.js';
import type { Begrotingskeuzes } from './keuzes.js';

interface Eigenschappen {
  readonly soort: Soort;
  readonly regels: readonly Conceptregel[];
  readonly keuzes: Begrotingskeuzes;
  readonly opWijziging: (regels: readonly Conceptregel[]) => void;
}

const RICHTINGEN: Readonly<Record<Soort, readonly (readonly [Richting, string])[]>> = {
  wijzigen: [
    ['erbij', 'erbij'],
    ['eraf', 'eraf'],
    ['stelpost', 'eraf, nog te vinden (stelpost)'],
  ],
  vaststellen: [
    ['erbij', 'begroot'],
    ['stelpost', 'nog te vinden (stelpost)'],
  ],
};
const ERBIJ = 'regel-erbij';

/** The lines of a besluit, one below the other; where a line is added or taken away, the keyboard goes on from there. */
export function Regels({ soort, regels, keuzes, opWijziging }: Eigenschappen) {
  const [nieuw, zetNieuw] = useState(-1);
  const wijzig = (plaats: number, deel: Partial<Conceptregel>): void =>
    opWijziging(regels.map((regel, i) => (i === plaats ? { ...regel, ...deel } : regel)));
  return (
    <>
      {regels.map((regel, i) => (
        <fieldset key={i} className="begrotingsregel">
          <legend>Regel {i + 1}</legend>
          <Keuzelijst
            label="Budget"
            value={regel.budget}
            autoFocus={i === nieuw}
            keuzes={[['', 'kies een budget'], ...keuzes.budgetten]}
            opWijziging={(budget) => wijzig(i, { budget, kleur: '' })}
          />
          {keuzes.kleurNodig(regel.budget) && (
            <Keuzelijst
              label="Uit koker"
              value={regel.kleur}
              keuzes={[['', keuzes.eigen(regel.budget)], ...keuzes.kokers]}
              opWijziging={(kleur) => wijzig(i, { kleur })}
            />
          )}
          <Keuzelijst
            label="Wat"
            value={regel.richting}
            keuzes={RICHTINGEN[soort]}
            opWijziging={(richting) => wijzig(i, { richting: richting as Richting })}
          />
          <Tekstveld
            label="Bedrag"
            inputMode="decimal"
            placeholder="1.234,56"
            value={regel.bedrag}
            fout={bedragfout(regel)}
            opWijziging={(bedrag) => wijzig(i, { bedrag })}
          />
          {soort === 'wijzigen' && (
            <Tekstveld
              label="Wordt volgens het besluit (mag leeg)"
              inputMode="decimal"
              value={regel.wordt}
              fout={wordtMis(regel) ? 'Geef een bedrag, zoals 1.234,56.' : undefined}
              opWijziging={(wordt) => wijzig(i, { wordt })}
            />
          )}
          {regels.length > 1 && (
            <Knop
              onClick={() => {
                zetNieuw(-1);
                opWijziging(regels.filter((_, plaats) => plaats !== i));
                document.getElementById(ERBIJ)?.focus();
              }}
            >
              Haal regel {i + 1} weg
            </Knop>
          )}
        </fieldset>
      ))}
      <p className="utrecht-paragraph">
        <Knop
          id={ERBIJ}
          onClick={() => {
            zetNieuw(regels.length);
            opWijziging([...regels, LEGE_REGEL]);
          }}
        >
          Nog een regel
        </Knop>
      </p>
    </>
  );
}

const bedragfout = ({ bedrag }: Conceptregel): string | undefined =>
  bedrag === '' || leesEuro(bedrag) !== undefined ? undefined : 'Geef een bedrag, zoals 1.234,56.';

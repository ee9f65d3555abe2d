import { useState } from 'react';
import { Melding } from '../../../onderdelen/melding.js';
import { Handeling } from '../../gedeeld/handeling.js';
import { Vastgelegd } from '../../gedeeld/vastgelegd.js';
import { Verwijzing } from '../../gedeeld/verwijzing.js';
import type { Keuze } from './doorrekenen.js';

/** Keeps how rules were run, so that the same comes out later, whatever is recorded meanwhile. No money moves. */
export function Bewaren({ boek, regels }: { readonly boek: string; readonly regels: readonly Keuze[] }) {
  const [bewaard, zetBewaard] = useState<{ readonly id: string; readonly van: string; readonly veranderd: boolean }>();
  const nu = JSON.stringify(regels);
  const verwijzing = bewaard && (
    <Verwijzing boek={boek} naar={`doorrekeningen/${encodeURIComponent(bewaard.id)}`}>
      Bekijk de bewaarde doorrekening
    </Verwijzing>
  );
  if (bewaard && bewaard.van !== nu && !bewaard.veranderd) zetBewaard({ ...bewaard, veranderd: true });
  if (bewaard?.van === nu) {
    const zin = <>De doorrekening is bewaard. {verwijzing}</>;
    // Only the first time it takes the focus: who types the rule back as it was, is typing.
    return bewaard.veranderd ? <Melding soort="ok">{zin}</Melding> : <Vastgelegd>{zin}</Vastgelegd>;
  }
  return (
    <>
      {bewaard && (
        <p className="utrecht-paragraph">
          De regel is veranderd sinds u een doorrekening bewaarde; die is van de regel zoals hij toen was. {verwijzing}
        </p>
      )}
      <Handeling
        titel="Bewaar deze doorrekening"
        sleutel={`doorrekening ${boek}`}
        pad={`boeken/${boek}/doorrekeningen`}
        velden={[{ veld: 'naam', label: 'Hoe zij heet', uitleg: 'Bijvoorbeeld: veertig procent, voor het college.' }]}
        inhoud={{ regels }}
        knop="Bewaar de doorrekening"
        geboekt={({ gebeurtenissen }) =>
          zetBewaard({ id: String(gebeurtenissen[0]?.gegevens['doorrekening']), van: nu, veranderd: false })
        }
      />
    </>
  );
}

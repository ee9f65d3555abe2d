import type { Verschillen as Antwoordvorm } from '@ontschot/projecties';
import { useState } from 'react';
import { useBladeren } from '../../../api/bladeren.js';
import { useKeuze } from '../../../api/keuze.js';
import { Bladzijde } from '../../../onderdelen/bladzijde.js';
import { Gebladerd } from '../../../onderdelen/gebladerd.js';
import { Knop } from '../../../onderdelen/knop.js';
import { Tekstveld } from '../../../onderdelen/veld.js';
import type { Bladzijdeplek } from '../../werkplek.js';
import { Verschilblad } from './verschilblad.js';

/** What changed between two moments of the boek. */
export default function Verschillen({ boek: { boek } }: Bladzijdeplek) {
  const [{ van = '-1', tot }, , zet] = useKeuze(['van', 'tot']);
  const velden = { van, tot, aantal: 100 };
  const lijst = useBladeren<Antwoordvorm['regels'][number], Antwoordvorm>(
    `boeken/${boek}/verschillen`,
    'regels',
    velden,
  );
  return (
    <Bladzijde
      titel="Verschillen tussen twee momenten"
      inleiding="Wat er veranderde tussen twee punten: noem een gebeurtenis, of een moment in UTC zoals 2025-06-30T12:00:00Z."
    >
      <Punten key={`${van} ${tot ?? ''}`} van={van} tot={tot ?? ''} opPunten={zet} />
      <Gebladerd lijst={lijst} wat="verschillen">
        {(regels, eerste) => <Verschilblad eerste={eerste} regels={regels} />}
      </Gebladerd>
    </Bladzijde>
  );
}

interface Puntvelden {
  readonly van: string;
  readonly tot: string;
}

function Punten({
  van,
  tot,
  opPunten,
}: Puntvelden & { readonly opPunten: (punten: { van: string; tot: string }) => void }) {
  const [velden, zet] = useState<Puntvelden>({ van, tot });
  return (
    <form
      className="keuzes"
      aria-label="Tussen welke momenten"
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        opPunten({ ...velden });
      }}
    >
      <Tekstveld
        label="Na"
        uitleg="-1 is het begin."
        required
        value={velden.van}
        opWijziging={(nieuw) => zet({ ...velden, van: nieuw })}
      />
      <Tekstveld
        label="Tot en met"
        uitleg="Leeg is tot nu."
        value={velden.tot}
        opWijziging={(nieuw) => zet({ ...velden, tot: nieuw })}
      />
      <Knop type="submit" soort="primary-action">
        Vergelijk
      </Knop>
    </form>
  );
}

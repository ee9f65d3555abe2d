import type { Toen as Antwoordvorm } from '@ontschot/projecties';
import { alleRegels, useBladzijden } from '../../../api/bladzijden.js';
import { useAdreskeuze } from '../../../api/adreskeuze.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { Bladzijde } from '../../../onderdelen/bladzijde.js';
import { schrijfDatum } from '../../../onderdelen/datum.js';
import { Tekstveld } from '../../../onderdelen/veld.js';
import { Verder } from '../../../onderdelen/verder.js';
import type { Bladzijdeplek } from '../../werkplek.js';
import { Toenblad } from './toenblad.js';

/** What we thought then of the stand of a day, beside what we know now, and what made the difference. */
export default function Toen({ boek: { boek, jaar } }: Bladzijdeplek) {
  const [lees, zet] = useAdreskeuze();
  const op = lees('op') ?? `${jaar}-12-31`;
  const bekendOp = lees('bekendOp');
  const vraag = useBladzijden<Antwoordvorm>(`boeken/${boek}/terugblik/toen`, { op, bekendOp, aantal: 50 });
  return (
    <Bladzijde
      titel="Wat wij toen dachten, en wat wij nu weten"
      inleiding="Kies een dag waarvan u de stand wilt weten, en de dag waarop wij daarnaar keken."
    >
      <form className="keuzes" onSubmit={(gebeurtenis) => gebeurtenis.preventDefault()}>
        <Tekstveld
          label="De stand van"
          type="date"
          min={`${jaar}-01-01`}
          max={`${jaar}-12-31`}
          value={op}
          opWijziging={(dag) => zet({ op: dag })}
        />
        <Tekstveld
          label="Zoals wij het wisten op"
          uitleg="Leeg is vandaag."
          type="date"
          value={bekendOp ?? ''}
          opWijziging={(dag) => zet({ bekendOp: dag })}
        />
      </form>
      <Antwoord vraag={vraag}>
        {(bladen) => {
          const eerste = bladen.pages[0];
          if (eerste === undefined) return null;
          return (
            <section aria-label="Toen en nu">
              <h2 className="utrecht-heading-2">
                {`De stand van ${schrijfDatum(eerste.op)}, zoals bekend op ${schrijfDatum(eerste.bekendOp)}`}
              </h2>
              <Toenblad boek={boek} eerste={eerste} regels={alleRegels(bladen)} />
              <Verder vraag={vraag} wat="gebeurtenissen" />
            </section>
          );
        }}
      </Antwoord>
    </Bladzijde>
  );
}

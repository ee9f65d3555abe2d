import type { Toen as Antwoordvorm } from '@ontschot/projecties';
import { useBladeren } from '../../../api/bladeren.js';
import { useKeuze } from '../../../api/keuze.js';
import { Bladzijde } from '../../../onderdelen/bladzijde.js';
import { schrijfDatum } from '../../../onderdelen/datum.js';
import { Gebladerd } from '../../../onderdelen/gebladerd.js';
import { Tekstveld } from '../../../onderdelen/veld.js';
import type { Bladzijdeplek } from '../../werkplek.js';
import { Toenblad } from './toenblad.js';

/** What we thought then of the stand of a day, beside what we know now, and what made the difference. */
export default function Toen({ boek: { boek, jaar } }: Bladzijdeplek) {
  const [{ op = `${jaar}-12-31`, bekendOp }, kies] = useKeuze(['op', 'bekendOp']);
  const velden = { op, bekendOp, aantal: 50 };
  const lijst = useBladeren<Antwoordvorm['regels'][number], Antwoordvorm>(
    `boeken/${boek}/terugblik/toen`,
    'regels',
    velden,
  );
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
          opWijziging={kies('op')}
        />
        <Tekstveld
          label="Zoals wij het wisten op"
          uitleg="Leeg is vandaag."
          type="date"
          value={bekendOp ?? ''}
          opWijziging={kies('bekendOp')}
        />
      </form>
      <Gebladerd lijst={lijst} wat="gebeurtenissen">
        {(regels, eerste) => (
          <section aria-label="Toen en nu">
            <h2 className="utrecht-heading-2">
              {`De stand van ${schrijfDatum(eerste.op)}, zoals bekend op ${schrijfDatum(eerste.bekendOp)}`}
            </h2>
            <Toenblad boek={boek} eerste={eerste} regels={regels} />
          </section>
        )}
      </Gebladerd>
    </Bladzijde>
  );
}

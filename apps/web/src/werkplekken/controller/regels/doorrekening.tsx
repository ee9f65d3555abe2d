import type { Doorrekening, Doorrekenoverzicht } from '@ontschot/projecties';
import { useVraag } from '../../../api/gebruik.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { Bladzijde } from '../../../onderdelen/bladzijde.js';
import { Csvknop, type Csvtabel } from '../../../onderdelen/csvknop.js';
import { schrijfMoment } from '../../../onderdelen/datum.js';
import type { Bladzijdeplek } from '../../werkplek.js';
import { Uitkomst } from './uitkomst.js';

type Bewaarde = Doorrekening & { readonly bewaard: Doorrekenoverzicht };

/** A doorrekening that was kept, done once more: it gives what it gave, whatever was recorded since. */
export default function Doorrekeningblad({ boek, delen }: Bladzijdeplek) {
  const id = delen['doorrekening'] ?? '';
  const vraag = useVraag<Bewaarde>(`boeken/${boek.boek}/doorrekeningen/${encodeURIComponent(id)}`);
  const csv = (deel: string): Csvtabel => ({
    ...{ boek: boek.boek, soort: `doorrekening-${deel}`, velden: { doorrekening: id } },
  });
  return (
    <Bladzijde titel={vraag.data?.bewaard.naam ?? 'Doorrekening'}>
      <Antwoord vraag={vraag}>
        {(doorrekening) => (
          <>
            <p className="utrecht-paragraph">
              Bewaard op {schrijfMoment(doorrekening.bewaard.geregistreerdOp)}. Wat daarna is vastgesteld, telt hierin
              niet mee.
            </p>
            {doorrekening.regels.map((regel) => (
              <section key={regel.nummer}>
                <h2 className="utrecht-heading-2">{regel.naam}</h2>
                <Uitkomst doorrekening={{ ...doorrekening, regels: [regel] }} csv={csv('partijen')} metZinnen />
              </section>
            ))}
            <Csvknop titel="elke stap van elke som" csv={csv('stappen')} />
          </>
        )}
      </Antwoord>
    </Bladzijde>
  );
}

import type { Terugblik } from '@ontschot/projecties';
import { alleRegels, useBladeren } from '../../../api/bladeren.js';
import { useVraag } from '../../../api/gebruik.js';
import { useRustig } from '../../../api/rustig.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { Bladzijde } from '../../../onderdelen/bladzijde.js';
import { schrijfDatum, schrijfMoment } from '../../../onderdelen/datum.js';
import { Verder } from '../../../onderdelen/verder.js';
import type { Boek, Bladzijdeplek } from '../../werkplek.js';
import { Klokken } from './klokken.js';
import { Moment } from './moment.js';
import { Omgeving } from './omgeving.js';
import { Open } from './open.js';
import { usePlek } from './plek.js';
import { Budgetten, Rekeningen } from './stand.js';

/** While a hand drags, the stand is asked at most so often. */
const SLEEP_MS = 120;

/** The history to drag through on both clocks, with the stand beside it. */
export default function Tijdlijn({ boek }: Bladzijdeplek) {
  const vraag = useVraag<{ readonly revisie: number }>(`boeken/${boek.boek}`);
  return (
    <Bladzijde
      titel="Tijdlijn"
      inleiding="Sleep terug door het boek op twee klokken: wat er was vastgelegd, en wat er op een dag telt. De stand loopt mee."
    >
      <Antwoord vraag={vraag}>{({ revisie }) => <Sleepbaar boek={boek} kop={revisie} />}</Antwoord>
    </Bladzijde>
  );
}

function Sleepbaar({ boek: { boek, jaar }, kop }: { readonly boek: Boek; readonly kop: number }) {
  const [plek, zetPlek] = usePlek(`${jaar}-12-31`, kop);
  const opRevisie = Math.min(useRustig(plek.revisie ?? kop, SLEEP_MS), kop);
  const op = useRustig(plek.op, SLEEP_MS);
  // Each place is a question of its own: an answer that comes late is the answer to another question, and is not shown.
  const vraag = useBladeren<Terugblik>(`boeken/${boek}/terugblik`, { opRevisie, op, aantal: 50 });
  return (
    <>
      <Klokken jaar={jaar} kop={kop} plek={plek} opPlek={zetPlek} />
      <Moment pad={`boeken/${boek}`} opRevisie={(revisie) => zetPlek({ ...plek, revisie })} />
      <Antwoord vraag={vraag}>
        {(bladen) => {
          const eerste = bladen.pages[0];
          if (eerste?.gebeurtenissen === undefined) return null;
          const { revisie, gebeurtenissen, budgetten = [], open, perioden = [] } = eerste;
          const { bewegingen } = gebeurtenissen;
          return (
            <section aria-label="De stand" data-revisie={revisie} data-op={eerste.op}>
              <h2 className="utrecht-heading-2">
                {`Na gebeurtenis ${revisie} van ${kop}, op ${schrijfDatum(eerste.op)}`}
                {vraag.isPlaceholderData && ' (de nieuwe stand komt eraan)'}
              </h2>
              <p className="utrecht-paragraph">
                {`De laatste is vastgelegd op ${schrijfMoment(gebeurtenissen.laatsteGeregistreerdOp)}; daarna kwamen er nog ${gebeurtenissen.later}. Van de bewegingen tellen er ${bewegingen.tellen} op deze dag, en ${bewegingen.nogNiet} pas later in het jaar.`}
              </p>
              <Omgeving boek={boek} revisie={revisie} />
              <Budgetten budgetten={budgetten} />
              {open && <Open open={open} perioden={perioden} />}
              <Rekeningen boek={boek} revisie={revisie} regels={alleRegels(bladen)} />
              <Verder vraag={vraag} wat="rekeningen" />
            </section>
          );
        }}
      </Antwoord>
    </>
  );
}

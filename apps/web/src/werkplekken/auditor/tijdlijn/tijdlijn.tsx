import type { Terugblik } from '@ontschot/projecties';
import { useBladeren } from '../../../api/bladeren.js';
import { useVraag } from '../../../api/gebruik.js';
import { useRustig } from '../../../api/rustig.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { Bladzijde } from '../../../onderdelen/bladzijde.js';
import { Gebladerd } from '../../../onderdelen/gebladerd.js';
import type { Boek, Bladzijdeplek } from '../../werkplek.js';
import { Klokken } from './klokken.js';
import { Moment } from './moment.js';
import { Omgeving } from './omgeving.js';
import { usePlek } from './plek.js';
import { Stand } from './stand.js';

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
  const velden = { opRevisie, op, aantal: 50 };
  const lijst = useBladeren<Terugblik['regels'][number], Terugblik>(`boeken/${boek}/terugblik`, 'regels', velden);
  return (
    <div className="tijdlijn">
      <div className="tijdlijn-hand">
        <Klokken jaar={jaar} kop={kop} plek={plek} opPlek={zetPlek} />
        <Omgeving boek={boek} revisie={opRevisie} />
        <Moment pad={`boeken/${boek}`} opRevisie={(revisie) => zetPlek({ ...plek, revisie })} />
      </div>
      <div>
        <Gebladerd lijst={lijst} wat="rekeningen">
          {(rekeningen, eerste) => <Stand {...{ boek, kop, eerste, rekeningen }} onderweg={lijst.isVorige} />}
        </Gebladerd>
      </div>
    </div>
  );
}

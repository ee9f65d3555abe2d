import type { Journaalregel, Kostenprognose, Verantwoording } from '@ontschot/projecties';
import { useBladeren } from '../../../api/bladeren.js';
import { useVraag } from '../../../api/gebruik.js';
import { useKeuze } from '../../../api/keuze.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { Bedrag } from '../../../onderdelen/bedrag.js';
import { Bladzijde } from '../../../onderdelen/bladzijde.js';
import { Dagschuif } from '../../../onderdelen/dagschuif.js';
import { schrijfDatum } from '../../../onderdelen/datum.js';
import { Gebladerd } from '../../../onderdelen/gebladerd.js';
import { Tabel } from '../../../onderdelen/tabel.js';
import { Journaaltabel } from '../../gedeeld/journaaltabel.js';
import type { Bladzijdeplek } from '../../werkplek.js';
import { Verloop } from './verloop.js';

const STANDEN = [
  ['vrij', 'Vrij'],
  ['verplicht', 'Verplicht'],
  ['voorschot', 'Voorschot'],
  ['besteed', 'Besteed'],
] as const;

/** One koker: where each of its euros is, what the year will come to, and every movement of it up to that day. */
export default function Koker({ boek, delen }: Bladzijdeplek) {
  const { koker = '' } = delen;
  const [{ op = `${boek.jaar}-12-31` }, kies] = useKeuze(['op']);
  const pad = `boeken/${boek.boek}`;
  const vraag = useVraag<Verantwoording>(`${pad}/verantwoording`, { koker, op });
  const prognose = useVraag<Kostenprognose>(`${pad}/kostenprognose`, { koker, op });
  const velden = { koker, tot: op, volgorde: 'nieuw' };
  const journaal = useBladeren<Journaalregel>(`${pad}/journaal`, 'regels', { ...velden, aantal: 50 });
  return (
    <Bladzijde
      titel={`Koker ${koker} ${vraag.data?.naam ?? ''}`.trim()}
      inleiding="Waar de euro’s van deze koker zijn."
    >
      <form className="keuzes" onSubmit={(gebeurtenis) => gebeurtenis.preventDefault()}>
        <Dagschuif jaar={boek.jaar} dag={op} opWijziging={kies('op')} />
      </form>
      <Antwoord vraag={vraag}>
        {({ ingebracht, teruggegeven, budgetten, op: dag }) => (
          <>
            <p className="utrecht-paragraph">
              Ingebracht <Bedrag eurocent={ingebracht} />, teruggegeven <Bedrag eurocent={teruggegeven} />. Daarvan
              stond op {schrijfDatum(dag)}:
            </p>
            <Tabel
              titel="Waar het staat"
              csv={{ boek: boek.boek, soort: 'verantwoording', velden: { koker, op } }}
              regels={budgetten}
              sleutel={({ budget }) => budget}
              kolommen={[
                { kop: 'Budget', cel: ({ budget, naam }) => `${budget} ${naam ?? ''}` },
                ...STANDEN.map(([maat, kop]) => ({
                  kop,
                  getal: true,
                  cel: (regel: (typeof budgetten)[number]) => <Bedrag eurocent={regel[maat]} />,
                })),
              ]}
            />
          </>
        )}
      </Antwoord>
      <Antwoord vraag={prognose}>
        {({ kokers }) => {
          const eigen = kokers.find((een) => een.koker === koker);
          return eigen === undefined ? null : (
            <Verloop
              prognose={eigen}
              csv={{ boek: boek.boek, soort: 'kostenprognose-maanden', velden: { koker, op } }}
            />
          );
        }}
      </Antwoord>
      <h2 className="utrecht-heading-2">Bewegingen</h2>
      <Gebladerd lijst={journaal} leeg={`Tot en met ${schrijfDatum(op)} is van deze koker niets geboekt.`}>
        {(regels) => (
          <Journaaltabel
            titel="Bewegingen van deze koker"
            regels={regels}
            {...{ rol: 'controller', boek: boek.boek }}
            csv={{ boek: boek.boek, soort: 'journaal', velden }}
          />
        )}
      </Gebladerd>
    </Bladzijde>
  );
}

import type { Declaratiestand, Journaalregel } from '@ontschot/projecties';
import { useBladeren } from '../../../api/bladeren.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { Bedrag } from '../../../onderdelen/bedrag.js';
import { Bladzijde } from '../../../onderdelen/bladzijde.js';
import { schrijfDatum, schrijfMoment } from '../../../onderdelen/datum.js';
import { Gebladerd } from '../../../onderdelen/gebladerd.js';
import { Journaaltabel } from '../../gedeeld/journaaltabel.js';
import { useNamen } from '../../gedeeld/namen.js';
import { Verwijzing } from '../../gedeeld/verwijzing.js';
import type { Bladzijdeplek } from '../../werkplek.js';
import { Declaratievoortgang, useDeclaratie } from './stand.js';

/** One declaratie that was taken in: how far it is booked, and the movements of its day. */
export default function Ingevoerd({ boek: { boek }, delen }: Bladzijdeplek) {
  const vraag = useDeclaratie(boek, delen['declaratie'] ?? '');
  const namen = useNamen(boek);
  return (
    <Bladzijde titel={`Declaratie ${vraag.data?.nummer ?? ''}`.trim()}>
      <Antwoord vraag={vraag}>
        {(stand) => (
          <>
            <p className="utrecht-paragraph">
              Van {namen.organisatie(stand.aanbieder)}, over {schrijfDatum(stand.periode.van)} tot en met{' '}
              {schrijfDatum(stand.periode.totEnMet)}. Ingevoerd op {schrijfMoment(stand.geregistreerdOp)}; telt op{' '}
              {schrijfDatum(stand.boekdatum)}. Gevraagd: <Bedrag eurocent={stand.gevraagd.debet} />, terug:{' '}
              <Bedrag eurocent={stand.gevraagd.credit} />.{' '}
              <Verwijzing boek={boek} naar={`uitleg/${stand.revisie}`}>
                Hoe het is ontvangen
              </Verwijzing>
            </p>
            <Declaratievoortgang stand={stand} />
            <Bewegingen boek={boek} stand={stand} naam={namen.organisatie(stand.aanbieder)} />
          </>
        )}
      </Antwoord>
    </Bladzijde>
  );
}

/** A line of the journaal does not say of which declaratie it is: so what is shown is all of this aanbieder on that day. */
function Bewegingen({
  boek,
  stand,
  naam,
}: {
  readonly boek: string;
  readonly stand: Declaratiestand;
  readonly naam: string;
}) {
  const { aanbieder, boekdatum } = stand;
  const velden = { aanbieder, van: boekdatum, tot: boekdatum };
  const lijst = useBladeren<Journaalregel>(`boeken/${boek}/journaal`, 'regels', { ...velden, aantal: 50 });
  const titel = `Alles wat voor ${naam} op ${schrijfDatum(boekdatum)} telt`;
  return (
    <Gebladerd lijst={lijst} leeg="Op die dag is van deze aanbieder nog niets geboekt.">
      {(regels) => (
        <Journaaltabel csv={{ boek, soort: 'journaal', velden }} rol="controller" {...{ titel, regels, boek }} />
      )}
    </Gebladerd>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState, type SyntheticEvent } from 'react';
import { useConcept } from '../../../api/concept.js';
import { useOpdracht } from '../../../api/opdracht.js';
import { Apifout } from '../../../api/probleem.js';
import { schrijfDatum } from '../../../onderdelen/datum.js';
import { Knop } from '../../../onderdelen/knop.js';
import { Foutmelding, Melding } from '../../../onderdelen/melding.js';
import { Tekstveld } from '../../../onderdelen/veld.js';
import { useIngelogd } from '../../../sessie/gebruik.js';
import { NOG_IN_FORMULIER } from '../../gedeeld/nog-in-formulier.js';
import { Verwijzing } from '../../gedeeld/verwijzing.js';
import type { Boek } from '../../werkplek.js';
import { boekinhoud, LEGE_REGEL, vraagVan, type Concept, type Soort } from './concept.js';
import { useBegrotingskeuzes } from './keuzes.js';
import type { Begrotingsproef } from './proef.js';
import { Regels } from './regels.js';
import { Uitkomst } from './uitkomst.js';

const PAD = { wijzigen: 'begrotingswijzigingen', vaststellen: 'begrotingen' } as const;

/** A besluit of the raad as lines; what each comes to, or why it cannot be, stands there before it is booked. */
export function Formulier({ boek, soort }: { readonly boek: Boek; readonly soort: Soort }) {
  const { api } = useIngelogd();
  const keuzes = useBegrotingskeuzes(boek.boek);
  const opdracht = useOpdracht();
  const [geboekt, zetGeboekt] = useState('');
  const [verstuurt, zetVerstuurt] = useState(false);
  const dag = `${boek.jaar}-${soort === 'wijzigen' ? '12-31' : '01-01'}`;
  const begin: Concept = { regels: [LEGE_REGEL], besluit: '', boekdatum: dag, hoortBij: '' };
  const [concept, zet, leeg] = useConcept(`begroting ${soort} ${boek.boek}`, begin);
  const vraag = vraagVan(soort, concept);
  const wens = JSON.stringify(vraag ?? null);
  const inhoud = useDeferredValue(wens);
  const pad = `boeken/${boek.boek}/${PAD[soort]}`;
  const gevraagd = { pad: `${pad}/proeven`, inhoud: JSON.parse(inhoud) as object };
  const proef = useQuery({
    queryKey: ['v1', 'proef', pad, inhoud],
    queryFn: ({ signal }) => api.beproef<Begrotingsproef>(gevraagd.pad, gevraagd.inhoud, signal),
    enabled: inhoud !== 'null',
    retry: false,
  });
  // What was sent without an answer is sent again just so, also after the page was loaded anew: a proof of now would make
  // another opdracht of it, on top of the one that may have been booked.
  const geweigerd = opdracht.fout instanceof Apifout && opdracht.fout.probleem.status === 409;
  const onzeker = concept.verzonden?.wens === wens && !geweigerd ? concept.verzonden : undefined;
  const gezien = inhoud === wens && proef.isSuccess && proef.data.kan ? proef.data : undefined;
  const kanBoeken = vraag !== undefined && concept.besluit.trim() !== '' && (onzeker ?? gezien) !== undefined;
  const vul = (veld: 'besluit' | 'boekdatum' | 'hoortBij') => (waarde: string) =>
    zet((nu) => ({ ...nu, [veld]: waarde }));
  const boekAf = async (gebeurtenis: SyntheticEvent): Promise<void> => {
    gebeurtenis.preventDefault();
    if (!kanBoeken || verstuurt) return;
    const verzonden = onzeker ?? { wens, inhoud: boekinhoud(soort, vraag, gezien as Begrotingsproef) };
    const getypt = { ...concept, verzonden };
    zetVerstuurt(true);
    zet(getypt);
    const antwoord = await opdracht.stuur(pad, verzonden.inhoud);
    zetVerstuurt(false);
    if (antwoord === undefined) return;
    const alles = leeg(getypt);
    // What was typed meanwhile is another besluit, that was not sent yet.
    if (!alles) zet(({ verzonden: _, ...nu }) => nu);
    zetGeboekt(`${concept.besluit}, telt op ${schrijfDatum(concept.boekdatum)}.${alles ? '' : NOG_IN_FORMULIER}`);
  };
  return (
    <form onSubmit={(gebeurtenis) => void boekAf(gebeurtenis)}>
      {opdracht.geboekt && (
        <Melding soort="ok">
          Geboekt: {geboekt}{' '}
          <Verwijzing boek={boek.boek} naar={`uitleg/${opdracht.geboekt.revisie}`}>
            Bekijk de bewegingen
          </Verwijzing>
        </Melding>
      )}
      <Tekstveld
        label="Besluit"
        uitleg="Zoals de raad het noemt, bijvoorbeeld Raadsbesluit 2025-31."
        value={concept.besluit}
        opWijziging={vul('besluit')}
      />
      <div className="keuzes">
        <Tekstveld label="Telt op" type="date" value={concept.boekdatum} opWijziging={vul('boekdatum')} />
        <Tekstveld
          label="Hoort bij maand (alleen een afgesloten maand)"
          type="month"
          placeholder="jjjj-mm"
          value={concept.hoortBij}
          opWijziging={vul('hoortBij')}
        />
      </div>
      {keuzes.fout !== null && <Foutmelding fout={keuzes.fout} opnieuw={keuzes.opnieuw} />}
      {keuzes.leeg && (
        <p className="utrecht-paragraph stil">Er zijn in dit boek nog geen budgetten; laat er eerst een instellen.</p>
      )}
      <Regels
        soort={soort}
        regels={concept.regels}
        keuzes={keuzes}
        opWijziging={(regels) => zet((nu) => ({ ...nu, regels }))}
      />
      <section aria-live="polite" aria-label="Wat ervan zou komen">
        {onzeker !== undefined && !verstuurt ? (
          <Melding soort="warning">
            U verstuurde dit al, en er kwam geen antwoord. Druk nog eens op de knop: het wordt één keer geboekt.
          </Melding>
        ) : (
          <>
            {vraag === undefined && (
              <p className="utrecht-paragraph stil">Vul de regels in om te zien wat ervan komt.</p>
            )}
            {vraag !== undefined && proef.isPending && (
              <p className="utrecht-paragraph stil">Even geduld, dit wordt nagegaan…</p>
            )}
            {vraag !== undefined && proef.isError && (
              <Foutmelding fout={proef.error} opnieuw={() => void proef.refetch()} />
            )}
            {vraag !== undefined && proef.data && <Uitkomst proef={proef.data} gevraagd={gevraagd} waar="regel" />}
          </>
        )}
      </section>
      {opdracht.fout !== undefined && <Foutmelding fout={opdracht.fout} />}
      <Knop soort="primary-action" type="submit" bezig={verstuurt} disabled={!kanBoeken}>
        {soort === 'wijzigen' ? 'Boek de wijziging' : 'Stel de begroting vast'}
      </Knop>
    </form>
  );
}

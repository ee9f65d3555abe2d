import { useState, type SubmitEvent } from 'react';
import { useLocation } from 'wouter';
import type { Mandaatoverzicht, Teamoverzicht } from '@ontschot/projecties';
import { useConcept } from '../../../api/concept.js';
import { useOpdracht } from '../../../api/opdracht.js';
import { Knop } from '../../../onderdelen/knop.js';
import { schrijfEuro } from '@ontschot/kern';
import type { Boek } from '../../werkplek.js';
import { boekdag, padVan } from '../gegevens.js';
import { BEGIN, foutenIn, inhoudVan, type Concept } from './concept.js';
import { Nee } from './nee.js';
import { Proefuitslag, useProef } from './proef.js';
import { Velden } from './velden.js';

interface Eigenschappen {
  readonly boek: Boek;
  readonly teams: readonly Pick<Teamoverzicht, 'team' | 'naam'>[];
  readonly mandaten: readonly Mandaatoverzicht[];
}

/** The request itself; what was typed stays until it was booked, and then the page of the trekking tells the rest. */
export function Formulier({ boek, teams, mandaten }: Eigenschappen) {
  const [getypt, zet, leeg] = useConcept<Concept>(`trekking:${boek.boek}`, BEGIN);
  const [nagekeken, zetNagekeken] = useState(false);
  const [, ga] = useLocation();
  const opdracht = useOpdracht();
  const proef = useProef(`${padVan(boek)}/trekkingen`);
  const concept = {
    ...getypt,
    team: teams.some(({ team }) => team === getypt.team) ? getypt.team : (teams[0]?.team ?? ''),
    boekdatum: getypt.boekdatum || boekdag(boek),
  };
  const fouten = foutenIn(concept);
  const klopt = (formulier: HTMLFormElement | null): boolean => {
    zetNagekeken(true);
    if (Object.keys(fouten).length === 0) return true;
    // After the faults are shown: to the first field that is wrong.
    setTimeout(() => formulier?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
    return false;
  };
  const vraag = async (gebeurtenis: SubmitEvent<HTMLFormElement>): Promise<void> => {
    gebeurtenis.preventDefault();
    if (!klopt(gebeurtenis.currentTarget)) return;
    proef.opnieuw();
    const geboekt = await opdracht.stuur(`${padVan(boek)}/trekkingen`, inhoudVan(concept));
    const trekking = geboekt?.gebeurtenissen[0]?.gegevens['trekking'];
    if (typeof trekking !== 'string') return;
    leeg(getypt);
    ga(`/wijkteam/${boek.boek}/gegeven/${encodeURIComponent(trekking)}`);
  };
  const wijzig = (deel: Partial<Concept>): void => {
    zet({ ...concept, ...deel });
    proef.opnieuw();
    opdracht.gewijzigd();
  };
  return (
    <form className="smal" noValidate onSubmit={(gebeurtenis) => void vraag(gebeurtenis)}>
      <Velden {...{ boek, concept, teams, mandaten, wijzig }} fouten={nagekeken ? fouten : {}} />
      <Proefuitslag {...proef} />
      {opdracht.fout !== undefined && (
        <Nee fout={opdracht.fout} neem={(bedrag) => wijzig({ bedrag: schrijfEuro(bedrag).replace(/[^\d.,]/g, '') })} />
      )}
      <div className="knoppen">
        <Knop type="submit" soort="primary-action" bezig={opdracht.bezig}>
          Vraag het aan
        </Knop>
        <Knop
          bezig={proef.bezig}
          onClick={({ currentTarget }) => klopt(currentTarget.form) && void proef.vraag(inhoudVan(concept))}
        >
          Kijk eerst wat het antwoord is
        </Knop>
      </div>
    </form>
  );
}

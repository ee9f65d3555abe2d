import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState, type SyntheticEvent } from 'react';
import { useConcept } from '../../../api/concept.js';
import { useOpdracht } from '../../../api/opdracht.js';
import { Onbereikbaar } from '../../../api/probleem.js';
import { Bladzijde } from '../../../onderdelen/bladzijde.js';
import { euro } from '../../../onderdelen/bedrag.js';
import { Knop } from '../../../onderdelen/knop.js';
import { leesEuro } from '../../../onderdelen/lees-euro.js';
import { Foutmelding, Melding } from '../../../onderdelen/melding.js';
import { Keuzelijst, Tekstveld } from '../../../onderdelen/veld.js';
import { useIngelogd } from '../../../sessie/gebruik.js';
import { useNamen } from '../../gedeeld/namen.js';
import type { Bladzijdeplek } from '../../werkplek.js';
import { Voorbeeld, type Proefantwoord } from './voorbeeld.js';

/** Moves room from one budget to another; what would come of it stands there before it is booked. */
export default function Overhevelen({ boek }: Bladzijdeplek) {
  const { api } = useIngelogd();
  const { budgetten } = useNamen(boek.boek);
  const opdracht = useOpdracht();
  const [verzonden, zetVerzonden] = useState('');
  const [concept, zet, leeg] = useConcept(`overhevelen ${boek.boek}`, {
    ...{ van: '', naar: '', bedrag: '', boekdatum: `${boek.jaar}-12-31`, grond: '' },
  });
  const bedrag = leesEuro(concept.bedrag);
  const klaar = Object.values(concept).every((waarde) => waarde !== '') && bedrag !== undefined;
  const wens = JSON.stringify({ ...concept, bedrag });
  const inhoud = useDeferredValue(wens);
  const pad = `boeken/${boek.boek}/overhevelingen`;
  const gevraagd = { pad: `${pad}/proeven`, inhoud: JSON.parse(inhoud) as object };
  const proef = useQuery({
    queryKey: ['v1', 'proef', pad, inhoud],
    queryFn: ({ signal }) => api.beproef<Proefantwoord>(gevraagd.pad, gevraagd.inhoud, signal),
    enabled: klaar,
    retry: false,
  });
  // What was seen, or what was sent before without an answer: then the same again does no harm.
  const onzeker = opdracht.fout instanceof Onbereikbaar && verzonden === wens;
  const magBoeken = klaar && (onzeker || (inhoud === wens && proef.isSuccess && !proef.isPlaceholderData));
  const vul = (veld: keyof typeof concept) => (waarde: string) => zet({ ...concept, [veld]: waarde });
  const boekAf = async (gebeurtenis: SyntheticEvent): Promise<void> => {
    gebeurtenis.preventDefault();
    if (!magBoeken) return;
    zetVerzonden(wens);
    if ((await opdracht.stuur(pad, JSON.parse(wens) as object)) !== undefined) leeg();
  };
  const keuzes = [['', 'kies een budget'] as const, ...budgetten];
  return (
    <Bladzijde titel="Overhevelen" inleiding="Ruimte van het ene budget naar het andere. Het geld houdt zijn kleur.">
      {opdracht.geboekt && (
        <Melding soort="ok">Geboekt. Het staat in het boek op plaats {opdracht.geboekt.revisie}.</Melding>
      )}
      <form onSubmit={(gebeurtenis) => void boekAf(gebeurtenis)}>
        <Keuzelijst label="Van" required value={concept.van} opWijziging={vul('van')} keuzes={keuzes} />
        <Keuzelijst label="Naar" required value={concept.naar} opWijziging={vul('naar')} keuzes={keuzes} />
        <Tekstveld
          label="Bedrag"
          required
          inputMode="decimal"
          placeholder="1.234,56"
          value={concept.bedrag}
          fout={concept.bedrag === '' || bedrag !== undefined ? undefined : 'Geef een bedrag, zoals 1.234,56.'}
          opWijziging={vul('bedrag')}
        />
        <Tekstveld label="Telt op" type="date" required value={concept.boekdatum} opWijziging={vul('boekdatum')} />
        <Tekstveld
          label="Op welke grond"
          uitleg="Een besluit, een mandaat of een afspraak."
          required
          value={concept.grond}
          opWijziging={vul('grond')}
        />
        <section aria-live="polite" aria-label="Wat ervan zou komen">
          {proef.isError && <Foutmelding fout={proef.error} />}
          {klaar && proef.data && <Voorbeeld antwoord={proef.data} gevraagd={gevraagd} />}
        </section>
        {opdracht.fout !== undefined && <Foutmelding fout={opdracht.fout} />}
        <Knop soort="primary-action" type="submit" bezig={opdracht.bezig} disabled={!magBoeken}>
          Hevel {bedrag === undefined ? '' : euro(bedrag)} over
        </Knop>
      </form>
    </Bladzijde>
  );
}

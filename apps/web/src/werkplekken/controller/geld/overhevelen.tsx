import { useState, type SyntheticEvent } from 'react';
import { useConcept } from '../../../api/concept.js';
import { useOpdracht } from '../../../api/opdracht.js';
import { Onbereikbaar } from '../../../api/probleem.js';
import { useProef, type Proefantwoord } from '../../../api/proef.js';
import { Bladzijde } from '../../../onderdelen/bladzijde.js';
import { euro } from '../../../onderdelen/bedrag.js';
import { Knop } from '../../../onderdelen/knop.js';
import { leesEuro } from '../../../onderdelen/lees-euro.js';
import { Foutmelding, Melding } from '../../../onderdelen/melding.js';
import { Keuzelijst, Tekstveld } from '../../../onderdelen/veld.js';
import { Anders } from '../../gedeeld/anders.js';
import { useNamen } from '../../gedeeld/namen.js';
import { NOG_IN_FORMULIER } from '../../gedeeld/nog-in-formulier.js';
import type { Post } from '../../gedeeld/verschillen.js';
import type { Bladzijdeplek } from '../../werkplek.js';
import { mutatiesVan, Voorbeeld } from './voorbeeld.js';

/** Moves room from one budget to another; what would come of it stands there before it is booked. */
export default function Overhevelen({ boek }: Bladzijdeplek) {
  const { budgetten } = useNamen(boek.boek);
  const opdracht = useOpdracht();
  const [verzonden, zetVerzonden] = useState<{ readonly wens: string; readonly gezien: string | undefined }>();
  const [nogTeDoen, zetNogTeDoen] = useState(false);
  const [concept, zet, leeg] = useConcept(`overhevelen ${boek.boek}`, {
    ...{ van: '', naar: '', bedrag: '', boekdatum: `${boek.jaar}-12-31`, grond: '' },
  });
  const bedrag = leesEuro(concept.bedrag);
  const klaar = Object.values(concept).every((waarde) => waarde !== '') && bedrag !== undefined;
  const wens = JSON.stringify({ ...concept, bedrag });
  const pad = `boeken/${boek.boek}/overhevelingen`;
  const proef = useProef(pad, JSON.parse(wens) as object, klaar);
  // What was seen, or what was sent before without an answer: then the same again does no harm.
  const onzeker = opdracht.fout instanceof Onbereikbaar && verzonden?.wens === wens;
  const magBoeken = klaar && (onzeker || proef.actueel);
  const vul = (veld: keyof typeof concept) => (waarde: string) => zet({ ...concept, [veld]: waarde });
  const boekAf = async (gebeurtenis: SyntheticEvent): Promise<void> => {
    gebeurtenis.preventDefault();
    if (!magBoeken) return;
    // Sent once more, it is about what was seen then.
    const gezien = onzeker ? verzonden.gezien : proef.vraag.data?.merk;
    zetVerzonden({ wens, gezien });
    if ((await opdracht.stuur(pad, JSON.parse(wens) as object, { gezien })) === undefined) return;
    proef.geboekt();
    zetNogTeDoen(!leeg(concept));
  };
  const keuzes = [['', 'kies een budget'] as const, ...budgetten];
  return (
    <Bladzijde titel="Overhevelen" inleiding="Ruimte van het ene budget naar het andere. Het geld houdt zijn kleur.">
      {opdracht.geboekt && (
        <Melding soort="ok">
          Geboekt. Het staat in het boek op plaats {opdracht.geboekt.revisie}.{nogTeDoen && NOG_IN_FORMULIER}
        </Melding>
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
          {klaar && proef.vraag.isError && <Foutmelding fout={proef.vraag.error} />}
          {klaar && proef.eerder && proef.vraag.data && (
            <Anders eerder={posten(proef.eerder)} nu={posten(proef.vraag.data)} />
          )}
          {klaar && proef.vraag.data && <Voorbeeld antwoord={proef.vraag.data} gevraagd={proef.gevraagd} />}
        </section>
        {opdracht.fout !== undefined && <Foutmelding fout={opdracht.fout} />}
        <Knop soort="primary-action" type="submit" bezig={opdracht.bezig} disabled={!magBoeken}>
          Hevel {bedrag === undefined ? '' : euro(bedrag)} over
        </Knop>
      </form>
    </Bladzijde>
  );
}

const posten = (antwoord: Proefantwoord): Post[] =>
  mutatiesVan(antwoord).map(({ van, naar, kleur, bedrag }) => ({ naam: `${kleur}, van ${van} naar ${naar}`, bedrag }));

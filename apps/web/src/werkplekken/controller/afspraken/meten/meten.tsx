import type { Afspraakoverzicht, Metingoverzicht, Regeloverzicht } from '@ontschot/projecties';
import { useState, type SubmitEvent } from 'react';
import { useConcept } from '../../../../api/concept.js';
import { useVraag } from '../../../../api/gebruik.js';
import { useOpdracht } from '../../../../api/opdracht.js';
import { Onbereikbaar } from '../../../../api/probleem.js';
import { useProef } from '../../../../api/proef.js';
import { veldfouten } from '../../../../api/veldfouten.js';
import { Knop } from '../../../../onderdelen/knop.js';
import { Foutmelding } from '../../../../onderdelen/melding.js';
import { Anders } from '../../../gedeeld/anders.js';
import { naamVoorBoek } from '../../../gedeeld/naam-voor-boek.js';
import { useNamen } from '../../../gedeeld/namen.js';
import { NOG_IN_FORMULIER } from '../../../gedeeld/nog-in-formulier.js';
import type { Boek } from '../../../werkplek.js';
import { beginConcept, isMaand, meetinhoud, type Meetconcept } from './concept.js';
import { Meetvelden } from './velden.js';
import { posten } from './posten.js';
import { Voorbeeld } from './voorbeeld.js';

interface Eigenschappen {
  readonly boek: Boek;
  readonly afspraak: Afspraakoverzicht;
  readonly gemeld: (zin: string) => void;
}

/** Measures what an agreement brought, or assesses it: what would come of it stands there before it is booked. */
export function Meten({ boek, afspraak, gemeld }: Eigenschappen) {
  const { afspraak: id, versies, gesloten } = afspraak;
  const namen = useNamen(boek.boek);
  const opdracht = useOpdracht();
  const begin = beginConcept(afspraak, boek.jaar);
  const [concept, zet, leeg] = useConcept<Meetconcept>(`meten ${boek.boek} ${id}`, begin);
  // Folded away, nothing is asked.
  const [open, zetOpen] = useState(false);
  const [verzonden, zetVerzonden] = useState<{ readonly wens: string; readonly gezien: string | undefined }>();
  const lijst = useVraag<{ vaststellingen: readonly Metingoverzicht[] }>(`boeken/${boek.boek}/vaststellingen`, {
    aantal: 500,
  });
  const gemeten = useVraag<{ metingen: readonly Metingoverzicht[] }>(`boeken/${boek.boek}/metingen`, { aantal: 500 });
  const bekend = [...(lijst.data?.vaststellingen ?? []), ...(gemeten.data?.metingen ?? [])].map((een) => een.id);
  const keuze = (versies.find(({ versie }) => versie === gesloten) ?? versies.at(-1))?.inhoud.verdeelregel;
  const regels = useVraag<Regeloverzicht>(
    keuze && `boeken/${boek.boek}/verdeelregels/${encodeURIComponent(keuze.verdeelregel)}`,
  );
  const { inhoud, fouten: gelezen } = meetinhoud(concept);
  const pad = `boeken/${boek.boek}/afspraken/${encodeURIComponent(id)}/${concept.wat}`;
  const klaar = gelezen.size === 0 && isMaand(concept.van) && isMaand(concept.totEnMet) && concept.boekdatum !== '';
  const proef = useProef(pad, inhoud, open && klaar);
  const fouten = new Map([...veldfouten(proef.vraag.error), ...veldfouten(opdracht.fout), ...gelezen]);
  const wens = JSON.stringify([pad, inhoud]);
  // What was seen, or what was sent before without an answer: then the same again does no harm.
  const onzeker = opdracht.fout instanceof Onbereikbaar && verzonden?.wens === wens;
  const vaststellen = concept.wat === 'vaststellingen';
  const boekHet = async (gebeurtenis: SubmitEvent<HTMLFormElement>): Promise<void> => {
    gebeurtenis.preventDefault();
    if (!proef.actueel && !onzeker) return;
    const bezet = [...bekend];
    const nieuweNaam = (): string => naamVoorBoek(`${id.slice(0, 40)} ${concept.van} ${concept.totEnMet}`, bezet);
    let naam = concept.naam || nieuweNaam();
    const onder = (): object => {
      zet((nu) => ({ ...nu, naam }));
      return { ...inhoud, [vaststellen ? 'vaststelling' : 'meting']: naam };
    };
    const anders = (): object => {
      bezet.push(naam);
      naam = nieuweNaam();
      return onder();
    };
    // Sent once more, it is about what was seen then.
    const gezien = onzeker ? verzonden.gezien : proef.vraag.data?.merk;
    zetVerzonden({ wens, gezien });
    if ((await opdracht.stuur(pad, onder(), { gezien, anders })) === undefined) return;
    proef.geboekt();
    const alles = leeg({ ...concept, naam });
    gemeld(
      `${vaststellen ? 'Vastgesteld, en geboekt wat eruit volgt.' : 'Gemeten. Er bewoog geen geld.'}${alles ? '' : NOG_IN_FORMULIER}`,
    );
  };
  return (
    <details onToggle={({ currentTarget }) => zetOpen(currentTarget.open)}>
      <summary>{gesloten === undefined ? 'Meet wat zij opbracht' : 'Meet of stel vast wat zij opbracht'}</summary>
      <form noValidate aria-label="Meten of vaststellen" onSubmit={(gebeurtenis) => void boekHet(gebeurtenis)}>
        <Meetvelden
          {...{ concept, afspraak, namen }}
          wijzig={(deel) => {
            zet({ ...concept, ...deel, naam: '' });
            opdracht.gewijzigd();
          }}
          fout={(veld) => fouten.get(veld)}
          regel={regels.data?.versies.find(({ versie }) => versie === keuze?.versie)?.regel}
          eerdere={(lijst.data?.vaststellingen ?? []).filter(
            (een) => een.afspraak === id && een.gecorrigeerdDoor === null,
          )}
        />
        <section aria-live="polite" aria-label="Wat ervan zou komen">
          {klaar && proef.vraag.isError && <Foutmelding fout={proef.vraag.error} />}
          {klaar && proef.eerder && proef.vraag.data && (
            <Anders eerder={posten(proef.eerder, namen)} nu={posten(proef.vraag.data, namen)} />
          )}
          {klaar && proef.vraag.data && (
            <Voorbeeld antwoord={proef.vraag.data} gevraagd={proef.gevraagd} namen={namen} />
          )}
        </section>
        {opdracht.fout !== undefined && <Foutmelding fout={opdracht.fout} />}
        <Knop soort="primary-action" type="submit" bezig={opdracht.bezig} disabled={!proef.actueel && !onzeker}>
          {vaststellen ? 'Stel vast' : 'Leg de meting vast'}
        </Knop>
      </form>
    </details>
  );
}

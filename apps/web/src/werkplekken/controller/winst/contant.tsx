import type { ContantGemaakt } from '@ontschot/boek';
import type { Toezeggingregel } from '@ontschot/projecties';
import { useState, type SubmitEvent } from 'react';
import { useConcept } from '../../../api/concept.js';
import { useOpdracht } from '../../../api/opdracht.js';
import { Onbereikbaar } from '../../../api/probleem.js';
import { useProef, type Proefantwoord } from '../../../api/proef.js';
import { Bedrag, euro } from '../../../onderdelen/bedrag.js';
import type { Csvtabel } from '../../../onderdelen/csvknop.js';
import { Knop } from '../../../onderdelen/knop.js';
import { leesEuro } from '../../../onderdelen/lees-euro.js';
import { Foutmelding } from '../../../onderdelen/melding.js';
import { Tabel } from '../../../onderdelen/tabel.js';
import { Keuzelijst, Tekstveld } from '../../../onderdelen/veld.js';
import { Anders } from '../../gedeeld/anders.js';
import type { Namen } from '../../gedeeld/namen.js';
import { NOG_IN_FORMULIER } from '../../gedeeld/nog-in-formulier.js';
import { Vastgelegd } from '../../gedeeld/vastgelegd.js';
import type { Post } from '../../gedeeld/verschillen.js';
import type { Boek } from '../../werkplek.js';
import { ontvangerVan } from './ontvanger.js';

interface Eigenschappen {
  readonly boek: Boek;
  readonly namen: Namen;
  /** The promises of the page. */
  readonly regels: readonly Toezeggingregel[];
}

/** Pays what was promised, as far as there is money and the oldest first; what would move stands there before it does. */
export function Contantmaken({ boek, namen, regels }: Eigenschappen) {
  const opdracht = useOpdracht();
  // Folded away, nothing is asked.
  const [gevouwen, zetGevouwen] = useState(true);
  const [verzonden, zetVerzonden] = useState<{ readonly wens: string; readonly gezien: string | undefined }>();
  const [nogTeDoen, zetNogTeDoen] = useState(false);
  const [concept, zet, leeg] = useConcept(`contant-maken ${boek.boek}`, {
    ...{ toezegging: '', boekdatum: `${boek.jaar}-12-31`, hoogstens: '' },
  });
  const bedrag = leesEuro(concept.hoogstens);
  const leesbaar = concept.hoogstens.trim() === '' || bedrag !== undefined;
  const pad = `boeken/${boek.boek}/contantmakingen`;
  const inhoud = {
    boekdatum: concept.boekdatum,
    ...(concept.toezegging !== '' && { toezegging: concept.toezegging }),
    ...(bedrag !== undefined && { hoogstens: bedrag }),
  };
  const proef = useProef(pad, inhoud, !gevouwen && leesbaar && concept.boekdatum !== '');
  const wens = JSON.stringify(inhoud);
  const onzeker = opdracht.fout instanceof Onbereikbaar && verzonden?.wens === wens;
  const wijzig = (deel: Partial<typeof concept>): void => {
    zet({ ...concept, ...deel });
    opdracht.gewijzigd();
  };
  const boekHet = async (gebeurtenis: SubmitEvent<HTMLFormElement>): Promise<void> => {
    gebeurtenis.preventDefault();
    if (!proef.actueel && !onzeker) return;
    // Sent once more, it is about what was seen then.
    const gezien = onzeker ? verzonden.gezien : proef.vraag.data?.merk;
    zetVerzonden({ wens, gezien });
    if ((await opdracht.stuur(pad, inhoud, { gezien })) === undefined) return;
    proef.geboekt();
    zetNogTeDoen(!leeg(concept));
  };
  const open = regels.filter((een) => een.open > 0);
  return (
    <details onToggle={({ currentTarget }) => zetGevouwen(!currentTarget.open)}>
      <summary>Maak contant wat is toegezegd</summary>
      {opdracht.geboekt && (
        <>
          <Vastgelegd>
            Betaald. Het staat in het boek op plaats {opdracht.geboekt.revisie}.{nogTeDoen && NOG_IN_FORMULIER}
          </Vastgelegd>
          <Betalingen titel="Dit is betaald" antwoord={opdracht.geboekt} namen={namen} />
        </>
      )}
      <form noValidate aria-label="Contant maken" onSubmit={(gebeurtenis) => void boekHet(gebeurtenis)}>
        <div className="keuzes">
          <Keuzelijst
            label="Welke toezegging"
            value={concept.toezegging}
            opWijziging={(toezegging) => wijzig({ toezegging })}
            keuzes={[
              ['', 'alle, de oudste eerst'],
              ...open.map(
                (een) =>
                  [
                    een.toezegging,
                    `${euro(een.open)} voor ${ontvangerVan(een.ontvanger, namen)}, uit ${namen.koker(een.koker)}`,
                  ] as const,
              ),
            ]}
          />
          <Tekstveld
            label="Telt op"
            type="date"
            value={concept.boekdatum}
            opWijziging={(boekdatum) => wijzig({ boekdatum })}
          />
          <Tekstveld
            label="Hoogstens (€)"
            placeholder="alles wat vrij is"
            inputMode="decimal"
            value={concept.hoogstens}
            fout={leesbaar ? undefined : 'Geef een bedrag, zoals 1.234,56.'}
            opWijziging={(hoogstens) => wijzig({ hoogstens })}
          />
        </div>
        <section aria-live="polite" aria-label="Wat er zou worden betaald">
          {leesbaar && proef.vraag.isError && <Foutmelding fout={proef.vraag.error} />}
          {leesbaar && proef.eerder && proef.vraag.data && (
            <Anders eerder={posten(proef.eerder, namen)} nu={posten(proef.vraag.data, namen)} />
          )}
          {leesbaar && proef.vraag.data && (
            <Betalingen
              titel="Dit wordt betaald"
              csv={{ ...proef.gevraagd, tabel: 'proef-betalingen' }}
              antwoord={proef.vraag.data}
              namen={namen}
            />
          )}
        </section>
        {opdracht.fout !== undefined && <Foutmelding fout={opdracht.fout} />}
        <Knop soort="primary-action" type="submit" bezig={opdracht.bezig} disabled={!proef.actueel && !onzeker}>
          Maak contant
        </Knop>
      </form>
    </details>
  );
}

const posten = ({ gebeurtenissen }: Proefantwoord, namen: Namen): Post[] =>
  gebeurtenissen.map(({ gegevens }) => {
    const { ontvanger, koker, bedrag } = gegevens as ContantGemaakt;
    return { naam: `Aan ${ontvangerVan(ontvanger, namen)} uit ${namen.koker(koker)}`, bedrag };
  });

/** What would be paid, or what was: the boek may have changed between the two. */
function Betalingen({
  titel,
  csv,
  antwoord,
  namen,
}: {
  readonly titel: string;
  /** Of what was booked the toezeggingen above tell. */
  readonly csv?: Csvtabel;
  readonly antwoord: Proefantwoord;
  readonly namen: Namen;
}) {
  return (
    <Tabel
      {...{ titel, csv }}
      regels={antwoord.gebeurtenissen.map(({ gegevens }) => gegevens as ContantGemaakt)}
      sleutel={({ toezegging }) => toezegging}
      kolommen={[
        { kop: 'Aan', cel: ({ ontvanger }) => ontvangerVan(ontvanger, namen) },
        { kop: 'Uit koker', cel: ({ koker }) => namen.koker(koker) },
        { kop: 'Uit budget', cel: ({ budget }) => namen.budget(budget) },
        { kop: 'Bedrag', getal: true, cel: (een) => <Bedrag eurocent={een.bedrag} /> },
      ]}
    />
  );
}

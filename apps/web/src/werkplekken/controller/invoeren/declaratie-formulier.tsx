import { useState, type SyntheticEvent } from 'react';
import { useConcept } from '../../../api/concept.js';
import { metVelden, useVraag } from '../../../api/gebruik.js';
import { useVerzending } from '../../../api/verzenden.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { Knop } from '../../../onderdelen/knop.js';
import { leesEuroMetTeken } from '../../../onderdelen/lees-euro.js';
import { Keuzelijst, Tekstveld } from '../../../onderdelen/veld.js';
import { useNamen } from '../../gedeeld/namen.js';
import type { Boek } from '../../werkplek.js';
import { Afgekeurd } from './afgekeurd.js';
import { Bestandveld } from './bestandveld.js';
import { Ingenomen, type Declaratieantwoord } from './ingenomen.js';
import { Voortgang } from './voortgang.js';

interface Indeling {
  readonly indeling: string;
  readonly aanbieder: string;
  readonly formaat: string;
}

const VAN_CSV = ['nummer', 'van', 'totEnMet', 'totaal'] as const;

/** A file of declaraties: by which indeling it is read, and what a CSV does not say itself. */
export function Declaratieformulier({ boek: { boek, jaar } }: { readonly boek: Boek }) {
  const namen = useNamen(boek);
  const vraag = useVraag<{ declaratieindelingen: readonly Indeling[] }>(`boeken/${boek}/declaratieindelingen`, {
    aantal: 500,
  });
  const verzending = useVerzending<Declaratieantwoord>();
  const [bestand, zetBestand] = useState<File>();
  const [concept, zet] = useConcept(`invoeren declaraties ${boek}`, {
    ...{ indeling: '', boekdatum: `${jaar}-12-31`, hoortBij: '' },
    ...{ nummer: '', van: '', totEnMet: '', totaal: '' },
  });
  const indeling = vraag.data?.declaratieindelingen.find((een) => een.indeling === concept.indeling);
  const csv = indeling?.formaat === 'csv';
  const totaal = leesEuroMetTeken(concept.totaal);
  const volledig = !csv || (VAN_CSV.every((veld) => concept[veld] !== '') && totaal !== undefined);
  const klaar = bestand !== undefined && indeling !== undefined && concept.boekdatum !== '' && volledig;
  const bezig = verzending.fase === 'leest' || verzending.fase === 'beoordeelt';
  const vul = (veld: keyof typeof concept) => (waarde: string) => zet({ ...concept, [veld]: waarde });
  const { nummer, van, totEnMet, boekdatum, hoortBij } = concept;
  const stuur = async (): Promise<void> => {
    if (!klaar || bezig) return;
    const velden = {
      ...{ indeling: concept.indeling, boekdatum, hoortBij },
      ...(csv && { nummer, van, totEnMet, totaal }),
    };
    const soort = csv ? 'text/csv' : 'application/xml';
    await verzending.stuur(metVelden(`boeken/${boek}/declaraties`, velden), bestand, soort);
  };
  const keuzes = (vraag.data?.declaratieindelingen ?? []).map(
    (een) => [een.indeling, `${een.indeling}: ${namen.organisatie(een.aanbieder)} (${een.formaat})`] as const,
  );
  return (
    <Antwoord vraag={vraag} leeg={({ declaratieindelingen }) => (declaratieindelingen.length === 0 ? GEEN : undefined)}>
      {() => (
        <form
          onSubmit={(gebeurtenis: SyntheticEvent) => {
            gebeurtenis.preventDefault();
            void stuur();
          }}
        >
          <Keuzelijst
            label="Indeling"
            uitleg="Van welke aanbieder het is, en hoe het bestand in elkaar zit."
            value={concept.indeling}
            keuzes={[['', 'kies een indeling'], ...keuzes]}
            opWijziging={vul('indeling')}
          />
          <Bestandveld
            label="Bestand met declaraties"
            uitleg="Een iWmo- of iJw-bericht 323 (XML), of een CSV. Het BSN wordt alleen gebruikt om het huishouden te vinden."
            soorten=".csv,.xml,text/csv,application/xml"
            {...{ bestand }}
            vast={bezig}
            opKeuze={(gekozen) => {
              zetBestand(gekozen);
              verzending.opnieuw();
            }}
          />
          <div className="keuzes">
            <Tekstveld label="Telt op" type="date" value={boekdatum} opWijziging={vul('boekdatum')} />
            <Tekstveld
              label="Hoort bij maand (alleen een afgesloten maand)"
              type="month"
              placeholder="jjjj-mm"
              value={hoortBij}
              opWijziging={vul('hoortBij')}
            />
          </div>
          {csv && (
            <fieldset className="begrotingsregel">
              <legend>Wat een CSV niet zelf zegt</legend>
              <Tekstveld label="Nummer van de declaratie" value={nummer} opWijziging={vul('nummer')} />
              <Tekstveld label="Gaat over: van" type="date" value={van} opWijziging={vul('van')} />
              <Tekstveld label="Gaat over: tot en met" type="date" value={totEnMet} opWijziging={vul('totEnMet')} />
              <Tekstveld
                label="Totaal volgens de aanbieder"
                inputMode="decimal"
                placeholder="1.234,56"
                value={concept.totaal}
                fout={concept.totaal === '' || totaal !== undefined ? undefined : 'Geef een bedrag, zoals 1.234,56.'}
                opWijziging={vul('totaal')}
              />
            </fieldset>
          )}
          <Knop soort="primary-action" type="submit" bezig={bezig} disabled={!klaar}>
            Lees, beoordeel en boek
          </Knop>
          <Voortgang verzending={verzending} />
          {verzending.fase === 'mislukt' && <Afgekeurd fout={verzending.fout} opnieuw={() => void stuur()} />}
          {verzending.antwoord && <Ingenomen boek={boek} antwoord={verzending.antwoord} />}
        </form>
      )}
    </Antwoord>
  );
}

const GEEN =
  'Er is in dit boek nog geen indeling: die zegt van welke aanbieder een bestand is en welke verplichting wat betaalt. Leg er eerst een vast; de handleiding voor declaraties zegt hoe.';

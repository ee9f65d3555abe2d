import { dagInAmsterdam } from '@ontschot/kern';
import type { Afspraakoverzicht } from '@ontschot/projecties';
import { useState } from 'react';
import { Handeling } from '../../gedeeld/handeling.js';
import { Verwijzing } from '../../gedeeld/verwijzing.js';
import { naamUit } from '../../gedeeld/woorden.js';
import type { Boek } from '../../werkplek.js';
import { Meten } from './meten/meten.js';

interface Eigenschappen {
  readonly boek: Boek;
  readonly afspraak: Afspraakoverzicht;
  readonly gemeld: (zin: string) => void;
}

/** What can be done with an agreement as it stands now, from a draft to its end. */
export function Stappen({ boek, afspraak, gemeld }: Eigenschappen) {
  // Once something was booked, it is folded away again.
  const [beurt, zetBeurt] = useState(0);
  const { afspraak: id, staat, versie, gesloten, betalers, namen, versies } = afspraak;
  const pad = `boeken/${boek.boek}/afspraken/${encodeURIComponent(id)}`;
  const sleutel = (wat: string): string => `${wat} ${boek.boek} ${id} ${versie}`;
  const ingestemd = new Set(versies.at(-1)?.instemmingen.map(({ financier }) => financier));
  const nog = [...new Set(betalers.flatMap(({ financier }) => financier ?? []))].filter((een) => !ingestemd.has(een));
  return (
    <section aria-labelledby="kop-stappen">
      <h2 className="utrecht-heading-2" id="kop-stappen">
        Wat u kunt doen
      </h2>
      {staat !== 'beeindigd' && (
        <p className="utrecht-paragraph">
          <Verwijzing boek={boek.boek} naar={`afspraken/${encodeURIComponent(id)}/wijzigen`}>
            {staat === 'ontwerp' ? 'Wijzig dit ontwerp' : 'Maak een nieuwe versie'}
          </Verwijzing>
        </p>
      )}
      <Meten
        key={`meten ${beurt}`}
        boek={boek}
        afspraak={afspraak}
        gemeld={(zin) => {
          zetBeurt(beurt + 1);
          gemeld(zin);
        }}
      />
      {(staat === 'ontwerp' || staat === 'gewijzigd') && (
        <Handeling
          titel="Leg haar voor aan de betalers"
          sleutel={sleutel('voorleggen')}
          pad={`${pad}/voorleggingen`}
          knop="Leg voor"
          geboekt={() => gemeld(`Voorgelegd: versie ${versie}. De betalers zien haar op hun eigen werkplek.`)}
        >
          <p className="utrecht-paragraph">
            Daarna verandert deze versie niet meer. Het gaat om:{' '}
            {nog.map((een) => naamUit(namen.organisaties, een)).join(', ') || 'niemand'}.
          </p>
        </Handeling>
      )}
      {staat === 'voorgelegd' && nog.length > 0 && (
        <Handeling
          titel="Leg een instemming vast"
          sleutel={sleutel('instemmen')}
          pad={`${pad}/instemmingen`}
          velden={[
            {
              veld: 'financier',
              label: 'Wie instemde',
              begin: nog[0] ?? '',
              keuzes: nog.map((een) => [een, naamUit(namen.organisaties, een)] as const),
            },
            {
              veld: 'door',
              label: 'Wie daarover gaat',
              uitleg: 'Een functie of orgaan, nooit de naam van een mens. Bijvoorbeeld: college.',
            },
            { veld: 'op', label: 'Op welke dag', type: 'date', begin: dagInAmsterdam(new Date().toISOString()) },
            { veld: 'document', label: 'Waar het staat', uitleg: 'Het kenmerk van de brief of het besluit.' },
          ]}
          inhoud={{ versie }}
          knop="Leg vast"
          geboekt={() => gemeld('De instemming is vastgelegd.')}
        />
      )}
      {staat === 'voorgelegd' && (
        <Handeling
          titel="Sluit de afspraak"
          sleutel={sleutel('sluiten')}
          pad={`${pad}/sluitingen`}
          knop="Sluit de afspraak"
          geboekt={() => gemeld(`Gesloten: versie ${versie}. Vanaf nu wordt er volgens deze versie gedeeld.`)}
        >
          <p className="utrecht-paragraph">
            Dat kan zodra alle betalers van wie dat nodig is instemden. Vanaf dan wordt winst volgens deze versie
            gedeeld.
          </p>
        </Handeling>
      )}
      {gesloten !== undefined && staat !== 'beeindigd' && (
        <Handeling
          titel="Beëindig de afspraak"
          sleutel={sleutel('beeindigen')}
          pad={`${pad}/beeindigingen`}
          velden={[
            {
              veld: 'per',
              label: 'De laatste maand die telt',
              type: 'month',
              begin: versies.find((een) => een.versie === gesloten)?.inhoud.looptijd.totEnMet ?? '',
            },
            { veld: 'reden', label: 'Waarom' },
          ]}
          knop="Beëindig"
          geboekt={() => gemeld('De afspraak is beëindigd.')}
        >
          <p className="utrecht-paragraph">Na deze maand telt niets meer. Wat al is vastgesteld, blijft staan.</p>
        </Handeling>
      )}
    </section>
  );
}

import type { Verantwoording } from '@ontschot/projecties';
import { useVraag } from '../../../api/gebruik.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { Bedrag } from '../../../onderdelen/bedrag.js';
import { Tabel } from '../../../onderdelen/tabel.js';
import { Getal, Getallen } from '../../gedeeld/getal.js';

interface Eigenschappen {
  readonly boek: string;
  readonly koker: string;
  readonly op: string;
}

/** Of one koker: what came in, on which budgets it stands, and on what it was spent. */
export function Koker({ boek, koker, op }: Eigenschappen) {
  const vraag = useVraag<Verantwoording>(`boeken/${boek}/verantwoording`, { koker, op });
  return (
    <Antwoord vraag={vraag}>
      {({ naam, ingebracht, teruggegeven, budgetten, bestemmingen, sluit }) => (
        <>
          <h2 className="utrecht-heading-2">{naam}</h2>
          <Getallen titel="Samen">
            <Getal naam="Ingebracht" bedrag={ingebracht} />
            <Getal naam="Teruggegeven" bedrag={teruggegeven} />
            <Getal naam="Staat op budgetten" bedrag={sluit.opBudgetten} />
            <Getal naam="Elders in het boek" bedrag={sluit.elders} />
          </Getallen>
          <Tabel
            titel="Op welke budgetten"
            csv={{ boek, soort: 'verantwoording', velden: { koker, op } }}
            sleutel={({ budget }) => budget}
            regels={budgetten}
            kolommen={[
              { kop: 'Budget', cel: (een) => een.naam ?? een.budget },
              { kop: 'Vrij', getal: true, cel: ({ vrij }) => <Bedrag eurocent={vrij} /> },
              { kop: 'Vastgelegd', getal: true, cel: ({ verplicht }) => <Bedrag eurocent={verplicht} /> },
              { kop: 'Voorgeschoten', getal: true, cel: ({ voorschot }) => <Bedrag eurocent={voorschot} /> },
              { kop: 'Uitgegeven', getal: true, cel: ({ besteed }) => <Bedrag eurocent={besteed} /> },
            ]}
          />
          {bestemmingen.length === 0 ? (
            <p className="utrecht-paragraph stil">Van deze koker is op deze dag nog niets uitgegeven.</p>
          ) : (
            <Tabel
              titel="Waaraan het is uitgegeven"
              csv={{ boek, soort: 'verantwoording-bestemmingen', velden: { koker, op } }}
              sleutel={(een) => JSON.stringify([een.budget, een.doel, een.aanbieder, een.wijk])}
              regels={bestemmingen}
              kolommen={[
                { kop: 'Budget', cel: ({ budget }) => budgetten.find((een) => een.budget === budget)?.naam ?? budget },
                { kop: 'Doel', cel: ({ doel }) => (doel === null ? '–' : doelInWoorden(doel)) },
                { kop: 'Bij wie', cel: ({ aanbieder }) => aanbieder ?? '–' },
                { kop: 'Wijk', cel: ({ wijk }) => wijk ?? '–' },
                { kop: 'Uitgegeven', getal: true, cel: ({ besteed }) => <Bedrag eurocent={besteed} /> },
              ]}
            />
          )}
        </>
      )}
    </Antwoord>
  );
}

/** `6.812/hulp-bij-regieverlies-en-crisis/gezinnen-jeugd` as people read it. */
const doelInWoorden = (doel: string): string => doel.replaceAll('/', ', ').replaceAll('-', ' ');

import type { Contractstand } from '@ontschot/projecties';
import { useVraag } from '../../../api/gebruik.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { Bedrag } from '../../../onderdelen/bedrag.js';
import { Bladzijde } from '../../../onderdelen/bladzijde.js';
import type { Csvtabel } from '../../../onderdelen/csvknop.js';
import { schrijfDatum } from '../../../onderdelen/datum.js';
import { Getal, Getallen } from '../../gedeeld/getal.js';
import { financieringsvorm } from '../../gedeeld/woorden.js';
import type { Bladzijdeplek } from '../../werkplek.js';
import { Verloop } from './verloop.js';

/** One contract: what it holds, what was done under it, and what may still come free. */
export default function Contractbladzijde({ boek: { boek, jaar }, delen }: Bladzijdeplek) {
  const id = encodeURIComponent(delen['contract'] ?? '');
  const op = `${jaar}-12-31`;
  const vraag = useVraag<Contractstand>(`boeken/${boek}/contracten/${id}`, { op });
  const velden = { ondersteuningsopdracht: delen['contract'], op };
  const csv = (deel: string): Csvtabel => ({ boek, soort: `contract-${deel}`, velden });
  return (
    <Bladzijde titel={vraag.data?.naam ?? 'Contract'}>
      <Antwoord vraag={vraag}>
        {(contract) => (
          <>
            <p className="utrecht-paragraph">
              Voor {contract.clienten} cliënten
              {contract.capaciteit &&
                `, met een capaciteit van ${contract.capaciteit.aantal} ${contract.capaciteit.eenheid}`}
              .
            </p>
            <Getallen titel="Samen">
              <Getal naam="Toegezegd" bedrag={contract.toegezegd} />
              <Getal naam="Gebruikt" bedrag={contract.besteed} />
              <Getal naam="Voorschot" bedrag={contract.voorschot} />
              <Getal naam="Vrijgevallen" bedrag={contract.vrijgevallen} />
              <Getal naam="Nog open" bedrag={contract.open} />
              <Getal naam="Bonus" bedrag={contract.bonus} />
            </Getallen>
            <h2 className="utrecht-heading-2">Wat wanneer vrijkomt</h2>
            <p className="utrecht-paragraph">{vormzin(contract)}</p>
            <ul className="utrecht-unordered-list">
              {contract.vormen.map(({ vorm, uitleg }) => (
                <li key={vorm}>{uitleg}</li>
              ))}
            </ul>
            {contract.doorbesteding && (
              <p className="utrecht-paragraph">
                Afgesproken is dat u {contract.doorbesteding.procent.replace('.', ',')}% bij anderen besteedt: tot nu
                toe <Bedrag eurocent={contract.doorbesteding.afgesproken} />. Gemeld is{' '}
                <Bedrag eurocent={contract.doorbesteding.gemeld} />.
              </p>
            )}
            <Verloop contract={contract} csv={csv} />
          </>
        )}
      </Antwoord>
    </Bladzijde>
  );
}

/** How it is paid, and from which day on where that changes. */
function vormzin({ financiering }: Contractstand): string {
  const vormen = financiering.map(({ vanaf, vorm }) => `${financieringsvorm(vorm)} vanaf ${schrijfDatum(vanaf)}`);
  return `Zo wordt betaald: ${vormen.join(', ')}.`;
}

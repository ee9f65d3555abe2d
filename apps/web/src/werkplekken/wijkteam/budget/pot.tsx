import type { Uitputting } from '@ontschot/projecties';
import { useVraag } from '../../../api/gebruik.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { euro } from '../../../onderdelen/bedrag.js';
import { Csvknop } from '../../../onderdelen/csvknop.js';
import { Melding } from '../../../onderdelen/melding.js';
import type { Boek } from '../../werkplek.js';
import { padVan } from '../gegevens.js';

/** One budget: what is free in large, and where the rest is; a warning when it will not last. */
export function Pot({ boek, budget }: { readonly boek: Boek; readonly budget: string }) {
  const vraag = useVraag<Uitputting>(`${padVan(boek)}/wijkbudgetten/${encodeURIComponent(budget)}/uitputting`);
  return (
    <Antwoord vraag={vraag}>
      {({ naam, ingebracht, stand, prognose, waarschuwing }) => (
        <section className="kaartje" aria-label={naam}>
          <h2 className="utrecht-heading-3">{naam}</h2>
          <p className="utrecht-paragraph">
            <span className="groot-getal">{euro(stand.vrij)}</span> is er nog te geven, van de {euro(ingebracht)}.
          </p>
          <dl className="feiten">
            <Regel wat="Ligt apart voor wat nog loopt" bedrag={stand.verplicht} />
            <Regel wat="Voorgeschoten, komt terug" bedrag={stand.voorschot} />
            <Regel wat="Uitgegeven" bedrag={stand.besteed} />
          </dl>
          {waarschuwing !== null && <Melding soort="warning">{prognose.uitleg}</Melding>}
          {waarschuwing === null && (
            <details>
              <summary>Hoe lang reikt het?</summary>
              <p className="utrecht-paragraph">{prognose.uitleg}</p>
            </details>
          )}
          <Csvknop titel={`${naam}, per maand`} csv={{ boek: boek.boek, soort: 'wijkbudget', velden: { budget } }} />
        </section>
      )}
    </Antwoord>
  );
}

function Regel({ wat, bedrag }: { readonly wat: string; readonly bedrag: number }) {
  return (
    <div>
      <dt>{wat}</dt>
      <dd>{euro(bedrag)}</dd>
    </div>
  );
}

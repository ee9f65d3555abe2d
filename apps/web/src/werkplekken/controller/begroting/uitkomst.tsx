import type { Gevraagd } from '../../../api/bestand.js';
import { Bedrag, euro } from '../../../onderdelen/bedrag.js';
import { Melding } from '../../../onderdelen/melding.js';
import { Tabel } from '../../../onderdelen/tabel.js';
import { Voorbeeld } from '../geld/voorbeeld.js';
import type { Begrotingsproef, Beproefderegel, Bezwaar } from './proef.js';

/** As many lines as are shown; of a large file the rest is told in total. */
const GETOOND = 200;
const ONBEKEND = '–';

interface Eigenschappen {
  readonly proef: Begrotingsproef;
  /** How it was asked. */
  readonly gevraagd: Gevraagd;
  readonly waar: 'regel' | 'bestand';
}

/** What each line was and would be, and everything that stands in the way, at once. */
export function Uitkomst({ proef, gevraagd, waar }: Eigenschappen) {
  const { regels, totaal, kan, gebeurtenissen = [] } = proef;
  const geld = (bedrag: number | null) => (bedrag === null ? ONBEKEND : <Bedrag eurocent={bedrag} />);
  return (
    <>
      <Bezwaren proef={proef} waar={waar} />
      <p className="utrecht-paragraph">
        Er komt {euro(totaal.erbij)} bij en er gaat {euro(totaal.eraf)} af: per saldo {euro(totaal.saldo)}.
        {kan && ' Dit kan zo worden geboekt.'}
        {regels.length > GETOOND && ` Hieronder staan de eerste ${GETOOND} van ${totaal.regels} regels.`}
      </p>
      <Tabel
        titel="Wat er van elke regel wordt"
        csv={{ ...gevraagd, tabel: 'begrotingsproef-regels' }}
        regels={regels.slice(0, GETOOND)}
        sleutel={({ regel }) => String(regel)}
        kolommen={[
          { kop: 'Budget', cel: naamVan },
          { kop: 'Koker', cel: ({ kleur }) => kleur ?? ONBEKEND },
          { kop: 'Was', getal: true, cel: ({ was }) => geld(was) },
          {
            kop: 'Erbij of eraf',
            getal: true,
            cel: ({ wijziging }) => geld(wijziging),
          },
          { kop: 'Wordt', getal: true, cel: ({ wordt }) => geld(wordt) },
          { kop: 'Vrij ervoor', getal: true, cel: ({ ruimte }) => geld(ruimte) },
          { kop: 'Kan het', cel: ({ bezwaar }) => (bezwaar === null ? 'ja' : 'nee') },
        ]}
      />
      {gebeurtenissen.length > 0 && (
        <details>
          <summary>De boekingen die erbij horen</summary>
          <Voorbeeld antwoord={{ gebeurtenissen }} gevraagd={gevraagd} />
        </details>
      )}
    </>
  );
}

function Bezwaren({ proef, waar }: { readonly proef: Begrotingsproef; readonly waar: 'regel' | 'bestand' }) {
  const perRegel = proef.regels.flatMap(({ bezwaar, ...regel }) => (bezwaar === null ? [] : [{ bezwaar, regel }]));
  const aantal = perRegel.length + proef.bezwaren.length;
  if (aantal === 0) return null;
  return (
    <Melding soort="error">
      <p className="utrecht-paragraph">
        <strong>{aantal === 1 ? 'Eén ding kan zo niet' : `${aantal} dingen kunnen zo niet`}</strong>. Er is niets
        geboekt.
      </p>
      <ul className="utrecht-unordered-list">
        {proef.bezwaren.map((bezwaar) => (
          <li key={bezwaar.code}>{zin(bezwaar)}</li>
        ))}
        {perRegel.map(({ bezwaar, regel }) => (
          <li key={regel.regel}>
            <strong>{waar === 'bestand' ? `Regel ${regel.regel} van het bestand` : naamVan(regel)}:</strong>{' '}
            {zin(bezwaar)}
          </li>
        ))}
      </ul>
    </Melding>
  );
}

const zin = ({ uitleg, watNu }: Bezwaar): string => `${uitleg} ${watNu}`;
const naamVan = ({ budget, naam }: Pick<Beproefderegel, 'budget' | 'naam'>): string =>
  naam === null || naam === budget ? budget : `${budget} ${naam}`;

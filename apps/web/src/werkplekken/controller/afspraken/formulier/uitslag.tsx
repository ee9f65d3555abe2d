import type { Afspraakbeeld } from '@ontschot/projecties';
import type { UseQueryResult } from '@tanstack/react-query';
import type { Gevraagd } from '../../../../api/bestand.js';
import { Apifout } from '../../../../api/probleem.js';
import { Laden } from '../../../../onderdelen/antwoord.js';
import { Foutmelding } from '../../../../onderdelen/melding.js';
import { Beeld } from './beeld.js';

interface Eigenschappen {
  readonly vraag: UseQueryResult<Afspraakbeeld>;
  readonly gevraagd: Gevraagd;
  readonly fouten: ReadonlyMap<string, string>;
  readonly wacht: boolean;
}

const DELEN: Readonly<Record<string, string>> = {
  naam: 'Naam van de afspraak',
  aanbieders: 'Wie levert',
  populatie: 'Voor wie',
  huishoudensBijNulmeting: 'Huishoudens bij de nulmeting',
  looptijd: 'Eerste en laatste maand',
  kokers: 'Welke kokers meebetalen',
  verdeelregel: 'Welke regel de winst verdeelt',
  interventiekosten: 'Wat de preventie zelf kost',
  initiatiefnemer: 'Wie het initiatief nam',
  grensPerHuishouden: 'Grens per huishouden',
};

/** Under which heading of the form a field stands; what is wrong with it stands there. */
function deelVan(veld: string): string {
  const koker = /^kokers\[(\d+)\]/.exec(veld)?.[1];
  if (koker !== undefined) return `Koker ${Number(koker) + 1}`;
  return DELEN[/^\w+/.exec(veld)?.[0] ?? ''] ?? 'Probeer hem op het verleden';
}

/** What the proposal would have meant, or everything that still stands in the way of saying so. */
export function Uitslag({ vraag, gevraagd, fouten, wacht }: Eigenschappen) {
  const { data, error } = vraag;
  const onvolledig = error instanceof Apifout && error.probleem.status === 400;
  return (
    <section className="blijft-staan" aria-labelledby="kop-uitslag" aria-busy={wacht || vraag.isPlaceholderData}>
      <h2 className="utrecht-heading-2" id="kop-uitslag">
        Wat het zou hebben betekend
      </h2>
      {data !== undefined && <Beeld beeld={data} gevraagd={gevraagd} />}
      {data === undefined && error === null && <Laden />}
      {onvolledig && (
        <div role="status">
          <p className="utrecht-paragraph">
            Dat kan pas worden gezegd als het formulier klopt. Vul nog in, of herstel:
          </p>
          <ul className="utrecht-unordered-list">
            {[...new Set([...fouten.keys()].map(deelVan))].map((deel) => (
              <li key={deel}>{deel}</li>
            ))}
          </ul>
        </div>
      )}
      {error !== null && !onvolledig && <Foutmelding fout={error} opnieuw={() => void vraag.refetch()} />}
    </section>
  );
}

import type { Uitleg } from '@ontschot/projecties';
import type { Koppen } from '../../../api/api.js';
import { useVraag } from '../../../api/gebruik.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { schrijfDatum } from '../../../onderdelen/datum.js';
import { NaarGebeurtenis, typenaam } from '../verwijzing.js';

interface Eigenschappen {
  readonly boek: string;
  readonly revisie: number;
  readonly koppen: Koppen | undefined;
}

/** Why an event is as it is, back to what was agreed: sums that can be followed with a pen, and every event of the chain. */
export function Keten({ boek, revisie, koppen }: Eigenschappen) {
  const vraag = useVraag<Uitleg>(`boeken/${boek}/uitleg/${revisie}`, {}, koppen);
  return (
    <section aria-label="De keten">
      <h2 className="utrecht-heading-2">De keten: van de afspraak tot hier</h2>
      <Antwoord vraag={vraag}>
        {(uitleg) => (
          <>
            <Schakels boek={boek} uitleg={uitleg} />
            <div className="uitlegtekst" role="region" aria-label="De uitleg, met een pen na te rekenen" tabIndex={0}>
              {uitleg.tekst}
            </div>
          </>
        )}
      </Antwoord>
    </section>
  );
}

/** In the order of the boek; what stands in another boek is named, and not linked to. */
function Schakels({ boek, uitleg }: { readonly boek: string; readonly uitleg: Uitleg }) {
  const { aandeel, vaststelling, meting, gevolgen, herkomst, gebeurtenis } = uitleg;
  const alle = [aandeel, vaststelling, meting, ...gevolgen, ...herkomst].filter((een) => een !== undefined);
  const anders = new Map(
    alle
      .filter((een) => een.revisie !== gebeurtenis.revisie || een.boek !== undefined)
      .map((een) => [`${een.boek ?? ''} ${een.revisie}`, een]),
  );
  if (anders.size === 0) return null;
  const opVolgorde = [...anders.values()].sort((a, b) => a.revisie - b.revisie);
  return (
    <ol className="omgeving" aria-label="Schakels">
      {opVolgorde.map((een) => (
        <li key={`${een.boek ?? ''} ${een.revisie}`}>
          {een.boek === undefined || een.boek === boek ? (
            <NaarGebeurtenis
              boek={boek}
              revisie={een.revisie}
            >{`${een.revisie}. ${typenaam(een.type)}`}</NaarGebeurtenis>
          ) : (
            `${een.revisie} in ${een.boek}. ${typenaam(een.type)}`
          )}
          {`, telt op ${schrijfDatum(een.boekdatum)}`}
        </li>
      ))}
    </ol>
  );
}

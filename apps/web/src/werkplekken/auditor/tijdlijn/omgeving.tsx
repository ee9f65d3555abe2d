import { useVraag } from '../../../api/gebruik.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { schrijfDatum } from '../../../onderdelen/datum.js';
import { NaarGebeurtenis, typenaam } from '../verwijzing.js';

interface Lijst {
  readonly gebeurtenissen: readonly { readonly revisie: number; readonly type: string; readonly boekdatum: string }[];
}

const ERVOOR = 3;
const ERNA = 3;

/** The events around a place: the last one that counts stands out, those after it are not known yet there. */
export function Omgeving({ boek, revisie }: { readonly boek: string; readonly revisie: number }) {
  const vanaf = Math.max(0, revisie - ERVOOR);
  const aantal = revisie - vanaf + 1 + ERNA;
  const vraag = useVraag<Lijst>(`boeken/${boek}/gebeurtenissen`, { vanaf, aantal });
  return (
    <Antwoord vraag={vraag}>
      {({ gebeurtenissen }) => (
        <ol className="omgeving" aria-label="Gebeurtenissen rond deze plek">
          {gebeurtenissen.map((een) => (
            <li
              key={een.revisie}
              className={een.revisie > revisie ? 'stil' : ''}
              aria-current={een.revisie === revisie ? 'step' : undefined}
            >
              <NaarGebeurtenis
                boek={boek}
                revisie={een.revisie}
              >{`${een.revisie}. ${typenaam(een.type)}`}</NaarGebeurtenis>
              {`, telt op ${schrijfDatum(een.boekdatum)}`}
              {een.revisie > revisie && ' (nog niet bekend)'}
            </li>
          ))}
        </ol>
      )}
    </Antwoord>
  );
}

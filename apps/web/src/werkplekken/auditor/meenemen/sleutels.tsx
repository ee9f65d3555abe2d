import { useVraag } from '../../../api/gebruik.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';

interface Sleutellijst {
  readonly controlesleutels: readonly {
    readonly controlesleutel: string;
    readonly sleutel: string;
    readonly ingetrokken: boolean;
  }[];
}

/** The public keys that the boek says. Whoever wants to know who signed, asks the gemeente for them in another way too. */
export function Sleutels({ pad }: { readonly pad: string }) {
  const vraag = useVraag<Sleutellijst>(`${pad}/controlesleutels`);
  return (
    <>
      <h2 className="utrecht-heading-2">Controlesleutels</h2>
      <p className="utrecht-paragraph">
        Vraag de gemeente haar sleutel ook langs een andere weg, en vergelijk: alleen dan weet u wie er tekende.
      </p>
      <Antwoord
        vraag={vraag}
        leeg={({ controlesleutels }) =>
          controlesleutels.length === 0 ? 'Dit boek wijst nog geen sleutel aan.' : undefined
        }
      >
        {({ controlesleutels }) => (
          <ul className="utrecht-unordered-list">
            {controlesleutels.map(({ controlesleutel, sleutel, ingetrokken }) => (
              <li key={controlesleutel} className="uitlegtekst">
                {sleutel}
                {ingetrokken && ' (ingetrokken)'}
              </li>
            ))}
          </ul>
        )}
      </Antwoord>
    </>
  );
}

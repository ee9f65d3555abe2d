import { Apifout } from '../../../api/probleem.js';
import { euro } from '../../../onderdelen/bedrag.js';
import { Knop } from '../../../onderdelen/knop.js';
import { Foutmelding, Melding } from '../../../onderdelen/melding.js';

/** No, with the reason and what would be possible; a fault of the network or in a field is told as everywhere. */
export function Nee({ fout, neem }: { readonly fout: unknown; readonly neem?: (bedrag: number) => void }) {
  if (!(fout instanceof Apifout) || fout.probleem.status !== 409) return <Foutmelding fout={fout} />;
  const { title, detail, watNu, cijfers } = fout.probleem;
  const mogelijk = cijfers?.['mogelijk'];
  return (
    <Melding soort="error">
      <p className="utrecht-paragraph">
        <strong>Dit kan niet. {title}.</strong>
      </p>
      {typeof mogelijk === 'number' && (
        <p className="utrecht-paragraph">
          Wel mogelijk: {euro(mogelijk)}.{' '}
          {neem && mogelijk > 0 && <Knop onClick={() => neem(mogelijk)}>Maak er {euro(mogelijk)} van</Knop>}
        </p>
      )}
      <p className="utrecht-paragraph">{watNu}</p>
      <details>
        <summary>Precies</summary>
        <p className="utrecht-paragraph">{detail}</p>
      </details>
    </Melding>
  );
}

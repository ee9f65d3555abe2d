import { verwoord } from '../../../api/probleem.js';
import { Foutmelding, Melding } from '../../../onderdelen/melding.js';
import { Tabel } from '../../../onderdelen/tabel.js';
import { bestandfouten } from './fouten.js';

/** Why a file was not taken in: every fault with its line and what can be done, or what went wrong on the way. */
export function Afgekeurd({ fout, opnieuw }: { readonly fout: unknown; readonly opnieuw: () => void }) {
  const gevonden = bestandfouten(fout);
  if (gevonden === undefined) return <Foutmelding fout={fout} opnieuw={opnieuw} />;
  const { fouten, aantal } = gevonden;
  const { titel, uitleg } = verwoord(fout);
  return (
    <>
      <Melding soort="error">
        <p className="utrecht-paragraph">
          <strong>{titel}</strong>. Er is niets geboekt.
        </p>
        <p className="utrecht-paragraph">{uitleg}</p>
      </Melding>
      <Tabel
        titel={
          aantal > fouten.length ? `De eerste ${fouten.length} van ${aantal} fouten` : 'Wat er mis is in het bestand'
        }
        regels={fouten}
        sleutel={({ waar, wat }) => `${waar} ${wat}`}
        kolommen={[
          { kop: 'Waar', cel: ({ waar }) => <span className="op-een-regel">{waar}</span> },
          { kop: 'Wat er mis is', cel: ({ wat }) => wat },
          { kop: 'Wat u kunt doen', cel: ({ watNu }) => watNu },
        ]}
      />
    </>
  );
}

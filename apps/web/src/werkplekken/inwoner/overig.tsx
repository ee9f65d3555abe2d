import { euro } from '../../onderdelen/bedrag.js';
import { schrijfDatum } from '../../onderdelen/datum.js';
import type { Gegevens } from './gegevens.js';
import { Zinnen } from './zinnen.js';

/** Vouchers, debts and groups; what there is none of, is said to be none. */
export function Overig({ gegevens }: { readonly gegevens: Gegevens }) {
  const { vouchers, vorderingen, schuldregelingen, populaties, namen } = gegevens;
  return (
    <>
      {vouchers.length > 0 && (
        <>
          <h2 className="utrecht-heading-2">Vouchers die u zelf besteedt</h2>
          <ul className="utrecht-unordered-list">
            {vouchers.map((een) => (
              <li key={een.voucher}>
                {een.voucher}: nog {euro(een.over)} van {euro(een.bedrag)}, tot en met{' '}
                {schrijfDatum(een.geldigTotEnMet)}, bij{' '}
                {een.aanbieders.map((id) => namen.organisaties[id] ?? id).join(', ')}
              </li>
            ))}
          </ul>
        </>
      )}
      <h2 className="utrecht-heading-2">Schulden</h2>
      {vorderingen.length + schuldregelingen.length === 0 && (
        <p className="utrecht-paragraph stil">Dit boek weet van geen schulden.</p>
      )}
      <ul className="utrecht-unordered-list">
        {vorderingen.map(({ vordering, schuldeiser, bedrag }) => (
          <li key={vordering}>
            {euro(bedrag)} bij {schuldeiser}
          </li>
        ))}
        {schuldregelingen.map(({ schuldregeling, schuldeiser, staat, zinnen }) => (
          <li key={schuldregeling}>
            Eén schuldeiser: {schuldeiser} ({staat})
            <Zinnen zinnen={zinnen} />
          </li>
        ))}
      </ul>
      {populaties.length > 0 && (
        <>
          <h2 className="utrecht-heading-2">Groepen waarin u meetelt</h2>
          <ul className="utrecht-unordered-list">
            {populaties.map(({ populatie, naam }) => (
              <li key={populatie}>{naam}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

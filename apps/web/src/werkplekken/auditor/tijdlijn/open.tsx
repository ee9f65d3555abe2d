import type { Terugblik } from '@ontschot/projecties';
import { schrijfMaand } from '../../../onderdelen/datum.js';

const WAT: readonly (readonly [keyof NonNullable<Terugblik['open']>, string])[] = [
  ['verplichtingen', 'Verplichtingen open'],
  ['voorschotten', 'Voorschotten open'],
  ['toezeggingen', 'Toezeggingen open'],
  ['trekkingen', 'Trekkingen die wachten'],
  ['mandaten', 'Mandaten die gelden'],
];

/** How much was open, and which months were closed. */
export function Open({ open, perioden }: Pick<Required<Terugblik>, 'open' | 'perioden'>) {
  return (
    <>
      <ul className="kaartjes" aria-label="Wat openstond">
        {WAT.map(([wat, naam]) => (
          <li key={wat} className="kaartje">
            <span>{naam}</span>
            <span className="groot-getal">
              {open[wat].aantal}
              {open[wat].meer && ' of meer'}
            </span>
          </li>
        ))}
      </ul>
      <p className="utrecht-paragraph">
        Afgesloten maanden: {perioden.length === 0 ? 'nog geen.' : `${perioden.map(schrijfMaand).join(', ')}.`}
      </p>
    </>
  );
}

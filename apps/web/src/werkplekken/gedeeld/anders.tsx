import { Bedrag } from '../../onderdelen/bedrag.js';
import { Melding } from '../../onderdelen/melding.js';
import { verschillen, type Post } from './verschillen.js';

interface Eigenschappen {
  readonly eerder: readonly Post[];
  readonly nu: readonly Post[];
}

/** Says that something else would be booked than stood there: what it was, and what it is now. */
export function Anders({ eerder, nu }: Eigenschappen) {
  const anders = verschillen(eerder, nu);
  return (
    <Melding soort="warning">
      <p className="utrecht-paragraph">
        <strong>Het boek is veranderd terwijl u keek.</strong> Hieronder staat wat er nu wordt geboekt. Kijk het na
        voordat u op de knop drukt.
      </p>
      {anders.length === 0 ? (
        <p className="utrecht-paragraph">De bedragen zijn gelijk gebleven; hoe zij zijn berekend is veranderd.</p>
      ) : (
        <ul className="utrecht-unordered-list">
          {anders.map(({ naam, was, wordt }) => (
            <li key={naam}>
              {naam}:{' '}
              {was === undefined ? (
                'stond er niet'
              ) : (
                <>
                  was <Bedrag eurocent={was} />
                </>
              )}
              ,{' '}
              {wordt === undefined ? (
                'valt nu weg'
              ) : (
                <>
                  is nu <Bedrag eurocent={wordt} />
                </>
              )}
              .
            </li>
          ))}
        </ul>
      )}
    </Melding>
  );
}

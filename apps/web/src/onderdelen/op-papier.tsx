import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { schrijfMoment } from './datum.js';

const nu = (): string => schrijfMoment(new Date().toISOString());

/** What only a sheet of paper has to say: from which address it is, and when it was printed. */
export function OpPapier({ adres }: { readonly adres: string }) {
  const [moment, zet] = useState(nu);
  useEffect(() => {
    // Before the sheet is laid out, however long the page stood open.
    const drukAf = (): void => flushSync(() => zet(nu()));
    addEventListener('beforeprint', drukAf);
    return () => removeEventListener('beforeprint', drukAf);
  }, []);
  return (
    <p className="alleen-op-papier">
      {adres}
      <br />
      Afgedrukt op {moment}
    </p>
  );
}

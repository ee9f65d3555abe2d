import type { ReactNode } from 'react';
import { Bladzijde } from '../../onderdelen/bladzijde.js';
import { useIngelogd } from '../../sessie/gebruik.js';

/** A page about the own household, or why there is none. */
export function Eigen({
  titel,
  inleiding,
  children,
}: {
  readonly titel: string;
  readonly inleiding: string;
  readonly children: ReactNode;
}) {
  const { huishouden } = useIngelogd().sessie;
  return (
    <Bladzijde titel={titel} inleiding={inleiding}>
      {huishouden === undefined ? (
        <p className="utrecht-paragraph">
          Uw account is nog niet aan een huishouden verbonden. Vraag het uw wijkteam of uw gemeente.
        </p>
      ) : (
        children
      )}
    </Bladzijde>
  );
}

import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useIngelogd } from '../../sessie/gebruik.js';

/** A link to another page of the same workplace and boek; `naar` is what comes after them in the address. */
export function Verwijzing({
  boek,
  naar,
  children,
}: {
  readonly boek: string;
  readonly naar: string;
  readonly children: ReactNode;
}) {
  const { sessie } = useIngelogd();
  return (
    <Link className="utrecht-link utrecht-link--html-a" href={`/${sessie.rol}/${boek}${naar && `/${naar}`}`}>
      {children}
    </Link>
  );
}

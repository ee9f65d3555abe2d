import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation, useSearch } from 'wouter';
import { OpPapier } from './op-papier.js';

/** One page: its title goes to the tab, and its heading gets the focus, so a screen reader says where somebody came. */
export function Bladzijde({
  titel,
  inleiding,
  children,
}: {
  readonly titel: string;
  readonly inleiding?: ReactNode;
  readonly children: ReactNode;
}) {
  const [adres] = useLocation();
  const keuze = useSearch();
  const kop = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${titel} – Ontschot`;
  }, [titel]);
  // Once per page: a title that a later answer fills in takes nobody away from the field where they are.
  useEffect(() => {
    kop.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [adres]);
  return (
    <>
      <h1 className="utrecht-heading-1" tabIndex={-1} ref={kop}>
        {titel}
      </h1>
      {/* On paper nothing can be chosen: there the address says what was. */}
      <OpPapier adres={`${location.origin}${adres}${keuze && `?${keuze}`}`} />
      {inleiding !== undefined && <p className="utrecht-paragraph">{inleiding}</p>}
      {children}
    </>
  );
}

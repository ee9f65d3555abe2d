import { useEffect, useRef, type ReactNode } from 'react';
import { Groep } from './groep.js';
import { Knop } from './knop.js';

interface Eigenschappen<T> {
  readonly titel: string;
  readonly uitleg?: string;
  /** What one of them is called, in "Nog een …" and "Haal … 2 weg". */
  readonly wat: string;
  readonly rijen: readonly T[];
  readonly zet: (rijen: readonly T[]) => void;
  readonly nieuw: () => T;
  readonly hoogstens: number;
  /** How many there must be at least: these cannot be taken away. */
  readonly minstens?: number;
  /** What is wrong with the list, and with one of it as a whole. */
  readonly fout?: string | undefined;
  readonly foutVan?: (i: number) => string | undefined;
  readonly children: (rij: T, wijzig: (deel: Partial<T>) => void, i: number) => ReactNode;
}

/** A list that grows and shrinks under the hand. The keyboard goes on in the one that was added, or at the button. */
export function Rijen<T>(eigenschappen: Eigenschappen<T>) {
  const { titel, uitleg, wat, rijen, zet, nieuw, hoogstens, minstens = 0, fout, foutVan, children } = eigenschappen;
  const plek = useRef<HTMLDivElement>(null);
  const naar = useRef<'laatste' | 'knop' | undefined>(undefined);
  useEffect(() => {
    const waar = naar.current;
    naar.current = undefined;
    if (waar === 'knop') plek.current?.querySelector<HTMLElement>(':scope > .utrecht-button')?.focus();
    if (waar === 'laatste')
      [...(plek.current?.querySelectorAll<HTMLElement>(':scope > .groep') ?? [])]
        .at(-1)
        ?.querySelector<HTMLElement>('input, select')
        ?.focus();
  }, [rijen.length]);
  const anders = (i: number) => (deel: Partial<T>) => zet(rijen.map((rij, j) => (j === i ? { ...rij, ...deel } : rij)));
  const weg = (i: number): void => {
    naar.current = 'knop';
    zet(rijen.filter((_, j) => j !== i));
  };
  return (
    <Groep titel={titel} {...(uitleg !== undefined && { uitleg })} fout={fout}>
      <div ref={plek}>
        {rijen.map((rij, i) => (
          <Groep key={i} titel={`${wat} ${i + 1}`} fout={foutVan?.(i)}>
            <div className="keuzes">{children(rij, anders(i), i)}</div>
            {rijen.length > minstens && (
              <Knop soort="subtle" onClick={() => weg(i)}>
                Haal {wat.toLowerCase()} {i + 1} weg
              </Knop>
            )}
          </Groep>
        ))}
        {rijen.length < hoogstens && (
          <Knop
            onClick={() => {
              naar.current = 'laatste';
              zet([...rijen, nieuw()]);
            }}
          >
            {rijen.length === 0 ? `Voeg toe: ${wat.toLowerCase()}` : `Nog een ${wat.toLowerCase()}`}
          </Knop>
        )}
      </div>
    </Groep>
  );
}

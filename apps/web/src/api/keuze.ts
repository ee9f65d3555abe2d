import { useSearchParams } from 'wouter';

/** What was chosen on a page stands in its address, so that it can be shared and comes back after a reload. */
export function useKeuze<V extends string>(
  velden: readonly V[],
): readonly [Readonly<Partial<Record<V, string>>>, (veld: V) => (waarde: string) => void] {
  const [keuze, zet] = useSearchParams();
  const gekozen: Partial<Record<V, string>> = {};
  for (const veld of velden) {
    const waarde = keuze.get(veld);
    if (waarde !== null && waarde !== '') gekozen[veld] = waarde;
  }
  const kies = (veld: V) => (waarde: string) => {
    zet(
      (nu) => {
        const anders = new URLSearchParams(nu);
        if (waarde === '') anders.delete(veld);
        else anders.set(veld, waarde);
        return anders;
      },
      { replace: true },
    );
  };
  return [gekozen, kies];
}

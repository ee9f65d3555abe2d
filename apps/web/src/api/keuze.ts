import { useSearchParams } from 'wouter';

/**
 * What was chosen on a page stands in its address, so that it can be shared and comes back after a reload. What was chosen,
 * how to choose one field, and how to choose more of them at once; a field that is emptied is left out.
 */
export function useKeuze<V extends string>(
  velden: readonly V[],
): readonly [
  gekozen: Readonly<Partial<Record<V, string>>>,
  kies: (veld: V) => (waarde: string) => void,
  zet: (anders: Readonly<Partial<Record<V, string | number | undefined>>>) => void,
] {
  const [keuze, zetKeuze] = useSearchParams();
  const gekozen: Partial<Record<V, string>> = {};
  for (const veld of velden) {
    const waarde = keuze.get(veld);
    if (waarde !== null && waarde !== '') gekozen[veld] = waarde;
  }
  const zet = (anders: Readonly<Partial<Record<V, string | number | undefined>>>): void => {
    zetKeuze(
      (nu) => {
        const straks = new URLSearchParams(nu);
        for (const [veld, waarde] of Object.entries<string | number | undefined>(anders))
          if (waarde === undefined || waarde === '') straks.delete(veld);
          else straks.set(veld, String(waarde));
        return straks;
      },
      { replace: true },
    );
  };
  return [gekozen, (veld) => (waarde) => zet({ [veld]: waarde } as Partial<Record<V, string>>), zet];
}

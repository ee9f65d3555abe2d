import { useSearchParams } from 'wouter';

/** What is chosen on a page, kept in its address so that it can be shared: a field that is emptied is left out. */
export function useAdreskeuze(): readonly [
  lees: (veld: string) => string | undefined,
  zet: (velden: Readonly<Record<string, string | number | undefined>>) => void,
] {
  const [keuze, zetKeuze] = useSearchParams();
  return [
    (veld) => keuze.get(veld) ?? undefined,
    (velden) =>
      zetKeuze(
        (nu) => {
          const anders = new URLSearchParams(nu);
          for (const [veld, waarde] of Object.entries(velden))
            if (waarde === undefined || waarde === '') anders.delete(veld);
            else anders.set(veld, String(waarde));
          return anders;
        },
        { replace: true },
      ),
  ];
}

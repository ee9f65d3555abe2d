/** All that an aanbieder may know of what happened with a voucher: no team, wijk, household or kleur. */
const VELDEN = ['boekdatum', 'hoortBij', 'voucher', 'inwisseling', 'aanbieder', 'bedrag', 'over'] as const;

/** Of these events those about a voucher, with what an aanbieder may know of them. */
export function voorAanbieder<T>(gebeurtenissen: T): T {
  if (!Array.isArray(gebeurtenissen)) return gebeurtenissen;
  const alle = gebeurtenissen as readonly { readonly gegevens: Readonly<Record<string, unknown>> }[];
  return alle
    .filter(({ gegevens }) => 'voucher' in gegevens)
    .map(({ gegevens, ...een }) => ({
      ...een,
      gegevens: Object.fromEntries(VELDEN.filter((veld) => veld in gegevens).map((veld) => [veld, gegevens[veld]])),
    })) as T;
}

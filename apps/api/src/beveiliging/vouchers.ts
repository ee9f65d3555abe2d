/** All that an aanbieder may know of what happened with a voucher: no team, wijk, household or kleur. */
const VELDEN = ['boekdatum', 'hoortBij', 'voucher', 'inwisseling', 'aanbieder', 'bedrag', 'over'] as const;

/** What it reports itself about its own contract, it may read back as it is. */
const EIGEN_MELDINGEN: ReadonlySet<string> = new Set(['inzet-gemeld.v1', 'doorbesteding-gemeld.v1']);

/** Of these events those about a voucher or of its own report, with what an aanbieder may know of them. */
export function voorAanbieder<T>(gebeurtenissen: T): T {
  if (!Array.isArray(gebeurtenissen)) return gebeurtenissen;
  const alle = gebeurtenissen as readonly { type: string; gegevens: Readonly<Record<string, unknown>> }[];
  return alle
    .filter(({ type, gegevens }) => 'voucher' in gegevens || EIGEN_MELDINGEN.has(type))
    .map(({ gegevens, ...een }) => ({
      ...een,
      gegevens: EIGEN_MELDINGEN.has(een.type)
        ? gegevens
        : Object.fromEntries(VELDEN.filter((veld) => veld in gegevens).map((veld) => [veld, gegevens[veld]])),
    })) as T;
}

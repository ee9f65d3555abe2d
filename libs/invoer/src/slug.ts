/**
 * A name as an id may hold it: lower case without diacritics, what is no letter or digit becomes one hyphen.
 * `'s-Hertogenbosch` → `s-hertogenbosch`, `Bergen (NH.)` → `bergen-nh`, `Súdwest-Fryslân` → `sudwest-fryslan`.
 * Empty when nothing is left.
 */
export const slug = (naam: string): string =>
  naam
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

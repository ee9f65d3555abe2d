const LANGST = 60;

/**
 * The name under which the boek is to know something, made of how people call it: nobody has to think of one. One that is
 * there already gets a number behind it.
 */
export function naamVoorBoek(naam: string, bekend: readonly string[]): string {
  const kaal = naam
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, LANGST)
    .replace(/-+$/, '');
  const eerste = kaal === '' ? 'naamloos' : kaal;
  for (let nummer = 1; ; nummer += 1) {
    const naamHier = nummer === 1 ? eerste : `${eerste}-${nummer}`;
    if (!bekend.includes(naamHier)) return naamHier;
  }
}

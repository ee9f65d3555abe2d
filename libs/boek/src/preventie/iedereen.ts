import { cellenVan, MINSTENS_SAMEN, type Codes } from './herleidbaar.js';
import { isNul, Kolommen, type Kolom } from './kolommen.js';

/** What is left of all households of the boek when groups that are told of are taken off it as cleverly as can be. */
interface Over {
  /** Households in none of the groups: nothing takes these off. */
  readonly buiten: number;
  /** The fewest that must be left of those in the groups; counted until there are ten. */
  readonly binnen: number;
}

/**
 * Whether a further group may be told of beside what is told of all households of the boek together (the journaal, saldi,
 * kostenmeldingen, the table of a closed year): what is left of those is of nobody, or of ten or more. `opgenomen` is how many
 * households were taken up, with those of the groups; of the groups among themselves `magErbij` tells.
 */
export function magNaastIedereen(verteld: readonly Codes[], nieuw: Codes, opgenomen: number): boolean {
  const met = [...verteld, nieuw];
  // Nobody is in more groups than one, at best: then there is nothing to find out.
  if (opgenomen - met.reduce((som, { size }) => som + size, 0) >= MINSTENS_SAMEN) return true;
  const na = overVan(met, opgenomen);
  const over = na.buiten + na.binnen;
  if (over === 0 || over >= MINSTENS_SAMEN) return true;
  if (na.binnen > 0) return false;
  // A household that was taken up after all were in groups, is left already: a group without it adds nothing to that.
  const voor = overVan(verteld, opgenomen);
  return voor.binnen === 0 && voor.buiten === na.buiten;
}

/**
 * Groups that share no household have no say in each other: what is left of all is what is left of each, added up.
 * A combination of fewer than ten in which all households take no part is for `magErbij`.
 */
function overVan(groepen: readonly Codes[], opgenomen: number): Over {
  const samen = new Set<string>();
  for (const codes of groepen) for (const code of codes) samen.add(code);
  const buiten = opgenomen - samen.size;
  let binnen = 0;
  // Groups of which no two share a household leave nothing of themselves; that is so most of the time.
  if (groepen.reduce((som, { size }) => som + size, 0) === samen.size) return { buiten, binnen };
  for (const deel of samenhang(groepen)) {
    if (buiten + binnen >= MINSTENS_SAMEN) break;
    binnen += minsteRest(deel);
  }
  return { buiten, binnen };
}

/** The fewest households that remain when multiples of these groups are taken off all that are in them; ten when not fewer. */
function minsteRest(groepen: readonly Codes[]): number {
  if (groepen.length === 1) return 0;
  const alle = new Set(groepen.flatMap((codes) => [...codes]));
  const cellen = cellenVan([...groepen, alle]);
  let groot = Kolommen.GEEN;
  for (const { kolom, aantal } of cellen) if (aantal >= MINSTENS_SAMEN) groot = groot.met(kolom);
  const factor = groot.rest([...groepen.map(() => 0n), 1n]);
  // Zero on every large cell only when all together are left out of it.
  if (isNul(factor)) return MINSTENS_SAMEN;
  const klein = cellen
    .filter(({ aantal }) => aantal < MINSTENS_SAMEN)
    .map(({ kolom, aantal }) => ({ kolom: groot.rest(kolom), aantal }))
    .filter(({ kolom }) => !isNul(kolom));
  const zoek = (i: number, weg: Kolommen, over: readonly Kolom[], aantal: number, tot: number): number => {
    const cel = klein[i];
    if (cel === undefined || aantal >= tot) return Math.min(aantal, tot);
    if (weg.bevat(cel.kolom)) return zoek(i + 1, weg, over, aantal, tot);
    const meer = weg.met(cel.kolom);
    const zonder = over.some((kolom) => meer.bevat(kolom)) ? tot : zoek(i + 1, meer, over, aantal, tot);
    return zoek(i + 1, weg, [...over, cel.kolom], aantal + cel.aantal, zonder);
  };
  return zoek(0, Kolommen.GEEN, [factor], 0, MINSTENS_SAMEN);
}

/** The groups by which of them share households, or share them with others that do. */
function samenhang(groepen: readonly Codes[]): Iterable<readonly Codes[]> {
  const eerste = new Map<string, number>();
  const hoort = groepen.map((_, i) => i);
  const bij = (i: number): number => {
    let nu = i;
    while (hoort[nu] !== nu) nu = hoort[nu] ?? nu;
    return nu;
  };
  groepen.forEach((codes, i) => {
    for (const code of codes) {
      const eerder = eerste.get(code);
      if (eerder === undefined) eerste.set(code, i);
      else hoort[bij(i)] = bij(eerder);
    }
  });
  const delen = new Map<number, Codes[]>();
  groepen.forEach((codes, i) => delen.set(bij(i), [...(delen.get(bij(i)) ?? []), codes]));
  return delen.values();
}

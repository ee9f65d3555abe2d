import { isNul, Kolommen, type Kolom } from './kolommen.js';

/** What fewer households cost together is told to nobody but the auditor (design 9). */
export const MINSTENS_SAMEN = 10;

/**
 * How many told groups may hang together by shared households, and in how many ways sums may be of small cells alone: above
 * it nothing more is told, for finding out takes too long.
 */
const MEESTE_GROEPEN = 120;
const MEESTE_RUIMTE = 8;

export type Codes = ReadonlySet<string>;

/** Households that are in the same groups: nothing that is told of groups tells them apart. */
export interface Cel {
  readonly kolom: Kolom;
  readonly aantal: number;
}

/** What there is to find out: sums that are of no large cell, one way for each cell that the large ones do not span. */
interface Ruimte {
  readonly omvang: number;
  /** The small cells, as what their columns add to those of the large ones. */
  readonly cellen: readonly Cel[];
}

/**
 * Whether a further group may be told of, beside those that are: no sum of the costs of one to nine households follows from
 * it, whatever is added up and taken off with whatever factors. See docs/adr/0020-populaties-die-op-elkaar-lijken.md.
 */
export function magErbij(verteld: readonly Codes[], nieuw: Codes): boolean {
  const samen = verbonden(verteld, nieuw);
  if (samen.length >= MEESTE_GROEPEN) return false;
  const ruimte = ruimteVan([...samen, nieuw]);
  // What adds no sum of small cells alone, adds nothing that could be of few: also beside what was told without a guard.
  return ruimte.omvang <= ruimteVan(samen).omvang || isVeilig(ruimte);
}

/** Whether no sum of one to nine households follows from what is told of these groups. */
export const volgtNiets = (groepen: readonly Codes[]): boolean => isVeilig(ruimteVan(groepen));

/**
 * A combination of groups gives each cell a factor: its column times the factors of the groups. Only one that is zero on every
 * cell of ten or more can be of fewer than ten, so only what columns of small cells add to those of large ones matters.
 */
function ruimteVan(groepen: readonly Codes[]): Ruimte {
  const alle = cellenVan(groepen);
  let groot = Kolommen.GEEN;
  for (const { kolom, aantal } of alle) if (aantal >= MINSTENS_SAMEN) groot = groot.met(kolom);
  const cellen = alle
    .filter(({ aantal }) => aantal < MINSTENS_SAMEN)
    .map(({ kolom, aantal }) => ({ kolom: groot.rest(kolom), aantal }))
    .filter(({ kolom }) => !isNul(kolom));
  return { omvang: cellen.reduce((eerder, { kolom }) => eerder.met(kolom), Kolommen.GEEN).rang, cellen };
}

/** Whether every sum of small cells alone is of ten households or more together. */
function isVeilig({ omvang, cellen }: Ruimte): boolean {
  return omvang === 0 || (omvang <= MEESTE_RUIMTE && !vindt(cellen, 0, Kolommen.GEEN, [], 0, omvang));
}

/**
 * Whether there are factors by which fewer than ten households remain: of each cell in turn, it drops out or it remains. Cells
 * that drop out take with them those that they span, and what remains must not be among these.
 */
function vindt(
  cellen: readonly Cel[],
  i: number,
  weg: Kolommen,
  over: readonly Kolom[],
  aantal: number,
  rang: number,
): boolean {
  const cel = cellen[i];
  if (cel === undefined) return aantal > 0;
  if (weg.bevat(cel.kolom)) return vindt(cellen, i + 1, weg, over, aantal, rang);
  const blijft = aantal + cel.aantal;
  if (blijft < MINSTENS_SAMEN && vindt(cellen, i + 1, weg, [...over, cel.kolom], blijft, rang)) return true;
  const meer = weg.met(cel.kolom);
  return meer.rang < rang && !over.some((kolom) => meer.bevat(kolom)) && vindt(cellen, i + 1, meer, over, aantal, rang);
}

/** The cells that groups cut households into; who is in none of them is in no cell. */
export function cellenVan(groepen: readonly Codes[]): Cel[] {
  const waarin = new Map<string, number[]>();
  groepen.forEach((codes, i) => {
    for (const code of codes) {
      const eerder = waarin.get(code);
      if (eerder === undefined) waarin.set(code, [i]);
      else eerder.push(i);
    }
  });
  const cellen = new Map<string, { readonly kolom: Kolom; aantal: number }>();
  for (const enen of waarin.values()) {
    const cel = cellen.get(enen.join());
    if (cel !== undefined) cel.aantal += 1;
    else cellen.set(enen.join(), { kolom: groepen.map((_, i) => (enen.includes(i) ? 1n : 0n)), aantal: 1 });
  }
  return [...cellen.values()];
}

/** The groups that share a household with this one, or with one that does; the others cannot make any difference. */
function verbonden(groepen: readonly Codes[], met: Codes): readonly Codes[] {
  const gezien = new Set(met);
  const gevonden: Codes[] = [];
  let over = [...groepen];
  for (;;) {
    const erbij: Codes[] = [];
    const rest: Codes[] = [];
    for (const codes of over) (delen(codes, gezien) ? erbij : rest).push(codes);
    if (erbij.length === 0) return gevonden;
    over = rest;
    for (const codes of erbij) for (const code of codes) gezien.add(code);
    gevonden.push(...erbij);
  }
}

function delen(a: Codes, b: Codes): boolean {
  const [kort, lang] = a.size < b.size ? [a, b] : [b, a];
  for (const code of kort) if (lang.has(code)) return true;
  return false;
}

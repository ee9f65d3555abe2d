import type { Stap } from '../stap.js';

/** What a step said: what went in, what came out, and the sentence. */
export type Stapinhoud = Pick<Stap, 'invoer' | 'uitkomst' | 'zin'>;

/** One step of two sums side by side; what is the same on both sides is told once. */
export type Stapverschil = Pick<Stap, 'stap' | 'naam' | 'koker'> &
  (
    | { readonly verschilt: false; readonly uitkomst: string }
    | { readonly verschilt: true; readonly vastgelegd: Stapinhoud | null; readonly nieuw: Stapinhoud | null }
  );

const sleutelVan = ({ stap, naam, koker = '' }: Stap): string => `${stap} ${naam} ${koker}`;

const inhoudVan = (stap: Stap | undefined): Stapinhoud | null =>
  stap === undefined ? null : { invoer: stap.invoer, uitkomst: stap.uitkomst, zin: stap.zin };

/** The order of the fields, and how a sentence is put, are no difference. */
const cijfers = ({ invoer, uitkomst }: Stap): string =>
  JSON.stringify([Object.entries(invoer).sort(([a], [b]) => (a < b ? -1 : 1)), uitkomst]);

/** Every step that one of two sums took, in the order of design 4, with what differs. */
export function stapverschillen(vastgelegd: readonly Stap[], nieuw: readonly Stap[]): Stapverschil[] {
  const oud = new Map(vastgelegd.map((stap) => [sleutelVan(stap), stap]));
  const ander = new Map(nieuw.map((stap) => [sleutelVan(stap), stap]));
  return [...vastgelegd, ...nieuw.filter((stap) => !oud.has(sleutelVan(stap)))]
    .sort((a, b) => a.stap - b.stap)
    .map((een) => {
      const [links, rechts] = [oud.get(sleutelVan(een)), ander.get(sleutelVan(een))];
      const kop = { stap: een.stap, naam: een.naam, ...(een.koker !== undefined && { koker: een.koker }) };
      return links !== undefined && rechts !== undefined && cijfers(links) === cijfers(rechts)
        ? { ...kop, verschilt: false, uitkomst: links.uitkomst }
        : { ...kop, verschilt: true, vastgelegd: inhoudVan(links), nieuw: inhoudVan(rechts) };
    });
}

import type { Keurfout } from '@ontschot/regels';
import type { Fout } from '../invoer/keur.js';
import { isObject } from '../invoer/veld.js';

/** How an opdracht is judged on what it says, without the boek, and in which parts when some have no right shape. */
export interface Inhoudskeuring {
  /**
   * Its parts, the smallest first: a part with a fault of shape is left out as a whole. `*` is any field; of a list
   * `naam[]` each item is a part, and its place stays.
   */
  readonly delen: readonly string[];
  /** What is wrong with the parts that are there; those are right in shape. */
  readonly keur: (opdracht: Readonly<Record<string, unknown>>) => readonly Keurfout[];
}

/**
 * What is wrong with what an opdracht says, as faults of its input: of one that cannot be booked for its shape anyhow.
 * One that is right in shape is for the boek to refuse, which records it (design 3.4).
 */
export function inhoudsfouten(
  { delen, keur }: Inhoudskeuring,
  opdracht: Readonly<Record<string, unknown>>,
  vormfouten: readonly Fout[],
): Fout[] {
  const over = structuredClone(opdracht) as Record<string, unknown>;
  for (const { veld } of vormfouten) laatWeg(over, stappen(veld), delen.map(stappen));
  return keur(over).map(({ veld, uitleg }) => ({ veld, code: 'inhoud', melding: uitleg }));
}

/** `kokers[0].koker` as `kokers`, `0`, `koker`. */
const stappen = (veld: string): string[] => veld.match(/[^.[\]]+|\[\]/g) ?? [];

const past = (stap: string, wat: string): boolean => (wat === '[]' ? /^\d+$/.test(stap) : wat === '*' || wat === stap);

/** Takes the part out in which the fault at `pad` is; a list that is itself at fault keeps one empty place. */
function laatWeg(geheel: Record<string, unknown>, pad: readonly string[], delen: readonly (readonly string[])[]): void {
  const deel = delen.find((een) => {
    const minstens = een.at(-1) === '[]' ? een.length - 1 : een.length;
    return pad.length >= minstens && een.slice(0, pad.length).every((wat, i) => past(pad[i] ?? '', wat));
  });
  if (deel !== undefined && pad.length < deel.length) zet(geheel, pad, [undefined]);
  else zet(geheel, pad.slice(0, deel?.length), undefined);
}

/** Sets what stands at a place, where there is one; a field of which nothing is left is taken away. */
function zet(geheel: Record<string, unknown>, pad: readonly string[], waarde: unknown): void {
  let hier: unknown = geheel;
  for (const stap of pad.slice(0, -1)) {
    if (!isObject(hier) && !Array.isArray(hier)) return;
    hier = (hier as Readonly<Record<string, unknown>>)[stap];
  }
  const laatste = pad.at(-1) ?? '';
  if (Array.isArray(hier)) hier[Number(laatste)] = waarde;
  else if (!isObject(hier)) return;
  else if (waarde === undefined) Reflect.deleteProperty(hier, laatste);
  else hier[laatste] = waarde;
}

import { randomBytes } from 'node:crypto';
import { BEWONER } from '@ontschot/boek';
import type { Ingediend } from '@ontschot/boekschrijver';
import type { Teksten } from '@ontschot/teksten';
import type { Stemming } from '../definitie.js';
import type { MetZin } from '../zinnen/zin.js';

/** An opdracht of a household in a vote, before it has its name there: so it must not reach the boek. */
export interface InStemming extends Ingediend {
  readonly geheim: Stemming & { readonly bewoner: string };
}

export const isInStemming = (een: Ingediend | MetZin | InStemming): een is InStemming => 'geheim' in een;

/** The name of a household in a vote; undefined when the vote has no key, or no longer. */
export const kiezerVan = (teksten: Teksten, boek: string, stemming: string, bewoner: string): string | undefined =>
  teksten.stempel({ boek, stemming }, JSON.stringify(['kiezer', bewoner]));

/** By which the key of a vote is known again; it leads to nobody. Undefined when it is not there, or no longer. */
export const merkVan = (teksten: Teksten, boek: string, stemming: string): string | undefined =>
  teksten.stempel({ boek, stemming }, JSON.stringify(['merk']));

/** With which key: the one that is there, that one or a new one, or none. */
export type Sleutelkeus = 'vind' | 'maak' | 'geen';

/**
 * The same opdracht as it may stand in the history. Who asks, the id and the hash are made with the key of the vote: an id
 * that a program uses twice, or the hash of what was chosen, would tell what the name hides. The same household that repeats
 * itself is known again, until the key is wiped when the votes are counted. Without a key there stands a name of nobody,
 * and chance: then nothing is a repeat, and the boek refuses.
 */
export function stempel(
  teksten: Teksten,
  boek: string,
  { geheim, ...een }: InStemming,
  sleutel: Sleutelkeus,
): Ingediend | MetZin {
  const { stemming, begint, bewoner } = geheim;
  const { id, rol, hash } = een.herkomst;
  const naam = (...wat: readonly string[]): string | undefined =>
    sleutel === 'geen' ? undefined : teksten.stempel({ boek, stemming }, JSON.stringify(wat), sleutel === 'maak');
  // Who hands in votes under another name: a vote does not tell of whom the proposal is.
  const kiezer = naam(begint ? 'indiener' : 'kiezer', bewoner);
  const sleutelmerk = naam('merk');
  const herkomst = {
    rol,
    id: naam('id', bewoner, id) ?? toeval(),
    afzender: `${BEWONER}${kiezer ?? ''}`,
    hash: naam('hash', bewoner, hash) ?? toeval(),
  };
  const eigen = { bewoner, ...(kiezer !== undefined && { kiezer }), ...(sleutelmerk !== undefined && { sleutelmerk }) };
  return { ...een, herkomst, opdracht: { ...een.opdracht, ...eigen } };
}

const toeval = (): string => randomBytes(16).toString('hex');

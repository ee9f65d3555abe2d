import { createHash } from 'node:crypto';

/** Whom a text is about: one household, or nobody in particular (a collectieve trekking). Each has a key of its own. */
export type Eigenaar = { readonly huishouden: string } | { readonly boek: string; readonly trekking: string };

/** The name of an owner in the file: a hash, so that the file holds no code of a household. 32 bytes. */
export function merkVan(eigenaar: Eigenaar): Buffer {
  const naam =
    'huishouden' in eigenaar ? ['huishouden', eigenaar.huishouden] : ['trekking', eigenaar.boek, eigenaar.trekking];
  return createHash('sha256').update(JSON.stringify(naam)).digest();
}

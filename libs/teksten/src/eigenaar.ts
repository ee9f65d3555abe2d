import { createHash } from 'node:crypto';

/**
 * Whom a text is about: one household, or nobody in particular (a collectieve trekking, a proposal of residents). Each has
 * a key of its own. A `stemming` has no text: its key makes the names of who votes (`Teksten.stempel`).
 * Nor has the `opzoektabel`: its key makes the marks of persons (`Opzoektabel`).
 */
export type Eigenaar =
  | { readonly huishouden: string }
  | { readonly boek: string; readonly trekking: string }
  | { readonly boek: string; readonly bewonersvoorstel: string }
  | { readonly boek: string; readonly stemming: string }
  | { readonly opzoektabel: 'bsn' };

/** The name of an owner in the file: a hash, so that the file holds no code of a household. 32 bytes. */
export function merkVan(eigenaar: Eigenaar): Buffer {
  return createHash('sha256')
    .update(JSON.stringify(naamVan(eigenaar)))
    .digest();
}

function naamVan(eigenaar: Eigenaar): readonly string[] {
  if ('huishouden' in eigenaar) return ['huishouden', eigenaar.huishouden];
  if ('opzoektabel' in eigenaar) return ['opzoektabel', eigenaar.opzoektabel];
  if ('trekking' in eigenaar) return ['trekking', eigenaar.boek, eigenaar.trekking];
  if ('stemming' in eigenaar) return ['stemming', eigenaar.boek, eigenaar.stemming];
  return ['bewonersvoorstel', eigenaar.boek, eigenaar.bewonersvoorstel];
}

const codeVan = (fout: unknown): string => {
  const code = typeof fout === 'object' && fout !== null && 'code' in fout ? fout.code : undefined;
  return typeof code === 'string' ? code : '';
};

/** The read database is locked by another process: it helps to wait. */
export const isBezet = (fout: unknown): boolean => /^SQLITE_(BUSY|LOCKED|PROTOCOL)/.test(codeVan(fout));

/** The file is damaged, or it is something else: only throwing it away helps. */
export const isKapot = (fout: unknown): boolean => /^SQLITE_(CORRUPT|NOTADB)/.test(codeVan(fout));

/** The fault is of the disk, the lock or the file, and not of the event that was being applied. */
export const isOpslagfout = (fout: unknown): boolean =>
  isBezet(fout) || isKapot(fout) || /^SQLITE_(FULL|IOERR|CANTOPEN|READONLY|NOMEM|AUTH|PERM)/.test(codeVan(fout));

export const meldingVan = (fout: unknown): string => (fout instanceof Error ? fout.message : String(fout));

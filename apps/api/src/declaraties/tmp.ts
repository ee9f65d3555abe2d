const m = new Map<string, string>();
export const TMP = {
  zoek: (b: string) => m.get(b),
  koppel(l: readonly { bsn: string; huishouden: string; regel: number }[]) {
    let nieuw = 0;
    for (const { bsn, huishouden } of l) {
      if (!m.has(bsn)) nieuw += 1;
      m.set(bsn, huishouden);
    }
    return { nieuw, anders: [] as number[] };
  },
};

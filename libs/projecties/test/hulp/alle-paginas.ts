/** All lines of a list whose pages come later, one page after the other. */
export async function alleRegels<T>(
  vraag: (cursor: { cursor?: string }) => Promise<{ readonly regels: readonly T[]; readonly volgende: string | null }>,
): Promise<T[]> {
  const regels: T[] = [];
  for (let cursor: string | null | undefined; cursor !== null;) {
    const pagina = await vraag(cursor === undefined ? {} : { cursor });
    regels.push(...pagina.regels);
    cursor = pagina.volgende;
  }
  return regels;
}

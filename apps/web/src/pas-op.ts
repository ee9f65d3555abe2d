/** Whether a path fits a pattern as `afspraken/:afspraak`: its named parts, or undefined when it does not. */
export function pasOp(patroon: string, pad: string): Readonly<Record<string, string>> | undefined {
  const wil = patroon.split('/');
  const heeft = pad.replace(/\/$/, '').split('/');
  if (wil.length !== heeft.length) return undefined;
  const delen: Record<string, string> = {};
  for (const [i, deel] of wil.entries()) {
    const stuk = heeft[i] ?? '';
    if (deel.startsWith(':') && stuk !== '') delen[deel.slice(1)] = leesbaar(stuk);
    else if (deel !== stuk) return undefined;
  }
  return delen;
}

function leesbaar(stuk: string): string {
  try {
    return decodeURIComponent(stuk);
  } catch {
    return stuk;
  }
}

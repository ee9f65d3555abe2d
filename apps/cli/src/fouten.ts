export const GOED = 0;
export const MISLUKT = 1;
export const VERKEERD_GEBRUIK = 2;

/** It cannot be done, and the person can read why. Each line of `uitleg` stands on a line of its own. */
export class Afgebroken extends Error {
  override readonly name = 'Afgebroken';
  constructor(
    bericht: string,
    readonly uitleg: readonly string[] = [],
  ) {
    super(bericht);
  }
}

/** The command was given wrongly: what is asked for does not go together, or cannot be read. */
export class VerkeerdGebruik extends Error {
  override readonly name = 'VerkeerdGebruik';
}

/** Tells on stderr what went wrong, and gives the exit code. What we did not foresee is told with all we know. */
export async function meldFout(fout: unknown): Promise<number> {
  if (fout instanceof VerkeerdGebruik) {
    console.error(`Fout: ${fout.message}\n(met --help staat er hoe het wel moet)`);
    return VERKEERD_GEBRUIK;
  }
  for (const regel of await bericht(fout)) console.error(regel);
  return MISLUKT;
}

async function bericht(fout: unknown): Promise<readonly string[]> {
  if (fout instanceof Afgebroken) return [fout.message, ...fout.uitleg.map((regel) => `  ${regel}`)];
  // Only here: the libs whose faults these are would otherwise be loaded by every command.
  const { opslagfout } = await import('./opslagfout.js');
  return (
    opslagfout(fout) ?? [
      'Er ging iets mis dat wij niet hadden voorzien:',
      fout instanceof Error ? (fout.stack ?? fout.message) : String(fout),
    ]
  );
}

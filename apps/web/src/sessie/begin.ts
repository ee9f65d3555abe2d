import { eerderGekozen } from './demo.js';
import { vraagAanmelding, type Aanmelding, type Sessie } from './sessie.js';

/** Where the sign-in stands: with a session somebody is let through. */
export interface Stand {
  readonly aanmelding?: Aanmelding;
  readonly sessie?: Sessie;
  readonly fout?: unknown;
}

/** Finds out how somebody signs in here and who already did; what went wrong is in the answer. */
export async function begin(): Promise<Stand> {
  try {
    const aanmelding = await vraagAanmelding();
    const sessie =
      aanmelding.modus === 'demo'
        ? await eerderGekozen()
        : // Only who signs in with an issuer loads what that takes.
          await (await import('./oidc.js')).oidcSessie(aanmelding);
    return { aanmelding, ...(sessie && { sessie }) };
  } catch (fout) {
    return { fout };
  }
}

import type { Leesmodel } from '../leesmodel.js';
import { beurt } from '../motor/bundelen.js';
import { VraagFout } from '../vragen/vraagfout.js';

/** How long a question waits for the tree (ms); the work goes on after it. */
export const WACHT_MS = 10_000;

/** What is at work, per read side and what it is: who asks meanwhile waits for the same. */
const bezig = new WeakMap<Leesmodel, Map<string, Promise<void>>>();

/** Work on the events of a boek that takes longer than one question. */
export interface Samenwerk {
  /** Which work it is, of which boek. */
  readonly naam: string;
  readonly isKlaar: () => boolean;
  readonly werk: () => Promise<void>;
}

/** Works until it is done, together with who asked for it before. Throws `nog-niet-zover` after `wachtMs`; the work goes on. */
export async function werkSamen(lees: Leesmodel, { naam, isKlaar, werk }: Samenwerk, wachtMs: number): Promise<void> {
  const uiterlijk = performance.now() + wachtMs;
  while (!isKlaar()) {
    await binnen(uiterlijk - performance.now(), lopend(lees, naam, werk));
    // Also when the store has less than was taken in of it, as one that is behind: then others get their turn.
    await beurt();
  }
}

function lopend(lees: Leesmodel, naam: string, begin: () => Promise<void>): Promise<void> {
  const eigen = bezig.get(lees) ?? new Map<string, Promise<void>>();
  bezig.set(lees, eigen);
  let werk = eigen.get(naam);
  if (werk === undefined) {
    werk = begin().finally(() => eigen.delete(naam));
    // Whoever waits gets the failure; when nobody does any more, the next question finds it again.
    werk.catch(() => undefined);
    eigen.set(naam, werk);
  }
  return werk;
}

async function binnen(ms: number, werk: Promise<void>): Promise<void> {
  let klok: NodeJS.Timeout | undefined;
  if (ms <= 0) throw nogBezig();
  const teLang = new Promise<never>((_, faal) => {
    klok = setTimeout(() => faal(nogBezig()), ms);
  });
  try {
    await Promise.race([werk, teLang]);
  } finally {
    clearTimeout(klok);
  }
}

const nogBezig = (): VraagFout =>
  new VraagFout('nog-niet-zover', 'De controleboom van dit boek wordt nog bijgewerkt; vraag het zo opnieuw.');

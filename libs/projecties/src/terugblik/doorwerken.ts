import type { Leesmodel } from '../leesmodel.js';
import { LANGSTE_TERUGBLIK_MS, teLang, Tijd } from './tijd.js';

/** How long work may go on after the question for it was answered (ms), and how much of it at once. */
const LANGST_MS = 5 * 60_000;
const HOOGSTENS_TEGELIJK = 2;
/** Outcomes that are kept, so that the next page costs nothing: events never change, so they stay true. */
const BEWAARD = 4;

interface Eigen {
  readonly uitkomsten: Map<string, Promise<unknown>>;
  lopend: number;
}

const perLeeskant = new WeakMap<Leesmodel, Eigen>();

/**
 * The outcome of a fold between two places, which no kept state shortens. It is waited for as long as a question may take, and
 * goes on after that: asking again finds it, or waits for the same. Throws `nog-niet-zover`, and what `reken` throws.
 */
export async function doorwerken<T>(
  lees: Leesmodel,
  sleutel: string,
  maxMs: number | undefined,
  reken: (tijd: Tijd) => Promise<T>,
): Promise<T> {
  const eigen = perLeeskant.get(lees) ?? { uitkomsten: new Map<string, Promise<unknown>>(), lopend: 0 };
  perLeeskant.set(lees, eigen);
  const { uitkomsten } = eigen;
  let werk = uitkomsten.get(sleutel) as Promise<T> | undefined;
  if (werk === undefined) {
    if (eigen.lopend >= HOOGSTENS_TEGELIJK) throw teLang();
    eigen.lopend += 1;
    werk = reken(new Tijd(LANGST_MS)).finally(() => (eigen.lopend -= 1));
    // What failed is tried again by the next question; whoever waits gets the failure.
    werk.catch(() => uitkomsten.delete(sleutel));
  }
  uitkomsten.delete(sleutel);
  uitkomsten.set(sleutel, werk);
  for (const oud of uitkomsten.keys()) if (uitkomsten.size > BEWAARD) uitkomsten.delete(oud);
  return binnen(maxMs ?? LANGSTE_TERUGBLIK_MS, werk);
}

async function binnen<T>(ms: number, werk: Promise<T>): Promise<T> {
  let klok: NodeJS.Timeout | undefined;
  const op = new Promise<never>((_, faal) => {
    klok = setTimeout(() => faal(teLang()), Math.max(0, ms));
  });
  try {
    return await Promise.race([werk, op]);
  } finally {
    clearTimeout(klok);
  }
}

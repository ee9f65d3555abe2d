import { Stroomboek } from '@ontschot/boek';
import type { Leesmodel } from '../leesmodel.js';
import { Tijd } from './tijd.js';
import { gebeurtenissen } from './vouwen.js';

interface Bewaard {
  readonly stroom: Stroomboek;
  /** What is being taken in now; who comes meanwhile waits for it. */
  bezig: Promise<void>;
  opruimer: NodeJS.Timeout | undefined;
}

/** How many boeken are kept, and how long after the last question (ms): each holds some kilobytes per movement. */
const HOOGSTENS = 2;
const BEWAARD_MS = 5 * 60_000;

const stromen = new WeakMap<Leesmodel, Map<string, Bewaard>>();

/**
 * How the money of a boek went, at least up to a revisie; later events change nothing of what it says of earlier ones.
 * Throws `nog-niet-zover` when that takes too long; what was taken in is kept, so that asking again helps.
 */
export async function stroomVan(lees: Leesmodel, boek: string, totEnMet: number, tijd: Tijd): Promise<Stroomboek> {
  const perBoek = stromen.get(lees) ?? new Map<string, Bewaard>();
  stromen.set(lees, perBoek);
  const een = perBoek.get(boek) ?? { stroom: new Stroomboek(), bezig: Promise.resolve(), opruimer: undefined };
  perBoek.delete(boek);
  perBoek.set(boek, een);
  for (const oud of perBoek.keys()) if (perBoek.size > HOOGSTENS) perBoek.delete(oud);
  clearTimeout(een.opruimer);
  een.opruimer = setTimeout(() => perBoek.delete(boek), BEWAARD_MS).unref();
  const werk = een.bezig.then(async () => {
    for await (const gebeurtenis of gebeurtenissen(lees.store, boek, een.stroom.revisie + 1, totEnMet, tijd))
      een.stroom.neem(gebeurtenis);
  });
  een.bezig = werk.catch(() => undefined);
  await werk;
  return een.stroom;
}

import { Stroomboek } from '@ontschot/boek';
import type { Leesmodel } from '../leesmodel.js';
import { Tijd } from './tijd.js';
import { neemGebeurtenissen } from './vouwen.js';

interface Bewaard {
  readonly stroom: Stroomboek;
  /** What is being taken in now; who comes meanwhile waits for it. */
  bezig: Promise<void>;
  opruimer: NodeJS.Timeout | undefined;
}

/**
 * How many boeken are kept, of how many events together (but always that of the last question), and how long after the last
 * question (ms): each holds a kilobyte or more per movement.
 */
const HOOGSTENS = 2;
const HOOGSTENS_GEBEURTENISSEN = 400_000;
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
  ruimOp(perBoek, een, totEnMet);
  clearTimeout(een.opruimer);
  een.opruimer = setTimeout(() => perBoek.delete(boek), BEWAARD_MS).unref();
  const werk = een.bezig.then(async () => {
    await neemGebeurtenissen(lees.store, boek, een.stroom.revisie + 1, totEnMet, tijd, (gebeurtenis) =>
      een.stroom.neem(gebeurtenis),
    );
  });
  een.bezig = werk.catch(() => undefined);
  await werk;
  return een.stroom;
}

/** Lets go of the boeken that were asked for longest ago, when there are too many or they are too large together. */
function ruimOp(perBoek: Map<string, Bewaard>, nieuw: Bewaard, totEnMet: number): void {
  let events = totEnMet + 1;
  for (const een of perBoek.values()) if (een !== nieuw) events += een.stroom.revisie + 1;
  for (const [boek, oud] of perBoek) {
    if (oud === nieuw || (perBoek.size <= HOOGSTENS && events <= HOOGSTENS_GEBEURTENISSEN)) return;
    clearTimeout(oud.opruimer);
    perBoek.delete(boek);
    events -= oud.stroom.revisie + 1;
  }
}

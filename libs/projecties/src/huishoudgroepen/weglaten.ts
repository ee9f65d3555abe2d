import { KleinsteGroep } from './kleinste-groep.js';
import { MATEN } from './maat.js';
import { Speelruimte } from './speelruimte.js';
import type { Tabel, Vak } from './tabel.js';
import type { Toets, Vraag } from './toets.js';
import { isTeTonen } from './veilig.js';

const toetsen = (tabel: Tabel): readonly Toets[] =>
  MATEN.flatMap((maat) => [
    new Speelruimte(tabel, maat, 'omhoog'),
    new Speelruimte(tabel, maat, 'omlaag'),
    ...(maat.patronen === undefined ? [] : [new KleinsteGroep(tabel, maat)]),
  ]);

/** Those that may not be told by themselves. */
export const nietTeTonen = ({ vakken }: Tabel): Set<Vak> => new Set(vakken.filter((vak) => !isTeTonen(vak)));

/**
 * The figures that are left out: those that may not be told, and as many others as it takes so that the first can neither
 * be found back nor come near to, and no sum of fewer than ten households follows. Every figure that is left out is
 * tested against all that is told, and what makes it fail is taken away, until nothing fails: at worst nothing is told,
 * and then nothing follows. The same table always comes to the same. In parts, between which others have their turn.
 */
export function* weglaten(tabel: Tabel): Generator<undefined, ReadonlySet<Vak>> {
  const eerst = nietTeTonen(tabel);
  const weg = yield* aangevuld(tabel, new Set(eerst));
  return yield* teruggegeven(tabel, weg, eerst);
}

/** Leaves out others, until all that is left out is hidden. */
function* aangevuld(tabel: Tabel, weg: Set<Vak>): Generator<undefined, Set<Vak>> {
  const vragen = toetsen(tabel).map((toets) => bijgehouden(toets, weg));
  // A set grows while it is walked: what is taken away later is tested too.
  for (const vak of weg)
    for (const vraag of vragen)
      for (;;) {
        yield;
        const erbij = vraag(vak);
        if (erbij.length === 0) break;
        for (const ander of erbij) weg.add(ander);
      }
  return weg;
}

/** Gives back, the largest first, what turned out not to be needed. */
function* teruggegeven(
  tabel: Tabel,
  weg: ReadonlySet<Vak>,
  eerst: ReadonlySet<Vak>,
): Generator<undefined, ReadonlySet<Vak>> {
  let genoeg = weg;
  for (const vak of [...weg].filter((een) => !eerst.has(een)).sort((a, b) => b.kosten.som - a.kosten.som)) {
    const minder = new Set([...genoeg].filter((een) => een !== vak));
    if (yield* isVerborgen(tabel, minder)) genoeg = minder;
  }
  return genoeg;
}

function* isVerborgen(tabel: Tabel, weg: ReadonlySet<Vak>): Generator<undefined, boolean> {
  for (const toets of toetsen(tabel)) {
    const vraag = toets.bij(weg);
    for (const vak of weg) {
      if (vraag(vak).length > 0) return false;
      yield;
    }
  }
  return true;
}

/** Asks a toets, which is made ready again only when more was left out. */
function bijgehouden(toets: Toets, weg: ReadonlySet<Vak>): Vraag {
  let [grootte, vraag] = [weg.size, toets.bij(weg)];
  return (vak) => {
    if (grootte !== weg.size) [grootte, vraag] = [weg.size, toets.bij(weg)];
    return vraag(vak);
  };
}

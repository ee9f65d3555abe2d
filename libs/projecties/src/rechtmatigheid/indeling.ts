import { kokerVan, type Budget, type Doel, type Koker } from '@ontschot/boek';
import { TAAKVELD_PATROON } from '@ontschot/kern';
import { onderdelen } from '../inrichting/onderdelen.js';
import type { Leesmodel } from '../leesmodel.js';
import { onthouden } from '../motor/weetjes.js';
import { weigerVelden } from '../vragen/vraagfout.js';
import type { Peiling } from '../wijkteam/lezen.js';

export const RECHTMATIGHEID_PER = ['taakveld', 'koker', 'budget'] as const;
export type RechtmatigheidPer = (typeof RECHTMATIGHEID_PER)[number];

/** How lasten and begroting are brought together: see ADR 24. */
export interface Indelingsvraag {
  /** `taakveld` when left out. */
  readonly per?: RechtmatigheidPer;
  /** Taakvelden that are one programma together, as `Jeugd:6.72,6.73;Samen leven:6.1`; the others stand by themselves. */
  readonly programmas?: string;
}

/** Where something stands: `doel` is empty for money without one, and for a begroting. */
export type Plaats = (budget: string, kleur: string, doel: string) => string;

export interface Indeling {
  readonly per: RechtmatigheidPer;
  readonly programmaVan: Plaats;
  naamVan(programma: string): string | null;
  readonly budgetten: ReadonlyMap<string, Budget>;
  /** The versions of each koker, by the day from which they hold. */
  readonly kokers: ReadonlyMap<string, readonly Koker[]>;
  /** The koker as it is on the day that is asked, or as it will be first. */
  kokerOp(koker: string): Koker | undefined;
}

export const taakveldVan = onthouden((doel: string) => doel.slice(0, doel.indexOf('/')));
export const doelVan = onthouden((tekst: string): Doel => {
  const [taakveld = '', functionaliteit, leeftijdsgroep] = tekst.split('/');
  return { taakveld, functionaliteit, leeftijdsgroep } as Doel;
});

/** By taakveld the name of its programma; throws `vraag-ongeldig`. */
function samengenomen(per: RechtmatigheidPer, programmas: string | undefined): ReadonlyMap<string, string> {
  const perTaakveld = new Map<string, string>();
  if (programmas === undefined) return perTaakveld;
  const mis = (uitleg: string): void => weigerVelden([{ veld: 'programmas', uitleg }]);
  if (per !== 'taakveld') mis('Programma’s zijn taakvelden samen: laat per weg, of geef taakveld.');
  for (const deel of programmas.split(';')) {
    const grens = deel.indexOf(':');
    const naam = deel.slice(0, grens).trim();
    if (grens < 1 || naam === '') mis('Geef programma’s als Jeugd:6.72,6.73;Samen leven:6.1.');
    for (const taakveld of deel.slice(grens + 1).split(',')) {
      const id = taakveld.trim();
      if (!TAAKVELD_PATROON.test(id)) mis(`${id || 'Niets'} is geen taakveld.`);
      if (perTaakveld.has(id)) mis(`Taakveld ${id} staat in twee programma’s.`);
      perTaakveld.set(id, naam);
    }
  }
  return perTaakveld;
}

const GEEN_TAAKVELD = 'geen-taakveld';

/** Inside a question. Throws `vraag-ongeldig` for programma's that cannot be. */
export function indelingVan(lees: Leesmodel, peiling: Peiling, vraag: Indelingsvraag): Indeling {
  const { per = 'taakveld' } = vraag;
  const perTaakveld = samengenomen(per, vraag.programmas);
  const kokers = new Map<string, Koker[]>();
  for (const { id, onderdeel } of onderdelen<Koker>(lees, peiling.boek, 'koker', peiling.bekendOp))
    kokers.set(id, [...(kokers.get(id) ?? []), onderdeel]);
  const budgetten = new Map(
    onderdelen<Budget>(lees, peiling.boek, 'budget', peiling.bekendOp).map(({ id, onderdeel }) => [id, onderdeel]),
  );
  const kokerOp = onthoudKoker(kokers, peiling.opDatum);
  const programma = (taakveld: string): string => perTaakveld.get(taakveld) ?? taakveld;
  const plaatsen: Readonly<Record<RechtmatigheidPer, Plaats>> = {
    budget: (budget) => budget,
    koker: (_, kleur) => kokerVan(kleur),
    taakveld: (_, kleur, doel) =>
      programma(doel === '' ? (kokerOp(kokerVan(kleur))?.taakveld ?? GEEN_TAAKVELD) : taakveldVan(doel)),
  };
  const naamVan = (id: string): string | null => {
    if (per === 'taakveld') return null;
    return (per === 'budget' ? budgetten.get(id) : kokerOp(id))?.naam ?? null;
  };
  return { per, programmaVan: plaatsen[per], naamVan, budgetten, kokers, kokerOp };
}

function onthoudKoker(kokers: ReadonlyMap<string, readonly Koker[]>, op: string): Indeling['kokerOp'] {
  const gevonden = new Map<string, Koker>();
  for (const [id, versies] of kokers) {
    const nu = versies.findLast(({ vanaf }) => vanaf <= op) ?? versies[0];
    if (nu !== undefined) gevonden.set(id, nu);
  }
  return (koker) => gevonden.get(koker);
}

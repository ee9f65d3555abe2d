import type { Eurocent } from '@ontschot/kern';
import { deelVan, promilleTekst } from '../hulpkosten/deel.js';
import { samengenomen, type Deelnemer, type Groep } from './concentratiegroepen.js';
import { samenVeilig } from './concentratiesamen.js';
import { isVerbonden, nietHerleidbaar } from './concentratietoets.js';
import type { Tabel } from './tabel.js';
import type { Jaarstand } from './teller.js';

/** This part of the households, the most expensive first, takes this part of the costs; both from `0.000` to `1.000`. */
export interface Krommepunt {
  readonly deelHuishoudens: string;
  readonly deelKosten: string;
}

/** How costs are spread over households. */
export interface Kromme {
  /** From 0 to 1, never falling; null where not one point in between can be told. */
  readonly punten: readonly Krommepunt[] | null;
  /** `3% van de huishoudens neemt 50% van de kosten`; null without points. */
  readonly zin: string | null;
}

/** A curve with what only a test may see: the households of each group, the most expensive first. */
export interface Krommebouw extends Kromme {
  readonly groepen: readonly (readonly Deelnemer[])[];
}

const NIETS: Krommebouw = { punten: null, zin: null, groepen: [] };

/**
 * The curves of a closed year: of all kokers together, and of each. A point is told when the households that it adds to the
 * one before it are ten or more of whom none stands out, and nothing about few follows from it beside the table (ADR 29).
 * Nothing is told where the table leaves out the total itself. In parts, between which others have their turn.
 */
export function* krommen(
  stand: Pick<Jaarstand, 'wijken' | 'kokers' | 'huishoudens'>,
  { vakken }: Pick<Tabel, 'vakken'>,
  weg: ReadonlySet<Tabel['vakken'][number]>,
): Generator<undefined, { readonly alles: Krommebouw; readonly kokers: ReadonlyMap<string, Krommebouw> }> {
  const getoond = vakken.filter((vak) => !weg.has(vak));
  const deelnemers = deelnemersVan(stand);
  const eerste = getoond.some(({ soort }) => soort === 'alles') ? yield* nietHerleidbaar(samengenomen(deelnemers)) : [];
  const alles = krommeVan(eerste, deelnemers);
  // Whoever knows of each wijk and koker what every group of the first curve costs, must learn nothing more from the others.
  const groepVan = new Map(alles.groepen.flatMap((groep, i) => groep.map(({ nummer }) => [nummer, i] as const)));
  const verteld = new Map<string, readonly Deelnemer[]>();
  for (const koker of [...stand.kokers.keys()].sort())
    if (getoond.some((vak) => vak.soort === 'koker' && vak.koker === koker))
      verteld.set(koker, inKoker(deelnemers, koker, groepVan));
  // A total that is left out would follow from parts that nothing joins.
  const losMag = alles !== NIETS && vakken.every((vak) => vak.soort !== 'koker' || getoond.includes(vak));
  const groepen = yield* kokergroepen(alles.groepen, verteld, losMag);
  return {
    alles,
    kokers: new Map(
      [...stand.kokers.keys()]
        .sort()
        .map((koker) => [koker, krommeVan(groepen.get(koker) ?? [], verteld.get(koker) ?? [])]),
    ),
  };
}

/** Of each koker the groups that may be told; `losMag` when they may be tried with parts that nothing joins. */
function* kokergroepen(
  alle: readonly Groep[],
  kokers: ReadonlyMap<string, readonly Deelnemer[]>,
  losMag: boolean,
): Generator<undefined, ReadonlyMap<string, readonly Groep[]>> {
  const los = new Map<string, readonly Groep[]>();
  const verbonden = new Set<string>();
  for (const [koker, leden] of kokers) {
    const groepen = yield* nietHerleidbaar(samengenomen(leden), losMag);
    los.set(koker, groepen.length === 0 ? [leden] : groepen);
    if (!losMag || (yield* isVerbonden(groepen))) verbonden.add(koker);
  }
  if (verbonden.size === kokers.size || (yield* samenVeilig(alle, los))) return los;
  const vast = new Map<string, readonly Groep[]>();
  for (const [koker, groepen] of los) vast.set(koker, verbonden.has(koker) ? groepen : yield* nietHerleidbaar(groepen));
  return vast;
}

/** The points at the ends of these groups; a single one tells nothing. */
function krommeVan(groepen: readonly Groep[], deelnemers: readonly Deelnemer[]): Krommebouw {
  if (groepen.length < 2) return NIETS;
  const totaal = som(deelnemers);
  let [huishoudens, kosten] = [0, 0];
  const punten: Krommepunt[] = [{ deelHuishoudens: promilleTekst(0), deelKosten: promilleTekst(0) }];
  for (const groep of groepen) {
    huishoudens += groep.length;
    kosten += som(groep);
    punten.push({
      deelHuishoudens: deelVan(huishoudens, deelnemers.length) ?? '1.000',
      deelKosten: deelVan(kosten, totaal) ?? '1.000',
    });
  }
  return { punten, zin: zinVan(punten), groepen };
}

const som = (deelnemers: readonly Deelnemer[]): Eurocent => deelnemers.reduce((tot, { bedrag }) => tot + bedrag, 0);

/** `0.503` as people write it: `50,3%`. */
const procent = (deel: string): string => {
  const promille = Number(deel.replace('.', ''));
  return `${Math.floor(promille / 10)}${promille % 10 === 0 ? '' : `,${promille % 10}`}%`;
};

/** The first point at which half of the costs is reached; without one before the end, the last before it. */
function zinVan(punten: readonly Krommepunt[]): string {
  const tussen = punten.slice(1, -1);
  const punt = tussen.find(({ deelKosten }) => deelKosten >= '0.500') ?? tussen.at(-1);
  if (punt === undefined) throw new RangeError('een kromme heeft minstens één punt tussen begin en eind');
  return `${procent(punt.deelHuishoudens)} van de huishoudens neemt ${procent(punt.deelKosten)} van de kosten`;
}

/** As the table counts: a household counts in a koker that it cost something, with what it cost there. */
function deelnemersVan({ huishoudens }: Pick<Jaarstand, 'huishoudens'>): Deelnemer[] {
  return huishoudens.flatMap(({ wijk, kokers }, nummer): Deelnemer[] => {
    const geteld = [...kokers].filter(([, { bedrag }]) => bedrag > 0);
    if (geteld.length === 0) return [];
    const plek = (koker: string): string => JSON.stringify([wijk, koker]);
    return [
      {
        nummer,
        bedrag: geteld.reduce((tot, [, een]) => tot + een.bedrag, 0),
        gemeld: geteld.reduce((tot, [, een]) => tot + Math.abs(een.gemeld), 0),
        plekken: geteld.map(([koker]) => plek(koker)),
        plekkenGemeld: geteld.filter(([, een]) => een.gemeld !== 0).map(([koker]) => plek(koker)),
        wijk,
        kokers: new Map(geteld),
      },
    ];
  });
}

/** The same for one koker, in which a household is in one place: its wijk, and its group of the curve of all kokers. */
const inKoker = (alle: readonly Deelnemer[], koker: string, groepVan: ReadonlyMap<number, number>): Deelnemer[] =>
  alle.flatMap((een): Deelnemer[] => {
    const kosten = een.kokers.get(koker);
    if (kosten === undefined) return [];
    const plek = JSON.stringify([een.wijk, groepVan.get(een.nummer)]);
    const gemeld = Math.abs(kosten.gemeld);
    return [{ ...een, bedrag: kosten.bedrag, gemeld, plekken: [plek], plekkenGemeld: gemeld === 0 ? [] : [plek] }];
  });

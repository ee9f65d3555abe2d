import { leesGebeurtenis } from '@ontschot/boek';
import type { Eurocent, Moment } from '@ontschot/kern';
import { boekVan } from '../inrichting/boeken.vraag.js';
import { inrichting } from '../inrichting/inrichting.projectie.js';
import { Beurten } from '../kosten/beurten.js';
import type { Leesmodel } from '../leesmodel.js';
import { VraagFout } from '../vragen/vraagfout.js';
import { maakTabel, type Tabel, type Vak } from './tabel.js';
import { Huishoudteller, type Jaarstand } from './teller.js';
import { weglaten } from './weglaten.js';

/** A figure of the table; all null when it is left out, or when there is nobody in it: that is not told apart. */
export interface Groepscijfer {
  /** How many households, each once. */
  readonly huishoudens: number | null;
  /** What they cost together, and each on average (half up): eurocents. */
  readonly kosten: Eurocent | null;
  readonly gemiddeld: Eurocent | null;
}

export interface Wijkregel {
  /** Null for the households that no booking put in a wijk. */
  readonly wijk: string | null;
  readonly naam: string | null;
  readonly kokers: readonly ({ readonly koker: string } & Groepscijfer)[];
  readonly totaal: Groepscijfer;
}

/** What households cost, per wijk and koker, over a closed year. It never changes. */
export interface Huishoudgroepen {
  readonly boek: string;
  readonly jaar: number;
  /** When the year was closed for the first time, and by which event: nothing that came after it is in this. */
  readonly afgeslotenOp: Moment;
  readonly totRevisie: number;
  readonly wijken: readonly Wijkregel[];
  readonly kokers: readonly ({ readonly koker: string; readonly naam: string } & Groepscijfer)[];
  readonly totaal: Groepscijfer;
}

const NIETS: Groepscijfer = { huishoudens: null, kosten: null, gemiddeld: null };

const cijfer = ({ kosten: { aantal, som } }: Vak): Groepscijfer => ({
  huishoudens: aantal,
  kosten: som,
  gemiddeld: Math.floor((2 * som + aantal) / (2 * aantal)),
});

/** The table as it is told: only of what is not left out. */
export function toon(
  { wijken, kokers, vakken }: Tabel,
  weg: ReadonlySet<Vak>,
  namen: Pick<Jaarstand, 'wijken' | 'kokers'>,
): Pick<Huishoudgroepen, 'wijken' | 'kokers' | 'totaal'> {
  const plek = (wijk: string | null | undefined, koker: string | undefined): string => JSON.stringify([wijk, koker]);
  const getoond = new Map(
    vakken.filter((vak) => !weg.has(vak)).map((vak) => [`${vak.soort}${plek(vak.wijk, vak.koker)}`, cijfer(vak)]),
  );
  const van = (soort: Vak['soort'], wijk?: string | null, koker?: string): Groepscijfer =>
    getoond.get(`${soort}${plek(wijk, koker)}`) ?? NIETS;
  return {
    wijken: wijken.map((wijk) => ({
      wijk,
      naam: wijk === null ? null : (namen.wijken.get(wijk) ?? null),
      kokers: kokers.map((koker) => ({ koker, ...van('cel', wijk, koker) })),
      totaal: van('wijk', wijk),
    })),
    kokers: kokers.map((koker) => ({
      koker,
      naam: namen.kokers.get(koker) ?? koker,
      ...van('koker', undefined, koker),
    })),
    totaal: van('alles'),
  };
}

/** What was worked out, per boek: it is what everybody may see, and a closed year is not read twice. */
const bewaard = new WeakMap<Leesmodel, Map<string, Promise<Huishoudgroepen>>>();

/**
 * What households cost per wijk and koker in a year that was closed: only figures of at least ten of them, and none from
 * which a smaller one follows. Straight from the events up to the first closing of the year, with turns for others.
 * Throws `niet-gevonden`, and `jaar-nog-open` as long as not all twelve months were closed.
 */
export async function huishoudgroepen(lees: Leesmodel, boek: string): Promise<Huishoudgroepen> {
  const jaar = lees.vraag([inrichting], () => {
    const overzicht = boekVan(lees, boek);
    const rij = lees
      .sql<[string, string], unknown>('SELECT 1 FROM inrichting_periode WHERE boek = ? AND periode = ? LIMIT 1')
      .get(boek, `${overzicht.jaar}-12`);
    return rij === undefined ? nogOpen(overzicht.jaar) : overzicht.jaar;
  });
  const eerder = bewaard.get(lees) ?? new Map<string, Promise<Huishoudgroepen>>();
  bewaard.set(lees, eerder);
  const bekend = eerder.get(boek);
  if (bekend !== undefined) return bekend;
  const bezig = lezen(lees, boek, jaar);
  eerder.set(boek, bezig);
  // What failed is tried again by whoever asks next.
  bezig.catch(() => eerder.delete(boek));
  return bezig;
}

function nogOpen(jaar: number): never {
  throw new VraagFout(
    'jaar-nog-open',
    `Wat huishoudens kostten is er per jaar, en ${jaar} is nog niet afgesloten: alle twaalf maanden moeten dicht zijn.`,
  );
}

async function lezen(lees: Leesmodel, boek: string, jaar: number): Promise<Huishoudgroepen> {
  const beurten = new Beurten();
  const stand = await jaarstand(lees, boek, jaar, beurten);
  const tabel = await alles(maakTabel(stand), beurten);
  const weg = await alles(weglaten(tabel), beurten);
  const { afgeslotenOp, totRevisie } = stand;
  return { boek, jaar, afgeslotenOp, totRevisie, ...toon(tabel, weg, stand) };
}

/** All parts of some work, with turns for others in between. */
async function alles<T>(delen: Generator<undefined, T>, beurten: Beurten): Promise<T> {
  for (;;) {
    const deel = delen.next();
    if (deel.done === true) return deel.value;
    await beurten.geef();
  }
}

async function jaarstand(lees: Leesmodel, boek: string, jaar: number, beurten: Beurten): Promise<Jaarstand> {
  const teller = new Huishoudteller(jaar);
  for await (const pagina of lees.store.readStream(`boek-${boek}`, 0))
    for (const opgeslagen of pagina) {
      const stand = teller.neem(leesGebeurtenis(opgeslagen));
      if (stand !== undefined) return stand;
      await beurten.geef();
    }
  return nogOpen(jaar);
}

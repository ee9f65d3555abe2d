import { leesGebeurtenis } from '@ontschot/boek';
import type { Moment } from '@ontschot/kern';
import { boekVan } from '../inrichting/boeken.vraag.js';
import { inrichting } from '../inrichting/inrichting.projectie.js';
import { Beurten } from '../kosten/beurten.js';
import type { Leesmodel } from '../leesmodel.js';
import { VraagFout } from '../vragen/vraagfout.js';
import { krommen, type Kromme, type Krommebouw } from './concentratie.js';
import { toon, type Groepstabel } from './groepscijfers.js';
import { maakTabel } from './tabel.js';
import { Huishoudteller, type Jaarstand } from './teller.js';
import { weglaten } from './weglaten.js';

/** Of which year, and up to which event: that which closed it first. Nothing that came after is in it. */
export interface GeslotenJaar {
  readonly boek: string;
  readonly jaar: number;
  readonly afgeslotenOp: Moment;
  readonly totRevisie: number;
}

/** What may be told of the households of a closed year: worked out together, for the one must not give away the other. */
export interface Jaaruitkomst {
  readonly tabel: GeslotenJaar & Groepstabel;
  readonly alles: Kromme;
  readonly kokers: readonly ({ readonly koker: string; readonly naam: string } & Kromme)[];
}

/** What was worked out, per boek: it is what everybody may see, and a closed year is not read twice. */
const bewaard = new WeakMap<Leesmodel, Map<string, Promise<Jaaruitkomst>>>();

/**
 * What may be told of the households of a closed year, straight from the events up to its first closing, with turns for
 * others. Throws `niet-gevonden`, and `jaar-nog-open` as long as not all twelve months were closed.
 */
export async function geslotenJaar(lees: Leesmodel, boek: string): Promise<Jaaruitkomst> {
  const jaar = lees.vraag([inrichting], () => {
    const overzicht = boekVan(lees, boek);
    const rij = lees
      .sql<[string, string], unknown>('SELECT 1 FROM inrichting_periode WHERE boek = ? AND periode = ? LIMIT 1')
      .get(boek, `${overzicht.jaar}-12`);
    return rij === undefined ? nogOpen(overzicht.jaar) : overzicht.jaar;
  });
  const eerder = bewaard.get(lees) ?? new Map<string, Promise<Jaaruitkomst>>();
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

async function lezen(lees: Leesmodel, boek: string, jaar: number): Promise<Jaaruitkomst> {
  const beurten = new Beurten();
  const stand = await jaarstand(lees, boek, jaar, beurten);
  const tabel = await alles(maakTabel(stand), beurten);
  const weg = await alles(weglaten(tabel), beurten);
  const { alles: samen, kokers } = await alles(krommen(stand, tabel, weg), beurten);
  const { afgeslotenOp, totRevisie } = stand;
  return {
    tabel: { boek, jaar, afgeslotenOp, totRevisie, ...toon(tabel, weg, stand) },
    alles: zonderWie(samen),
    kokers: [...kokers].map(([koker, kromme]) => ({
      ...{ koker, naam: stand.kokers.get(koker) ?? koker },
      ...zonderWie(kromme),
    })),
  };
}

/** Who is in which group stays behind. */
const zonderWie = ({ punten, zin }: Krommebouw): Kromme => ({ punten, zin });

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

import { kokerVan } from '@ontschot/boek';
import type { Eurocent } from '@ontschot/kern';
import type { Grondslag } from './grondslag.js';
import { elkeLast } from './lezen.js';

/** What the raad adopted for a programma and what it cost, in eurocents. */
export interface Programmaregel {
  readonly programma: string;
  readonly naam: string | null;
  /** The begroting as first adopted, what decisions made of it, what came over from the year before, and all together. */
  readonly primitief: Eurocent;
  readonly wijziging: Eurocent;
  /** Free money that the year before left: its own begroting and the besluit of its closing authorised it. */
  readonly overgenomen: Eurocent;
  readonly begroting: Eurocent;
  /** What payers brought in besides the begroting, less what went back to them; of it what has an oormerk, also of a year before. */
  readonly baten: Eurocent;
  readonly batenMetOormerk: Eurocent;
  /** What came from, or went to (below zero), other budgets and afspraken. */
  readonly overgeheveld: Eurocent;
  readonly lasten: Eurocent;
  /** Of the lasten what was paid with money of another programma. */
  readonly metAnderGeld: Eurocent;
  /** Lasten above the begroting; it is the sum of the three after it. */
  readonly overschrijding: Eurocent;
  readonly ongedekt: Eurocent;
  readonly gedektDoorBaten: Eurocent;
  readonly gedektDoorOormerk: Eurocent;
}

type Maat =
  'primitief' | 'wijziging' | 'overgenomen' | 'baten' | 'batenMetOormerk' | 'overgeheveld' | 'lasten' | 'metAnderGeld';
type Som = Record<Maat, Eurocent>;

const leeg = (): Som => ({
  ...{
    primitief: 0,
    wijziging: 0,
    overgenomen: 0,
    baten: 0,
    batenMetOormerk: 0,
    overgeheveld: 0,
    lasten: 0,
    metAnderGeld: 0,
  },
});

/** Lasten above a begroting; a saving that is still to be found allows nothing, and takes nothing that others have. */
export const boven = (lasten: Eurocent, begroting: Eurocent): Eurocent => Math.max(0, lasten - Math.max(0, begroting));

/** What each programma may cost and did, by name: the begrotingscriterium (Gemeentewet artikel 189). Inside a question. */
export function programmasVan(grondslag: Grondslag): Programmaregel[] {
  const { indeling } = grondslag;
  const sommen = new Map<string, Som>();
  const van = (programma: string): Som => {
    let som = sommen.get(programma);
    if (som === undefined) sommen.set(programma, (som = leeg()));
    return som;
  };
  const vrij = (kleur: string): boolean => indeling.kokerOp(kokerVan(kleur))?.oormerk.aard === 'vrij';
  for (const { soort, budget, kleur, bedrag } of grondslag.begroting) {
    const som = van(indeling.programmaVan(budget, kleur, ''));
    som[soort] += bedrag;
    // The flows below hold it too, as money of a payer.
    som.baten -= bedrag;
    if (!vrij(kleur)) som.batenMetOormerk -= bedrag;
  }
  for (const { budget, tegen, kleur, bedrag } of grondslag.stromen) {
    if (tegen === 'zelf') continue;
    const som = van(indeling.programmaVan(budget, kleur, ''));
    if (tegen === 'overloop' && vrij(kleur)) som.overgenomen += bedrag;
    else if (tegen === 'bron' || tegen === 'overloop') {
      som.baten += bedrag;
      if (!vrij(kleur)) som.batenMetOormerk += bedrag;
    } else som.overgeheveld += bedrag;
  }
  const plaats = programmas(grondslag);
  const zonderDoel = programmas(grondslag, true);
  elkeLast(grondslag.lees, grondslag.peiling, (bedrag, _dag, _revisie, paar, doel) => {
    const som = van(plaats(paar, doel));
    som.lasten += bedrag;
    if (van(zonderDoel(paar, 0)) !== som) som.metAnderGeld += bedrag;
  });
  return [...sommen]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([programma, som]) => regelVan(programma, indeling.naamVan(programma), som));
}

function regelVan(programma: string, naam: string | null, som: Som): Programmaregel {
  const begroting = som.primitief + som.wijziging + som.overgenomen;
  const overschrijding = boven(som.lasten, begroting);
  const gedektDoorOormerk = Math.min(overschrijding, Math.max(0, som.batenMetOormerk));
  const zonderOormerk = Math.max(0, som.baten - som.batenMetOormerk);
  const gedektDoorBaten = Math.min(overschrijding - gedektDoorOormerk, zonderOormerk);
  const ongedekt = overschrijding - gedektDoorOormerk - gedektDoorBaten;
  return { programma, naam, ...som, begroting, overschrijding, ongedekt, gedektDoorBaten, gedektDoorOormerk };
}

/** There are fewer doelen than this (see `dagEnDoel`), so that two numbers in one stay exact. */
const DOELEN = 2 ** 23;

/** The programma by the numbers of a last, each combination worked out once; or that of its money, whatever it was for. */
export function programmas({ namen, indeling }: Grondslag, vanHetGeld = false): (paar: number, doel: number) => string {
  const gevonden = new Map<number, string>();
  return (paar, doel) => {
    const sleutel = paar * DOELEN + doel;
    let programma = gevonden.get(sleutel);
    if (programma === undefined) {
      const [budget, kleur] = namen.paar(paar);
      gevonden.set(sleutel, (programma = indeling.programmaVan(budget, kleur, vanHetGeld ? '' : namen.doel(doel))));
    }
    return programma;
  };
}

import type { Eurocent } from '@ontschot/kern';
import { leesCsv, type Stukken } from '../csv.js';
import { Regelfouten } from '../regelfout.js';
import { keurKop } from './kop.js';
import { leesRegel, type Iv3Regel } from './lees-regel.js';

/** The row of the file that is the sum of all others. */
export const NEDERLAND = 'Nederland';

export interface Iv3Post {
  readonly taakveld: string;
  readonly naam: string;
  /** In eurocents; undefined when it was not reported. */
  readonly lasten: Eurocent | undefined;
}

export interface Iv3Gemeente {
  readonly naam: string;
  /** In the order of the file. */
  readonly posten: readonly Iv3Post[];
}

/** An Iv3 file in which every line was right. */
export interface Iv3Bestand {
  /** By name, in the order of the file, without the row Nederland. */
  readonly gemeenten: ReadonlyMap<string, Iv3Gemeente>;
  readonly nederland: Iv3Gemeente | undefined;
}

/**
 * Reads an Iv3 file: columns Gemeente;Taakveld;Salarissen;Baten;Lasten;Provincie;Inwonertal, thousands of euros with a
 * point, an empty amount for not reported. Every line is checked; throws `InvoerFout` with all that are wrong.
 */
export async function leesIv3(stukken: Stukken): Promise<Iv3Bestand> {
  const fouten = new Regelfouten();
  const opbouw = new Opbouw(fouten);
  const lezer = leesCsv(stukken, ';', fouten);
  const kop = await lezer.next();
  // Without its columns there is no use in what follows, and every line would be wrong.
  if (kop.done === true || !keurKop(kop.value.regel, kop.value.velden, fouten)) {
    fouten.gooi();
    throw new Error('een bestand zonder kop heeft een fout');
  }
  let stap = await lezer.next();
  for (; stap.done !== true; stap = await lezer.next()) {
    const { regel, velden } = stap.value;
    const gelezen = leesRegel(regel, velden, (wat) => fouten.meld(regel, wat));
    opbouw.laatste = gelezen;
    if (gelezen !== undefined) opbouw.voegToe(gelezen);
  }
  if (!stap.value) opbouw.keurAfgebroken();
  if (fouten.geen && opbouw.leeg) fouten.meld(0, 'er staat geen enkele gemeente in het bestand');
  fouten.gooi();
  return opbouw.bestand();
}

interface Bouwsel {
  readonly eerste: Iv3Regel;
  readonly posten: Map<string, Iv3Regel>;
}

/** Brings the lines together per municipality, and checks what only shows between lines. */
class Opbouw {
  private readonly perGemeente = new Map<string, Bouwsel>();
  /** The line read last; undefined when it was wrong. */
  laatste: Iv3Regel | undefined;

  constructor(private readonly fouten: Regelfouten) {}

  get leeg(): boolean {
    return this.perGemeente.size === 0;
  }

  voegToe(regel: Iv3Regel): void {
    let gemeente = this.perGemeente.get(regel.gemeente);
    if (gemeente === undefined) this.perGemeente.set(regel.gemeente, (gemeente = { eerste: regel, posten: new Map() }));
    const { eerste, posten } = gemeente;
    const eerder = posten.get(regel.taakveld);
    if (eerder !== undefined)
      this.fouten.meld(regel.regel, `${regel.gemeente}, taakveld ${regel.taakveld} staat al op regel ${eerder.regel}`);
    else posten.set(regel.taakveld, regel);
    if (eerste.provincie !== regel.provincie || eerste.inwonertal !== regel.inwonertal)
      this.fouten.meld(
        regel.regel,
        `provincie en inwonertal van ${regel.gemeente} zijn anders dan op regel ${eerste.regel}`,
      );
  }

  /** A last line without a line end is only whole when another line of the municipality confirms how it ends. */
  keurAfgebroken(): void {
    if (this.laatste === undefined) return;
    if (this.perGemeente.get(this.laatste.gemeente)?.eerste === this.laatste)
      this.fouten.meld(
        this.laatste.regel,
        'het bestand houdt hier op zonder regeleinde en kan zijn afgebroken; is het heel, zet er dan een regeleinde achter',
      );
  }

  bestand(): Iv3Bestand {
    const gemeenten = new Map<string, Iv3Gemeente>();
    for (const [naam, { posten }] of this.perGemeente)
      gemeenten.set(naam, {
        naam,
        posten: [...posten.values()].map(({ taakveld, naam: van, lasten }) => ({ taakveld, naam: van, lasten })),
      });
    const nederland = gemeenten.get(NEDERLAND);
    gemeenten.delete(NEDERLAND);
    return { gemeenten, nederland };
  }
}

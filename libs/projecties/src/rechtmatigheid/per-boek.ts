import { dagnummer, type Bewegingsgegevens, type Doel, type Rekening } from '@ontschot/boek';
import { periodeVan, type Datum, type Eurocent, type Periode } from '@ontschot/kern';
import type { Database } from 'better-sqlite3';
import { daggetal } from '../motor/dagen.js';
import type { VanBoek } from '../motor/per-boek.js';
import type { BoekGebeurtenis } from '../motor/projectie.js';
import { delenVan, onthouden } from '../motor/weetjes.js';
import { Lijst, type Lijstsql } from '../reeksen/lijst.js';
import { BITS_PER_DAG } from '../reeksen/reeks.js';

/** What was spent without a doel. */
const ZONDER_DOEL = 'geen-doel';
/**
 * Numbers in a line of `lasten`: the revisie, the day with the sleutel of the doel (see `dagEnDoel`), and the sleutel of
 * `<budget>|<kleur>`. As few as can be: a line is written for every amount that is spent.
 */
export const LASTEN = 3;
/** A day takes nine bits, as in a reeks; the rest is the number of a sleutel. */
const TE_VEEL_SLEUTELS = 2 ** (32 - BITS_PER_DAG);
const dagEnDoel = (dag: number, doel: number): number => ((doel << BITS_PER_DAG) | dag) >>> 0;
/** Of `laat`: the day, the revisie, the days between, and the month (as 202511) that it belongs to, 0 for none. */
export const LAAT = 4;
/** Of `heropend`: the day, the revisie, and that of the event that opened its month again. */
export const HEROPEND = 3;
/** Of `storno`: the revisie, and that of the movement that it takes back. */
export const STORNO = 2;

/** From so many days after its boekdatum a movement is kept as late; a question may ask for more. */
export const LAAT_VANAF = 31;

/** A boekdatum as the day of its year and as a day that counts on, found in one look. */
const dagen = onthouden((datum: Datum) => ({ dag: dagnummer(datum), getal: daggetal(datum) }));

/** What a movement touches, told by two letters: it is asked of every mutatie. */
const [B, E, R] = ['b', 'e', 'r'].map((letter) => letter.charCodeAt(0));
const isBesteed = (rekening: Rekening): boolean => rekening.charCodeAt(0) === B && rekening.charCodeAt(1) === E;
const isBron = (rekening: Rekening): boolean => rekening.charCodeAt(0) === B && rekening.charCodeAt(1) === R;

/** The movements of one boek that an accountant follows: four lijsten, and what is known of reserves and months. */
export class RechtmatigheidVanBoek implements VanBoek {
  readonly reserves: Set<string>;
  /** Months that were opened again and are open still, with the revisie of the event that did it. */
  readonly heropend: Map<Periode, number>;
  private readonly lasten: Lijst;
  private readonly laat: Lijst;
  private readonly naHeropening: Lijst;
  private readonly storno: Lijst;

  constructor(db: Database, sql: Lijstsql, boek: string) {
    this.lasten = new Lijst(sql, boek, 'lasten', LASTEN);
    this.laat = new Lijst(sql, boek, 'laat', LAAT);
    this.naHeropening = new Lijst(sql, boek, 'heropend', HEROPEND);
    this.storno = new Lijst(sql, boek, 'storno', STORNO);
    this.reserves = new Set(
      db.prepare<[string], string>('SELECT budget FROM rechtmatigheid_reserve WHERE boek = ?').pluck().all(boek),
    );
    this.heropend = new Map();
    for (const { periode, revisie, afgesloten } of db
      .prepare<[string], { periode: Periode; revisie: number; afgesloten: number }>(
        'SELECT periode, revisie, afgesloten FROM rechtmatigheid_periode WHERE boek = ? ORDER BY revisie',
      )
      .all(boek))
      this.zetPeriode(periode, revisie, afgesloten === 1);
  }

  get omvang(): number {
    return this.lijsten.reduce((som, { omvang }) => som + omvang, this.reserves.size);
  }

  zetPeriode(periode: Periode, revisie: number, afgesloten: boolean): void {
    if (afgesloten) this.heropend.delete(periode);
    else this.heropend.set(periode, revisie);
  }

  /** Gives whether money came from a payer or went back to one. What closes or opens the year is never late. */
  boek(
    { revisie, bekend }: BoekGebeurtenis,
    gegevens: Bewegingsgegevens & { readonly storneert?: number },
    vanHetJaar: boolean,
  ): boolean {
    const { mutaties, boekdatum, hoortBij } = gegevens;
    const { dag, getal } = dagen(boekdatum);
    // What it was for is the same for all mutaties.
    let wanneer = -1;
    let bron = false;
    for (const { van, naar, kleur, bedrag } of mutaties) {
      const erbij = isBesteed(naar);
      if (!erbij && !isBesteed(van)) bron ||= isBron(van) || isBron(naar);
      else {
        if (wanneer < 0) wanneer = dagEnDoel(dag, this.doel(gegevens.kenmerken?.doel));
        const paar = this.lasten.sleutel(delenVan(erbij ? naar : van).houder, kleur);
        this.lasten.voegToe(bekend, erbij ? bedrag : -bedrag, revisie, wanneer, paar);
      }
    }
    if (wanneer >= 0 && gegevens.storneert !== undefined) this.storno.voegToe(bekend, 0, revisie, gegevens.storneert);
    const later = bekend - getal;
    if (vanHetJaar && (later >= LAAT_VANAF || hoortBij !== undefined)) {
      const maand = hoortBij === undefined ? 0 : Number(hoortBij.replace('-', ''));
      this.laat.voegToe(bekend, omzet(gegevens), dag, revisie, Math.max(0, later), maand);
    }
    if (this.heropend.size > 0) {
      const door = this.heropend.get(periodeVan(boekdatum));
      if (door !== undefined) this.naHeropening.voegToe(bekend, omzet(gegevens), dag, revisie, door);
    }
    return bron;
  }

  schrijf(): void {
    for (const lijst of this.lijsten) if (lijst.aantal > 0) lijst.schrijf();
  }

  private get lijsten(): Lijst[] {
    return [this.lasten, this.laat, this.naHeropening, this.storno];
  }

  private doel(doel: Doel | undefined): number {
    const { lasten } = this;
    const nr =
      doel === undefined
        ? lasten.sleutel(ZONDER_DOEL)
        : lasten.sleutel(doel.taakveld, doel.functionaliteit, doel.leeftijdsgroep);
    if (nr >= TE_VEEL_SLEUTELS) throw new RangeError('te veel doelen in de lasten');
    return nr;
  }
}

/** All that an event moved, in eurocents. */
function omzet({ mutaties }: Bewegingsgegevens): Eurocent {
  let som = 0;
  for (const { bedrag } of mutaties) som += bedrag;
  return som;
}

import { BUDGETSOORTEN, type Bewegingsgegevens, type Mutatie, type Rekening } from '@ontschot/boek';
import type { Database } from 'better-sqlite3';
import { PerBoek, type VanBoek } from '../motor/per-boek.js';
import type { BoekGebeurtenis, Projectie, Verwerker } from '../motor/projectie.js';
import { dagVan, delenVan, doelTekst } from '../motor/weetjes.js';
import { bereid, type Lijstsql } from '../reeksen/lijst.js';
import { Reeks } from '../reeksen/reeks.js';
import { lijsttabellen } from '../reeksen/tabellen.js';
import { Posten, type Bestemming } from './posten.js';

/** Under this what has no doel or wijk of its own. */
export const GEEN_DOEL = 'geen-doel';
export const GEEN_WIJK = 'geen-wijk';

const IN_BUDGET: ReadonlySet<string> = new Set(BUDGETSOORTEN);
/** Money that left the room of a budget has a doel and a wijk of its own. */
const BESTEMD: ReadonlySet<string> = new Set(['verplicht', 'voorschot', 'besteed']);

/**
 * Three reeksen of one boek:
 * - `budget`: `<rekening>|<kleur>`, and `primitief:<budget>|<kleur>` for the begroting as first adopted;
 * - `doel`: `<soort>|<doel>` and `wijk`: `<soort>|<wijk>`, for what is committed, advanced or spent. What stands on a
 *   verplichting or voorschot keeps the doel and wijk under which it came there, also when it is spent for another.
 */
class SaldiVanBoek implements VanBoek {
  private readonly perBudget: Reeks;
  private readonly perDoel: Reeks;
  private readonly perWijk: Reeks;
  private readonly posten: Posten;

  constructor(db: Database, sql: Lijstsql, boek: string) {
    this.perBudget = new Reeks(sql, boek, 'budget');
    this.perDoel = new Reeks(sql, boek, 'doel');
    this.perWijk = new Reeks(sql, boek, 'wijk');
    this.posten = new Posten(db, boek);
  }

  get omvang(): number {
    const reeksen = [this.perBudget, this.perDoel, this.perWijk];
    return reeksen.reduce((som, { lijst }) => som + lijst.omvang, this.posten.omvang);
  }

  /** Books the mutaties of any event alike. */
  boek(bekend: number, { mutaties, kenmerken, boekdatum }: Bewegingsgegevens): void {
    const dag = dagVan(boekdatum);
    const eigen = { doel: kenmerken?.doel && doelTekst(kenmerken.doel), wijk: kenmerken?.wijk };
    const primitief = kenmerken?.primitief === true;
    for (const mutatie of mutaties) {
      this.boekKant(bekend, dag, mutatie, mutatie.van, -mutatie.bedrag, eigen, primitief);
      this.boekKant(bekend, dag, mutatie, mutatie.naar, mutatie.bedrag, eigen, primitief);
    }
  }

  schrijf(): void {
    for (const { lijst } of [this.perBudget, this.perDoel, this.perWijk]) lijst.schrijf();
  }

  private boekKant(
    bekend: number,
    dag: number,
    mutatie: Mutatie,
    rekening: Rekening,
    bedrag: number,
    eigen: Bestemming,
    primitief: boolean,
  ): void {
    const { soort, houder } = delenVan(rekening);
    if (!IN_BUDGET.has(soort)) return;
    this.perBudget.boek(bekend, dag, bedrag, rekening, mutatie.kleur);
    if (primitief) this.perBudget.boek(bekend, dag, bedrag, `primitief:${houder}`, mutatie.kleur);
    if (!BESTEMD.has(soort)) return;
    const post = soort === 'verplicht' ? mutatie.verplichting : soort === 'voorschot' ? mutatie.voorschot : undefined;
    const { doel, wijk } = post === undefined ? eigen : this.posten.van(soort, post, eigen);
    this.perDoel.boek(bekend, dag, bedrag, soort, doel ?? GEEN_DOEL);
    this.perWijk.boek(bekend, dag, bedrag, soort, wijk ?? GEEN_WIJK);
  }
}

class Saldi implements Verwerker {
  private readonly boeken: PerBoek<SaldiVanBoek>;

  constructor(db: Database) {
    const sql = bereid(db, 'saldi');
    this.boeken = new PerBoek((boek) => new SaldiVanBoek(db, sql, boek));
  }

  verwerk({ boek, bekend, gegevens }: BoekGebeurtenis): void {
    const beweging = gegevens as Partial<Bewegingsgegevens>;
    if (beweging.mutaties !== undefined && beweging.mutaties.length > 0)
      this.boeken.van(boek).boek(bekend, beweging as Bewegingsgegevens);
  }

  schrijf(): void {
    this.boeken.schrijf();
  }

  vergeet(): void {
    this.boeken.vergeet();
  }
}

export const saldi: Projectie = {
  naam: 'saldi',
  versie: 5,
  tabellen: [
    ...lijsttabellen('saldi'),
    `CREATE TABLE saldi_post (
      boek TEXT NOT NULL,
      post TEXT NOT NULL,
      doel TEXT,
      wijk TEXT,
      PRIMARY KEY (boek, post)
    ) STRICT, WITHOUT ROWID`,
  ],
  open: (db) => new Saldi(db),
};

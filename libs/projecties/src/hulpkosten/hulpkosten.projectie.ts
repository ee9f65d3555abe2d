import { EERDER_GECREDITEERD, kostenmaand, kostenVan, type Bewegingsgegevens, type Gebeurtenis } from '@ontschot/boek';
import type { Database } from 'better-sqlite3';
import { PerBoek, type VanBoek } from '../motor/per-boek.js';
import type { BoekGebeurtenis, Projectie, Verwerker } from '../motor/projectie.js';
import { dagVan, doelTekst } from '../motor/weetjes.js';
import { bereid, type Lijstsql } from '../reeksen/lijst.js';
import { Reeks } from '../reeksen/reeks.js';
import { lijsttabellen } from '../reeksen/tabellen.js';

/** What was spent without a doel. */
export const ZONDER_DOEL = 'geen-doel';

/** By event which kind it is about, and the field with its name. */
const SOORTEN: Readonly<Record<string, readonly [string, string]>> = {
  'ontbrekende-kosten-gemeld.v1': ['ontbrekend', 'ontbrekend'],
  'agenda-vastgesteld.v1': ['agenda', 'agenda'],
};

/**
 * Two reeksen of one boek, `<koker>|<maand>|<doel>`, as an assessment counts it and without household: `kosten`, what bookings
 * cost, and `eerder`, what comes back here of lines of the boek of the year before (below zero): a cost of that year less.
 */
class KostenVanBoek implements VanBoek {
  private readonly kosten: Reeks;
  private readonly eerder: Reeks;

  constructor(sql: Lijstsql, boek: string) {
    this.kosten = new Reeks(sql, boek, 'kosten');
    this.eerder = new Reeks(sql, boek, 'eerder');
  }

  get omvang(): number {
    return this.kosten.lijst.omvang + this.eerder.lijst.omvang;
  }

  boek(bekend: number, type: Gebeurtenis['type'], beweging: Bewegingsgegevens): void {
    const doel = beweging.kenmerken?.doel;
    const reeks = type === EERDER_GECREDITEERD ? this.eerder : this.kosten;
    for (const { koker, bedrag } of kostenVan(type, beweging)) {
      const waarvoor = doel === undefined ? ZONDER_DOEL : doelTekst(doel);
      reeks.boek(bekend, dagVan(beweging.boekdatum), bedrag, koker, kostenmaand(beweging), waarvoor);
    }
  }

  schrijf(): void {
    for (const { lijst } of [this.kosten, this.eerder]) lijst.schrijf();
  }
}

class Hulpkosten implements Verwerker {
  private readonly rij;
  private readonly boeken: PerBoek<KostenVanBoek>;

  constructor(db: Database) {
    this.rij = db.prepare<(string | number)[]>('INSERT INTO hulpkosten_stand VALUES (?, ?, ?, ?, ?, ?, ?)');
    const sql = bereid(db, 'hulpkosten');
    this.boeken = new PerBoek((boek) => new KostenVanBoek(sql, boek));
  }

  verwerk({ boek, revisie, bekend, type, gegevens, metadata }: BoekGebeurtenis): void {
    const beweging = gegevens as Partial<Bewegingsgegevens>;
    if (beweging.mutaties !== undefined && beweging.mutaties.length > 0)
      this.boeken.van(boek).boek(bekend, type, beweging as Bewegingsgegevens);
    const [soort, veld] = SOORTEN[type] ?? [];
    if (soort === undefined || veld === undefined) return;
    const { boekdatum: _, ...inhoud } = gegevens as unknown as Record<string, string>;
    const moment = metadata.geregistreerdOp;
    this.rij.run(boek, soort, inhoud[veld] ?? '', revisie, bekend, moment, JSON.stringify(inhoud));
  }

  schrijf(): void {
    this.boeken.schrijf();
  }

  vergeet(): void {
    this.boeken.vergeet();
  }
}

/** What bookings cost per koker, month and doel; what is known to be missing of it, and every version of an agenda. */
export const hulpkosten: Projectie = {
  naam: 'hulpkosten',
  versie: 2,
  tabellen: [
    ...lijsttabellen('hulpkosten'),
    // Nothing is overwritten: each row says since when we knew.
    `CREATE TABLE hulpkosten_stand (
      boek TEXT NOT NULL,
      soort TEXT NOT NULL,
      id TEXT NOT NULL,
      revisie INTEGER NOT NULL,
      bekend INTEGER NOT NULL,
      geregistreerdOp TEXT NOT NULL,
      gegevens TEXT NOT NULL,
      PRIMARY KEY (boek, soort, id, revisie)
    ) STRICT, WITHOUT ROWID`,
  ],
  open: (db) => new Hulpkosten(db),
};

import type {
  DeclaratieAfgebroken,
  DeclaratieOntvangst,
  Declaratieindeling,
  Declaratieregelgegevens,
} from '@ontschot/boek';
import { telOp, type Eurocent } from '@ontschot/kern';
import type { Database } from 'better-sqlite3';
import type { BoekGebeurtenis, Projectie, Verwerker } from '../motor/projectie.js';
import { DECLARATIETABELLEN } from './tabellen.js';

/** The events that are a line, and what each of them counts as. */
const REGELS: ReadonlyMap<string, 'debet' | 'credit'> = new Map([
  ['declaratieregel-geboekt.v1', 'debet'],
  ['declaratieregel-gecrediteerd.v1', 'credit'],
  ['eerdere-regel-gecrediteerd.v1', 'credit'],
]);

interface Telling {
  readonly boek: string;
  readonly declaratie: string;
  regels: number;
  debet: Eurocent;
  credit: Eurocent;
  revisie: number;
}

const bereid = (db: Database) => ({
  indeling: db.prepare<(string | number)[]>('INSERT OR REPLACE INTO declaraties_indeling VALUES (?, ?, ?, ?, ?)'),
  declaratie: db.prepare<(string | number | null)[]>(
    'INSERT INTO declaraties_declaratie VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, ?, NULL)',
  ),
  breekAf: db.prepare<[string, number, string, string]>(
    'UPDATE declaraties_declaratie SET afgebroken = ?, laatste = ? WHERE boek = ? AND declaratie = ?',
  ),
  tel: db.prepare<[number, number, number, number, string, string]>(
    `UPDATE declaraties_declaratie SET geboekteRegels = geboekteRegels + ?, geboektDebet = geboektDebet + ?,
      geboektCredit = geboektCredit + ?, laatste = ? WHERE boek = ? AND declaratie = ?`,
  ),
});

/** What aanbieders declared, and how far it is booked. Lines are counted in memory and written once per batch. */
class Declaraties implements Verwerker {
  private readonly rijen: ReturnType<typeof bereid>;
  private readonly tellingen = new Map<string, Telling>();

  constructor(db: Database) {
    this.rijen = bereid(db);
  }

  verwerk({ boek, type, revisie, gegevens, metadata }: BoekGebeurtenis): void {
    const teken = REGELS.get(type);
    if (teken !== undefined) {
      const { declaratie, mutaties } = gegevens as Declaratieregelgegevens;
      const telling = this.telling(boek, declaratie);
      telling.regels += 1;
      telling.revisie = revisie;
      telling[teken] += telOp(mutaties.map((een) => een.bedrag));
    } else if (type === 'declaratie-ontvangen.v1') {
      const { declaratie, aanbieder, nummer, formaat, periode, dagtekening, boekdatum, ...rest } =
        gegevens as DeclaratieOntvangst;
      const { hoortBij = null, regels, debet, credit } = rest;
      const wanneer = [periode.van, periode.totEnMet, dagtekening, boekdatum, hoortBij];
      const wat = [regels, debet, credit, revisie, metadata.geregistreerdOp];
      this.rijen.declaratie.run(boek, declaratie, aanbieder, nummer, formaat, ...wanneer, ...wat, revisie);
    } else if (type === 'declaratie-afgebroken.v1') {
      const { declaratie, reden } = gegevens as DeclaratieAfgebroken;
      this.rijen.breekAf.run(reden, revisie, boek, declaratie);
    } else if (type === 'declaratieindeling-vastgelegd.v1') {
      const { boekdatum: _, ...inhoud } = gegevens as Declaratieindeling & { boekdatum: string };
      this.rijen.indeling.run(boek, inhoud.indeling, inhoud.aanbieder, revisie, JSON.stringify(inhoud));
    }
  }

  schrijf(): void {
    for (const { boek, declaratie, regels, debet, credit, revisie } of this.tellingen.values())
      this.rijen.tel.run(regels, debet, credit, revisie, boek, declaratie);
    this.tellingen.clear();
  }

  vergeet(): void {
    this.tellingen.clear();
  }

  private telling(boek: string, declaratie: string): Telling {
    const sleutel = `${boek}|${declaratie}`;
    let telling = this.tellingen.get(sleutel);
    if (telling === undefined)
      this.tellingen.set(sleutel, (telling = { boek, declaratie, regels: 0, debet: 0, credit: 0, revisie: 0 }));
    return telling;
  }
}

export const declaraties: Projectie = {
  naam: 'declaraties',
  versie: 1,
  tabellen: DECLARATIETABELLEN,
  open: (db) => new Declaraties(db),
};

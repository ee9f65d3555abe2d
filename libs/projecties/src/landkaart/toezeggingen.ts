import { ontvangerSleutel, type AandeelToegekend, type AandeelToegestemd, type Toezegging } from '@ontschot/boek';
import type { Database } from 'better-sqlite3';
import type { BoekGebeurtenis } from '../motor/projectie.js';
import { dagVan } from '../motor/weetjes.js';
import { groepVan, wijzigingen, type Wijziging } from './wijzigingen.js';

/** The events that make or change a promise. */
export const OVER_TOEZEGGINGEN: ReadonlySet<string> = new Set([
  'aandeel-toegekend.v1',
  'aandeel-toegestemd.v1',
  'aandeel-afgewezen.v1',
  'toezegging-contant-gemaakt.v1',
  'aandeel-terugbetaald.v1',
  'winst-verrekend.v1',
  'toezeggingen-overgedragen.v1',
  'toezeggingen-overgenomen.v1',
]);

/** The promises that an event names: one, several, or from one to another. */
export function genoemd(gegevens: object): string[] {
  const { toezegging, naarToezegging, toezeggingen } = gegevens as {
    readonly toezegging?: string;
    readonly naarToezegging?: string;
    readonly toezeggingen?: readonly (string | Toezegging)[];
  };
  if (toezeggingen !== undefined) return toezeggingen.map((een) => (typeof een === 'string' ? een : een.toezegging));
  return [toezegging, naarToezegging].filter((een) => een !== undefined);
}

/** The last that is known of the promises that a condition finds. */
const laatste = (waar: string, waarna = ''): string =>
  `SELECT w.na, t.nr, max(w.revisie) FROM landkaart_toezegging t JOIN landkaart_wijziging w
     ON w.boek = t.boek AND w.nr = t.nr WHERE t.boek = ? AND ${waar} GROUP BY t.nr ${waarna} ORDER BY t.nr`;

interface Rij {
  readonly na: string;
  readonly nr: number;
}

/** Keeps the promises: what each event changed on them. Holds nothing in memory; the tables are the truth. */
export class Toezeggingen {
  private readonly sql;

  constructor(db: Database) {
    this.sql = {
      inGroep: db.prepare<[string, string], Rij>(
        // What is settled is never touched again by another promise.
        laatste('t.groep = ?', `HAVING json_extract(w.na, '$.open') <> 0`),
      ),
      vanAandeel: db.prepare<[string, string], Rij>(laatste('t.aandeel = ?')),
      een: db.prepare<[string, string], Rij>(laatste('t.toezegging = ?')),
      hoogste: db
        .prepare<[string], number>('SELECT ifnull(max(nr), 0) FROM landkaart_toezegging WHERE boek = ?')
        .pluck(),
      uit: db
        .prepare<[string, string], string | null>(
          'SELECT uit FROM landkaart_toezegging WHERE boek = ? AND toezegging = ?',
        )
        .pluck(),
      maak: db.prepare<(string | number | null)[]>('INSERT INTO landkaart_toezegging VALUES (?, ?, ?, ?, ?, ?, ?, ?)'),
      wijzig: db.prepare<(string | number)[]>(
        'INSERT INTO landkaart_wijziging VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
      ),
    };
  }

  verwerk(gebeurtenis: BoekGebeurtenis): void {
    const geraakt = this.geraakt(gebeurtenis).sort((a, b) => a.nr - b.nr);
    const rijen = geraakt.map(({ na }) => JSON.parse(na) as Toezegging);
    const nummers = new Map(rijen.map(({ toezegging }, i) => [toezegging, geraakt[i]?.nr ?? 0]));
    for (const wijziging of wijzigingen(gebeurtenis, rijen))
      this.schrijf(gebeurtenis, wijziging, nummers.get(wijziging.na.toezegging) ?? this.maak(gebeurtenis, wijziging));
  }

  /** The promises that the event can touch. */
  private geraakt({ boek, type, gegevens }: BoekGebeurtenis): Rij[] {
    const inGroepen = (groepen: Iterable<string>): Rij[] =>
      [...new Set(groepen)].flatMap((groep) => this.sql.inGroep.all(boek, groep));
    if (type === 'aandeel-toegekend.v1') {
      const { ontvanger, kokers } = gegevens as AandeelToegekend;
      return inGroepen(kokers.map(({ koker }) => `${ontvangerSleutel(ontvanger)}|${koker}`));
    }
    if (type === 'aandeel-toegestemd.v1') {
      const { aandeel } = gegevens as AandeelToegestemd;
      const eigen = this.sql.vanAandeel.all(boek, aandeel);
      return inGroepen(eigen.map(({ na }) => groepVan(JSON.parse(na) as Toezegging)));
    }
    return genoemd(gegevens).flatMap((een) => this.sql.een.all(boek, een));
  }

  private maak({ boek, gegevens, metadata }: BoekGebeurtenis, { na }: Wijziging): number {
    const nr = (this.sql.hoogste.get(boek) ?? 0) + 1;
    // What came from another promise, came from the boek that one did.
    const bron = na.gekregenVan === undefined ? null : this.sql.uit.get(boek, na.gekregenVan);
    const { uit = bron ?? null } = gegevens as { readonly uit?: string };
    const wanneer = [gegevens.boekdatum, metadata.geregistreerdOp];
    this.sql.maak.run(boek, nr, na.toezegging, na.aandeel, groepVan(na), ...wanneer, uit);
    return nr;
  }

  private schrijf({ boek, revisie, bekend, gegevens }: BoekGebeurtenis, wijziging: Wijziging, nr: number): void {
    const { bedrag, gevraagd, toegezegd, contant, terugbetaald, afgewezen, doorgegeven, overgedragen, open, na } =
      wijziging;
    const bedragen = [bedrag, gevraagd, toegezegd, contant, terugbetaald, afgewezen, doorgegeven, overgedragen, open];
    const rij = JSON.stringify(na);
    this.sql.wijzig.run(boek, nr, revisie, bekend, dagVan(gegevens.boekdatum), ...bedragen, rij);
  }
}

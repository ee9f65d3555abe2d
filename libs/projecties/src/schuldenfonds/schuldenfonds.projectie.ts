import type { Bewegingsgegevens, SchuldregelingAangevraagd } from '@ontschot/boek';
import type { Database } from 'better-sqlite3';
import type { BoekGebeurtenis, Projectie, Verwerker } from '../motor/projectie.js';
import { dagVan } from '../motor/weetjes.js';
import { zonderTekst } from '../motor/zonder-tekst.js';
import { SCHULDENFONDS_TABELLEN } from './tabellen.js';

const AANGEVRAAGD = 'schuldregeling-aangevraagd.v1';
/** One that came over begins here with all that was booked on it before. */
const BEGINT: ReadonlySet<string> = new Set([AANGEVRAAGD, 'schuldregeling-overgenomen.v1']);
const VAN_REGELING: ReadonlySet<string> = new Set([
  ...BEGINT,
  'schuldregeling-overgedragen.v1',
  'schuld-geinventariseerd.v1',
  'schuld-overgenomen.v1',
  'aflosplan-afgesproken.v2',
  'aflossing-ontvangen.v1',
  'mijlpaal-bereikt.v1',
  'vordering-kwijtgescholden.v1',
  'nazorg-besteed.v1',
  'schuldregeling-beeindigd.v2',
  'fondsboeking-teruggenomen.v2',
]);
/** Of any vordering, also of one that no fund has. */
const INNING: ReadonlySet<string> = new Set(['inning-gestopt.v1', 'inning-hervat.v1']);

const bereid = (db: Database) => ({
  regeling: db.prepare<(string | number | null)[]>('INSERT INTO schuldenfonds_regeling VALUES (?, ?, ?, ?, ?, ?, ?)'),
  stap: db.prepare<(string | number)[]>('INSERT INTO schuldenfonds_stap VALUES (?, ?, ?, ?, ?, ?, ?)'),
  bestaat: db
    .prepare<[string, string], number>('SELECT 1 FROM schuldenfonds_regeling WHERE boek = ? AND schuldregeling = ?')
    .pluck(),
});

/** What is kept of an event: not the household, no sentence, and of its mutaties what they changed of the advance and of what was spent. */
function kortVan(gegevens: object): object {
  const { mutaties, kenmerken, ...rest } = zonderTekst(gegevens as Partial<Bewegingsgegevens>);
  if (mutaties === undefined) return { ...rest, ...(kenmerken?.wijk !== undefined && { wijk: kenmerken.wijk }) };
  const som = (soort: string): number =>
    mutaties.reduce(
      (tot, { van, naar, bedrag }) =>
        tot + (naar.startsWith(`${soort}:`) ? bedrag : 0) - (van.startsWith(`${soort}:`) ? bedrag : 0),
      0,
    );
  return { ...rest, geld: { voorschot: som('voorschot'), besteed: som('besteed'), ontvangen: -som('bron') } };
}

/** Households that have one creditor: their debts, their claim, and what it costs. */
class Schuldenfonds implements Verwerker {
  private readonly rijen: ReturnType<typeof bereid>;

  constructor(db: Database) {
    this.rijen = bereid(db);
  }

  verwerk({ boek, type, revisie, bekend, gegevens }: BoekGebeurtenis): void {
    const { schuldregeling, vordering } = gegevens as unknown as Readonly<Record<string, string>>;
    const id = VAN_REGELING.has(type) ? schuldregeling : INNING.has(type) ? vordering : undefined;
    if (id === undefined) return;
    const dag = dagVan(gegevens.boekdatum);
    if (BEGINT.has(type)) {
      const { team = null, fonds } = gegevens as SchuldregelingAangevraagd;
      this.rijen.regeling.run(boek, revisie, id, team, fonds, bekend, dag);
    } else if (this.rijen.bestaat.get(boek, id) === undefined) return;
    this.rijen.stap.run(boek, id, revisie, bekend, dag, type, JSON.stringify(kortVan(gegevens)));
  }

  schrijf(): void {
    // Each event was written when it came.
  }

  vergeet(): void {
    // Nothing is held in memory.
  }
}

export const schuldenfonds: Projectie = {
  naam: 'schuldenfonds',
  versie: 3,
  tabellen: SCHULDENFONDS_TABELLEN,
  open: (db) => new Schuldenfonds(db),
};

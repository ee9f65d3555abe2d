import { lijsttabellen } from '../reeksen/tabellen.js';

/**
 * What an accountant follows from event to event: the lasten and what was late as lijsten, for there are many, and what is
 * rare as rows. Nothing is overwritten: each row says from which boekdatum it counts (`dag`) and since when we knew
 * (`bekend`). No household, no sentence and no person is kept.
 */
export const RECHTMATIGHEID_TABELLEN: readonly string[] = [
  ...lijsttabellen('rechtmatigheid'),
  // A decision on the begroting, with what it says of itself; `storneert` is the revisie that it takes back.
  `CREATE TABLE rechtmatigheid_besluit (
    boek TEXT NOT NULL,
    revisie INTEGER NOT NULL,
    bekend INTEGER NOT NULL,
    dag INTEGER NOT NULL,
    type TEXT NOT NULL,
    besluit TEXT NOT NULL,
    storneert INTEGER,
    PRIMARY KEY (boek, revisie)
  ) STRICT, WITHOUT ROWID`,
  // What it made of the begroting of a budget in a kleur: `primitief` or `wijziging`, eurocents of any sign.
  `CREATE TABLE rechtmatigheid_begroting (
    boek TEXT NOT NULL,
    revisie INTEGER NOT NULL,
    nr INTEGER NOT NULL,
    bekend INTEGER NOT NULL,
    dag INTEGER NOT NULL,
    soort TEXT NOT NULL,
    budget TEXT NOT NULL,
    kleur TEXT NOT NULL,
    bedrag INTEGER NOT NULL,
    PRIMARY KEY (boek, revisie, nr)
  ) STRICT, WITHOUT ROWID`,
  // Budgets that are a reserve: of these every movement is kept below.
  `CREATE TABLE rechtmatigheid_reserve (
    boek TEXT NOT NULL,
    budget TEXT NOT NULL,
    PRIMARY KEY (boek, budget)
  ) STRICT, WITHOUT ROWID`,
  // What one event changed of a reserve. soort: see `reservemutaties.ts`. oorsprong is the revisie of the movement that
  // it is, or takes back; kant is 1 for an addition (also when that is taken back) and -1 for a withdrawal.
  `CREATE TABLE rechtmatigheid_reservemutatie (
    boek TEXT NOT NULL,
    revisie INTEGER NOT NULL,
    budget TEXT NOT NULL,
    bekend INTEGER NOT NULL,
    dag INTEGER NOT NULL,
    soort TEXT NOT NULL,
    grond TEXT,
    oorsprong INTEGER NOT NULL,
    kant INTEGER NOT NULL,
    bedrag INTEGER NOT NULL,
    PRIMARY KEY (boek, revisie, budget)
  ) STRICT, WITHOUT ROWID`,
  // What was refused because of a mandate: who asked is not kept, only for which team and under which mandate. It counts
  // on the day on which we knew, which is of any year.
  `CREATE TABLE rechtmatigheid_weigering (
    boek TEXT NOT NULL,
    revisie INTEGER NOT NULL,
    nr INTEGER NOT NULL,
    bekend INTEGER NOT NULL,
    code TEXT NOT NULL,
    opdracht TEXT NOT NULL,
    team TEXT,
    mandaat TEXT,
    trekking TEXT,
    gevraagd INTEGER,
    PRIMARY KEY (boek, revisie, nr)
  ) STRICT, WITHOUT ROWID`,
  // What the closing took off a verplichting, or settled with a payer: there are as many as verplichtingen that run on.
  `CREATE TABLE rechtmatigheid_afsluiting (
    boek TEXT NOT NULL,
    revisie INTEGER NOT NULL,
    nr INTEGER NOT NULL,
    bekend INTEGER NOT NULL,
    dag INTEGER NOT NULL,
    van TEXT NOT NULL,
    naar TEXT NOT NULL,
    kleur TEXT NOT NULL,
    bedrag INTEGER NOT NULL,
    verplichting TEXT,
    PRIMARY KEY (boek, revisie, nr)
  ) STRICT, WITHOUT ROWID`,
  // Months that were closed (1) and opened again (0), event by event.
  `CREATE TABLE rechtmatigheid_periode (
    boek TEXT NOT NULL,
    revisie INTEGER NOT NULL,
    bekend INTEGER NOT NULL,
    dag INTEGER NOT NULL,
    periode TEXT NOT NULL,
    afgesloten INTEGER NOT NULL,
    PRIMARY KEY (boek, revisie)
  ) STRICT, WITHOUT ROWID`,
];

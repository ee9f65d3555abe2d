/** Nothing here is overwritten: each row says from which boekdatum it counts (`dag`) and since when we knew (`bekend`). */
export const WIJKTEAM_TABELLEN: readonly string[] = [
  // What became of a team, a mandaat, a trekking, a voucher, a signaal or an inleg, event by event.
  `CREATE TABLE wijkteam_stap (
    boek TEXT NOT NULL,
    soort TEXT NOT NULL,
    id TEXT NOT NULL,
    revisie INTEGER NOT NULL,
    bekend INTEGER NOT NULL,
    dag INTEGER NOT NULL,
    moment TEXT NOT NULL,
    type TEXT NOT NULL,
    gegevens TEXT NOT NULL,
    PRIMARY KEY (boek, soort, id, revisie)
  ) STRICT, WITHOUT ROWID`,
  // By which a storno finds the inleg that it takes back.
  "CREATE INDEX wijkteam_stap_inleg ON wijkteam_stap (boek, revisie) WHERE soort = 'inleg'",
  // A trekking by the revisie of the event that made it: what a list looks at before it adds up the steps. The code of
  // the household serves to count how many there are, and is in no answer.
  `CREATE TABLE wijkteam_trekking (
    boek TEXT NOT NULL,
    nr INTEGER NOT NULL,
    trekking TEXT NOT NULL,
    team TEXT NOT NULL,
    vorm TEXT NOT NULL,
    huishouden TEXT,
    bekend INTEGER NOT NULL,
    dag INTEGER NOT NULL,
    PRIMARY KEY (boek, nr)
  ) STRICT, WITHOUT ROWID`,
  'CREATE UNIQUE INDEX wijkteam_trekking_id ON wijkteam_trekking (boek, trekking)',
  // Households that were forgotten: in which boek that was asked makes no difference for what was written about them.
  `CREATE TABLE wijkteam_vergeten (
    boek TEXT NOT NULL,
    huishouden TEXT NOT NULL,
    PRIMARY KEY (huishouden, boek)
  ) STRICT, WITHOUT ROWID`,
  // Budgets of a wijk, an area or residents: only of these every movement is kept below.
  `CREATE TABLE wijkteam_budget (
    boek TEXT NOT NULL,
    budget TEXT NOT NULL,
    PRIMARY KEY (boek, budget)
  ) STRICT, WITHOUT ROWID`,
  // What each side of a mutatie changed on a wijkbudget: `maat` as in the saldi, `tegen` the rekening on the other side,
  // `wijk` for which it was.
  `CREATE TABLE wijkteam_beweging (
    boek TEXT NOT NULL,
    budget TEXT NOT NULL,
    revisie INTEGER NOT NULL,
    nr INTEGER NOT NULL,
    bekend INTEGER NOT NULL,
    dag INTEGER NOT NULL,
    maand TEXT NOT NULL,
    maat TEXT NOT NULL,
    tegen TEXT NOT NULL,
    kleur TEXT NOT NULL,
    bedrag INTEGER NOT NULL,
    wijk TEXT,
    PRIMARY KEY (boek, budget, revisie, nr)
  ) STRICT, WITHOUT ROWID`,
];

/** What was declared; amounts in eurocents. Of its lines only numbers and sums are kept: who they are about is in the events. */
export const DECLARATIETABELLEN: readonly string[] = [
  `CREATE TABLE declaraties_indeling (
    boek TEXT NOT NULL,
    indeling TEXT NOT NULL,
    aanbieder TEXT NOT NULL,
    revisie INTEGER NOT NULL,
    inhoud TEXT NOT NULL,
    PRIMARY KEY (boek, indeling)
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE declaraties_declaratie (
    boek TEXT NOT NULL,
    declaratie TEXT NOT NULL,
    aanbieder TEXT NOT NULL,
    nummer TEXT NOT NULL,
    formaat TEXT NOT NULL,
    van TEXT NOT NULL,
    totEnMet TEXT NOT NULL,
    dagtekening TEXT NOT NULL,
    boekdatum TEXT NOT NULL,
    hoortBij TEXT,
    regels INTEGER NOT NULL,
    debet INTEGER NOT NULL,
    credit INTEGER NOT NULL,
    revisie INTEGER NOT NULL,
    geregistreerdOp TEXT NOT NULL,
    geboekteRegels INTEGER NOT NULL,
    geboektDebet INTEGER NOT NULL,
    geboektCredit INTEGER NOT NULL,
    laatste INTEGER NOT NULL,
    afgebroken TEXT,
    PRIMARY KEY (boek, declaratie)
  ) STRICT, WITHOUT ROWID`,
  'CREATE UNIQUE INDEX declaraties_declaratie_revisie ON declaraties_declaratie (boek, revisie)',
];

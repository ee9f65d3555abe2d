import type { Projectie, Verwerker } from '../motor/projectie.js';

const NIETS: Verwerker = { verwerk: () => undefined, schrijf: () => undefined, vergeet: () => undefined };

/**
 * The Merkle tree over the events of each boek (design 6): leaf n is the event of revisie n. It takes nothing in while the
 * events come by, for its hashes cost as much as all other projections together and few ask for them: it is brought up to
 * date when somebody asks (`bijwerken.ts`). It stands here so that its tiles are made and thrown away as other tables are.
 */
export const boom: Projectie = {
  naam: 'boom',
  versie: 2,
  tabellen: [
    `CREATE TABLE boom_tegel (
      boek TEXT NOT NULL,
      niveau INTEGER NOT NULL,
      plek INTEGER NOT NULL,
      hashes BLOB NOT NULL,
      PRIMARY KEY (boek, niveau, plek)
    ) STRICT`,
  ],
  open: () => NIETS,
};

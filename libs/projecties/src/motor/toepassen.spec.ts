import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Checkpoints } from './checkpoints.js';
import { Leesdatabase } from './database.js';
import { Deelnemer } from './deelnemer.js';
import { stil } from './log.js';
import type { BoekGebeurtenis, Projectie } from './projectie.js';
import { pasToe } from './toepassen.js';
import { legKlaar } from './voorbereiden.js';

const gebeurtenis = (positie: number, type = 'iets.v1'): BoekGebeurtenis =>
  ({ positie, type, boek: 'b-2025', revisie: positie - 1, id: `g${positie}` }) as BoekGebeurtenis;

/** Writes each position in a row; throws on the type `gif`. */
function rijtjes(naam: string, vergeten: string[] = []): Projectie {
  return {
    naam,
    versie: 1,
    tabellen: [`CREATE TABLE ${naam}_rij (positie INTEGER)`],
    open: (db) => ({
      verwerk: ({ positie, type }) => {
        if (type === 'gif') throw new Error('onverteerbaar');
        db.prepare(`INSERT INTO ${naam}_rij VALUES (?)`).run(positie);
      },
      schrijf: () => undefined,
      vergeet: () => void vergeten.push(naam),
    }),
  };
}

describe('een stap', () => {
  const map = mkdtempSync(join(tmpdir(), 'ontschot-stap-'));
  let teller = 0;
  afterAll(() => rmSync(map, { recursive: true, force: true }));

  function opstelling(...projecties: Projectie[]) {
    const database = new Leesdatabase(join(map, `${(teller += 1)}.sqlite`), stil);
    const checkpoints = new Checkpoints(database);
    const deelnemers = projecties.map((projectie) => new Deelnemer(projectie));
    legKlaar(database, checkpoints, deelnemers, stil);
    const rijen = (naam: string): unknown[] => database.db.prepare(`SELECT positie FROM ${naam}_rij`).pluck().all();
    const positie = (naam: string): number | undefined => checkpoints.alle().get(naam)?.positie;
    return { database, checkpoints, deelnemers, rijen, positie };
  }

  it('verplaatst tabellen en checkpoints samen', () => {
    const { database, checkpoints, deelnemers, rijen, positie } = opstelling(rijtjes('een'), rijtjes('twee'));

    const gezet = pasToe(database, checkpoints, deelnemers, {
      gebeurtenissen: [gebeurtenis(1), gebeurtenis(2)],
      van: 0,
      naar: 3,
    });

    expect([gezet, rijen('een'), rijen('twee')]).toEqual([true, [1, 2], [1, 2]]);
    expect([positie('een'), positie('twee'), deelnemers[0]?.positie]).toEqual([3, 3, 3]);
    database.sluit();
  });

  it('doet niets als een ander proces een van de checkpoints verplaatste, en vergeet wat het dacht', () => {
    const vergeten: string[] = [];
    const { database, checkpoints, deelnemers, rijen, positie } = opstelling(
      rijtjes('een', vergeten),
      rijtjes('twee', vergeten),
    );
    checkpoints.verplaats('twee', 1, 0, 9, undefined);

    const gezet = pasToe(database, checkpoints, deelnemers, { gebeurtenissen: [gebeurtenis(1)], van: 0, naar: 1 });

    expect([gezet, rijen('een'), rijen('twee')]).toEqual([false, [], []]);
    expect([positie('een'), positie('twee')]).toEqual([0, 9]);
    expect(vergeten).toEqual(['een', 'twee']);
    database.sluit();
  });

  it('doet ook niets bij een andere versie', () => {
    const { database, checkpoints, deelnemers, rijen } = opstelling(rijtjes('een'));
    checkpoints.begin('een', 2);

    expect(pasToe(database, checkpoints, deelnemers, { gebeurtenissen: [gebeurtenis(1)], van: 0, naar: 1 })).toBe(
      false,
    );
    expect(rijen('een')).toEqual([]);
    database.sluit();
  });

  it('zet alleen de projectie stil die een gebeurtenis niet verwerkt, zonder iets van de batch', () => {
    const zonderGif: Projectie = {
      ...rijtjes('goed'),
      open: (db) => ({ ...rijtjes('goed').open(db), verwerk: () => undefined }),
    };
    const { database, checkpoints, deelnemers, rijen, positie } = opstelling(rijtjes('ziek'), zonderGif);
    const gebeurtenissen = [gebeurtenis(1), gebeurtenis(2, 'gif'), gebeurtenis(3)];

    expect(pasToe(database, checkpoints, deelnemers, { gebeurtenissen, van: 0, naar: 3 })).toBe(true);
    expect(rijen('ziek')).toEqual([]);
    expect([positie('ziek'), positie('goed')]).toEqual([0, 3]);
    expect(deelnemers[0]?.stilstand).toEqual({
      positie: 2,
      boek: 'b-2025',
      revisie: 1,
      type: 'gif',
      melding: 'onverteerbaar',
    });
    expect(deelnemers[1]?.stilstand).toBeUndefined();
    database.sluit();
  });
});

import SqliteDatabase from 'better-sqlite3';
import { Toeval } from '../../test/hulp/toeval.js';
import type { Leesmodel } from '../leesmodel.js';
import { bereid } from './lijst.js';
import { Reeks } from './reeks.js';
import { standen } from './standen.js';
import { lijsttabellen, PER_TUSSENSTAND } from './tabellen.js';

describe('een reeks', () => {
  const db = new SqliteDatabase(':memory:');
  for (const tabel of lijsttabellen('proef')) db.exec(tabel);
  const sql = bereid(db, 'proef');
  const lees = { sql: (tekst: string) => db.prepare(tekst) } as unknown as Leesmodel;
  afterAll(() => db.close());

  it('geeft op elk moment van beide klokken de som, voor en na een tussenstand en over batches heen', () => {
    const t = new Toeval(11);
    const boekingen = Array.from({ length: 2 * PER_TUSSENSTAND + 5_000 }, (_, i) => ({
      bekend: 20_000 + Math.floor(i / 300),
      dag: t.onder(372),
      bedrag: t.onder(2_000) - 900,
      sleutel: `k${t.onder(i < PER_TUSSENSTAND ? 20 : 30)}`,
    }));
    for (let i = 0; i < boekingen.length;) {
      const reeks = new Reeks(sql, 'b', 'soort');
      for (const eind = Math.min(boekingen.length, i + 1 + t.onder(9_000)); i < eind; i += 1) {
        const { bekend, dag, bedrag, sleutel } = boekingen[i]!;
        reeks.boek(bekend, dag, bedrag, 'een', sleutel);
      }
      reeks.lijst.schrijf();
    }

    for (let keer = 0; keer < 60; keer += 1) {
      const op = keer % 3 === 0 ? undefined : t.onder(372);
      const bekendOp = 19_999 + t.onder(240);
      const verwacht = new Map<string, number>();
      for (const { bekend, dag, bedrag, sleutel } of boekingen) {
        if (bekend > bekendOp) break;
        const naam = `een|${sleutel}`;
        verwacht.set(naam, (verwacht.get(naam) ?? 0) + (dag <= (op ?? 400) ? bedrag : 0));
      }
      const gevonden = standen(lees, 'proef', 'b', 'soort', { op, bekendOp });
      expect(new Map(gevonden.map(({ sleutel, bedrag }) => [sleutel, bedrag]))).toEqual(verwacht);
    }
  });

  it('geeft alleen wat met het gevraagde begint', () => {
    const reeks = new Reeks(sql, 'b', 'begin');
    reeks.boek(1, 1, 5, 'jeugd', 'a');
    reeks.boek(1, 1, 7, 'wmo', 'a', 'x');
    reeks.lijst.schrijf();

    expect(standen(lees, 'proef', 'b', 'begin', { op: undefined, bekendOp: 1 }, 'wmo|')).toEqual([
      { sleutel: 'wmo|a|x', bedrag: 7 },
    ]);
  });

  it('weigert wat op een eerdere dag bekend zou zijn geworden', () => {
    const reeks = new Reeks(sql, 'b', 'terug');
    reeks.boek(5, 1, 5, 'a', 'b');

    expect(() => reeks.boek(4, 1, 5, 'a', 'b')).toThrow(RangeError);
  });
});

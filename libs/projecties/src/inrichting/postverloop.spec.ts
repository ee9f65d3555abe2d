import SqliteDatabase from 'better-sqlite3';
import { Toeval } from '../../test/hulp/toeval.js';
import type { Leesmodel } from '../leesmodel.js';
import { Afwikkelingen } from './afwikkelingen.js';
import { Posten } from './posten.js';
import { Postverloop } from './postverloop.js';
import { isAfgewikkeld, standVanPost } from './stand-van-post.js';
import { INRICHTING_TABELLEN } from './tabellen.js';

const BOEK = 'b';
const POST = 7;

describe('het verloop van een post', () => {
  const db = new SqliteDatabase(':memory:');
  for (const tabel of INRICHTING_TABELLEN) db.exec(tabel);
  let gelezen = 0;
  const lees = {
    sql: (tekst: string) => {
      const statement = db.prepare(tekst);
      const tel = {
        get: (...wat: unknown[]) => ((gelezen += 1), statement.get(...wat)),
        pluck: () => statement.pluck(),
      };
      return tel;
    },
  } as unknown as Leesmodel;
  afterAll(() => db.close());

  it('geeft op elk moment van beide klokken de som, uit een handvol rijen, over batches heen', () => {
    const t = new Toeval(3);
    const boekingen = Array.from({ length: 4_000 }, (_, i) => ({
      bekend: 100 + Math.floor(i / 4),
      dag: t.onder(372),
      bedrag: 1 + t.onder(900),
      kleur: t.kies(['jeugd', 'wmo']),
    }));
    let posten = new Posten(db);
    const wanneer = { boek: BOEK, revisie: POST, dag: 0, bekend: 100 };
    posten.maak({ soort: 'voorschot', id: 'v', budget: 'x', aanbieder: 'y', gegevens: {} }, wanneer);
    for (const { bekend, dag, bedrag, kleur } of boekingen) {
      const mutatie = { van: 'vrij:x', naar: 'voorschot:x', kleur, bedrag, voorschot: 'v' } as const;
      posten.boek(mutatie, { ...wanneer, dag, bekend });
      if (!t.kans(7)) continue;
      posten.schrijf();
      if (t.kans(3)) posten = new Posten(db);
    }
    posten.schrijf();

    for (let keer = 0; keer < 80; keer += 1) {
      const op = keer % 4 === 0 ? undefined : t.onder(372);
      const bekendOp = 95 + t.onder(1_010);
      const verwacht = new Map<string, number>();
      for (const { bekend, dag, bedrag, kleur } of boekingen)
        if (bekend <= bekendOp) verwacht.set(kleur, (verwacht.get(kleur) ?? 0) + (dag <= (op ?? 400) ? bedrag : 0));
      gelezen = 0;
      expect(standVanPost(lees, BOEK, POST, { op, bekendOp })).toEqual(verwacht);
      // A thousand days in at most ten rows.
      expect(gelezen).toBeLessThanOrEqual(10);
    }
  });

  it('weigert wat op een eerdere dag bekend zou zijn geworden', () => {
    const verloop = new Postverloop(db);

    expect(() => verloop.nieuw(BOEK, POST, verloop.laatste(BOEK, POST), 5)).toThrow(RangeError);
  });

  it('kent van elke reeks afwikkelingen en heropeningen of hij was afgewikkeld', () => {
    const t = new Toeval(9);
    const afwikkelingen = new Afwikkelingen(db);
    for (let post = 100; post < 160; post += 1) {
      const feiten = Array.from({ length: t.onder(12) }, (_, i) => ({
        af: t.kans(3),
        wanneer: { boek: BOEK, revisie: post * 100 + i, dag: t.onder(6), bekend: 20 + Math.floor(i / 2) },
      }));
      for (const { af, wanneer } of feiten) {
        if (af) afwikkelingen.wikkelAf(post, wanneer);
        else afwikkelingen.heropen(post, wanneer);
      }
      for (let op = 0; op < 6; op += 1)
        for (let bekendOp = 19; bekendOp < 27; bekendOp += 1) {
          const laatste = feiten.findLast(({ wanneer }) => wanneer.dag <= op && wanneer.bekend <= bekendOp);
          expect([op, bekendOp, isAfgewikkeld(lees, BOEK, post, { op, bekendOp })]).toEqual([
            op,
            bekendOp,
            laatste?.af ?? false,
          ]);
        }
    }
  });
});

import { compareEvents, copyEvents, eventStoreDbCheck, NO_STREAM, type EventStore } from '@ontschot/event-store';
import Database from 'better-sqlite3';
import { join } from 'node:path';
import { kans } from '../crash-store/schrift.js';
import { feit, feiten } from '../contract/delen/hulp.js';
import { BOEKEN, inhoud, vulBoeken } from './boeken.js';
import { maakTweetal, type Tweetal } from './opstelling.js';

const SEED = Number(process.env['ONTSCHOT_SEED'] ?? 20_251_122);

let stel: Tweetal;
beforeEach(async () => (stel = await maakTweetal()));
afterEach(() => stel.ruimOp());

/** A store that fails at its append after so many, before or after doing it: the process that copied is as good as gone. */
const houdtOp = (store: EventStore, na: number, gedaan: boolean): EventStore => {
  let nog = na;
  const append: EventStore['append'] = async (...hoe) => {
    if ((nog -= 1) >= 0) return store.append(...hoe);
    if (gedaan) await store.append(...hoe);
    throw new Error('weg');
  };
  return Object.assign(Object.create(store) as EventStore, { append });
};

/** Changes the stored text of one event, as somebody with the file in hands could. */
const wijzig = (sql: string): void => void new Database(join(stel.map.pad, 'boek.db')).exec(sql).close();

describe(`gegeven boeken met geweigerde opdrachten, door elkaar geboekt (seed ${SEED})`, () => {
  beforeEach(() => vulBoeken(stel.sqlite, 120, SEED));

  it('als ze worden gekopieerd, dan geven beide opslagen dezelfde gebeurtenissen in dezelfde volgorde', async () => {
    const bron = await inhoud(stel.sqlite);
    expect(bron.filter(({ type }) => type === 'opdracht-geweigerd.v1').length).toBeGreaterThan(10);
    expect(await copyEvents(stel.sqlite, stel.esdb)).toEqual({ there: 0, missing: bron.length });
    expect(await inhoud(stel.esdb)).toEqual(bron);
    expect(new Set(bron.map(({ stream }) => stream)).size).toBe(BOEKEN.length);
  });

  it('als dezelfde kopie nog eens wordt gemaakt, dan wordt er niets geschreven', async () => {
    await copyEvents(stel.sqlite, stel.esdb);
    const { alle } = stel.server.dubbel.logboek;
    const eerder = alle.length;
    const aantal = (await inhoud(stel.sqlite)).length;
    expect(await copyEvents(stel.sqlite, stel.esdb)).toEqual({ there: aantal, missing: 0 });
    expect(alle).toHaveLength(eerder);
  });

  it('als er alleen wordt vergeleken, dan is het doel erna nog leeg', async () => {
    const aantal = (await inhoud(stel.sqlite)).length;
    expect(await compareEvents(stel.sqlite, stel.esdb)).toEqual({ there: 0, missing: aantal });
    expect(await stel.esdb.head()).toBe(0);
  });

  it('als een boek alleen gaat, dan staat dat boek er heel en de andere niet', async () => {
    const stream = `boek-${BOEKEN[1]}`;
    await copyEvents(stel.sqlite, stel.esdb, { stream });
    const eigen = (await inhoud(stel.sqlite)).filter((een) => een.stream === stream);
    expect(await inhoud(stel.esdb)).toEqual(eigen);
    expect(await copyEvents(stel.sqlite, stel.esdb, { stream })).toEqual({ there: eigen.length, missing: 0 });
  });

  it('als ze heen en weer gaan, dan komt er hetzelfde terug, ook met wat er in het doel bij kwam', async () => {
    await copyEvents(stel.sqlite, stel.esdb);
    await stel.esdb.append('boek-nieuw-2026', NO_STREAM, feiten(3));
    expect(await copyEvents(stel.esdb, stel.sqlite)).toMatchObject({ missing: 3 });
    expect(await inhoud(stel.sqlite)).toEqual(await inhoud(stel.esdb));
    const vers = await stel.map.open({ file: join(stel.map.pad, 'vers.db') });
    await copyEvents(stel.esdb, vers);
    expect(await inhoud(vers)).toEqual(await inhoud(stel.esdb));
  });

  it('als de kopie telkens op een andere plek ophoudt, voor of na een bijschrijving, dan gaat de volgende daar verder', async () => {
    const dobbel = kans(SEED);
    const bron = await inhoud(stel.sqlite);
    let opgehouden = 0;
    for (let klaar = false; !klaar;) {
      const doel = houdtOp(stel.esdb, Math.floor(dobbel() * 6), dobbel() < 0.5);
      klaar = await copyEvents(stel.sqlite, doel).then(
        () => true,
        () => false,
      );
      const staat = await inhoud(stel.esdb);
      expect(staat).toEqual(bron.slice(0, staat.length));
      if (!klaar) opgehouden++;
    }
    expect(opgehouden).toBeGreaterThan(5);
    expect(await inhoud(stel.esdb)).toEqual(bron);
  });

  it('als de kopie wordt gevraagd te stoppen, dan doet zij dat met de reden die haar is gegeven', async () => {
    const stop = new AbortController();
    const progress = (stage: string): void => {
      if (stage === 'write') stop.abort(new Error('genoeg'));
    };
    await expect(copyEvents(stel.sqlite, stel.esdb, { signal: stop.signal, progress })).rejects.toThrow('genoeg');
    const staat = await inhoud(stel.esdb);
    expect(staat.length).toBeLessThan((await inhoud(stel.sqlite)).length);
  });

  it('als de lijn naar het doel telkens breekt, dan staat alles er eenmaal', async () => {
    const dobbel = kans(SEED);
    const kwaad = ['knip-ervoor', 'knip-erna', 'geen-leider'] as const;
    stel.server.dubbel.kwaad = () => (dobbel() < 0.2 ? kwaad[Math.floor(dobbel() * kwaad.length)] : undefined);
    await copyEvents(stel.sqlite, stel.esdb);
    stel.server.dubbel.kwaad = () => undefined;
    expect(await inhoud(stel.esdb)).toEqual(await inhoud(stel.sqlite));
  });

  const velden: [string, string, string][] = [
    ['id', `UPDATE event SET id = iif(id LIKE 'f%', 'e', 'f') || substr(id, 2) WHERE position = 30`, 'id'],
    ['type', `UPDATE event SET type = type || 'x' WHERE position = 30`, 'type'],
    [
      'een byte van de gegevens',
      `UPDATE event SET data = json_set(data, '$.extra', 1) WHERE position = 30`,
      'data.extra',
    ],
    [
      'een byte van het zout',
      `UPDATE event SET metadata = json_set(metadata, '$.zout', 'A') WHERE position = 30`,
      'metadata.zout',
    ],
  ];
  it.each(velden)(
    'als in het doel %s anders is, dan zegt de fout waar en blijft het doel zoals het is',
    async (_, sql, field) => {
      const bron = await stel.map.open({ file: join(stel.map.pad, 'bron.db') });
      await copyEvents(stel.sqlite, bron);
      wijzig(sql);
      const { stream, revision } = (await inhoud(bron))[29]!;
      await bron.append('boek-erbij-2025', NO_STREAM, feiten(2));
      const eerder = await inhoud(stel.sqlite);
      await expect(copyEvents(bron, stel.sqlite)).rejects.toMatchObject({
        name: 'StoresDiffer',
        difference: { what: 'field', at: { stream, revision }, field },
      });
      expect(await inhoud(stel.sqlite)).toEqual(eerder);
    },
  );

  it('als alleen de volgorde van de sleutels in de tekst anders is, dan is het dezelfde gebeurtenis', async () => {
    await copyEvents(stel.sqlite, stel.esdb);
    wijzig(`UPDATE event SET metadata = json_patch(json_object('zout', metadata ->> '$.zout'), metadata)`);
    expect(await copyEvents(stel.sqlite, stel.esdb)).toMatchObject({ missing: 0 });
  });

  it('als het doel al verder is, of de boeken in een andere volgorde heeft, dan wordt het geweigerd', async () => {
    await copyEvents(stel.sqlite, stel.esdb);
    await stel.esdb.append('boek-verder-2025', NO_STREAM, feiten(1));
    const verder = { what: 'longer', at: { stream: 'boek-verder-2025', revision: 0 } };
    await expect(copyEvents(stel.sqlite, stel.esdb)).rejects.toMatchObject({ difference: verder });
    const vers = await stel.map.open({ file: join(stel.map.pad, 'vers.db') });
    await copyEvents(stel.sqlite, vers, { stream: `boek-${BOEKEN[2]}` });
    await expect(copyEvents(stel.sqlite, vers)).rejects.toMatchObject({
      difference: {
        what: 'order',
        at: { stream: `boek-${BOEKEN[0]}`, revision: 0 },
        instead: { stream: `boek-${BOEKEN[2]}`, revision: 0 },
      },
    });
  });
});

describe('gegeven een kopie waarbij iets niet klopt', () => {
  /** A copy during which something happens, once, at this stage. */
  const terwijl = (stage: string, doe: () => unknown) => {
    let gedaan = false;
    return {
      progress: (nu: string): void => {
        if (nu !== stage || gedaan) return;
        gedaan = true;
        doe();
      },
    };
  };

  it.each(['compare', 'count', 'write', 'verify'])(
    'als de bron groeit bij %s, dan is de kopie niet gelukt, en de volgende maakt haar af',
    async (stage) => {
      await stel.esdb.append('boek-a', NO_STREAM, feiten(20));
      await copyEvents(stel.esdb, stel.sqlite);
      await stel.esdb.append('boek-a', 19, feiten(20, 20));
      const { logboek } = stel.server.dubbel;
      const erbij = (): unknown =>
        logboek.voegToe('boek-b', NO_STREAM, [{ ...logboek.alle[1]!, id: crypto.randomUUID() }]);
      await expect(copyEvents(stel.esdb, stel.sqlite, terwijl(stage, erbij))).rejects.toMatchObject({
        name: 'SourceMoved',
      });
      await copyEvents(stel.esdb, stel.sqlite);
      expect(await inhoud(stel.sqlite)).toEqual(await inhoud(stel.esdb));
      expect(await inhoud(stel.sqlite)).toHaveLength(41);
    },
  );

  it('als een ander tegelijk in het doel schrijft, dan merkt de kopie het', async () => {
    await stel.sqlite.append('boek-a', NO_STREAM, feiten(1200));
    const ander = (): Promise<unknown> => stel.esdb.append('boek-a', NO_STREAM, feiten(1));
    await expect(copyEvents(stel.sqlite, stel.esdb, terwijl('count', ander))).rejects.toMatchObject({
      name: 'VersionConflict',
    });
  });

  it('als een ander in een andere stroom van het doel schrijft, dan blijkt dat bij het nakijken', async () => {
    await stel.sqlite.append('boek-a', NO_STREAM, feiten(9));
    const { logboek } = stel.server.dubbel;
    const ander = (): unknown =>
      logboek.voegToe('boek-b', NO_STREAM, [{ ...logboek.alle.at(-1)!, id: crypto.randomUUID() }]);
    await expect(copyEvents(stel.sqlite, stel.esdb, terwijl('write', ander))).rejects.toMatchObject({
      name: 'StoresDiffer',
      written: true,
      difference: { what: 'longer', at: { stream: 'boek-b', revision: 0 } },
    });
  });

  it('als een gebeurtenis nooit in het doel past, dan wordt er niets geschreven', async () => {
    const check = await eventStoreDbCheck();
    await stel.sqlite.append('boek-a', NO_STREAM, feiten(3));
    await stel.sqlite.append('boek-a', 2, [feit(3, { tekst: 'x'.repeat(950_000) })]);
    const teGroot = { name: 'NotTaken', at: { stream: 'boek-a', revision: 3 }, cause: { name: 'AppendTooLarge' } };
    await expect(copyEvents(stel.sqlite, stel.esdb, { check })).rejects.toMatchObject(teGroot);
    expect(await stel.esdb.head()).toBe(0);
    // Without asking beforehand it shows when it is written.
    await expect(copyEvents(stel.sqlite, stel.esdb)).rejects.toMatchObject(teGroot);
  });

  it('als gebeurtenissen samen te groot zijn voor een keer, dan gaan ze in delen en in volgorde', async () => {
    await stel.sqlite.append(
      'boek-a',
      NO_STREAM,
      feiten(9).map((een) => ({ ...een, data: { tekst: 'x'.repeat(100_000) } })),
    );
    await copyEvents(stel.sqlite, stel.esdb);
    expect(await inhoud(stel.esdb)).toEqual(await inhoud(stel.sqlite));
  });

  it('als in de bron een gebeurtenis is gewist, dan wordt er niets geschreven', async () => {
    await stel.sqlite.append('boek-a', NO_STREAM, feiten(5));
    wijzig('DELETE FROM event WHERE revision = 2');
    await expect(copyEvents(stel.sqlite, stel.esdb)).rejects.toMatchObject({ name: 'StoreDamaged', from: 2, to: 3 });
    expect(await stel.esdb.head()).toBe(0);
  });

  it('als het doel te lang bezet is, dan houdt de kopie op met die fout', async () => {
    await stel.sqlite.append('boek-a', NO_STREAM, feiten(1));
    stel.server.dubbel.kwaad = () => 'geweigerd';
    const kopie = copyEvents(stel.sqlite, stel.esdb, { patienceMs: 100 });
    await expect(kopie).rejects.toMatchObject({ name: 'StoreBusy' });
  });
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Opdracht } from '@ontschot/boek';
import {
  AppendTooLarge,
  openSqliteStore,
  OutcomeUnclear,
  StoreBusy,
  type EventStore,
  type NewEvent,
} from '@ontschot/event-store';
import {
  Boekschrijvers,
  GRENZEN,
  opdrachtHash,
  OpslagOnbereikbaar,
  Overbelast,
  type Antwoord,
  type Grenzen,
  type Ingediend,
} from './index.js';

const BOEK = 'proef-2025';
let map: string;
let store: EventStore;

beforeEach(async () => {
  map = await mkdtemp(join(tmpdir(), 'boekschrijver-'));
  store = await openSqliteStore({ file: join(map, 'g.sqlite') });
});
afterEach(async () => {
  await store.close();
  await rm(map, { recursive: true, force: true });
});

let teller = 0;
const ingediend = (
  opdracht: Opdracht & Record<string, unknown>,
  id = `o-${(teller += 1)}`,
  afzender = 'a1',
): Ingediend => ({
  herkomst: { id, afzender, rol: 'controller', hash: opdrachtHash(opdracht) },
  opdracht,
});
const open = (): Ingediend => ingediend({ soort: 'boek-openen', boek: BOEK, gemeente: 'Proef', jaar: 2025 });
const wijk = (naam: string, id?: string): Ingediend => ingediend({ soort: 'wijk-instellen', wijk: naam, naam }, id);
const overheveling = (): Ingediend =>
  ingediend({ soort: 'overhevelen', van: 'x', naar: 'y', bedrag: 1, grond: 'g', boekdatum: '2025-02-01' });
const schrijvers = (opslag = store, grenzen: Partial<Grenzen> = {}): Boekschrijvers =>
  new Boekschrijvers(opslag, { ...GRENZEN, ...grenzen });

async function alles(): Promise<
  { revision: number; type: string; metadata: { geregistreerdOp: string; zout: string; opdracht: { id: string } } }[]
> {
  const gelezen = [];
  for await (const pagina of store.readStream(`boek-${BOEK}`, 0)) gelezen.push(...pagina);
  return gelezen as never;
}

/** A store that fails as told, at the append with that number, before or after it took effect. A test double around the real one. */
function onzeker(
  echt: EventStore,
  plan: Record<number, { fout: Error; na: boolean }>,
): EventStore & { aantal: number } {
  const dubbel: EventStore & { aantal: number } = Object.assign(Object.create(echt) as EventStore, {
    aantal: 0,
    append: async (stream: string, revision: number, events: readonly NewEvent[]) => {
      const stap = plan[dubbel.aantal];
      dubbel.aantal += 1;
      if (stap !== undefined && !stap.na) throw stap.fout;
      const uitkomst = await echt.append(stream, revision, events);
      if (stap !== undefined) throw stap.fout;
      return uitkomst;
    },
    readStream: echt.readStream.bind(echt),
    headOfStream: echt.headOfStream.bind(echt),
  });
  return dubbel;
}

describe('de boekschrijver', () => {
  it('boekt in volgorde en antwoordt elke opdracht voor zich: een weigering deert haar buren niet', async () => {
    const antwoorden = await schrijvers().dienIn(BOEK, [open(), wijk('noord'), overheveling(), wijk('zuid')]);
    expect(antwoorden.map((een) => een.soort)).toEqual(['geboekt', 'geboekt', 'geweigerd', 'geboekt']);
    expect(antwoorden[2]).toMatchObject({ weigering: { code: 'onbekend-budget' }, revisie: 2 });
    expect((await alles()).map((een) => een.type)).toEqual([
      'boek-geopend.v1',
      'wijk-ingesteld.v1',
      'opdracht-geweigerd.v1',
      'wijk-ingesteld.v1',
    ]);
  });

  it('legt wat samen aankomt in één append vast', async () => {
    const dubbel = onzeker(store, {});
    const schrijver = schrijvers(dubbel);
    await schrijver.dienIn(BOEK, [open()]);
    await Promise.all(Array.from({ length: 40 }, (_, i) => schrijver.dienIn(BOEK, [wijk(`w${i}`)])));
    expect(dubbel.aantal).toBe(2);
    expect(await alles()).toHaveLength(41);
  });

  it('geeft op dezelfde opdracht hetzelfde antwoord: in dezelfde partij, later, na een herstart en bij een weigering', async () => {
    const eerste = schrijvers();
    await eerste.dienIn(BOEK, [open()]);
    const [a, b] = await eerste.dienIn(BOEK, [wijk('noord', 'zelfde'), wijk('noord', 'zelfde')]);
    const weg = overheveling();
    const [geweigerd] = await eerste.dienIn(BOEK, [weg]);
    const opnieuw = schrijvers();
    const [c] = await opnieuw.dienIn(BOEK, [wijk('noord', 'zelfde')]);
    const [nogGeweigerd] = await opnieuw.dienIn(BOEK, [weg]);
    expect(a).toMatchObject({ soort: 'geboekt', herhaald: false });
    for (const herhaling of [b, c]) expect(herhaling).toEqual({ ...a, herhaald: true });
    expect(nogGeweigerd).toEqual({ ...geweigerd, herhaald: true });
    expect(await alles()).toHaveLength(3);
  });

  it('weigert dezelfde id met andere inhoud, zonder spoor', async () => {
    const schrijver = schrijvers();
    await schrijver.dienIn(BOEK, [open(), wijk('noord', 'zelfde')]);
    expect(await schrijver.dienIn(BOEK, [wijk('zuid', 'zelfde')])).toEqual([{ soort: 'hergebruikt' }]);
    expect(await alles()).toHaveLength(2);
  });

  it('kent een boek dat er niet is niet, en onthoudt het niet', async () => {
    const schrijver = schrijvers();
    expect(await schrijver.dienIn(BOEK, [wijk('noord')])).toEqual([{ soort: 'geen-boek' }]);
    expect((schrijver as unknown as { schrijvers: Map<string, unknown> }).schrijvers.size).toBe(0);
    expect(await alles()).toHaveLength(0);
  });

  it('ziet een boek dat een ander intussen opende', async () => {
    const [hier, daar] = [schrijvers(), schrijvers()];
    await Promise.all([hier.dienIn(BOEK, [open()]), hier.dienIn(BOEK, [wijk('west')])]);
    expect((await daar.dienIn(BOEK, [wijk('noord')])).map((een) => een.soort)).toEqual(['geboekt']);
    expect((await hier.dienIn(BOEK, [wijk('zuid')])).map((een) => een.soort)).toEqual(['geboekt']);
  });

  it('blijft met twee schrijvers op één boek juist: alles één keer, zonder gat, en niemand wacht voor niets', async () => {
    const ander = await openSqliteStore({ file: join(map, 'g.sqlite') });
    const [a, b] = [schrijvers(), schrijvers(ander)];
    await a.dienIn(BOEK, [open()]);
    const antwoorden: Antwoord[][] = [];
    await Promise.all(
      [a, b].map(async (schrijver, wie) => {
        for (let i = 0; i < 60; i += 1)
          antwoorden.push(await schrijver.dienIn(BOEK, [wijk(`w-${wie}-${i}`, `id-${wie}-${i}`)]));
      }),
    );
    const ids = (await alles()).slice(1).map((een) => een.metadata.opdracht.id);
    expect(antwoorden.flat().every((een) => een.soort === 'geboekt')).toBe(true);
    expect(ids).toHaveLength(120);
    expect(new Set(ids).size).toBe(120);
    await ander.close();
  });

  it('boekt dezelfde opdracht die bij twee schrijvers tegelijk aankomt één keer', async () => {
    const ander = await openSqliteStore({ file: join(map, 'g.sqlite') });
    const [a, b] = [schrijvers(), schrijvers(ander)];
    await a.dienIn(BOEK, [open()]);
    await b.dienIn(BOEK, [wijk('begin')]);
    const [[x], [y]] = await Promise.all([
      a.dienIn(BOEK, [wijk('noord', 'zelfde')]),
      b.dienIn(BOEK, [wijk('noord', 'zelfde')]),
    ]);
    expect(await alles()).toHaveLength(3);
    expect([x, y].map((een) => (een as { herhaald: boolean }).herhaald).sort()).toEqual([false, true]);
    await ander.close();
  });

  it.each([
    ['na', true],
    ['voor', false],
  ])(
    'boekt één keer als de uitkomst onduidelijk is %s het schrijven, ook als de opslag daarna even vol is',
    async (_, na) => {
      const dubbel = onzeker(store, {
        1: { fout: new OutcomeUnclear(), na },
        2: { fout: new StoreBusy('druk'), na: false },
      });
      const schrijver = schrijvers(dubbel);
      await schrijver.dienIn(BOEK, [open()]);
      const [eerste, tweede] = await Promise.all([
        schrijver.dienIn(BOEK, [wijk('noord')]),
        schrijver.dienIn(BOEK, [wijk('zuid')]),
      ]);
      expect([...eerste, ...tweede].map((een) => een.soort)).toEqual(['geboekt', 'geboekt']);
      expect(await alles()).toHaveLength(3);
    },
  );

  it('zegt dat de opslag onbereikbaar is als er niets geschreven kon worden, en werkt daarna gewoon door', async () => {
    const schrijver = schrijvers(onzeker(store, { 1: { fout: new StoreBusy('druk'), na: false } }));
    await schrijver.dienIn(BOEK, [open()]);
    const noord = wijk('noord');
    await expect(schrijver.dienIn(BOEK, [noord])).rejects.toBeInstanceOf(OpslagOnbereikbaar);
    expect((await schrijver.dienIn(BOEK, [noord]))[0]).toMatchObject({ soort: 'geboekt', herhaald: false });
  });

  it('besluit niets op wat niet geboekt kon worden: wat met dezelfde aanvraag kwam faalt mee, wat van een ander is gaat door', async () => {
    const schrijver = schrijvers(onzeker(store, { 1: { fout: new StoreBusy('druk'), na: false } }), { partij: 2 });
    await schrijver.dienIn(BOEK, [open()]);
    const keten = [
      wijk('noord'),
      wijk('zuid'),
      ingediend({ soort: 'budget-instellen', budget: 'b', naam: 'B', aard: 'wijk', wijk: 'noord' }),
      wijk('oost'),
    ];
    const [samen, ander] = await Promise.all([
      schrijver.dienInElk(BOEK, keten),
      schrijver.dienInElk(BOEK, [wijk('west')]),
    ]);
    expect(samen.map((een) => een.status)).toEqual(keten.map(() => 'rejected'));
    for (const een of samen) expect(een).toMatchObject({ reason: expect.any(OpslagOnbereikbaar) as unknown });
    expect(ander).toMatchObject([{ status: 'fulfilled', value: { soort: 'geboekt', revisie: 1 } }]);
    expect((await schrijver.dienIn(BOEK, keten)).map((een) => een.soort)).toEqual(keten.map(() => 'geboekt'));
  });

  it('laat ook de tweede helft van wat samen te groot was rusten als de eerste niet geboekt kon worden', async () => {
    const klein = await openSqliteStore({ file: join(map, 'klein.sqlite'), eventsPerAppend: 2 });
    const dubbel = onzeker(klein, { 2: { fout: new StoreBusy('druk'), na: false } });
    const schrijver = schrijvers(dubbel);
    await schrijver.dienIn(BOEK, [open()]);
    const samen = await schrijver.dienInElk(BOEK, [wijk('a'), wijk('b'), wijk('c'), wijk('d')]);
    expect(samen.map((een) => een.status)).toEqual(Array.from({ length: 4 }, () => 'rejected'));
    expect(dubbel.aantal).toBe(3);
    await klein.close();
  });

  it('zegt ook dat de opslag onbereikbaar is als zij niet te lezen is', async () => {
    await schrijvers().dienIn(BOEK, [open()]);
    let bezet = true;
    const dubbel = Object.assign(onzeker(store, {}), {
      readStream: (stream: string, vanaf: number) => {
        if (bezet) throw new StoreBusy('druk');
        return store.readStream(stream, vanaf);
      },
    });
    const schrijver = schrijvers(dubbel);
    await expect(schrijver.dienIn(BOEK, [wijk('noord')])).rejects.toBeInstanceOf(OpslagOnbereikbaar);
    bezet = false;
    expect((await schrijver.dienIn(BOEK, [wijk('noord')]))[0]).toMatchObject({ soort: 'geboekt' });
  });

  it('neemt niets aan wat niet in de rij past', async () => {
    const schrijver = schrijvers(store, { rij: 3 });
    const vol = schrijver.dienIn(BOEK, [open(), wijk('a'), wijk('b')]);
    await expect(schrijver.dienIn(BOEK, [wijk('c')])).rejects.toBeInstanceOf(Overbelast);
    expect(await vol).toHaveLength(3);
    expect((await schrijver.dienIn(BOEK, [wijk('c')]))[0]?.soort).toBe('geboekt');
  });

  it('boekt elk voor zich wat samen te groot is voor één append', async () => {
    const klein = await openSqliteStore({ file: join(map, 'klein.sqlite'), eventsPerAppend: 3 });
    const antwoorden = await schrijvers(klein).dienIn(BOEK, [
      open(),
      ...Array.from({ length: 9 }, (_, i) => wijk(`w${i}`)),
      overheveling(),
    ]);
    expect(antwoorden.map((een) => een.soort)).toEqual([...Array.from({ length: 10 }, () => 'geboekt'), 'geweigerd']);
    expect(antwoorden.map((een) => (een as { revisie: number }).revisie)).toEqual([...Array(11).keys()]);
    await klein.close();
  });

  it('boekt de buren van wat alleen al te groot is voor de opslag', async () => {
    const klein = await openSqliteStore({ file: join(map, 'klein.sqlite'), bytesPerAppend: 2_000 });
    const samen = await schrijvers(klein).dienInElk(BOEK, [open(), wijk('a'), wijk('lang'.repeat(1_000)), wijk('b')]);
    expect(samen.map((een) => een.status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
    expect(samen[2]).toMatchObject({ reason: expect.any(AppendTooLarge) as unknown });
    await klein.close();
  });

  it('antwoordt op een lege lijst meteen, en werkt daarna gewoon', async () => {
    const schrijver = schrijvers();
    expect(await schrijver.dienIn(BOEK, [])).toEqual([]);
    expect((await schrijver.dienIn(BOEK, [open()]))[0]?.soort).toBe('geboekt');
  });

  it('registreert nooit vroeger dan de gebeurtenis ervoor, ook als de klok terug wordt gezet', async () => {
    const tijden = ['2025-05-01T10:00:00.000Z', '2025-05-01T09:00:00.000Z', '2025-05-01T11:00:00.000Z'];
    const schrijver = new Boekschrijvers(store, GRENZEN, {
      nu: () => tijden.shift() ?? '',
      nieuwId: () => crypto.randomUUID(),
      zout: () => 'z',
    });
    for (const een of [open(), wijk('a'), wijk('b')]) await schrijver.dienIn(BOEK, [een]);
    expect((await alles()).map((een) => een.metadata.geregistreerdOp.slice(11, 13))).toEqual(['10', '10', '11']);
  });

  it('geeft elke gebeurtenis eigen zout van 128 bits', async () => {
    await schrijvers().dienIn(BOEK, [open(), ...Array.from({ length: 300 }, (_, i) => wijk(`w${i}`))]);
    const zout = (await alles()).map((een) => een.metadata.zout);
    expect(new Set(zout).size).toBe(301);
    expect(zout.every((een) => Buffer.from(een, 'base64url').length === 16)).toBe(true);
  });

  it('antwoordt alles wat is aangenomen voordat hij sluit, en neemt daarna niets meer aan', async () => {
    const schrijver = schrijvers();
    const antwoord = schrijver.dienIn(BOEK, [open(), wijk('a')]);
    await schrijver.sluit();
    expect(await antwoord).toHaveLength(2);
    await expect(schrijver.dienIn(BOEK, [wijk('b')])).rejects.toBeInstanceOf(OpslagOnbereikbaar);
  });

  it('wacht niet op een uitkomst die onduidelijk blijft als hij moet stoppen, ook niet voor wat daarachter wacht', async () => {
    const stil = Object.assign(onzeker(store, {}), {
      append: (): Promise<never> =>
        (stil.aantal += 1) === 1 ? Promise.reject(new OutcomeUnclear()) : new Promise<never>(() => undefined),
    });
    const schrijver = schrijvers(stil);
    const eerste = schrijver.dienInElk(BOEK, [open()]);
    while (stil.aantal < 2) await new Promise(setImmediate);
    const tweede = schrijver.dienInElk(BOEK, [wijk('a')]);
    schrijver.stop();
    for (const een of [...(await eerste), ...(await tweede)])
      expect(een).toMatchObject({ reason: expect.any(OpslagOnbereikbaar) as unknown });
    await schrijver.sluit();
    expect(stil.aantal).toBe(2);
  });

  it('houdt niet meer boeken in het geheugen dan de grens, en verliest daarbij niets', async () => {
    const schrijver = schrijvers(store, { boeken: 2 });
    const boeken = ['a-2025', 'b-2025', 'c-2025'];
    for (const boek of boeken)
      await schrijver.dienIn(boek, [ingediend({ soort: 'boek-openen', boek, gemeente: boek, jaar: 2025 })]);
    expect((schrijver as unknown as { schrijvers: Map<string, unknown> }).schrijvers.size).toBe(2);
    for (const boek of boeken)
      expect((await schrijver.dienIn(boek, [wijk('n')]))[0]).toMatchObject({ soort: 'geboekt', revisie: 1 });
  });
});

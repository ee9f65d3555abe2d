import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { openSqliteStore, OutcomeUnclear, StoreBusy, type EventStore, type NewEvent } from '@ontschot/event-store';
import { Boekschrijvers, GRENZEN, opdrachtHash, OpslagOnbereikbaar, stroomVan, type Ingediend } from './index.js';

const BOEK = 'twijfel-2025';
const PER_APPEND = 6;
const KORT = { ...GRENZEN, twijfelMs: 60, onduidelijkMs: 300 };
const LANG = { ...KORT, onduidelijkMs: 60_000 };

const ingediend = (id: string, opdracht: Ingediend['opdracht'] & Record<string, unknown>): Ingediend => ({
  herkomst: { id, afzender: 'a1', rol: 'controller', hash: opdrachtHash(opdracht) },
  opdracht,
});
const OPEN = ingediend('open', { soort: 'boek-openen', boek: BOEK, gemeente: 'Twijfel', jaar: 2025 });
const wijk = (naam: string): Ingediend => ingediend(naam, { soort: 'wijk-instellen', wijk: naam, naam });
const wijken = (van: number, aantal: number): Ingediend[] =>
  Array.from({ length: aantal }, (_, i) => wijk(`w${van + i}`));

/** A store that can be read and, while it is `dwars`, leaves the outcome of its appends unclear and then refuses them. */
class Dwars {
  dwars = false;
  /** Whether the append that was left unclear took effect. */
  geschreven = false;
  appends = 0;
  readonly store: EventStore;

  constructor(echt: EventStore) {
    const append = async (stream: string, revision: number, events: readonly NewEvent[]) => {
      this.appends += 1;
      if (!this.dwars || events.length > PER_APPEND) return echt.append(stream, revision, events);
      const eerst = !this.begonnen;
      this.begonnen = true;
      if (eerst && this.geschreven) await echt.append(stream, revision, events);
      throw eerst ? new OutcomeUnclear() : new StoreBusy('geen leider');
    };
    this.store = Object.assign(Object.create(echt) as EventStore, {
      append,
      readStream: echt.readStream.bind(echt),
      headOfStream: echt.headOfStream.bind(echt),
    });
  }
  private begonnen = false;
}

describe('gegeven een opslag die te lezen is en in het midden laat of er is geschreven', () => {
  let map: string;
  let echt: EventStore;
  let dwars: Dwars;
  let gemeld: boolean[];
  beforeEach(async () => {
    map = await mkdtemp(join(tmpdir(), 'twijfel-'));
    echt = await openSqliteStore({ file: join(map, 'g.sqlite'), eventsPerAppend: PER_APPEND });
    dwars = new Dwars(echt);
    gemeld = [];
    await new Boekschrijvers(echt).dienIn(BOEK, [OPEN]);
  });
  afterEach(async () => {
    await echt.close();
    await rm(map, { recursive: true, force: true });
  });

  const maak = (grenzen = LANG): Boekschrijvers =>
    new Boekschrijvers(dwars.store, grenzen, undefined, (_boek, inTwijfel) => gemeld.push(inTwijfel));
  const tot = async (klaar: () => boolean): Promise<void> => {
    while (!klaar()) await wacht(2);
  };
  /** In the history of the boek, in order. */
  const geboekt = async (): Promise<string[]> => {
    const ids: string[] = [];
    for await (const pagina of echt.readStream(stroomVan(BOEK), 1))
      for (const { metadata } of pagina) ids.push((metadata as { opdracht: { id: string } }).opdracht.id);
    return ids;
  };
  const uitkomst = (fout: unknown): unknown => (fout instanceof OpslagOnbereikbaar ? fout.uitkomst : fout);
  const afloop = (belofte: Promise<unknown>): Promise<unknown> => belofte.then(() => 'geboekt', uitkomst);
  /** One opdracht in an append that stays unclear. */
  const inTwijfel = async (schrijvers: Boekschrijvers): Promise<{ readonly erin: Promise<unknown> }> => {
    dwars.dwars = true;
    const al = dwars.appends;
    const erin = afloop(schrijvers.dienIn(BOEK, [wijk('erin')]));
    await tot(() => dwars.appends > al);
    return { erin };
  };

  it.each([true, false])(
    'als het te lang duurt, dan hoort wat wacht dat het niet is geboekt, nieuw meteen, en wordt daarvan later niets geboekt (geschreven: %s)',
    async (geschreven) => {
      dwars.geschreven = geschreven;
      const schrijvers = maak();
      const { erin } = await inTwijfel(schrijvers);
      const wachtend = afloop(schrijvers.dienIn(BOEK, [wijk('wachtend')]));
      const kijker = afloop(schrijvers.bekijk(BOEK, () => 1));
      expect(schrijvers.inTwijfel).toBe(false);
      expect(await wachtend).toBe('niet-geboekt');
      expect(await kijker).toBeUndefined();
      expect([schrijvers.inTwijfel, gemeld]).toEqual([true, [true]]);
      const begin = performance.now();
      expect(await afloop(schrijvers.dienIn(BOEK, [wijk('nieuw')]))).toBe('niet-geboekt');
      expect(await afloop(schrijvers.bekijk(BOEK, () => 1))).toBeUndefined();
      expect(performance.now() - begin).toBeLessThan(LANG.twijfelMs);
      dwars.dwars = false;
      expect(await erin).toBe('geboekt');
      expect([schrijvers.inTwijfel, gemeld]).toEqual([false, [true, false]]);
      await schrijvers.dienIn(BOEK, [wijk('daarna')]);
      expect(await geboekt()).toEqual(['erin', 'daarna']);
      expect((await schrijvers.dienIn(BOEK, [wijk('wachtend')]))[0]).toMatchObject({
        soort: 'geboekt',
        herhaald: false,
      });
    },
  );

  it('als het kort duurt, dan merkt niemand er iets van', async () => {
    const schrijvers = maak({ ...KORT, twijfelMs: 5_000, onduidelijkMs: 6_000 });
    const { erin } = await inTwijfel(schrijvers);
    const wachtend = afloop(schrijvers.dienIn(BOEK, [wijk('wachtend')]));
    dwars.dwars = false;
    expect([await erin, await wachtend, gemeld]).toEqual(['geboekt', 'geboekt', []]);
  });

  it.each([
    ['en het stond er', true],
    ['en het stond er niet', false],
  ])(
    'als het heel lang duurt, dan hoort ook wie erin zit dat het onduidelijk is; dezelfde id geeft later het antwoord, %s',
    async (_, geschreven) => {
      dwars.geschreven = geschreven;
      const schrijvers = maak(KORT);
      expect(await (await inTwijfel(schrijvers)).erin).toBe('onduidelijk');
      expect(schrijvers.inTwijfel).toBe(true);
      expect(await afloop(schrijvers.dienIn(BOEK, [wijk('nieuw')]))).toBe('niet-geboekt');
      dwars.dwars = false;
      await tot(() => !schrijvers.inTwijfel);
      const [antwoord] = await schrijvers.dienIn(BOEK, [wijk('erin')]);
      expect(antwoord).toMatchObject({ soort: 'geboekt', revisie: 1, herhaald: true });
      expect(await geboekt()).toEqual(['erin']);
    },
  );

  it('als intussen een ander schreef, dan wordt wat al is beantwoord niet alsnog geboekt', async () => {
    const schrijvers = maak(KORT);
    const { erin } = await inTwijfel(schrijvers);
    await new Boekschrijvers(echt).dienIn(BOEK, [wijk('ander')]);
    expect(await erin).toBe('onduidelijk');
    dwars.dwars = false;
    await tot(() => !schrijvers.inTwijfel);
    await schrijvers.dienIn(BOEK, [wijk('daarna')]);
    expect(await geboekt()).toEqual(['ander', 'daarna']);
    await schrijvers.dienIn(BOEK, [wijk('erin')]);
    expect(await geboekt()).toEqual(['ander', 'daarna', 'erin']);
  });

  it('als een ander schreef en nog niemand antwoord kreeg, dan wordt opnieuw besloten', async () => {
    const schrijvers = maak();
    const { erin } = await inTwijfel(schrijvers);
    await new Boekschrijvers(echt).dienIn(BOEK, [wijk('ander')]);
    await tot(() => schrijvers.inTwijfel);
    dwars.dwars = false;
    expect(await erin).toBe('geboekt');
    expect(await geboekt()).toEqual(['ander', 'erin']);
  });

  it('van wat ook in die append zit, of al eerder is geboekt, zegt zij niet dat het niet is geboekt', async () => {
    const schrijvers = maak();
    await schrijvers.dienIn(BOEK, [wijk('eerder')]);
    const { erin } = await inTwijfel(schrijvers);
    const nogEens = afloop(schrijvers.dienIn(BOEK, [wijk('erin')]));
    expect(await nogEens).toBe('onduidelijk');
    for (const id of ['erin', 'eerder'])
      expect([id, await afloop(schrijvers.dienIn(BOEK, [wijk(id)]))]).toEqual([id, 'onduidelijk']);
    dwars.dwars = false;
    await erin;
    expect(await geboekt()).toEqual(['eerder', 'erin']);
  });

  it('van een aanvraag die half in die append zit wordt de rest beantwoord en niet geboekt, ook wat samen te groot was', async () => {
    const schrijvers = maak({ ...LANG, partij: 10 });
    dwars.dwars = true;
    // Ten join, which is too many for one append: five are tried, five wait beside it, and two in the queue.
    const samen = schrijvers.dienInElk(BOEK, wijken(0, 12));
    await tot(() => schrijvers.inTwijfel);
    dwars.dwars = false;
    const soorten = (await samen).map((een) => (een.status === 'fulfilled' ? 'geboekt' : uitkomst(een.reason)));
    expect(soorten).toEqual([...wijken(0, 5).map(() => 'geboekt'), ...wijken(5, 7).map(() => 'niet-geboekt')]);
    await schrijvers.dienIn(BOEK, [wijk('daarna')]);
    expect(await geboekt()).toEqual(['w0', 'w1', 'w2', 'w3', 'w4', 'daarna']);
  });

  it('houdt een ander boek niet tegen, en wat zij uitzoekt niet voor ongebruikt', async () => {
    const ander = 'ander-2025';
    const schrijvers = maak({ ...KORT, boeken: 1 });
    await (
      await inTwijfel(schrijvers)
    ).erin;
    dwars.dwars = false;
    const open = ingediend('open', { soort: 'boek-openen', boek: ander, gemeente: 'Ander', jaar: 2025 });
    const openen = schrijvers.dienIn(ander, [open]);
    expect(schrijvers.inTwijfel).toBe(true);
    expect((await openen)[0]).toMatchObject({ soort: 'geboekt' });
    await tot(() => !schrijvers.inTwijfel);
  });

  it('als hij moet stoppen, dan is het antwoord dat het onduidelijk is, en meldt hij niet dat het is opgehelderd', async () => {
    const schrijvers = maak();
    const { erin } = await inTwijfel(schrijvers);
    await tot(() => schrijvers.inTwijfel);
    await schrijvers.sluit();
    expect(await erin).toBe('onduidelijk');
    expect([schrijvers.inTwijfel, gemeld]).toEqual([false, [true]]);
  });
});

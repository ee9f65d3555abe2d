import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { openSqliteStore, StoreBusy } from '@ontschot/event-store';
import Database from 'better-sqlite3';
import { maakServer, type Proefserver } from '../contract/eventstoredb/opstelling.js';
import { kans } from '../crash-store/schrift.js';
import { BOEKEN, inhoud, vulBoeken } from '../verhuis/boeken.js';
import { Opdrachtregel, zonderVoortgang } from './hulp/opdrachtregel.js';

const SEED = Number(process.env['ONTSCHOT_SEED'] ?? 20_251_122);
const kind = Opdrachtregel.bouw();
let cli: Opdrachtregel;
let server: Proefserver;
let naarServer: string[];
const vol = Opdrachtregel.met(kind);
beforeAll(async () => {
  const store = await openSqliteStore({ file: vol.opslag });
  await vulBoeken(store, 60, SEED);
  await store.close();
});
afterAll(() => vol.ruimOp());
beforeEach(async () => {
  cli = Opdrachtregel.met(kind);
  server = await maakServer();
  naarServer = ['verhuis', '--van', `sqlite:${cli.opslag}`, '--naar', server.dubbel.adres];
  cpSync(dirname(vol.opslag), dirname(cli.opslag), { recursive: true });
});
afterEach(async () => {
  await server.ruimOp();
  cli.ruimOp();
});
afterAll(() => kind.ruimOp());

/** Waits until the server holds more than so many events of ours. */
async function totMeerDan(aantal: number): Promise<void> {
  const eigen = (): number => server.dubbel.logboek.alle.filter(({ stream }) => !stream.startsWith('$')).length;
  while (eigen() <= aantal) await wacht(2);
}

const opServer = async (): ReturnType<typeof inhoud> => {
  const store = await server.open();
  return inhoud(store);
};
const inBestand = async (file = cli.opslag): ReturnType<typeof inhoud> => {
  const store = await openSqliteStore({ file });
  try {
    return await inhoud(store);
  } finally {
    await store.close();
  }
};

describe(`ontschot verhuis (seed ${SEED})`, () => {
  it('brengt alles naar de server, zegt dat het is nagekeken, en schrijft een tweede keer niets', async () => {
    const bron = await inBestand();
    const droog = await cli.geef(...naarServer, '--droog');
    expect(droog).toMatchObject({ code: 0, fout: '' });
    expect(droog.uit).toContain(
      `Proef, er is niets geschreven: 0 gebeurtenissen staan al gelijk in het doel, ${bron.length} nog niet`,
    );
    const { code, uit, fout } = await cli.geef(...naarServer);
    expect([code, fout]).toEqual([0, '']);
    expect(uit).toBe(
      `Verhuisd: ${bron.length} gebeurtenissen geschreven, 0 stonden er al. Alle ${bron.length} zijn een voor een vergeleken en gelijk aan de bron; de bron is intussen niet gegroeid.\n`,
    );
    expect(await opServer()).toEqual(bron);
    const eerder = server.dubbel.logboek.alle.length;
    expect((await cli.geef(...naarServer)).uit).toContain(`niets te schrijven: alle ${bron.length} gebeurtenissen`);
    expect(JSON.parse((await cli.geef(...naarServer, '--json')).uit)).toEqual({
      droog: false,
      stonden: bron.length,
      geschreven: 0,
    });
    expect(server.dubbel.logboek.alle).toHaveLength(eerder);
    expect(await inBestand()).toEqual(bron);
  });

  it('brengt een boek alleen, en alles weer terug naar een bestand dat er nog niet is', async () => {
    expect(await cli.geef(...naarServer, '--boek', BOEKEN[1])).toMatchObject({ code: 0, fout: '' });
    process.env['ONTSCHOT_EVENTSTORE'] = server.dubbel.adres;
    const terug = ['verhuis', '--van', 'ONTSCHOT_EVENTSTORE', '--naar', 'sqlite:terug/boek.sqlite'];
    const droog = await cli.geef(...terug, '--droog');
    expect([droog.code, existsSync(join(cli.map, 'terug'))]).toEqual([0, false]);
    const gegeven = await cli.geef(...terug);
    delete process.env['ONTSCHOT_EVENTSTORE'];
    expect(gegeven).toMatchObject({ code: 0, fout: '' });
    expect(await inBestand(join(cli.map, 'terug/boek.sqlite'))).toEqual(
      (await inBestand()).filter(({ stream }) => stream === `boek-${BOEKEN[1]}`),
    );
  });

  it('gaat na kill -9 op elk moment verder waar het was, en alles staat er eenmaal', async () => {
    const bron = await inBestand();
    const dobbel = kans(SEED);
    server.dubbel.vertraging = 4;
    let gedood = 0;
    for (let grens = 0; grens < bron.length - 12; grens += 1 + Math.floor(dobbel() * 30)) {
      const proces = cli.start(naarServer);
      const einde = once(proces, 'exit');
      await totMeerDan(grens);
      proces.kill('SIGKILL');
      if ((await einde)[1] === 'SIGKILL') gedood++;
      const staat = await opServer();
      expect(staat).toEqual(bron.slice(0, staat.length));
      grens = Math.max(grens, staat.length);
    }
    expect(gedood).toBeGreaterThan(2);
    const { code, uit } = await cli.geef(...naarServer);
    expect([code, uit]).toEqual([0, expect.stringMatching(/^Verhuisd: \d+ gebeurtenissen geschreven, [1-9]/)]);
    expect(await opServer()).toEqual(bron);
    expect(await inBestand()).toEqual(bron);
  }, 120_000);

  it('gaat ook op de weg terug na kill -9 verder waar het was', async () => {
    await cli.geef(...naarServer);
    const bron = await opServer();
    const terug = ['verhuis', '--van', server.dubbel.adres, '--naar', 'sqlite:terug.sqlite'];
    const file = join(cli.map, 'terug.sqlite');
    const dobbel = kans(SEED);
    for (let keer = 0; keer < 5; keer++) {
      const proces = cli.start(terug);
      const einde = once(proces, 'exit');
      while (!existsSync(`${file}-wal`) && proces.exitCode === null) await wacht(1);
      await wacht(dobbel() * 40);
      proces.kill('SIGKILL');
      await einde;
      const staat = await inBestand(file);
      expect(staat).toEqual(bron.slice(0, staat.length));
    }
    expect(await cli.geef(...terug)).toMatchObject({ code: 0, fout: '' });
    expect(await inBestand(file)).toEqual(bron);
  }, 60_000);

  it('stopt bij Ctrl-C na de bijschrijving die loopt, en zegt hoe het verder gaat', async () => {
    server.dubbel.vertraging = 10;
    const fouten = join(cli.map, 'fouten');
    const proces = cli.start(naarServer, fouten);
    const einde = once(proces, 'exit');
    await totMeerDan(3);
    proces.kill('SIGINT');
    expect(await einde).toEqual([1, null]);
    expect(zonderVoortgang(readFileSync(fouten, 'utf8'))).toBe(
      'Gestopt. Geef dezelfde opdracht opnieuw om verder te gaan.\n',
    );
    server.dubbel.vertraging = 0;
    expect(await cli.geef(...naarServer)).toMatchObject({ code: 0 });
    expect(await opServer()).toEqual(await inBestand());
  });

  it('houdt de bron dicht voor wie schrijft zolang het duurt, en laat haar daarna los', async () => {
    server.dubbel.vertraging = 20;
    const proces = cli.start(naarServer);
    const einde = once(proces, 'exit');
    await totMeerDan(0);
    const ander = await openSqliteStore({ file: cli.opslag, waitMs: 100 });
    const erbij = { id: crypto.randomUUID(), type: 'proef.v1', data: {}, metadata: {} };
    await expect(ander.append('boek-ander-2025', -1, [erbij])).rejects.toThrow(StoreBusy);
    expect((await inhoud(ander)).length).toBeGreaterThan(50);
    expect(await einde).toEqual([0, null]);
    await ander.append('boek-ander-2025', -1, [erbij]);
    await ander.close();
  });
});

describe('ontschot verhuis weigert', () => {
  const weigering = async (...argumenten: string[]): Promise<string> => {
    const { code, uit, fout } = await cli.geef(...argumenten);
    expect([code, uit]).toEqual([1, '']);
    return fout;
  };

  it('een doel waarin een byte anders is, met het boek, de revisie en het veld', async () => {
    await cli.geef(...naarServer);
    const { alle } = server.dubbel.logboek;
    const een = alle.findLast(({ data }) => Buffer.from(data).includes('"proef"'))!;
    const plaats = Buffer.from(een.data).indexOf('"proef"') + 5;
    een.data[plaats] = een.data[plaats]! + 1;
    const eerder = alle.length;
    expect(await weigering(...naarServer)).toMatch(
      new RegExp(
        `^Het doel heeft op boek ${een.stream.slice(5)}, revisie ${een.revision} iets anders dan de bron, in het veld data\\.[\\w.]*grond\\.\n  In het doel is niets veranderd\\.\n$`,
      ),
    );
    expect(alle).toHaveLength(eerder);
  });

  it('een doel dat verder is dan de bron, en een doel met andere boeken', async () => {
    await cli.geef(...naarServer, '--boek', BOEKEN[2]);
    expect(await weigering(...naarServer)).toContain(
      `Waar de bron boek ${BOEKEN[0]}, revisie 0 heeft, heeft het doel boek ${BOEKEN[2]}, revisie 0.`,
    );
    const vers = await maakServer();
    const adres = vers.dubbel.adres;
    await cli.geef('verhuis', '--van', `sqlite:${cli.opslag}`, '--naar', adres);
    await (
      await vers.open()
    ).append('boek-verder-2026', -1, [{ id: crypto.randomUUID(), type: 'x.v1', data: {}, metadata: {} }]);
    const fout = await weigering('verhuis', '--van', `sqlite:${cli.opslag}`, '--naar', adres);
    await vers.ruimOp();
    expect(fout).toContain('Het doel heeft meer dan de bron, vanaf boek verder-2026, revisie 0.');
  });

  it('een bron of een doel dat een ander open heeft, ook als die niets doet', async () => {
    const store = await openSqliteStore({ file: cli.opslag });
    expect(await weigering(...naarServer)).toMatch(/^Een ander programma heeft de bron open .* Stop eerst de dienst/);
    const terug = ['verhuis', '--van', server.dubbel.adres, '--naar', `sqlite:${cli.opslag}`];
    await (
      await server.open()
    ).append('boek-a-2025', -1, [{ id: crypto.randomUUID(), type: 'x.v1', data: {}, metadata: {} }]);
    expect(await weigering(...terug)).toContain('Een ander programma heeft het doel open');
    await store.close();
  });

  it('een bron die er niet is, geen opslag is, leeg is of het boek niet heeft; er komt geen bestand bij', async () => {
    const van = (naam: string): string[] => ['verhuis', '--van', `sqlite:${naam}`, '--naar', server.dubbel.adres];
    expect(await weigering(...van('nergens.sqlite'))).toMatch(/^De bron \S*nergens\.sqlite bestaat niet\.\n$/);
    expect(existsSync(join(cli.map, 'nergens.sqlite'))).toBe(false);
    cli.bestand('leeg', '');
    expect(await weigering(...van('leeg'))).toContain('is geen opslag van Ontschot.');
    expect(readFileSync(join(cli.map, 'leeg'), 'utf8')).toBe('');
    const brief = 'dit is geen opslag, maar een brief'.repeat(100);
    cli.bestand('brief', brief);
    expect(await weigering(...van('brief'))).toContain('is geen opslag van Ontschot.');
    expect(readFileSync(join(cli.map, 'brief'), 'utf8')).toBe(brief);
    new Database(join(cli.map, 'ander')).exec('CREATE TABLE x (y)').close();
    expect(await weigering(...van('ander'))).toContain('is een opslag van iets anders.');
    expect(await weigering(...van('.'))).toContain('niet te bereiken');
    expect(await weigering(...naarServer, '--boek', 'nergens-2025')).toContain(
      'Boek nergens-2025 staat niet in de bron',
    );
    mkdirSync(dirname(cli.opslag), { recursive: true });
    await (await openSqliteStore({ file: join(cli.map, 'geen-boeken') })).close();
    expect(await weigering(...van('geen-boeken'))).toContain('In de bron staan geen boeken');
    expect(server.dubbel.logboek.alle.every(({ stream }) => stream.startsWith('$'))).toBe(true);
  }, 60_000);
});

describe('ontschot verhuis, verkeerd gegeven:', () => {
  const GEHEIM = 'g3heim';

  it('noemt alle fouten tegelijk', async () => {
    const { code, uit, fout } = await cli.geef('verhuis', '--van', 'postgres://x', '--boek', 'a b');
    expect([code, uit]).toEqual([2, '']);
    expect(fout).toBe(
      [
        'Fout: --van is geen opslag die wij kennen; geef sqlite:PAD, esdb://… of ONTSCHOT_EVENTSTORE.',
        'Fout: --naar ontbreekt; geef sqlite:PAD of esdb://….',
        'Fout: bij --boek hoort een naam met een jaar erachter, als GM0080-2025.',
        '(met --help staat er hoe het wel moet)',
        '',
      ].join('\n'),
    );
  });

  it.each([
    [
      ['--van', 'sqlite:', '--naar', 'ONTSCHOT_EVENTSTORE'],
      /na sqlite: geen pad\.\nFout: --naar noemt ONTSCHOT_EVENTSTORE, en die is niet/,
    ],
    [['--van', 'sqlite:a', '--naar', 'sqlite:./b/../a'], 'zijn dezelfde opslag'],
    [['--van', 'sqlite:a', '--naar', `esdb://u:${GEHEIM}@h?tls=misschien`], 'wat na het vraagteken staat'],
    [['--van', 'sqlite:a', '--naar', `esdb://u:${GEHEIM}@${GEHEIM}@h`], 'wat voor de @ staat'],
    [['--van', `postgres://u:${GEHEIM}@h`, '--naar', 'sqlite:a'], 'geen opslag die wij kennen'],
    [['--van', 'sqlite:a', `--nar=esdb://u:${GEHEIM}@h`], "de optie '--nar=esdb://…@h' bestaat niet"],
    [['--van', 'sqlite:a', '--naar', 'sqlite:b', `esdb://u:${GEHEIM}@h`], 'te veel woorden'],
  ])('%j', async (argumenten, verwacht) => {
    const { code, uit, fout } = await cli.geef('verhuis', ...argumenten);
    expect([code, uit]).toEqual([2, '']);
    expect(fout).toMatch(verwacht);
    expect(fout).not.toContain(GEHEIM);
  });

  it('noemt de server die niet antwoordt, zonder het wachtwoord', async () => {
    const naar = `esdb://u:${GEHEIM}@127.0.0.1:1?tls=false`;
    const { code, fout } = await cli.geef('verhuis', '--van', `sqlite:${cli.opslag}`, '--naar', naar);
    expect(code).toBe(1);
    expect(fout).toBe('De server van het doel (esdb://127.0.0.1:1) antwoordt niet of weigert deze gebruiker.\n');
  });
});

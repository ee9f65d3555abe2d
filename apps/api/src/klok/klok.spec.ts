import { OpslagOnbereikbaar } from '@ontschot/boekschrijver';
import { setImmediate as adem } from 'node:timers/promises';
import { isPseudoniem } from '../beveiliging/pseudoniem.js';
import { Klok, type Wekker } from './klok.js';
import type { Tijdswerk } from './tijdboeken.js';
import { KLOK } from './tijdopdracht.js';

const NIETS: Tijdswerk = { geboekt: 0, geweigerd: 0 };

/** A clock whose moments the test makes, over boeken that are only names. */
function opstelling(namen: readonly string[], rondeMs = 60_000) {
  const gewekt: { ms: number; werk: () => void }[] = [];
  const gelogd: [string, object, string][] = [];
  const gedaan: string[] = [];
  const stand = {
    gereed: true,
    namen: (): string[] => [...namen],
    werk: (_boek: string): Promise<Tijdswerk> => Promise.resolve(NIETS),
  };
  const log = Object.fromEntries(
    ['info', 'warn', 'error'].map((niveau) => [
      niveau,
      (velden: object, bericht: string) => gelogd.push([niveau, velden, bericht]),
    ]),
  ) as never;
  const wekker: Wekker = (ms, werk) => {
    const een = { ms, werk };
    gewekt.push(een);
    return () => void gewekt.splice(gewekt.indexOf(een), 1);
  };
  const boeken = {
    vooraf: () => undefined,
    namen: () => stand.namen(),
    werkBij: (boek: string) => {
      gedaan.push(boek);
      return stand.werk(boek);
    },
  };
  const klok = new Klok(boeken, () => stand.gereed, log, { rondeMs, wachtMs: 1_000 }, wekker);
  /** Lets the time pass until the clock wakes; gives how long that was. */
  const wek = async (): Promise<number | undefined> => {
    const een = gewekt.shift();
    een?.werk();
    for (let i = 0; i < 10; i += 1) await adem();
    return een?.ms;
  };
  return { klok, wek, gewekt, gelogd, gedaan, stand };
}

describe('de klok', () => {
  it('gaat rond zodra de dienst gereed is, en dan steeds weer als de tijd om is', async () => {
    const { klok, wek, gedaan, stand } = opstelling(['a-2025', 'b-2025']);
    stand.gereed = false;
    klok.begin();
    expect([await wek(), await wek(), gedaan]).toEqual([0, 1_000, []]);
    stand.gereed = true;
    expect([await wek(), gedaan]).toEqual([1_000, ['a-2025', 'b-2025']]);
    expect([await wek(), gedaan.length]).toEqual([60_000, 4]);
  });

  it('staat stil als zij op nul staat', () => {
    const { klok, gewekt } = opstelling(['a-2025'], 0);
    klok.begin();
    expect(gewekt).toEqual([]);
  });

  it('begint geen ronde zolang de vorige loopt, en wacht pas daarna weer', async () => {
    const { klok, wek, gewekt, gedaan, stand } = opstelling(['a-2025']);
    let klaar = (): void => undefined;
    stand.werk = () => new Promise((af) => (klaar = () => af(NIETS)));
    klok.begin();
    await wek();
    const [een, twee] = [klok.ronde(), klok.ronde()];
    expect([gedaan, gewekt]).toEqual([['a-2025'], []]);
    klaar();
    await Promise.all([een, twee]);
    await adem();
    expect([gedaan.length, gewekt.map(({ ms }) => ms)]).toEqual([1, [60_000]]);
  });

  it('laat wat niet gaat voor de volgende ronde, zegt dat in een regel, en gaat door met de rest', async () => {
    const { klok, gelogd, gedaan, stand } = opstelling(['a-2025', 'b-2025', 'c-2025']);
    stand.werk = (boek) =>
      boek === 'a-2025' ? Promise.reject(new OpslagOnbereikbaar('vol')) : Promise.resolve({ geboekt: 2, geweigerd: 1 });
    await klok.ronde();
    expect(gedaan).toEqual(['a-2025', 'b-2025', 'c-2025']);
    const door = 'door de tijd geboekt';
    expect(gelogd).toEqual([
      ['info', { boek: 'b-2025', geboekt: 2, geweigerd: 1 }, door],
      ['info', { boek: 'c-2025', geboekt: 2, geweigerd: 1 }, door],
      ['warn', { boeken: 1, boek: 'a-2025', melding: 'vol' }, 'de klok kon niet alles doen; de volgende ronde opnieuw'],
    ]);
    stand.werk = () => Promise.resolve(NIETS);
    await klok.ronde();
    expect(gelogd).toHaveLength(3);
  });

  it('houdt op als de opslag weg lijkt, en begint de volgende ronde waar zij was', async () => {
    const { klok, gelogd, gedaan, stand } = opstelling(['a-1', 'b-1', 'c-1', 'd-1', 'e-1']);
    stand.werk = () => Promise.reject(new OpslagOnbereikbaar('weg'));
    await klok.ronde();
    expect(gedaan).toEqual(['a-1', 'b-1', 'c-1']);
    stand.werk = () => Promise.resolve(NIETS);
    await klok.ronde();
    expect(gedaan.slice(3)).toEqual(['d-1', 'e-1', 'a-1', 'b-1', 'c-1']);
    expect(gelogd).toHaveLength(1);
  });

  it('valt niet om door een fout die niemand voorzag, ook niet bij het opzoeken van de boeken', async () => {
    const { klok, gelogd, stand } = opstelling(['a-1']);
    stand.werk = () => Promise.reject(new TypeError('stuk'));
    await klok.ronde();
    expect(gelogd).toMatchObject([['error', { melding: 'stuk' }, expect.any(String)]]);
    const zonder = opstelling([]);
    zonder.stand.namen = () => {
      throw new Error('geen leesdatabase');
    };
    await zonder.klok.ronde();
    expect(zonder.gelogd).toMatchObject([['error', { melding: 'geen leesdatabase' }, expect.any(String)]]);
  });

  it('stopt als de dienst stopt: geen volgend boek, geen volgende ronde, en zij is uit voordat de opslag sluit', async () => {
    const { klok, wek, gewekt, gelogd, gedaan, stand } = opstelling(['a-1', 'b-1']);
    let mislukt = (_fout: Error): void => undefined;
    stand.werk = () => new Promise((_, af) => (mislukt = af));
    klok.begin();
    await wek();
    klok.onModuleDestroy();
    let uit = false;
    const einde = klok.onApplicationShutdown().then(() => (uit = true));
    await adem();
    expect(uit).toBe(false);
    mislukt(new OpslagOnbereikbaar('de dienst stopt'));
    await einde;
    await adem();
    expect([gedaan, gewekt, gelogd]).toEqual([['a-1'], [], []]);
    klok.begin();
    expect(gewekt).toEqual([]);
  });

  it('heeft een naam die geen token kan hebben', () => expect(isPseudoniem(KLOK)).toBe(false));
});

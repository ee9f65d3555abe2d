import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { copyEvents, openEventStoreDb, openSqliteStore } from '@ontschot/event-store';
import { Dubbel } from '../hulp/eventstoredb-dubbel/dubbel.js';
import { Proef } from './hulp/app.js';
import { PAD, vertel } from './hulp/verhaal.js';

const VRAGEN = ['koker', 'budget', 'kleur'].map((per) => `${PAD}/saldi?per=${per}&op=2025-12-31`);

describe('de dienst na een verhuizing', () => {
  let dubbel: Dubbel;
  let proef: Proef;
  beforeAll(async () => {
    dubbel = await Dubbel.start();
    proef = await Proef.start();
  });
  afterAll(async () => {
    await proef.stop();
    await dubbel.sluit();
  });

  const verhuis = async (terug: boolean): Promise<void> => {
    const bestand = await openSqliteStore({ file: join(proef.map, 'gebeurtenissen.sqlite') });
    const server = await openEventStoreDb({ address: dubbel.adres });
    await (terug ? copyEvents(server, bestand) : copyEvents(bestand, server));
    await bestand.close();
    await server.close();
  };
  const bij = async (): Promise<void> => {
    for (const einde = Date.now() + 60_000; (await proef.vraag().get('/gezondheid/gereed')).status !== 200;) {
      if (Date.now() > einde) throw new Error('de dienst komt niet bij');
      await wacht(20);
    }
  };
  const antwoorden = async (): Promise<unknown[]> => {
    await bij();
    const alle: unknown[] = [];
    for (const vraag of VRAGEN) alle.push((await proef.haal(vraag).expect(200)).body);
    return alle;
  };

  it('geeft op de server dezelfde saldi als op het bestand, ook met het leesmodel van ervoor in de map', async () => {
    await vertel(proef);
    const eerder = await antwoorden();
    await proef.app.close();
    await verhuis(false);
    await proef.begin({ ONTSCHOT_EVENTSTORE: dubbel.adres });
    expect(await antwoorden()).toEqual(eerder);
  });

  it('boekt daar verder, en geeft na de weg terug op het bestand wat de server gaf', async () => {
    const budget = { budget: 'na-de-verhuizing', naam: 'Na de verhuizing', aard: 'gebied' };
    await proef.stuur(`${PAD}/budgetten`, budget, 'na-de-verhuizing').expect(201);
    const eerder = await antwoorden();
    await proef.app.close();
    await verhuis(true);
    await proef.begin();
    expect(await antwoorden()).toEqual(eerder);
    expect(JSON.stringify(eerder)).toContain('na-de-verhuizing');
    const { body } = await proef.stuur(`${PAD}/budgetten`, budget, 'na-de-verhuizing').expect(201);
    expect(body).toMatchObject({ herhaald: true });
  });
});

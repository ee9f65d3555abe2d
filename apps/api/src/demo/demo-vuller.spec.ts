import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evolve, leesGebeurtenis, Toestand, type OpdrachtGeweigerd } from '@ontschot/boek';
import { Boekschrijvers } from '@ontschot/boekschrijver';
import { openSqliteStore, type EventStore, type StoredEvent } from '@ontschot/event-store';
import { OPVANG, SCHULDHULP } from './casus.js';
import { demoOpdrachten } from './demo-boek.js';
import { DemoVuller } from './demo-vuller.js';
import { LEEUWARDEN_2025 } from './leeuwarden-2025.js';

const EURO = 100;

describe('het demoboek', () => {
  let map: string;
  let store: EventStore;
  beforeEach(async () => {
    map = await mkdtemp(join(tmpdir(), 'demo-'));
    store = await openSqliteStore({ file: join(map, 'g.sqlite') });
  });
  afterEach(async () => {
    await store.close();
    await rm(map, { recursive: true, force: true });
  });

  async function alles(): Promise<StoredEvent[]> {
    const gelezen: StoredEvent[] = [];
    for await (const pagina of store.readStream('boek-GM0080-2025', 0)) gelezen.push(...pagina);
    return gelezen;
  }
  const vul = () => new DemoVuller(new Boekschrijvers(store)).vul();
  const toestand = async (): Promise<Toestand> =>
    (await alles()).reduce((tot, een) => evolve(tot, leesGebeurtenis(een)), Toestand.begin());

  it('is de begroting van Leeuwarden, met de casus van dag tot dag', async () => {
    await vul();
    const boek = await toestand();
    expect(boek.saldo('bron:gemeente-leeuwarden').eind).toBe(-383_463_000 * EURO);
    expect(boek.saldo(`verplicht:${OPVANG}`).eind).toBe(60_000 * EURO);
    expect(boek.saldo(`besteed:${OPVANG}`).eind).toBe(15_000 * EURO);
    expect(boek.saldo(`vrij:${OPVANG}`).eind).toBe((26_089_000 - 60_000 - 60_000 + 33_000) * EURO);
    expect(boek.saldo(`besteed:${SCHULDHULP}`).reeks(OPVANG).eind).toBe(12_000 * EURO);
    expect(boek.saldo(`vrij:${SCHULDHULP}`).reeks(OPVANG).eind).toBe(0);
    expect(boek.saldo(`vrij:${SCHULDHULP}`).reeks(SCHULDHULP).eind).toBe(14_861_000 * EURO);
  });

  it('geeft elke opdracht precies één gebeurtenis, in één append, en weigert alleen de vrijval van de subsidie', async () => {
    await vul();
    const gebeurtenissen = await alles();
    expect(gebeurtenissen).toHaveLength((await demoOpdrachten()).length);
    const geweigerd = gebeurtenissen.filter(({ type }) => type === 'opdracht-geweigerd.v1');
    expect(geweigerd.map(({ data }) => (data as OpdrachtGeweigerd).weigering.code)).toEqual([
      'vrijval-niet-binnen-jaar',
    ]);
  });

  it('put de overheveling uit de vrijval, en de besteding uit de overheveling', async () => {
    await vul();
    const alle = await alles();
    const revisie = (type: string): number => alle.find((een) => een.type === type)!.revision;
    const uit = (type: string): unknown =>
      (alle.findLast((een) => een.type === type)!.data as { uitBeweging?: number }).uitBeweging;
    expect(uit('budget-overgeheveld.v1')).toBe(revisie('verplichting-vrijgevallen.v1'));
    expect(uit('besteding-geboekt.v1')).toBe(revisie('budget-overgeheveld.v1'));
  });

  it('wordt een tweede keer niet nog eens geboekt', async () => {
    await vul();
    const eerst = await alles();
    await vul();
    expect(await alles()).toEqual(eerst);
  });

  it('noemt niemand: geen huishouden en geen persoon', async () => {
    await vul();
    expect(JSON.stringify((await alles()).map(({ data }) => data))).not.toMatch(
      /karima|huishouden|moeder|dochter|bsn/i,
    );
  });

  it('komt uit hetzelfde bestand als een mens aan de opdrachtregel kan geven', async () => {
    expect(await readFile(join(import.meta.dirname, 'leeuwarden-2025.csv'), 'utf8')).toBe(LEEUWARDEN_2025);
  });
});

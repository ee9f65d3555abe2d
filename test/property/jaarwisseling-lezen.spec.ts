import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NewEvent } from '@ontschot/event-store';
import { saldi, schuldregeling, trekking, type Leesmodel } from '@ontschot/projecties';
import { Opstelling } from '../../libs/projecties/test/hulp/opstelling.js';

interface Opgeslagen {
  readonly type: string;
  readonly data: object;
  readonly metadata: object;
}

const GOUD = join(import.meta.dirname, '../golden');
const lees = (naam: string): NewEvent[] =>
  (JSON.parse(readFileSync(join(GOUD, `${naam}.json`), 'utf8')) as readonly Opgeslagen[]).map(
    ({ type, data, metadata }): NewEvent => ({ id: crypto.randomUUID(), type, data, metadata }),
  );

describe('wat van jaar naar jaar ging, in de lijsten van beide boeken', () => {
  let opstelling: Opstelling;
  let model: Leesmodel;
  const laatste = new Map<string, number>();
  beforeAll(async () => {
    opstelling = await Opstelling.begin();
    for (const [naam, boek] of [
      ['jaareinde', 'GM0080-2025'],
      ['jaarbegin', 'GM0080-2026'],
    ] as const) {
      const gebeurtenissen = lees(naam);
      await opstelling.store.append(`boek-${boek}`, -1, gebeurtenissen);
      laatste.set(boek, gebeurtenissen.length - 1);
    }
    model = await opstelling.leesmodel('lees', { vandaag: () => '2026-12-31' });
    for (const [boek, revisie] of laatste) expect(await model.wachtOp(boek, revisie, 10_000)).toBe(true);
  });
  afterAll(() => opstelling.ruimOp());

  it('staat een voorschot aan een huishouden in het oude op nul en in het nieuwe open, met de uren die er nog zijn', () => {
    expect(trekking(model, { boek: 'GM0080-2025' }, 't1')).toMatchObject({ voorschot: 0 });
    expect(trekking(model, { boek: 'GM0080-2026' }, 't1')).toMatchObject({
      ...{ voorschot: 40_000, staat: 'verstrekt', tegenprestatie: { uren: 40, gemeld: 0 } },
    });
  });

  it('loopt een schuldregeling door met haar schulden, haar plan en wat nog wordt gevorderd', () => {
    const [oud, nieuw] = ['GM0080-2025', 'GM0080-2026'].map((boek) => schuldregeling(model, { boek }, 'r1'));
    expect(nieuw).toMatchObject({
      ...{ staat: 'loopt', schuld: oud?.schuld, plan: oud?.plan, vordering: oud?.vordering },
      kosten: { overname: 300_000, voorschot: 300_000 },
    });
  });

  it('staat wat verplicht was onder hetzelfde doel', () => {
    const doel = (boek: string, op: string) =>
      saldi(model, { boek, per: 'doel', op }).regels.map(({ sleutel, verplicht, voorschot }) => [
        sleutel,
        verplicht,
        voorschot,
      ]);
    expect(doel('GM0080-2026', '2026-12-31')).toEqual(doel('GM0080-2025', '2025-12-30'));
  });
});

import { Logger } from '@nestjs/common';
import { Bewaartermijn, jarenEerder } from './bewaartermijn.js';

const UUR = 3_600_000;

/** Lets so much time go by, and what then began come to its end. */
async function verder(ms: number): Promise<void> {
  jest.advanceTimersByTime(ms);
  for (let beurt = 0; beurt < 20; beurt += 1) await Promise.resolve();
}

describe('de bewaartermijn van het inzagelogboek', () => {
  let gevraagd: string[];
  let nu: string;
  let mislukt: boolean;
  let termijn: Bewaartermijn;
  beforeEach(() => {
    jest.useFakeTimers();
    [gevraagd, nu, mislukt] = [[], '2025-06-01T08:00:00.000Z', false];
    const ruimOp = (voor: string): Promise<number> => {
      gevraagd.push(voor);
      return mislukt ? Promise.reject(new Error('vol')) : Promise.resolve(0);
    };
    termijn = new Bewaartermijn({ ruimOp }, { nu: () => nu }, 5);
  });
  afterEach(() => {
    termijn.onModuleDestroy();
    jest.useRealTimers();
  });

  it('ruimt op bij de start en daarna elke dag, naar de klok van dat moment', async () => {
    await termijn.onApplicationBootstrap();
    expect(gevraagd).toEqual(['2020-06-01T08:00:00.000Z']);
    nu = '2025-06-02T08:00:00.000Z';
    await verder(23 * UUR);
    expect(gevraagd).toHaveLength(1);
    await verder(2 * UUR);
    expect(gevraagd.slice(1)).toEqual(['2020-06-02T08:00:00.000Z']);
    termijn.onModuleDestroy();
    await verder(48 * UUR);
    expect(gevraagd).toHaveLength(2);
  });

  it('houdt niemand op als het niet lukt, zegt het, en doet het de volgende dag', async () => {
    const gezegd = jest.spyOn(Logger, 'error').mockImplementation(() => undefined);
    mislukt = true;
    await termijn.onApplicationBootstrap();
    expect(gezegd.mock.calls).toEqual([['het inzagelogboek is niet opgeruimd: vol']]);
    mislukt = false;
    await verder(24 * UUR);
    expect(gevraagd).toHaveLength(2);
    gezegd.mockRestore();
  });

  it('telt hele jaren terug, ook op 29 februari', () => {
    expect(jarenEerder('2024-02-29T10:00:00.000Z', 1) > '2023-02-28T23:59:59.999Z').toBe(true);
    expect(jarenEerder('2024-02-29T10:00:00.000Z', 1) < '2023-03-01T00:00:00.000Z').toBe(true);
    expect(jarenEerder('2025-12-31T00:00:00.000Z', 100)).toBe('1925-12-31T00:00:00.000Z');
  });
});

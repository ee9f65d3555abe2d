import { PassThrough } from 'node:stream';
import { setTimeout as wacht } from 'node:timers/promises';
import type { Identiteit } from '../beveiliging/identiteit.js';
import { GRENZEN } from '../grenzen.js';
import { Bewonersstromen } from './bewonersstromen.js';
import type { Betrokkenen } from './betrokkenen.js';
import type { Sein } from './sein.js';
import { Volger } from './volger.js';

const INWONER: Identiteit = {
  ...{ afzender: 'i', rollen: new Set(['inwoner'] as const), wijken: new Set(), organisatie: undefined },
  ...{ huishouden: 'hh-eigen', verlooptOp: Date.now() / 1_000 + 3_600 },
};
const sein = (revisie: number, huishouden = 'hh-ander'): Sein => ({
  ...{ revisie, type: 'trekking-bekeken.v1', gegevens: { huishouden } },
});

describe('wie een boek volgt als inwoner', () => {
  let gehoord: string;
  let dicht: boolean;
  let volger: Volger;
  let klaar: Promise<void>;
  beforeEach(() => {
    [gehoord, dicht] = ['', false];
    const uit = new PassThrough();
    uit.setEncoding('utf8').on('data', (deel: string) => (gehoord += deel));
    uit.on('end', () => (dicht = true));
    volger = new Volger('b-2025', INWONER, uit, { ...GRENZEN, stroomRij: 3 });
    klaar = volger.volg(0, (async function* () {})());
  });
  afterEach(async () => {
    volger.sluit();
    await klaar;
    await tot(() => dicht);
  });
  /** Finds out whom an event is about as it says itself, the first time slower than the second. */
  const stromen = (bij: Betrokkenen['bij'], stroomRij = 3): Bewonersstromen =>
    new Bewonersstromen({ bij }, { ...GRENZEN, stroomRij });
  const metOver = (seinen: readonly Sein[]): Sein[] =>
    seinen.map((een) => ({ ...een, over: new Set([(een.gegevens as { huishouden: string }).huishouden]) }));
  const ids = (): string[] => [...gehoord.matchAll(/^id: (\d+)$/gm)].map(([, id]) => id ?? '');
  const tot = async (is: () => boolean): Promise<void> => {
    while (!is()) await wacht(2);
  };

  it('hoort in de goede volgorde, ook als het uitzoeken van het eerste langer duurt', async () => {
    let duurt = 20;
    const bewoners = stromen(async (_, seinen) => {
      await wacht((duurt -= 10));
      return metOver(seinen);
    });
    for (const revisie of [1, 2]) bewoners.meld('b-2025', [sein(revisie, 'hh-eigen')], () => [volger]);
    await tot(() => ids().length === 2);
    expect(ids()).toEqual(['1', '2']);
  });

  it('wordt niet losgelaten omdat er bij anderen veel gebeurt', async () => {
    const bewoners = stromen((_, seinen) => Promise.resolve(metOver(seinen)));
    for (let keer = 0; keer < 5; keer += 1) {
      bewoners.meld(
        'b-2025',
        [1, 2, 3].map((nr) => sein(keer * 3 + nr)),
        () => [volger],
      );
      await wacht(1);
    }
    bewoners.meld('b-2025', [sein(99, 'hh-eigen')], () => [volger]);
    await tot(() => ids().length > 0);
    expect([ids(), dicht]).toEqual([['99'], false]);
  });

  it('wordt losgelaten, en hoort niets, als niet is uit te zoeken over wie het gaat', async () => {
    const bewoners = stromen(() => Promise.reject(new Error('geen opslag')));
    bewoners.meld('b-2025', [sein(1, 'hh-eigen')], () => [volger]);
    await tot(() => dicht);
    expect(ids()).toEqual([]);
  });

  it('wordt losgelaten als er te veel blijft wachten', async () => {
    const bewoners = stromen(() => new Promise(() => undefined));
    for (const revisie of [1, 2, 3, 4]) bewoners.meld('b-2025', [sein(revisie)], () => [volger]);
    await tot(() => dicht);
  });
});

import { BEGIN, NO_STREAM, StoreClosed } from '@ontschot/event-store';
import { alles, feit, feiten, nummersVan, reeks, type MaakOpstelling, type Proefopstelling } from './hulp.js';

/** Text in every corner of Unicode and JSON that must come back as it went in. */
const TEKSTEN = {
  gewoon: 'Schuldhulp voor het gezin Yılmaz-de Vríes',
  samengesteld: 'e\u0301 naast \u00e9',
  emoji: '👩‍👩‍👧 🏳️‍🌈',
  rechtsnaarlinks: 'بيت \u202eomgekeerd\u202c',
  regeleinden: 'een\r\ntwee\u2028drie\u2029vier\u0000vijf',
  half: 'los \ud83d eind \udc69',
  tekens: '"\\/\b\f\t\u007f\uffff\ufeff',
  leeg: '',
};
const WAARDEN = [0, -1, 0.1, 1e21, 5e-324, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER, true, false, null, [], {}];

/** Reading: a stream, everything, where it ends, and what happens after closing. */
export function lezen(make: MaakOpstelling): void {
  let proef: Proefopstelling;
  beforeEach(async () => (proef = await make()));
  afterEach(() => proef.dispose());

  it('gegeven een lege opslag, dan is er geen stroom, geen positie en niets te lezen', async () => {
    expect(await proef.store.headOfStream('boek-a')).toBe(NO_STREAM);
    expect(await proef.store.head()).toBe(BEGIN);
    expect(await alles(proef.store.readStream('boek-a', 0))).toEqual([]);
    expect(await alles(proef.store.readAll(BEGIN))).toEqual([]);
  });

  it('gegeven twee stromen door elkaar, dan geeft elke lezing precies wat erbij hoort, in volgorde van vastlegging', async () => {
    for (const nummer of reeks(6)) {
      await proef.store.append(nummer % 2 === 0 ? 'even' : 'oneven', Math.floor(nummer / 2) - 1, [feit(nummer)]);
    }
    expect(nummersVan(await alles(proef.store.readStream('oneven', 0)))).toEqual([1, 3, 5]);
    expect(nummersVan(await alles(proef.store.readStream('even', 1)))).toEqual([2, 4]);
    expect(await alles(proef.store.readStream('even', 3))).toEqual([]);
    const events = await alles(proef.store.readAll(BEGIN));
    expect(nummersVan(events)).toEqual(reeks(6));
    expect(nummersVan(await alles(proef.store.readAll(events[3]!.position)))).toEqual([4, 5]);
    expect(await proef.store.headOfStream('even')).toBe(2);
    expect(await proef.store.head()).toBe(events[5]!.position);
    expect(await alles(proef.store.readAll(await proef.store.head()))).toEqual([]);
  });

  it('gegeven meer feiten dan een bladzijde, dan leest de stroom ze vanaf elke revisie zonder gat', async () => {
    await proef.store.append('boek-a', NO_STREAM, feiten(1500));
    await proef.store.append('boek-a', 1499, feiten(1500, 1500));
    for (const vanaf of [0, 1, 499, 500, 2999]) {
      const events = await alles(proef.store.readStream('boek-a', vanaf));
      expect(nummersVan(events)).toEqual(reeks(3000 - vanaf, vanaf));
    }
  });

  it('als er tijdens het lezen wordt bijgeschreven, dan eindigt de lezing waar de opslag eindigde toen zij begon', async () => {
    await proef.store.append('boek-a', NO_STREAM, feiten(1200));
    let gelezen = 0;
    for await (const page of proef.store.readAll(BEGIN)) {
      gelezen += page.length;
      await proef.store.append('boek-b', await proef.store.headOfStream('boek-b'), feiten(700));
    }
    expect(gelezen).toBe(1200);
  });

  it('gegeven tekst in elke hoek van Unicode, dan komt alles na een herstart terug zoals het ging', async () => {
    const data = {
      teksten: TEKSTEN,
      waarden: WAARDEN,
      ['__proto__ ']: 1,
      diep: { dieper: [{ diepst: TEKSTEN.emoji }] },
    };
    const nieuw = { id: crypto.randomUUID(), type: 'tekst-vastgelegd.v1', data, metadata: { wie: TEKSTEN.half } };
    await proef.store.append('boek-ü 👩', NO_STREAM, [nieuw]);
    const store = await proef.reopen();
    const [gelezen] = await alles(store.readStream('boek-ü 👩', 0));
    expect(gelezen).toEqual({ ...nieuw, stream: 'boek-ü 👩', revision: 0, position: await store.head() });
  });

  it('als de beller zijn feit verandert na de aanroep, dan verandert het vastgelegde feit niet', async () => {
    const nieuw = { ...feit(1), data: { nummer: 1 } };
    const belofte = proef.store.append('boek-a', NO_STREAM, [nieuw]);
    nieuw.data.nummer = 2;
    await belofte;
    expect(nummersVan(await alles(proef.store.readAll(BEGIN)))).toEqual([1]);
  });

  it('als vanaf een plaats wordt gelezen die niet kan bestaan, dan wordt dat geweigerd', async () => {
    await expect(alles(proef.store.readStream('boek-a', -1))).rejects.toThrow(RangeError);
    await expect(alles(proef.store.readAll(0.5))).rejects.toThrow(RangeError);
    await expect(alles(proef.store.subscribe(-1, new AbortController().signal))).rejects.toThrow(RangeError);
  });

  it('als de opslag gesloten is, dan zegt elke aanroep dat, en mag sluiten nog eens', async () => {
    const { store } = proef;
    await store.append('boek-a', NO_STREAM, feiten(1));
    await store.close();
    await store.close();
    await expect(store.append('boek-a', 0, feiten(1))).rejects.toThrow(StoreClosed);
    await expect(store.head()).rejects.toThrow(StoreClosed);
    await expect(store.headOfStream('boek-a')).rejects.toThrow(StoreClosed);
    await expect(alles(store.readAll(BEGIN))).rejects.toThrow(StoreClosed);
    await expect(alles(store.readStream('boek-a', 0))).rejects.toThrow(StoreClosed);
    await expect(alles(store.subscribe(BEGIN, new AbortController().signal))).rejects.toThrow(StoreClosed);
  });

  it('als de opslag sluit terwijl iemand leest, dan houdt de lezing op met een fout en lijkt zij nooit volledig', async () => {
    await proef.store.append('boek-a', NO_STREAM, feiten(2000));
    const lezing = (async () => {
      for await (const page of proef.store.readStream('boek-a', 0)) if (page.length > 0) await proef.store.close();
    })();
    await expect(lezing).rejects.toThrow(StoreClosed);
  });
}

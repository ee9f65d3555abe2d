import type { StoredEvent } from '@ontschot/event-store';
import { Opstelling, tot } from '../test/hulp/opstelling.js';
import { richtIn } from '../test/hulp/gemeente.js';
import { leef } from '../test/hulp/leven.js';
import { Schrijver } from '../test/hulp/schrijver.js';
import { Toeval } from '../test/hulp/toeval.js';
import { journaal, PROJECTIES, saldi, type Projectie, VraagFout } from './index.js';

const BOEK = 'GM0001-2025';

describe('het leesmodel', () => {
  let opstelling: Opstelling;
  let schrijver: Schrijver;
  beforeEach(async () => {
    opstelling = await Opstelling.begin();
    schrijver = new Schrijver(BOEK);
    richtIn(schrijver);
  });
  afterEach(() => opstelling.ruimOp());

  const inStappen = async (aantal: number, perKeer: number): Promise<number> => {
    leef(schrijver, new Toeval(5), aantal);
    const alle = schrijver.neem();
    for (let i = 0; i < alle.length; i += perKeer) {
      const deel = alle.slice(i, i + perKeer);
      const naarOpslag = deel.map(({ id, type, gegevens, metadata }) => ({ id, type, data: gegevens, metadata }));
      await opstelling.store.append(schrijver.stream, deel[0]!.revisie - 1, naarOpslag);
    }
    return schrijver.toestand.revisie;
  };

  it('volgt wat er gebeurt, en laat een lezer op een revisie wachten', async () => {
    const lees = await opstelling.leesmodel();
    const gezien: number[] = [];
    lees.opVerwerkt(() => {
      throw new Error('een luisteraar die faalt');
    });
    const houOp = lees.opVerwerkt((nieuw) => gezien.push(...nieuw.map(({ revisie }) => revisie)));

    const revisie = await schrijver.schrijf(opstelling.store);

    expect(await lees.wachtOp(BOEK, revisie, 5_000)).toBe(true);
    expect([lees.kop(BOEK), lees.gereed().gereed]).toEqual([revisie, true]);
    expect(gezien).toEqual(Array.from({ length: revisie + 1 }, (_, i) => i));
    expect(await lees.wachtOp(BOEK, revisie + 1, 20)).toBe(false);
    expect(lees.kop('GM0002-2025')).toBe(-1);
    houOp();
    schrijver.doe({ soort: 'wijk-instellen', wijk: 'zuid', naam: 'Zuid' });
    await lees.wachtOp(BOEK, await schrijver.schrijf(opstelling.store), 5_000);
    expect(gezien).toHaveLength(revisie + 1);
  });

  it('geeft opnieuw opgebouwd precies wat het live bijhield, rij voor rij', async () => {
    const live = await opstelling.leesmodel('live');
    const revisie = await inStappen(1_500, 7);
    await live.wachtOp(BOEK, revisie, 10_000);
    const opnieuw = await opstelling.leesmodel('opnieuw');
    await opnieuw.wachtOp(BOEK, revisie, 10_000);

    const zoek = { boek: BOEK, zoek: 'mandaat oost', aantal: 500 };
    expect(journaal(opnieuw, zoek)).toEqual(journaal(live, zoek));
    await live.stop();
    await opnieuw.stop();
    expect(opstelling.rijen('opnieuw')).toEqual(opstelling.rijen('live'));
  });

  it('bouwt een projectie met een andere versie opnieuw op, terwijl de andere bij blijven', async () => {
    const eerst = await opstelling.leesmodel();
    await eerst.wachtOp(BOEK, await inStappen(800, 200), 10_000);
    await eerst.stop();
    const voor = opstelling.rijen('lees');

    const nieuw = PROJECTIES.map((een) => (een.naam === 'saldi' ? { ...een, versie: een.versie + 1 } : een));
    const lees = await opstelling.leesmodel('lees', { projecties: nieuw });
    expect(
      lees
        .gereed()
        .projecties.filter(({ staat }) => staat !== 'bij')
        .map(({ naam }) => naam),
    ).toEqual(['saldi']);
    expect(lees.gereed().gereed).toBe(false);
    await tot(() => lees.gereed().gereed);
    await lees.stop();

    // The checkpoint says the new version; for the rest nothing differs.
    expect({ ...opstelling.rijen('lees'), checkpoint: [] }).toEqual({ ...voor, checkpoint: [] });
  });

  it('blijft juist met twee leesmodellen op een bestand', async () => {
    const een = await opstelling.leesmodel('samen');
    const twee = await opstelling.leesmodel('samen');
    const gezien = { een: 0, twee: 0 };
    een.opVerwerkt((nieuw) => (gezien.een += nieuw.length));
    twee.opVerwerkt((nieuw) => (gezien.twee += nieuw.length));
    const revisie = await inStappen(1_200, 5);

    expect(await een.wachtOp(BOEK, revisie, 10_000)).toBe(true);
    expect(await twee.wachtOp(BOEK, revisie, 10_000)).toBe(true);
    // What the other took in is told here too, each event once.
    await tot(() => gezien.een > revisie && gezien.twee > revisie);
    await een.stop();
    await twee.stop();
    const alleen = await opstelling.leesmodel('alleen');
    await alleen.wachtOp(BOEK, revisie, 10_000);
    await alleen.stop();

    expect(gezien).toEqual({ een: revisie + 1, twee: revisie + 1 });
    expect(opstelling.rijen('samen')).toEqual(opstelling.rijen('alleen'));
  });

  it('zet één projectie stil bij een gebeurtenis die zij niet verwerkt, wordt rood, en herstelt bij een nieuwe start', async () => {
    let giftig = true;
    const ziek: Projectie = {
      naam: 'ziek',
      versie: 1,
      tabellen: [],
      open: () => ({
        verwerk: ({ type }) => {
          if (giftig && type === 'begroting-vastgesteld.v1') throw new Error('onverteerbaar');
        },
        schrijf: () => undefined,
        vergeet: () => undefined,
      }),
    };
    const lees = await opstelling.leesmodel('lees', { projecties: [...PROJECTIES, ziek] });
    const revisie = await schrijver.schrijf(opstelling.store);
    await tot(() => lees.kop(BOEK) === revisie);

    const { gereed, reden, openbaar } = lees.gereed();
    expect(gereed).toBe(false);
    expect(reden).toBe(
      `projectie ziek staat stil bij revisie ${revisie} (begroting-vastgesteld.v1) van ${BOEK}: onverteerbaar`,
    );
    expect(openbaar).toBe('projectie ziek staat stil; de oorzaak staat in het log');
    expect(saldi(lees, { boek: BOEK, per: 'budget' }).revisie).toBe(revisie);
    expect(() => lees.vraag([ziek], () => 1)).toThrow(VraagFout);
    expect(await lees.wachtOp(BOEK, revisie, 60_000)).toBe(false);

    await lees.stop();
    giftig = false;
    const weer = await opstelling.leesmodel('lees', { projecties: [...PROJECTIES, ziek] });
    await tot(() => weer.gereed().gereed);
  });

  it('stopt alles bij een gebeurtenis die niemand kent, en slaat haar niet over', async () => {
    const lees = await opstelling.leesmodel();
    const revisie = await schrijver.schrijf(opstelling.store);
    const vreemd = { id: 'vreemd', type: 'uit-de-toekomst.v9', data: {}, metadata: {} };
    await opstelling.store.append(schrijver.stream, revisie, [vreemd]);
    await tot(() => !lees.gereed().gereed);

    expect(lees.gereed().projecties.every(({ staat }) => staat === 'staat-stil')).toBe(true);
    expect(lees.gereed().reden).toContain('onbekende gebeurtenis uit-de-toekomst.v9');
    expect(lees.kop(BOEK)).toBe(revisie);
    expect(() => saldi(lees, { boek: BOEK, per: 'budget' })).toThrow(
      expect.objectContaining({ code: 'nog-niet-zover' }),
    );
  });

  it('gaat voorbij aan streams die geen boek zijn', async () => {
    const lees = await opstelling.leesmodel();
    await opstelling.store.append('sleutels', -1, [{ id: 's1', type: 'x', data: {}, metadata: {} }]);
    const revisie = await schrijver.schrijf(opstelling.store);

    expect(await lees.wachtOp(BOEK, revisie, 5_000)).toBe(true);
    expect(lees.gereed().gereed).toBe(true);
  });

  it('wordt rood als het abonnement wegvalt, en gaat verder waar het was', async () => {
    let stuk = 0;
    const echt = opstelling.store;
    const haperend = Object.assign(Object.create(echt) as typeof echt, {
      async *subscribe(na: number, signaal: AbortSignal): AsyncGenerator<readonly StoredEvent[]> {
        for await (const pagina of echt.subscribe(na, signaal)) {
          yield pagina;
          if ((stuk += 1) <= 2) throw new Error('de lijn is weg');
        }
      },
    });
    const staten: boolean[] = [];
    const lees = await opstelling.leesmodel('lees', { store: haperend });
    const kijk = setInterval(() => staten.push(lees.gereed().gereed), 1);
    for (const wijk of ['a', 'b', 'c']) {
      schrijver.doe({ soort: 'wijk-instellen', wijk, naam: wijk });
      expect(await lees.wachtOp(BOEK, await schrijver.schrijf(echt), 5_000)).toBe(true);
      await new Promise((klaar) => setTimeout(klaar, 10));
    }
    await tot(() => lees.gereed().gereed);
    clearInterval(kijk);

    expect(stuk).toBeGreaterThanOrEqual(3);
    expect(staten).toContain(false);
  });
});

import { setTimeout as wacht } from 'node:timers/promises';
import { BOEK, DOEL, maakBoek } from '../crash/proefboek.js';
import type { Dienst } from '../hulp/dienst.js';
import { Groep } from './hulp/groep.js';

const PAD = `/v1/boeken/${BOEK}`;
const SALDI = `${PAD}/saldi?per=budget`;
const besteding = (bedrag: number) => ({ boekdatum: '2025-03-01', budget: 'b1', bedrag, doel: DOEL });

const besteed = ({ inhoud }: { inhoud: Record<string, unknown> }): number =>
  (inhoud['regels'] as { besteed: number }[]).reduce((som, regel) => som + regel.besteed, 0);

describe('gegeven twee knopen op een server, elk met een eigen leesdatabase', () => {
  let groep: Groep;
  let a: Dienst;
  let b: Dienst;
  beforeAll(async () => {
    groep = await Groep.start(2);
    [a, b] = [groep.dienst(0), groep.dienst(1)];
    await maakBoek(a);
  });
  afterAll(() => groep.stop());

  const gereed = (dienst: Dienst) => dienst.vraag('/gezondheid/gereed');
  const tot = async (dienst: Dienst, klaar: boolean): Promise<void> => {
    while ((await dienst.isGereed()) !== klaar) await wacht(20);
  };

  it('als een opdracht bij de andere knoop wordt herhaald, dan is het antwoord dat van de eerste keer', async () => {
    const eerst = await a.opdracht(`${PAD}/bestedingen`, 'herhaald', besteding(100));
    const nogEens = await b.opdracht(`${PAD}/bestedingen`, 'herhaald', besteding(100));
    expect([eerst.status, nogEens.status]).toEqual([201, 201]);
    expect(nogEens.inhoud).toEqual({ ...eerst.inhoud, herhaald: true });
    expect(nogEens.etag).toBe(eerst.etag);
    const anders = await b.opdracht(`${PAD}/bestedingen`, 'herhaald', besteding(101));
    expect([anders.status, anders.inhoud['code']]).toEqual([409, 'opdracht-id-hergebruikt']);
  });

  it('als dezelfde opdracht bij beide tegelijk aankomt, dan wordt hij een keer geboekt', async () => {
    for (let i = 0; i < 10; i += 1) {
      const beide = await Promise.all(
        [a, b].map((dienst) => dienst.opdracht(`${PAD}/bestedingen`, `tegelijk-${i}`, besteding(7))),
      );
      expect(beide.map(({ status }) => status)).toEqual([201, 201]);
      expect(new Set(beide.map(({ inhoud }) => inhoud.revisie)).size).toBe(1);
      expect(beide.map(({ inhoud }) => inhoud.herhaald).sort()).toEqual([false, true]);
    }
  });

  it('als een weigering bij de andere knoop wordt herhaald, dan is het dezelfde weigering', async () => {
    const eerst = await a.opdracht(`${PAD}/bestedingen`, 'te-veel', besteding(90_000_000_000));
    const nogEens = await b.opdracht(`${PAD}/bestedingen`, 'te-veel', besteding(90_000_000_000));
    expect([eerst.status, nogEens.status]).toEqual([409, 409]);
    expect(nogEens.inhoud['revisie']).toBe(eerst.inhoud['revisie']);
    expect(nogEens.inhoud['cijfers']).toEqual(eerst.inhoud['cijfers']);
  });

  it('als met de revisie van het ene aan het andere wordt gevraagd, dan is de boeking erin te zien', async () => {
    const [eerder, anders] = [await a.vraag(SALDI), await b.vraag(SALDI)];
    expect(anders.status).toBe(200);
    let som = besteed(eerder);
    for (let i = 0; i < 20; i += 1) {
      const [hier, daar] = i % 2 === 0 ? [a, b] : [b, a];
      const { etag } = await hier.opdracht(`${PAD}/bestedingen`, `zie-${i}`, besteding(10 + i));
      som += 10 + i;
      const gezien = await daar.vraag(SALDI, 'controller', { 'ontschot-minstens': etag ?? '' });
      expect([gezien.status, besteed(gezien)]).toEqual([200, som]);
    }
  });

  it('als de andere knoop de gebeurtenissen niet krijgt, dan zegt zij na een tijd 503, en niet een oud antwoord', async () => {
    groep.dubbel.doofstom = true;
    groep.dubbel.beeindigAbonnementen(false);
    await wacht(300);
    const { etag } = await a.opdracht(`${PAD}/bestedingen`, 'ongezien', besteding(5));
    const begin = performance.now();
    const vraag = await b.vraag(SALDI, 'controller', { 'ontschot-minstens': etag ?? '' });
    expect([vraag.status, vraag.inhoud['code']]).toEqual([503, 'nog-niet-zover']);
    expect(performance.now() - begin).toBeGreaterThan(4_000);
    groep.dubbel.doofstom = false;
    groep.dubbel.beeindigAbonnementen(true);
    for (;;) {
      const weer = await b.vraag(SALDI, 'controller', { 'ontschot-minstens': etag ?? '' });
      if (weer.status === 200) break;
    }
  });

  it('als een knoop weg was, dan haalt zij in wat zij miste', async () => {
    await groep.ga(1);
    const { etag } = await a.opdracht(`${PAD}/bestedingen`, 'gemist', besteding(11));
    b = await groep.kom(1);
    const [hier, daar] = await Promise.all([a, b].map((dienst) => dienst.vraag(SALDI)));
    expect(daar?.etag).toBe(etag);
    expect(daar?.inhoud).toEqual(hier?.inhoud);
  });

  it('als een knoop met een lege leesdatabase begint, dan is zij niet gereed tot zij alles heeft ingelezen', async () => {
    await groep.ga(1, 'SIGTERM');
    await groep.vergeet(1);
    groep.dubbel.leesrem = true;
    b = await groep.begin(1);
    // It has first to find out how far there is to go.
    let nog = await gereed(b);
    while (!JSON.stringify(nog.inhoud['redenen'] ?? []).includes('nog niet bij')) {
      await wacht(20);
      nog = await gereed(b);
    }
    expect([nog.status, nog.inhoud['gereed']]).toEqual([503, false]);
    expect((nog.inhoud['redenen'] as string[]).join()).toMatch(/nog niet bij/);
    expect((await b.vraag(SALDI)).status).toBe(503);
    groep.dubbel.leesrem = false;
    await tot(b, true);
    const [hier, daar] = await Promise.all([a, b].map((dienst) => dienst.vraag(SALDI)));
    expect(daar?.inhoud).toEqual(hier?.inhoud);
  });

  it('als de abonnementen wegblijven, dan wordt gereedheid rood met de reden, en vanzelf weer groen', async () => {
    groep.dubbel.geenAbonnementen = true;
    groep.dubbel.beeindigAbonnementen(true);
    await Promise.all([a, b].map((dienst) => tot(dienst, false)));
    const rood = await gereed(a);
    expect((rood.inhoud['redenen'] as string[]).join()).toMatch(/niet te volgen/);
    // Also while it tries again and again.
    for (let i = 0; i < 100; i += 1) expect(await a.isGereed()).toBe(false);
    groep.dubbel.geenAbonnementen = false;
    await Promise.all([a, b].map((dienst) => tot(dienst, true)));
  });
});

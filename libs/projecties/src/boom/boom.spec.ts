import { bladBytes, kloptConsistentie, kloptInsluiting, bladHash } from '@ontschot/audit';
import { createHash } from 'node:crypto';
import type { StoredEvent } from '@ontschot/event-store';
import { Opstelling } from '../../test/hulp/opstelling.js';
import { Schrijver } from '../../test/hulp/schrijver.js';
import { werkBoomBij } from './bijwerken.js';
import { boomstand, consistentiebewijs, insluitingsbewijs, VraagFout, type Leesmodel } from '../index.js';

const BOEK = 'GM0080-2025';
const BUUR = 'GM0055-2025';
const NIEUW = 'GM0072-2025';
const AANTAL = 600;

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/** RFC 6962, 2.1, over the events as the store gives them. */
function metDeHand(gebeurtenissen: readonly StoredEvent[]): Buffer {
  const sha = (...delen: Uint8Array[]): Buffer => createHash('sha256').update(Buffer.concat(delen)).digest();
  const wortel = (van: number, tot: number): Buffer => {
    const [een] = gebeurtenissen.slice(van, van + 1);
    if (een === undefined) return sha();
    if (tot - van === 1) return sha(Buffer.of(0), bladBytes(een));
    const midden = van + 2 ** Math.floor(Math.log2(tot - van - 1));
    return sha(Buffer.of(1), wortel(van, midden), wortel(midden, tot));
  };
  return wortel(0, gebeurtenissen.length);
}

describe('de boom over de gebeurtenissen van een boek', () => {
  let opstelling: Opstelling;
  let lees: Leesmodel;
  let alles: StoredEvent[];

  beforeAll(async () => {
    opstelling = await Opstelling.begin();
    lees = await opstelling.leesmodel();
    for (const boek of [BOEK, BUUR]) {
      const schrijver = new Schrijver(boek);
      schrijver.doe({ soort: 'boek-openen', boek, gemeente: 'Leeuwarden', jaar: 2025 });
      for (let i = 1; i < (boek === BOEK ? AANTAL : 3); i += 1)
        schrijver.doe({ soort: 'wijk-instellen', wijk: `wijk-${i}`, naam: `Wijk ${i}` });
      await schrijver.schrijf(opstelling.store);
    }
    for (const boek of [BOEK, BUUR]) await lees.wachtOp(boek, boek === BOEK ? AANTAL - 1 : 2, 10_000);
    alles = [];
    for await (const pagina of opstelling.store.readStream(`boek-${BOEK}`, 0)) alles.push(...pagina);
  });

  afterAll(() => opstelling.ruimOp());

  it('heeft bij elke omvang de wortel die wie de gebeurtenissen heeft zelf uitrekent', async () => {
    expect((await boomstand(lees, BOEK)).omvang).toBe(AANTAL);
    for (const omvang of [0, 1, 2, 3, 255, 256, 257, 512, 599, AANTAL])
      expect(hex((await boomstand(lees, BOEK, omvang)).wortel)).toBe(hex(metDeHand(alles.slice(0, omvang))));
    expect((await boomstand(lees, BUUR)).omvang).toBe(3);
  });

  it('bewijst dat een gebeurtenis erin staat, en dat een eerdere stand haar begin is', async () => {
    for (const plek of [0, 1, 255, 256, 431, AANTAL - 1]) {
      const bewijs = await insluitingsbewijs(lees, BOEK, plek);
      expect(kloptInsluiting(bewijs)).toBe(true);
      const [gebeurtenis] = alles.slice(plek, plek + 1);
      expect(gebeurtenis && hex(bladHash(bladBytes(gebeurtenis)))).toBe(hex(bewijs.blad));
    }
    for (const [van, tot] of [
      [0, AANTAL],
      [1, 2],
      [300, 599],
      [256, 512],
      [AANTAL, AANTAL],
    ] as const) {
      const { eerder, later, bewijs } = await consistentiebewijs(lees, BOEK, van, tot);
      expect(kloptConsistentie(eerder, later, bewijs)).toBe(true);
    }
  });

  it('is na opnieuw opbouwen dezelfde', async () => {
    const eerst = await boomstand(lees, BOEK);
    const opnieuw = await opstelling.leesmodel('vers');
    await opnieuw.wachtOp(BOEK, AANTAL - 1, 10_000);
    expect(await boomstand(opnieuw, BOEK)).toEqual(eerst);
  });

  it('groeit mee met wat erbij komt, ook als twee het tegelijk vragen en twee processen haar bijwerken', async () => {
    const schrijver = new Schrijver(NIEUW);
    schrijver.doe({ soort: 'boek-openen', boek: NIEUW, gemeente: 'Harlingen', jaar: 2025 });
    await schrijver.schrijf(opstelling.store);
    await lees.wachtOp(NIEUW, 0, 10_000);
    expect((await boomstand(lees, NIEUW)).omvang).toBe(1);
    for (let i = 1; i < 700; i += 1) schrijver.doe({ soort: 'wijk-instellen', wijk: `wijk-${i}`, naam: `Wijk ${i}` });
    await schrijver.schrijf(opstelling.store);
    const ander = await opstelling.leesmodel();
    for (const een of [lees, ander]) await een.wachtOp(NIEUW, 699, 10_000);
    const standen = await Promise.all([lees, ander, lees, ander].map((een) => boomstand(een, NIEUW)));
    const opnieuw: StoredEvent[] = [];
    for await (const pagina of opstelling.store.readStream(`boek-${NIEUW}`, 0)) opnieuw.push(...pagina);
    expect(standen.map(({ omvang, wortel }) => [omvang, hex(wortel)])).toEqual(
      Array.from({ length: 4 }, () => [700, hex(metDeHand(opnieuw))]),
    );
  });

  it('zegt het als het bijwerken langer duurt dan een vraag kan wachten, en is er de volgende keer', async () => {
    const opnieuw = await opstelling.leesmodel('traag');
    await opnieuw.wachtOp(BOEK, AANTAL - 1, 10_000);
    await expect(werkBoomBij(opnieuw, BOEK, 0)).rejects.toThrow('wordt nog bijgewerkt');
    expect((await boomstand(opnieuw, BOEK)).omvang).toBe(AANTAL);
  });

  it.each([
    ['een revisie die er niet is', () => insluitingsbewijs(lees, BOEK, AANTAL)],
    ['een boom die zo groot nog niet is', () => boomstand(lees, BOEK, AANTAL + 1)],
    ['een begin dat later is', () => consistentiebewijs(lees, BOEK, 5, 4)],
    ['een boek dat er niet is', () => boomstand(lees, 'GM0001-2025')],
    ['een half getal', () => insluitingsbewijs(lees, BOEK, 0.5)],
  ])('geeft over %s geen antwoord', async (_, vraag) => {
    await expect(vraag()).rejects.toThrow(VraagFout);
  });
});

import fc from 'fast-check';
import { csvKeuze, DeclaratieFout, lees, zonderPlek, type Proefdeclaratie } from '../../test-hulp/declaratie.js';
import { csv, xml } from '../../test-hulp/schrijf-declaratie.js';
import { willekeurig } from '../../test-hulp/willekeurig.js';

/** Which of the places that fit is changed, from 0 up to 1. */
const waar = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const cijfer = fc.integer({ min: 1, max: 9 });

const plekken = (tekst: string, patroon: RegExp): { index: number; was: string }[] =>
  [...tekst.matchAll(patroon)].map(({ index, 0: was }) => ({ index, was }));

/** Changes one place that fits. */
function verander(tekst: string, patroon: RegExp, keus: number, naar: (was: string) => string): string {
  const gevonden = plekken(tekst, patroon);
  const plek = gevonden[Math.floor(keus * gevonden.length)];
  if (plek === undefined) throw new Error('er is niets te veranderen');
  return tekst.slice(0, plek.index) + naar(plek.was) + tekst.slice(plek.index + plek.was.length);
}

/** Another digit in one place of a number. */
const anderCijfer =
  (keus: number, erbij: number) =>
  (was: string): string =>
    verander(was, /\d/g, keus, (een) => String((Number(een) + erbij) % 10));

/** Damage to the text; what is the same afterwards is none. */
const SCHADE: Record<string, (tekst: string, keus: number, erbij: number) => string> = {
  'een afgebroken bestand': (tekst, keus) => tekst.slice(0, Math.floor(keus * tekst.trimEnd().length)),
  'een ander bedrag in een bericht': (tekst, keus, erbij) =>
    verander(tekst, /(?<=(?:Totaal)?Bedrag>)\d+/g, keus, anderCijfer(keus, erbij)),
  'een ander cijfer in een BSN': (tekst, keus, erbij) => verander(tekst, /9999\d{5}/g, keus, anderCijfer(keus, erbij)),
  'een element dat weg is': (tekst, keus) => verander(tekst, /<(\w+:\w+)>[^<]*<\/\1>/g, keus, () => ''),
};

const geweigerd = async (tekst: string, keuze?: Parameters<typeof lees>[1]): Promise<void> => {
  await expect(lees(tekst, keuze)).rejects.toThrow(DeclaratieFout);
};

describe('elke declaratie', () => {
  it('komt uit een bericht terug zoals zij werd geschreven, in stukken van elke lengte', async () => {
    await fc.assert(
      fc.asyncProperty(willekeurig, fc.integer({ min: 1, max: 3_000 }), async (wat, perStuk) => {
        const gelezen = await lees(xml(wat), { soort: 'xml' }, perStuk);
        expect([gelezen.kop, gelezen.regels.map(zonderPlek)]).toEqual([wat.kop, wat.regels]);
        expect(gelezen.slot).toMatchObject({ regels: wat.regels.length, totaal: wat.kop.totaal });
      }),
      { seed: 323, numRuns: 60 },
    );
  });

  it('komt uit CSV terug zoals zij werd geschreven', async () => {
    await fc.assert(
      fc.asyncProperty(willekeurig, fc.integer({ min: 1, max: 500 }), async (wat, perStuk) => {
        const gelezen = await lees(csv(wat), csvKeuze(wat), perStuk);
        expect([gelezen.kop, gelezen.regels.map(zonderPlek)]).toEqual([{ ...wat.kop, soort: 'csv' }, wat.regels]);
      }),
      { seed: 324, numRuns: 60 },
    );
  });

  it.each(Object.entries(SCHADE))('met %s wordt geweigerd', async (_wat, schade) => {
    await fc.assert(
      fc.asyncProperty(willekeurig, waar, cijfer, async (wat, keus, erbij) => {
        await geweigerd(schade(xml(wat), keus, erbij));
      }),
      { seed: 325, numRuns: 60 },
    );
  });

  it('met een prestatie te weinig wordt geweigerd', async () => {
    await fc.assert(
      fc.asyncProperty(willekeurig, waar, async (wat, keus) => {
        const weg = Math.floor(keus * wat.regels.length);
        const minder: Proefdeclaratie = { ...wat, regels: wat.regels.filter((_, i) => i !== weg) };
        await geweigerd(xml(minder));
        await geweigerd(csv(minder), csvKeuze(wat));
      }),
      { seed: 326, numRuns: 60 },
    );
  });

  it('als CSV afgebroken, of met een ander cijfer in een BSN of een bedrag, wordt geweigerd', async () => {
    await fc.assert(
      fc.asyncProperty(willekeurig, waar, cijfer, async (wat, keus, erbij) => {
        const [tekst, keuze] = [csv(wat), csvKeuze(wat)];
        await geweigerd(tekst.slice(0, Math.floor(keus * (tekst.length - 1))), keuze);
        await geweigerd(verander(tekst, /9999\d{5}/g, keus, anderCijfer(keus, erbij)), keuze);
        await geweigerd(verander(tekst, /\d+,\d\d/g, keus, anderCijfer(keus, erbij)), keuze);
      }),
      { seed: 327, numRuns: 60 },
    );
  });
});

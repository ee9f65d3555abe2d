import { kortId, xaf } from '@ontschot/audit';
import type { Bewegingsgegevens, Kleur, Rekening } from '@ontschot/boek';
import fc from 'fast-check';
import { richtIn } from '../../libs/projecties/test/hulp/gemeente.js';
import { leef } from '../../libs/projecties/test/hulp/leven.js';
import { leefPreventie, leefVerder } from '../../libs/projecties/test/hulp/preventieleven.js';
import { Schrijver } from '../../libs/projecties/test/hulp/schrijver.js';
import { Toeval } from '../../libs/projecties/test/hulp/toeval.js';
import { Teamjaar } from '../property/hulp/teamjaar.js';
import { bronVan, tekstVan } from './hulp/bron.js';
import { keurXaf } from './hulp/xaf-regels.js';
import { schemafouten } from './hulp/xsd.js';

type Geschiedenis = Pick<Schrijver, 'boek' | 'alles'>;

/** By hand: what stands on each rekening in each kleur once every mutatie of every event is booked. */
function standen({ alles }: Geschiedenis): Map<string, bigint> {
  const som = new Map<string, bigint>();
  const tel = (rekening: Rekening, kleur: Kleur, bedrag: number): unknown =>
    som.set(`${rekening}/${kleur}`, (som.get(`${rekening}/${kleur}`) ?? 0n) + BigInt(bedrag));
  for (const { gegevens } of alles)
    for (const { van, naar, kleur, bedrag } of (gegevens as Partial<Bewegingsgegevens>).mutaties ?? []) {
      tel(van, kleur, -bedrag);
      tel(naar, kleur, bedrag);
    }
  return som;
}

/** The file of a boek holds every rule, and every account ends where the boek does. Gives the number of opening lines. */
async function klopt(geschiedenis: Geschiedenis): Promise<number> {
  const xml = await tekstVan(xaf, bronVan(geschiedenis.boek, geschiedenis.alles));
  const gekeurd = keurXaf([xml]);
  expect(gekeurd.fouten).toEqual([]);
  const nietNul = (paren: Iterable<readonly [string, bigint]>): (readonly [string, bigint])[] =>
    [...paren].filter(([, stand]) => stand !== 0n).sort(([a], [b]) => (a < b ? -1 : 1));
  expect(nietNul(gekeurd.standen)).toEqual(
    nietNul([...standen(geschiedenis)].map(([naam, stand]) => [kortId(naam), stand])),
  );
  // Per kleur all rekeningen add up to nothing, in the file as in the boek.
  const perKleur = new Map<string, bigint>();
  for (const [, naam = '', kleur = ''] of xml.matchAll(/<accDesc>([^ ]+): [^<]*, kleur ([^<]+)</g))
    perKleur.set(kleur, (perKleur.get(kleur) ?? 0n) + (gekeurd.standen.get(kortId(naam)) ?? 0n));
  expect([...perKleur.values()].filter((som) => som !== 0n)).toEqual([]);
  return xml.match(/<obLine>/g)?.length ?? 0;
}

const zaadEnAantal = [fc.nat(), fc.integer({ min: 5, max: 150 })] as const;

describe('het auditbestand van een willekeurig boek', () => {
  it('sluit op alle rekeningen van het boek, en houdt alle regels', async () => {
    await fc.assert(
      fc.asyncProperty(...zaadEnAantal, async (zaad, aantal) => {
        const schrijver = new Schrijver('proef-2025');
        richtIn(schrijver);
        leef(schrijver, new Toeval(zaad), aantal);
        expect(await klopt(schrijver)).toBe(0);
      }),
      { seed: 40, numRuns: 15, endOnFailure: true },
    );
  });

  it('ook met preventiewinst, en met wat het boek ervoor overdroeg als beginbalans', async () => {
    let beginregels = 0;
    await fc.assert(
      fc.asyncProperty(...zaadEnAantal, async (zaad, aantal) => {
        const oud = new Schrijver('proef-2025');
        leefPreventie(oud, new Toeval(zaad), aantal, {}, false);
        const nieuw = leefVerder(oud, new Toeval(zaad), 30);
        await klopt(oud);
        if (nieuw !== undefined) beginregels += await klopt(nieuw);
      }),
      { seed: 41, numRuns: 15, endOnFailure: true },
    );
    expect(beginregels).toBeGreaterThan(10);
  });

  it('ook van een jaar van wijkteams, waarvan geen enkel huishouden te zien is', async () => {
    const jaar = new Teamjaar(60, 3);
    jaar.speel();
    const alles = jaar.gebeurtenissen.map((een) => ({ ...een, id: `g-${een.revisie}` }));
    await klopt({ boek: 'proef-2025', alles });
    const xml = await tekstVan(xaf, bronVan('proef-2025', alles));
    expect(await schemafouten(xml)).toEqual([]);
    const codes = new Set(
      alles.flatMap(({ gegevens }) => (gegevens as Partial<Bewegingsgegevens>).kenmerken?.huishouden ?? []),
    );
    expect(codes.size).toBeGreaterThan(3);
    for (const code of codes) expect(xml).not.toMatch(new RegExp(`\\b${code}\\b`));
  });
});

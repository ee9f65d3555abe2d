import { DemoVuller } from '../../apps/api/src/demo/demo-vuller.js';
import type { Kind } from '../hulp/kind.js';
import { Opdrachtregel } from '../cli/hulp/opdrachtregel.js';
import { Proef } from '../e2e/hulp/app.js';
import { Boekhouding, euro } from './hulp/boekhouding.js';
import { ALLE, EIGEN, IS_LANDELIJK, type Bron } from './hulp/iv3-bron.js';

/** What stands per koker in a boek; waits until the running service has taken it in. */
async function perKoker(proef: Proef, boek: string, revisie: number): Promise<Map<string, Record<string, number>>> {
  const { body } = await proef
    .haal(`/v1/boeken/${boek}/saldi?per=koker`)
    .set('ontschot-minstens', `${revisie}`)
    .expect(200);
  return new Map((body.regels as { sleutel: string }[]).map((regel) => [regel.sleutel, regel as never]));
}

const som = (bedragen: Iterable<number>): number => [...bedragen].reduce((a, b) => a + b, 0);
const primitief = (kokers: Map<string, Record<string, number>>): Map<string, number> =>
  new Map([...kokers].map(([koker, maten]) => [koker, maten['primitief']!]));
const inCenten = (lasten: ReadonlyMap<string, number>): Map<string, number> =>
  new Map([...lasten].map(([code, bedrag]) => [code, euro(bedrag)]));

describe.each<[string, Bron]>([
  [EIGEN.naam, EIGEN],
  [IS_LANDELIJK ? ALLE.naam : 'ons eigen bestand, want het landelijke is hier niet', IS_LANDELIJK ? ALLE : EIGEN],
])('Casus 13: Leeuwarden 2025 uit %s', (_wat, bron) => {
  let kind: Kind;
  let proef: Proef;
  let boek: Boekhouding;

  beforeAll(async () => {
    kind = Opdrachtregel.bouw();
    proef = await Proef.start();
    boek = new Boekhouding(proef, 'GM0080-2025', 2 + 2 * 27);
    // When: one command, while the service runs on the same data.
    const cli = Opdrachtregel.met(kind, proef.map, proef.eventstore);
    const uitslag = await cli.geef(
      'importeer-iv3',
      cli.bestand('iv3.csv', bron.tekst),
      '--gemeente',
      'Leeuwarden',
      '--boek',
      'GM0080-2025',
    );
    cli.ruimOp();
    expect(uitslag).toMatchObject({ code: 0, fout: '' });
  }, 60_000);
  afterAll(async () => {
    await proef.stop();
    kind.ruimOp();
  });

  it('heeft een koker per taakveld, elk op de euro gelijk aan de bron: samen 383.463.000', async () => {
    const leeuwarden = bron.lasten.get('Leeuwarden')!;
    expect(leeuwarden.size).toBe(27);
    expect(som(leeuwarden.values())).toBe(383_463_000);
    const kokers = await perKoker(proef, 'GM0080-2025', 2 + 2 * 27);
    expect(primitief(kokers)).toEqual(inCenten(leeuwarden));
    expect(som([...kokers.values()].map(({ naWijziging }) => naWijziging!))).toBe(euro(383_463_000));
  });

  it('kent de opvang bij naam, met haar wet en wie betaalt', async () => {
    const { kokers } = await boek.vraag('kokers');
    expect(kokers).toContainEqual(
      expect.objectContaining({
        koker: '6.812',
        naam: 'Maatschappelijke- en vrouwenopvang (WMO)',
        wet: 'Wmo 2015',
        financier: 'gemeente-leeuwarden',
      }),
    );
  });
});

describe(`Casus 13: alle gemeenten in één opdracht, uit ${ALLE.naam}`, () => {
  const gemeenten = [...ALLE.lasten.keys()].filter((naam) => naam !== 'Nederland');
  let kind: Kind;
  let proef: Proef;
  let perBoek: { boek: string; gemeente: string; kokers: number }[];

  beforeAll(async () => {
    kind = Opdrachtregel.bouw();
    proef = await Proef.start();
    const cli = Opdrachtregel.met(kind, proef.map, proef.eventstore);
    const { code, uit } = await cli.geef(
      'importeer-iv3',
      cli.bestand('iv3.csv', ALLE.tekst),
      '--alle',
      '--jaar',
      '2025',
      '--json',
    );
    cli.ruimOp();
    expect(code).toBe(0);
    ({ perBoek } = JSON.parse(uit));
  }, 120_000);
  afterAll(async () => {
    await proef.stop();
    kind.ruimOp();
  });

  it(`geeft elke gemeente een boek: ${gemeenten.length}`, () => {
    expect(perBoek.map(({ gemeente }) => gemeente)).toEqual(gemeenten);
    expect(gemeenten).toHaveLength(IS_LANDELIJK ? 342 : 2);
    expect(new Set(perBoek.map(({ boek }) => boek)).size).toBe(gemeenten.length);
  });

  it('telt per taakveld op tot de rij Nederland, en elke gemeente is gelijk aan haar bron', async () => {
    const totaal = new Map<string, number>();
    for (const { boek, gemeente, kokers } of perBoek) {
      const gelezen = primitief(await perKoker(proef, boek, 2 + 2 * kokers));
      expect([gemeente, gelezen]).toEqual([gemeente, inCenten(ALLE.lasten.get(gemeente)!)]);
      for (const [code, bedrag] of gelezen) totaal.set(code, (totaal.get(code) ?? 0) + bedrag);
    }
    expect(totaal).toEqual(inCenten(ALLE.lasten.get('Nederland')!));
    expect(som(totaal.values())).toBe(euro(IS_LANDELIJK ? 34_933_425_000 : 105_500));
  }, 120_000);

  it('boekt ’s-Hertogenbosch 6.21, onder nul, als stelpost die meetelt in het totaal', async () => {
    const bedrag = euro(IS_LANDELIJK ? -24_262_000 : -24_000);
    const { kokers } = perBoek.find(({ boek }) => boek === 's-hertogenbosch-2025')!;
    expect((await perKoker(proef, 's-hertogenbosch-2025', 2 + 2 * kokers)).get('6.21')).toMatchObject({
      primitief: bedrag,
      naWijziging: bedrag,
      stelpost: bedrag,
      vrij: 0,
    });
  });
});

describe('Casus 13: het demoboek', () => {
  it('is hetzelfde boek dat een mens met één opdracht maakt: die boekt er niets bij', async () => {
    const kind = Opdrachtregel.bouw();
    const proef = await Proef.start();
    const cli = Opdrachtregel.met(kind, proef.map, proef.eventstore);
    await proef.app.get(DemoVuller).vul();
    const eerst = await cli.gebeurtenissen();
    const bestand = cli.bestand('iv3.csv', EIGEN.tekst);
    const uitslag = await cli.geef('importeer-iv3', bestand, '--gemeente', 'Leeuwarden', '--boek', 'GM0080-2025');
    expect(uitslag).toMatchObject({ code: 0, uit: expect.stringContaining('er is niets geboekt') });
    expect(await cli.gebeurtenissen()).toEqual(eerst);
    cli.ruimOp();
    await proef.stop();
    kind.ruimOp();
  }, 60_000);
});

import { Proef } from '../e2e/hulp/app.js';
import type { Boekhouding } from './hulp/boekhouding.js';
import { euro } from './hulp/boekhouding.js';
import { gegevenBevolking, gegevenGladys, KOKERS } from './hulp/gladys.js';

interface Punt {
  readonly deelHuishoudens: string;
  readonly deelKosten: string;
}
interface Jaar {
  readonly jaar: number;
  readonly totaal: number;
  readonly financiers: readonly { readonly financier: string; readonly bedrag: number }[];
}

let proef: Proef;
beforeAll(async () => {
  proef = await Proef.start();
});
afterAll(() => proef.stop());

describe('Casus 3: Gladys, 168.000 per jaar die niemand optelt', () => {
  let boek: Boekhouding;
  let code: string;
  beforeAll(async () => {
    ({ boek, code } = await gegevenGladys(proef));
  });

  const kosten = () =>
    proef.haal(`/v1/boeken/gladys-2015/huishoudens/${code}/kosten`).set('ontschot-doelbinding', 'Eén plan');

  it('zonder inzage ziet niemand wat het gezin kost', async () => {
    const { body } = await kosten().expect(403);
    expect(body.code).toBe('geen-inzage');
  });

  it('met een inzage telt het boek op over acht kokers, en zegt het wat er niet bij zit', async () => {
    await boek.boekt(`huishoudens/${code}/inzages`, {
      ...{ aan: { rol: 'controller' }, doelbinding: 'Eén plan voor het gezin', grond: 'Wmo 2015, artikel 5.1.1' },
      totEnMet: inEenMaand(),
    });
    const { body } = await kosten().expect(200);
    const [toen, nu] = body.jaren as [Jaar, Jaar];
    expect([toen, nu]).toMatchObject([
      { jaar: 2014, totaal: euro(168_000) },
      { jaar: 2015, totaal: euro(168_000) },
    ]);
    expect(body.kokers).toHaveLength(KOKERS.length);
    expect(body.ontbreekt).toEqual([
      {
        ...{ ontbrekend: 'behandeling', naam: 'Medische behandeling', sinds: '2014-01' },
        waarom: 'De behandelaars delen hun kosten niet',
      },
    ]);
  });

  it('betaalde de gemeente er voor 1 januari 2015 16.800 van, en daarna 151.200', async () => {
    const { body } = await kosten().expect(200);
    const perJaar = (body.jaren as Jaar[]).map(({ financiers }) =>
      Object.fromEntries(financiers.map(({ financier, bedrag }) => [financier, bedrag])),
    );
    expect(perJaar).toEqual([
      { gemeente: euro(16_800), provincie: euro(66_400), rijk: euro(68_000), verzekeraar: euro(16_800) },
      { gemeente: euro(151_200), verzekeraar: euro(16_800) },
    ]);
  });

  it('van twintig zulke gezinnen samen ziet de controller dezelfde kosten langs wie toen en wie nu betaalt', async () => {
    const antwoord = await boek.vraag('betalers?jaar=2015&voor=2014-12-31&na=2015-01-01');
    expect(antwoord).toMatchObject({
      totaal: 20 * euro(168_000),
      financiers: [
        {
          ...{ financier: 'gemeente', voor: 20 * euro(16_800), na: 20 * euro(151_200) },
          ...{ deelVoor: '0.100', deelNa: '0.900' },
        },
        { financier: 'provincie', na: 0 },
        { financier: 'rijk', na: 0 },
        { financier: 'verzekeraar', voor: 20 * euro(16_800), na: 20 * euro(16_800), verschil: 0 },
      ],
      ontbreekt: [{ ontbrekend: 'behandeling' }],
    });
    // What the one family cost stays out of it, and that is said.
    expect((antwoord.kokers as { nietAlles: boolean }[]).every(({ nietAlles }) => nietAlles)).toBe(true);
  });
});

describe('Casus 3: hoe kosten over huishoudens zijn verdeeld', () => {
  it.each([
    ['30 van de 1.000 de helft kosten', 'helft-2025', [30, 97_000_00, 970, 3_000_00], '3% ', '50%', '0.500'],
    ['20 van de 1.000 53% kosten', 'amsterdam-2025', [20, 2_597_000, 980, 47_000], '2% ', '53%', '0.530'],
  ] as const)(
    'gegeven dat %s, dan zegt het rapport dat',
    async (_, naam, [duur, veel, ander, weinig], deel, kost, punt) => {
      const boek = await gegevenBevolking(
        proef,
        naam,
        { aantal: duur, bedrag: veel },
        { aantal: ander, bedrag: weinig },
      );
      const { alles, kokers, ontbreekt } = await boek.vraag('concentratie', 'raad');
      expect(alles.zin).toBe(`${deel}van de huishoudens neemt ${kost} van de kosten`);
      expect((kokers as { zin: string }[]).map(({ zin }) => zin)).toEqual([alles.zin, alles.zin]);
      const punten = alles.punten as Punt[];
      expect(punten[0]).toEqual({ deelHuishoudens: '0.000', deelKosten: '0.000' });
      expect(punten[1]?.deelKosten).toBe(punt);
      expect(punten.at(-1)).toEqual({ deelHuishoudens: '1.000', deelKosten: '1.000' });
      for (const [i, { deelKosten }] of punten.slice(1).entries())
        expect(deelKosten >= punten[i]!.deelKosten).toBe(true);
      expect(ontbreekt).toEqual([]);
    },
  );

  it('van een jaar dat nog open is, is er geen kromme', async () => {
    const { body } = await proef.haal('/v1/boeken/gladys-2015/concentratie').expect(409);
    expect(body.code).toBe('jaar-nog-open');
  });
});

/** An inzage holds to a day in the time of whoever gives it. */
function inEenMaand(): string {
  return new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
}

import { Proef, rijen } from './hulp/app.js';
import { PAD, vertel } from './hulp/verhaal.js';

describe('de landkaart over HTTP', () => {
  let proef: Proef;
  beforeAll(async () => {
    proef = await Proef.start();
    await vertel(proef);
  });
  afterAll(() => proef.stop());

  it('laat de controller zien wie leverde, waar de winst landde, en wat er is toegezegd en betaald', async () => {
    const { body } = await proef.haal(`${PAD}/landkaart`).expect(200);
    const alle = [...rijen(body.stromen), ...rijen(body.elders)];
    expect(rijen(body.stromen).length).toBeGreaterThan(0);
    for (const maat of ['gewonnen', 'gederfd', 'toegezegd', 'contant', 'open'])
      expect([maat, alle.reduce((som, rij) => som + Number(rij[maat]), 0)]).toEqual([maat, body.totalen[maat]]);
    for (const { gewonnen, houdt, gedeeld } of rijen(body.kokers))
      expect(gewonnen).toBe(Number(houdt) + Number(gedeeld));
    const { body: zonder } = await proef.haal(`${PAD}/landkaart?metMetingen=nee`).expect(200);
    const soorten = rijen(zonder.afspraken).flatMap(({ perioden }) => rijen(perioden).map(({ soort }) => soort));
    expect(new Set(soorten)).toEqual(new Set(['vaststelling']));
  });

  it('geeft de raad alleen totalen, en de rest van het huis niets', async () => {
    const { body } = await proef.haal(`${PAD}/landkaart`, 'raad').expect(200);
    expect(body).toMatchObject({ stromen: [], elders: [], afspraken: [], deelsErbuiten: [] });
    expect(body.totalen).toEqual((await proef.haal(`${PAD}/landkaart`).expect(200)).body.totalen);
    await proef.haal(`${PAD}/toezeggingen`, 'raad').expect(403);
    await proef.haal(`${PAD}/landkaart`, 'wijkteam').expect(403);
    await proef.haal(`${PAD}/landkaart`, 'beheerder').expect(403);
  });

  it.each(['aanbieder', 'financier'] as const)('geeft een %s alleen rijen van de eigen organisatie', async (rol) => {
    const alles = rijen((await proef.haal(`${PAD}/landkaart`).expect(200)).body.stromen);
    const { body } = await proef.haal(`${PAD}/landkaart`, rol).expect(200);
    const namen = new Set(rijen(body.stromen).map((rij) => rij[rol]));
    expect(namen.size).toBe(1);
    const [naam] = namen;
    expect(rijen(body.stromen)).toEqual(alles.filter((rij) => rij[rol] === naam));
    const { body: tabel } = await proef.haal(`${PAD}/wie-betaalt-wie-wint`, rol).expect(200);
    expect(rijen(tabel.regels).map(({ partij }) => partij)).toEqual([naam]);
    // Nobody asks for another organisatie by a field of our own.
    const mis = await proef.haal(`${PAD}/landkaart?alsAanbieder=ander`, rol).expect(400);
    expect(rijen(mis.body.fouten).map(({ veld }) => veld)).toEqual(['alsAanbieder']);
  });

  it('geeft van een vaststelling elke stap, de regel in zinnen en de delen', async () => {
    const { body } = await proef.haal(`${PAD}/vaststellingen/voordeur-2025`).expect(200);
    expect(rijen(body.uitkomst.stappen).map(({ stap }) => stap)).toEqual(expect.arrayContaining([1, 2, 9]));
    expect(rijen(body.regel.zinnen).length).toBeGreaterThan(3);
    const { body: delen } = await proef.haal(`${PAD}/toezeggingen?vaststelling=voordeur-2025&aantal=500`).expect(200);
    expect(delen.toezeggingen).toEqual(body.toezeggingen);
    const { body: weg } = await proef.haal(`${PAD}/vaststellingen/weg`).expect(404);
    expect(weg.code).toBe('niet-gevonden');
  });

  it('geeft toezeggingen in pagina’s, de oudste vooraan', async () => {
    const { body: alles } = await proef.haal(`${PAD}/toezeggingen?aantal=500`).expect(200);
    const gelezen: unknown[] = [];
    for (let adres: string | undefined = `${PAD}/toezeggingen?aantal=2`; adres !== undefined;) {
      const { body } = await proef.haal(adres).expect(200);
      gelezen.push(...rijen(body.toezeggingen));
      adres = body._links?.volgende.href as string | undefined;
    }
    expect(gelezen.length).toBeGreaterThan(2);
    expect(gelezen).toEqual(alles.toezeggingen);
  });
});

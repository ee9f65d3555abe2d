import { Proef, rijen, type Wie } from './hulp/app.js';
import { BOEK, PAD, vertel } from './hulp/verhaal.js';

type Antwoord = Readonly<Record<string, unknown>>;

describe('het overzicht voor de raad', () => {
  let proef: Proef;
  let revisie: number;
  beforeAll(async () => {
    proef = await Proef.start();
    await vertel(proef);
    const verhaal = { verhaal: 'Er is weer licht in de hal', alsVerhaal: true };
    const { body } = await proef.stuur(`${PAD}/trekkingen/koffieochtend/opbrengsten`, verhaal, 'v').expect(403);
    expect(body.code).toBe('geen-recht');
    const verteld = await proef
      .stuur(`${PAD}/trekkingen/koffieochtend/opbrengsten`, verhaal, 'v', 'wijkteam')
      .expect(201);
    revisie = Number(verteld.body.revisie);
  });
  afterAll(() => proef.stop());

  const haal = async (pad: string, wie: Wie = 'raad', status = 200): Promise<Antwoord> =>
    (await proef.haal(`${PAD}/${pad}`, wie).set('ontschot-minstens', String(revisie)).expect(status)).body as Antwoord;

  it('is tot op de cent wat de raad elders leest', async () => {
    const overzicht = await haal('raadsoverzicht');
    expect(overzicht).toMatchObject({ boek: BOEK, jaar: 2025, revisie, verhalen: 1 });
    const saldi = await haal('saldi?per=koker');
    expect(rijen(overzicht['kokers']).map(({ koker, ...rest }) => ({ sleutel: koker, ...rest }))).toEqual(
      saldi['regels'],
    );
    expect(overzicht['totaal']).toEqual(saldi['totaal']);
    expect(rijen(overzicht['kokers']).reduce((som, een) => som + Number(een['vrij']), 0)).toBe(
      (saldi['totaal'] as Record<string, number>)['vrij'],
    );
    expect(overzicht['wijkteams']).toEqual((await haal('leren'))['totaal']);
    expect(overzicht['signalen']).toEqual((await haal('signalen-per-koker'))['totaal']);
    expect(rijen((await haal('verhalen'))['verhalen'])).toHaveLength(1);
  });

  it('heeft de winst van de landkaart, per koker en wie haar betaalt', async () => {
    const { kokers, totaal } = (await haal('raadsoverzicht'))['preventiewinst'] as Record<string, unknown>;
    const landkaart = await haal('landkaart');
    expect(totaal).toEqual(landkaart['totalen']);
    expect(rijen(kokers).length).toBeGreaterThan(1);
    for (const maat of Object.keys(totaal as object))
      expect([maat, rijen(kokers).reduce((som, een) => som + Number(een[maat]), 0)]).toEqual([
        maat,
        (totaal as Record<string, number>)[maat],
      ]);
    for (const rij of rijen(landkaart['kokers'])) {
      const { gewonnen, verlies, koker, financier } = rij;
      expect(kokers).toContainEqual(expect.objectContaining({ gewonnen, verlies, koker, financier }));
    }
  });

  it('noemt geen huishouden, team, afspraak of mens, en wijst naar wat de raad verder kan lezen', async () => {
    const overzicht = await haal('raadsoverzicht');
    const tekst = JSON.stringify(overzicht);
    for (const weg of ['hh-', 'team', 'demo-', 'voordeur', 'trekking', 'huishouden"'])
      expect([weg, tekst.replaceAll('wijkteams', '').includes(weg)]).toEqual([weg, false]);
    for (const { href } of Object.values(overzicht['_links'] as Record<string, { href: string }>))
      await proef.haal(href, 'raad').expect(200);
  });

  it('is voor de raad, de controller en de auditor, en signalen per koker ook voor wie betaalt', async () => {
    for (const wie of ['controller', 'auditor'] as const)
      expect(await haal('raadsoverzicht', wie)).toEqual(await haal('raadsoverzicht'));
    for (const wie of ['wijkteam', 'aanbieder', 'financier', 'beheerder', 'inwoner'] as const)
      await haal('raadsoverzicht', wie, 403);
    const alles = await haal('signalen-per-koker', 'controller');
    expect(rijen(alles['regels'])).toMatchObject([{ koker: 'opvang', aantal: 1 }]);
    // A wijkteam never thinks of kokers; the financier of the demo pays another one.
    expect(await haal('signalen-per-koker', 'wijkteam')).toEqual({ ...alles, regels: [] });
    expect(await haal('signalen-per-koker', 'financier')).toMatchObject({ regels: [], totaal: { aantal: 0 } });
    for (const wie of ['aanbieder', 'beheerder', 'inwoner'] as const) await haal('signalen-per-koker', wie, 403);
    for (const veld of ['algemeen', 'financier']) await haal(`signalen-per-koker?${veld}=x`, 'raad', 400);
  });
});

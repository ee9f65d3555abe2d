import { Proef, rijen, type Wie } from './hulp/app.js';
import { PAD, vertel } from './hulp/verhaal.js';

const namen = (lijst: unknown, veld: string): unknown[] => rijen(lijst).map((een) => een[veld]);

describe('wat van wijkteams wordt gevraagd', () => {
  let proef: Proef;
  let revisie: number;
  beforeAll(async () => {
    proef = await Proef.start();
    revisie = await vertel(proef, 'trekken');
  });
  afterAll(() => proef.stop());

  const haal = async (pad: string, wie: Wie = 'controller', status = 200): Promise<Record<string, unknown>> => {
    const { body } = await proef.haal(`${PAD}/${pad}`, wie).set('ontschot-minstens', String(revisie)).expect(status);
    return body as Record<string, unknown>;
  };
  const stuur = async (pad: string, inhoud: object, wie: Wie, id: string) => {
    ({ revisie } = (await proef.stuur(`${PAD}/${pad}`, inhoud, id, wie).expect(201)).body as { revisie: number });
  };

  describe('trekkingen', () => {
    it('staan er het nieuwste vooraan, met wat er nog te doen is', async () => {
      const over = async (vraag: string) => namen((await haal(`trekkingen?${vraag}`)).trekkingen, 'trekking');
      expect(await over('')).toEqual(['bureau', 'laptop', 'fiets', 'jas', 'koffieochtend', 'identiteitsbewijs']);
      expect(await over('wachtend=ja')).toEqual(['bureau', 'laptop', 'fiets']);
      expect(await over('teVertellen=ja&vorm=collectief')).toEqual(['koffieochtend']);
      expect(await over('teBekijken=ja&team=team-heechterp')).toEqual(['jas', 'koffieochtend', 'identiteitsbewijs']);
      expect(await over('staat=verstrekt&vorm=voorschot')).toEqual(['identiteitsbewijs']);
      expect(await over('open=ja')).toEqual(['identiteitsbewijs']);
      expect(await over('op=2025-08-04')).toEqual([]);
      const gelezen: unknown[] = [];
      for (let adres: string | undefined = `${PAD}/trekkingen?aantal=4`; adres !== undefined;) {
        const { body } = await proef.haal(adres).expect(200);
        gelezen.push(...namen(body.trekkingen, 'trekking'));
        adres = body._links?.volgende.href as string | undefined;
      }
      expect(gelezen).toEqual(await over(''));
    });

    it('zijn voor het wijkteam zonder kokers, kleuren en pseudoniemen, en zeggen wie er zelf over kan beslissen', async () => {
      const eigen = await haal('trekkingen/fiets', 'wijkteam');
      expect(eigen).toMatchObject({ staat: 'aangevraagd', verplicht: 30_000, meekijken: 'vooraf', eigen: true });
      expect(await haal('trekkingen/fiets', 'collega')).toEqual({ ...eigen, eigen: false });
      expect(Date.parse(String(eigen.vervaltOp)) - Date.parse(String(eigen.gevraagdOp))).toBe(48 * 3_600_000);
      const koffie = await haal('trekkingen/koffieochtend', 'wijkteam');
      expect(koffie).toMatchObject({ groep: { naam: 'dinsdagpost', aantal: 20 }, voorliggend: { zou: 'ja' } });
      const tekst = JSON.stringify((await haal('trekkingen', 'wijkteam')).trekkingen);
      for (const weg of ['kleur', 'koker', 'Door', 'demo-', proef.huishouden, 'tekst'])
        expect([weg, tekst.includes(weg)]).toEqual([weg, false]);
    });

    it.each(['controller', 'auditor'] as const)('zijn voor de %s met kleuren, zonder huishouden', async (wie) => {
      const gevonden = await haal('trekkingen/identiteitsbewijs', wie);
      expect(gevonden).toMatchObject({
        gevraagdDoor: 'demo-wijkteam-1',
        voorschot: 40_000,
        vraagsoort: 'identiteitspapieren',
      });
      expect(gevonden).not.toHaveProperty('eigen');
      expect(rijen(gevonden.kleuren).reduce((som, een) => som + Number(een['voorschot']), 0)).toBe(40_000);
      expect(JSON.stringify(await haal('trekkingen', wie))).not.toContain(proef.huishouden);
    });

    it('zijn er niet voor een ander, en velden van ons kan niemand zelf geven', async () => {
      for (const wie of ['raad', 'financier', 'aanbieder', 'beheerder', 'inwoner'] as const)
        await haal('trekkingen', wie, 403);
      await haal('trekkingen/weg', 'wijkteam', 404);
      const { fouten } = await haal('trekkingen?alsDoor=x&alsWijken=y&teVertellen=nee', 'wijkteam', 400);
      expect(namen(fouten, 'veld').sort()).toEqual(['alsDoor', 'alsWijken', 'teVertellen']);
    });
  });

  describe('een wijkbudget', () => {
    const uitputting = 'wijkbudgetten/wijkbudget-heechterp/uitputting';

    it('heeft de sommen van de saldi, per bron, kleur en maand', async () => {
      const { stand, ingebracht, inleg, kleuren, maanden, prognose } = await haal(uitputting);
      const saldo = rijen((await haal('saldi?per=budget')).regels).find(
        (een) => een['sleutel'] === 'wijkbudget-heechterp',
      )!;
      for (const maat of ['vrij', 'verplicht', 'voorschot', 'besteed'])
        for (const delen of [[stand], kleuren])
          expect([maat, rijen(delen).reduce((som, een) => som + Number(een[maat]), 0)]).toEqual([maat, saldo[maat]]);
      expect(ingebracht).toBe(saldo['naWijziging']);
      expect(rijen(inleg).reduce((som, een) => som + Number(een['ingebracht']) - Number(een['teruggegeven']), 0)).toBe(
        ingebracht,
      );
      expect(rijen(maanden).at(-1)!['vrij']).toBe(saldo['vrij']);
      expect(rijen(inleg)).toContainEqual(expect.objectContaining({ van: 'opvang', nogVerwacht: 4 * 200_000 }));
      expect(prognose).toMatchObject({ uitleg: expect.stringContaining('kostte een maand gemiddeld') as string });
    });

    it('laat het wijkteam zien hoe ver het reikt, zonder bronnen en kleuren', async () => {
      const { inleg: _, kleuren: weg, ...rest } = await haal(uitputting);
      expect(weg).toBeDefined();
      expect(await haal(uitputting, 'wijkteam')).toEqual(rest);
      await haal('wijkbudgetten/opvang/uitputting', 'controller', 404);
      await haal(uitputting, 'raad', 403);
    });

    it('wordt gevoed volgens wat is afgesproken, en dat ziet het wijkteam niet', async () => {
      const { inleggen } = await haal('inleggen?naar=wijkbudget-heechterp&op=2025-09-30');
      expect(inleggen).toMatchObject([{ inleg: 'opvang-heechterp', ingelegd: 200_000, teStorten: ['2025-09'] }]);
      await haal('inleggen', 'wijkteam', 403);
      await haal('inleggen?van=weg', 'controller', 404);
    });
  });

  it('teams en mandaten: het wijkteam ziet zijn eigen, en wie lid is ziet alleen wie daarover gaat', async () => {
    const { teams } = await haal('teams', 'beheerder');
    expect(rijen(teams).find(({ team }) => team === 'team-heechterp')).toHaveProperty('leden');
    const { teams: eigen } = await haal('teams', 'wijkteam');
    expect(namen(eigen, 'team')).toEqual(['jeugd-heechterp', 'team-heechterp']);
    expect(rijen(eigen)[0]).not.toHaveProperty('leden');
    const geldt = async (op: string) => namen((await haal(`mandaten?op=${op}`, 'auditor')).mandaten, 'geldt');
    expect([await geldt('2025-01-01'), await geldt('2025-12-31')]).toEqual([
      [true, true],
      [true, true],
    ]);
    expect((await haal('mandaten?team=jeugd-heechterp', 'wijkteam')).mandaten).toMatchObject([
      { mandaat: 'jeugd-2025', perTrekking: 50_000, wachttijdUren: 48, geldt: true },
    ]);
  });

  it('signalen: open tot het antwoord er is, en dat ziet het team ook', async () => {
    const signaal = { signaal: 'koffieochtend~opvang', koker: 'opvang', staat: 'open', antwoord: null };
    expect((await haal('signalen?open=ja')).signalen).toMatchObject([signaal]);
    // The team hears it in words: the provision by its name, what it was for, and until when there is time to answer.
    const {
      signalen: [voorTeam],
    } = (await haal('signalen?open=ja', 'wijkteam')) as { signalen: [object] };
    expect(voorTeam).toMatchObject({
      ...{
        trekking: 'koffieochtend',
        team: 'team-heechterp',
        voorziening: 'Maatschappelijke opvang',
        staat: 'open',
        antwoord: null,
      },
      ...{ doel: { taakveld: expect.any(String) as string }, termijn: expect.any(String) as string },
    });
    expect(JSON.stringify(voorTeam)).not.toContain('"opvang"');
    for (const weg of ['koker', 'signaal']) expect(voorTeam).not.toHaveProperty(weg);
    await haal('signalen?koker=opvang', 'wijkteam', 403);
    // The koker is paid by another than the financier of the demo.
    expect((await haal('signalen', 'financier')).signalen).toEqual([]);
    await stuur('signalen/koffieochtend~opvang/antwoorden', { antwoord: 'neemt-over' }, 'controller', 'antwoord');
    const beantwoord = { staat: 'beantwoord', antwoord: 'neemt-over', dagen: 0, teLaat: false };
    expect((await haal('signalen?open=nee')).signalen).toMatchObject([{ ...signaal, ...beantwoord }]);
    expect((await haal('signalen?open=nee', 'wijkteam')).signalen).toMatchObject([
      { trekking: 'koffieochtend', ...beantwoord },
    ]);
    expect((await haal('signalen?open=ja')).signalen).toEqual([]);
    await haal('signalen', 'raad', 403);
  });

  it.each(['controller', 'auditor', 'wijkteam', 'raad'] as const)(
    'leren kan de %s, van opgetelde trekkingen',
    async (wie) => {
      const gevonden = await haal('leren', wie);
      expect(gevonden).toMatchObject({ totaal: { aantal: 3, bedrag: 95_000 }, vergelijk: null });
      for (const { bereikt } of rijen(gevonden.regels)) expect(Number(bereikt)).toBeGreaterThanOrEqual(10);
      const tekst = JSON.stringify(gevonden);
      for (const weg of ['demo-', 'team-', proef.huishouden, 'dinsdagpost'])
        expect([weg, tekst.includes(weg)]).toEqual([weg, false]);
      await haal('leren?vergelijk=GM0080-2024', wie, 404);
      await haal('leren?vergelijk=GM0080-2025', wie, 400);
      await haal('leren?bekendOp=2026-01-01', wie, 400);
    },
  );

  it('wie van het team is afgemeld, ziet er niets meer van', async () => {
    await stuur('teams/team-heechterp/afmeldingen', { lid: 'demo-wijkteam-2' }, 'beheerder', 'af');
    await haal('trekkingen/jas', 'collega', 404);
    await haal('trekkingen/jas', 'wijkteam', 200);
    expect(namen((await haal('trekkingen', 'collega')).trekkingen, 'team')).toEqual(Array(3).fill('jeugd-heechterp'));
  });
});

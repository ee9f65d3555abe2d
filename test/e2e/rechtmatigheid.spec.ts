import { Boekhouding, euro } from '../casussen/hulp/boekhouding.js';
import { gegevenTeam, gegevenWijk, neemOp, type Leden } from '../casussen/hulp/wijkteam.js';
import { Proef, rijen, type Wie } from './hulp/app.js';

const BOEK = 'rechtmatig-2025';
const JEUGD = { taakveld: '6.751', functionaliteit: 'lichte-ondersteuning', leeftijdsgroep: 'gezinnen-jeugd' };
const SAMEN = { taakveld: '6.1', functionaliteit: 'participatie', leeftijdsgroep: 'volwassenen' };

interface Bevinding {
  readonly code: string;
  readonly telt: string;
  readonly bedrag: number;
}

describe('rechtmatigheid over HTTP', () => {
  let proef: Proef;
  let boek: Boekhouding;
  let leden: Leden;
  let huishouden: string;
  let teVeel: number;
  beforeAll(async () => {
    proef = await Proef.start();
    ({ boek, leden } = await gegevenWijk(proef, BOEK));
    await gegevenTeam(boek, 'wijkteam');
    await boek.boekt('budgetten', { budget: 'reserve', naam: 'Reserve sociaal', aard: 'reserve' });
    const naarReserve = { van: 'algemeen', naar: 'reserve', bedrag: euro(5_000), grond: 'Collegebesluit 2025-7' };
    await boek.boekt('overhevelingen', { boekdatum: '2025-02-01', ...naarReserve });
    await boek.boekt('budgetten', { budget: 'pleinen', naam: 'Pleinen', aard: 'fonds' });
    const over = { van: 'algemeen', naar: 'pleinen', bedrag: euro(10_000), grond: 'Collegebesluit 2025-8' };
    await boek.boekt('overhevelingen', { boekdatum: '2025-02-01', ...over });
    // For a taakveld that the begroting does not have.
    const doel = { ...SAMEN, taakveld: '5.2' };
    const uitgaaf = { boekdatum: '2025-03-01', budget: 'pleinen', bedrag: euro(3_000), doel, aanbieder: 'gemeente' };
    teVeel = (await boek.doet('bestedingen', uitgaaf)).revisie;
    huishouden = await neemOp(boek);
    const gift = { boekdatum: '2025-03-02', team: 'wijkteam', vorm: 'gift', huishouden, doel: JEUGD };
    const waarom = { voorliggend: { zou: 'nee' }, waarom: 'Een fiets om naar school te gaan' };
    await boek.doet('trekkingen', { ...gift, ...waarom, trekking: 'fiets', bedrag: euro(200) }, leden.een);
    await proef.stuur(`/v1/boeken/${BOEK}/trekkingen`, { ...gift, ...waarom, bedrag: euro(900) }, 'x-1', leden.een);
  });
  afterAll(() => proef.stop());

  const haal = async (pad: string, wie: Wie = 'controller', status = 200) => {
    const { body } = await proef.haal(`/v1/boeken/${BOEK}/${pad}`, wie).expect(status);
    return body as Record<string, unknown>;
  };
  const van = (antwoord: Record<string, unknown>, code: string): Bevinding =>
    (antwoord.bevindingen as Bevinding[]).find((een) => een.code === code)!;

  it('geeft elke soort met telling, bedrag en bron, naast de grens die is gevraagd', async () => {
    const antwoord = await boek.vraag('rechtmatigheid?grens=2');
    expect(antwoord).toMatchObject({
      ...{ boek: BOEK, per: 'taakveld', op: '2025-12-31' },
      grens: { percentage: '2', lasten: euro(3_200), toevoegingenReserves: euro(5_000), bedrag: euro(164) },
      totaal: { fouten: euro(3_000), onduidelijkheden: euro(5_000), samen: euro(8_000), bovenGrens: { samen: true } },
    });
    expect(van(antwoord, 'lasten-boven-begroting')).toMatchObject({
      ...{ naam: 'Lasten boven de begroting na wijziging', criterium: 'begroting', telt: 'fout', aantal: 1 },
      ...{ bedrag: euro(3_000), bron: expect.stringContaining('Gemeentewet artikel 189') as string },
    });
    expect(van(antwoord, 'reservemutatie-zonder-besluit')).toMatchObject({ telt: 'onduidelijkheid' });
    for (const een of antwoord.bevindingen as Record<string, unknown>[])
      expect(Object.keys(een).sort()).toEqual(
        ['aantal', 'bedrag', 'bron', 'code', 'criterium', 'gebeurtenissen', 'naam', 'telt'].sort(),
      );
  });

  it('leidt van elk cijfer naar de gebeurtenis erachter', async () => {
    const { soort, regels } = await haal('rechtmatigheid/lasten-boven-begroting');
    expect(soort).toMatchObject({ code: 'lasten-boven-begroting', telt: 'fout' });
    expect(regels).toEqual([
      {
        ...{ code: 'lasten-boven-begroting', onderdeel: '5.2', revisie: teVeel },
        ...{ boekdatum: '2025-03-01', bedrag: euro(3_000) },
      },
    ]);
    expect(await haal(`gebeurtenissen/${teVeel}`)).toMatchObject({ type: 'besteding-geboekt.v1' });
    // The same, with the taakvelden as the raad has its programma's.
    expect(van(await haal('rechtmatigheid?programmas=Wijk:5.2,6.1'), 'lasten-boven-begroting').bedrag).toBe(0);
    expect(van(await haal('rechtmatigheid?per=budget'), 'lasten-boven-begroting').bedrag).toBe(euro(3_200));
    expect(van(await haal('rechtmatigheid?op=2025-02-28'), 'lasten-boven-begroting').bedrag).toBe(0);
  });

  it('zegt wat een mandaat tegenhield en wat nog een collega vraagt, en noemt daarbij niemand', async () => {
    const antwoord = await haal('rechtmatigheid?meekijktermijn=366', 'auditor');
    expect(antwoord.mandaten).toMatchObject([
      {
        ...{ mandaat: 'wijkteam', team: 'wijkteam', gebruikt: { aantal: 1, bedrag: euro(200) } },
        perCode: [{ code: 'boven-mandaat', aantal: 1, bedrag: euro(900) }],
      },
    ]);
    expect(rijen((await haal('rechtmatigheid/collega-verwacht?meekijktermijn=366')).regels)).toMatchObject([
      { onderdeel: 'fiets', bedrag: euro(200), toelichting: 'Team wijkteam, mandaat wijkteam' },
    ]);
    const alles = [JSON.stringify(antwoord)];
    for (const { code } of antwoord.bevindingen as Bevinding[])
      alles.push(JSON.stringify(await haal(`rechtmatigheid/${code}`)));
    for (const weg of [huishouden, 'lid-7f3a', 'lid-9c1e', 'Een fiets om', '"door"'])
      expect([weg, alles.join().includes(weg)]).toEqual([weg, false]);
  });

  it('een lijst komt in pagina’s', async () => {
    const eerst = await haal('rechtmatigheid/late-boeking?laatVanaf=31&aantal=2');
    expect(rijen(eerst.regels)).toHaveLength(2);
    const { href } = (eerst._links as { volgende: { href: string } }).volgende;
    const { body } = await proef.haal(href).expect(200);
    expect(rijen(body.regels)[0]!['revisie']).toBeGreaterThan(Number(rijen(eerst.regels)[1]!['revisie']));
    await haal('rechtmatigheid/late-boeking?cursor=onzin', 'controller', 400);
  });

  it.each([
    ['rechtmatigheid?grens=4', 'grens'],
    ['rechtmatigheid?grens=-1', 'grens'],
    ['rechtmatigheid?per=wijk', 'per'],
    ['rechtmatigheid?laatVanaf=3', 'laatVanaf'],
    ['rechtmatigheid?meekijktermijn=x', 'meekijktermijn'],
    ['rechtmatigheid?programmas=Jeugd', 'programmas'],
    ['rechtmatigheid?op=2024-01-01', 'op'],
    ['rechtmatigheid?bekendOp=2020-01-01', 'bekendOp'],
    ['rechtmatigheid/late-boeking?grens=1', 'grens'],
    ['rechtmatigheid/late-boeking?aantal=501', 'aantal'],
  ])('weigert %s met het veld dat niet klopt', async (pad, veld) => {
    const { code, fouten } = await haal(pad, 'controller', 400);
    expect(code).toBe('vraag-ongeldig');
    expect(rijen(fouten).map((een) => een['veld'])).toEqual([veld]);
  });

  it('een soort die er niet is, is er niet; en wie geen controller of auditor is, ziet niets', async () => {
    expect(await haal('rechtmatigheid/weg', 'controller', 404)).toMatchObject({ code: 'niet-gevonden' });
    for (const wie of ['wijkteam', 'raad', 'financier', 'aanbieder', 'beheerder', 'inwoner'] as const)
      for (const pad of ['rechtmatigheid', 'rechtmatigheid/late-boeking']) await haal(pad, wie, 403);
  });
});

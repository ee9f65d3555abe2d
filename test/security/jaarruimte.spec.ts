import { schrijfEuro } from '@ontschot/kern';
import type { Wie } from '../e2e/hulp/app.js';
import { BOEK, Teamproef } from '../e2e/hulp/wijkteam.js';

/** Every number in a value, at any depth, and every sentence. */
function alles(waarde: unknown, getallen = new Set<number>(), zinnen: string[] = []) {
  if (typeof waarde === 'number') getallen.add(waarde);
  else if (typeof waarde === 'string') zinnen.push(waarde);
  else if (typeof waarde === 'object' && waarde !== null)
    for (const deel of Object.values(waarde)) alles(deel, getallen, zinnen);
  return { getallen, zinnen };
}

/** What Karima's household got and could still get, in eurocents: no sum that anything else in this boek comes to. */
const GEHEIM = {
  gekregen: 41_009 + 33_013,
  over: 120_000 - 41_009 - 33_013,
  inDeWeek: 13_007 + 12_011,
  overNaVerlaging: 20_019 - 13_007,
};

describe('wat één huishouden in een jaar kreeg', () => {
  let team: Teamproef;
  let kop: number;
  const haal = (pad: string, wie: Wie) => team.proef.haal(`/v1/boeken/${BOEK}/${pad}`, wie).expect(200);
  const verraden = (body: unknown, tekst = ''): string[] => {
    const { getallen, zinnen } = alles(body);
    return Object.entries(GEHEIM)
      .filter(([, bedrag]) => {
        const euro = schrijfEuro(bedrag);
        const kaal = `${Math.floor(bedrag / 100)},${String(bedrag % 100).padStart(2, '0')}`;
        return getallen.has(bedrag) || [...zinnen, tekst].some((zin) => zin.includes(euro) || zin.includes(kaal));
      })
      .map(([naam]) => naam);
  };
  const antwoorden: Record<string, unknown>[] = [];

  beforeAll(async () => {
    team = await Teamproef.start();
    const { bo } = team.leden;
    const ander = (await team.geef('huishoudens', { aantal: 1 }, 'controller').expect(201)).body as {
      gebeurtenissen: [{ gegevens: { huishoudens: [string] } }];
    };
    const [buren] = ander.gebeurtenissen[0].gegevens.huishoudens;
    await team.trek({ huishouden: buren, bedrag: 17_003 }).expect(201);
    for (const bedrag of [41_009, 33_013]) await team.trek({ bedrag }).expect(201);
    antwoorden.push((await team.trek({ bedrag: 47_001 }).expect(409)).body as Record<string, unknown>);
    await team.trek({ team: 'vier-ogen', bedrag: 13_007 }).expect(201);
    await team.trek({ team: 'vier-ogen', trekking: 'wacht', bedrag: 12_011 }).expect(202);
    const mandaat = {
      ...{ mandaat: 'vier-ogen', team: 'vier-ogen', rol: 'wijkteam', budgetten: ['pot'] },
      ...{ perTrekking: 50_000, perHuishoudenPerJaar: 20_019, openVoorschotten: 100_000 },
      ...{ geldigVan: '2025-01-01', geldigTotEnMet: '2025-12-31', meekijken: { wanneer: 'vooraf', vanaf: 25_000 } },
    };
    await team.geef('mandaten', mandaat, 'controller').expect(201);
    const stem = team.geef('trekkingen/wacht/instemmingen', { boekdatum: '2025-06-01' }, bo);
    antwoorden.push((await stem.expect(409)).body as Record<string, unknown>);
    await team.trek({ bedrag: 1_001 }).expect(201);
    kop = await team.kop();
    await haal('weigeringen', 'controller').set('ontschot-minstens', String(kop));
  }, 60_000);
  afterAll(() => team.proef.stop());

  it('hoort het team zelf, op het moment dat het vraagt', () => {
    expect(antwoorden).toMatchObject([
      { code: 'huishouden-boven-jaarbedrag', cijfers: { mogelijk: GEHEIM.over, grenzen: { huishouden: GEHEIM.over } } },
      { code: 'huishouden-boven-jaarbedrag', cijfers: { mogelijk: GEHEIM.overNaVerlaging } },
    ]);
    expect(verraden(antwoorden)).toEqual(['over', 'inDeWeek', 'overNaVerlaging']);
  });

  it('ziet een controller in geen gebeurtenis, stap of lijst, als bedrag of in een zin', async () => {
    const gezien: [string, string[]][] = [];
    const bekijk = async (pad: string) => {
      const { body, text } = await haal(pad, 'controller');
      gezien.push([pad, verraden(body, pad.includes('csv') ? text : '')]);
    };
    for (let revisie = 0; revisie <= kop; revisie += 1)
      for (const wat of ['', '/stap']) await bekijk(`gebeurtenissen/${revisie}${wat}`);
    for (const lijst of ['weigeringen', 'trekkingen', 'trekkingen/wacht', 'vouchers', 'terugblik', 'journaal'])
      await bekijk(lijst);
    for (const tabel of ['weigeringen', 'trekkingen']) await bekijk(`uitvoer/csv-${tabel}`);
    expect(gezien.filter(([, wat]) => wat.length > 0)).toEqual([]);
    expect(gezien.length).toBeGreaterThan(30);
  });

  it('ziet een auditor wel, in de weigering, de stap en de lijst', async () => {
    const { body: lijst } = await haal('weigeringen', 'auditor');
    expect(verraden(lijst)).toEqual(['over', 'inDeWeek']);
    const gezien = new Set<string>();
    for (let revisie = 0; revisie <= kop; revisie += 1)
      for (const wat of ['', '/stap'])
        for (const naam of verraden((await haal(`gebeurtenissen/${revisie}${wat}`, 'auditor')).body)) gezien.add(naam);
    expect(gezien).toEqual(new Set(Object.keys(GEHEIM)));
  });
});

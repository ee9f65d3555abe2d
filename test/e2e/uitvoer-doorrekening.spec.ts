import { parse } from 'csv-parse/sync';
import { DEMO_BOEK } from '../../apps/api/src/demo/demo-boek.js';
import { DemoVuller } from '../../apps/api/src/demo/demo-vuller.js';
import { Proef } from './hulp/app.js';
import { BEWAARD, bewaarDoorrekening } from './hulp/doorrekening.js';

type Regels = Record<string, string>[];

describe('een bewaarde doorrekening als tabellen', () => {
  let proef: Proef;
  beforeAll(async () => {
    proef = await Proef.start();
    await proef.app.get(DemoVuller).vul();
    await bewaarDoorrekening(proef);
  }, 120_000);
  afterAll(() => proef.stop());

  const adres = (naam: string): string =>
    `/v1/boeken/${DEMO_BOEK}/uitvoer/csv-doorrekening-${naam}?doorrekening=${BEWAARD}`;
  /** Without the last line, which says how many there are. */
  const tabel = async (naam: string): Promise<Regels> => {
    const { text } = await proef.haal(adres(naam)).expect(200);
    return parse<Record<string, string>>(text, { bom: true, delimiter: ';', columns: true }).slice(0, -1);
  };

  it('tellen de ontvangers, kokers en betalers van elke regel op tot zijn totaal', async () => {
    const [regels, partijen] = [await tabel('regels'), await tabel('partijen')];
    expect(regels.map(({ nummer }) => nummer)).toEqual(['1', '2']);
    const som = (nummer: string, deel: string, kolom: string): number =>
      partijen
        .filter((rij) => rij['nummer'] === nummer && rij['deel'] === deel)
        .reduce((tot, rij) => tot + Number(rij[kolom]), 0);
    for (const { nummer = '', ...rij } of regels)
      for (const kant of ['vastgelegd', 'nieuw', 'verschil']) {
        const totaal = Number(rij[`totaal.${kant}_eurocent`]);
        expect(som(nummer, 'ontvanger', `krijgt.${kant}_eurocent`)).toBe(totaal);
        expect(som(nummer, 'koker', `betaalt.${kant}_eurocent`)).toBe(totaal);
        expect(som(nummer, 'betaler', `betaalt.${kant}_eurocent`)).toBe(totaal);
      }
    expect(Number(regels[0]?.['totaal.nieuw_eurocent'])).toBeGreaterThan(0);
  });

  it('staat elke stap er van wat is doorgerekend, met wat erin ging waar die verschilt; van de rest waarom niet', async () => {
    const uitkomsten = await tabel('uitkomsten');
    const stappen = await tabel('stappen');
    const sleutel = ({ id, nummer }: Record<string, string>): string => `${id} ${nummer}`;
    const gerekend = uitkomsten.filter((rij) => rij['gerekend'] === 'ja');
    expect(gerekend.length).toBeGreaterThan(0);
    expect(new Set(stappen.map(sleutel))).toEqual(new Set(gerekend.map(sleutel)));
    const anders = stappen.filter((rij) => rij['verschilt'] === 'ja');
    expect(anders.length).toBeGreaterThan(0);
    const kant = (rij: Record<string, string>, naam: string) => [rij[`${naam}.uitkomst`], rij[`${naam}.invoer`]];
    for (const rij of anders) expect(kant(rij, 'nieuw')).not.toEqual(kant(rij, 'vastgelegd'));

    const niet = uitkomsten.filter((rij) => rij['gerekend'] === 'nee');
    expect(new Set(niet.map(({ nummer }) => nummer))).toEqual(new Set(['2']));
    expect(niet.every(({ ontbreekt }) => ontbreekt?.includes('de rust'))).toBe(true);
  });

  it('weigert een die er niet is, en wie geen inzage heeft', async () => {
    await proef.haal(adres('stappen').replace(BEWAARD, 'weg')).expect(404);
    await proef.haal(adres('stappen'), 'aanbieder').expect(403);
  });
});

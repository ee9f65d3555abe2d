import { setTimeout as wacht } from 'node:timers/promises';
import { Boekhouding, euro } from '../casussen/hulp/boekhouding.js';
import { testBsn } from '../crash/declaraties.js';
import { Proef } from './hulp/app.js';

const [OUD, NIEUW] = ['GM0080-2024', 'GM0080-2025'];
const DOEL = { taakveld: '6.3', functionaliteit: 'lichte-ondersteuning', leeftijdsgroep: 'volwassenen' };
const KOP = 'bsn;ref;cat;code;van;tot;bedrag;vorige';
const KOLOMMEN = {
  ...{ bsn: 'bsn', referentie: 'ref', productcategorie: 'cat', productcode: 'code' },
  ...{ van: 'van', totEnMet: 'tot', bedrag: 'bedrag', vorigeReferentie: 'vorige' },
};

describe('een credit van een regel van het jaar ervoor', () => {
  let proef: Proef;
  let oud: Boekhouding;
  let nieuw: Boekhouding;
  const [ANNA, BRAM] = [testBsn(0), testBsn(1)];

  const stuur = (pad: string, inhoud: string, rol: 'controller' | 'beheerder') =>
    proef
      .vraag()
      .post(pad)
      .set('authorization', `Bearer ${proef.token(rol)}`)
      .set('content-type', 'text/csv')
      .send(inhoud);
  const dien = (boek: string, nummer: string, maand: string, regels: readonly string[], totaal: number) =>
    stuur(
      `/v1/boeken/${boek}/declaraties?indeling=csv&boekdatum=${boek.slice(-4)}-12-31&nummer=${nummer}&van=${maand}-01&totEnMet=${maand}-30&totaal=${totaal}`,
      [KOP, ...regels, ''].join('\n'),
      'controller',
    );
  const debet = (bsn: string, ref: string, bedrag: number, maand: string): string =>
    `${bsn};${ref};15;15A04;${maand}-01;${maand}-30;${bedrag};`;
  const credit = (bsn: string, ref: string, bedrag: number, vorige: string): string =>
    `${bsn};${ref};15;15A04;2024-11-01;2024-11-30;${-bedrag};${vorige}`;
  const fouten = async (boek: string, regels: readonly string[], totaal: number): Promise<unknown> => {
    const { body } = await dien(boek, 'DX', '2024-11', regels, totaal).expect(409);
    return (body.cijfers.fouten as { code: string; uitleg: string }[]).map(({ code, uitleg }) => [code, uitleg]);
  };
  async function geboekt(boek: string, naam: string): Promise<unknown> {
    for (let i = 0; i < 500; i += 1) {
      const { body } = await proef.haal(`/v1/boeken/${boek}/declaraties/${naam}`);
      if (body.staat === 'geboekt') return body.geboekt;
      await wacht(10);
    }
    throw new Error(`${naam} werd niet geboekt`);
  }
  const richtIn = async (boek: Boekhouding): Promise<void> => {
    await boek.boekt('organisaties', { organisatie: 'zorg', naam: 'Zorg' });
    const post = { budget: 'wmo', aanbieder: 'zorg', bedrag: euro(1_000), doel: DOEL };
    const jaar = boek === oud ? '2024' : '2025';
    await boek.boekt('verplichtingen', { ...post, verplichting: `v${jaar}`, boekdatum: `${jaar}-01-02` });
    await boek.boekt('declaratieindelingen', {
      ...{ indeling: 'csv', aanbieder: 'zorg', aanbiedercode: '41414141', formaat: 'csv' },
      ...{
        producten: [{ verplichting: `v${jaar}` }],
        csv: { kolommen: KOLOMMEN, bedragen: 'eurocent', datums: 'jjjj-mm-dd' },
      },
    });
  };

  beforeAll(async () => {
    proef = await Proef.start();
    oud = await Boekhouding.open(proef, OUD);
    await oud.koker('wmo', 'Wmo', '6.3', euro(5_000));
    await richtIn(oud);
    const { gebeurtenissen } = await oud.doet('huishoudens', { aantal: 2 });
    const codes = gebeurtenissen[0]!.gegevens.huishoudens as string[];
    const personen = `bsn;huishouden\n${ANNA};${codes[0]}\n${BRAM};${codes[1]}\n`;
    await stuur('/v1/persoonskoppelingen', personen, 'beheerder').expect(200);
    const regels = [debet(ANNA, 'P1', 10_000, '2024-11'), debet(BRAM, 'P2', 5_000, '2024-11')];
    await dien(OUD, 'D1', '2024-11', regels, 15_000).expect(202);
    await geboekt(OUD, 'zorg_D1');
    nieuw = await Boekhouding.open(proef, NIEUW);
    await nieuw.koker('wmo', 'Wmo', '6.3', euro(5_000));
    await richtIn(nieuw);
  });
  afterAll(() => proef.stop());

  it('gegeven dat het oude boek nog open is, dan hoort de credit daar', async () => {
    expect(await fouten(NIEUW, [credit(ANNA, 'P1C', 10_000, 'P1')], -10_000)).toEqual([
      ['hoort-bij-klopt-niet', expect.stringContaining(`staat in boek ${OUD}, dat nog open is`)],
    ]);
  });

  it('gegeven dat het oude boek is afgesloten en hier niet overgenomen, dan moet dat eerst', async () => {
    for (let maand = 1; maand <= 12; maand += 1)
      await oud.boekt(`perioden/2024-${String(maand).padStart(2, '0')}/afsluitingen`, {});
    await oud.boekt('jaarafsluiting', { besluit: 'Raad 2025-1' });
    expect(await fouten(NIEUW, [credit(ANNA, 'P1C', 10_000, 'P1')], -10_000)).toEqual([
      ['boek-wordt-afgesloten', expect.stringContaining('neem het eerst over')],
    ]);
  });

  it('gegeven dat het is overgenomen, dan komt het geld hier binnen, in het budget en de kleur van de regel', async () => {
    await nieuw.boekt('jaaropening', { uit: OUD });
    const vooraf = (await proef.haal(`/v1/boeken/${NIEUW}/saldi?per=budget`)).body.regels[0] as Record<string, number>;
    const regels = [credit(ANNA, 'P1C', 10_000, 'P1'), debet(ANNA, 'P3', 2_500, '2025-11')];
    await dien(NIEUW, 'D2', '2025-11', regels, -7_500).expect(202);
    expect(await geboekt(NIEUW, 'zorg_D2')).toEqual({ regels: 2, debet: 2_500, credit: 10_000 });
    const achteraf = (await proef.haal(`/v1/boeken/${NIEUW}/saldi?per=budget`)).body.regels[0] as Record<
      string,
      number
    >;
    expect(achteraf).toMatchObject({ besteed: 2_500, vrij: (vooraf['vrij'] ?? NaN) + 10_000 });
    // The closed boek stays as it is.
    const { body } = await proef.haal(`/v1/boeken/${OUD}/saldi?per=budget`);
    expect(body.regels).toMatchObject([{ besteed: 15_000 }]);
  });

  it('gegeven dat de regel is teruggenomen, dan kan dat niet nog eens, in geen van beide boeken', async () => {
    expect(await fouten(NIEUW, [credit(ANNA, 'P1D', 10_000, 'P1')], -10_000)).toMatchObject([['al-gestorneerd', {}]]);
    expect(await fouten(NIEUW, [credit(ANNA, 'P1C', 10_000, 'P1')], -10_000)).toMatchObject([['id-bestaat-al', {}]]);
    const { body } = await dien(OUD, 'DY', '2024-11', [credit(BRAM, 'P2C', 5_000, 'P2')], -5_000).expect(409);
    expect(body).toMatchObject({ code: 'boek-afgesloten' });
  });

  it('gegeven een ander bedrag of een ander huishouden, dan past de credit niet', async () => {
    expect(await fouten(NIEUW, [credit(BRAM, 'P2C', 4_999, 'P2')], -4_999)).toMatchObject([
      ['declaratie-telt-niet-op', {}],
    ]);
    expect(await fouten(NIEUW, [credit(ANNA, 'P2C', 5_000, 'P2')], -5_000)).toMatchObject([
      ['geen-declaratieregel', {}],
    ]);
  });

  it('en hetzelfde bestand nog eens boekt niets', async () => {
    const regels = [credit(ANNA, 'P1C', 10_000, 'P1'), debet(ANNA, 'P3', 2_500, '2025-11')];
    const { body } = await dien(NIEUW, 'D2', '2025-11', regels, -7_500).expect(200);
    expect(body).toMatchObject({ herhaald: true });
  });
});

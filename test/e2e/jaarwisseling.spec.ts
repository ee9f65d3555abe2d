import { Proef, rijen } from './hulp/app.js';

const OUD = '/v1/boeken/GM0080-2024';
const NIEUW = '/v1/boeken/GM0080-2025';
const doel = { taakveld: '6.2', functionaliteit: 'lichte-ondersteuning', leeftijdsgroep: 'volwassenen' };
const besluit = { besluit: 'Raadsbesluit 2025-014', criteria: [{ koker: 'wmo', procent: 50 }] };

describe('een jaar wordt afgesloten en het volgende geopend', () => {
  let proef: Proef;
  let teller = 0;
  beforeAll(async () => {
    proef = await Proef.start();
  });
  afterAll(() => proef.stop());

  const boek = async (pad: string, inhoud: object, status = 201, id = `j-${(teller += 1)}`) => {
    const antwoord = await proef.stuur(pad, inhoud, id, pad === '/v1/boeken' ? 'beheerder' : 'controller');
    expect({ pad, status: antwoord.status, ...(antwoord.status === status ? {} : antwoord.body) }).toEqual({
      pad,
      status,
    });
    return antwoord.body as Record<string, unknown> & {
      gebeurtenissen: { type: string; gegevens: Record<string, unknown> }[];
    };
  };
  const jaar = async (): Promise<object> => {
    const { body } = await proef.haal(`${OUD}/jaarafsluiting`).expect(200);
    return body as object;
  };

  it('zegt vooraf wat in de weg staat, wat meegaat en wat terug, ook bij een proef met criteria', async () => {
    await boek('/v1/boeken', { boek: 'GM0080-2024', gemeente: 'Leeuwarden', jaar: 2024 });
    for (const organisatie of ['gemeente', 'buurthuis'])
      await boek(`${OUD}/organisaties`, { organisatie, naam: organisatie });
    await boek(`${OUD}/kokers`, {
      ...{
        koker: 'wmo',
        naam: 'Wmo',
        wet: 'Wmo 2015',
        taakveld: '6.2',
        oormerk: { aard: 'vrij' },
        financier: 'gemeente',
      },
    });
    await boek(`${OUD}/budgetten`, { budget: 'wmo', naam: 'Wmo', aard: 'koker', koker: 'wmo' });
    await boek(`${OUD}/begrotingen`, {
      ...{ boekdatum: '2024-01-01', besluit: 'Raad 2023', regels: [{ budget: 'wmo', bedrag: 100_000 }] },
    });
    await boek(`${OUD}/verplichtingen`, {
      ...{ boekdatum: '2024-03-01', verplichting: 'v1', budget: 'wmo', aanbieder: 'buurthuis', bedrag: 30_000, doel },
    });
    expect(await jaar()).toMatchObject({
      volgendBoek: 'GM0080-2025',
      afsluiting: null,
      beletsels: [{ wat: 'perioden-open', houdtTegen: true }],
      verplichtingen: { aantal: 1, bedrag: 30_000, namen: ['v1'] },
      ruimte: [{ budget: 'wmo', kleur: 'wmo', vrij: 70_000, mee: 0, terug: 70_000, grond: 'geen' }],
    });
    const { body } = await proef.stuur(`${OUD}/jaarafsluiting`, besluit, 'te-vroeg').expect(409);
    expect(body).toMatchObject({ code: 'boek-niet-af-te-sluiten', cijfers: { beletsels: [{ wat: 'perioden-open' }] } });
    for (let maand = 1; maand <= 12; maand += 1)
      await boek(`${OUD}/perioden/2024-${String(maand).padStart(2, '0')}/afsluitingen`, {});
    const { body: proefje } = await proef.stuur(`${OUD}/jaarafsluiting/proeven`, besluit, 'x').expect(200);
    expect(rijen(proefje.gebeurtenissen).at(-1)).toMatchObject({
      gegevens: { ruimte: [{ mee: 35_000, terug: 35_000, grond: 'criterium' }] },
    });
  });

  it('wijst slechte invoer af met alle fouten tegelijk, en schrijft daar niets van op', async () => {
    const { body } = await proef
      .stuur(`${OUD}/jaarafsluiting`, { criteria: [{ procent: 101, drempel: -1, kleur: 'x' }] }, 'slecht')
      .expect(400);
    expect(
      rijen(body.fouten)
        .map(({ veld }) => veld)
        .sort(),
    ).toEqual(['besluit', 'criteria[0].drempel', 'criteria[0].kleur', 'criteria[0].procent']);
    await proef.stuur(`${NIEUW}/jaaropening`, { uit: 'geen boek' }, 'slecht-2').expect(400);
    await proef.stuur(`${NIEUW}/jaaropening`, { uit: 'GM0080-2024' }, 'nog-geen-boek').expect(404);
  });

  it('sluit het boek af, weigert daarna alles met de weg naar het volgende boek, en blijft te lezen', async () => {
    const { gebeurtenissen } = await boek(`${OUD}/jaarafsluiting`, besluit, 201, 'einde');
    expect(gebeurtenissen).toMatchObject([{ type: 'boek-afgesloten.v1', gegevens: { naar: 'GM0080-2025', deel: 1 } }]);
    const { body, headers } = await proef
      .stuur(
        `${OUD}/ontvangsten`,
        { boekdatum: '2024-12-31', budget: 'wmo', koker: 'wmo', bedrag: 1, grond: 'laat' },
        'laat',
      )
      .expect(409);
    expect(body).toMatchObject({ code: 'boek-afgesloten', cijfers: { naar: 'GM0080-2025', hoortBij: '2024-12' } });
    expect(headers['etag']).toBeUndefined();
    const nog = await boek(`${OUD}/jaarafsluiting`, besluit, 201, 'einde');
    expect(nog).toMatchObject({ herhaald: true, revisie: 20 });
    const { body: stand } = await proef
      .haal(`${OUD}/saldi?per=budget&op=2024-12-31`)
      .set('ontschot-minstens', '20')
      .expect(200);
    expect(rijen(stand.regels)[0]).toMatchObject({ sleutel: 'wmo', vrij: 0, verplicht: 0 });
    expect(await jaar()).toMatchObject({ afsluiting: { af: true, naar: 'GM0080-2025' }, beletsels: [] });
  });

  it('opent het volgende jaar ermee, één keer, met het controlepunt van het oude', async () => {
    await boek('/v1/boeken', { boek: 'GM0080-2025', gemeente: 'Leeuwarden', jaar: 2025 });
    const { body: botst } = await proef
      .stuur(`${NIEUW}/budgetten`, { budget: 'wmo', naam: 'Wmo', aard: 'fonds' }, 'botst')
      .expect(409);
    expect(botst).toMatchObject({ code: 'overname-botst', cijfers: { botsingen: ['budget wmo'] } });
    const { gebeurtenissen, revisie } = await boek(`${NIEUW}/jaaropening`, { uit: 'GM0080-2024' }, 201, 'begin');
    const laatste = gebeurtenissen.at(-1);
    const { body: boom } = await proef.haal(`${OUD}/boom`).expect(200);
    expect(laatste).toMatchObject({
      type: 'boek-overgenomen.v1',
      gegevens: { uit: 'GM0080-2024', revisie: 20, controlepunt: { omvang: boom.omvang, wortel: boom.wortel } },
    });
    expect(await boek(`${NIEUW}/jaaropening`, { uit: 'GM0080-2024' }, 201, 'begin')).toMatchObject({
      herhaald: true,
      revisie,
    });
    const { body } = await proef.stuur(`${NIEUW}/jaaropening`, { uit: 'GM0080-2024' }, 'nog-eens').expect(409);
    expect(body).toMatchObject({ code: 'al-overgenomen' });
    const { body: post } = await proef
      .haal(`${NIEUW}/verplichtingen/v1`)
      .set('ontschot-minstens', String(revisie))
      .expect(200);
    expect(post).toMatchObject({ verplichting: 'v1', aanbieder: 'buurthuis' });
  });

  it('boekt een feit over het oude jaar in het nieuwe, met de maand waar het bij hoort', async () => {
    const { gebeurtenissen } = await boek(`${NIEUW}/bestedingen`, {
      ...{ boekdatum: '2025-01-15', hoortBij: '2024-12', verplichting: 'v1', bedrag: 30_000, doel },
      aanbieder: 'buurthuis',
    });
    expect(gebeurtenissen[0]).toMatchObject({ gegevens: { hoortBij: '2024-12' } });
  });
});

import { malusInnen } from '../../apps/api/src/opdrachten/soorten/resultaat-vaststellen.js';
import { Boekhouding, euro } from '../casussen/hulp/boekhouding.js';
import { BOEK } from './hulp/verhaal.js';
import { Proef } from './hulp/app.js';

const doel = { taakveld: '6.812', functionaliteit: 'hulp-bij-regieverlies-en-crisis', leeftijdsgroep: 'volwassenen' };
const [CONTRACT, RESULTAAT] = ['opvang-2025', 'opvang-halfjaar-1'];

describe('een malus over veel kleine regels, met het voorbeeld van de API', () => {
  let proef: Proef;
  let boek: Boekhouding;
  const [voorbeeld] = malusInnen.voorbeelden;
  const pad = `contracten/${CONTRACT}/resultaten/${RESULTAAT}/inningen`;

  beforeAll(async () => {
    proef = await Proef.start();
    boek = await Boekhouding.open(proef, BOEK);
    await boek.koker('wmo', 'Wmo', '6.812', euro(10_000));
    await boek.boekt('organisaties', { organisatie: 'zorg', naam: 'Zorg' });
    await boek.boekt('ondersteuningsopdrachten', {
      ...{ ondersteuningsopdracht: CONTRACT, naam: 'Opvang', aanbieder: 'zorg', levert: 'Opvang', beoogt: 'Rust' },
      ...{
        populatie: { omschrijving: 'Allen', aantal: 10 },
        financiering: [{ vanaf: '2025-01-01', vorm: 'populatie' }],
      },
      resultaat: {
        maat: { maat: 'kwaliteit', naam: 'de kwaliteit', van: '0', tot: '10' },
        malus: { treden: [{ onder: '6', procent: '90' }] },
      },
    });
    const post = { verplichting: 'v', budget: 'wmo', aanbieder: 'zorg', bedrag: 600, doel };
    await boek.boekt('verplichtingen', { ...post, ondersteuningsopdracht: CONTRACT, boekdatum: '2025-01-02' });
    const betaald = { soort: 'besteden', verplichting: 'v', bedrag: 1, boekdatum: '2025-03-10' };
    for (let deel = 0; deel < 6; deel += 1)
      await proef
        .vraag()
        .post(`/v1/boeken/${BOEK}/opdrachten`)
        .set('authorization', `Bearer ${proef.token('controller')}`)
        .send({ opdrachten: Array.from({ length: 100 }, (_, i) => ({ ...betaald, opdrachtId: `b-${deel}-${i}` })) })
        .expect(200);
  });
  afterAll(() => proef.stop());

  it('gegeven 540 regels te nemen, dan gaan er 500 bij de vaststelling en de rest bij het innen, en niet nog eens', async () => {
    await boek.boekt(`contracten/${CONTRACT}/resultaten`, {
      ...{ boekdatum: '2025-08-15', resultaat: RESULTAAT, van: '2025-01', totEnMet: '2025-06', score: '5', bron: 'x' },
    });
    expect(await boek.vraag(`contracten/${CONTRACT}`)).toMatchObject({
      ...{ gecorrigeerd: 500, nogTeInnen: 40 },
      resultaten: [{ soort: 'malus', bedrag: 540, nogTeInnen: 40, termijnen: [] }],
    });
    expect(await boek.vraag('contracten')).toMatchObject({ contracten: [{ nogTeInnen: 40 }] });
    const adres = `/v1/boeken/${BOEK}/${pad}`;
    const eerst = await proef.stuur(adres, voorbeeld.inhoud, 'inning-1');
    expect(eerst).toMatchObject({ status: 201, body: { herhaald: false } });
    expect(eerst.body['gebeurtenissen']).toHaveLength(41);
    const weer = await proef.stuur(adres, voorbeeld.inhoud, 'inning-1');
    expect(weer.body).toMatchObject({ herhaald: true, revisie: eerst.body['revisie'] });
    await proef.haal(`/v1/boeken/${BOEK}`).set('ontschot-minstens', String(eerst.body['revisie'])).expect(200);
    expect(await boek.weigert(pad, voorbeeld.inhoud)).toMatchObject({ code: 'malus-geheel-geind' });
    expect(await boek.vraag(`contracten/${CONTRACT}`)).toMatchObject({
      ...{ gecorrigeerd: 540, nogTeInnen: 0, besteed: 60 },
      resultaten: [{ nogTeInnen: 0, termijnen: [{ boekdatum: '2025-08-16', bedrag: 40, gestorneerd: false }] }],
    });
  });
});

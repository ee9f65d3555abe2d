import type { Page } from 'playwright-core';
import { DEMO_HUISHOUDEN } from '../../apps/api/src/beveiliging/demo-uitgever.js';
import { euro } from './hulp/euro.js';
import { bezwaren, maakBeeld, past, TELEFOON, Werkplekken } from './hulp/werkplek.js';

const EIGEN = `/v1/boeken/GM0080-2025/huishoudens/${DEMO_HUISHOUDEN}`;

let plekken: Werkplekken;
let ik: Page;

beforeAll(async () => {
  plekken = await Werkplekken.open();
  ik = await plekken.als('Inwoner', '/', TELEFOON);
}, 90_000);

afterAll(() => plekken.sluit());

const naar = async (bladzijde: string): Promise<void> => {
  await ik.getByRole('navigation', { name: 'Werkplek' }).getByRole('link', { name: bladzijde, exact: true }).click();
  await ik.getByRole('heading', { name: bladzijde, level: 1 }).waitFor();
};
/** As somebody of the team looks, with what for. */
const alsTeam = (wat: string) =>
  plekken.dienst.vraag(`${EIGEN}/${wat}`, 'wijkteam', { 'ontschot-doelbinding': 'Samen een plan maken' });

describe('de inwoner', () => {
  it('ziet in gewone woorden wat er over het eigen huishouden bekend is', async () => {
    const { inhoud } = await plekken.dienst.vraag(`${EIGEN}/gegevens`, 'inwoner');
    const { kosten, trekkingen } = inhoud as unknown as {
      kosten: { totaal: number };
      trekkingen: { bedrag: number; zinnen: { tekst: string }[] }[];
    };
    await ik.getByRole('heading', { name: `Wat het samen kostte: ${euro(kosten.totaal)}` }).waitFor();
    const tekst = await ik.locator('main').innerText();
    for (const { bedrag, zinnen } of trekkingen)
      for (const stuk of [euro(bedrag), ...zinnen.map((zin) => zin.tekst)]) expect(tekst).toContain(stuk);
    expect(tekst).toContain('Wijkteam Heechterp-Schieringen');
    expect(tekst).not.toContain('wijkteam-heechterp');
    expect(await bezwaren(ik)).toEqual([]);
    expect(await past(ik)).toBe(true);
    await maakBeeld(ik, 'inwoner-huishouden');
  });

  it('bewaart alles als een bestand', async () => {
    const bestand = ik.waitForEvent('download');
    await ik.getByRole('button', { name: 'Bewaar dit als bestand' }).click();
    expect((await bestand).suggestedFilename()).toBe('mijn-huishouden.txt');
  });

  it('alleen met het toetsenbord: laat het team meekijken, en stopt dat weer', async () => {
    expect((await alsTeam('kosten')).status).toBe(403);
    await naar('Wie mag meekijken');
    const wie = ik.getByLabel('Wie mag meekijken', { exact: true }).and(ik.locator('select'));
    await wie.focus();
    await ik.keyboard.type('Wijkteam');
    await ik.keyboard.press('Tab');
    await ik.keyboard.type('Samen een plan maken');
    await ik.keyboard.press('Enter');
    await ik.getByText('Dat staat nu aan.').waitFor();
    expect((await alsTeam('kosten')).inhoud).toMatchObject({ totaal: 40_000 });
    expect(await bezwaren(ik)).toEqual([]);
    expect(await past(ik)).toBe(true);
    await maakBeeld(ik, 'inwoner-meekijken');
    const kaart = ik.getByRole('listitem').filter({ hasText: 'Samen een plan maken' });
    await kaart.getByRole('button', { name: 'Stop het meekijken' }).press('Enter');
    await kaart.getByText('Gestopt').waitFor();
    expect((await alsTeam('kosten')).status).toBe(403);
  });

  it('ziet wie keek en waarom, en dat het team keek zolang het mocht', async () => {
    await naar('Wie keek');
    const rij = ik.getByRole('row').filter({ hasText: 'wat uw huishouden kost' });
    await rij.first().waitFor();
    expect(await rij.allInnerTexts()).toEqual([expect.stringMatching(/wijkteam[\s\S]*Samen een plan maken/)]);
    expect(await bezwaren(ik)).toEqual([]);
    expect(await past(ik)).toBe(true);
  });

  describe('die een bladzijde open heeft', () => {
    const BOEK = '/v1/boeken/GM0080-2025';
    let nummer = 0;
    const boek = async (pad: string, inhoud: object, rol: string): Promise<void> => {
      const { status, inhoud: antwoord } = await plekken.dienst.opdracht(
        `${BOEK}/${pad}`,
        `live-${(nummer += 1)}`,
        inhoud,
        rol,
      );
      expect([status, antwoord]).toEqual([201, expect.anything()]);
    };
    /** Questions after the own household that the page asked so far. */
    let gevraagd = 0;
    beforeAll(async () => {
      ik.on('request', (verzoek) => {
        if (verzoek.url().endsWith('/gegevens')) gevraagd += 1;
      });
      await naar('Mijn huishouden');
      await ik.getByRole('heading', { name: 'Wat voor u is gegeven' }).waitFor();
      // What was on the page is gone after a reload, and this with it.
      await ik.evaluate('document.body.dataset.nietHerladen = "ja"');
    });
    afterAll(async () => {
      expect(await ik.evaluate('document.body.dataset.nietHerladen')).toBe('ja');
    });

    it('merkt niets van wat er voor anderen gebeurt, en ziet vanzelf wat het team aan u gaf', async () => {
      await new Promise((verder) => setTimeout(verder, 1_500));
      const eerst = gevraagd;
      await boek('wijken', { wijk: 'elders', naam: 'Elders' }, 'controller');
      await new Promise((verder) => setTimeout(verder, 2_500));
      expect(gevraagd).toBe(eerst);
      const doel = { taakveld: '6.3', functionaliteit: 'participatie', leeftijdsgroep: 'volwassenen' };
      const gift = {
        ...{ boekdatum: '2025-09-01', trekking: 'live', team: 'wijkteam-heechterp', vorm: 'gift', bedrag: 1_234, doel },
        ...{ huishouden: DEMO_HUISHOUDEN, voorliggend: { zou: 'nee' }, waarom: 'Een kaartje naar de stad' },
      };
      await boek('trekkingen', gift, 'wijkteam');
      await ik.getByText('Een kaartje naar de stad').waitFor({ timeout: 15_000 });
      await ik.getByRole('heading', { name: `${euro(1_234)} gift` }).waitFor();
      expect(gevraagd).toBe(eerst + 1);
    });

    it('ziet vanzelf wie van de gemeente mag meekijken, en dat het stopt', async () => {
      await naar('Wie mag meekijken');
      const aan = { rol: 'wijkteam', team: 'wijkteam-heechterp' };
      const totEnMet = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
      const pad = EIGEN.slice(BOEK.length + 1);
      const besluit = {
        inzage: 'live',
        aan,
        doelbinding: 'Een besluit toetsen',
        totEnMet,
        grond: 'Wmo 2015, artikel 5.1.1',
      };
      await boek(`${pad}/inzages`, besluit, 'controller');
      const kaart = ik.getByRole('listitem').filter({ hasText: 'Een besluit toetsen' });
      await kaart.getByText('Mag nu meekijken').waitFor({ timeout: 15_000 });
      await boek(`${pad}/inzages/live/intrekkingen`, {}, 'controller');
      await kaart.getByText('Gestopt').waitFor({ timeout: 15_000 });
    });

    it('kijkt zelf opnieuw wie er keek: dat gebeurt niet in het boek', async () => {
      await naar('Wie keek');
      const rij = ik.getByRole('row').filter({ hasText: 'Een toets van later' });
      await ik.getByRole('row').filter({ hasText: 'U zelf' }).first().waitFor();
      await plekken.dienst.vraag(`${EIGEN}/inzages`, 'auditor', { 'ontschot-doelbinding': 'Een toets van later' });
      expect(await rij.count()).toBe(0);
      await ik.getByRole('button', { name: 'Kijk opnieuw' }).press('Enter');
      await rij.waitFor();
      expect(await bezwaren(ik)).toEqual([]);
      expect(await past(ik)).toBe(true);
    });
  });

  it('hoort het als de dienst wegvalt, en kan het opnieuw proberen', async () => {
    await ik.route('**/v1/boeken/**', (route) => route.abort());
    await ik.reload();
    const opnieuw = ik.getByRole('button', { name: 'Probeer opnieuw' });
    await opnieuw.waitFor({ timeout: 20_000 });
    expect(await bezwaren(ik)).toEqual([]);
    await ik.unroute('**/v1/boeken/**');
    await opnieuw.click();
    await ik.getByRole('row').filter({ hasText: 'U zelf' }).first().waitFor();
  });

  it('vraagt niets aan een andere host en geeft geen fout', () => {
    expect(plekken.elders).toEqual([]);
    expect(plekken.fouten.filter((fout) => !fout.includes('ERR_FAILED'))).toEqual([]);
  });
});

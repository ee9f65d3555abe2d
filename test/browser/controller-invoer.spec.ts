import type { Page } from 'playwright-core';
import { declareer } from './hulp/declaratie.js';
import { euro } from './hulp/euro.js';
import { LEEG } from './hulp/toestanden.js';
import { csvknop, neemMee } from './hulp/meenemen.js';
import { bezwaren, maakBeeld, past, TELEFOON, Werkplekken } from './hulp/werkplek.js';

const WIE = 'Controller van de gemeente';
const BOEK = 'GM0080-2025';
// A test number: it passes the elfproef and belongs to nobody. The other is known to nobody.
const BSN = '999990019';
const ONBEKEND = '999990020';
const KOP = 'BSN;Referentie;Categorie;Product;Van;Tot;Bedrag';
let plekken: Werkplekken;
let bladzijde: Page;

beforeAll(async () => {
  plekken = await Werkplekken.open();
  bladzijde = await plekken.als(WIE, `/controller/${BOEK}/invoeren`);
}, 90_000);

afterAll(() => plekken.sluit());

const vraag = async <T>(pad: string): Promise<T> =>
  (await plekken.dienst.vraag(`/v1/boeken/${BOEK}/${pad}`)).inhoud as unknown as T;
const revisie = async (): Promise<number> =>
  Number((await plekken.dienst.vraag(`/v1/boeken/${BOEK}`)).inhoud['revisie']);
const bestand = (name: string, regels: readonly string[], mimeType = 'text/csv') => ({
  ...{ name, mimeType },
  buffer: Buffer.from([...regels, ''].join('\n')),
});
const regel = (bsn: string, ref: string, bedrag: string, product = '15') =>
  `${bsn};${ref};${product};15A04;2025-05-01;2025-05-31;${bedrag}`;
const vul = (veld: string, waarde: string): Promise<void> => bladzijde.getByLabel(veld, { exact: true }).fill(waarde);
const kies = async (regels: readonly string[], naam = 'mei.csv'): Promise<void> => {
  const ander = bladzijde.getByRole('button', { name: 'Ander bestand' });
  if (await ander.isVisible()) await ander.click();
  await bladzijde.locator('input[type=file]').setInputFiles(bestand(naam, regels));
};
const knop = (naam: string) => bladzijde.getByRole('button', { name: naam, exact: true });
const fouten = () => bladzijde.getByRole('table', { name: 'Wat er mis is in het bestand' });

describe('declaraties invoeren, in een echte browser', () => {
  it('zegt wat er nog moet gebeuren zolang er geen indeling is', async () => {
    await plekken.dienst.opdracht('/v1/boeken', 'leeg', { boek: LEEG, gemeente: 'Leeg', jaar: 2025 }, 'beheerder');
    await bladzijde.goto(`${plekken.dienst.adres}/controller/${LEEG}/invoeren`);
    await bladzijde.getByText('Er is in dit boek nog geen indeling').waitFor();
    await bladzijde.getByText('Er zijn in dit boek nog geen declaraties ingevoerd.').waitFor();
    expect(await bezwaren(bladzijde)).toEqual([]);
    await bladzijde.goto(`${plekken.dienst.adres}/controller/${BOEK}/invoeren`);
    await declareer(plekken.dienst, BOEK);
    await bladzijde.reload();
    await bladzijde.getByLabel('Indeling').selectOption('opvang');
    await bladzijde.getByRole('table', { name: 'Ingevoerde declaraties' }).getByText('D1').waitFor();
    expect(await bezwaren(bladzijde)).toEqual([]);
  });

  it('noemt alle fouten van een bestand met hun regel en wat iemand kan doen, en nooit een BSN', async () => {
    const voor = await revisie();
    await vul('Nummer van de declaratie', 'D2');
    await vul('Gaat over: van', '2025-05-01');
    await vul('Gaat over: tot en met', '2025-05-31');
    await vul('Totaal volgens de aanbieder', '150,00');
    await vul('Telt op', '2025-06-02');
    await kies([KOP, regel(BSN, 'M1', 'honderd'), regel('123', 'M2', '50,00')]);
    await knop('Lees, beoordeel en boek').click();
    await fouten().waitFor();
    const waar = await fouten().locator('tbody th').allInnerTexts();
    expect(waar).toEqual(expect.arrayContaining(['regel 2', 'regel 3']));
    expect(await bladzijde.locator('main').innerText()).not.toContain(BSN);
    expect(await bezwaren(bladzijde)).toEqual([]);
    expect(await revisie()).toBe(voor);
  });

  it('noemt ook alles wat het boek niet neemt, per regel', async () => {
    await kies([KOP, regel(ONBEKEND, 'M1', '100,00'), regel(BSN, 'P1', '50,00')]);
    await knop('Lees, beoordeel en boek').click();
    await fouten().waitFor();
    expect(await fouten().locator('tbody tr').allInnerTexts()).toEqual([
      expect.stringMatching(/^regel 2[\s\S]*niet bekend bij welk huishouden/),
      expect.stringMatching(/^regel 3[\s\S]*al geboekt/),
    ]);
    expect(await fouten().locator('tbody td:last-child').first().innerText()).toContain('Laat een beheerder');
    const tekst = await bladzijde.locator('main').innerText();
    expect([tekst.includes(BSN), tekst.includes(ONBEKEND)]).toEqual([false, false]);
    await maakBeeld(bladzijde, 'invoeren');
  });

  it('gegeven een verbinding die wegvalt, dan blijft alles staan en wordt het een keer ingevoerd', async () => {
    await kies([KOP, regel(BSN, 'M1', '100,00'), regel(BSN, 'M2', '50,00')]);
    await bladzijde.route('**/declaraties?*', async (route) => {
      if (route.request().method() === 'POST') await route.fetch();
      await route.abort();
    });
    await knop('Lees, beoordeel en boek').click();
    await bladzijde.getByText('Geen verbinding').waitFor();
    expect(await bladzijde.getByLabel('Nummer van de declaratie').inputValue()).toBe('D2');
    expect(await bezwaren(bladzijde)).toEqual([]);
    await bladzijde.unroute('**/declaraties?*');
    await knop('Probeer opnieuw').click();
    await bladzijde.getByText('Dit bestand was al ingevoerd; er is niets nieuws geboekt.').waitFor();
    await bladzijde.getByText(/^geboekt: 2 van 2 regels/).waitFor();
    const { geboekt } = await vraag<{ geboekt: object }>('declaraties/opvang-fryslan_D2');
    expect(geboekt).toEqual({ regels: 2, debet: 15_000, credit: 0 });
    expect(await bezwaren(bladzijde)).toEqual([]);
  });

  it('toont hoever het lezen is, en daarna hoever het boeken is', async () => {
    const regels = Array.from({ length: 400 }, (_, i) => regel(BSN, `V${i}`, '0,10'));
    const cdp = await bladzijde.context().newCDPSession(bladzijde);
    await cdp.send('Network.enable');
    const traag = (perSeconde: number) =>
      cdp.send('Network.emulateNetworkConditions', {
        ...{ offline: false, latency: 50, downloadThroughput: -1, uploadThroughput: perSeconde },
      });
    await vul('Nummer van de declaratie', 'D3');
    await vul('Totaal volgens de aanbieder', '40,00');
    await kies([KOP, ...regels]);
    await traag(12_000);
    await knop('Lees, beoordeel en boek').click();
    const balk = bladzijde.getByRole('progressbar', { name: 'Voortgang van het lezen' });
    await balk.waitFor();
    await bladzijde.getByText('Het bestand wordt gelezen…').waitFor();
    expect(await bezwaren(bladzijde)).toEqual([]);
    await bladzijde.getByText('Het bestand klopt en is ingevoerd.').waitFor();
    await traag(-1);
    await cdp.detach();
    await bladzijde.getByText(/^geboekt: 400 van 400 regels, € 40,00/).waitFor({ timeout: 20_000 });
    await bladzijde.getByRole('link', { name: 'Bekijk de bewegingen' }).click();
    await bladzijde.getByRole('heading', { name: 'Declaratie D3' }).waitFor();
    const bewegingen = bladzijde.getByRole('table', { name: /^Alles wat voor .* op 2 juni 2025 telt$/ });
    await bewegingen.waitFor();
    expect(await bewegingen.locator('tbody tr').first().innerText()).toContain(euro(10));
    expect(await bezwaren(bladzijde)).toEqual([]);
  });
});

describe('een begroting invoeren, in een echte browser', () => {
  const nieuw = { wet: 'Wmo 2015', taakveld: '6.1', oormerk: { aard: 'vrij' } };
  const regels = ['Product;Omschrijving;Bedrag', 'x1;Buurtwerk;1.234,56', 'x2;"Nog te vinden; later";-200,00'];

  beforeAll(async () => {
    const { kokers } = await vraag<{ kokers: readonly { koker: string; financier: string }[] }>('kokers');
    const financier = kokers.find(({ koker }) => koker === '6.60')?.financier;
    for (const naam of ['x1', 'x2', 'x3']) {
      const pad = `/v1/boeken/${BOEK}`;
      const { status } = await plekken.dienst.opdracht(
        `${pad}/kokers`,
        `koker-${naam}`,
        { koker: naam, naam: `Koker ${naam}`, ...nieuw, financier },
        'beheerder',
      );
      expect(status).toBe(201);
      const budget = { budget: naam, naam: `Budget ${naam}`, aard: 'koker', koker: naam };
      await plekken.dienst.opdracht(`${pad}/budgetten`, `budget-${naam}`, budget, 'beheerder');
    }
  });

  it('raadt uit de kop wat in welke kolom staat, en toont van elke regel wat ervan komt', async () => {
    await bladzijde.goto(`${plekken.dienst.adres}/controller/${BOEK}/invoeren?soort=begroting`);
    await bladzijde.getByRole('table', { name: 'Besluiten over de begroting' }).waitFor();
    expect(await bezwaren(bladzijde)).toEqual([]);
    const voor = await revisie();
    await kies(regels, 'begroting.csv');
    await vul('Besluit', 'Programmabegroting 2025');
    expect(await bladzijde.getByLabel('Kolom met het budget').inputValue()).toBe('Product');
    expect(await bladzijde.getByLabel('Kolom met het bedrag').inputValue()).toBe('Bedrag');
    await knop('Lees en beoordeel').click();
    const tabel = bladzijde.getByRole('table', { name: 'Wat er van elke regel wordt' });
    await tabel.waitFor();
    const [eerste, tweede] = await tabel.locator('tbody tr').allInnerTexts();
    expect([eerste, tweede]).toEqual([expect.stringContaining(euro(123_456)), expect.stringContaining(euro(-20_000))]);
    expect(await bezwaren(bladzijde)).toEqual([]);
    const mee = csvknop(bladzijde, 'Wat er van elke regel wordt');
    expect(await neemMee(bladzijde, mee)).toEqual([
      expect.arrayContaining(['x1', '1234,56']),
      expect.arrayContaining(['x2', '-200,00']),
    ]);
    await maakBeeld(bladzijde, 'invoeren-begroting');
    expect(await revisie()).toBe(voor);
  });

  it('boekt eenmaal, ook als het antwoord wegvalt', async () => {
    const voor = await revisie();
    await bladzijde.route('**/begrotingsbestanden?*', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await knop('Boek deze begroting').click();
    await bladzijde.getByText('Geen verbinding').waitFor();
    await bladzijde.unroute('**/begrotingsbestanden?*');
    await knop('Probeer opnieuw').click();
    await bladzijde.getByText('Deze begroting staat al zo in het boek').waitFor();
    expect(await revisie()).toBe(voor + 1);
    await bladzijde
      .getByRole('table', { name: 'Besluiten over de begroting' })
      .getByRole('link', { name: 'Programmabegroting 2025' })
      .waitFor();
    expect(await bezwaren(bladzijde)).toEqual([]);
  });

  it('noemt elke fout met haar regel in het bestand: eerst die van het bestand, dan die van het boek', async () => {
    await kies(['Product;Bedrag', 'x1;veel', 'a b;1,00'], 'fout.csv');
    await vul('Besluit', 'Nog een');
    await knop('Lees en beoordeel').click();
    await fouten().waitFor();
    expect(await fouten().locator('tbody th').allInnerTexts()).toEqual(['regel 2', 'regel 3']);
    expect(await bezwaren(bladzijde)).toEqual([]);
    await kies(['Product;Bedrag', 'x1;5,00', `${BSN.slice(0, 3)};1,00`, '6.60;1,00'], 'dubbel.csv');
    await knop('Lees en beoordeel').click();
    const lijst = bladzijde.getByRole('alert').locator('li');
    await lijst.first().waitFor();
    expect(await lijst.allInnerTexts()).toEqual([
      expect.stringMatching(/^Regel 2 van het bestand: .*al vastgesteld/),
      expect.stringMatching(/^Regel 3 van het bestand: .*staat niet in dit boek/),
      expect.stringMatching(/^Regel 4 van het bestand: .*al vastgesteld/),
    ]);
    expect(await knop('Boek deze begroting').isVisible()).toBe(false);
    await kies(['Product;Bedrag', `${BSN};1,00`], 'bsn.csv');
    await knop('Lees en beoordeel').click();
    await fouten().waitFor();
    expect(await bladzijde.locator('main').innerText()).not.toContain(BSN);
  });

  it('gegeven een oordeel dat onderweg is, als er iets anders wordt gekozen, dan telt dat oordeel niet meer', async () => {
    let laatLos = (): void => undefined;
    const los = new Promise<void>((klaar) => (laatLos = klaar));
    await kies(['Product;Bedrag', 'x3;5,00'], 'eerst.csv');
    await vul('Besluit', 'Eerst dit');
    await bladzijde.route('**/begrotingsbestanden/proeven?*', async (route) => {
      await los;
      await route.continue();
    });
    await knop('Lees en beoordeel').click();
    await bladzijde.getByText('Het bestand wordt').waitFor();
    await kies(['Product;Bedrag', 'x3;5.000.000,00'], 'daarna.csv');
    const antwoord = bladzijde.waitForResponse('**/begrotingsbestanden/proeven?*');
    laatLos();
    await (await antwoord).finished();
    await bladzijde.unroute('**/begrotingsbestanden/proeven?*');
    // Long enough to be drawn.
    await bladzijde.waitForTimeout(300);
    expect(await knop('Boek deze begroting').isVisible()).toBe(false);
    expect(await bladzijde.getByRole('table', { name: 'Wat er van elke regel wordt' }).isVisible()).toBe(false);
    await knop('Lees en beoordeel').click();
    await knop('Boek deze begroting').waitFor();
    expect(await bladzijde.locator('main').innerText()).toContain(euro(500_000_000));
  });

  it('gaat na het kiezen van het bestand helemaal met het toetsenbord', async () => {
    await kies(['Product;Bedrag', 'x3;100,00'], 'derde.csv');
    const { keyboard } = bladzijde;
    const tot = async (naam: string): Promise<void> => {
      for (let keer = 0; keer < 12; keer += 1) {
        await keyboard.press('Tab');
        if ((await bladzijde.evaluate('document.activeElement.textContent')) === naam) return;
      }
      throw new Error(`${naam} is met Tab niet te bereiken`);
    };
    await bladzijde.getByLabel('Besluit', { exact: true }).focus();
    await keyboard.press('ControlOrMeta+A');
    await keyboard.type('Met de toetsen');
    await tot('Lees en beoordeel');
    await keyboard.press('Enter');
    await knop('Boek deze begroting').waitFor();
    await tot('Boek deze begroting');
    await keyboard.press('Enter');
    await bladzijde.getByText('De begroting is geboekt.').waitFor();
    await bladzijde.getByRole('link', { name: 'Bekijk de bewegingen' }).click();
    await bladzijde.getByText('begroting vastgesteld', { exact: true }).waitFor();
  });

  it.each([
    ['begroting', 'begrotingen'],
    ['declaraties', 'declaraties'],
  ])('zegt van wat eerder is ingevoerd (%s) dat het onderweg is, of dat het niet lukte', async (soort, wat) => {
    const pad = new RegExp(`/${wat}\\?`);
    const adres = `${plekken.dienst.adres}/controller/${BOEK}/invoeren?soort=${soort}`;
    let laatLos = (): void => undefined;
    const los = new Promise<void>((klaar) => (laatLos = klaar));
    await bladzijde.route(pad, async (route) => {
      await los;
      await route.abort();
    });
    await bladzijde.goto(adres);
    await bladzijde.getByRole('heading', { level: 1, name: 'Invoeren' }).waitFor();
    await bladzijde.getByText('Even geduld').last().waitFor();
    expect(await bezwaren(bladzijde)).toEqual([]);
    laatLos();
    await bladzijde.getByText('Geen verbinding').waitFor({ timeout: 15_000 });
    expect(await bezwaren(bladzijde)).toEqual([]);
    await bladzijde.unroute(pad);
    await knop('Probeer opnieuw').click();
    await bladzijde.getByRole('table', { name: /^(Ingevoerde|Besluiten)/ }).waitFor();
  });

  it('past op een telefoon', async () => {
    for (const [soort, naam] of [
      ['declaraties', 'Ingevoerde declaraties'],
      ['begroting', 'Besluiten over de begroting'],
    ]) {
      const telefoon = await plekken.als(WIE, `/controller/${BOEK}/invoeren?soort=${soort ?? ''}`, TELEFOON);
      await telefoon.getByRole('table', { name: naam ?? '' }).waitFor();
      const inhoud = soort === 'begroting' ? regels : [KOP, regel(BSN, 'T1', 'veel')];
      await telefoon
        .locator('input[type=file]')
        .setInputFiles(bestand('een-heel-lange-naam-van-een-bestand.csv', inhoud));
      await telefoon.getByRole('button', { name: 'Ander bestand' }).waitFor();
      expect([soort, await past(telefoon), await bezwaren(telefoon)]).toEqual([soort, true, []]);
      await telefoon.context().close();
    }
  });

  it('vraagt niets aan een andere host', () => {
    expect(plekken.elders).toEqual([]);
  });
});

import type { Landkaart } from '@ontschot/projecties';
import { schrijfEuro as schrijfBedrag } from '@ontschot/kern';
import type { Page } from 'playwright-core';
import { maakTraag } from './hulp/traag.js';
import { bezwaren, maakBeeld, past, TELEFOON, Werkplekken } from './hulp/werkplek.js';

/** As the page writes it: the sign and the amount stay on one line. */
const schrijfEuro = (bedrag: number): string => schrijfBedrag(bedrag).replaceAll(' ', '\u00a0');
const BOEK = 'GM0080-2025';
let plekken: Werkplekken;
let bladzijde: Page;

beforeAll(async () => {
  plekken = await Werkplekken.open();
  bladzijde = await plekken.als('Controller van de gemeente');
  await bladzijde.getByRole('table', { name: 'Stromen' }).waitFor();
}, 90_000);

afterAll(() => plekken.sluit());

const kaartOp = async (op: string, meer = ''): Promise<Landkaart> =>
  (await plekken.dienst.vraag(`/v1/boeken/${BOEK}/landkaart?op=${op}${meer}`)).inhoud as unknown as Landkaart;
const rijen = (tabel: string): Promise<string[]> =>
  bladzijde.getByRole('table', { name: tabel }).locator('tbody tr').allInnerTexts();

describe('de landkaart van de controller, in een echte browser', () => {
  it('toont waar de 3,3 miljoen van casus 1 landde, en dat daarvan 990.000 terugkwam', async () => {
    const { stromen, totalen, namen } = await kaartOp('2025-12-31');
    const getoond = await rijen('Stromen');
    for (const { aanbieder, koker, gewonnen, contant } of stromen)
      expect(getoond).toContainEqual(
        expect.stringMatching(
          new RegExp(
            [namen.organisaties[aanbieder], namen.kokers[koker], schrijfEuro(gewonnen), schrijfEuro(contant)]
              .map((deel = '?') => deel.replace(/[.()]/g, '\\$&'))
              .join('[\\s\\S]*'),
          ),
        ),
      );
    const kring = stromen.filter(({ aanbieder }) => aanbieder === 'jeugdbescherming-de-kring');
    expect(kring.reduce((som, { gewonnen }) => som + gewonnen, 0)).toBe(330_000_000);
    expect(totalen.contant).toBe(99_000_000);
    const samen = bladzijde.getByRole('list', { name: 'Samen' });
    expect(await samen.getByText('Al betaald uit wat is toegezegd').locator('..').innerText()).toContain(
      schrijfEuro(totalen.contant),
    );
    await maakBeeld(bladzijde, 'landkaart');
  });

  it('tekent dezelfde stromen als plaat: een lijn per stroom met winst en per betaling', async () => {
    const { stromen, elders, kokers } = await kaartOp('2025-12-31');
    const lijnen =
      stromen.filter(({ gewonnen }) => gewonnen > 0).length +
      kokers.filter(({ gewonnen }) => gewonnen > 0).length +
      [...stromen, ...elders].filter(({ contant }) => contant > 0).length;
    expect(
      await bladzijde
        .getByRole('img', { name: /Stromen van winst/ })
        .locator('path')
        .count(),
    ).toBe(lijnen);
  });

  it('een keuze staat in het adres, en dat adres toont bij een ander hetzelfde', async () => {
    await bladzijde.getByLabel('Zoals het stond op').fill('2025-01-01');
    await bladzijde.waitForURL(/op=2025-01-01/);
    await bladzijde
      .getByText(/nog geen afspraak|nog niets gemeten/)
      .first()
      .waitFor();
    const ander = await plekken.als('Controller van de gemeente', `/controller/${BOEK}?op=2025-01-01`);
    await ander
      .getByText(/nog geen afspraak|nog niets gemeten/)
      .first()
      .waitFor();
    await ander.context().close();
    await bladzijde.getByLabel('Zoals het stond op').fill('2025-12-31');
    await bladzijde.getByRole('table', { name: 'Stromen' }).waitFor();
  });

  it('als de dienst wegvalt, dan zegt de bladzijde dat en kan iemand het opnieuw proberen', async () => {
    await bladzijde.route('**/v1/**', (route) => route.abort());
    await bladzijde.getByLabel('Zoals het stond op').fill('2025-06-30');
    const opnieuw = bladzijde.getByRole('button', { name: 'Probeer opnieuw' });
    await opnieuw.first().waitFor({ timeout: 20_000 });
    expect(await bladzijde.getByRole('alert').first().innerText()).toContain('Geen verbinding');
    expect(await bezwaren(bladzijde)).toEqual([]);
    await bladzijde.unroute('**/v1/**');
    await opnieuw.first().click();
    await opnieuw.first().waitFor({ state: 'hidden', timeout: 20_000 });
    await bladzijde.getByLabel('Zoals het stond op').fill('2025-12-31');
    await bladzijde.getByRole('table', { name: 'Stromen' }).waitFor();
  });

  it('heeft op geen scherm een bezwaar van de toegankelijkheidstoets, en past', async () => {
    expect(await bezwaren(bladzijde)).toEqual([]);
    const telefoon = await plekken.als('Controller van de gemeente', '/', TELEFOON);
    await telefoon.getByRole('table', { name: 'Stromen' }).waitFor();
    expect(await bezwaren(telefoon)).toEqual([]);
    expect(await past(telefoon)).toBe(true);
    await maakBeeld(telefoon, 'landkaart-telefoon');
    await telefoon.context().close();
  });

  it('heeft de opmaak van het thema: een knop en een kop zien er niet uit zoals de browser ze zelf tekent', async () => {
    const vers = await plekken.leeg();
    await vers.goto(plekken.dienst.adres);
    const knop = vers.getByRole('button', { name: /^Kijk als/ }).first();
    await knop.waitFor();
    const stijl = (van: string): Promise<string> =>
      vers.evaluate<string>(`getComputedStyle(document.querySelector('main button')).getPropertyValue('${van}')`);
    expect(await stijl('background-color')).not.toMatch(/^(rgb\(239, 239, 239\)|rgba\(0, 0, 0, 0\))$/);
    expect(parseInt(await stijl('padding-inline-start'), 10)).toBeGreaterThan(6);
    const thema = await vers.evaluate<string>(
      "getComputedStyle(document.documentElement).getPropertyValue('--utrecht-heading-1-font-size')",
    );
    expect(thema).not.toBe('');
    await vers.context().close();
  });

  it('laadt de eerste keer minder dan 300 kB, zoals het over de lijn gaat', async () => {
    const nieuw = await plekken.leeg(TELEFOON);
    await nieuw.addInitScript("sessionStorage.setItem('ontschot-demo', 'demo-controller')");
    const teller = await maakTraag(nieuw, 1);
    await nieuw.goto(`${plekken.dienst.adres}/controller/${BOEK}`);
    await nieuw.getByRole('table', { name: 'Stromen' }).waitFor();
    expect(teller.bytes).toBeGreaterThan(50_000);
    expect(teller.bytes).toBeLessThan(300_000);
    await nieuw.context().close();
  });

  it('vraagt niets aan een andere host en geeft geen fout', () => {
    expect(plekken.elders).toEqual([]);
    expect(plekken.fouten.filter((fout) => !fout.includes('ERR_FAILED'))).toEqual([]);
  });
});

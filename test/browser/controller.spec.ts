import { schrijfEuro as schrijfBedrag } from '@ontschot/kern';
import type { Doorrekening, Saldi, WieBetaaltWieWint } from '@ontschot/projecties';
import type { Page } from 'playwright-core';
import { csvknop, neemMee } from './hulp/meenemen.js';
import { bezwaren, maakBeeld, past, TELEFOON, Werkplekken } from './hulp/werkplek.js';

const schrijfEuro = (bedrag: number): string => schrijfBedrag(bedrag).replaceAll(' ', '\u00a0');
const WIE = 'Controller van de gemeente';
const BOEK = 'GM0080-2025';
let plekken: Werkplekken;
let bladzijde: Page;

beforeAll(async () => {
  plekken = await Werkplekken.open();
  bladzijde = await plekken.als(WIE, `/controller/${BOEK}/budgetten`);
}, 90_000);

afterAll(() => plekken.sluit());

const vraag = async <T>(pad: string): Promise<T> =>
  (await plekken.dienst.vraag(`/v1/boeken/${BOEK}/${pad}`)).inhoud as unknown as T;
const menu = (naam: string): Promise<void> => bladzijde.getByRole('link', { name: naam, exact: true }).click();
const rijen = (tabel: string): Promise<string[]> =>
  bladzijde.getByRole('table', { name: tabel }).locator('tbody tr').allInnerTexts();

describe('de werkplek van de controller, in een echte browser', () => {
  it('toont per koker dezelfde bedragen als de API, en samen de begroting en wat externe financiers bijdroegen', async () => {
    const { regels, totaal } = await vraag<Saldi>('saldi?per=koker&op=2025-12-31');
    const tabel = bladzijde.getByRole('table', { name: 'Stand per koker' });
    await tabel.waitFor();
    expect(await tabel.locator('tbody td:last-child').allInnerTexts()).toEqual(
      regels.map(({ vrij }) => schrijfEuro(vrij)),
    );
    expect(totaal.primitief).toBe(38_346_300_000);
    expect((await tabel.locator('tfoot td').allInnerTexts())[0]).toBe(schrijfEuro(38_346_300_000));
    await maakBeeld(bladzijde, 'budgetten');
  });

  it('als iemand met de pijltjes naar de dag voor de verhuizing schuift, dan verandert de stand mee', async () => {
    const dag = bladzijde.getByLabel('Op', { exact: true });
    await dag.fill('2025-04-01');
    const cel = bladzijde.locator('tbody tr', { hasText: '6.812' }).locator('td').nth(2);
    await cel.filter({ hasText: schrijfEuro(6_000_000) }).waitFor();
    await bladzijde.getByLabel('Schuif door het jaar').press('ArrowLeft');
    await cel.filter({ hasText: schrijfEuro(10_500_000) }).waitFor();
    expect(await dag.inputValue()).toBe('2025-03-31');
    const { regels } = await vraag<Saldi>('saldi?per=koker&op=2025-03-31');
    expect(regels.find(({ sleutel }) => sleutel === '6.812')?.verplicht).toBe(10_500_000);
  });

  it('een koker opent naar waar de vrijval bleef: 12.000 besteed in een ander budget, in de kleur van de opvang', async () => {
    await bladzijde.getByLabel('Op', { exact: true }).fill('2025-12-31');
    await bladzijde.getByRole('link', { name: /^6\.812/ }).click();
    await bladzijde.getByRole('table', { name: 'Waar het staat' }).waitFor();
    expect(await rijen('Waar het staat')).toContainEqual(expect.stringMatching(/^6\.23 [\s\S]*€\u00a012\.000,00$/));
    await bladzijde.getByRole('table', { name: 'Bewegingen van deze koker' }).waitFor();
    const bewegingen = await rijen('Bewegingen van deze koker');
    expect(bewegingen).toContainEqual(expect.stringContaining(schrijfEuro(4_500_000)));
    expect(await bezwaren(bladzijde)).toEqual([]);
  });

  it('vanaf de landkaart komt iemand met het toetsenbord alleen bij de uitleg waarom 990.000 terugkwam', async () => {
    await bladzijde.goto(`${plekken.dienst.adres}/controller/${BOEK}`);
    const kies = async (naam: string): Promise<void> => {
      const plek = bladzijde.getByRole('link', { name: naam }).first();
      await plek.waitFor();
      for (let keer = 0; keer < 60; keer += 1) {
        await bladzijde.keyboard.press('Tab');
        if ((await bladzijde.evaluate('document.activeElement.textContent')) === naam) break;
      }
      expect(await bladzijde.evaluate('document.activeElement.textContent')).toBe(naam);
      await bladzijde.keyboard.press('Enter');
    };
    await kies('Eén gezin, één coach');
    await kies('januari 2025 tot en met december 2025');
    const tekst = bladzijde.getByText('te delen: € 3.300.000,00 × 30% = € 990.000,00');
    await tekst.waitFor();
    expect(await bezwaren(bladzijde)).toEqual([]);
    await maakBeeld(bladzijde, 'uitleg');
  });

  it('zegt wie betaalt en wie wint, tot op de cent als de API', async () => {
    await menu('Wie betaalt, wie wint');
    await bladzijde.getByRole('table', { name: 'Per partij' }).waitFor();
    const { regels } = await vraag<WieBetaaltWieWint>('wie-betaalt-wie-wint?op=2025-12-31');
    const tabel = bladzijde.getByRole('table', { name: 'Per partij' });
    expect(await tabel.locator('tbody td:last-child').allInnerTexts()).toEqual(
      regels.map(({ saldo }) => schrijfEuro(saldo)),
    );
    expect(await bezwaren(bladzijde)).toEqual([]);
  });

  it.each([
    ['Toezeggingen', 'Toezeggingen, de oudste eerst'],
    ['Waterbedden', 'Hoe kosten over huishoudens zijn verdeeld'],
    ['Afspraken', 'Eén gezin, één coach'],
  ])('toont %s zonder bezwaar van de toegankelijkheidstoets', async (naam, tekst) => {
    await menu(naam);
    await bladzijde.getByText(tekst).first().waitFor();
    expect(await bezwaren(bladzijde)).toEqual([]);
  });

  it('een regel die iemand verandert, zegt meteen wat hij zou hebben betekend', async () => {
    await menu('Regels');
    await bladzijde.getByLabel('Deel van de winst dat wordt gedeeld (%)').fill('40');
    await bladzijde.getByText('Van de winst wordt 40% gedeeld').waitFor({ state: 'attached' });
    const { body } = await proef('40');
    const getoond = await bladzijde.getByRole('table', { name: 'Wie zou krijgen' }).locator('tbody tr').allInnerTexts();
    const [regel] = body.regels;
    expect(getoond.length).toBe(regel?.ontvangers.length);
    for (const { nieuw } of regel?.ontvangers ?? []) expect(getoond.join('\n')).toContain(schrijfEuro(nieuw));
    expect(await bezwaren(bladzijde)).toEqual([]);
    await bladzijde.getByLabel('Deel van de winst dat wordt gedeeld (%)').fill('veel');
    await bladzijde.getByText('Geef een getal, zoals 30 of 12,5.').first().waitFor();
  });

  it('een overheveling toont eerst wat ervan zou komen, zegt bij te weinig geld waarom niet, en boekt eenmaal', async () => {
    await menu('Overhevelen');
    const vul = (veld: string, waarde: string): Promise<void> =>
      bladzijde.getByLabel(veld, { exact: true }).fill(waarde);
    await bladzijde.getByLabel('Van', { exact: true }).selectOption('6.60');
    await bladzijde.getByLabel('Naar', { exact: true }).selectOption('6.23');
    await vul('Bedrag', '99.999.999,99');
    await vul('Op welke grond', 'Besluit van het college 2025-7');
    await bladzijde.getByRole('alert').waitFor();
    const knop = bladzijde.getByRole('button', { name: /^Hevel/ });
    expect(await knop.isDisabled()).toBe(true);
    await vul('Bedrag', '1.000,00');
    await bladzijde.getByRole('table', { name: 'Dit wordt geboekt' }).waitFor();
    const mee = csvknop(bladzijde, 'Dit wordt geboekt');
    expect((await neemMee(bladzijde, mee))[0]).toEqual(expect.arrayContaining(['6.60', '100000', '1000,00']));
    expect(await bezwaren(bladzijde)).toEqual([]);
    const voor = await vraag<Saldi>('saldi?per=koker');
    // The answer is lost on the way: the person does not know, and presses again.
    await bladzijde.route('**/overhevelingen', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await knop.click();
    await bladzijde.getByText('Geen verbinding').waitFor();
    expect(await bladzijde.getByLabel('Bedrag', { exact: true }).inputValue()).toBe('1.000,00');
    await bladzijde.unroute('**/overhevelingen');
    await knop.click();
    await bladzijde.getByText('Geboekt.').waitFor();
    expect((await vraag<Saldi>('saldi?per=koker')).revisie).toBe(voor.revisie + 1);
  });

  it('wat een ander boekt, komt er vanzelf bij', async () => {
    await bladzijde.goto(`${plekken.dienst.adres}/controller/${BOEK}/kokers/6.60`);
    await bladzijde.getByRole('table', { name: 'Bewegingen van deze koker' }).waitFor();
    const ander = { boekdatum: '2025-12-31', van: '6.60', naar: '6.23', bedrag: 4_321, grond: 'Van een ander' };
    await plekken.dienst.opdracht(`/v1/boeken/${BOEK}/overhevelingen`, 'van-een-ander', ander);
    await bladzijde.getByText('Van een ander').waitFor({ timeout: 15_000 });
  });

  it('past op een telefoon', async () => {
    for (const pad of ['budgetten', 'wie-wint', 'toezeggingen', 'regels', 'overhevelen']) {
      const telefoon = await plekken.als(WIE, `/controller/${BOEK}/${pad}`, TELEFOON);
      await telefoon.getByRole('heading', { level: 1 }).waitFor();
      await telefoon.getByText('Even geduld').first().waitFor({ state: 'hidden' });
      expect([pad, await past(telefoon), await bezwaren(telefoon)]).toEqual([pad, true, []]);
      await telefoon.context().close();
    }
  });

  it('wie zich afmeldt, laat in deze tab niets achter van wat is getypt', async () => {
    await bladzijde.goto(`${plekken.dienst.adres}/controller/${BOEK}/overhevelen`);
    await bladzijde.getByLabel('Op welke grond').fill('Iets wat niemand anders hoeft te lezen');
    const bewaard = (): Promise<string> => bladzijde.evaluate<string>('JSON.stringify(sessionStorage)');
    expect(await bewaard()).toContain('niemand anders hoeft te lezen');
    await bladzijde.getByRole('button', { name: 'Afmelden' }).click();
    await bladzijde.getByRole('button', { name: 'Meld af en wis de tekst' }).click();
    await bladzijde.getByRole('button', { name: /^Kijk als Auditor/ }).click();
    await bladzijde.getByText('Dit is een andere werkplek').waitFor();
    expect(await bewaard()).not.toContain('niemand anders hoeft te lezen');
  });

  it('vraagt niets aan een andere host', () => {
    expect(plekken.elders).toEqual([]);
  });
});

const proef = async (deel: string): Promise<{ body: Doorrekening }> => {
  const { verdeelregels } = await vraag<{ verdeelregels: readonly { versies: readonly { regel: object }[] }[] }>(
    'verdeelregels',
  );
  const regel = verdeelregels[0]!.versies[0]!.regel as { winst: object };
  const anders = { ...regel, winst: { ...regel.winst, deel } };
  const { inhoud } = await plekken.dienst.opdracht(`/v1/boeken/${BOEK}/doorrekeningen/proeven`, 'proef', {
    regels: [{ regel: anders }],
  });
  return { body: inhoud as unknown as Doorrekening };
};

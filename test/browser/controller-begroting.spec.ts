import type { Saldi } from '@ontschot/projecties';
import type { Page } from 'playwright-core';
import { euro } from './hulp/euro.js';
import { csvknop, neemMee } from './hulp/meenemen.js';
import { bezwaren, maakBeeld, past, TELEFOON, Werkplekken } from './hulp/werkplek.js';

const WIE = 'Controller van de gemeente';
const BOEK = 'GM0080-2025';
let plekken: Werkplekken;
let bladzijde: Page;

beforeAll(async () => {
  plekken = await Werkplekken.open();
  bladzijde = await plekken.als(WIE, `/controller/${BOEK}/begroting`);
}, 90_000);

afterAll(() => plekken.sluit());

const vraag = async <T>(pad: string): Promise<T> =>
  (await plekken.dienst.vraag(`/v1/boeken/${BOEK}/${pad}`)).inhoud as unknown as T;
const revisie = async (): Promise<number> =>
  Number((await plekken.dienst.vraag(`/v1/boeken/${BOEK}`)).inhoud['revisie']);
const begroot = async (budget: string): Promise<number> => {
  const { regels } = await vraag<Saldi>('saldi?per=budget&op=2025-12-31');
  return regels.find(({ sleutel }) => sleutel === budget)?.naWijziging ?? 0;
};
const regel = (nummer: number) => bladzijde.getByRole('group', { name: `Regel ${nummer}` });
async function vulRegel(nummer: number, budget: string, wat: string, bedrag: string): Promise<void> {
  await regel(nummer).getByLabel('Budget').selectOption(budget);
  await regel(nummer).getByLabel('Wat', { exact: true }).selectOption(wat);
  await regel(nummer).getByLabel('Bedrag').fill(bedrag);
}
const tabel = () => bladzijde.getByRole('table', { name: 'Wat er van elke regel wordt' });
const knop = () => bladzijde.getByRole('button', { name: 'Boek de wijziging' });
const voegToe = (): Promise<void> => bladzijde.getByRole('button', { name: 'Nog een regel' }).click();

describe('een begrotingswijziging, in een echte browser', () => {
  it('begint leeg, met wat er eerder is besloten', async () => {
    await bladzijde.getByText('Vul de regels in om te zien wat ervan komt.').waitFor();
    const { begrotingen } = await vraag<{ begrotingen: readonly { besluit: string }[] }>('begrotingen');
    const besluiten = bladzijde.getByRole('table', { name: 'Besluiten over de begroting' });
    await besluiten.waitFor();
    expect(await besluiten.locator('tbody th').allInnerTexts()).toEqual(begrotingen.map(({ besluit }) => besluit));
    expect(await knop().isDisabled()).toBe(true);
    expect(await bezwaren(bladzijde)).toEqual([]);
  });

  it('toont van elke regel wat het was en wordt, zoals de API het zegt, en boekt nog niets', async () => {
    const voor = await revisie();
    const [was60, was23] = await Promise.all(['6.60', '6.4'].map(begroot));
    await bladzijde.getByLabel('Besluit', { exact: true }).fill('Raadsbesluit 2025-31');
    await vulRegel(1, '6.60', 'erbij', '1.234,56');
    await voegToe();
    await vulRegel(2, '6.4', 'eraf', '500');
    await tabel().locator('tbody tr').nth(1).waitFor();
    const cellen = await tabel().locator('tbody tr').allInnerTexts();
    for (const bedrag of [was60!, 123_456, was60! + 123_456]) expect(cellen[0]).toContain(euro(bedrag));
    for (const bedrag of [was23!, -50_000, was23! - 50_000]) expect(cellen[1]).toContain(euro(bedrag));
    const meegenomen = await neemMee(bladzijde, csvknop(bladzijde, 'Wat er van elke regel wordt'));
    expect(meegenomen).toEqual([
      expect.arrayContaining(['6.60', String(was60!), '1234,56', String(was60! + 123_456)]),
      expect.arrayContaining(['6.4', String(was23!), '-500,00', String(was23! - 50_000)]),
    ]);
    await bladzijde.getByText('per saldo € 734,56').waitFor();
    expect(await knop().isDisabled()).toBe(false);
    expect(await bezwaren(bladzijde)).toEqual([]);
    await maakBeeld(bladzijde, 'begroting');
    expect(await revisie()).toBe(voor);
  });

  it('noemt alle regels die niet kunnen tegelijk, en laat zo niet boeken', async () => {
    await vulRegel(2, '6.4', 'eraf', '90.000.000.000,00');
    await voegToe();
    await vulRegel(3, '6.60', 'erbij', '1,00');
    const fout = bladzijde.getByRole('alert');
    await fout.getByText('2 dingen kunnen zo niet').waitFor();
    expect(await fout.locator('li').allInnerTexts()).toEqual([
      expect.stringMatching(/^6\.4 .*nodig is € 90\.000\.000\.000,00/),
      expect.stringMatching(/^6\.60 .*elk budget staat er één keer in/),
    ]);
    expect(await knop().isDisabled()).toBe(true);
    expect(await bezwaren(bladzijde)).toEqual([]);
    await bladzijde.getByRole('button', { name: 'Haal regel 3 weg' }).click();
    await vulRegel(2, '6.4', 'eraf', 'veel');
    await bladzijde.getByText('Geef een bedrag, zoals 1.234,56.').waitFor();
    await vulRegel(2, '6.4', 'eraf', '500,00');
    await bladzijde.getByText('Dit kan zo worden geboekt.').waitFor();
  });

  it('zegt waarom iets niet kan als wat het volgens het besluit wordt er niet bij past', async () => {
    const wordt = regel(1).getByLabel('Wordt volgens het besluit (mag leeg)');
    await wordt.fill('1,00');
    await bladzijde.getByRole('alert').getByText('met een wijziging van € 1.234,56').waitFor();
    await wordt.fill('');
    await bladzijde.getByText('Dit kan zo worden geboekt.').waitFor();
  });

  it('als de proef niet lukt, dan staat er wat iemand kan doen, en is niets getypts weg', async () => {
    await bladzijde.route('**/begrotingswijzigingen/proeven', (route) => route.abort());
    await regel(2).getByLabel('Bedrag').fill('501,00');
    await bladzijde.getByText('Geen verbinding').waitFor();
    expect(await bezwaren(bladzijde)).toEqual([]);
    expect(await knop().isDisabled()).toBe(true);
    await bladzijde.unroute('**/begrotingswijzigingen/proeven');
    await bladzijde.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await bladzijde.getByText('Dit kan zo worden geboekt.').waitFor();
    expect(await regel(1).getByLabel('Bedrag').inputValue()).toBe('1.234,56');
  });

  it('gegeven dat het antwoord wegvalt en de bladzijde opnieuw wordt geladen, dan wordt het toch een keer geboekt', async () => {
    const [voor, was60] = [await revisie(), await begroot('6.60')];
    await bladzijde.route('**/begrotingswijzigingen', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await knop().click();
    await bladzijde.getByText('U verstuurde dit al').waitFor();
    await bladzijde.unroute('**/begrotingswijzigingen');
    await bladzijde.reload();
    await bladzijde.getByText('U verstuurde dit al').waitFor();
    expect(await regel(2).getByLabel('Bedrag').inputValue()).toBe('501,00');
    expect(await bezwaren(bladzijde)).toEqual([]);
    await knop().click();
    await bladzijde.getByText('Geboekt: Raadsbesluit 2025-31').waitFor();
    expect(await revisie()).toBe(voor + 1);
    expect(await begroot('6.60')).toBe(was60 + 123_456);
    expect(await regel(1).getByLabel('Bedrag').inputValue()).toBe('');
    expect(await bezwaren(bladzijde)).toEqual([]);
    await bladzijde.getByRole('link', { name: 'Bekijk de bewegingen' }).click();
    await bladzijde.getByText('begroting gewijzigd', { exact: true }).waitFor();
  });

  it('als de budgetten of wat eerder is besloten niet te halen zijn, dan staat er wat iemand kan doen', async () => {
    let laatLos = (): void => undefined;
    const los = new Promise<void>((klaar) => (laatLos = klaar));
    const pad = /\/(budgetten|begrotingen)\?/;
    await bladzijde.route(pad, async (route) => {
      await los;
      await route.abort();
    });
    await bladzijde.goto(`${plekken.dienst.adres}/controller/${BOEK}/begroting`);
    await bladzijde.getByRole('heading', { level: 1, name: 'Begroting' }).waitFor();
    await bladzijde.getByText('Even geduld').last().waitFor();
    expect(await bezwaren(bladzijde)).toEqual([]);
    laatLos();
    await bladzijde.getByText('Geen verbinding').nth(1).waitFor({ timeout: 15_000 });
    expect(await bezwaren(bladzijde)).toEqual([]);
    await bladzijde.unroute(pad);
    for (const nog of [1, 0]) {
      await bladzijde.getByRole('button', { name: 'Probeer opnieuw' }).first().click();
      await bladzijde.getByText('Geen verbinding').nth(nog).waitFor({ state: 'hidden' });
    }
    await bladzijde.getByRole('table', { name: 'Besluiten over de begroting' }).waitFor();
    await regel(1).getByLabel('Budget').selectOption('6.60');
    await regel(1).getByLabel('Budget').selectOption('');
  });

  it('gaat helemaal met het toetsenbord', async () => {
    await bladzijde.goto(`${plekken.dienst.adres}/controller/${BOEK}/begroting`);
    await bladzijde.getByRole('table', { name: 'Besluiten over de begroting' }).waitFor();
    const { keyboard } = bladzijde;
    await bladzijde.getByLabel('Besluit', { exact: true }).focus();
    await keyboard.type('Raadsbesluit 2025-40');
    const tot = async (naam: string): Promise<void> => {
      for (let keer = 0; keer < 20; keer += 1) {
        await keyboard.press('Tab');
        if ((await bladzijde.evaluate(WAAR)) === naam) return;
      }
      throw new Error(`${naam} is met Tab niet te bereiken`);
    };
    await tot('Budget');
    await keyboard.type('6.60');
    await tot('Bedrag');
    await keyboard.type('12,00');
    await tot('Nog een regel');
    await keyboard.press('Enter');
    // The new line has the focus at once.
    await bladzijde.waitForFunction(`(${WAAR}) === 'Budget'`);
    await keyboard.type('6.4');
    await tot('Wat');
    await keyboard.press('ArrowDown');
    await tot('Bedrag');
    await keyboard.type('12');
    await bladzijde.getByText('per saldo € 0,00').waitFor();
    await tot('Boek de wijziging');
    await keyboard.press('Enter');
    await bladzijde.getByText('Geboekt: Raadsbesluit 2025-40').waitFor();
  });

  it('stelt ook een eerste begroting vast, in de kleur van de koker die iemand kiest', async () => {
    const budget = { budget: 'proef-fonds', naam: 'Proeffonds', aard: 'fonds' };
    await plekken.dienst.opdracht(`/v1/boeken/${BOEK}/budgetten`, 'proeffonds', budget, 'beheerder');
    await bladzijde.goto(`${plekken.dienst.adres}/controller/${BOEK}/begroting?soort=vaststellen`);
    await bladzijde.getByLabel('Besluit', { exact: true }).fill('Programmabegroting 2025, aanvulling');
    await regel(1).getByLabel('Budget').selectOption('proef-fonds');
    await regel(1).getByLabel('Uit koker').selectOption('6.60');
    await regel(1).getByLabel('Bedrag').fill('10.000');
    await bladzijde.getByText('Dit kan zo worden geboekt.').waitFor();
    await bladzijde.getByRole('button', { name: 'Stel de begroting vast' }).click();
    await bladzijde.getByText('Geboekt: Programmabegroting 2025, aanvulling').waitFor();
    expect(await begroot('proef-fonds')).toBe(1_000_000);
  });

  it('past op een telefoon, ook met een uitkomst erbij', async () => {
    const telefoon = await plekken.als(WIE, `/controller/${BOEK}/begroting`, TELEFOON);
    await telefoon.getByLabel('Budget').selectOption('6.60');
    await telefoon.getByLabel('Bedrag').fill('1.234.567,89');
    await telefoon.getByRole('table', { name: 'Wat er van elke regel wordt' }).waitFor();
    expect(await past(telefoon)).toBe(true);
    expect(await bezwaren(telefoon)).toEqual([]);
    await maakBeeld(telefoon, 'begroting-telefoon');
    await telefoon.context().close();
  });

  it('vraagt niets aan een andere host', () => {
    expect(plekken.elders).toEqual([]);
  });
});

/** What the focus is on: the label of a field, or the name of a button. */
const WAAR = `(() => {
  const nu = document.activeElement;
  return nu.labels?.[0]?.textContent ?? nu.textContent;
})()`;

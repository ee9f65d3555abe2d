import type { Doorrekening, Doorrekenoverzicht, Regeloverzicht } from '@ontschot/projecties';
import type { Page } from 'playwright-core';
import { euro } from './hulp/euro.js';
import { bezwaren, maakBeeld, past, TELEFOON, Werkplekken } from './hulp/werkplek.js';

const WIE = 'Controller van de gemeente';
const BOEK = 'GM0080-2025';
const DERTIG = 'dertig-procent 1';
let plekken: Werkplekken;
let ik: Page;

beforeAll(async () => {
  plekken = await Werkplekken.open();
  ik = await plekken.als(WIE, `/controller/${BOEK}/regels?regel=${encodeURIComponent(DERTIG)}`);
}, 90_000);

afterAll(() => plekken.sluit());

const vraag = async <T>(pad: string): Promise<T> =>
  (await plekken.dienst.vraag(`/v1/boeken/${BOEK}/${pad}`)).inhoud as unknown as T;
const versiesVan = async (regel: string): Promise<Regeloverzicht['versies']> =>
  (await vraag<Regeloverzicht>(`verdeelregels/${regel}`)).versies;
const reken = async (regels: readonly object[]): Promise<Doorrekening> =>
  (await plekken.dienst.opdracht(`/v1/boeken/${BOEK}/doorrekeningen/proeven`, 'proef', { regels }))
    .inhoud as unknown as Doorrekening;
const zinnen = () => ik.getByRole('list', { name: 'De regel in gewone woorden' });
const rijen = (tabel: string): Promise<string[]> =>
  ik.getByRole('table', { name: tabel, exact: true }).locator('tbody tr').allInnerTexts();
const vul = (veld: string, waarde: string): Promise<void> => ik.getByLabel(veld, { exact: true }).fill(waarde);
const knop = (naam: string) => ik.getByRole('button', { name: naam, exact: true });

describe('een verdeelregel, in een formulier', () => {
  it('casus 1 met veertig in plaats van dertig procent van 3,3 miljoen: 1.320.000 voor wie het deed, zoals de API zegt', async () => {
    await zinnen().getByText('Van de winst wordt 30% gedeeld').waitFor();
    await vul('Deel van de winst dat wordt gedeeld (%)', '40%');
    await zinnen().getByText('Van de winst wordt 40% gedeeld').waitFor();
    const [versie] = await versiesVan('dertig-procent');
    const { regels } = await reken([{ regel: { ...versie!.regel, winst: { ...versie!.regel.winst, deel: '40' } } }]);
    const [regel] = regels;
    expect(regel?.ontvangers.find(({ partij }) => partij === 'jeugdbescherming-de-kring')).toMatchObject({
      ...{ vastgelegd: 99_000_000, nieuw: 132_000_000, verschil: 33_000_000 },
    });
    const getoond = (await rijen('Wie zou krijgen')).join('\n');
    for (const { nieuw, verschil } of regel?.ontvangers ?? []) {
      expect(getoond).toContain(euro(nieuw));
      expect(getoond).toContain(euro(verschil));
    }
    expect(await zinnen().getByRole('listitem').allInnerTexts()).toEqual(regel?.zinnen);
    expect(await bezwaren(ik)).toEqual([]);
    await ik.evaluate('document.querySelector(".naast-elkaar").scrollIntoView()');
    await maakBeeld(ik, 'regels', false);
  });

  it('drempel, plafond, afbouw, eisen en verlies staan er ook in, en worden gelezen zoals mensen ze typen', async () => {
    await vul('Deel van de winst dat wordt gedeeld (%)', '33,3%');
    await ik.getByLabel('Drempel: vanaf wanneer winst telt').selectOption('procent');
    await vul('Drempel (% van de referentie)', '2,5');
    await ik.getByLabel('Plafond van het aandeel').selectOption('bedrag');
    await vul('Plafond (€)', '1.234,56');
    await knop('Voeg toe: jaar').first().click();
    await ik.getByLabel('Een verlies', { exact: true }).selectOption('draagt');
    await vul('Deel van een verlies dat zij dragen (%)', '10');
    await zinnen().getByText('minstens 2,5% van de referentie').waitFor();
    const gelezen = await zinnen().getByRole('listitem').allInnerTexts();
    for (const zin of [
      'Van de winst wordt 33,3% gedeeld; de rest houdt de koker waar zij viel.',
      'Het aandeel is nooit meer dan € 1.234,56.',
      'Per jaar van de afspraak telt: jaar 1 100%; daarna blijft het zo.',
      'Van een verlies dragen de aanbieders 10%.',
    ])
      expect(gelezen).toContain(zin);
  });

  it('zegt van alle fouten tegelijk bij hun veld wat er is, ook van wat niemand kan lezen', async () => {
    await vul('Deel van de winst dat wordt gedeeld (%)', '130');
    await vul('Drempel (% van de referentie)', 'veel');
    await vul('Plafond (€)', '12.34');
    await ik.getByText('De regel is nog niet te lezen').waitFor();
    for (const [veld, fout] of [
      ['Deel van de winst dat wordt gedeeld (%)', /meer dan er is/],
      ['Drempel (% van de referentie)', /Geef een getal/],
      ['Plafond (€)', /Geef een bedrag in euro/],
    ] as const) {
      const plek = ik.getByLabel(veld, { exact: true });
      expect(await plek.getAttribute('aria-invalid')).toBe('true');
      const uitleg = await plek.getAttribute('aria-describedby');
      expect(await ik.locator(`[id="${uitleg}"]`).innerText()).toMatch(fout);
    }
    expect(await bezwaren(ik)).toEqual([]);
    const voor = await versiesVan('dertig-procent');
    await knop('Bewaar als concept').click();
    expect(await ik.evaluate('document.activeElement.getAttribute("aria-invalid")')).toBe('true');
    expect(await versiesVan('dertig-procent')).toEqual(voor);
    await knop('Begin opnieuw').click();
    expect(await ik.getByLabel('Deel van de winst dat wordt gedeeld (%)').inputValue()).toBe('30');
  });

  it('versies staan naast elkaar met dezelfde bedragen als de API', async () => {
    await vul('Deel van de winst dat wordt gedeeld (%)', '40');
    await zinnen().getByText('Van de winst wordt 40% gedeeld').waitFor();
    await ik.getByRole('checkbox', { name: /Dertig procent voor wie het deed/ }).check();
    await ik.getByRole('table', { name: 'Wie zou krijgen, per regel' }).waitFor();
    const kring = (await rijen('Wie zou krijgen, per regel')).find((rij) => rij.includes('De Kring'));
    expect(kring).toContain(euro(132_000_000));
    expect(kring).toContain(euro(99_000_000));
    expect(await bezwaren(ik)).toEqual([]);
  });

  it('gegeven dat het antwoord onderweg verloren gaat, dan blijft staan wat is getypt, en staat het concept er één keer', async () => {
    await ik.getByLabel('Wordt', { exact: true }).selectOption('nieuw');
    await vul('Naam van de regel', 'Veertig procent, een proef');
    await ik.route('**/verdeelregels', async (route) => {
      if (route.request().method() !== 'POST') return route.continue();
      await route.fetch();
      await route.abort();
    });
    await knop('Bewaar als concept').click();
    await ik.getByText('Geen verbinding').waitFor();
    expect(await ik.getByLabel('Naam van de regel').inputValue()).toBe('Veertig procent, een proef');
    await ik.unroute('**/verdeelregels');
    await knop('Bewaar als concept').click();
    await ik.getByText('Bewaard als concept: versie 1.').waitFor();
    await ik.getByText('Dit is een concept').waitFor();
    const { verdeelregels } = await vraag<{ verdeelregels: readonly Regeloverzicht[] }>('verdeelregels?aantal=100');
    const gemaakt = verdeelregels.filter(({ verdeelregel }) => verdeelregel.startsWith('veertig-procent'));
    expect(gemaakt).toMatchObject([
      { verdeelregel: 'veertig-procent-een-proef', versies: [{ staat: 'concept', regel: { winst: { deel: '40' } } }] },
    ]);
  });

  it('een concept wordt vastgesteld met een besluit, en ingetrokken met een reden', async () => {
    await ik.getByText('Stel deze versie vast').click();
    await knop('Stel vast').click();
    await ik.getByText('Vul dit in.').waitFor();
    expect(await bezwaren(ik)).toEqual([]);
    await ik.getByLabel('Het besluit').fill('College van 14 januari 2025');
    await knop('Stel vast').click();
    await ik.getByText('Vastgesteld: versie 1').waitFor();
    await ik.getByText('Besluit: College van 14 januari 2025').waitFor();
    await ik.getByText('Trek deze versie in').click();
    await ik.getByLabel('Waarom', { exact: true }).fill('Het was een proef');
    await knop('Trek in').click();
    await ik.getByText('Ingetrokken: versie 1').waitFor();
    await ik.getByText('Reden: Het was een proef').waitFor();
    expect(await versiesVan('veertig-procent-een-proef')).toMatchObject([
      { versie: 1, staat: 'ingetrokken', besluit: 'College van 14 januari 2025', reden: 'Het was een proef' },
    ]);
  });

  it('een doorrekening die is bewaard, staat in de lijst en geeft wat zij gaf', async () => {
    await ik.getByText('Bewaar deze doorrekening').click();
    await ik.getByLabel('Hoe zij heet').fill('Veertig procent, voor het college');
    await knop('Bewaar de doorrekening').click();
    await ik.getByRole('link', { name: 'Bekijk de bewaarde doorrekening' }).click();
    await ik.getByRole('table', { name: 'Wie zou krijgen' }).waitFor();
    const { doorrekeningen } = await vraag<{ doorrekeningen: readonly Doorrekenoverzicht[] }>('doorrekeningen');
    const een = doorrekeningen.find(({ naam }) => naam === 'Veertig procent, voor het college');
    const { regels } = await vraag<Doorrekening>(`doorrekeningen/${een?.doorrekening}`);
    const getoond = (await rijen('Wie zou krijgen')).join('\n');
    for (const { nieuw } of regels[0]?.ontvangers ?? []) expect(getoond).toContain(euro(nieuw));
    expect(await bezwaren(ik)).toEqual([]);
  });

  it('met het toetsenbord alleen wordt vanaf niets een regel gemaakt, gelezen en bewaard', async () => {
    await ik.goto(`${plekken.dienst.adres}/controller/${BOEK}/regels?regel=nieuw`);
    const naam = ik.getByLabel('Naam van de regel');
    await naam.waitFor();
    await ik.getByText('De regel is nog niet te lezen').waitFor();
    const tot = async (wat: string): Promise<void> => {
      for (let keer = 0; keer < 40; keer += 1) {
        await ik.keyboard.press('Tab');
        const hier = await ik.evaluate<string>(
          '(document.activeElement.labels?.[0] ?? document.activeElement).textContent',
        );
        if (hier === wat) return;
      }
      throw new Error(`geen ${wat} onder de toetsen`);
    };
    await tot('Naam van de regel');
    await ik.keyboard.type('De helft en het wijkbudget');
    await tot('Deel van de winst dat wordt gedeeld (%)');
    await ik.keyboard.type('50');
    await tot('Nog een ontvanger');
    await ik.keyboard.press('Enter');
    expect(await ik.evaluate('document.activeElement.labels?.[0].textContent')).toBe('Wie');
    await ik.keyboard.type('wie het');
    await zinnen()
      .getByText('de aanbieders (onderling naar de afgesproken gewichten) 1, wie het initiatief nam 1')
      .waitFor();
    await tot('Bewaar als concept');
    await ik.keyboard.press('Enter');
    await ik.getByText('Bewaard als concept: versie 1.').waitFor();
    await ik.getByText('Dit is een concept').waitFor();
    expect(await versiesVan('de-helft-en-het-wijkbudget')).toMatchObject([{ staat: 'concept' }]);
  });

  it('past op een telefoon, met een leeg formulier en met een volle regel', async () => {
    for (const regel of ['nieuw', DERTIG]) {
      const telefoon = await plekken.als(
        WIE,
        `/controller/${BOEK}/regels?regel=${encodeURIComponent(regel)}`,
        TELEFOON,
      );
      await telefoon.getByLabel('Naam van de regel').waitFor();
      await telefoon.getByText('Even geduld').first().waitFor({ state: 'hidden' });
      expect([regel, await past(telefoon), await bezwaren(telefoon)]).toEqual([regel, true, []]);
      await telefoon.context().close();
    }
    expect(plekken.elders).toEqual([]);
  });
});

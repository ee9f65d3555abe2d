import { schrijfEuro as schrijfBedrag } from '@ontschot/kern';
import type {
  Afspraakoverzicht,
  Afspraakregel,
  Landkaart,
  Toezeggingregel,
  Verantwoording,
} from '@ontschot/projecties';
import type { Page } from 'playwright-core';
import { vraagAandelen } from './hulp/gevraagd-aandeel.js';
import { bezwaren, maakBeeld, past, TELEFOON, Werkplekken } from './hulp/werkplek.js';

const schrijfEuro = (bedrag: number): string => schrijfBedrag(bedrag).replaceAll(' ', '\u00a0');
const BOEK = 'GM0080-2025';
const PAD = `/v1/boeken/${BOEK}`;
const MINISTERIE = 'Financier: het ministerie';
const GEMEENTE = 'Financier: de gemeente Leeuwarden';
let plekken: Werkplekken;

beforeAll(async () => {
  plekken = await Werkplekken.open();
}, 90_000);
afterAll(() => plekken.sluit());

/** What was booked from a page; what is asked of the API after it must know it too. */
let minstens = '0';
const vraag = async <T>(pad: string, wie = 'demo-financier-2'): Promise<T> =>
  (await plekken.dienst.vraag(`${PAD}/${pad}`, wie, { 'ontschot-minstens': minstens })).inhoud as unknown as T;
const zit: Werkplekken['als'] = async (...wie) => {
  const bladzijde = await plekken.als(...wie);
  bladzijde.on('response', (antwoord) => {
    const etag = antwoord.headers()['etag'];
    if (antwoord.request().method() === 'POST' && etag !== undefined) minstens = etag.replaceAll('"', '');
  });
  return bladzijde;
};
const ingestemd = async (): Promise<readonly string[]> =>
  (await vraag<Afspraakoverzicht>('afspraken/eerst-een-huis')).versies[0]!.instemmingen.map(
    ({ financier }) => financier,
  );
const actief = (bladzijde: Page): Promise<string> =>
  bladzijde.evaluate(
    '(({ labels, textContent }) => (labels?.length ? labels[0].textContent : textContent))(document.activeElement)',
  );

/** Presses Tab until the element with this text, or the field with this label, has the focus. */
async function tabNaar(bladzijde: Page, tekst: string): Promise<void> {
  for (let i = 0; i < 40; i += 1) {
    await bladzijde.keyboard.press('Tab');
    if ((await actief(bladzijde)).trim() === tekst) return;
  }
  throw new Error(`met Tab is ${tekst} niet te bereiken`);
}

describe('de werkplek van een financier, in een echte browser', () => {
  it('stemt met het toetsenbord alleen in, na te zien wat dat betekent, en een ander ziet dat meteen', async () => {
    const ander = await zit(GEMEENTE, `/financier/${BOEK}/afspraken/eerst-een-huis`);
    await ander.getByText('Nog niemand.').waitFor();
    const bladzijde = await zit(MINISTERIE);
    await bladzijde.getByRole('link', { name: 'Eerst een huis' }).waitFor();
    expect(await bezwaren(bladzijde)).toEqual([]);
    await tabNaar(bladzijde, 'Eerst een huis');
    await bladzijde.keyboard.press('Enter');
    await bladzijde.getByRole('heading', { name: 'Uw antwoord', exact: true }).waitFor();
    await tabNaar(bladzijde, 'Bekijk wat dit betekent');
    await bladzijde.keyboard.press('Enter');
    await bladzijde.getByText('Vul in wie hierover gaat').waitFor();
    expect(await bezwaren(bladzijde)).toEqual([]);
    // The first field that is wrong has the focus.
    await bladzijde.keyboard.type('Wij stemmen in');
    await tabNaar(bladzijde, 'Wie hierover gaat');
    await bladzijde.keyboard.type('directeur Jeugd');
    await tabNaar(bladzijde, 'Waar het staat');
    await bladzijde.keyboard.type('Brief 2025-301');
    await bladzijde.keyboard.press('Enter');
    await bladzijde.getByRole('heading', { name: 'Wat uw instemming betekent' }).waitFor();
    expect(await ingestemd()).toEqual([]);
    const gevolg = await bladzijde.getByRole('region', { name: 'Wat uw instemming betekent' }).innerText();
    expect(gevolg).toContain('Ondertoezichtstelling');
    expect(gevolg).toContain(schrijfEuro(14_000_000));
    expect(gevolg).toContain('Van de winst wordt 30% gedeeld');
    expect(gevolg).not.toContain('vrouwenopvang');
    expect(await bezwaren(bladzijde)).toEqual([]);
    await maakBeeld(bladzijde, 'financier');
    await tabNaar(bladzijde, 'Stem in');
    await bladzijde.keyboard.press('Enter');
    await bladzijde.getByText('Vastgelegd: Ministerie (verzonnen) stemt in met versie 1.').waitFor();
    expect(await actief(bladzijde)).toContain('Vastgelegd');
    expect(await ingestemd()).toEqual(['ministerie']);
    await ander.getByText('Ministerie (verzonnen): directeur Jeugd').waitFor({ timeout: 20_000 });
    await Promise.all([ander, bladzijde].map((een) => een.context().close()));
  }, 60_000);

  it('als de verbinding wegvalt, dan staat wat getypt is er nog, en wordt er één keer geboekt', async () => {
    const bladzijde = await zit(GEMEENTE, `/financier/${BOEK}/afspraken/eerst-een-huis`, TELEFOON);
    await bladzijde.getByLabel('Uw antwoord').selectOption('Wij wijzen deze versie af');
    await bladzijde.getByLabel('Wie hierover gaat').fill('college');
    await bladzijde.getByLabel('Waarom, en wat er anders moet').fill('Eerst langs de raad');
    await bladzijde.getByRole('button', { name: 'Bekijk wat dit betekent' }).click();
    expect(await bezwaren(bladzijde)).toEqual([]);
    await bladzijde.getByRole('button', { name: 'Wijs af' }).click();
    await bladzijde.getByText('Vastgelegd: Gemeente Leeuwarden wijst versie 1 af.').waitFor();
    await bladzijde.getByText('college, op').filter({ hasText: 'Eerst langs de raad' }).waitFor();
    expect((await vraag<{ afspraken: Afspraakregel[] }>('afspraken?aantal=500')).afspraken).toContainEqual(
      expect.objectContaining({ afspraak: 'eerst-een-huis', afgewezen: ['gemeente-leeuwarden'] }),
    );
    // Whoever comes round agrees after all.
    await bladzijde.reload();
    await bladzijde.getByText('Gemeente Leeuwarden wees deze versie af.').waitFor();
    await bladzijde.getByLabel('Uw antwoord').selectOption('Wij stemmen in');
    await bladzijde.getByLabel('Wie hierover gaat').fill('college');
    await bladzijde.getByLabel('Waar het staat').fill('Besluit 2025-40');
    await bladzijde.reload();
    await bladzijde.getByRole('button', { name: 'Bekijk wat dit betekent' }).click();
    await bladzijde.route('**/instemmingen', (route) => route.abort());
    await bladzijde.getByRole('button', { name: 'Stem in' }).click();
    await bladzijde.getByText('Geen verbinding').waitFor();
    expect(await bladzijde.getByText('Besluit 2025-40').count()).toBe(1);
    expect(await bezwaren(bladzijde)).toEqual([]);
    expect(await past(bladzijde)).toBe(true);
    await bladzijde.unroute('**/instemmingen');
    // Now the service books it, and the answer is lost on its way: the page hears of it all the same.
    await bladzijde.route('**/instemmingen', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await bladzijde.getByRole('button', { name: 'Stem in' }).click();
    await bladzijde.getByText('Gemeente Leeuwarden stemde al in met deze versie.').waitFor();
    expect((await ingestemd()).toSorted()).toEqual(['gemeente-leeuwarden', 'ministerie']);
    await bladzijde.context().close();
  }, 60_000);

  it('zegt een gevraagd aandeel toe en wijst een ander af, met de uitleg erbij', async () => {
    const [eerste, tweede, revisie] = await vraagAandelen(plekken.dienst, BOEK);
    minstens = revisie;
    const aandeel = async (vaststelling: string): Promise<Toezeggingregel> =>
      (await vraag<{ toezeggingen: Toezeggingregel[] }>(`toezeggingen?vaststelling=${vaststelling}`)).toezeggingen[0]!;
    expect((await aandeel(eerste)).gevraagd).toBe(1_200_000);
    const bladzijde = await zit(MINISTERIE);
    await bladzijde.getByRole('link', { name: `${eerste}~1` }).click();
    expect(await bladzijde.getByRole('table', { name: 'Wat u is gevraagd' }).innerText()).toContain(
      schrijfEuro(1_200_000),
    );
    await bladzijde.getByText('WAT IS BEREKEND').waitFor();
    await bladzijde.getByLabel('Uw antwoord').selectOption('Wij stemmen in');
    await bladzijde.getByLabel('Waar het staat').fill('Brief 2025-302');
    await bladzijde.getByRole('button', { name: 'Bekijk wat dit betekent' }).click();
    await bladzijde.getByText(`U zegt ${schrijfEuro(1_200_000)} uit Uithuisplaatsing toe.`).waitFor();
    expect(await bezwaren(bladzijde)).toEqual([]);
    await bladzijde.getByRole('button', { name: 'Stem in' }).click();
    await bladzijde.getByText('Vastgelegd: u stemt in.').waitFor();
    expect(await aandeel(eerste)).toMatchObject({ gevraagd: 0, toegezegd: 1_200_000 });

    await bladzijde.getByRole('link', { name: 'Aan u gevraagd' }).click();
    await bladzijde.getByRole('link', { name: `${tweede}~1` }).click();
    await bladzijde.getByLabel('Uw antwoord').selectOption('Wij wijzen dit af');
    await bladzijde.getByRole('button', { name: 'Bekijk wat dit betekent' }).click();
    await bladzijde.getByText('Vul in waarom u dit afwijst.').waitFor();
    await bladzijde.getByLabel('Waarom u dit afwijst').fill('Eerst een evaluatie');
    await bladzijde.getByRole('button', { name: 'Bekijk wat dit betekent' }).click();
    await bladzijde.getByRole('button', { name: 'Wijs af' }).click();
    await bladzijde.getByText('Vastgelegd: u wijst dit af.').waitFor();
    expect(await aandeel(tweede)).toMatchObject({ gevraagd: 0, toegezegd: 0, afgewezen: 1_200_000 });
    await bladzijde.context().close();
  }, 60_000);

  it('ziet wat zijn geld deed en waar het bleef, tot op de cent als de API het zegt', async () => {
    const { kokers } = await vraag<Landkaart>('landkaart?op=2025-12-31');
    const bladzijde = await zit(MINISTERIE, `/financier/${BOEK}/winst`);
    const tabel = bladzijde.getByRole('table', { name: 'Uw kokers' });
    await tabel.waitFor();
    const rijen = await tabel.locator('tbody tr').allInnerTexts();
    expect(rijen).toHaveLength(kokers.length);
    for (const { naam, gewonnen, houdt, gedeeld } of kokers)
      expect(rijen).toContainEqual(
        expect.stringMatching(new RegExp([naam, ...[gewonnen, houdt, gedeeld].map(schrijfEuro)].join('[\\s\\S]*'))),
      );
    expect(await bezwaren(bladzijde)).toEqual([]);
    await bladzijde.getByRole('link', { name: 'Waar uw euro’s bleven' }).click();
    await bladzijde.getByLabel('Koker').selectOption('Uithuisplaatsing');
    await bladzijde.getByRole('heading', { name: 'Uithuisplaatsing' }).waitFor();
    const { ingebracht } = await vraag<Verantwoording>('verantwoording?koker=uhp&op=2025-12-31');
    expect(await bladzijde.getByRole('list', { name: 'Samen' }).innerText()).toContain(schrijfEuro(ingebracht));
    expect(await bezwaren(bladzijde)).toEqual([]);
    await bladzijde.context().close();
  }, 60_000);

  it('vraagt niets aan een andere host, en niets wat hij niet mag', () => {
    expect(plekken.elders).toEqual([]);
    expect(plekken.fouten.filter((fout) => !fout.includes('ERR_FAILED'))).toEqual([]);
  });
});

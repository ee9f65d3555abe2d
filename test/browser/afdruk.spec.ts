import { past, Werkplekken } from './hulp/werkplek.js';

const BOEK = 'GM0080-2025';
/** An A4 upright, without its margins. */
const A4 = { width: 718, height: 1_000 };

let plekken: Werkplekken;
beforeAll(async () => {
  plekken = await Werkplekken.open();
}, 90_000);
afterAll(() => plekken.sluit());

it.each([
  ['landkaart', '?op=2025-12-31', 'Stromen'],
  ['budgetten', '/budgetten?per=budget', 'Stand per budget'],
  ['uitleg', '/uitleg/12', 'Bij ons bekend op'],
])('de %s op papier: geen menu, niets afgesneden, en het adres van wat was gekozen', async (naam, pad, tekst) => {
  const bladzijde = await plekken.zit('demo-controller', `/controller/${BOEK}${pad}`, { viewport: A4 });
  await bladzijde.getByText(tekst).first().waitFor();
  await bladzijde.emulateMedia({ media: 'print' });
  for (const weg of ['.werkplek-menu', '.keuzes', '.utrecht-skip-link', '.niet-op-papier'])
    for (const een of await bladzijde.locator(weg).all()) expect([weg, await een.isVisible()]).toEqual([weg, false]);
  expect(await bladzijde.locator('.alleen-op-papier').innerText()).toContain(`/controller/${BOEK}${pad}`);
  expect([naam, await past(bladzijde)]).toEqual([naam, true]);
  await bladzijde.context().close();
});

import type { Page } from 'playwright-core';
import { ROLLEN } from './hulp/elke-bladzijde.js';
import { ganaar } from './hulp/groot-openen.js';
import { bladzijdenVan, staatStil, VOL } from './hulp/toestanden.js';
import { maakBeeld, past, Werkplekken } from './hulp/werkplek.js';

/** An A4 upright, and one on its side, without their margins. */
const STAAND = { width: 703, height: 1_000 };
const LIGGEND = { width: 1_046, height: 700 };
/** What can only be pressed. */
const GEEN_PAPIER = ['.werkplek-menu', 'button', 'input[type=range]', '.utrecht-skip-link', '.niet-op-papier'];

let plekken: Werkplekken;
beforeAll(async () => {
  plekken = await Werkplekken.open();
}, 90_000);
afterAll(() => plekken.sluit());

/** What is cut by the edge of a sheet, and what of a table is no table: on that sheet, for the tables that lie on it. */
const opVel = (bladzijde: Page, breed: boolean): Promise<string[]> =>
  bladzijde.evaluate<string[]>(`(() => {
    const mis = [];
    const ruimte = document.querySelector('main').getBoundingClientRect().right;
    const opDitVel = (el) => (el.closest('.tabel-breed') !== null) === ${String(breed)};
    for (const el of document.querySelectorAll('main *')) {
      if (!opDitVel(el) || el.closest('svg, .alleen-voorlezen, select') !== null || !el.checkVisibility()) continue;
      if (el.getBoundingClientRect().right > ruimte + 1)
        mis.push('afgesneden: ' + el.tagName + ' ' + el.textContent.slice(0, 40));
    }
    for (const veld of document.querySelectorAll('form.keuzes input'))
      if (!${String(breed)} && veld.value === '' && veld.checkVisibility()) mis.push('leeg veld: ' + veld.name);
    for (const tabel of document.querySelectorAll('table')) {
      if (!opDitVel(tabel) || !tabel.checkVisibility()) continue;
      const vorm = (el) => getComputedStyle(el).display;
      const vormen = [vorm(tabel), vorm(tabel.tHead), ...(tabel.tFoot === null ? [] : [vorm(tabel.tFoot)])];
      if (vormen.join(' ') !== ['table', 'table-header-group', 'table-row-group'].slice(0, vormen.length).join(' '))
        mis.push('geen tabel: ' + tabel.caption.textContent + ' ' + vormen);
      if ([...tabel.rows].some((rij) => vorm(rij) !== 'table-row' || getComputedStyle(rij).breakInside !== 'avoid'))
        mis.push('rij breekt: ' + tabel.caption.textContent);
    }
    return mis;
  })()`);

/** As it would be where much more money goes round. */
const metVeelGeld = (bladzijde: Page): Promise<void> =>
  bladzijde.evaluate(
    `for (const een of document.querySelectorAll('td .bedrag')) een.textContent = '-€\u00a0123.456.789,00'`,
  );

/** Of each sheet whether it lies on its side. */
async function vellen(bladzijde: Page): Promise<boolean[]> {
  const pdf = (await bladzijde.pdf({ format: 'A4' })).toString('latin1');
  return [...pdf.matchAll(/\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, b, h]) => Number(b) > Number(h));
}

it.each([
  ['landkaart', '?op=2025-12-31', 'Zoals het stond op 31 december 2025'],
  ['budgetten', '/budgetten?per=budget', 'Zoals het stond op 31 december 2025'],
  ['uitleg', '/uitleg/12', 'Bij ons bekend op'],
])('de %s op papier: geen menu, niets afgesneden, en het adres van wat was gekozen', async (naam, pad, tekst) => {
  const bladzijde = await plekken.zit('demo-controller', `/controller/${VOL}${pad}`, { viewport: STAAND });
  await bladzijde.getByText(tekst).first().waitFor({ state: 'attached' });
  await staatStil(bladzijde, 'vol');
  await bladzijde.emulateMedia({ media: 'print' });
  for (const weg of GEEN_PAPIER)
    for (const een of await bladzijde.locator(weg).all()) expect([weg, await een.isVisible()]).toEqual([weg, false]);
  expect(await bladzijde.getByText(tekst).first().isVisible()).toBe(true);
  expect(await bladzijde.locator('.alleen-op-papier').first().innerText()).toContain(`/controller/${VOL}${pad}`);
  if (naam === 'uitleg') expect([naam, await past(bladzijde)]).toEqual([naam, true]);
  await bladzijde.context().close();
});

it.each(ROLLEN)(
  'elke bladzijde van een %s (%s) past op papier: tabellen zijn tabellen, een brede ligt op een eigen vel',
  async (rol, sub) => {
    const bladzijde = await plekken.zit(sub, `/${rol}/${VOL}`, { viewport: STAAND });
    await bladzijde.locator('h1').waitFor();
    const mis: Record<string, string[]> = {};
    for (const pad of await bladzijdenVan(rol, sub, plekken.dienst)) {
      await ganaar(bladzijde, `/${rol}/${VOL}${pad && `/${pad}`}`);
      await staatStil(bladzijde, 'vol');
      await bladzijde.emulateMedia({ media: 'print' });
      const gevonden = await opVel(bladzijde, false);
      for (const weg of GEEN_PAPIER)
        if (await bladzijde.locator(weg).filter({ visible: true }).count()) gevonden.push(`staat er: ${weg}`);
      if (!/Afgedrukt op \d+ \w+ \d{4}/.test(await bladzijde.locator('.alleen-op-papier').first().innerText()))
        gevonden.push('zegt niet wanneer');
      await maakBeeld(bladzijde, `papier-${rol}-${pad.replaceAll('/', '-')}`);
      await metVeelGeld(bladzijde);
      gevonden.push(...(await opVel(bladzijde, false)).map((een) => `met veel geld ${een}`));
      const breed = await bladzijde.locator('.tabel-breed').filter({ visible: true }).count();
      const liggend = (await vellen(bladzijde)).some(Boolean);
      if (liggend !== breed > 0) gevonden.push(`${breed} brede tabellen, en ${liggend ? 'een' : 'geen'} liggend vel`);
      if (breed > 0) {
        await bladzijde.setViewportSize(LIGGEND);
        gevonden.push(...(await opVel(bladzijde, true)));
        await maakBeeld(bladzijde, `papier-${rol}-${pad.replaceAll('/', '-')}-liggend`);
        await bladzijde.setViewportSize(STAAND);
      }
      await bladzijde.emulateMedia({ media: 'screen' });
      if (gevonden.length > 0) mis[pad] = gevonden.slice(0, 8);
    }
    expect(mis).toEqual({});
    await bladzijde.context().close();
  },
);

it('zegt wanneer het is afgedrukt, ook als de bladzijde al dagen open stond', async () => {
  const bladzijde = await plekken.leeg({ viewport: STAAND });
  await bladzijde.clock.setFixedTime('2026-01-05T09:00:00Z');
  await bladzijde.addInitScript(`sessionStorage.setItem('ontschot-demo', 'demo-raad')`);
  await bladzijde.goto(`${plekken.dienst.adres}/raad/${VOL}`);
  const zin = bladzijde.locator('.alleen-op-papier').first();
  await zin.waitFor({ state: 'attached' });
  expect(await zin.textContent()).toContain('Afgedrukt op 5 januari 2026');
  await bladzijde.clock.setFixedTime('2026-01-08T09:00:00Z');
  await bladzijde.pdf();
  expect(await zin.textContent()).toContain('Afgedrukt op 8 januari 2026');
  await bladzijde.context().close();
});

it('gegeven een telefoon, dan blijft een rij op het scherm een kaart', async () => {
  const bladzijde = await plekken.zit('demo-raad', `/raad/${VOL}/geld`, { viewport: { width: 360, height: 740 } });
  const rij = bladzijde.locator('tbody tr').first();
  await rij.waitFor();
  const vorm = (): Promise<string> =>
    bladzijde.evaluate(`getComputedStyle(document.querySelector('tbody tr')).display`);
  expect(await vorm()).toBe('block');
  await bladzijde.emulateMedia({ media: 'print' });
  expect(await vorm()).toBe('table-row');
  await bladzijde.context().close();
});

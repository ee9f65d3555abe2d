import type { Page } from 'playwright-core';
import { ROLLEN } from './hulp/elke-bladzijde.js';
import { Golven } from './hulp/golven.js';
import { TELEFOON, Werkplekken } from './hulp/werkplek.js';

const BOEK = 'GM0080-2025';
/** The file of the first page of each role. */
const EERSTE: Readonly<Record<string, RegExp>> = {
  controller: /\/assets\/landkaart-/,
  wijkteam: /\/assets\/budget-/,
  auditor: /\/assets\/tijdlijn-/,
  aanbieder: /\/assets\/opbrengst-/,
  financier: /\/assets\/gevraagd-/,
  raad: /\/assets\/overzicht-/,
  inwoner: /\/assets\/huishouden-/,
};
/** Notes whether the page stood there as soon as there was a place for it. */
const METKOP = `new MutationObserver(() => {
  const inhoud = document.getElementById('inhoud');
  if (inhoud !== null) window.metKop ??= inhoud.querySelector('h1') !== null;
}).observe(document, { childList: true, subtree: true })`;
let plekken: Werkplekken;
beforeAll(async () => {
  plekken = await Werkplekken.open();
}, 90_000);
afterAll(() => plekken.sluit());

/** What a browser asks as soon as it has the page: not only once a script of the page runs. */
const METEEN = [/\/assets\/(index|gedeeld|rolldown-runtime)-/, /\.css$/, /\/v1\/aanmelding$/, /\/v1\/demo\/tokens$/];

/** Opens the first page of a role as somebody who chose before; all but the page itself is held. */
async function open(rol: string, sub: string, vooraf = ''): Promise<[Page, Golven]> {
  const bladzijde = await plekken.leeg(TELEFOON);
  await bladzijde.addInitScript(`sessionStorage.setItem('ontschot-demo', '${sub}'); ${vooraf}`);
  const golven = await Golven.houd(bladzijde);
  await Promise.all([
    bladzijde.goto(`${plekken.dienst.adres}/${rol}/${BOEK}`, { waitUntil: 'commit' }),
    golven.laatGaan(new RegExp(`^/${rol}/`)),
  ]);
  return [bladzijde, golven];
}

/** Lets go until the boek and the file of the page are there. */
async function totDeBladzijde(rol: string, golven: Golven): Promise<void> {
  await golven.laatGaan(...METEEN);
  await golven.laatGaan(/\/v1\/boeken\?/, EERSTE[rol] ?? /geen/);
  await golven.laatGaan(/\/assets\//);
}

describe('de eerste keer laden', () => {
  it.each(ROLLEN)('laat %s na drie keer heen en weer de kop van de bladzijde zien', async (rol, sub) => {
    const [bladzijde, golven] = await open(rol, sub);
    await totDeBladzijde(rol, golven);
    await bladzijde.locator('#inhoud h1').waitFor();
    await bladzijde.context().close();
  });

  it('laat een bladzijde die er al is meteen zien als het boek bekend wordt, zonder eerst om geduld te vragen', async () => {
    const [bladzijde, golven] = await open('controller', 'demo-controller', METKOP);
    const bestand = bladzijde.waitForResponse(EERSTE['controller'] ?? '');
    await golven.laatGaan(...METEEN, /\/assets\//);
    const adres = new URL((await bestand).url()).pathname;
    // Until the browser has run it and has nothing else to do, and not only got it.
    await bladzijde.evaluate(`import('${adres}').then(() => new Promise((klaar) => requestIdleCallback(klaar)))`);
    await golven.laatGaan(/\/v1\/boeken\?/);
    await bladzijde.locator('#inhoud h1').waitFor();
    expect(await bladzijde.evaluate('window.metKop')).toBe(true);
    await bladzijde.context().close();
  });

  it('laat de controller na vier keer heen en weer de eerste tabel zien', async () => {
    const [bladzijde, golven] = await open('controller', 'demo-controller');
    await totDeBladzijde('controller', golven);
    await golven.laatGaan(/\/landkaart\?op=2025-12-31$/);
    await bladzijde.getByRole('table', { name: 'Stromen' }).waitFor();
    await bladzijde.context().close();
  });
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { schrijfEuro as schrijfBedrag } from '@ontschot/kern';
import { chromium, type Browser, type Page } from 'playwright-core';
import { Dienst } from '../hulp/dienst.js';

/** No looking around on the network, and as root no sandbox. */
const OPTIES = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** As the page writes it: the sign and the amount stay on one line. */
const schrijfEuro = (bedrag: number): string => schrijfBedrag(bedrag).replace('€ ', '€\u00a0');

interface Regel {
  readonly sleutel: string;
  readonly naam: string;
  readonly verplicht: number;
  readonly besteed: number;
  readonly vrij: number;
}

let gegevens: string;
let dienst: Dienst;
let browser: Browser;
let bladzijde: Page;
const elders: string[] = [];
const fouten: string[] = [];

beforeAll(async () => {
  gegevens = await mkdtemp(join(tmpdir(), 'browser-'));
  dienst = await Dienst.start(gegevens, { ONTSCHOT_DEMO: 'ja' });
  browser = await chromium.launch({
    executablePath: process.env['ONTSCHOT_BROWSER'] ?? '/usr/bin/chromium',
    args: OPTIES,
  });
  bladzijde = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'nl-NL' });
  bladzijde.on('request', (verzoek) => {
    if (!verzoek.url().startsWith(dienst.adres)) elders.push(verzoek.url());
  });
  bladzijde.on('pageerror', (fout) => fouten.push(fout.message));
  bladzijde.on('console', (bericht) => {
    if (bericht.type() === 'error') fouten.push(bericht.text());
  });
  await bladzijde.goto(dienst.adres);
  await bladzijde.waitForSelector('#saldi tfoot td');
  await bladzijde.waitForSelector('#spoor tbody tr');
  await bladzijde.waitForSelector('#journaal tbody tr');
}, 60_000);

afterAll(async () => {
  await browser.close();
  await dienst.eindig('SIGTERM');
  await rm(gegevens, { recursive: true, force: true });
});

const tekst = (kiezer: string): Promise<string[]> => bladzijde.locator(kiezer).allInnerTexts();
const stand = async (op: string): Promise<Regel[]> =>
  (await dienst.vraag(`/v1/boeken/GM0080-2025/saldi?per=koker&op=${op}`)).inhoud['regels'] as Regel[];
interface Kaart {
  readonly stromen: readonly { readonly aanbieder: string; readonly gewonnen: number }[];
  readonly elders: readonly { readonly gewonnen: number }[];
  readonly totalen: Readonly<Record<string, number>>;
  readonly namen: { readonly organisaties: Readonly<Record<string, string>> };
}
const kaartOp = async (op: string, meer = ''): Promise<Kaart> =>
  (await dienst.vraag(`/v1/boeken/GM0080-2025/landkaart?op=${op}${meer}`)).inhoud as unknown as Kaart;
/** Whether the table of the landkaart needs no more room than there is. */
const PAST = `(() => {
  const { scrollWidth, clientWidth } = document.querySelector('#landkaart').parentElement;
  return scrollWidth <= clientWidth;
})()`;
interface Kaartbedrag {
  readonly kop: string;
  readonly bedrag: string;
  readonly links: number;
  readonly rechts: number;
}
/** The amounts of the landkaart that can be seen, with what stands before them. */
const KAARTEN = `[...document.querySelectorAll('#landkaart td.bedrag')].flatMap((cel) => {
  if (cel.offsetParent === null) return [];
  const { left, right } = cel.getBoundingClientRect();
  return [{ kop: getComputedStyle(cel, '::before').content, bedrag: cel.innerText, links: left, rechts: right }];
})`;
const ietsWaard = (bedrag: string): boolean => bedrag !== schrijfEuro(0);
const rijen = (regels: readonly Regel[]): string[] =>
  regels.map(({ sleutel, naam }) => (sleutel === 'geen-koker' ? 'Potten van meer kokers' : `${sleutel} ${naam}`));

describe('de bladzijde van de demo, in een echte browser', () => {
  it('toont per koker dezelfde bedragen als de API, en samen de begroting van Leeuwarden en wat externe financiers bijdroegen', async () => {
    const regels = await stand('2025-12-31');
    expect(await tekst('#saldi tbody th')).toEqual(rijen(regels));
    expect(await tekst('#saldi tbody tr td:last-child')).toEqual(regels.map(({ vrij }) => schrijfEuro(vrij)));
    // On top of the begroting: 990,000 of the ministry (casus 1) and 20,000 of the insurer (casus 5).
    expect((await tekst('#saldi tfoot td')).slice(0, 2)).toEqual([
      schrijfEuro(38_346_300_000),
      schrijfEuro(38_447_300_000),
    ]);
  });

  it('laat elke koker kiezen, en begint bij die van de casus', async () => {
    const { kokers } = (await dienst.vraag('/v1/boeken/GM0080-2025/kokers?aantal=500')).inhoud as {
      kokers: { koker: string; naam: string }[];
    };
    expect(await tekst('#koker option')).toEqual(kokers.map(({ koker, naam }) => `${koker} ${naam}`));
    expect(await bladzijde.locator('#koker').inputValue()).toBe('6.812');
  });

  it('laat zien waar de vrijval van de opvang bleef: 12.000 besteed in een ander budget, in de kleur van de opvang', async () => {
    expect(await tekst('#spoor tbody tr')).toContainEqual(expect.stringMatching(/^6\.23 .*€\u00a012\.000,00$/));
    const journaal = await tekst('#journaal tbody tr');
    expect(journaal).toContainEqual(expect.stringContaining(schrijfEuro(4_500_000)));
    expect(journaal).toContainEqual(expect.stringMatching(/besteed:6\.23\s+6\.812\s+€\u00a012\.000,00/));
  });

  it('toont de landkaart met dezelfde bedragen als de API, met namen in plaats van codes', async () => {
    const { stromen, elders: anderen, namen, totalen } = await kaartOp('2025-12-31');
    expect(await tekst('#landkaart tbody tr td:nth-child(4)')).toEqual(
      [...stromen, ...anderen].map(({ gewonnen }) => schrijfEuro(gewonnen)),
    );
    expect((await tekst('#landkaart tfoot td'))[2]).toBe(schrijfEuro(totalen['gewonnen'] ?? -1));
    expect((await tekst('#landkaart tbody th')).slice(0, stromen.length)).toEqual(
      stromen.map(({ aanbieder }) => namen.organisaties[aanbieder]),
    );
    expect(await tekst('#afspraken tbody tr')).toContainEqual(expect.stringContaining('waterbed'));
    expect((await tekst('#afspraken tbody tr')).join()).not.toContain('beeindigd');
  });

  it('zegt in een zin wat was vastgesteld: wat het opleverde, wat duurder werd en wat terugkwam', async () => {
    const vast = 'op=2025-12-31&metMetingen=nee';
    const { totalen } = await kaartOp('2025-12-31', '&metMetingen=nee');
    const { inhoud } = await dienst.vraag(`/v1/boeken/GM0080-2025/verhoudingen?${vast}`);
    const { terug } = inhoud['totaal'] as { terug: number };
    const [zin = ''] = await tekst('#gat');
    for (const bedrag of [totalen['gewonnen'], totalen['gederfd'], terug])
      expect(zin).toContain(schrijfEuro(bedrag ?? -1));
    const duurder = totalen['verlies'] ?? -1;
    expect(zin.includes(`${schrijfEuro(duurder)} duurder`)).toBe(duurder > 0);
  });

  it('laat op een scherm van 1280 elke kolom van de landkaart zien', async () => {
    expect(await bladzijde.evaluate(PAST)).toBe(true);
  });

  it('toont op een telefoon elke rij van de landkaart als kaart, zonder opzij te schuiven', async () => {
    await bladzijde.setViewportSize({ width: 360, height: 740 });
    for (const tabel of ['#landkaart', '#afspraken'])
      expect([tabel, await bladzijde.evaluate(PAST.replaceAll('#landkaart', tabel))]).toEqual([tabel, true]);
    // What an amount is, stands beside it; what is nothing is left out.
    const gezien = await bladzijde.evaluate<Kaartbedrag[]>(KAARTEN);
    const { stromen } = await kaartOp('2025-12-31');
    const gewonnen = gezien.filter(({ kop }) => kop === '"Gewonnen"').map(({ bedrag }) => bedrag);
    expect(gewonnen).toEqual(expect.arrayContaining(stromen.map((rij) => schrijfEuro(rij.gewonnen)).filter(ietsWaard)));
    expect(gezien.every(({ links, rechts }) => links >= 0 && rechts <= 360)).toBe(true);
    expect(gezien.every(({ bedrag }) => ietsWaard(bedrag))).toBe(true);
    const map = process.env['ONTSCHOT_TEST_BEELD'];
    if (map !== undefined)
      await bladzijde
        .locator('section[aria-labelledby=kop-landkaart]')
        .screenshot({ path: join(map, 'landkaart-telefoon.png') });
    await bladzijde.setViewportSize({ width: 1280, height: 900 });
  });

  it('zegt van een dag waarop nog niets was gemeten dat het zo is, en toont geen nullen', async () => {
    await bladzijde.locator('#dag').fill('0');
    await bladzijde.locator('#gat', { hasText: /^Op deze dag is nog niets gemeten\.$|nog geen afspraak/ }).waitFor();
    expect(await tekst('#landkaart tr')).toEqual([]);
  });

  it('zegt van een dag buiten het jaar in woorden wat er wel kan, en toont niets', async () => {
    await bladzijde.locator('#op').fill('2024-05-05');
    const melding = bladzijde.locator('#melding', { hasText: 'Kies een dag in 2025' });
    await melding.waitFor();
    expect(await melding.innerText()).not.toContain('..');
    expect(await tekst('#saldi tr, #landkaart tr, #afspraken tr, #spoor tr')).toEqual([]);
    await bladzijde.locator('#op').fill('2025-12-31');
    await melding.waitFor({ state: 'hidden' });
    await bladzijde.waitForSelector('#landkaart tfoot td');
  });

  it('als iemand naar de dag voor de verhuizing schuift, dan verandert de stand mee', async () => {
    await bladzijde.locator('#dag').fill('89');
    await expect(bladzijde.locator('#op').inputValue()).resolves.toBe('2025-03-31');
    const [verplicht] = (await stand('2025-03-31'))
      .filter(({ sleutel }) => sleutel === '6.812')
      .map((regel) => regel.verplicht);
    const cel = bladzijde.locator('#saldi tbody tr', { hasText: '6.812' }).locator('td').nth(2);
    await cel.filter({ hasText: schrijfEuro(verplicht ?? -1) }).waitFor({ timeout: 5_000 });
    expect(verplicht).toBe(10_500_000);
  });

  it('als de dienst wegvalt, dan zegt de bladzijde dat in gewone woorden', async () => {
    await bladzijde.route('**/v1/**', (route) => route.abort());
    await bladzijde.locator('#per').selectOption('wijk');
    await bladzijde.locator('#melding', { hasText: 'De dienst is niet bereikbaar' }).waitFor({ timeout: 5_000 });
    await bladzijde.unroute('**/v1/**');
    await bladzijde.locator('#per').selectOption('koker');
    await bladzijde.locator('#melding').waitFor({ state: 'hidden', timeout: 5_000 });
  });

  it('vraagt niets aan een andere host en geeft geen fout', () => {
    expect(elders).toEqual([]);
    expect(fouten.filter((fout) => !fout.includes('ERR_FAILED'))).toEqual([]);
  });

  it('past op een klein scherm zonder opzij te schuiven', async () => {
    await bladzijde.setViewportSize({ width: 360, height: 740 });
    expect(await bladzijde.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
    await bladzijde.setViewportSize({ width: 1280, height: 900 });
    // The pictures in the README, made anew when asked for.
    const map = process.env['ONTSCHOT_TEST_BEELD'];
    if (map !== undefined) {
      await bladzijde.screenshot({ path: join(map, 'boek.png') });
      await bladzijde
        .locator('section[aria-labelledby=kop-landkaart]')
        .screenshot({ path: join(map, 'landkaart.png') });
    }
  });
});

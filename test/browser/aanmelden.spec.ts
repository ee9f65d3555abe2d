import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hoofdsleutels } from '@ontschot/teksten';
import { Dienst } from '../hulp/dienst.js';
import { Issuer } from '../security/issuer.js';
import { maakAanmeldpunt, type Aanmeldpunt } from './hulp/aanmeldpunt.js';
import { bezwaren, startBrowser } from './hulp/werkplek.js';
import type { Browser } from 'playwright-core';

let map: string;
let issuer: Issuer;
let punt: Aanmeldpunt;
let dienst: Dienst;
let browser: Browser;

beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'aanmelden-'));
  const sleutels = join(map, 'sleutels');
  await writeFile(sleutels, Hoofdsleutels.nieuweRegel());
  issuer = await Issuer.start();
  punt = maakAanmeldpunt(issuer, 'controller', 'werkplekken');
  dienst = await Dienst.start(join(map, 'gegevens'), {
    ...{ ONTSCHOT_MODUS: 'productie', ONTSCHOT_DEMO: '', ONTSCHOT_HOOFDSLEUTEL_BESTAND: sleutels },
    ...{ ONTSCHOT_OIDC_ISSUER: issuer.adres, ONTSCHOT_OIDC_AUDIENCE: 'ontschot' },
    ONTSCHOT_OIDC_CLIENT: 'werkplekken',
  });
  browser = await startBrowser();
}, 90_000);

afterAll(async () => {
  await browser.close();
  await dienst.eindig('SIGTERM');
  await issuer.stop();
  await rm(map, { recursive: true, force: true });
});

describe('aanmelden bij een issuer, in een echte browser', () => {
  it('brengt iemand met een bewijs (PKCE) terug op de bladzijde waar die om vroeg, ook na opnieuw laden', async () => {
    const bladzijde = await (await browser.newContext()).newPage();
    const fouten: string[] = [];
    bladzijde.on('console', (bericht) => {
      if (bericht.type() === 'error') fouten.push(bericht.text());
    });
    await bladzijde.goto(`${dienst.adres}/controller/GM0080-2025/budgetten?op=2025-03-31`);
    await bladzijde.getByRole('heading', { name: 'Aanmelden' }).waitFor();
    expect(await bezwaren(bladzijde)).toEqual([]);
    await bladzijde.getByRole('button', { name: 'Aanmelden' }).click();
    await bladzijde.getByText('Karin Controller').waitFor();
    expect(new URL(bladzijde.url()).pathname + new URL(bladzijde.url()).search).toBe(
      '/controller/GM0080-2025/budgetten?op=2025-03-31',
    );
    expect(punt.ingewisseld).toBe(1);
    // Nothing was opened here yet, and the page says so in words.
    await bladzijde.getByRole('heading', { name: 'Dit boek is er niet' }).waitFor();
    await bladzijde.reload();
    await bladzijde.getByText('Karin Controller').waitFor();
    expect([punt.ingewisseld, fouten]).toEqual([1, []]);
    expect(await bladzijde.getByText('Demo', { exact: false }).count()).toBe(0);
  });

  it('een andere tab is niet aangemeld: het token blijft waar het is', async () => {
    const bladzijde = await (await browser.newContext()).newPage();
    await bladzijde.goto(dienst.adres);
    await bladzijde.getByRole('button', { name: 'Aanmelden' }).waitFor();
  });

  it('zegt het als de issuer niet te bereiken is', async () => {
    const bladzijde = await (await browser.newContext()).newPage();
    await bladzijde.route(`${issuer.adres}/**`, (route) => route.abort());
    await bladzijde.goto(dienst.adres);
    await bladzijde.getByRole('button', { name: 'Aanmelden' }).click();
    await bladzijde.getByRole('alert').waitFor();
    expect(await bladzijde.getByRole('button', { name: 'Aanmelden' }).isEnabled()).toBe(true);
  });
});

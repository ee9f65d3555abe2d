import type { Page } from 'playwright-core';
import { BEWEGINGEN, schrijfGroot, stelAllesVast, STROMEN } from './hulp/groot.js';
import { bladerVerder, open, zeg } from './hulp/groot-openen.js';
import { meet, type Gemeten } from './hulp/meten.js';
import { Werkplekken } from './hulp/werkplek.js';

const AANBIEDERS = 40;
const TABEL = 'Bewegingen van deze koker';
let plekken: Werkplekken;
beforeAll(async () => {
  plekken = await Werkplekken.open((map) => schrijfGroot(map, 100_000, AANBIEDERS), 600_000);
  await stelAllesVast(plekken.dienst, AANBIEDERS);
  // The first of all pays for what every page needs.
  await (await open(plekken, 'GM0080-2025', 'Stromen')).bladzijde.context().close();
}, 900_000);
afterAll(() => plekken.sluit());

// A long run, for what it measures is time and needs a quiet machine.
it('gegeven tweehonderd stromen, dan tekent de landkaart ze zonder iemand te laten wachten', async () => {
  const klein = await open(plekken, 'GM0080-2025', 'Stromen');
  const groot = await open(plekken, STROMEN, 'Stromen');
  zeg('landkaart van de demo', klein.gemeten);
  zeg('landkaart met 200 stromen', groot.gemeten, klein.gemeten);
  expect(await groot.bladzijde.getByRole('table', { name: 'Stromen' }).locator('tbody tr').count()).toBe(200);
  const heel = await meet(groot.bladzijde, () => groot.bladzijde.getByLabel('Pas de hele plaat in één beeld').check());
  zeg('de plaat in één beeld', heel, klein.gemeten);
  expect(groot.gemeten.taak / klein.gemeten.taak).toBeLessThan(12);
  expect(groot.gemeten.langste).toBeLessThan(400);
  for (const { bladzijde } of [klein, groot]) await bladzijde.context().close();
});

it('gegeven honderdduizend bewegingen, dan is de zestigste bladzijde even vlot als de tiende, en even groot', async () => {
  const klein = await open(plekken, 'GM0080-2025/kokers/6.812', TABEL);
  const { bladzijde, gemeten } = await open(plekken, `${BEWEGINGEN}/kokers/k1`, TABEL);
  zeg('koker van de demo', klein.gemeten);
  zeg('koker met 5.000 bewegingen van 100.000', gemeten, klein.gemeten);
  const tien = await bladerTot(bladzijde, 1, 10);
  const zestig = await bladerTot(bladzijde, 10, 60);
  zeg('bladzijde 10', tien, klein.gemeten);
  zeg('bladzijde 60', zestig, klein.gemeten);
  expect(await bladzijde.getByRole('table', { name: TABEL }).locator('tbody tr').count()).toBe(500);
  expect(zestig.geheugen / tien.geheugen).toBeLessThan(1.5);
  expect(zestig.knopen / tien.knopen).toBeLessThan(1.2);
  expect(zestig.taak / tien.taak).toBeLessThan(4);
  expect(zestig.langste).toBeLessThan(400);
  for (const een of [klein.bladzijde, bladzijde]) await een.context().close();
});

/** What the last of these pages asked. */
async function bladerTot(bladzijde: Page, van: number, tot: number): Promise<Gemeten> {
  for (let nr = van; nr < tot - 1; nr += 1) await bladerVerder(bladzijde, TABEL);
  return meet(bladzijde, () => bladerVerder(bladzijde, TABEL));
}

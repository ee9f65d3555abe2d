import type { Page } from 'playwright-core';
import { meet, noteer, type Gemeten } from './meten.js';
import { wachtTot } from './wachten.js';
import type { Werkplekken } from './werkplek.js';

/** Goes to a page of the controller from one that is open already, so that what is measured is that page; waits for its table. */
export async function open(
  plekken: Werkplekken,
  pad: string,
  tabel: string,
): Promise<{ readonly bladzijde: Page; readonly gemeten: Gemeten }> {
  const bladzijde = await plekken.leeg();
  await noteer(bladzijde);
  await bladzijde.addInitScript("sessionStorage.setItem('ontschot-demo', 'demo-controller')");
  await bladzijde.goto(`${plekken.dienst.adres}/controller/GM0080-2025/overhevelen`);
  await bladzijde.getByLabel('Bedrag', { exact: true }).waitFor();
  const gemeten = await meet(bladzijde, async () => {
    await ganaar(bladzijde, `/controller/${pad}`);
    await bladzijde.getByRole('table', { name: tabel }).waitFor();
  });
  return { bladzijde, gemeten };
}

/** To another page of the same workplace, as a link does, without loading it all again. */
export const ganaar = (bladzijde: Page, pad: string): Promise<void> =>
  bladzijde.evaluate(`history.pushState(null, '', '${pad}'); dispatchEvent(new PopStateEvent('popstate'))`);

/** Asks for the next page of a table, and waits until it is there. */
export async function bladerVerder(bladzijde: Page, tabel: string): Promise<void> {
  const laatste = bladzijde.getByRole('table', { name: tabel }).locator('tbody tr').last();
  const eerder = await laatste.innerText();
  await bladzijde.getByRole('button', { name: 'Toon meer' }).click();
  await wachtTot(async () => (await laatste.innerText()) !== eerder);
}

/** Says what was measured, and how often what the other took. */
export function zeg(wat: string, gemeten: Gemeten, tegen?: Gemeten): void {
  const { taak, opmaak, langste, geheugen, knopen } = gemeten;
  const keer = tegen === undefined ? '' : ` (${(taak / tegen.taak).toFixed(1)} keer)`;
  const mb = (geheugen / 1e6).toFixed(0);
  console.log(`${wat}: ${taak} ms${keer}, opmaak ${opmaak} ms, langste ${langste} ms, ${mb} MB, ${knopen} knopen`);
}

import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Download, Locator, Page } from 'playwright-core';

/** What a button gives: each line with its cells, without the header and the line that says how many there are. */
export async function neemMee(bladzijde: Page, knop: Locator): Promise<string[][]> {
  const bestand = (await neem(bladzijde, knop, 5_000)) ?? (await neem(bladzijde, knop));
  if (bestand === undefined) throw new Error(`${await knop.innerText()} gaf geen bestand`);
  const tekst = await readFile(await bestand.path(), 'utf8');
  const regels: string[][] = parse(tekst, { bom: true, delimiter: ';' });
  expect(regels.at(-1)?.[0]).toBe(`einde: ${regels.length - 2} regels`);
  return regels.slice(1, -1);
}

/** A browser that has just been handed many files may let one go, though the page gave it: a person presses again. */
async function neem(bladzijde: Page, knop: Locator, timeout = 30_000): Promise<Download | undefined> {
  const wachten = bladzijde.waitForEvent('download', { timeout }).catch(() => undefined);
  await knop.click();
  return wachten;
}

/** The button that takes the table of that title along. */
export const csvknop = (bladzijde: Page, titel: string): Locator =>
  bladzijde.getByRole('button', { name: new RegExp(`^Bewaar als CSV\\s*: ${titel}$`) });

/** `-€ 1.234,56` as the file writes it. */
export const alsInBestand = (bedrag: string): string => bedrag.replace(/[€\u00a0\s.]/g, '').replace('−', '-');

/** The amounts in a text, as the file writes them. */
export const bedragenIn = (tekst: string): string[] =>
  (tekst.match(/[-−]?\s?€\s[\d.]+,\d\d/g) ?? []).map((bedrag) => alsInBestand(bedrag));

/** Whether a line of a file has an amount: in a cell of its own, or in eurocents in a list. */
export const heeftBedrag = (regel: readonly string[], bedrag: string): boolean =>
  regel.includes(bedrag) || regel.some((cel) => cel.includes(`:${String(Number(bedrag.replace(',', '')))}`));

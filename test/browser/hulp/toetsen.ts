import type { Page } from 'playwright-core';

/** What has the focus now: the label of a field, or its own text. */
export const actief = async (bladzijde: Page): Promise<string> =>
  (
    await bladzijde.evaluate<string>(
      '(({ labels, textContent }) => (labels?.length ? labels[0].textContent : textContent))(document.activeElement)',
    )
  )
    .replaceAll('\u00a0', ' ')
    .trim();

/** Presses Tab until the element with this text, or the field with this label, has the focus. */
export async function tabNaar(bladzijde: Page, tekst: string): Promise<void> {
  for (let keer = 0; keer < 80; keer += 1) {
    await bladzijde.keyboard.press('Tab');
    if ((await actief(bladzijde)) === tekst) return;
  }
  throw new Error(`met Tab is ${tekst} niet te bereiken`);
}

/** Goes to a field and types there; in a list that chooses. */
export async function typIn(bladzijde: Page, veld: string, tekst: string): Promise<void> {
  await tabNaar(bladzijde, veld);
  await bladzijde.keyboard.type(tekst);
}

/** Goes to a button, a link or what can be folded out, and presses it. */
export async function druk(bladzijde: Page, naam: string, toets: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabNaar(bladzijde, naam);
  await bladzijde.keyboard.press(toets);
}

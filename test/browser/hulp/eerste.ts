import type { Page } from 'playwright-core';

/**
 * Notes when the first of `keuze` (CSS) is drawn; before the page is opened. The page itself looks at the clock: waiting from
 * outside looks once in half a second, and what it asks of the page makes that slower.
 */
export async function noteerEerste(bladzijde: Page, keuze: string): Promise<void> {
  await bladzijde.addInitScript(`window.eerste = new Promise((klaar) => {
    const kijker = new MutationObserver(() => {
      if (document.querySelector(${JSON.stringify(keuze)}) === null) return;
      kijker.disconnect();
      requestAnimationFrame(() => requestAnimationFrame(() => klaar(performance.now())));
    });
    kijker.observe(document, { childList: true, subtree: true });
  })`);
}

/** The moment that was noted, in whole ms after the page was asked for. */
export const eersteKeer = async (bladzijde: Page): Promise<number> =>
  Math.round(await bladzijde.evaluate<number>('window.eerste'));

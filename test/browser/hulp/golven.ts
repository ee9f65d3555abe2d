import type { Page, Route } from 'playwright-core';

/** So long a request may take to be made, also on a machine that is busy; who waits for an answer first never makes it. */
const GEVRAAGD_MS = 15_000;
/** Shown in the tab, and waited for by nothing. */
const LOS = /\/merk\.svg$/;

/**
 * Holds what a page asks until all of a wave was asked, and only then lets it go: what is asked only after an answer of the
 * same wave never comes. So it counts how often something goes to and fro, whatever the speed of the machine.
 */
export class Golven {
  private readonly gevraagd: string[] = [];
  private readonly vast = new Map<Route, string>();
  private open: readonly RegExp[] = [LOS];

  private constructor() {}

  /** Before the page is opened. */
  static async houd(bladzijde: Page): Promise<Golven> {
    const golven = new Golven();
    await bladzijde.route('**/*', (route) => golven.ontvang(route));
    return golven;
  }

  /** Waits until each of `samen` was asked, and lets go whatever fits one of them. Throws when one was not asked. */
  async laatGaan(...samen: readonly RegExp[]): Promise<void> {
    const einde = Date.now() + GEVRAAGD_MS;
    for (const wat of samen)
      while (!this.gevraagd.some((adres) => wat.test(adres))) {
        if (Date.now() > einde)
          throw new Error(`${String(wat)} werd nog niet gevraagd; wel:\n${this.gevraagd.join('\n')}`);
        await new Promise((klaar) => setTimeout(klaar, 20));
      }
    this.open = [...this.open, ...samen];
    for (const [route, adres] of this.vast) if (this.magDoor(adres)) await this.door(route);
  }

  private async ontvang(route: Route): Promise<void> {
    const { pathname, search } = new URL(route.request().url());
    const adres = `${pathname}${search}`;
    this.gevraagd.push(adres);
    this.vast.set(route, adres);
    if (this.magDoor(adres)) await this.door(route);
  }

  private async door(route: Route): Promise<void> {
    if (this.vast.delete(route)) await route.continue();
  }

  private magDoor(adres: string): boolean {
    return this.open.some((wat) => wat.test(adres));
  }
}

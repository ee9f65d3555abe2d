import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { Dienst } from '../../hulp/dienst.js';

/** No looking around on the network, and as root no sandbox. */
const OPTIES = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
export const TELEFOON = { viewport: { width: 360, height: 740 }, hasTouch: true } as const;

interface Bezwaar {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string }[];
}

export const startBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env['ONTSCHOT_BROWSER'] ?? '/usr/bin/chromium', args: OPTIES });

/** The real service with the demo boek, and a real browser in which people sit down as somebody. */
export class Werkplekken {
  /** Requests to another host, and faults that a page threw or logged. */
  readonly elders: string[] = [];
  readonly fouten: string[] = [];

  private constructor(
    private readonly gegevens: string,
    readonly dienst: Dienst,
    private readonly browser: Browser,
  ) {}

  /** `bereid` writes more boeken beside that of the demo, while no service runs; it then has `gereedMs` to take them in. */
  static async open(bereid?: (map: string) => Promise<void>, gereedMs?: number): Promise<Werkplekken> {
    const gegevens = await mkdtemp(join(tmpdir(), 'browser-'));
    const demo = { ONTSCHOT_DEMO: 'ja' };
    let dienst = await Dienst.start(gegevens, demo);
    if (bereid !== undefined) {
      await dienst.eindig('SIGTERM');
      await bereid(gegevens);
      dienst = await Dienst.start(gegevens, demo, gereedMs);
    }
    return new Werkplekken(gegevens, dienst, await startBrowser());
  }

  async sluit(): Promise<void> {
    await this.browser.close();
    await this.dienst.eindig('SIGTERM');
    await rm(this.gegevens, { recursive: true, force: true });
  }

  /** Sits down at `pad` (a deep link) in a browser of its own, and chooses as whom (a name of the demo). */
  async als(naam: string, pad = '/', opties: BrowserContextOptions = {}): Promise<Page> {
    const bladzijde = await this.leeg(opties);
    await bladzijde.goto(`${this.dienst.adres}${pad}`);
    await bladzijde.getByRole('button', { name: `Kijk als ${naam}` }).click();
    return bladzijde;
  }

  /** The same without choosing: whom is said beforehand (a sub of the demo), so that it is one load. */
  async zit(sub: string, pad: string, opties: BrowserContextOptions = {}): Promise<Page> {
    const bladzijde = await this.leeg(opties);
    await bladzijde.addInitScript(`sessionStorage.setItem('ontschot-demo', '${sub}')`);
    await bladzijde.goto(`${this.dienst.adres}${pad}`);
    return bladzijde;
  }

  /** A page of a browser of its own, where nothing was opened yet. */
  async leeg(opties: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.browser.newContext({
      viewport: { width: 1280, height: 900 },
      locale: 'nl-NL',
      ...opties,
    });
    const bladzijde = await context.newPage();
    bladzijde.on('request', (verzoek) => {
      if (!verzoek.url().startsWith(this.dienst.adres)) this.elders.push(verzoek.url());
    });
    bladzijde.on('response', (antwoord) => {
      const revisie = Number(antwoord.headers()['etag']?.replaceAll('"', ''));
      if (antwoord.request().method() === 'POST' && Number.isInteger(revisie))
        this.dienst.onthoud(new URL(antwoord.url()).pathname, revisie);
    });
    bladzijde.on('pageerror', (fout) => this.fouten.push(fout.message));
    bladzijde.on('console', (bericht) => {
      if (bericht.type() === 'error') this.fouten.push(bericht.text());
    });
    return bladzijde;
  }
}

/** What an accessibility checker finds on the page as it is now, in short; nothing when all is well. */
export async function bezwaren(bladzijde: Page): Promise<string[]> {
  if (!(await bladzijde.evaluate<boolean>('"axe" in window'))) await bladzijde.evaluate(AXE);
  const gevonden = await bladzijde.evaluate<readonly Bezwaar[]>(
    'window.axe.run({ resultTypes: ["violations"], runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }).then(({ violations }) => violations)',
  );
  return gevonden.map(({ id, impact, nodes }) => `${impact ?? ''} ${id}: ${nodes[0]?.html ?? ''}`);
}

/** Whether the page needs no more room than there is: nothing to scroll sideways but a table by itself. */
export const past = (bladzijde: Page): Promise<boolean> =>
  bladzijde.evaluate('document.documentElement.scrollWidth <= window.innerWidth');

/** Makes a picture for README and manuals, when a folder for them is given: of the whole page, or of what is in view. */
export async function maakBeeld(bladzijde: Page, naam: string, fullPage = true): Promise<void> {
  const map = process.env['ONTSCHOT_TEST_BEELD'];
  if (map !== undefined) await bladzijde.screenshot({ path: join(map, `${naam}.png`), fullPage });
}

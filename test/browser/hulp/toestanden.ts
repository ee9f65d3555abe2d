import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Route } from 'playwright-core';
import type { Dienst } from '../../hulp/dienst.js';

export const VOL = 'GM0080-2025';
export const LEEG = 'leeg-2025';
const WERKPLEKKEN = join(import.meta.dirname, '../../../apps/web/src/werkplekken');

type Deel = Readonly<Record<string, string | number | undefined>>;

/** The addresses of all pages of a role, behind its boek, as its own list has them; a part `:naam` filled in, so that there is something. */
export async function bladzijdenVan(rol: string, sub: string, dienst: Dienst): Promise<string[]> {
  const lijst = readFileSync(join(WERKPLEKKEN, rol, 'index.ts'), 'utf8');
  const haal = async (pad: string, naam: string): Promise<Deel | undefined> =>
    ((await dienst.vraag(`/v1/boeken/${VOL}/${pad}`, sub)).inhoud[naam] as Deel[] | undefined)?.[0];
  const [vaststelling, contract, afspraak, trekking, toezegging] = [
    await haal('vaststellingen', 'vaststellingen'),
    await haal('contracten', 'contracten'),
    await haal('afspraken', 'afspraken'),
    await haal('trekkingen', 'trekkingen'),
    await haal('toezeggingen', 'toezeggingen'),
  ];
  const delen: Deel = {
    ...{ koker: '6.812', revisie: vaststelling?.['revisie'] ?? 12, afspraak: afspraak?.['afspraak'] },
    ...{ contract: contract?.['ondersteuningsopdracht'], trekking: trekking?.['trekking'] },
    ...{ vaststelling: toezegging?.['vaststelling'], aandeel: toezegging?.['aandeel'] },
  };
  return [...lijst.matchAll(/bladzijde\(\s*'([^']*)'/g)].map(([, pad = '']) =>
    pad.replace(/:(\w+)/g, (_, naam: string) => encodeURIComponent(String(delen[naam] ?? 'onbekend'))),
  );
}

/** What becomes of the questions about the boek; undefined when they are answered. */
export const ANTWOORDEN: Readonly<Record<string, ((route: Route) => Promise<unknown>) | undefined>> = {
  vol: undefined,
  leeg: undefined,
  laden: () => new Promise(() => undefined),
  mislukt: (route) =>
    route.fulfill({
      ...{ status: 500, contentType: 'application/problem+json' },
      json: {
        ...{ type: 'about:blank', title: 'Er ging iets mis', status: 500, code: 'onbekend' },
        ...{ detail: 'Het ligt aan ons.', watNu: 'Probeer het later opnieuw.' },
      },
    }),
  'zonder netwerk': (route) => route.abort(),
};

/** Waits until a page stands as it will stay: what it tries again of itself is hurried along. */
export async function staatStil(bladzijde: Page, toestand: string): Promise<void> {
  await bladzijde.locator('h1').waitFor();
  if (toestand === 'laden') return;
  const wachten = bladzijde.getByText('Even geduld');
  for (let keer = 0; keer < 100 && (await wachten.count()) > 0; keer += 1) {
    if (ANTWOORDEN[toestand] !== undefined) await bladzijde.clock.fastForward(3_000);
    await new Promise((klaar) => setTimeout(klaar, 30));
  }
}

/**
 * What is wrong with the page for who has only a keyboard: something that takes the focus without showing it, or that then
 * stands outside the view or behind something else; or an order other than that in which it is read.
 */
export async function toetsbezwaren(bladzijde: Page): Promise<string[]> {
  // From here on a focus is that of a keyboard.
  await bladzijde.keyboard.press('Tab');
  return bladzijde.evaluate<string[]>(`(() => {
    const fouten = [];
    const kan = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
      .filter((el) => el.tabIndex >= 0 && !el.disabled && el.checkVisibility({ visibilityProperty: true }));
    if (!kan[0]?.classList.contains('utrecht-skip-link')) fouten.push('de eerste is niet de weg naar de inhoud');
    for (const el of kan) {
      const wie = el.tagName + ' ' + (el.textContent || el.getAttribute('aria-label') || el.id).slice(0, 40);
      if (el.tabIndex > 0) fouten.push('eigen volgorde: ' + wie);
      el.focus();
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(el);
      if ((outlineStyle === 'none' || parseFloat(outlineWidth) === 0) && boxShadow === 'none') fouten.push('toont niet: ' + wie);
      const { left, right, top, bottom } = el.getBoundingClientRect();
      const [x, y] = [(Math.max(left, 0) + Math.min(right, innerWidth)) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2];
      const daar = document.elementFromPoint(x, y);
      if (daar === null || !(el.contains(daar) || daar.contains(el))) fouten.push('is niet te zien: ' + wie);
    }
    return fouten;
  })()`);
}

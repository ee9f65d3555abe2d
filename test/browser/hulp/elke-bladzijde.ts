import type { Page } from 'playwright-core';
import { ganaar } from './groot-openen.js';
import { ANTWOORDEN, bladzijdenVan, LEEG, staatStil, toetsbezwaren, VOL } from './toestanden.js';
import { bezwaren, past, Werkplekken } from './werkplek.js';

/** Each role with whom of the demo it is. */
export const ROLLEN: readonly (readonly [rol: string, sub: string])[] = [
  ['controller', 'demo-controller'],
  ['wijkteam', 'demo-wijkteam-1'],
  ['auditor', 'demo-auditor'],
  ['aanbieder', 'demo-aanbieder-2'],
  ['financier', 'demo-financier-2'],
  ['raad', 'demo-raad'],
  ['inwoner', 'demo-inwoner'],
];
/** What shows that a page is in that state, on some page of each role at least. */
const TEKEN: Readonly<Record<string, string>> = {
  laden: 'Even geduld',
  mislukt: 'Er ging iets mis',
  'zonder netwerk': 'Geen verbinding',
};
/** A screen of 1280 by 800 at twice the size, and the narrowest that there is. */
const VERGROOT = { width: 640, height: 400 };
const SMAL = { width: 320, height: 640 };

export const TOESTANDEN = Object.keys(ANTWOORDEN);

/** The service with the demo boek and an empty one beside it. */
export async function openMetLeegBoek(): Promise<Werkplekken> {
  const plekken = await Werkplekken.open();
  const leeg = { boek: LEEG, gemeente: 'Leeg', jaar: 2025 };
  await plekken.dienst.opdracht('/v1/boeken', 'leeg', leeg, 'beheerder');
  return plekken;
}

/** What is wrong with a page on which all is well with the service: for who sees little, and for who has no mouse. */
async function inHetKlein(bladzijde: Page): Promise<string[]> {
  const fouten: string[] = [];
  if ((await bladzijde.evaluate('document.activeElement.tagName')) !== 'H1')
    fouten.push('de kop kreeg de aandacht niet');
  for (const maat of [SMAL, VERGROOT]) {
    await bladzijde.setViewportSize(maat);
    if (!(await past(bladzijde))) fouten.push(`past niet op ${maat.width}`);
  }
  fouten.push(...(await toetsbezwaren(bladzijde)));
  return fouten;
}

/** What is wrong, by address, with the pages of a role in a state, and on how many of them it shows that they are in it. */
export async function keurBladzijden(
  plekken: Werkplekken,
  [rol, sub]: (typeof ROLLEN)[number],
  toestand: string,
  kies: (paden: readonly string[]) => readonly string[] = (paden) => paden,
): Promise<{ readonly gevonden: Readonly<Record<string, string[]>>; readonly gezien: number }> {
  const boek = toestand === 'leeg' ? LEEG : VOL;
  const paden = kies(await bladzijdenVan(rol, sub, plekken.dienst));
  const bladzijde = await plekken.leeg();
  const antwoord = ANTWOORDEN[toestand];
  if (antwoord !== undefined) {
    await bladzijde.clock.install();
    await bladzijde.route(`**/v1/boeken/${boek}/**`, antwoord);
  }
  await bladzijde.addInitScript(`sessionStorage.setItem('ontschot-demo', '${sub}')`);
  await bladzijde.goto(`${plekken.dienst.adres}/${rol}/${boek}`);
  let gezien = 0;
  const gevonden: Record<string, string[]> = {};
  for (const pad of paden) {
    await bladzijde.setViewportSize({ width: 1280, height: 800 });
    await ganaar(bladzijde, `/${rol}/${boek}${pad && `/${pad}`}`);
    await staatStil(bladzijde, toestand);
    gezien += await bladzijde.getByText(TEKEN[toestand] ?? '', { exact: false }).count();
    const fouten = toestand === 'vol' ? await inHetKlein(bladzijde) : [];
    fouten.push(...(await bezwaren(bladzijde)));
    if (fouten.length > 0) gevonden[pad] = fouten;
  }
  await bladzijde.context().close();
  return { gevonden, gezien };
}

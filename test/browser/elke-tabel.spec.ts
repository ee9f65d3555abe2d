import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { ROLLEN } from './hulp/elke-bladzijde.js';
import { ganaar } from './hulp/groot-openen.js';
import { bedragenIn, heeftBedrag, neemMee } from './hulp/meenemen.js';
import { bladzijdenVan, staatStil, VOL } from './hulp/toestanden.js';
import { Werkplekken } from './hulp/werkplek.js';

const BRON = join(import.meta.dirname, '../../apps/web/src');
/** Tables without a button of their own, by how their title begins, and why. */
const ZONDER: Readonly<Record<string, string>> = {
  'Afspraken die op u wachten': 'staan bij Afspraken, met wie instemde en wie afwees',
  'Waterbedden bij': 'staan samen in één bestand, met de knop onder de laatste',
  'Dit is betaald': 'is net geboekt, en staat in de toezeggingen erboven',
  'De eerste': 'zegt waarom een bestand niet is aangenomen: er is niets berekend of bewaard',
  'Wat er mis is in het bestand': 'zegt waarom een bestand niet is aangenomen: er is niets berekend of bewaard',
};
const isZonder = (titel: string): boolean => Object.keys(ZONDER).some((begin) => titel.startsWith(begin));
/** Where the page shows only some of what it asked for. */
const TOONT_EEN_DEEL = /^(Wie zou|Wat u is gevraagd|Waar de winst wordt gemeten)/;

interface Gevonden {
  readonly titel: string;
  readonly metKnop: boolean;
  readonly rijen: readonly string[];
}

/** Every table on the page, also in what is folded away, with whether its button stands right behind it. */
const TABELLEN = `(() => {
  for (const gevouwen of document.querySelectorAll('details:not(:has(form))')) gevouwen.open = true;
  return [...document.querySelectorAll('table')].map((tabel) => ({
    titel: tabel.caption.textContent,
    metKnop: (tabel.closest('.tabelruimte').nextElementSibling?.textContent ?? '').startsWith('Bewaar als CSV'),
    rijen: [...tabel.tBodies[0].rows].map((rij) => rij.innerText),
  }));
})()`;

describe('elke tabel op elke bladzijde', () => {
  it('heeft in de code de knop om haar mee te nemen, of een reden waarom niet', () => {
    const zonder = readdirSync(BRON, { recursive: true, encoding: 'utf8' })
      .filter((pad) => pad.endsWith('.tsx'))
      .flatMap((pad) => tabellenIn(pad))
      .filter(({ titel, metCsv }) => !metCsv && !Object.keys(ZONDER).some((begin) => titel.includes(begin)));
    expect(zonder).toEqual([]);
  });

  describe('in de browser', () => {
    let plekken: Werkplekken;
    beforeAll(async () => {
      plekken = await Werkplekken.open();
    }, 90_000);
    afterAll(() => plekken.sluit());

    it.each(ROLLEN)(
      'een %s (%s) neemt elke tabel mee die hij ziet, met dezelfde bedragen op elke regel',
      async (rol, sub) => {
        const bladzijde = await plekken.zit(sub, `/${rol}/${VOL}`);
        const mis: string[] = [];
        let gezien = 0;
        for (const pad of await bladzijdenVan(rol, sub, plekken.dienst)) {
          await ganaar(bladzijde, `/${rol}/${VOL}${pad && `/${pad}`}`);
          await staatStil(bladzijde, 'vol');
          const tabellen = await bladzijde.evaluate<readonly Gevonden[]>(TABELLEN);
          gezien += tabellen.length;
          for (const [nr, { titel, metKnop, rijen }] of tabellen.entries()) {
            const waar = `${pad}: ${titel}`;
            if (!metKnop) {
              if (!isZonder(titel)) mis.push(`${waar} heeft geen knop`);
              continue;
            }
            const knop = bladzijde.locator('.tabelruimte').nth(nr).locator('xpath=following-sibling::*[1]//button');
            const regels = await neemMee(bladzijde, knop.first());
            if (!TOONT_EEN_DEEL.test(titel) && regels.length < rijen.length) mis.push(`${waar} mist regels`);
            for (const rij of rijen)
              if (!regels.some((regel) => bedragenIn(rij).every((bedrag) => heeftBedrag(regel, bedrag))))
                mis.push(`${waar} mist ${rij}`);
          }
        }
        expect(mis).toEqual([]);
        expect(gezien).toBeGreaterThan(rol === 'wijkteam' ? -1 : 0);
        await bladzijde.context().close();
      },
    );

    it('een wijkteam neemt mee wat er ligt, zonder voor welk huishouden', async () => {
      const bladzijde = await plekken.zit('demo-wijkteam-1', `/wijkteam/${VOL}`);
      let regels = 0;
      for (const pad of ['', '/wachtend', '/voorschotten', '/vertellen']) {
        await ganaar(bladzijde, `/wijkteam/${VOL}${pad}`);
        await staatStil(bladzijde, 'vol');
        const kaartjes = await bladzijde.locator('main .kaartje').count();
        const knoppen = await bladzijde.getByRole('button', { name: /^Bewaar als CSV/ }).all();
        expect([pad, knoppen.length > 0]).toEqual([pad, kaartjes > 0]);
        for (const knop of knoppen) {
          const gekregen = await neemMee(bladzijde, knop);
          regels += gekregen.length;
          expect(JSON.stringify(gekregen)).not.toMatch(/hh-[2-9a-z]{16}|demo-wijkteam/);
        }
      }
      expect(regels).toBeGreaterThan(0);
      await bladzijde.context().close();
    });
  });
});

/** The tables that a file of the workplaces makes. */
function tabellenIn(pad: string): { readonly pad: string; readonly titel: string; readonly metCsv: boolean }[] {
  const tekst = readFileSync(join(BRON, pad), 'utf8');
  const bestand = ts.createSourceFile(pad, tekst, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX);
  const gevonden: { pad: string; titel: string; metCsv: boolean }[] = [];
  const bezoek = (knoop: ts.Node): void => {
    if (ts.isJsxSelfClosingElement(knoop) && knoop.tagName.getText() === 'Tabel') {
      const delen = knoop.attributes.properties.map((deel) => deel.getText());
      gevonden.push({
        pad,
        titel: delen.find((deel) => deel.startsWith('titel=')) ?? '',
        metCsv: delen.some((deel) => /^csv=|^\{\.\.\..*\bcsv\b/.test(deel)),
      });
    }
    ts.forEachChild(knoop, bezoek);
  };
  bezoek(bestand);
  return gevonden;
}

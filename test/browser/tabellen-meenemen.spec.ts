import { alsInBestand, neemMee } from './hulp/meenemen.js';
import { bezwaren, Werkplekken } from './hulp/werkplek.js';

const BOEK = 'GM0080-2025';

/** As whom (a sub of the demo), where, and how many tables can be taken along there. */
const BLADZIJDEN: readonly (readonly [wie: string, pad: string, tabellen: number])[] = [
  ['controller', '', 2],
  ['controller', '/budgetten?per=budget&op=2025-06-30', 1],
  ['controller', '/kokers/6.812?op=2025-11-30', 3],
  ['controller', '/wie-wint?van=2025-01&totEnMet=2025-06', 1],
  ['controller', '/toezeggingen?wachtOp=geld', 1],
  ['controller', '/afspraken', 1],
  ['auditor', '/journaal?koker=ots', 1],
  ['auditor', '?revisie=40', 2],
  ['auditor', '/verschillen?van=20&tot=40', 3],
  ['auditor', '/gebeurtenissen/40', 1],
  ['aanbieder-2', '', 4],
  ['aanbieder-2', '/afspraken', 1],
  ['aanbieder', '/contracten', 1],
  ['financier', '/winst', 4],
  ['financier', '/verantwoording', 2],
  ['inwoner', '', 1],
  ['raad', '', 1],
  ['raad', '/geld', 1],
];

let plekken: Werkplekken;
beforeAll(async () => {
  plekken = await Werkplekken.open();
}, 90_000);
afterAll(() => plekken.sluit());

describe('een tabel meenemen', () => {
  it.each(BLADZIJDEN)(
    '%s op %s: in het bestand staat wat er in de tabel staat, regel voor regel',
    async (wie, pad, aantal) => {
      const bladzijde = await plekken.zit(`demo-${wie}`, `/${wie.replace(/-.*/, '')}/${BOEK}${pad}`);
      const knoppen = bladzijde.getByRole('button', { name: /^Bewaar als CSV/ });
      await knoppen.first().waitFor();
      await bladzijde.getByText('Even geduld').first().waitFor({ state: 'hidden' });
      expect(await knoppen.count()).toBe(aantal);
      for (const knop of await knoppen.all()) {
        const titel = (await knop.innerText()).replace(/^Bewaar als CSV\s*:\s*/, '');
        const rijen = await bladzijde
          .getByRole('table', { name: titel, exact: true })
          .locator('tbody tr')
          .allInnerTexts();
        const regels = await neemMee(bladzijde, knop);
        const meer = await bladzijde.getByRole('button', { name: /^(Toon meer|Meer )/ }).count();
        if (meer === 0) expect([titel, regels.length]).toEqual([titel, rijen.length]);
        else expect(regels.length).toBeGreaterThan(rijen.length);
        for (const [i, rij] of rijen.entries())
          for (const bedrag of rij.match(/-?\s?€\s[\d.]+,\d\d/g) ?? [])
            expect([titel, i, regels[i]]).toEqual([titel, i, expect.arrayContaining([alsInBestand(bedrag)])]);
      }
      expect(await bezwaren(bladzijde)).toEqual([]);
      await bladzijde.context().close();
    },
  );
});

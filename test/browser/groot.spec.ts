import { readFile } from 'node:fs/promises';
import { BEWEGINGEN, schrijfGroot, stelAllesVast, STROMEN } from './hulp/groot.js';
import { bladerVerder, open } from './hulp/groot-openen.js';
import { bezwaren, Werkplekken } from './hulp/werkplek.js';

const AANBIEDERS = 12;
const TABEL = 'Bewegingen van deze koker';
let plekken: Werkplekken;
beforeAll(async () => {
  plekken = await Werkplekken.open((map) => schrijfGroot(map, 14_000, AANBIEDERS), 60_000);
  await stelAllesVast(plekken.dienst, AANBIEDERS);
}, 90_000);
afterAll(() => plekken.sluit());

describe('een groot boek', () => {
  it('heeft een landkaart waarvan elke naam leesbaar is, en die ook in één beeld past', async () => {
    const { bladzijde } = await open(plekken, STROMEN, 'Stromen');
    const plaat = bladzijde.getByRole('img', { name: /^Stromen van winst/ });
    const hoog = async (): Promise<number> => (await plaat.boundingBox())!.height;
    expect(await hoog()).toBeGreaterThan(900);
    // As large as the text of the page, or nearly.
    expect((await plaat.locator('text').last().boundingBox())!.height).toBeGreaterThan(15);
    // No name lies over another in its column.
    const namen = await Promise.all(
      (await plaat.locator('text:not(.stroomplaat-kop)').all()).map(async (een) => (await een.boundingBox())!),
    );
    for (const een of namen)
      for (const ander of namen)
        if (Math.abs(een.x - ander.x) < 1 && een.y < ander.y) expect(een.y + een.height).toBeLessThan(ander.y + 4);
    expect(await bezwaren(bladzijde)).toEqual([]);
    await bladzijde.getByLabel('Pas de hele plaat in één beeld').check();
    expect(await hoog()).toBeLessThanOrEqual(44 * 16);
    await bladzijde.context().close();
  });

  it('houdt hoogstens tien bladzijden vast, gaat terug, en neemt in een bestand alles mee', async () => {
    const { bladzijde } = await open(plekken, `${BEWEGINGEN}/kokers/k1`, TABEL);
    const rijen = bladzijde.getByRole('table', { name: TABEL }).locator('tbody tr');
    const bovenaan = await rijen.first().innerText();
    const eerder = bladzijde.getByRole('button', { name: 'Toon wat ervoor kwam' });
    for (let nr = 1; nr < 10; nr += 1) await bladerVerder(bladzijde, TABEL);
    expect([await rijen.count(), await eerder.count()]).toEqual([500, 0]);
    await bladerVerder(bladzijde, TABEL);
    expect([await rijen.count(), await eerder.count()]).toEqual([500, 1]);
    expect(await rijen.first().innerText()).not.toBe(bovenaan);
    await eerder.click();
    await eerder.waitFor({ state: 'detached' });
    expect([await rijen.count(), await rijen.first().innerText()]).toEqual([500, bovenaan]);
    const [bestand] = await Promise.all([
      bladzijde.waitForEvent('download'),
      bladzijde.getByRole('button', { name: `Bewaar als CSV : ${TABEL}` }).click(),
    ]);
    const regels = (await readFile(await bestand.path(), 'utf8')).trim().split('\r\n');
    expect(regels.at(-1)).toMatch(new RegExp(`^einde: ${regels.length - 2} regels`));
    expect(regels.length).toBeGreaterThan(600);
    await bladzijde.context().close();
  });
});

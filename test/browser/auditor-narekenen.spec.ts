import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { bezwaren, maakBeeld, past, TELEFOON, Werkplekken } from './hulp/werkplek.js';

const BOEK = 'GM0080-2025';
const PAD = `/v1/boeken/${BOEK}`;
const BUNDEL = '**/bundel';
let plekken: Werkplekken;
let bladzijde: Page;
/** A checkpoint of before the boek grew, and the key of who signs. */
let eerder: string;
let sleutel: string;

beforeAll(async () => {
  plekken = await Werkplekken.open();
  eerder = await tekst('controlepunt');
  const lijst = JSON.parse(await tekst('controlesleutels')) as { controlesleutels: { sleutel: string }[] };
  sleutel = lijst.controlesleutels[0]!.sleutel;
  await plekken.dienst.opdracht(`${PAD}/wijken`, 'na-het-controlepunt', { wijk: 'later', naam: 'Later erbij' });
  bladzijde = await plekken.als('Auditor', `/auditor/${BOEK}/narekenen`);
  bladzijde.setDefaultTimeout(10_000);
}, 90_000);

afterAll(() => plekken.sluit());

/** A file of the API, as anybody with the token gets it. */
const tekst = async (wat: string): Promise<string> => {
  const antwoord = await fetch(`${plekken.dienst.adres}${PAD}/${wat}`, {
    headers: { authorization: `Bearer ${plekken.dienst.token('auditor')}`, 'ontschot-doelbinding': 'Test' },
  });
  return antwoord.text();
};
const ga = (pad: string, op = bladzijde): Promise<unknown> => op.goto(`${plekken.dienst.adres}/auditor/${BOEK}/${pad}`);
const zegWaarvoor = async (op = bladzijde): Promise<void> => {
  await op.getByLabel('Waarvoor u kijkt').fill('Controle jaarrekening 2025');
  await op.getByRole('button', { name: 'Leg vast' }).click();
  await op.getByRole('button', { name: 'Wijzig' }).waitFor();
};
const verslag = (): Locator => bladzijde.getByRole('region', { name: 'Verslag' });
const stappen = (): Promise<string[]> => verslag().locator('li').allInnerTexts();
const rekenNa = async (oordeel: string): Promise<void> => {
  await bladzijde.getByRole('button', { name: 'Haal de bundel op en reken na' }).click();
  await verslag().getByText(oordeel, { exact: true }).waitFor({ timeout: 20_000 });
};

describe('zelf narekenen, in een echte browser', () => {
  it('vraagt eerst waarvoor iemand kijkt, en rekent dan alles na wat zonder sleutel en controlepunt kan', async () => {
    const knop = bladzijde.getByRole('button', { name: 'Haal de bundel op en reken na' });
    await knop.waitFor();
    expect(await knop.isDisabled()).toBe(true);
    expect(await bezwaren(bladzijde)).toEqual([]);
    await zegWaarvoor();
    await rekenNa('Niet volledig.');
    const gezien = await stappen();
    expect(gezien.map((stap) => /^\S+ (Klopt|Niet nagegaan|Klopt niet)$/m.exec(stap)?.[1])).toEqual([
      ...['Klopt', 'Klopt', 'Klopt', 'Klopt', 'Niet nagegaan', 'Niet nagegaan', 'Klopt', 'Klopt'],
    ]);
    expect(await bezwaren(bladzijde)).toEqual([]);
  });

  it('met de sleutel en een eerder controlepunt is alles in orde, en staat er hoeveel is nagegaan', async () => {
    await bladzijde.getByLabel('Controlesleutel van de gemeente').fill(sleutel);
    await bladzijde.getByLabel('Controlepunt van een eerder moment').fill(eerder);
    await rekenNa('In orde.');
    const { omvang, wortel } = JSON.parse(await tekst('boom')) as { omvang: number; wortel: string };
    expect(omvang).toBe(Number(eerder.split('\n')[1]) + 1);
    const regels = (await tekst('bundel')).trimEnd().split('\n').slice(1);
    const mutaties = regels
      .map((regel) => (JSON.parse(regel) as { data: { mutaties?: unknown[] } }).data.mutaties?.length ?? 0)
      .reduce((som, aantal) => som + aantal, 0);
    const gezien = await stappen();
    expect(gezien[1]).toContain(`${omvang} gebeurtenissen`);
    expect(gezien[2]).toContain(wortel);
    expect(gezien[5]).toContain(`bij ${omvang - 1} gebeurtenissen`);
    expect(gezien[6]).toContain(`${mutaties} mutaties`);
    expect(await bezwaren(bladzijde)).toEqual([]);
    await maakBeeld(bladzijde, 'auditor-narekenen');
  });

  it.each([
    ['een bedrag één cent hoger', '"bedrag":63000000,"budget"', '"bedrag":63000001,"budget"', 2],
    ['één letter in een naam', 'Jeugdbescherming De Kring', 'Jeugdbescherming De Krinh', 2],
    ['een spatie erbij', '"type":"boek-geopend.v1"', '"type": "boek-geopend.v1"', 1],
    ['een ander aantal in het controlepunt', /\\n(\d+)\\n/, '\\n9$1\\n', 3],
  ])('als de dienst een bundel geeft met %s, dan komt dat uit', async (_, wat, anders, stap) => {
    await bladzijde.route(BUNDEL, async (route) => {
      const antwoord = await route.fetch();
      const goed = await antwoord.text();
      const fout = goed.replace(wat, anders);
      expect(fout).not.toBe(goed);
      await route.fulfill({ response: antwoord, body: fout });
    });
    await rekenNa('Niet in orde.');
    expect((await stappen())[stap]).toMatch(/Klopt niet/);
    expect(await bezwaren(bladzijde)).toEqual([]);
    await bladzijde.unroute(BUNDEL);
  });

  it('als de dienst wegvalt, dan staat er dat, blijft wat is geplakt staan, en lukt het daarna', async () => {
    await bladzijde.route(BUNDEL, (route) => route.abort());
    await bladzijde.getByRole('button', { name: 'Haal de bundel op en reken na' }).click();
    expect(await bladzijde.getByRole('alert').innerText()).toContain('Geen verbinding');
    await bladzijde.unroute(BUNDEL);
    await bladzijde.reload();
    expect(await bladzijde.getByLabel('Controlesleutel van de gemeente').inputValue()).toBe(sleutel);
    await rekenNa('In orde.');
  });

  it('rekent een bestand na dat iemand bewaarde, zonder de dienst iets te vragen', async () => {
    const bundel = Buffer.from(await tekst('bundel'));
    let gevraagd = 0;
    await bladzijde.route(BUNDEL, (route) => {
      gevraagd += 1;
      return route.abort();
    });
    await bladzijde
      .getByLabel('Bundel die u bewaarde')
      .setInputFiles({ name: 'boek.bundel', mimeType: 'application/x-ndjson', buffer: bundel.subarray(0, -10) });
    await bladzijde.getByRole('button', { name: 'Reken dit bestand na' }).click();
    await verslag().getByText('Niet in orde.', { exact: true }).waitFor();
    expect((await stappen())[1]).toContain('De bundel houdt midden in een regel op.');
    await bladzijde.getByRole('button', { name: 'Toch de bundel van nu' }).click();
    await bladzijde
      .getByLabel('Bundel die u bewaarde')
      .setInputFiles({ name: 'boek.bundel', mimeType: 'application/x-ndjson', buffer: bundel });
    await bladzijde.getByRole('button', { name: 'Reken dit bestand na' }).click();
    await verslag().getByText('In orde.', { exact: true }).waitFor();
    expect(gevraagd).toBe(0);
    await bladzijde.unroute(BUNDEL);
  });
});

describe('meenemen', () => {
  const haal = async (knop: string): Promise<{ naam: string; inhoud: string }> => {
    const [bestand] = await Promise.all([
      bladzijde.waitForEvent('download'),
      bladzijde.getByRole('button', { name: knop, exact: true }).click(),
    ]);
    return { naam: bestand.suggestedFilename(), inhoud: await readFile(await bestand.path(), 'utf8') };
  };

  it('bewaart controlepunt, bundel, bewijs en uitvoer zoals de API ze geeft', async () => {
    await ga('meenemen');
    await bladzijde.getByRole('button', { name: 'Bewaar journaal' }).waitFor();
    expect(await bladzijde.getByText(sleutel).count()).toBe(1);
    // Ed25519 signs the same thing in the same way.
    expect(await haal('Bewaar een controlepunt van nu')).toEqual({
      naam: `controlepunt-${BOEK}.txt`,
      inhoud: await tekst('controlepunt'),
    });
    const bundel = await haal('Bewaar de bundel');
    expect(bundel.naam).toBe(`boek-${BOEK}.bundel`);
    expect(bundel.inhoud.split('\n').slice(1)).toEqual((await tekst('bundel')).split('\n').slice(1));
    await bladzijde.getByLabel('Van hoeveel gebeurtenissen').fill('50');
    const { inhoud } = await haal('Bewaar het bewijs');
    expect(JSON.parse(inhoud)).toEqual(JSON.parse(await tekst('boom/consistentie?van=50')));
    // When it was made is the one thing that is other each time.
    const zonderWanneer = (journaal: string): string => journaal.replace(/^; gemaakt: .*$/m, '');
    const journaal = (await haal('Bewaar journaal')).inhoud;
    expect(zonderWanneer(journaal)).toBe(zonderWanneer(await tekst('uitvoer/journaal')));
    await bladzijde.getByLabel('Vorm').selectOption('xaf');
    expect((await haal('Bewaar xaf')).naam).toMatch(/\.xaf$/);
    expect(await bezwaren(bladzijde)).toEqual([]);
  });
});

describe('voor iedereen', () => {
  it('alleen met het toetsenbord: van de tijdlijn naar een oordeel over het hele boek', async () => {
    const ander = await plekken.als('Auditor');
    await ander.getByRole('table', { name: 'Budgetten' }).waitFor();
    const staatOp = (): Promise<string> => ander.evaluate('document.activeElement?.textContent ?? ""');
    for (let i = 0; i < 30 && (await staatOp()) !== 'Zelf narekenen'; i += 1) await ander.keyboard.press('Shift+Tab');
    await ander.keyboard.press('Enter');
    await ander.getByRole('heading', { name: 'Zelf narekenen' }).waitFor();
    await ander.keyboard.press('Tab');
    await ander.keyboard.type('Controle 2025');
    await ander.keyboard.press('Enter');
    await ander.getByRole('button', { name: 'Wijzig' }).waitFor();
    for (let i = 0; i < 12 && !(await staatOp()).startsWith('Haal de bundel op'); i += 1)
      await ander.keyboard.press('Tab');
    await ander.keyboard.press('Enter');
    await ander.getByText('Niet volledig.', { exact: true }).waitFor();
    await ander.context().close();
  });

  it('past op een telefoon, en heeft ook daar geen bezwaar van de toegankelijkheidstoets', async () => {
    const telefoon = await plekken.als('Auditor', '/', TELEFOON);
    await telefoon.getByRole('table', { name: 'Budgetten' }).waitFor();
    for (const pad of [
      '',
      'journaal',
      'gebeurtenissen/97',
      'herkomst',
      'verschillen?van=90',
      'toen',
      'narekenen',
      'meenemen',
    ]) {
      await ga(pad, telefoon);
      await telefoon.getByRole('heading', { level: 1 }).waitFor();
      await telefoon.getByText('Even geduld').first().waitFor({ state: 'hidden' });
      expect([pad, await bezwaren(telefoon)]).toEqual([pad, []]);
      expect([pad, await past(telefoon)]).toEqual([pad, true]);
    }
    await telefoon.context().close();
  });

  it('vraagt niets aan een andere host en geeft geen fout', () => {
    expect(plekken.elders).toEqual([]);
    expect(plekken.fouten.filter((fout) => !fout.includes('ERR_FAILED'))).toEqual([]);
  });
});

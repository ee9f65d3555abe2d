import { schrijfEuro as schrijfBedrag } from '@ontschot/kern';
import type {
  Contractregel,
  Contractstand,
  Declaratiestand,
  Landkaart,
  Metingoverzicht,
  Raadsoverzicht,
  Uitleg,
} from '@ontschot/projecties';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { declareer } from './hulp/declaratie.js';
import { bezwaren, maakBeeld, past, TELEFOON, Werkplekken } from './hulp/werkplek.js';

const schrijfEuro = (bedrag: number): string => schrijfBedrag(bedrag).replaceAll(' ', '\u00a0');
const BOEK = 'GM0080-2025';
const KRING = 'Aanbieder: Jeugdbescherming De Kring';
const OPVANG = 'Aanbieder van opvang';
let plekken: Werkplekken;

beforeAll(async () => {
  plekken = await Werkplekken.open();
}, 90_000);
afterAll(() => plekken.sluit());

const vraag = async <T>(pad: string, wie = 'demo-aanbieder-2'): Promise<T> =>
  (await plekken.dienst.vraag(`/v1/boeken/${BOEK}/${pad}`, wie)).inhoud as unknown as T;
const rijen = (bladzijde: Page, tabel: string): Promise<string[]> =>
  bladzijde.getByRole('table', { name: tabel }).locator('tbody tr').allInnerTexts();
const inVolgorde = (...delen: readonly string[]): unknown =>
  expect.stringMatching(new RegExp(delen.map((deel) => deel.replace(/[.()]/g, '\\$&')).join('[\\s\\S]*')));

describe('de werkplek van een aanbieder, in een echte browser', () => {
  it('toont per koker wat zijn preventie opleverde, hemzelf kostte en terugbracht', async () => {
    const { stromen, totalen, namen } = await vraag<Landkaart>('landkaart?op=2025-12-31');
    const bladzijde = await plekken.als(KRING);
    await bladzijde.getByRole('table', { name: 'Per koker' }).waitFor();
    const getoond = await rijen(bladzijde, 'Per koker');
    expect(getoond).toHaveLength(stromen.length);
    for (const { koker, gewonnen, gederfd, toegezegd, contant } of stromen)
      expect(getoond).toContainEqual(
        inVolgorde(namen.kokers[koker]!, ...[gewonnen, gederfd, toegezegd, contant].map(schrijfEuro)),
      );
    expect([totalen.gewonnen, totalen.gederfd, totalen.contant]).toEqual([330_000_000, 330_000_000, 99_000_000]);
    await bladzijde
      .getByText(`en u kreeg ${schrijfEuro(99_000_000)} terug, 30,00% van wat anderen ermee wonnen`)
      .waitFor();
    await bladzijde.getByRole('table', { name: 'Aan u toegezegd' }).waitFor();
    await bladzijde.getByRole('table', { name: 'Wat is vastgesteld' }).waitFor();
    expect(await bezwaren(bladzijde)).toEqual([]);
    await maakBeeld(bladzijde, 'aanbieder');
    await bladzijde.context().close();
  }, 60_000);

  it('legt elke euro uit, en geeft een ontvangstbewijs mee', async () => {
    const { vaststellingen } = await vraag<{ vaststellingen: Metingoverzicht[] }>('vaststellingen');
    const { revisie, id } = vaststellingen[0]!;
    const { tekst } = await vraag<Uitleg>(`uitleg/${revisie}`);
    const bladzijde = await plekken.als(KRING, '/', { acceptDownloads: true });
    await bladzijde.getByRole('link', { name: `Vaststelling ${id}` }).press('Enter');
    await bladzijde.getByText('WAT IS BEREKEND').waitFor();
    expect(await bladzijde.locator('pre').textContent()).toBe(tekst);
    expect(await bezwaren(bladzijde)).toEqual([]);
    await bladzijde.getByRole('link', { name: /^Aandeel toegekend/ }).click();
    await bladzijde.getByRole('heading', { name: /^Aandeel toegekend/ }).waitFor();
    const aandeel = Number(/\d+$/.exec(bladzijde.url())?.[0]);
    const [bestand] = await Promise.all([
      bladzijde.waitForEvent('download'),
      bladzijde.getByRole('button', { name: 'Download het ontvangstbewijs' }).press('Enter'),
    ]);
    expect(bestand.suggestedFilename()).toBe(`ontvangstbewijs-${BOEK}-${aandeel}.json`);
    const bewijs = JSON.parse(await readFile(await bestand.path(), 'utf8')) as object;
    expect(bewijs).toMatchObject({ formaat: 'ontschot-ontvangstbewijs.v1', boek: BOEK, revisie: aandeel });
    expect(await bezwaren(bladzijde)).toEqual([]);
    await bladzijde.context().close();
  }, 60_000);

  it('zegt van wie nog geen contract en geen declaratie heeft dat zij er niet zijn', async () => {
    const bladzijde = await plekken.als(KRING, `/aanbieder/${BOEK}/contracten`, TELEFOON);
    await bladzijde.getByText('U hebt in dit boek nog geen contract.').waitFor();
    expect(await bezwaren(bladzijde)).toEqual([]);
    await bladzijde.getByRole('link', { name: 'Declaraties' }).click();
    await bladzijde.getByText('U hebt in dit boek nog niets gedeclareerd.').waitFor();
    expect(await bezwaren(bladzijde)).toEqual([]);
    await bladzijde.context().close();
  }, 60_000);

  it('toont van een contract wat elke vorm vrijgeeft, de bezetting per maand en de bonus, zoals de API ze geeft', async () => {
    const contract = await vraag<Contractstand>('contracten/inloop-2025?op=2025-12-31', 'demo-aanbieder');
    const bladzijde = await plekken.als(OPVANG, `/aanbieder/${BOEK}/contracten`);
    await bladzijde.getByRole('table', { name: 'Uw contracten' }).waitFor();
    await maakBeeld(bladzijde, 'contracten');
    await bladzijde.getByRole('link', { name: contract.naam }).press('Enter');
    await bladzijde.getByRole('heading', { level: 1, name: contract.naam }).waitFor();
    const samen = await bladzijde.getByRole('list', { name: 'Samen' }).innerText();
    for (const bedrag of [contract.toegezegd, contract.besteed, contract.open, contract.bonus])
      expect(samen).toContain(schrijfEuro(bedrag));
    for (const { uitleg } of contract.vormen) await bladzijde.getByText(uitleg).waitFor();
    expect(contract.vormen.map(({ vorm }) => vorm)).toEqual(['functiegericht', 'product']);
    await bladzijde
      .getByText('vast bedrag voor een functie vanaf 1 januari 2025, per product vanaf 1 juli 2025')
      .waitFor();
    await bladzijde.getByText('Afgesproken is dat u 15% bij anderen besteedt').waitFor();
    expect(await rijen(bladzijde, 'Gebruik van de capaciteit')).toEqual([
      inVolgorde('januari 2025', '15 van 20 plaatsen', '75,0%', '2'),
      inVolgorde('februari 2025', '19 van 20 plaatsen', '95,0%', '2'),
    ]);
    const [{ bedrag, score }] = contract.resultaten as [Contractstand['resultaten'][number]];
    expect(await rijen(bladzijde, 'Resultaten')).toEqual([
      inVolgorde('inloop-1', score.replace('.', ','), 'bonus', schrijfEuro(bedrag)),
    ]);
    expect(await bezwaren(bladzijde)).toEqual([]);
    await maakBeeld(bladzijde, 'contract');
    await bladzijde.context().close();
  }, 60_000);

  it('toont op een telefoon afspraken in gewone taal, contracten en declaraties, ook als er weinig is', async () => {
    const { contracten } = await vraag<{ contracten: Contractregel[] }>('contracten?op=2025-12-31', 'demo-aanbieder');
    const bladzijde = await plekken.als(OPVANG, '/', TELEFOON);
    await bladzijde.getByText('Van wat u levert is nog niets gemeten.').waitFor();
    expect(await bezwaren(bladzijde)).toEqual([]);
    await bladzijde.getByRole('link', { name: 'Afspraken' }).click();
    await bladzijde.getByRole('link', { name: 'Eerst een huis' }).click();
    await bladzijde.getByText('Van de winst wordt 30% gedeeld; de rest houdt de koker waar zij viel.').waitFor();
    await bladzijde.getByText('Deze afspraak ligt bij wie de kokers betaalt.').waitFor();
    expect(await bezwaren(bladzijde)).toEqual([]);
    expect(await past(bladzijde)).toBe(true);
    await bladzijde.getByRole('link', { name: 'Contracten' }).click();
    await bladzijde.getByRole('table', { name: 'Uw contracten' }).waitFor();
    expect(contracten).toHaveLength(2);
    expect(await rijen(bladzijde, 'Uw contracten')).toEqual(
      contracten.map(({ naam, toegezegd, besteed, vrijgevallen }) =>
        inVolgorde(naam, ...[toegezegd, besteed, vrijgevallen].map(schrijfEuro)),
      ),
    );
    expect(await bezwaren(bladzijde)).toEqual([]);
    await bladzijde.getByRole('link', { name: 'Opvang per plaats, 2025' }).click();
    await bladzijde.getByText('Er is nog niet gemeld hoeveel').waitFor();
    expect(await bezwaren(bladzijde)).toEqual([]);
    await bladzijde.getByRole('link', { name: 'Declaraties' }).click();
    await bladzijde.getByText('2 van 2').waitFor();
    expect(await bezwaren(bladzijde)).toEqual([]);
    await maakBeeld(bladzijde, 'declaraties-telefoon');
    expect(await past(bladzijde)).toBe(true);
    await bladzijde.context().close();
  }, 60_000);

  it('ziet een declaratie zodra zij is ingenomen, en hoeveel ervan is geboekt', async () => {
    const bladzijde = await plekken.als(OPVANG, `/aanbieder/${BOEK}/declaraties`);
    await bladzijde.getByText('2 van 2').waitFor();
    await declareer(plekken.dienst, BOEK);
    await bladzijde.getByText('1 van 1').waitFor({ timeout: 20_000 });
    const { declaraties } = await vraag<{ declaraties: Declaratiestand[] }>('declaraties', 'demo-aanbieder');
    expect(declaraties.map(({ nummer }) => nummer).sort()).toEqual(['2025-07', 'D1']);
    expect(await rijen(bladzijde, 'Uw declaraties')).toEqual(
      declaraties.map(({ nummer, gevraagd, geboekt }) =>
        inVolgorde(nummer, 'geboekt', ...[gevraagd.debet, geboekt.debet].map(schrijfEuro)),
      ),
    );
    expect(await bezwaren(bladzijde)).toEqual([]);
    await maakBeeld(bladzijde, 'declaraties');
    await bladzijde.getByLabel('Staat').selectOption('afgebroken');
    await bladzijde.getByText('Er zijn geen declaraties die zo staan.').waitFor();
    await bladzijde.context().close();
  }, 60_000);

  it('krijgt niets te zien van een ander, ook niet met een adres dat iemand deelde', async () => {
    const bladzijde = await plekken.als(OPVANG, `/aanbieder/${BOEK}/afspraken/een-gezin-een-coach`);
    await bladzijde.getByText('Dit bestaat niet').waitFor();
    expect(await bezwaren(bladzijde)).toEqual([]);
    await bladzijde.context().close();
  }, 60_000);
});

describe('de werkplek van een raadslid, in een echte browser', () => {
  it('toont de totalen als de API ze geeft, en zegt wat er nog niet is', async () => {
    const { totaal, preventiewinst } = await vraag<Raadsoverzicht>('raadsoverzicht', 'raad');
    const bladzijde = await plekken.als('Raadslid');
    await bladzijde.getByRole('table', { name: 'Preventie per koker' }).waitFor();
    expect(await bladzijde.getByRole('list', { name: 'Het geld' }).innerText()).toContain(
      schrijfEuro(totaal.naWijziging),
    );
    const getoond = await rijen(bladzijde, 'Preventie per koker');
    for (const { naam, gewonnen, contant } of preventiewinst.kokers)
      expect(getoond).toContainEqual(inVolgorde(naam!, ...[gewonnen, contant].map(schrijfEuro)));
    await bladzijde.getByText('ziet u zodra de eerste maand is afgesloten').waitFor();
    expect(await bezwaren(bladzijde)).toEqual([]);
    await maakBeeld(bladzijde, 'raad');
    await bladzijde.getByRole('link', { name: 'Verhalen' }).click();
    await bladzijde.getByText('Er is nog geen verhaal.').waitFor();
    expect(await bezwaren(bladzijde)).toEqual([]);
    await bladzijde.context().close();
  }, 60_000);

  it('ziet na het afsluiten van een maand wat is uitgegeven, zonder opnieuw te laden', async () => {
    const bladzijde = await plekken.als('Raadslid', `/raad/${BOEK}/geld`);
    await bladzijde.getByText('Er is nog geen maand afgesloten.').waitFor();
    const { status } = await plekken.dienst.opdracht(`/v1/boeken/${BOEK}/perioden/2025-01/afsluitingen`, 'januari', {});
    expect(status).toBe(201);
    await bladzijde.getByText('Zoals het was op 31 januari 2025').waitFor({ timeout: 20_000 });
    const { totaal } = await vraag<Raadsoverzicht>('raadsoverzicht', 'raad');
    expect(totaal.besteed).toBeGreaterThan(0);
    expect(await bladzijde.getByRole('table', { name: 'Het geld per koker' }).locator('tfoot').innerText()).toContain(
      schrijfEuro(totaal.besteed!),
    );
    await bladzijde.getByLabel('Per', { exact: true }).selectOption('budget');
    await bladzijde.getByRole('table', { name: 'Het geld per budget' }).waitFor();
    expect(await bezwaren(bladzijde)).toEqual([]);
    await bladzijde.context().close();
  }, 60_000);

  it('geen van beiden vraagt iets aan een andere host, of geeft een fout die niemand las', () => {
    expect(plekken.elders).toEqual([]);
    // The address of somebody else's afspraak was asked on purpose.
    expect(plekken.fouten.filter((fout) => !fout.includes('404'))).toEqual([]);
  });
});

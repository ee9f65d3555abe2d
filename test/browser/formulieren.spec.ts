import type { Afspraakoverzicht, Metingoverzicht, Regeloverzicht, Toezeggingregel } from '@ontschot/projecties';
import type { Page, Route } from 'playwright-core';
import { AFSPRAAK, metEerderHelpen } from './hulp/eerder-helpen.js';
import { euro } from './hulp/euro.js';
import { bezwaren, Werkplekken } from './hulp/werkplek.js';

const WIE = 'Controller van de gemeente';
const BOEK = 'GM0080-2025';
const PAD = `/v1/boeken/${BOEK}`;
let plekken: Werkplekken;
let ik: Page;

beforeAll(async () => {
  plekken = await Werkplekken.open();
  await metEerderHelpen(plekken.dienst, BOEK);
  ik = await plekken.als(WIE, `/controller/${BOEK}/afspraken/${AFSPRAAK}`);
}, 90_000);

afterAll(() => plekken.sluit());

const vraag = async <T>(pad: string): Promise<T> =>
  (await plekken.dienst.vraag(`${PAD}/${pad}`)).inhoud as unknown as T;
const knop = (naam: string) => ik.getByRole('button', { name: naam, exact: true });
const veld = (naam: string) => ik.getByLabel(naam, { exact: true });
const ga = (pad: string) => ik.goto(`${plekken.dienst.adres}/controller/${BOEK}/${pad}`);

let nummer = 0;
async function boek(pad: string, inhoud: object): Promise<void> {
  const antwoord = await plekken.dienst.opdracht(`${PAD}/${pad}`, `ander-${(nummer += 1)}`, inhoud);
  if (antwoord.status !== 201) throw new Error(JSON.stringify(antwoord.inhoud));
}

/** Just before the next write of this page comes in, a colleague does something; then it goes on. */
async function netDaarvoor(pad: string, doe: () => Promise<void>): Promise<void> {
  let gedaan = false;
  const eenmaal = async (route: Route): Promise<void> => {
    if (gedaan || route.request().method() !== 'POST') return route.fallback();
    gedaan = true;
    await doe();
    await route.continue();
  };
  await ik.route(pad, eenmaal);
}

/** While the next write of this page is under way, this person goes on. */
async function terwijl(pad: string, doe: () => Promise<void>): Promise<void> {
  let gedaan = false;
  const eenmaal = async (route: Route): Promise<void> => {
    if (gedaan || route.request().method() !== 'POST') return route.fallback();
    gedaan = true;
    const antwoord = await route.fetch();
    await doe();
    await route.fulfill({ response: antwoord });
  };
  await ik.route(pad, eenmaal);
}

const ontvangst = (bedrag: number): Promise<void> =>
  boek('ontvangsten', { boekdatum: '2025-12-31', budget: 'uhp', koker: 'uhp', bedrag, grond: 'Aandeel' });
const kosten = (bedrag: number): Promise<void> =>
  boek('kostenmeldingen', {
    ...{ melding: `later-${(nummer += 1)}`, koker: 'uhp', bron: 'Opgave van de financier' },
    regels: [{ maand: '2025-07', bedrag, populatie: 'anderen' }],
  });
const toezeggingen = async () =>
  (await vraag<{ toezeggingen: readonly Toezeggingregel[] }>(`toezeggingen?afspraak=${AFSPRAAK}`)).toezeggingen;

describe('wat is getoond wordt geboekt, en niets anders', () => {
  it('gegeven kosten die binnenkomen tussen het voorbeeld en de knop, dan wordt er niet vastgesteld wat niemand zag', async () => {
    await ik.getByText('Meet of stel vast wat zij opbracht').click();
    await ik.getByText(`Samen: winst, ${euro(8_000_000)}.`).waitFor();
    await netDaarvoor('**/vaststellingen', () => kosten(1_000_000));
    await knop('Stel vast').click();
    await ik.getByText('Er zou nu iets anders worden geboekt dan u zag').waitFor();
    await ik.getByText(`De uitkomst: was ${euro(8_000_000)}, is nu ${euro(7_000_000)}.`).waitFor();
    expect(await bezwaren(ik)).toEqual([]);
    expect(await toezeggingen()).toEqual([]);
    await knop('Stel vast').click();
    await ik.getByText('Vastgesteld, en geboekt wat eruit volgt.').waitFor();
    const { vaststellingen } = await vraag<{ vaststellingen: readonly Metingoverzicht[] }>(
      `vaststellingen?afspraak=${AFSPRAAK}`,
    );
    expect(vaststellingen).toMatchObject([{ netto: 7_000_000 }]);
  });

  it('gegeven geld dat net wegging, dan wordt er niet betaald wat niemand zag, en staat er wat anders is', async () => {
    await ontvangst(500_000);
    await ga('toezeggingen');
    await ik.getByText('Maak contant wat is toegezegd').click();
    const [een] = await toezeggingen();
    await veld('Welke toezegging').selectOption({ value: een?.toezegging ?? '' });
    const tabel = ik.getByRole('table', { name: 'Dit wordt betaald' });
    await tabel.getByText(euro(500_000)).waitFor();
    await netDaarvoor('**/contantmakingen', () => ontvangst(100_000));
    await knop('Maak contant').click();
    await ik.getByText('Er zou nu iets anders worden geboekt dan u zag').waitFor();
    await ik.getByText(`was ${euro(500_000)}, is nu ${euro(600_000)}`).waitFor();
    expect(await bezwaren(ik)).toEqual([]);
    expect(await toezeggingen()).toMatchObject([{ contant: 0 }]);
    // Much that has nothing to do with it does not stand in the way.
    await netDaarvoor('**/contantmakingen', () => boek('wijken', { wijk: 'zuid', naam: 'Zuid' }));
    await knop('Maak contant').click();
    await ik.getByText('Betaald. Het staat in het boek').waitFor();
    expect(await toezeggingen()).toMatchObject([{ contant: 600_000 }]);
    expect(await ik.getByText('Het boek is veranderd terwijl u keek').count()).toBe(0);
  });

  it('gegeven dat het voorbeeld verandert terwijl iemand ernaar kijkt, dan staat er wat het was', async () => {
    await ontvangst(100_000);
    await ik.getByRole('table', { name: 'Dit wordt betaald' }).getByText(euro(100_000)).waitFor();
    await ontvangst(50_000);
    await ik.getByText(`was ${euro(100_000)}, is nu ${euro(150_000)}`).waitFor();
    expect(await knop('Maak contant').isDisabled()).toBe(false);
  });
});

describe('iets nieuws wordt nooit een versie van iets van een ander', () => {
  const voorstel = async (): Promise<object> => {
    const { versies } = await vraag<Afspraakoverzicht>(`afspraken/${AFSPRAAK}`);
    const { inhoud } = versies[0]!;
    const kokers = inhoud.kokers.map(({ koker }) => ({
      koker,
      nulmeting: {
        methode: { methode: 'vast', bedrag: 100, per: 'jaar', bron: 'Begroting' },
        volgtPopulatie: false,
      },
    }));
    return { ...inhoud, kokers };
  };

  it('een afspraak met een naam die net is genomen krijgt een eigen naam, met alles wat is getypt', async () => {
    await ga('nieuwe-afspraak');
    await veld('Naam van de afspraak').fill('Samen eropaf');
    await veld('Organisatie').selectOption({ index: 1 });
    await veld('Voor wie').selectOption('Andere gezinnen');
    await veld('Huishoudens bij de nulmeting').fill('40');
    await veld('Koker').selectOption('Uithuisplaatsing');
    await veld('Wat er zonder preventie was verwacht').selectOption('een afgesproken bedrag');
    await veld('Verwacht bedrag (€)').fill('2.000,00');
    await veld('Waar dit vandaan komt').fill('Begroting');
    const inhoud = await voorstel();
    await netDaarvoor('**/afspraken', () =>
      boek('afspraken', { ...inhoud, afspraak: 'samen-eropaf', naam: 'Van een collega' }),
    );
    await knop('Bewaar als ontwerp').click();
    await ik.getByText('Bewaard. Er verandert niets aan geld').waitFor();
    const namen = await Promise.all(
      ['samen-eropaf', 'samen-eropaf-2'].map(async (id) => {
        const { versies } = await vraag<Afspraakoverzicht>(`afspraken/${id}`);
        return versies.map((een) => een.inhoud.naam);
      }),
    );
    expect(namen).toEqual([['Van een collega'], ['Samen eropaf']]);
  });

  it('een regel ook', async () => {
    await ga('regels?regel=nieuw');
    await veld('Naam van de regel').fill('Een derde');
    await veld('Deel van de winst dat wordt gedeeld (%)').fill('33,3');
    const { versies } = await vraag<Regeloverzicht>('verdeelregels/dertig-procent');
    const regel = { ...versies[0]!.regel, naam: 'Van een collega' };
    await netDaarvoor('**/verdeelregels', () =>
      boek('verdeelregels', { verdeelregel: 'een-derde', geldigVanaf: '2025-01-01', regel }),
    );
    await knop('Bewaar als concept').click();
    await ik.getByText('Bewaard als concept: versie 1.').waitFor();
    const { verdeelregels } = await vraag<{ verdeelregels: readonly Regeloverzicht[] }>('verdeelregels?aantal=100');
    const gemaakt = verdeelregels.filter(({ verdeelregel }) => verdeelregel.startsWith('een-derde'));
    expect(gemaakt.map((een) => [een.verdeelregel, een.versies.map((versie) => versie.regel.naam)])).toEqual([
      ['een-derde', ['Van een collega']],
      ['een-derde-2', ['Een derde']],
    ]);
  });
});

describe('wat iemand typt terwijl een opdracht onderweg is', () => {
  it('staat er na het boeken van een begrotingswijziging nog', async () => {
    await ga('begroting');
    await veld('Besluit').fill('Raadsbesluit 2025-70');
    const regel = ik.getByRole('group', { name: 'Regel 1' });
    await regel.getByLabel('Budget').selectOption('6.60');
    await regel.getByLabel('Bedrag').fill('12,00');
    await ik.getByText('Dit kan zo worden geboekt.').waitFor();
    await terwijl('**/begrotingswijzigingen', () => veld('Besluit').fill('Raadsbesluit 2025-71'));
    await knop('Boek de wijziging').click();
    await ik.getByText('Geboekt: Raadsbesluit 2025-70').waitFor();
    await ik.getByText('Wat u intussen typte is niet geboekt').waitFor();
    expect(await veld('Besluit').inputValue()).toBe('Raadsbesluit 2025-71');
  });

  it('gaat bij een nieuwe afspraak verder als wijziging van wat is bewaard', async () => {
    await ga('nieuwe-afspraak');
    await veld('Naam van de afspraak').fill('Eerst dit');
    await veld('Organisatie').selectOption({ index: 1 });
    await veld('Voor wie').selectOption('Andere gezinnen');
    await veld('Huishoudens bij de nulmeting').fill('40');
    await veld('Koker').selectOption('Uithuisplaatsing');
    await veld('Wat er zonder preventie was verwacht').selectOption('een afgesproken bedrag');
    await veld('Verwacht bedrag (€)').fill('2.000,00');
    await veld('Waar dit vandaan komt').fill('Begroting');
    await terwijl('**/afspraken', () => veld('Waar dit vandaan komt').fill('Begroting 2025, bladzijde 12'));
    await knop('Bewaar als ontwerp').click();
    await ik.getByText('Wat u intussen typte is niet geboekt').waitFor();
    await ik.getByRole('heading', { name: 'Wijzig Eerst dit' }).waitFor();
    expect(await veld('Waar dit vandaan komt').inputValue()).toBe('Begroting 2025, bladzijde 12');
    expect(await ik.getByText('Er is intussen een nieuwere versie bewaard').count()).toBe(0);
    await knop('Bewaar als ontwerp').click();
    await ik.getByText('Bewaard. Er verandert niets aan geld').waitFor();
    const { versies } = await vraag<Afspraakoverzicht>('afspraken/eerst-dit');
    expect(versies).toMatchObject([
      { inhoud: { kokers: [{ nulmeting: { methode: { bron: 'Begroting 2025, bladzijde 12' } } }] } },
    ]);
  });

  it('gaat bij een wijziging verder op wat net is bewaard', async () => {
    await ga(`afspraken/eerst-dit/wijzigen`);
    await veld('Huishoudens bij de nulmeting').fill('41');
    await terwijl('**/afspraken', () => veld('Huishoudens bij de nulmeting').fill('42'));
    await knop('Bewaar als ontwerp').click();
    await ik.getByText('Wat u intussen typte is niet geboekt').waitFor();
    expect(await veld('Huishoudens bij de nulmeting').inputValue()).toBe('42');
    const { versies } = await vraag<Afspraakoverzicht>('afspraken/eerst-dit');
    expect(versies[0]?.inhoud.huishoudensBijNulmeting).toBe(41);
  });
});

describe('een concept van een wijziging', () => {
  const naamVan = async (): Promise<string | undefined> =>
    (await vraag<Afspraakoverzicht>('afspraken/eerst-dit')).versies.at(-1)?.inhoud.naam;
  const collega = async (naam: string): Promise<void> => {
    const { versies } = await vraag<Afspraakoverzicht>('afspraken/eerst-dit');
    await boek('afspraken', { ...versies.at(-1)!.inhoud, afspraak: 'eerst-dit', naam });
  };

  it('blijft staan als een collega een nieuwere versie bewaart, en wie het typte kiest', async () => {
    await ga('afspraken/eerst-dit/wijzigen');
    await veld('Naam van de afspraak').fill('Van mij');
    await collega('Van een collega');
    await ik.getByText('Er is intussen een nieuwere versie bewaard').waitFor();
    expect(await veld('Naam van de afspraak').inputValue()).toBe('Van mij');
    expect(await knop('Bewaar als ontwerp').isDisabled()).toBe(true);
    expect(await bezwaren(ik)).toEqual([]);
    await ik.reload();
    await ik.getByText('Er is intussen een nieuwere versie bewaard').waitFor();
    await knop('Ga verder met wat ik typte').click();
    await ik.getByText('U gaat verder met wat u typte.').waitFor();
    expect(await veld('Naam van de afspraak').inputValue()).toBe('Van mij');
    await collega('Van een tweede collega');
    await ik.getByText('Er is intussen een nieuwere versie bewaard').waitFor();
    await knop('Neem de nieuwere versie over').click();
    expect(await veld('Naam van de afspraak').inputValue()).toBe('Van een tweede collega');
    await veld('Naam van de afspraak').fill('Samen verder');
    await knop('Bewaar als ontwerp').click();
    await ik.getByText('Bewaard. Er verandert niets aan geld').waitFor();
    expect(await naamVan()).toBe('Samen verder');
  });

  it('ook bij een regel', async () => {
    await ga(`regels?regel=${encodeURIComponent('een-derde-2 1')}`);
    await veld('Naam van de regel').fill('Een derde, van mij');
    const { versies } = await vraag<Regeloverzicht>('verdeelregels/een-derde-2');
    const regel = { ...versies[0]!.regel, naam: 'Een derde, van een collega' };
    await boek('verdeelregels', { verdeelregel: 'een-derde-2', geldigVanaf: '2025-01-01', regel });
    await ik.getByText('Er is intussen een nieuwere versie bewaard').waitFor();
    expect(await veld('Naam van de regel').inputValue()).toBe('Een derde, van mij');
    await knop('Neem de nieuwere versie over').click();
    expect(await veld('Naam van de regel').inputValue()).toBe('Een derde, van een collega');
  });
});

describe('wat er over een formulier wordt gezegd', () => {
  it('een doorrekening heet niet bewaard als de regel daarna is veranderd', async () => {
    await ga(`regels?regel=${encodeURIComponent('dertig-procent 1')}`);
    await ik.getByText('Bewaar deze doorrekening').click();
    await veld('Hoe zij heet').fill('Zoals zij is');
    await knop('Bewaar de doorrekening').click();
    await ik.getByText('De doorrekening is bewaard.').waitFor();
    await veld('Deel van de winst dat wordt gedeeld (%)').fill('45');
    await ik.getByText('De regel is veranderd sinds u een doorrekening bewaarde').waitFor();
    expect(await ik.getByText('De doorrekening is bewaard.').count()).toBe(0);
    await ik.getByText('Bewaar deze doorrekening').waitFor();
    expect(await bezwaren(ik)).toEqual([]);
    await knop('Begin opnieuw').click();
  });

  it('een bestand dat nog wordt geopend wist niet wat intussen is getypt, en zegt hoe punten zijn gelezen', async () => {
    await ga('invoeren?soort=begroting');
    await ik.evaluate(
      'globalThis.lees = Blob.prototype.text; Blob.prototype.text = async function () { await new Promise((klaar) => setTimeout(klaar, 800)); return globalThis.lees.call(this); }',
    );
    await ik.locator('input[type=file]').setInputFiles({
      ...{ name: 'begroting.csv', mimeType: 'text/csv' },
      buffer: Buffer.from('Product;Bedrag\nuhp;1.234\n'),
    });
    await veld('Besluit').fill('Programmabegroting');
    await veld('Kolom met het bedrag').waitFor();
    expect(await veld('Besluit').inputValue()).toBe('Programmabegroting');
    await knop('Lees en beoordeel').click();
    await ik.getByText(/Gelezen als duizenden: op regel 2 is het € 1\.234,00/).waitFor();
    expect(await bezwaren(ik)).toEqual([]);
  });

  it('wie zich afmeldt met tekst die niet is geboekt, wordt dat eerst gevraagd', async () => {
    await knop('Afmelden').click();
    const dialoog = ik.getByRole('dialog', { name: 'Wilt u zich afmelden?' });
    await dialoog.waitFor();
    expect(await bezwaren(ik)).toEqual([]);
    await ik.keyboard.press('Enter');
    await dialoog.waitFor({ state: 'hidden' });
    expect(await veld('Besluit').inputValue()).toBe('Programmabegroting');
    await knop('Afmelden').click();
    await knop('Meld af en wis de tekst').click();
    await ik.getByRole('button', { name: `Kijk als ${WIE}` }).waitFor();
    expect(await ik.evaluate('Object.keys(sessionStorage).filter((naam) => naam.includes("concept"))')).toEqual([]);
  });
});

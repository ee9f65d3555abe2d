import type { Afspraakbeeld, Afspraakoverzicht, Afspraakregel } from '@ontschot/projecties';
import type { Page } from 'playwright-core';
import { euro } from './hulp/euro.js';
import { bezwaren, maakBeeld, past, TELEFOON, Werkplekken } from './hulp/werkplek.js';

const WIE = 'Controller van de gemeente';
const BOEK = 'GM0080-2025';
const VEERTIG = 'Veertig procent (versie 1, concept)';
let plekken: Werkplekken;
let ik: Page;

const opdracht = (pad: string, inhoud: object) =>
  plekken.dienst.opdracht(`/v1/boeken/${BOEK}/${pad}`, `proef-${pad.replaceAll('/', '-')}`, inhoud);

beforeAll(async () => {
  plekken = await Werkplekken.open();
  await opdracht('verdeelregels', {
    ...{ verdeelregel: 'veertig', geldigVanaf: '2025-01-01' },
    regel: {
      naam: 'Veertig procent',
      winst: {
        ...{ interventiekosten: 'aftrekken', compensatie: 'niet', deel: '40' },
        verdeling: { ontvangers: [{ ontvanger: { soort: 'aanbieders' }, gewicht: 1 }], sleutel: 'gewichten' },
      },
    },
  });
  ik = await plekken.als(WIE, `/controller/${BOEK}/afspraken`);
}, 90_000);

afterAll(() => plekken.sluit());

const vraag = async <T>(pad: string): Promise<T> =>
  (await plekken.dienst.vraag(`/v1/boeken/${BOEK}/${pad}`)).inhoud as unknown as T;
const afspraak = (id: string) => vraag<Afspraakoverzicht>(`afspraken/${id}`);
const rijen = (tabel: string): Promise<string[]> =>
  ik.getByRole('table', { name: tabel, exact: true }).locator('tbody tr').allInnerTexts();
const groep = (naam: string) => ik.getByRole('group', { name: naam, exact: true });
const knop = (naam: string) => ik.getByRole('button', { name: naam, exact: true });
const kies = (veld: string, keuze: string): Promise<string[]> =>
  ik.getByLabel(veld, { exact: true }).selectOption(keuze);
const vul = (veld: string, waarde: string): Promise<void> => ik.getByLabel(veld, { exact: true }).fill(waarde);

/** So many at a price of the boek: what casebook case 1 expected of a koker. */
async function vulKoker(nummer: number, naam: string, aantal: string): Promise<void> {
  const koker = groep(`Koker ${nummer}`);
  await koker.getByLabel('Koker', { exact: true }).selectOption(naam);
  await koker.getByLabel('Wat er zonder preventie was verwacht').selectOption('zoveel keer een prijs');
  await koker.getByLabel('Wat', { exact: true }).selectOption(`${naam}, maatregel per jaar (2011)`);
  await koker.getByLabel('Hoeveel', { exact: true }).fill(aantal);
}

describe('een afspraak, in een formulier', () => {
  it('gegeven casus 1 met veertig procent, dan zegt het formulier al voor er een afspraak is: 1.320.000 van 3,3 miljoen', async () => {
    await ik.getByRole('link', { name: 'Maak een nieuwe afspraak' }).click();
    await vul('Naam van de afspraak', 'Nog een gezin, nog een coach');
    await kies('Organisatie', 'Jeugdbescherming De Kring (verzonnen)');
    await kies('Voor wie', 'Gezinnen met één coach');
    await vul('Huishoudens bij de nulmeting', '100');
    await vulKoker(1, 'Ondertoezichtstelling', '600');
    await knop('Nog een koker').click();
    await vulKoker(2, 'Uithuisplaatsing', '100');
    await kies('Welke regel de winst verdeelt', VEERTIG);
    await ik.getByText(`was het ${euro(330_000_000)} winst`).waitFor();
    await ik.getByText(`Daarvan zou ${euro(132_000_000)} zijn gedeeld`).waitFor();
    const koker = (id: string, aantal: number) => ({
      koker: id,
      nulmeting: {
        methode: { methode: 'eenheden', eenheden: [{ eenheidsprijs: `${id}-2011`, aantal, per: 'jaar' }] },
        volgtPopulatie: false,
      },
    });
    const beeld = (
      await opdracht('afspraakdoorrekeningen/proeven', {
        ...{ naam: 'Proef', populatie: 'gezinnen-met-coach', huishoudensBijNulmeting: 100 },
        aanbieders: [{ organisatie: 'jeugdbescherming-de-kring', gewicht: 1 }],
        kokers: [koker('ots', 600), koker('uhp', 100)],
        looptijd: { van: '2026-01', totEnMet: '2026-12' },
        verdeelregel: { verdeelregel: 'veertig', versie: 1 },
        interventiekosten: { bedrag: 0, per: 'jaar' },
        over: { van: '2025-01', totEnMet: '2025-12' },
      })
    ).inhoud as unknown as Afspraakbeeld;
    expect(beeld).toMatchObject({ netto: 330_000_000, gedeeld: 132_000_000 });
    const perKoker = await rijen('Per koker');
    const betalen = await rijen('Wie zou betalen');
    beeld.kokers.forEach(({ referentie, realisatie, verschil, betaalt }, i) => {
      for (const bedrag of [referentie, realisatie, verschil]) expect(perKoker[i]).toContain(euro(bedrag));
      expect(betalen[i]).toContain(euro(betaalt));
    });
    expect(await rijen('Wie zou krijgen')).toEqual([expect.stringContaining(euro(132_000_000))]);
    expect(
      await ik.getByRole('list', { name: 'De regel in gewone woorden' }).getByRole('listitem').allInnerTexts(),
    ).toEqual(beeld.zinnen);
    expect(await bezwaren(ik)).toEqual([]);
    await ik.evaluate('document.querySelector(".brede-rij").scrollIntoView()');
    await maakBeeld(ik, 'afspraak-formulier', false);
  });

  it('een bedrag en een percentage worden gelezen zoals mensen ze typen, en fouten staan alle tegelijk bij hun veld', async () => {
    const koker = groep('Koker 2');
    await koker.getByLabel('Wat er zonder preventie was verwacht').selectOption('een afgesproken bedrag');
    await koker.getByLabel('Verwacht bedrag (€)').fill('1.234,567');
    await vul('Laatste maand', '2025-12');
    await ik.getByText('Dat kan pas worden gezegd als het formulier klopt').waitFor();
    await ik.getByText('Geef een bedrag in euro, zoals 1.234,56.').first().waitFor();
    await knop('Bewaar als ontwerp').click();
    for (const veld of [koker.getByLabel('Verwacht bedrag (€)'), koker.getByLabel('Waar dit vandaan komt')])
      expect(await veld.getAttribute('aria-invalid')).toBe('true');
    expect(await ik.getByLabel('Eerste maand').getAttribute('aria-invalid')).toBe('true');
    expect(await bezwaren(ik)).toEqual([]);
    await koker.getByLabel('Verwacht bedrag (€)').fill('2.000.000,00');
    await koker.getByLabel('Waar dit vandaan komt').fill('Begroting 2025');
    await vul('Laatste maand', '2026-12');
    await ik.getByText(`was het ${euro(330_000_000)} winst`).waitFor();
  });

  it('gegeven dat het antwoord onderweg verloren gaat, dan blijft staan wat is getypt, en staat het ontwerp er één keer', async () => {
    await ik.route('**/afspraken', async (route) => {
      if (route.request().method() !== 'POST') return route.continue();
      await route.fetch();
      await route.abort();
    });
    await knop('Bewaar als ontwerp').click();
    await ik.getByText('Geen verbinding').waitFor();
    await ik.reload();
    await ik.getByLabel('Naam van de afspraak').waitFor();
    expect(await ik.getByLabel('Naam van de afspraak').inputValue()).toBe('Nog een gezin, nog een coach');
    await ik.unroute('**/afspraken');
    await ik.getByText(`was het ${euro(330_000_000)} winst`).waitFor();
    await knop('Bewaar als ontwerp').click();
    await ik.getByText('Bewaard. Er verandert niets aan geld').waitFor();
    await ik.getByText('Versie 1: ontwerp.').waitFor();
    const { afspraken } = await vraag<{ afspraken: readonly Afspraakregel[] }>('afspraken?aantal=100');
    expect(afspraken.filter(({ naam }) => naam.startsWith('Nog een gezin'))).toMatchObject([
      { afspraak: 'nog-een-gezin-nog-een-coach', staat: 'ontwerp', versie: 1, looptijd: { totEnMet: '2026-12' } },
    ]);
    const { versies } = await afspraak('nog-een-gezin-nog-een-coach');
    expect(versies[0]?.inhoud.kokers[1]?.nulmeting.methode).toMatchObject({ methode: 'vast', bedrag: 200_000_000 });
  });

  it('het ontwerp opent zoals het is bewaard, krijgt een andere regel, en wordt voorgelegd, ingestemd en gesloten', async () => {
    const id = 'nog-een-gezin-nog-een-coach';
    await ik.getByRole('link', { name: 'Wijzig dit ontwerp' }).click();
    await ik.getByText(`was het ${euro(330_000_000)} winst`).waitFor();
    await kies('Welke regel de winst verdeelt', 'Dertig procent voor wie het deed (versie 1, vastgesteld)');
    await ik.getByText(`Daarvan zou ${euro(99_000_000)} zijn gedeeld`).waitFor();
    await knop('Bewaar als ontwerp').click();
    await ik.getByText('Van de winst wordt 30% gedeeld').waitFor();
    await ik.getByText('Leg haar voor aan de betalers').click();
    await ik.getByText('Het gaat om: Ministerie (verzonnen)').waitFor();
    expect(await bezwaren(ik)).toEqual([]);
    await knop('Leg voor').click();
    await ik.getByText('Versie 1: wacht op instemming.').waitFor();
    await ik.getByText('Leg een instemming vast').click();
    await ik.getByLabel('Wie daarover gaat').fill('directeur');
    await ik.getByLabel('Waar het staat').fill('Brief 2025-9');
    await knop('Leg vast').click();
    await ik.getByText('De instemming is vastgelegd.').waitFor();
    await ik.getByText('Ministerie (verzonnen): directeur').waitFor();
    await ik.getByText('Sluit de afspraak').first().click();
    await knop('Sluit de afspraak').click();
    await ik.getByText('Gesloten: versie 1.').waitFor();
    await ik.getByText('Versie 1: geldt.').waitFor();
    expect(await afspraak(id)).toMatchObject({ staat: 'gesloten', gesloten: 1 });
    expect(await bezwaren(ik)).toEqual([]);
  });

  it('een gesloten afspraak krijgt een nieuwe versie met een reden, en eindigt', async () => {
    const id = 'nog-een-gezin-nog-een-coach';
    await ik.getByRole('link', { name: 'Maak een nieuwe versie' }).click();
    await vul('Laatste maand', '2027-12');
    await knop('Bewaar als nieuwe versie').click();
    await ik.getByText('Vul in waarom de afspraak verandert.').waitFor();
    await vul('Waarom zij verandert', 'Het loopt een jaar langer');
    await ik.getByText(`was het ${euro(330_000_000)} winst`).waitFor();
    await knop('Bewaar als nieuwe versie').click();
    await ik.getByText('Tot zij is gesloten, wordt er gedeeld volgens versie 1.').waitFor();
    await ik.getByText('Beëindig de afspraak').click();
    await ik.getByLabel('De laatste maand die telt').fill('2026-06');
    await ik.getByLabel('Waarom', { exact: true }).fill('De aanbieder stopt');
    await knop('Beëindig').click();
    await ik.getByText('De afspraak is beëindigd.').waitFor();
    await ik.getByText('De laatste maand die telt is juni 2026').waitFor();
    expect(await afspraak(id)).toMatchObject({ staat: 'beeindigd', versie: 2, beeindigdPer: '2026-06' });
    expect(await bezwaren(ik)).toEqual([]);
  });

  it('met het toetsenbord alleen wordt een ontwerp gemaakt', async () => {
    await ik.goto(`${plekken.dienst.adres}/controller/${BOEK}/nieuwe-afspraak`);
    await ik.getByLabel('Naam van de afspraak').waitFor();
    await ik.getByText('Dat kan pas worden gezegd').waitFor();
    const naar = async (wat: string): Promise<void> => {
      for (let keer = 0; keer < 50; keer += 1) {
        await ik.keyboard.press('Tab');
        const hier = await ik.evaluate<string>(
          '(document.activeElement.labels?.[0] ?? document.activeElement).textContent',
        );
        if (hier === wat) return;
      }
      throw new Error(`geen ${wat} onder de toetsen`);
    };
    for (const [veld, tekst] of [
      ['Naam van de afspraak', 'Met de toetsen'],
      ['Organisatie', 'Welzijn'],
      ['Voor wie', 'Gezinnen met'],
      ['Huishoudens bij de nulmeting', '40'],
      ['Koker', 'Uithuis'],
      ['Verwacht bedrag (€)', '2.000.000'],
      ['Waar dit vandaan komt', 'Begroting'],
    ] as const) {
      await naar(veld);
      await ik.keyboard.type(tekst);
    }
    await ik.getByText(`was het ${euro(120_000_000)} winst`).waitFor();
    await ik.getByText('Er is nog geen regel gekozen').waitFor();
    await naar('Bewaar als ontwerp');
    await ik.keyboard.press('Enter');
    await ik.getByText('Bewaard. Er verandert niets aan geld').waitFor();
    await ik.getByText('Versie 1: ontwerp.').waitFor();
    expect(await afspraak('met-de-toetsen')).toMatchObject({ staat: 'ontwerp' });
  });

  it('past op een telefoon, leeg en vol', async () => {
    for (const pad of ['nieuwe-afspraak', 'afspraken/een-gezin-een-coach', 'afspraken/een-gezin-een-coach/wijzigen']) {
      const telefoon = await plekken.als(WIE, `/controller/${BOEK}/${pad}`, TELEFOON);
      await telefoon.getByRole('heading', { level: 2 }).first().waitFor();
      await telefoon.getByText('Even geduld').first().waitFor({ state: 'hidden' });
      expect([pad, await past(telefoon), await bezwaren(telefoon)]).toEqual([pad, true, []]);
      await telefoon.context().close();
    }
    expect(plekken.elders).toEqual([]);
  });
});

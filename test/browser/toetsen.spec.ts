import type { Afspraakoverzicht, Metingoverzicht, Toezeggingregel, Uitleg } from '@ontschot/projecties';
import type { Page } from 'playwright-core';
import { declareer } from './hulp/declaratie.js';
import { AFSPRAAK, metEerderHelpen } from './hulp/eerder-helpen.js';
import { euro } from './hulp/euro.js';
import { vraagAandelen } from './hulp/gevraagd-aandeel.js';
import { actief, druk, tabNaar, typIn } from './hulp/toetsen.js';
import { IK, knop, Teamboek, vulIn } from './hulp/wijkteam.js';
import { TELEFOON, Werkplekken } from './hulp/werkplek.js';

const WIE = 'Controller van de gemeente';
const MINISTERIE = 'Financier: het ministerie';
const BOEK = 'GM0080-2025';
const PAD = `/v1/boeken/${BOEK}`;
let plekken: Werkplekken;

const vraag = async <T>(pad: string): Promise<T> =>
  (await plekken.dienst.vraag(`${PAD}/${pad}`)).inhoud as unknown as T;
const toezegging = async (vaststelling = ''): Promise<Toezeggingregel> => {
  const pad = vaststelling === '' ? `toezeggingen?afspraak=${AFSPRAAK}` : `toezeggingen?vaststelling=${vaststelling}`;
  return (await vraag<{ toezeggingen: readonly Toezeggingregel[] }>(pad)).toezeggingen[0]!;
};

describe('een controller met het toetsenbord alleen', () => {
  let ik: Page;
  beforeAll(async () => {
    plekken = await Werkplekken.open();
    await metEerderHelpen(plekken.dienst, BOEK);
    ik = await plekken.als(WIE, `/controller/${BOEK}/afspraken`);
  }, 90_000);
  afterAll(() => plekken.sluit());
  const begin = async (pad: string): Promise<void> => {
    await ik.goto(`${plekken.dienst.adres}/controller/${BOEK}/${pad}`);
    await ik.getByRole('heading', { level: 1 }).waitFor();
    await ik.getByText('Even geduld').first().waitFor({ state: 'hidden' });
  };

  it('meet een afspraak over een half jaar', async () => {
    await ik.getByRole('link', { name: 'Eerder helpen' }).waitFor();
    await druk(ik, 'Eerder helpen');
    await ik.getByText('Meet of stel vast wat zij opbracht').waitFor();
    await druk(ik, 'Meet of stel vast wat zij opbracht', 'Space');
    await typIn(ik, 'Wat', 'alleen');
    // The month comes before its year.
    await typIn(ik, 'Laatste maand', '06');
    await ik.getByText(`Samen: winst, ${euro(3_000_000)}.`).waitFor();
    await druk(ik, 'Leg de meting vast');
    await ik.getByText('Gemeten. Er bewoog geen geld.').waitFor();
    expect(await actief(ik)).toContain('Gemeten');
    const { metingen } = await vraag<{ metingen: readonly Metingoverzicht[] }>(`metingen?afspraak=${AFSPRAAK}`);
    expect(metingen).toMatchObject([{ totEnMet: '2025-06', netto: 3_000_000 }]);
  });

  it('stelt vast wat zij opbracht', async () => {
    await druk(ik, 'Meet of stel vast wat zij opbracht');
    await ik.getByText(`Samen: winst, ${euro(8_000_000)}.`).waitFor();
    await druk(ik, 'Stap voor stap');
    await ik.getByRole('listitem').filter({ hasText: '24.000,00' }).first().waitFor();
    await druk(ik, 'Stel vast');
    await ik.getByText('Vastgesteld, en geboekt wat eruit volgt.').waitFor();
    expect(await toezegging()).toMatchObject({ toegezegd: 2_400_000 });
  });

  it('maakt een toezegging contant', async () => {
    await plekken.dienst.opdracht(`${PAD}/ontvangsten`, 'ontvangst', {
      ...{ boekdatum: '2025-12-31', budget: 'uhp', koker: 'uhp', bedrag: 500_000, grond: 'Aandeel' },
    });
    await begin('toezeggingen');
    await druk(ik, 'Maak contant wat is toegezegd');
    await tabNaar(ik, 'Welke toezegging');
    await ik.keyboard.press('End');
    await typIn(ik, 'Hoogstens (€)', '1.234,56');
    await ik.getByRole('table', { name: 'Dit wordt betaald' }).getByText(euro(123_456)).waitFor();
    await druk(ik, 'Maak contant');
    await ik.getByText('Betaald. Het staat in het boek').waitFor();
    expect(await actief(ik)).toContain('Betaald');
    expect(await toezegging()).toMatchObject({ contant: 123_456 });
  });

  it('hevelt over', async () => {
    await begin('overhevelen');
    await typIn(ik, 'Van', '6.60');
    await typIn(ik, 'Naar', '6.4');
    await typIn(ik, 'Bedrag', '12,00');
    await typIn(ik, 'Op welke grond', 'Mandaat 2025-3');
    await ik.getByRole('table', { name: 'Dit wordt geboekt' }).waitFor();
    await druk(ik, 'Hevel € 12,00 over');
    await ik.getByText('Geboekt. Het staat in het boek').waitFor();
  });

  it('legt een ontwerp voor, legt een instemming vast, sluit de afspraak en beëindigt haar', async () => {
    const { versies } = await vraag<Afspraakoverzicht>(`afspraken/${AFSPRAAK}`);
    const { status } = await plekken.dienst.opdracht(`${PAD}/afspraken`, 'nog-een', {
      ...versies[0]!.inhoud,
      ...{ afspraak: 'later-helpen', naam: 'Later helpen', looptijd: { van: '2026-01', totEnMet: '2026-12' } },
    });
    expect(status).toBe(201);
    await begin('afspraken/later-helpen');
    await ik.getByText('Versie 1: ontwerp.').waitFor();
    await druk(ik, 'Leg haar voor aan de betalers');
    await druk(ik, 'Leg voor');
    await ik.getByText('Versie 1: wacht op instemming.').waitFor();
    await druk(ik, 'Leg een instemming vast');
    await typIn(ik, 'Wie daarover gaat', 'directie');
    await typIn(ik, 'Waar het staat', 'Brief 9');
    await druk(ik, 'Leg vast');
    await ik.getByText('De instemming is vastgelegd.').waitFor();
    await druk(ik, 'Sluit de afspraak');
    await druk(ik, 'Sluit de afspraak');
    await ik.getByText('Versie 1: geldt.').waitFor();
    await druk(ik, 'Beëindig de afspraak');
    await typIn(ik, 'Waarom', 'De aanbieder stopt');
    await druk(ik, 'Beëindig');
    await ik.getByText('De afspraak is beëindigd.').waitFor();
  });

  it('kiest een bestand met een begroting, en hoort wat ervan zou komen', async () => {
    // Asked for beforehand: by then the browser hands the choice over, also when it is slow.
    const kiezer = ik.waitForEvent('filechooser');
    await begin('invoeren?soort=begroting');
    await tabNaar(ik, 'Bestand met de begroting');
    await ik.keyboard.press('Enter');
    await (
      await kiezer
    ).setFiles({
      ...{ name: 'begroting.csv', mimeType: 'text/csv' },
      buffer: Buffer.from('Product;Bedrag\n6.60;12,00\n'),
    });
    await ik.getByRole('button', { name: 'Ander bestand' }).waitFor();
    await ik.keyboard.press('Shift+Tab');
    await typIn(ik, 'Besluit', 'Programmabegroting');
    await druk(ik, 'Lees en beoordeel');
    await ik.getByText('Regel 2 van het bestand').waitFor();
  });

  it('voert een declaratie in, van bestand tot geboekt', async () => {
    await declareer(plekken.dienst, BOEK);
    const kiezer = ik.waitForEvent('filechooser');
    await begin('invoeren');
    await typIn(ik, 'Indeling', 'opvang');
    await tabNaar(ik, 'Bestand met declaraties');
    await ik.keyboard.press('Enter');
    await (
      await kiezer
    ).setFiles({
      ...{ name: 'mei.csv', mimeType: 'text/csv' },
      buffer: Buffer.from(
        'BSN;Referentie;Categorie;Product;Van;Tot;Bedrag\n999990019;T1;15;15A04;2025-05-05;2025-05-05;12,50\n',
      ),
    });
    await ik.getByRole('button', { name: 'Ander bestand' }).waitFor();
    await typIn(ik, 'Nummer van de declaratie', 'D9');
    // Day and month are the same, for a browser shows either of them first.
    await typIn(ik, 'Gaat over: van', '05052025');
    await typIn(ik, 'Gaat over: tot en met', '05052025');
    await typIn(ik, 'Totaal volgens de aanbieder', '12,50');
    await typIn(ik, 'Telt op', '06062025');
    await druk(ik, 'Lees, beoordeel en boek');
    await ik.getByText(/^geboekt: 1 van 1 regels/).waitFor();
    const { geboekt } = await vraag<{ geboekt: object }>('declaraties/opvang-fryslan_D9');
    expect(geboekt).toEqual({ regels: 1, debet: 1_250, credit: 0 });
  });

  it('meldt zich af, en kan daarvan terugkomen', async () => {
    await begin('overhevelen');
    await typIn(ik, 'Op welke grond', 'Nog niet geboekt');
    await tabNaar(ik, 'Afmelden');
    await ik.keyboard.press('Enter');
    expect(await actief(ik)).toBe('Blijf aangemeld');
    await ik.keyboard.press('Escape');
    expect(await actief(ik)).toBe('Afmelden');
    await ik.keyboard.press('Enter');
    await druk(ik, 'Meld af en wis de tekst');
    await ik.getByRole('button', { name: `Kijk als ${WIE}` }).waitFor();
  });
});

describe('een financier met het toetsenbord alleen', () => {
  beforeAll(async () => {
    plekken = await Werkplekken.open();
  }, 90_000);
  afterAll(() => plekken.sluit());

  it('zegt een gevraagd aandeel toe, en wijst een ander af', async () => {
    const [eerste, tweede] = await vraagAandelen(plekken.dienst, BOEK);
    const ik = await plekken.als(MINISTERIE);
    await ik.getByRole('link', { name: `${eerste}~1` }).waitFor();
    await druk(ik, `${eerste}~1`);
    await ik.getByLabel('Uw antwoord').waitFor();
    await typIn(ik, 'Uw antwoord', 'Wij s');
    await typIn(ik, 'Waar het staat', 'Brief 2025-302');
    await ik.keyboard.press('Enter');
    await ik.getByRole('heading', { name: 'Wat uw' }).waitFor();
    await druk(ik, 'Stem in');
    await ik.getByText('Vastgelegd: u stemt in.').waitFor();
    expect(await toezegging(eerste)).toMatchObject({ gevraagd: 0, toegezegd: 1_200_000 });

    await druk(ik, 'Aan u gevraagd');
    await ik.getByRole('link', { name: `${tweede}~1` }).waitFor();
    await druk(ik, `${tweede}~1`);
    await ik.getByLabel('Uw antwoord').waitFor();
    await typIn(ik, 'Uw antwoord', 'Wij w');
    await typIn(ik, 'Waarom u dit afwijst', 'Eerst een evaluatie');
    await druk(ik, 'Bekijk wat dit betekent');
    await druk(ik, 'Wijs af');
    await ik.getByText('Vastgelegd: u wijst dit af.').waitFor();
    expect(await toezegging(tweede)).toMatchObject({ gevraagd: 0, toegezegd: 0, afgewezen: 1_200_000 });
  });

  it('wijst een afspraak af', async () => {
    const ik = await plekken.als('Financier: de gemeente Leeuwarden', `/financier/${BOEK}/afspraken/eerst-een-huis`);
    await ik.getByLabel('Uw antwoord').waitFor();
    await typIn(ik, 'Uw antwoord', 'Wij w');
    await typIn(ik, 'Wie hierover gaat', 'college');
    await typIn(ik, 'Waarom, en wat er anders moet', 'Eerst langs de raad');
    await druk(ik, 'Bekijk wat dit betekent');
    await druk(ik, 'Wijs af');
    await ik.getByText('Vastgelegd: Gemeente Leeuwarden wijst versie 1 af.').waitFor();
  });
});

describe('een wijkteam met het toetsenbord alleen', () => {
  beforeAll(async () => {
    plekken = await Werkplekken.open();
  }, 90_000);
  afterAll(() => plekken.sluit());

  it('zegt ja op wat een collega vroeg, meldt uren, en wijst een ander verzoek af', async () => {
    const boek = new Teamboek(plekken.dienst);
    const wie = await plekken.als(IK, '/', TELEFOON);
    await vulIn(wie);
    await knop(wie, 'Vraag het aan').click();
    await wie.getByText('Een collega moet eerst ja zeggen.').waitFor();
    const ik = await plekken.als('Collega in hetzelfde wijkteam', `/wijkteam/${BOEK}/wachtend`, TELEFOON);
    await ik.getByRole('listitem').filter({ hasText: 'Paspoort of andere papieren' }).waitFor();
    // Of all that waits: what the demo left there too.
    for (let over = await knop(ik, 'Ja, geef het').count(); over > 0; over -= 1) {
      await druk(ik, 'Ja, geef het');
      await knop(ik, 'Ja, geef het')
        .nth(over - 1)
        .waitFor({ state: 'detached' });
    }
    await wie.getByText(`Ja: ${euro(40_000)} is gegeven.`).waitFor();

    await druk(ik, 'Voorschotten');
    await ik.getByLabel('Uren erbij').first().waitFor();
    await typIn(ik, 'Uren erbij', '16');
    await druk(ik, 'Meld de uren');
    await ik.getByText('16 van de 40 uren zijn gedaan.').waitFor();
    expect((await boek.lijst('open=ja')).map(({ voorschot }) => voorschot)).toContain(24_000);

    await vulIn(wie, { bedrag: '260', waarom: 'Een fiets voor het werk' });
    await knop(wie, 'Vraag het aan').click();
    await wie.getByText('Een collega moet eerst ja zeggen.').waitFor();
    await druk(ik, 'Meekijken');
    await knop(ik, 'Ja, geef het').waitFor();
    await druk(ik, 'Nee');
    await druk(ik, 'Nee: het kan voor minder');
    await wie.getByText('Nee: afgewezen door een collega.').waitFor();
  });
});

describe('wie alleen leest, met het toetsenbord alleen', () => {
  beforeAll(async () => {
    plekken = await Werkplekken.open();
  }, 90_000);
  afterAll(() => plekken.sluit());

  it('komt als aanbieder bij de uitleg van een euro, en neemt haar ontvangstbewijs mee', async () => {
    const { vaststellingen } = (await plekken.dienst.vraag(`${PAD}/vaststellingen`, 'demo-aanbieder-2'))
      .inhoud as unknown as { vaststellingen: readonly Metingoverzicht[] };
    const { id, revisie } = vaststellingen[0]!;
    const ik = await plekken.als('Aanbieder: Jeugdbescherming De Kring', '/', { acceptDownloads: true });
    await ik.getByRole('link', { name: `Vaststelling ${id}` }).waitFor();
    await druk(ik, `Vaststelling ${id}`);
    await ik.getByText('WAT IS BEREKEND').waitFor();
    await ik.getByText('Dit gaat ook over anderen.').waitFor();
    const { gevolgen } = (await plekken.dienst.vraag(`${PAD}/uitleg/${revisie}`, 'demo-aanbieder-2'))
      .inhoud as unknown as Uitleg;
    await druk(ik, `Aandeel toegekend [${gevolgen[0]!.revisie}]`);
    await ik.getByRole('heading', { name: /^Aandeel toegekend/ }).waitFor();
    await tabNaar(ik, 'Download het ontvangstbewijs');
    const [bestand] = await Promise.all([ik.waitForEvent('download'), ik.keyboard.press('Enter')]);
    expect(bestand.suggestedFilename()).toMatch(/^ontvangstbewijs-/);
    await druk(ik, 'Declaraties');
    await ik.getByText('U hebt in dit boek nog niets gedeclareerd.').waitFor();
  });

  it('leest als raadslid waar het geld bleef, en de verhalen', async () => {
    const ik = await plekken.als('Raadslid');
    await ik.getByRole('table', { name: 'Preventie per koker' }).waitFor();
    await druk(ik, 'Het geld');
    await ik.getByText('Er is nog geen maand afgesloten.').waitFor();
    await druk(ik, 'Verhalen');
    await ik.getByText('Er is nog geen verhaal.').waitFor();
  });
});

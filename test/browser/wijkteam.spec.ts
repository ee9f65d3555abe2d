import type { Page } from 'playwright-core';
import { euro } from './hulp/euro.js';
import { BOEK, IK, knop, kop, naar, Teamboek, tik, typ, vulIn, WAAROM } from './hulp/wijkteam.js';
import { wachtTot } from './hulp/wachten.js';
import { bezwaren, maakBeeld, past, TELEFOON, Werkplekken } from './hulp/werkplek.js';

let plekken: Werkplekken;
let boek: Teamboek;
let ik: Page;
let collega: Page;

beforeAll(async () => {
  plekken = await Werkplekken.open();
  boek = new Teamboek(plekken.dienst);
  ik = await plekken.als(IK, '/', TELEFOON);
  collega = await plekken.als('Collega in hetzelfde wijkteam', `/wijkteam/${BOEK}/wachtend`, TELEFOON);
}, 90_000);

afterAll(() => plekken.sluit());

describe('het wijkteam op een telefoon', () => {
  it('ziet hoeveel er is, zonder kokers, met de bedragen van de API', async () => {
    const { stand, ingebracht } = await boek.pot();
    const kaart = ik.getByRole('region', { name: 'Wijkbudget Heechterp-Schieringen' });
    await kaart.waitFor();
    const tekst = await kaart.innerText();
    for (const bedrag of [stand.vrij, ingebracht, stand.verplicht, stand.besteed])
      expect(tekst).toContain(euro(bedrag));
    expect(await ik.locator('main').innerText()).not.toMatch(/koker|kleur|taakveld|mandaat/i);
    expect(await bezwaren(ik)).toEqual([]);
    expect(await past(ik)).toBe(true);
    await maakBeeld(ik, 'wijkteam-geld');
  });

  it('hoort van een fout wat er mist, en staat dan in het eerste veld dat niet klopt', async () => {
    await naar(ik, 'Geld vragen');
    await knop(ik, 'Vraag het aan').click();
    await ik.getByText('Kies waarvoor het is.').waitFor();
    expect(await ik.evaluate('document.activeElement.labels[0].textContent')).toBe('Hoeveel euro');
    expect(await bezwaren(ik)).toEqual([]);
  });

  it('hoort vooraf wat het antwoord is; bij te veel de reden, en wat wel kan', async () => {
    const { stand } = await boek.pot();
    await vulIn(ik, { bedrag: '600' });
    await knop(ik, 'Kijk eerst wat het antwoord is').click();
    await ik.getByText('Dit kan niet. Dit is meer dan het team per trekking mag geven').waitFor();
    await knop(ik, 'Vraag het aan').click();
    await knop(ik, `Maak er ${euro(50_000)} van`).click();
    expect(await ik.getByLabel('Hoeveel euro').inputValue()).toBe('500,00');
    await knop(ik, 'Kijk eerst wat het antwoord is').click();
    await ik.getByText('moet een collega eerst ja zeggen').waitFor();
    expect(await bezwaren(ik)).toEqual([]);
    expect((await boek.pot()).stand).toEqual(stand);
  });

  it('vraagt 400 voor casus 4: een collega op een andere telefoon zegt ja, en de eerste ziet het vanzelf', async () => {
    const { stand } = await boek.pot();
    await vulIn(ik);
    await maakBeeld(ik, 'wijkteam-vragen');
    await knop(ik, 'Vraag het aan').click();
    await ik.getByText('Een collega moet eerst ja zeggen.').waitFor();
    expect(await bezwaren(ik)).toEqual([]);
    const [nieuw] = await boek.lijst('wachtend=ja');
    expect(nieuw).toMatchObject({ bedrag: 40_000, verplicht: 40_000, vorm: 'voorschot', tegenprestatie: { uren: 40 } });
    expect((await boek.pot()).stand.vrij).toBe(stand.vrij - 40_000);
    // The colleague had the page open: the request comes in by itself.
    const kaart = collega.getByRole('listitem').filter({ hasText: 'Paspoort of andere papieren' });
    await kaart.waitFor();
    await kaart.getByRole('button', { name: 'Lees waarom' }).click();
    await kaart.getByText(WAAROM).waitFor();
    expect(await bezwaren(collega)).toEqual([]);
    await maakBeeld(collega, 'wijkteam-meekijken');
    await kaart.getByRole('button', { name: 'Ja, geef het' }).click();
    await kaart.waitFor({ state: 'detached' });
    await ik.getByText(`Ja: ${euro(40_000)} is gegeven.`).waitFor();
    expect(await boek.haal(`trekkingen/${nieuw!.trekking}`)).toMatchObject({ staat: 'verstrekt', voorschot: 40_000 });
    expect(await ik.getByText('Een collega zei ja.').count()).toBe(1);
  });

  it('kan met de eigen aanvraag niet instemmen, en haar wel intrekken', async () => {
    await vulIn(ik, { bedrag: '300', waarom: 'Dit was toch niet nodig' });
    await knop(ik, 'Vraag het aan').click();
    await ik.getByText('Een collega moet eerst ja zeggen.').waitFor();
    await naar(ik, 'Meekijken');
    const kaart = ik.getByRole('listitem').filter({ hasText: euro(30_000) });
    await kaart.waitFor();
    expect(await knop(ik, 'Ja, geef het').count()).toBe(0);
    expect(await bezwaren(ik)).toEqual([]);
    await kaart.getByRole('button', { name: 'Trek het in' }).click();
    await kaart.waitFor({ state: 'detached' });
    expect((await boek.lijst('staat=ingetrokken')).map(({ bedrag }) => bedrag)).toEqual([30_000]);
  });

  it('een collega wijst af in één tik, en wie het vroeg ziet dat', async () => {
    await vulIn(ik, { bedrag: '260', waarom: 'Een fiets voor het werk' });
    await knop(ik, 'Vraag het aan').click();
    await ik.getByText('Een collega moet eerst ja zeggen.').waitFor();
    const kaart = collega.getByRole('listitem').filter({ hasText: euro(26_000) });
    await kaart.getByRole('button', { name: 'Nee' }).click();
    await kaart.getByRole('button', { name: 'Nee: het kan voor minder' }).click();
    await ik.getByText('Nee: afgewezen door een collega.').waitFor();
    await knop(ik, 'Lees waarom').click();
    await ik.getByText('Het kan voor minder').waitFor();
    expect(await bezwaren(ik)).toEqual([]);
  });
});

describe('als de verbinding wegvalt', () => {
  const pad = `**/v1/boeken/${BOEK}/trekkingen`;
  it('terwijl wordt verstuurd, dan staat alles er nog en boekt nog eens drukken het één keer', async () => {
    const voor = (await boek.lijst('vorm=voorschot')).length;
    await vulIn(ik, { team: IK, bedrag: '100', uren: '10' });
    await ik.route(pad, (route) => route.abort());
    await knop(ik, 'Vraag het aan').click();
    await ik.getByText('Geen verbinding').waitFor();
    expect(await ik.getByLabel('Waarom, in één zin').inputValue()).toBe(WAAROM);
    expect(await bezwaren(ik)).toEqual([]);
    await ik.unroute(pad);
    // This time it arrives, and the answer is lost: it is booked, and nobody here knows.
    await ik.route(pad, async (route) => {
      await route.fetch();
      await route.abort();
    });
    await knop(ik, 'Vraag het aan').click();
    await ik.getByText('Geen verbinding').waitFor();
    await wachtTot(async () => (await boek.lijst('vorm=voorschot')).length === voor + 1);
    await ik.unroute(pad);
    await ik.reload();
    expect(await ik.getByLabel('Waarom, in één zin').inputValue()).toBe(WAAROM);
    await knop(ik, 'Vraag het aan').click();
    await ik.getByText(`Ja: ${euro(10_000)} is gegeven.`).waitFor();
    expect((await boek.lijst('vorm=voorschot')).length).toBe(voor + 1);
  });
});

describe('wat er daarna komt', () => {
  it('uren en een terugbetaling lossen een voorschot in', async () => {
    await naar(ik, 'Voorschotten');
    await kop(ik, 'Voorschotten');
    const kaart = ik.getByRole('listitem').filter({ hasText: `${euro(40_000)} voorschot` });
    await kaart.getByLabel('Uren erbij').fill('16');
    await kaart.getByRole('button', { name: 'Meld de uren' }).click();
    await kaart.getByText('16 van de 40 uren zijn gedaan.').waitFor();
    await kaart.getByText(euro(24_000)).waitFor();
    await kaart.getByLabel('Euro terugbetaald').fill('50,00');
    await kaart.getByRole('button', { name: 'Meld de betaling' }).click();
    await kaart.getByText(euro(19_000)).waitFor();
    const open = await boek.lijst('open=ja');
    expect(open.map(({ voorschot }) => voorschot)).toEqual([10_000, 19_000]);
    expect(await bezwaren(ik)).toEqual([]);
    expect(await past(ik)).toBe(true);
  });

  it('wie achteraf meekijkt zegt of het goed was', async () => {
    await collega.getByRole('button', { name: 'Ik ben het ermee eens' }).click();
    await collega.getByText('Er is niets om achteraf te bekijken.').waitFor();
    expect(await boek.lijst('teBekijken=ja')).toEqual([]);
  });

  it('alleen met het toetsenbord: iets voor een groep geven, en vertellen wat het bracht', async () => {
    await naar(ik, 'Geld vragen');
    await kop(ik, 'Geld vragen');
    // The heading has the focus: team, amount, what for, form, group, how many, why; then past what needs no change.
    await typ(ik, 'Wijkteam', '60', 'Elkaar', 'Iets', 'Dinsdagpost', '20', 'Samen de post doen, met koffie');
    await tik(ik, 'Tab', 'Tab', 'Enter');
    await ik.getByText(`Ja: ${euro(6_000)} is gegeven.`).waitFor();
    expect((await boek.lijst('vorm=collectief'))[0]).toMatchObject({ groep: { naam: 'dinsdagpost', aantal: 20 } });
    await naar(ik, 'Vertellen');
    await kop(ik, 'Vertellen');
    // What was given a moment ago stands first once the list was asked again.
    await ik
      .getByRole('listitem')
      .filter({ hasText: euro(6_000) })
      .getByLabel('Wat bracht het')
      .waitFor();
    const voor = (await boek.lijst('teVertellen=ja')).length;
    await typ(ik, 'De post ligt niet meer ongeopend');
    await tik(ik, 'Tab', 'Tab', 'Space', 'Tab', 'Enter');
    await ik.getByText('Verteld. Dank u.').waitFor();
    expect((await boek.lijst('teVertellen=ja')).length).toBe(voor - 1);
    const { verhalen } = await boek.haal<{ verhalen: { verhaal: string }[] }>('verhalen');
    expect(verhalen.map(({ verhaal }) => verhaal)).toEqual(['De post ligt niet meer ongeopend']);
  });

  it('een zin over een huishouden gaat niet verder zonder dat de inwoner ja zei', async () => {
    const kaart = ik.getByRole('listitem').filter({ hasText: `${euro(10_000)} voorschot` });
    await kaart.getByLabel('Wat bracht het').fill('Hij kookt nog elke donderdag');
    await kaart.getByLabel('De raad en andere teams').check();
    await kaart.getByRole('button', { name: 'Vertel het' }).click();
    await kaart.getByRole('alert').waitFor();
    expect(await kaart.getByLabel('Wat bracht het').inputValue()).toBe('Hij kookt nog elke donderdag');
    expect(await bezwaren(ik)).toEqual([]);
    await kaart.getByLabel('De inwoner zei daar ja op.').check();
    await kaart.getByRole('button', { name: 'Vertel het' }).click();
    await kaart.waitFor({ state: 'detached' });
  });

  it('vraagt niets aan een andere host en geeft geen fout', () => {
    expect(plekken.elders).toEqual([]);
    expect(plekken.fouten.filter((fout) => !/ERR_FAILED|status of 4\d\d/.test(fout))).toEqual([]);
  });
});

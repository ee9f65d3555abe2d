import { schrijfEuro as schrijfBedrag } from '@ontschot/kern';
import type { Trekkingstand, Uitputting } from '@ontschot/projecties';
import type { Page } from 'playwright-core';
import { DEMO_HUISHOUDEN } from '../../apps/api/src/beveiliging/demo-uitgever.js';
import { wachtTot } from './hulp/wachten.js';
import { bezwaren, maakBeeld, past, TELEFOON, Werkplekken } from './hulp/werkplek.js';

/** As the page writes it: the sign and the amount stay on one line. */
const euro = (bedrag: number): string => schrijfBedrag(bedrag).replaceAll(' ', '\u00a0');
const BOEK = 'GM0080-2025';
const PLEK = `/wijkteam/${BOEK}`;
const IK = 'Wijkteam Heechterp-Schieringen';
const WAAROM = 'Zonder paspoort krijgt hij geen vergunning en geen uitkering, en geen regel betaalt het';

let plekken: Werkplekken;
let ik: Page;
let collega: Page;

beforeAll(async () => {
  plekken = await Werkplekken.open();
  ik = await plekken.als(IK, PLEK, TELEFOON);
  collega = await plekken.als('Collega in hetzelfde wijkteam', `${PLEK}/wachtend`, TELEFOON);
}, 90_000);

afterAll(() => plekken.sluit());

const haal = async <T>(pad: string): Promise<T> =>
  (await plekken.dienst.vraag(`/v1/boeken/${BOEK}/${pad}`, 'wijkteam')).inhoud as unknown as T;
const pot = () => haal<Uitputting>('wijkbudgetten/wijkbudget-heechterp/uitputting');
const lijst = async (vraag: string): Promise<readonly Trekkingstand[]> =>
  (await haal<{ trekkingen: readonly Trekkingstand[] }>(`trekkingen?${vraag}`)).trekkingen;
const naar = (wie: Page, bladzijde: string): Promise<void> =>
  wie.getByRole('navigation', { name: 'Werkplek' }).getByRole('link', { name: bladzijde, exact: true }).click();
const knop = (wie: Page, naam: string) => wie.getByRole('button', { name: naam });
const kop = (wie: Page, naam: string) => wie.getByRole('heading', { name: naam, level: 1 }).waitFor();

/** Fills in case 4; what is given is other than there. */
async function vulIn(anders: { team?: string; bedrag?: string; uren?: string; waarom?: string } = {}): Promise<void> {
  await naar(ik, 'Geld vragen');
  await ik.getByLabel('Namens welk team').selectOption(anders.team ?? 'Team Vier Ogen');
  await ik.getByLabel('Hoeveel euro').fill(anders.bedrag ?? '400');
  await ik.getByLabel('Waarvoor').selectOption('Paspoort of andere papieren');
  await ik.getByLabel('Wat wordt het').selectOption('voorschot');
  await ik.getByLabel('Voor welk huishouden').fill(DEMO_HUISHOUDEN);
  await ik.getByLabel('Uren ertegenover').fill(anders.uren ?? '40');
  await ik.getByLabel('Waarom, in één zin').fill(anders.waarom ?? WAAROM);
}

describe('het wijkteam op een telefoon', () => {
  it('ziet hoeveel er is, zonder kokers, met de bedragen van de API', async () => {
    const { stand, ingebracht } = await pot();
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
    const { stand } = await pot();
    await vulIn({ bedrag: '600' });
    await knop(ik, 'Kijk eerst wat het antwoord is').click();
    await ik.getByText('Dit kan niet. Dit is meer dan het team per trekking mag geven').waitFor();
    await knop(ik, 'Vraag het aan').click();
    await knop(ik, `Maak er ${euro(50_000)} van`).click();
    expect(await ik.getByLabel('Hoeveel euro').inputValue()).toBe('500,00');
    await knop(ik, 'Kijk eerst wat het antwoord is').click();
    await ik.getByText('moet een collega eerst ja zeggen').waitFor();
    expect(await bezwaren(ik)).toEqual([]);
    expect((await pot()).stand).toEqual(stand);
  });

  it('vraagt 400 voor casus 4: een collega op een andere telefoon zegt ja, en de eerste ziet het vanzelf', async () => {
    const { stand } = await pot();
    await vulIn();
    await maakBeeld(ik, 'wijkteam-vragen');
    await knop(ik, 'Vraag het aan').click();
    await ik.getByText('Een collega moet eerst ja zeggen.').waitFor();
    expect(await bezwaren(ik)).toEqual([]);
    const [nieuw] = await lijst('wachtend=ja');
    expect(nieuw).toMatchObject({ bedrag: 40_000, verplicht: 40_000, vorm: 'voorschot', tegenprestatie: { uren: 40 } });
    expect((await pot()).stand.vrij).toBe(stand.vrij - 40_000);
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
    expect(await haal(`trekkingen/${nieuw!.trekking}`)).toMatchObject({ staat: 'verstrekt', voorschot: 40_000 });
    expect(await ik.getByText('Een collega zei ja.').count()).toBe(1);
  });

  it('kan met de eigen aanvraag niet instemmen, en haar wel intrekken', async () => {
    await vulIn({ bedrag: '300', waarom: 'Dit was toch niet nodig' });
    await knop(ik, 'Vraag het aan').click();
    await ik.getByText('Een collega moet eerst ja zeggen.').waitFor();
    await naar(ik, 'Meekijken');
    const kaart = ik.getByRole('listitem').filter({ hasText: euro(30_000) });
    await kaart.waitFor();
    expect(await knop(ik, 'Ja, geef het').count()).toBe(0);
    expect(await bezwaren(ik)).toEqual([]);
    await kaart.getByRole('button', { name: 'Trek het in' }).click();
    await kaart.waitFor({ state: 'detached' });
    expect((await lijst('staat=ingetrokken')).map(({ bedrag }) => bedrag)).toEqual([30_000]);
  });

  it('een collega wijst af in één tik, en wie het vroeg ziet dat', async () => {
    await vulIn({ bedrag: '260', waarom: 'Een fiets voor het werk' });
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
    const voor = (await lijst('vorm=voorschot')).length;
    await vulIn({ team: IK, bedrag: '100', uren: '10' });
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
    await wachtTot(async () => (await lijst('vorm=voorschot')).length === voor + 1);
    await ik.unroute(pad);
    await ik.reload();
    expect(await ik.getByLabel('Waarom, in één zin').inputValue()).toBe(WAAROM);
    expect(await ik.getByLabel('Hoeveel euro').inputValue()).toBe('100');
    await knop(ik, 'Vraag het aan').click();
    await ik.getByText(`Ja: ${euro(10_000)} is gegeven.`).waitFor();
    expect((await lijst('vorm=voorschot')).length).toBe(voor + 1);
    await naar(ik, 'Geld vragen');
    expect(await ik.getByLabel('Hoeveel euro').inputValue()).toBe('');
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
    const open = await lijst('open=ja');
    expect(open.map(({ voorschot }) => voorschot)).toEqual([10_000, 19_000]);
    expect(await bezwaren(ik)).toEqual([]);
    expect(await past(ik)).toBe(true);
  });

  it('wie achteraf meekijkt zegt of het goed was', async () => {
    await collega.getByRole('button', { name: 'Ik ben het ermee eens' }).click();
    await collega.getByText('Er is niets om achteraf te bekijken.').waitFor();
    expect(await lijst('teBekijken=ja')).toEqual([]);
  });

  it('alleen met het toetsenbord: iets voor een groep geven, en vertellen wat het bracht', async () => {
    const tik = async (...toetsen: readonly string[]): Promise<void> => {
      for (const toets of toetsen) await ik.keyboard.press(toets);
    };
    /** Goes to the next field and types there; in a list that chooses. */
    const typ = async (...teksten: readonly string[]): Promise<void> => {
      for (const tekst of teksten) {
        await tik('Tab');
        await ik.keyboard.type(tekst);
      }
    };
    await naar(ik, 'Geld vragen');
    await kop(ik, 'Geld vragen');
    // The heading has the focus: team, amount, what for, form, group, how many, why; then past what needs no change.
    await typ('Wijkteam', '60', 'Elkaar', 'Iets', 'Dinsdagpost', '20', 'Samen de post doen, met koffie');
    await tik('Tab', 'Tab', 'Enter');
    await ik.getByText(`Ja: ${euro(6_000)} is gegeven.`).waitFor();
    expect((await lijst('vorm=collectief'))[0]).toMatchObject({ groep: { naam: 'dinsdagpost', aantal: 20 } });
    await naar(ik, 'Vertellen');
    await kop(ik, 'Vertellen');
    const voor = (await lijst('teVertellen=ja')).length;
    await typ('De post ligt niet meer ongeopend');
    await tik('Tab', 'Tab', 'Space', 'Tab', 'Enter');
    await ik.getByText('Verteld. Dank u.').waitFor();
    expect((await lijst('teVertellen=ja')).length).toBe(voor - 1);
    const { verhalen } = await haal<{ verhalen: { verhaal: string }[] }>('verhalen');
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

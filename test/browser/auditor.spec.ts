import type { Terugblik } from '@ontschot/projecties';
import { schrijfEuro as schrijfBedrag } from '@ontschot/kern';
import type { Locator, Page } from 'playwright-core';
import { bezwaren, maakBeeld, Werkplekken } from './hulp/werkplek.js';

const schrijfEuro = (bedrag: number): string => schrijfBedrag(bedrag).replaceAll(' ', '\u00a0');
const BOEK = 'GM0080-2025';
const PAD = `/v1/boeken/${BOEK}`;
let plekken: Werkplekken;
let bladzijde: Page;
/** The revisie of the assessment of case 1, and the last one. */
let vaststelling: number;
let kop: number;

beforeAll(async () => {
  plekken = await Werkplekken.open();
  const { gebeurtenissen } = await vraag<{ gebeurtenissen: { revisie: number; type: string }[] }>(
    '/gebeurtenissen?aantal=500',
  );
  vaststelling = gebeurtenissen.find(({ type }) => type === 'preventiewinst-vastgesteld.v1')!.revisie;
  kop = gebeurtenissen.at(-1)!.revisie;
  bladzijde = await plekken.als('Auditor');
  await bladzijde.getByRole('table', { name: 'Budgetten' }).waitFor();
}, 90_000);

afterAll(() => plekken.sluit());

const vraag = async <T>(pad: string): Promise<T> => (await plekken.dienst.vraag(`${PAD}${pad}`, 'auditor')).inhoud as T;
const terugblik = (revisie: number, op = '2025-12-31'): Promise<Terugblik> =>
  vraag(`/terugblik?opRevisie=${revisie}&op=${op}&aantal=500`);
const schuif = (naam: string, op = bladzijde): Locator => op.getByRole('slider', { name: naam });
const kopVan = (revisie: number, dag = '31 december 2025'): Locator =>
  bladzijde.getByRole('heading', { name: `Na gebeurtenis ${revisie} van ${kop}, op ${dag}` });
const ga = (pad: string, op = bladzijde): Promise<unknown> => op.goto(`${plekken.dienst.adres}/auditor/${BOEK}${pad}`);
const rijen = (tabel: string, op = bladzijde): Promise<string[]> =>
  op.getByRole('table', { name: tabel }).locator('tbody tr').allInnerTexts();

/** Every budget and rekening on the page is as the API says it was. */
async function toontDeStand({ budgetten = [], regels }: Terugblik): Promise<void> {
  const getoond = await rijen('Budgetten');
  expect(getoond).toHaveLength(budgetten.length);
  for (const [i, { naam, primitief, naWijziging, verplicht, voorschot, besteed, vrij }] of budgetten.entries()) {
    expect(getoond[i]).toContain(naam);
    const maten = [primitief, naWijziging, verplicht, voorschot, besteed, vrij].map(schrijfEuro);
    expect(getoond[i]!.match(/-?€\u00a0[\d.,]+/g)).toEqual(maten);
  }
  const rekeningen = await rijen('Rekeningen');
  for (const [i, rij] of rekeningen.entries()) {
    expect(rij).toContain(regels[i]!.rekening);
    expect(rij).toContain(schrijfEuro(regels[i]!.totaal));
  }
}

describe('de tijdlijn van de auditor, in een echte browser', () => {
  it('sleept terug tot net voor de vaststelling van casus 1, en de stand is die van toen', async () => {
    await toontDeStand(await terugblik(kop));
    const baan = (await schuif('Wat er was vastgelegd').boundingBox())!;
    const midden = baan.y + baan.height / 2;
    await bladzijde.mouse.move(baan.x + baan.width - 8, midden);
    await bladzijde.mouse.down();
    for (const deel of [0.9, 0.8, 0.7, 0.6, 0.5])
      await bladzijde.mouse.move(baan.x + baan.width * deel, midden, { steps: 5 });
    await bladzijde.mouse.up();
    const bij = Number(await schuif('Wat er was vastgelegd').inputValue());
    expect(bij).toBeLessThan(vaststelling);
    for (let i = bij; i < vaststelling - 1; i += 1) await bladzijde.keyboard.press('ArrowRight');
    await kopVan(vaststelling - 1).waitFor();
    const toen = await terugblik(vaststelling - 1);
    await toontDeStand(toen);
    expect(toen.open?.toezeggingen.aantal).toBe(0);
    await bladzijde.waitForURL(new RegExp(`revisie=${vaststelling - 1}$`));
  });

  it('één pijltje per keer loopt de stand mee: wat terugkwam bij wie het deed, is er eerst niet en dan wel', async () => {
    const betaald = vaststelling + 5;
    await bladzijde.getByRole('spinbutton', { name: 'Gebeurtenis' }).fill(String(betaald - 1));
    await kopVan(betaald - 1).waitFor();
    await toontDeStand(await terugblik(betaald - 1));
    await schuif('Wat er was vastgelegd').focus();
    await bladzijde.keyboard.press('ArrowRight');
    await kopVan(betaald).waitFor();
    await toontDeStand(await terugblik(betaald));
    const veranderd = (await rijen('Budgetten')).filter((rij) => rij.includes('veranderd'));
    expect(veranderd).toEqual([expect.stringContaining('Ondertoezichtstelling')]);
    expect(veranderd[0]).toContain(schrijfEuro(63_000_000));
    await maakBeeld(bladzijde, 'auditor-tijdlijn', false);
  });

  it('de dag ervoor, op de klok van wat telt: de winst van casus 1 telt dan nog niet', async () => {
    await schuif('Wat er telt').focus();
    await bladzijde.keyboard.press('ArrowLeft');
    const betaald = vaststelling + 5;
    await kopVan(betaald, '30 december 2025').waitFor();
    const eerder = await terugblik(betaald, '2025-12-30');
    await toontDeStand(eerder);
    const { besteed } = eerder.budgetten!.find(({ budget }) => budget === 'ots')!;
    expect(besteed).toBe(0);
    await bladzijde.keyboard.press('End');
    await kopVan(betaald).waitFor();
  });

  it('het antwoord op een vorige plek komt nooit over een latere heen, en tot het er is blijft het vorige staan', async () => {
    const [eerst, laat, laatst] = [vaststelling + 5, 60, 40];
    await bladzijde.route(`**/terugblik?opRevisie=${laat}&**`, async (route) => {
      await new Promise((klaar) => setTimeout(klaar, 1_500));
      await route.continue().catch(() => undefined);
    });
    const veld = bladzijde.getByRole('spinbutton', { name: 'Gebeurtenis' });
    await veld.fill(String(laat));
    await bladzijde.getByText('De nieuwe stand komt eraan').waitFor();
    expect(await kopVan(eerst).isVisible()).toBe(true);
    await veld.fill(String(laatst));
    await kopVan(laatst).waitFor();
    await bladzijde.waitForTimeout(2_000);
    expect(await kopVan(laatst).isVisible()).toBe(true);
    await toontDeStand(await terugblik(laatst));
    await bladzijde.unroute(`**/terugblik?opRevisie=${laat}&**`);
  });

  it('een plek staat in het adres, en een ander ziet daar hetzelfde', async () => {
    const ander = await plekken.als('Auditor', `/auditor/${BOEK}?revisie=${vaststelling}&op=2025-06-30`);
    await ander.getByRole('heading', { name: `Na gebeurtenis ${vaststelling} van ${kop}, op 30 juni 2025` }).waitFor();
    await ander.getByLabel('Of: wat wij wisten op dit moment').fill('2000-01-01T00:00:00');
    await ander.getByRole('button', { name: 'Ga naar dit moment' }).click();
    expect(await ander.getByRole('alert').innerText()).toContain('daarvoor wisten wij er niets van');
    await ander.context().close();
  });
});

describe('één gebeurtenis, en de weg van haar geld', () => {
  it('toont wat zij veranderde, waarom het mocht, de sommen tot de afspraak en waar het geld bleef', async () => {
    const betaald = vaststelling + 5;
    await ga(`/gebeurtenissen/${betaald}`);
    const stap = await vraag<{ standen: { rekening: string; na: number }[]; toetsen: { zin: string }[] }>(
      `/gebeurtenissen/${betaald}/stap`,
    );
    await bladzijde.getByRole('table', { name: 'Standen ervoor en erna' }).waitFor();
    const getoond = await rijen('Standen ervoor en erna');
    expect(getoond).toHaveLength(stap.standen.length);
    for (const [i, { rekening, na }] of stap.standen.entries()) {
      expect(getoond[i]).toContain(rekening);
      expect(getoond[i]).toContain(schrijfEuro(na));
    }
    for (const { zin } of stap.toetsen) expect(await bladzijde.getByText(zin, { exact: true }).count()).toBe(1);
    const uitleg = await vraag<{ tekst: string }>(`/uitleg/${betaald}`);
    const tekst = bladzijde.getByRole('region', { name: 'De uitleg, met een pen na te rekenen' });
    expect((await tekst.innerText()).trim()).toBe(uitleg.tekst.trim());
    const bestemming = await vraag<{ bedrag: number; regels: unknown[] }>(`/bestemming?revisie=${betaald}`);
    const bleef = bladzijde.getByRole('region', { name: 'Waar het geld bleef' });
    await bleef.getByText(`Samen ${schrijfEuro(bestemming.bedrag)}.`).waitFor();
    expect(await bleef.locator('.kaartje').count()).toBe(bestemming.regels.length);
    expect(await bezwaren(bladzijde)).toEqual([]);
  });

  it('van een kleur op een rekening gaat het terug tot wie betaalde', async () => {
    await bladzijde.getByRole('link', { name: 'Herkomst van ots@een-gezin-een-coach op besteed:ots' }).click();
    const herkomst = bladzijde.getByRole('region', { name: 'Herkomst' });
    await herkomst.getByRole('heading', { name: `${schrijfEuro(63_000_000)} op besteed:ots` }).waitFor();
    expect(await herkomst.innerText()).toContain('bron:ministerie (buiten het boek)');
    expect(await bezwaren(bladzijde)).toEqual([]);
  });

  it('van een weigering staat er waarom, en wat er toen stond', async () => {
    const { gebeurtenissen } = await vraag<{ gebeurtenissen: { revisie: number; type: string }[] }>(
      '/gebeurtenissen?aantal=500',
    );
    const { revisie } = gebeurtenissen.find(({ type }) => type === 'opdracht-geweigerd.v1')!;
    const stap = await vraag<{ geweigerd: { uitleg: string } }>(`/gebeurtenissen/${revisie}/stap`);
    await ga(`/gebeurtenissen/${revisie}`);
    await bladzijde.getByText(stap.geweigerd.uitleg).first().waitFor();
    expect(await bezwaren(bladzijde)).toEqual([]);
  });
});

describe('een gebeurtenis waarin een huishouden staat', () => {
  it('vraagt waarvoor iemand kijkt, en toont haar daarna; wat ervoor stond blijft niet staan', async () => {
    const { gebeurtenissen } = await vraag<{ gebeurtenissen: { revisie: number; type: string }[] }>(
      '/gebeurtenissen?aantal=500',
    );
    const { revisie } = gebeurtenissen.find(({ type }) => type === 'trekking-aangevraagd.v1')!;
    await ga(`/gebeurtenissen/${revisie}`);
    await bladzijde.getByRole('alert').first().waitFor();
    expect(await bladzijde.getByRole('alert').first().innerText()).toContain('waarvoor u het inziet');
    expect(await bezwaren(bladzijde)).toEqual([]);
    await bladzijde.getByLabel('Waarvoor u kijkt').fill('Controle jaarrekening 2025');
    await bladzijde.getByRole('button', { name: 'Leg vast' }).click();
    await bladzijde.getByText('trekking aangevraagd', { exact: true }).waitFor();
    await bladzijde.getByRole('heading', { name: 'Waarom het mocht' }).waitFor();
    expect(await bladzijde.getByRole('alert').count()).toBe(0);
    await bladzijde.getByRole('link', { name: `Vorige (${revisie - 1})` }).click();
    await bladzijde.getByRole('heading', { name: `Gebeurtenis ${revisie - 1}` }).waitFor();
    expect(await bladzijde.getByText('trekking aangevraagd', { exact: true }).count()).toBe(0);
  });
});

describe('zoeken en vergelijken', () => {
  it('zoekt in het journaal op een woord, en opent de gebeurtenis', async () => {
    await ga('/journaal');
    await bladzijde.getByLabel('Woorden').fill('kring');
    await bladzijde.keyboard.press('Enter');
    await bladzijde.waitForURL(/zoek=kring/);
    const { regels } = await vraag<{ regels: { bedrag: number; van: string }[] }>('/journaal?zoek=kring&aantal=100');
    await bladzijde.waitForFunction(`document.querySelectorAll('tbody tr').length === ${regels.length}`);
    const getoond = await rijen('Mutaties');
    for (const [i, { bedrag, van }] of regels.entries()) {
      expect(getoond[i]).toContain(van);
      expect(getoond[i]).toContain(schrijfEuro(bedrag));
    }
    expect(await bezwaren(bladzijde)).toEqual([]);
    await bladzijde.getByLabel('Woorden').fill('ditwoordisernietin');
    await bladzijde.keyboard.press('Enter');
    await bladzijde.getByText('Niets gevonden.').waitFor();
    expect(await bezwaren(bladzijde)).toEqual([]);
  });

  it('legt twee momenten naast elkaar', async () => {
    const [van, tot] = [vaststelling - 1, vaststelling + 6];
    await ga(`/verschillen?van=${van}&tot=${tot}`);
    await bladzijde.getByRole('table', { name: 'Standen' }).waitFor();
    const verschil = await vraag<{ regels: { regel: string; rekening: string; verschil: number }[] }>(
      `/verschillen?van=${van}&tot=${tot}&aantal=100`,
    );
    const standen = verschil.regels.filter(({ regel }) => regel === 'stand');
    const getoond = await rijen('Standen');
    expect(getoond).toHaveLength(standen.length);
    for (const [i, een] of standen.entries()) {
      expect(getoond[i]).toContain(een.rekening);
      expect(getoond[i]).toContain(schrijfEuro(een.verschil));
    }
    expect(await bezwaren(bladzijde)).toEqual([]);
  });

  it('zegt wat wij toen dachten en wat wij nu weten', async () => {
    await ga('/toen?op=2025-06-30');
    await bladzijde.getByText('Over deze dag weten wij nu hetzelfde als toen.').waitFor();
    expect(await bezwaren(bladzijde)).toEqual([]);
  });

  it('toont wat nu anders is dan toen, en waardoor, als er sindsdien iets over die dag kwam', async () => {
    await bladzijde.route('**/terugblik/toen?*', (route) =>
      route.fulfill({
        json: {
          ...{ boek: BOEK, op: '2025-06-30', bekendOp: '2025-07-01', toenRevisie: 90, nuRevisie: kop, volgende: null },
          standen: [{ rekening: 'besteed:ots', kleur: 'ots', toen: 100, nu: 350, verschil: 250 }],
          regels: [
            {
              ...{ revisie: 97, type: 'besteding-geboekt.v1', boekdatum: '2025-06-30', waarom: 'nagekomen' },
              ...{ geregistreerdOp: '2025-08-01T10:00:00.000Z', mutaties: [] },
            },
          ],
        },
      }),
    );
    await ga('/toen?op=2025-06-30&bekendOp=2025-07-01');
    await bladzijde.getByRole('table', { name: 'Waardoor' }).waitFor();
    const [stand] = await rijen('Wat nu anders is');
    expect(stand!.match(/-?€\u00a0[\d.,]+/g)).toEqual([100, 350, 250].map(schrijfEuro));
    expect(await rijen('Waardoor')).toEqual([expect.stringMatching(/97\. besteding geboekt[^]*pas later geboekt/)]);
    expect(await bezwaren(bladzijde)).toEqual([]);
    await bladzijde.unroute('**/terugblik/toen?*');
  });
});

describe('al die tijd', () => {
  it('werd niets aan een andere host gevraagd en gaf de bladzijde geen fout, op wat de dienst weigerde na', () => {
    expect(plekken.elders).toEqual([]);
    expect(plekken.fouten.filter((fout) => !/ERR_FAILED|status of 400/.test(fout))).toEqual([]);
  });
});

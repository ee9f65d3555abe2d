import { Proef } from '../e2e/hulp/app.js';
import { Boekhouding, euro } from './hulp/boekhouding.js';
import { Preventie, soort } from './hulp/preventie.js';

const doel = { taakveld: '6.3', functionaliteit: 'hulp-bij-regieverlies-en-crisis', leeftijdsgroep: 'gezinnen-jeugd' };
const SCHULDEN = [
  ['huur', 'woningcorporatie', 5_000],
  ['energie', 'energiebedrijf', 4_200],
  ['zorg', 'zorgverzekeraar', 2_800],
] as const;
const STAPPEN = ['inschrijving', 'budgetcursus', 'werk', 'buffer'];
const REGELING = 'schuldregelingen/een-schuldeiser';

let proef: Proef;
let boek: Boekhouding;
let huishouden: string;

const regeling = (naam = 'een-schuldeiser') => boek.vraag(`schuldregelingen/${naam}`);
const opFonds = () => boek.saldo('budget', 'schuldenfonds');

async function vraagAan(schuldregeling: string, aangevraagdOp: string, wie: 'wijkteam' | 'controller'): Promise<void> {
  const inhoud = { schuldregeling, huishouden, team: 'team-heechterp', fonds: 'schuldenfonds', doel, aangevraagdOp };
  await boek.doet('schuldregelingen', inhoud, wie);
}

beforeAll(async () => {
  proef = await Proef.start();
  // Given: a local fund with money for debts, and a household, known by a code alone, that owes 12,000 to three.
  boek = await Boekhouding.open(proef, 'schuldeiser-2025');
  await boek.koker('schuldhulp', 'Schuldhulpverlening', '6.3', euro(20_000));
  await boek.boekt('budgetten', { budget: 'schuldenfonds', naam: 'Schuldenfonds', aard: 'fonds', houder: 'gemeente' });
  await boek.boekt('overhevelingen', {
    ...{ boekdatum: '2025-01-02', van: 'schuldhulp', naar: 'schuldenfonds', bedrag: euro(12_000) },
    grond: 'Raadsbesluit schuldenfonds',
  });
  await boek.boekt('wijken', { wijk: 'heechterp', naam: 'Heechterp' });
  await boek.boekt('teams', { team: 'team-heechterp', naam: 'Wijkteam Heechterp', wijk: 'heechterp' });
  await new Preventie(boek).organisatie('kwintes', 'Kwintes');
  const [opgenomen] = soort(await boek.doet('huishoudens', { aantal: 1 }), 'huishoudens-opgenomen.v1');
  [huishouden] = opgenomen!['huishoudens'] as [string];
});
afterAll(() => proef.stop());

describe('Casus 8: een schuldeiser', () => {
  it('het wijkteam vraagt het aan en inventariseert de schulden; de vier weken lopen', async () => {
    await vraagAan('een-schuldeiser', '2025-03-03', 'wijkteam');
    for (const [schuld, schuldeiser, bedrag] of SCHULDEN)
      await boek.doet(
        `${REGELING}/schulden`,
        { schuld, schuldeiser, bedrag: euro(bedrag), boekdatum: '2025-03-05' },
        'wijkteam',
      );
    expect(await regeling()).toMatchObject({
      ...{ staat: 'aangevraagd', schuld: euro(12_000), team: 'team-heechterp', wijk: 'heechterp' },
      vordering: { open: 0 },
    });
    expect(await boek.vraag('schuldregelingen/een-schuldeiser?op=2025-03-20')).toMatchObject({
      termijn: { uiterlijk: '2025-03-31', stand: 'loopt', laat: 0 },
    });
    expect(await boek.vraag('schuldregelingen/een-schuldeiser?op=2025-04-01')).toMatchObject({
      termijn: { stand: 'te-laat', laat: 3 },
    });
  });

  it('als de schulden voor 60% worden overgenomen, dan staat 7.200 als voorschot en is de vordering 12.000', async () => {
    const na = [5_000, 9_200, 12_000];
    for (const [i, [schuld]] of SCHULDEN.entries()) {
      await boek.boekt(`${REGELING}/schulden/${schuld}/overnames`, { boekdatum: '2025-03-31', percentage: '60' });
      expect(await regeling()).toMatchObject({ vordering: { open: euro(na[i]!) } });
    }
    expect(await opFonds()).toMatchObject({ voorschot: euro(7_200), besteed: 0, vrij: euro(4_800) });
    expect(await regeling()).toMatchObject({
      vordering: { overgenomen: euro(12_000), open: euro(12_000), inning: 'loopt' },
      kosten: { overname: euro(7_200), voorschot: euro(7_200) },
      termijn: { stand: 'gehaald', laat: 0 },
      schulden: [{ overgenomen: { betaald: euro(3_000), dag: 28, laat: false } }, {}, {}],
    });
  });

  it('als de inning stopt, dan blijft de vordering staan en kan zij herleven', async () => {
    await boek.boekt(`${REGELING}/aflosplannen`, {
      mijlpalen: STAPPEN.map((mijlpaal) => ({ mijlpaal, deel: '25' })),
      boekdatum: '2025-04-02',
    });
    await boek.boekt('vorderingen/een-schuldeiser/stopzettingen', { reden: 'Besluit 2025-044' });
    // The list of claims that others collect goes on without it: this one is told with its schuldregeling.
    expect(await boek.vraag('vorderingen')).toMatchObject({ vorderingen: [] });
    expect(await regeling()).toMatchObject({ vordering: { open: euro(12_000), inning: 'gestopt' } });
    expect(await boek.weigert(`${REGELING}/aflossingen`, { boekdatum: '2025-04-10', bedrag: euro(50) })).toMatchObject({
      code: 'inning-staat-stil',
    });
    await boek.boekt('vorderingen/een-schuldeiser/hervattingen', {});
    expect(await regeling()).toMatchObject({ vordering: { open: euro(12_000), inning: 'loopt' } });
  });

  it('een betaling die wordt gestorneerd, neemt het fonds terug: de vordering is weer wat zij was', async () => {
    const boeking = await boek.boekt(`${REGELING}/aflossingen`, { boekdatum: '2025-04-15', bedrag: euro(50) });
    expect(await regeling()).toMatchObject({ vordering: { afgelost: euro(50), open: euro(11_950) } });
    expect(
      await boek.weigert('stornos', { boekdatum: '2025-04-16', beweging: boeking, reden: 'Gestorneerd' }),
    ).toMatchObject({ code: 'storno-niet-mogelijk' });
    await boek.boekt(`${REGELING}/terugnames`, {
      boekdatum: '2025-04-16',
      boeking,
      reden: 'De incasso ging niet door',
    });
    expect(await regeling()).toMatchObject({ vordering: { afgelost: 0, open: euro(12_000) } });
    expect(await opFonds()).toMatchObject({ voorschot: euro(7_200), vrij: euro(4_800) });
  });

  it.each(STAPPEN.map((mijlpaal, i) => [mijlpaal, i + 1] as const))(
    'bij de mijlpaal %s gaat 3.000 van de vordering kwijt en wordt 1.800 besteding (stap %i)',
    async (mijlpaal, hoeveelste) => {
      const gebeurd = await boek.doet(`${REGELING}/mijlpalen`, { boekdatum: `2025-0${4 + hoeveelste}-01`, mijlpaal });
      expect(soort(gebeurd, 'mijlpaal-bereikt.v1')).toMatchObject([
        { kwijtgescholden: euro(3_000), mutaties: [{ naar: 'besteed:schuldenfonds', bedrag: euro(1_800) }] },
      ]);
      expect(await regeling()).toMatchObject({
        vordering: { open: euro(12_000 - 3_000 * hoeveelste), kwijtgescholden: euro(3_000 * hoeveelste) },
        kosten: { kwijtgescholden: euro(1_800 * hoeveelste), voorschot: euro(7_200 - 1_800 * hoeveelste) },
      });
      expect(await opFonds()).toMatchObject({
        besteed: euro(1_800 * hoeveelste),
        voorschot: euro(7_200 - 1_800 * hoeveelste),
      });
    },
  );

  it('na de nazorg van 600 staat naast de schuld van 12.000 wat het geheel kostte: 7.800', async () => {
    const nazorg = { boekdatum: '2025-10-01', bedrag: euro(600), aanbieder: 'kwintes' };
    await boek.boekt(`${REGELING}/nazorg`, nazorg);
    await boek.boekt(`${REGELING}/beeindigingen`, {
      wijze: 'afgerond',
      reden: 'Niets meer open',
      boekdatum: '2025-11-03',
    });
    const gevonden = await regeling();
    expect(gevonden).toMatchObject({
      ...{ staat: 'beeindigd', schuld: euro(12_000), vordering: { open: 0 } },
      kosten: { overname: euro(7_200), nazorg: euro(600), samen: euro(7_800), netto: euro(7_800) },
    });
    // The claim after every step, the payment that bounced included.
    expect((gevonden.verloop as { open: number }[]).map(({ open }) => open)).toEqual(
      [5_000, 9_200, 12_000, 11_950, 12_000, 9_000, 6_000, 3_000, 0, 0].map(euro),
    );
    expect(await opFonds()).toMatchObject({ besteed: euro(7_800), voorschot: 0, vrij: euro(4_200) });
    expect(await boek.saldo('wijk', 'heechterp')).toMatchObject({ besteed: euro(7_800) });
  });

  it('een overname op dag 29 staat als te laat', async () => {
    await vraagAan('te-laat', '2025-06-02', 'controller');
    await boek.boekt('schuldregelingen/te-laat/schulden', { schuld: 'huur', schuldeiser: 'x', bedrag: euro(100) });
    const gebeurd = await boek.doet('schuldregelingen/te-laat/schulden/huur/overnames', {
      ...{ boekdatum: '2025-07-01', percentage: '50' },
    });
    expect(soort(gebeurd, 'schuld-overgenomen.v1')).toMatchObject([{ dag: 29, laat: true, betaald: euro(50) }]);
    expect(await regeling('te-laat')).toMatchObject({
      termijn: { uiterlijk: '2025-06-30', stand: 'te-laat', laat: 1 },
    });
    expect(await boek.vraag('schuldregelingen?teLaat=ja')).toMatchObject({
      schuldregelingen: [{ schuldregeling: 'te-laat' }],
      volgende: null,
    });
  });

  it('nergens staat voor welk huishouden, en een ander team ziet het niet', async () => {
    for (const wat of ['schuldregelingen', REGELING, 'journaal?aantal=100'])
      expect(JSON.stringify(await boek.vraag(wat))).not.toContain(huishouden);
    expect((await boek.vraag(REGELING, 'wijkteam')).schuldregeling).toBe('een-schuldeiser');
    await boek.boekt('schuldregelingen', {
      ...{ schuldregeling: 'zonder-team', huishouden, fonds: 'schuldenfonds', doel, aangevraagdOp: '2025-08-01' },
    });
    const { schuldregelingen } = await boek.vraag('schuldregelingen', 'wijkteam');
    expect((schuldregelingen as { schuldregeling: string }[]).map((een) => een.schuldregeling)).toEqual([
      'te-laat',
      'een-schuldeiser',
    ]);
    await proef.haal(`/v1/boeken/schuldeiser-2025/schuldregelingen/zonder-team`, 'wijkteam').expect(404);
  });
});

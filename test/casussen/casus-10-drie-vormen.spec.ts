import { Proef } from '../e2e/hulp/app.js';
import { Boekhouding, euro } from './hulp/boekhouding.js';

const doel = {
  taakveld: '6.71',
  functionaliteit: 'lichte-ondersteuning',
  leeftijdsgroep: 'volwassenen',
};
const KWALITEIT = {
  maat: { maat: 'kwaliteit', naam: 'de kwaliteit', van: '0', tot: '10' },
  bonus: { treden: [{ vanaf: '8', procent: '2' }], hoogstens: euro(1_500) },
  malus: { treden: [{ onder: '6', procent: '5' }] },
};

let proef: Proef;
let boek: Boekhouding;

/** A contract with a verplichting of the same name for the whole year. */
async function contract(naam: string, aanbieder: string, vorm: string, bedrag: number, meer: object = {}) {
  await boek.boekt('ondersteuningsopdrachten', {
    ...{ ondersteuningsopdracht: naam, naam, aanbieder, levert: 'Ondersteuning thuis', beoogt: 'Zelf kunnen' },
    ...{ populatie: { omschrijving: 'Bewoners', aantal: 100 }, financiering: [{ vanaf: '2025-01-01', vorm }], ...meer },
  });
  await boek.boekt('verplichtingen', {
    ...{ verplichting: naam, budget: 'wmo', aanbieder, bedrag, doel, ondersteuningsopdracht: naam },
    boekdatum: '2025-01-02',
  });
}
const betaalt = (verplichting: string, bedrag: number, boekdatum: string): Promise<number> =>
  boek.boekt('bestedingen', { verplichting, bedrag, boekdatum });

beforeAll(async () => {
  proef = await Proef.start();
  boek = await Boekhouding.open(proef, 'vormen-2025');
  await boek.koker('wmo', 'Wmo', '6.71', euro(500_000));
  for (const [organisatie, naam] of [
    ['opvang-fryslan', 'De inloop'],
    ['thuis', 'Thuis in de wijk'],
    ['noord', 'Zorg Noord'],
    ['zuid', 'Zorg Zuid'],
    ['buurgemeente', 'De buurgemeente'],
  ])
    await boek.boekt('organisaties', { organisatie, naam });
  // Given: one contract of each form, and a second population.
  await contract('inloop', 'opvang-fryslan', 'functiegericht', euro(60_000), {
    financiering: [{ vanaf: '2025-01-01', vorm: 'functiegericht', naast: ['populatie'] }],
    ...{ capaciteit: { aantal: 20, eenheid: 'plaatsen' }, resultaat: KWALITEIT, doorbesteding: { procent: '15' } },
  });
  await contract('begeleiding', 'thuis', 'product', euro(40_000));
  await contract('noord', 'noord', 'populatie', euro(120_000), { resultaat: KWALITEIT });
  await contract('zuid', 'zuid', 'populatie', euro(60_000));
  for (const dag of ['2025-01-31', '2025-02-28', '2025-03-31'])
    for (const [naam, bedrag] of [
      ['inloop', 5_000],
      ['begeleiding', 3_000],
      ['noord', 10_000],
    ] as const)
      await betaalt(naam, euro(bedrag), dag);
});
afterAll(() => proef.stop());

describe('Casus 10: drie vormen van betalen', () => {
  it('bij elke vorm is te zien wat vrijkomt, en wanneer', async () => {
    const vorm = async (naam: string) => ((await boek.vraag(`contracten/${naam}`)) as { vormen: unknown[] }).vormen;
    expect(await vorm('inloop')).toMatchObject([
      {
        ...{ vorm: 'functiegericht', toegezegd: euro(60_000), besteed: euro(15_000), open: euro(45_000) },
        vrij: { nu: 0, naHetJaar: euro(45_000), vanaf: '2026-01-01' },
      },
    ]);
    expect(await vorm('begeleiding')).toMatchObject([
      { vorm: 'product', open: euro(31_000), vrij: { nu: euro(31_000), naHetJaar: 0 } },
    ]);
    expect(await vorm('noord')).toMatchObject([
      { vorm: 'populatie', open: euro(90_000), vrij: { nu: euro(90_000) }, perClient: euro(900) },
    ]);
  });

  it('als de inloop minder nodig heeft, komt dit jaar niets vrij; wat aan begeleiding niet is geleverd wel', async () => {
    const minder = { bedrag: euro(1_000), reden: 'Minder geleverd', boekdatum: '2025-04-01' };
    expect(await boek.weigert('verplichtingen/inloop/vrijvallen', minder)).toMatchObject({
      code: 'vrijval-niet-binnen-jaar',
    });
    await boek.boekt('verplichtingen/begeleiding/vrijvallen', minder);
    expect(await boek.vraag('contracten/begeleiding')).toMatchObject({ vrijgevallen: euro(1_000), open: euro(30_000) });
  });

  it('de aanbieder meldt wat van zijn capaciteit is gebruikt; de laatste melding van een maand telt', async () => {
    for (const [periode, gebruikt] of [
      ['2025-02', 19],
      ['2025-01', 12],
      ['2025-01', 15],
    ] as const)
      await boek.doet('contracten/inloop/inzetmeldingen', { periode, gebruikt, wachtlijst: 2 }, 'aanbieder');
    expect(await boek.vraag('contracten/inloop', 'aanbieder')).toMatchObject({
      capaciteit: { aantal: 20, eenheid: 'plaatsen' },
      inzet: [
        { periode: '2025-01', gebruikt: 15, capaciteit: 20, bezetting: '75.0', wachtlijst: 2 },
        { periode: '2025-02', gebruikt: 19, bezetting: '95.0' },
      ],
    });
    // Of another's contract it may say nothing, and sees nothing.
    expect(
      await boek.weigert('contracten/noord/inzetmeldingen', { periode: '2025-01', gebruikt: 1 }, 'aanbieder'),
    ).toMatchObject({ code: 'onbekende-ondersteuningsopdracht' });
    await expect(boek.vraag('contracten/noord', 'aanbieder')).rejects.toThrow('404');
  });

  it('een goede score geeft een bonus naar de afspraak, en elke stap is na te rekenen', async () => {
    await boek.boekt('contracten/inloop/resultaten', {
      ...{ resultaat: 'inloop-1', van: '2025-01', totEnMet: '2025-03', score: '8.4', bron: 'Cliëntenonderzoek' },
      ...{ budget: 'wmo', boekdatum: '2025-04-10' },
    });
    const { resultaten, bonus } = (await boek.vraag('contracten/inloop')) as { resultaten: unknown[]; bonus: number };
    expect(bonus).toBe(euro(300));
    expect(resultaten).toMatchObject([
      {
        ...{ soort: 'bonus', procent: '2', bedrag: euro(300), vergoeding: { bedrag: euro(15_000), bestedingen: 3 } },
        stappen: [
          { zin: 'de kwaliteit is 8,4, vanaf 8 is er 2% bonus.' },
          { invoer: { vergoeding: euro(15_000), procent: '2' }, uitkomst: String(euro(300)) },
          { naam: 'grens' },
          { naam: 'afronden', uitkomst: String(euro(300)) },
        ],
      },
    ]);
  });

  it('een resultaat gaat over maanden die zijn begonnen, de eerste voor de laatste', async () => {
    const resultaat = { van: '2025-04', totEnMet: '2025-05', score: '7', bron: 'x', boekdatum: '2025-04-30' };
    expect(await boek.weigert('contracten/inloop/resultaten', resultaat)).toMatchObject({
      ...{ code: 'periode-niet-voorbij', cijfers: { boekdatum: '2025-04-30', totEnMet: '2025-05' } },
    });
    const pad = '/v1/boeken/vormen-2025/contracten/inloop/resultaten';
    const { status, body } = await proef.stuur(pad, { ...resultaat, totEnMet: '2025-03' }, 'omgekeerd');
    expect({ status, body }).toMatchObject({
      status: 400,
      body: { fouten: [{ veld: 'totEnMet', code: 'volgorde', melding: 'Dit komt niet voor van.' }] },
    });
  });

  it('een slechte score geeft een malus: eerst van wat nog is toegezegd', async () => {
    await boek.boekt('contracten/noord/resultaten', {
      ...{ resultaat: 'noord-1', van: '2025-01', totEnMet: '2025-03', score: '5', bron: 'Cliëntenonderzoek' },
      boekdatum: '2025-04-10',
    });
    expect(await boek.vraag('contracten/noord')).toMatchObject({
      ...{ besteed: euro(30_000), vrijgevallen: euro(1_500), open: euro(88_500) },
      resultaten: [{ soort: 'malus', procent: '5', bedrag: euro(1_500) }],
    });
  });

  it('waar een zwaar pgb naast het populatiecontract is gedeclareerd, gaat het bedrag omlaag, met de reden erbij', async () => {
    const besteding = await betaalt('noord', euro(10_000), '2025-04-30');
    const correctie = { besteding, bedrag: euro(2_400), reden: 'pgb-naast-populatie', boekdatum: '2025-05-06' };
    await boek.boekt('correcties', correctie);
    expect(await boek.vraag('contracten/noord')).toMatchObject({
      ...{ besteed: euro(37_600), gecorrigeerd: euro(2_400) },
      correcties: [{ corrigeert: besteding, reden: 'pgb-naast-populatie', bedrag: euro(2_400), gestorneerd: false }],
    });
    // Never more goes back than was spent, and what was corrected is not taken back as a whole.
    expect(await boek.weigert('correcties', { ...correctie, bedrag: euro(7_601) })).toMatchObject({
      ...{ code: 'correctie-te-groot', cijfers: { over: euro(7_600) } },
    });
    const storno = { beweging: besteding, reden: 'Fout', boekdatum: '2025-05-07' };
    expect(await boek.weigert('stornos', storno)).toMatchObject({ code: 'besteding-gecorrigeerd' });
  });

  it('twee aanbieders verrekenen een verschil in kosten, in dezelfde kleur', async () => {
    await boek.boekt('verrekeningen', {
      ...{ van: 'begeleiding', naar: 'zuid', bedrag: euro(4_000), boekdatum: '2025-05-10' },
      reden: 'Begeleiding schoof door naar Zuid',
    });
    expect(await boek.vraag('contracten/begeleiding')).toMatchObject({ verrekend: -euro(4_000), open: euro(26_000) });
    expect(await boek.vraag('contracten/zuid')).toMatchObject({
      ...{ verrekend: euro(4_000), open: euro(64_000) },
      verrekeningen: [{ van: { aanbieder: 'thuis' }, naar: { verplichting: 'zuid', aanbieder: 'zuid' } }],
    });
    expect(await boek.vraag('verplichtingen/zuid')).toMatchObject({ stand: euro(64_000) });
  });

  it('vijf cliënten gaan per 1 juli van Noord naar Zuid, verrekend naar hele maanden', async () => {
    await boek.boekt('clientovernames', {
      ...{ aantal: 5, vanaf: '2025-07-01', bedragPerJaar: euro(1_200), boekdatum: '2025-06-20' },
      van: { ondersteuningsopdracht: 'noord', verplichting: 'noord' },
      naar: { ondersteuningsopdracht: 'zuid', verplichting: 'zuid' },
    });
    const regel = { aantal: 5, maanden: 6, exact: String(euro(3_000)), bedrag: euro(3_000) };
    expect(await boek.vraag('contracten/noord')).toMatchObject({
      ...{ clienten: 95, verrekend: -euro(3_000), grensverkeer: [regel] },
    });
    expect(await boek.vraag('contracten/zuid')).toMatchObject({
      ...{ clienten: 105, verrekend: euro(7_000), grensverkeer: [regel] },
    });
  });

  it('naar een andere gemeente is het een uitgave, en van een andere een ontvangst', async () => {
    const elf = { aantal: 1, vanaf: '2025-07-01', bedragPerJaar: euro(1_200), boekdatum: '2025-06-21' };
    const noord = { ondersteuningsopdracht: 'noord', verplichting: 'noord' };
    const { gebeurtenissen } = await boek.doet('clientovernames', {
      ...elf,
      van: noord,
      naar: { organisatie: 'buurgemeente' },
    });
    expect(gebeurtenissen[0]).toMatchObject({ gegevens: { mutaties: [{ naar: 'besteed:wmo', bedrag: euro(600) }] } });
    // Somebody else, at another amount; on the same terms it would be the same client who comes back.
    const ander = { ...elf, bedragPerJaar: euro(1_000) };
    await boek.boekt('clientovernames', { ...ander, van: { organisatie: 'buurgemeente' }, naar: noord });
    expect(await boek.opRekening('bron:buurgemeente')).toBe(-euro(500));
    expect(await boek.vraag('contracten/noord')).toMatchObject({ clienten: 95, verrekend: -euro(3_100) });
  });

  it('de aanbieder besteedt een afgesproken deel bij anderen, en dat staat ernaast', async () => {
    const bij = { periode: '2025-03', aan: 'thuis', bedrag: euro(1_800) };
    await boek.doet('contracten/inloop/doorbestedingen', bij, 'aanbieder');
    expect(await boek.vraag('contracten/inloop')).toMatchObject({
      doorbesteding: { procent: '15', afgesproken: euro(2_250), gemeld: euro(1_800), regels: [bij] },
    });
  });

  it('alles telt op: wat open staat is wat op de verplichtingen staat, en een eerdere dag zegt wat toen gold', async () => {
    const { contracten } = (await boek.vraag('contracten')) as { contracten: { open: number }[] };
    const { verplicht } = await boek.saldo('budget', 'wmo');
    expect(contracten.reduce((som, { open }) => som + open, 0)).toBe(verplicht);
    expect(await boek.vraag('contracten/noord?op=2025-03-31')).toMatchObject({ open: euro(90_000), correcties: [] });
  });
});

import { DEMO_BOEK } from '../../apps/api/src/demo/demo-boek.js';
import { DemoVuller } from '../../apps/api/src/demo/demo-vuller.js';
import { Proef } from '../e2e/hulp/app.js';
import { Boekhouding, euro, type Weigering } from './hulp/boekhouding.js';

const doel = (taakveld: string): object => ({
  taakveld,
  functionaliteit: 'hulp-bij-regieverlies-en-crisis',
  leeftijdsgroep: 'gezinnen-jeugd',
});

let proef: Proef;
beforeAll(async () => (proef = await Proef.start()));
afterAll(() => proef.stop());

/** The kokers of opvang and schuldhulp, each with money of its own, and who delivers. */
async function gegeven(boek: string, vorm: 'product' | 'functiegericht'): Promise<Boekhouding> {
  const boekhouding = await Boekhouding.open(proef, boek);
  await boekhouding.koker('opvang', 'Maatschappelijke opvang', '6.812', euro(100_000));
  await boekhouding.koker('schuldhulp', 'Schuldhulp', '6.23', euro(20_000));
  await boekhouding.boekt('wijken', { wijk: 'heechterp', naam: 'Heechterp-Schieringen' });
  await boekhouding.boekt('organisaties', { organisatie: 'opvanghuis', naam: 'Het opvanghuis' });
  await boekhouding.boekt('organisaties', { organisatie: 'kredietbank', naam: 'De kredietbank' });
  await boekhouding.boekt('ondersteuningsopdrachten', {
    ondersteuningsopdracht: 'opvang-2025',
    naam: 'Opvang 2025',
    aanbieder: 'opvanghuis',
    populatie: { omschrijving: 'Gezinnen zonder huis', aantal: 20 },
    levert: 'Onderdak met begeleiding',
    beoogt: 'Gezinnen wonen weer op zichzelf',
    financiering: [{ vanaf: '2025-01-01', vorm }],
  });
  await boekhouding.boekt('verplichtingen', {
    verplichting: 'opvang-gezin',
    budget: 'opvang',
    aanbieder: 'opvanghuis',
    ondersteuningsopdracht: 'opvang-2025',
    bedrag: euro(60_000),
    doel: doel('6.812'),
    boekdatum: '2025-01-01',
  });
  return boekhouding;
}

describe('Casus 2, Karima: 60.000 per jaar vanwege een schuld van 12.000', () => {
  let boek: Boekhouding;
  let vrijval: number;
  let overheveling: number;

  beforeAll(async () => {
    // Given: a place in the shelter for the whole year, paid per month.
    boek = await gegeven('karima-2025', 'product');
    for (const dag of ['2025-01-31', '2025-02-28', '2025-03-31'])
      await boek.boekt('bestedingen', { verplichting: 'opvang-gezin', bedrag: euro(5_000), boekdatum: dag });
    // When: the debt is put between brackets, she moves on 1 April, and what came free pays the debt.
    vrijval = await boek.boekt('verplichtingen/opvang-gezin/vrijvallen', {
      bedrag: euro(45_000),
      reden: 'Verhuisd naar een eigen huis',
      boekdatum: '2025-04-01',
    });
    overheveling = await boek.boekt('overhevelingen', {
      van: 'opvang',
      naar: 'schuldhulp',
      bedrag: euro(12_000),
      grond: 'Mandaat wijkteam',
      uitBeweging: vrijval,
      boekdatum: '2025-04-02',
    });
    await boek.boekt('bestedingen', {
      budget: 'schuldhulp',
      aanbieder: 'kredietbank',
      wijk: 'heechterp',
      bedrag: euro(12_000),
      doel: doel('6.23'),
      uitBeweging: overheveling,
      boekdatum: '2025-04-03',
    });
  });

  it('gegeven: op 31 maart is er 15.000 aan opvang besteed, en 45.000 nog toegezegd', async () => {
    expect(await boek.saldo('budget', 'opvang', '2025-03-31')).toMatchObject({
      primitief: euro(100_000),
      besteed: euro(15_000),
      verplicht: euro(45_000),
      vrij: euro(40_000),
    });
  });

  it('als zij op 1 april verhuist, dan valt in de koker opvang 45.000 vrij', async () => {
    expect(await boek.saldo('koker', 'opvang', '2025-04-01')).toMatchObject({
      besteed: euro(15_000),
      verplicht: 0,
      vrij: euro(85_000),
    });
    expect(await boek.vraag(`gebeurtenissen/${vrijval}`)).toMatchObject({
      gegevens: { mutaties: [{ van: 'verplicht:opvang', naar: 'vrij:opvang', kleur: 'opvang', bedrag: euro(45_000) }] },
    });
  });

  it('dan gaat 12.000 van dat geld naar schuldhulp, en houdt het de kleur van de opvang', async () => {
    expect(await boek.vraag(`gebeurtenissen/${overheveling}`)).toMatchObject({
      gegevens: {
        uitBeweging: vrijval,
        grond: 'Mandaat wijkteam',
        mutaties: [{ van: 'vrij:opvang', naar: 'vrij:schuldhulp', kleur: 'opvang', bedrag: euro(12_000) }],
      },
    });
    expect(await boek.saldo('budget', 'schuldhulp', '2025-04-02')).toMatchObject({
      primitief: euro(20_000),
      naWijziging: euro(32_000),
      vrij: euro(32_000),
    });
  });

  it('dan is de schuld betaald met geld van de opvang, en staat het geld van schuldhulp er nog', async () => {
    const { regels } = await boek.vraag('saldi?per=kleur&budget=schuldhulp');
    expect(regels).toEqual([
      expect.objectContaining({ sleutel: 'opvang', besteed: euro(12_000), vrij: 0 }),
      expect.objectContaining({ sleutel: 'schuldhulp', besteed: 0, vrij: euro(20_000) }),
    ]);
    expect(await boek.saldo('wijk', 'heechterp')).toMatchObject({ besteed: euro(12_000) });
  });

  it('dan blijft van de vrijval 33.000 over, en geen cent meer', async () => {
    const nogEens = {
      van: 'opvang',
      naar: 'schuldhulp',
      grond: 'Proef',
      uitBeweging: vrijval,
      boekdatum: '2025-04-04',
    };
    const weigering = await boek.weigert('overhevelingen', { ...nogEens, bedrag: euro(33_000) + 1 });
    expect(weigering).toMatchObject({ code: 'bron-uitgeput', cijfers: { over: euro(33_000) } });
    expect(weigering.detail).toContain('€ 33.000,00');
    expect(await boek.saldo('budget', 'opvang')).toMatchObject({ vrij: euro(40_000 + 33_000), besteed: euro(15_000) });
  });

  it('dan zegt de verantwoording van de koker opvang van elke euro waar hij is', async () => {
    expect(await boek.vraag('verantwoording?koker=opvang')).toMatchObject({
      financier: 'gemeente',
      ingebracht: euro(100_000),
      teruggegeven: 0,
      budgetten: [
        { budget: 'opvang', vrij: euro(73_000), verplicht: 0, besteed: euro(15_000) },
        { budget: 'schuldhulp', vrij: 0, verplicht: 0, besteed: euro(12_000) },
      ],
      bestemmingen: expect.arrayContaining([
        expect.objectContaining({ budget: 'opvang', aanbieder: 'opvanghuis', besteed: euro(15_000) }),
        expect.objectContaining({
          budget: 'schuldhulp',
          doel: '6.23/hulp-bij-regieverlies-en-crisis/gezinnen-jeugd',
          aanbieder: 'kredietbank',
          wijk: 'heechterp',
          besteed: euro(12_000),
        }),
      ]),
      sluit: { opBudgetten: euro(100_000), elders: 0 },
    });
  });

  it('dan hoeft de koker schuldhulp niets te verantwoorden: haar geld is niet gebruikt', async () => {
    expect(await boek.vraag('verantwoording?koker=schuldhulp')).toMatchObject({
      budgetten: [{ budget: 'schuldhulp', vrij: euro(20_000), besteed: 0 }],
      bestemmingen: [],
    });
  });
});

describe('Casus 2, variant: de opvang is een subsidie voor het jaar (functiegericht)', () => {
  let boek: Boekhouding;
  let weigering: Weigering;

  beforeAll(async () => {
    boek = await gegeven('karima-subsidie-2025', 'functiegericht');
    // When: she moves on 1 April, and somebody asks for the vrijval.
    weigering = await boek.weigert('verplichtingen/opvang-gezin/vrijvallen', {
      bedrag: euro(45_000),
      reden: 'Verhuisd naar een eigen huis',
      boekdatum: '2025-04-01',
    });
  });

  it('dan wordt de vrijval binnen het jaar geweigerd, met de reden en met wat wel kan', () => {
    expect(weigering).toMatchObject({ code: 'vrijval-niet-binnen-jaar' });
    expect(weigering.detail).toContain('functiegericht');
    expect(weigering.detail).toContain('pas na het jaar');
    expect(weigering.watNu).toContain('voorfinancieren');
  });

  it('dan blijft alles staan zoals het stond', async () => {
    expect(await boek.saldo('budget', 'opvang')).toMatchObject({
      verplicht: euro(60_000),
      vrij: euro(40_000),
      besteed: 0,
    });
  });

  it('dan staat de weigering in de geschiedenis van het boek', async () => {
    const { regels } = await boek.vraag('weigeringen');
    expect(regels).toEqual([expect.objectContaining({ code: 'vrijval-niet-binnen-jaar' })]);
  });
});

describe('Casus 2 in het demoboek van Leeuwarden', () => {
  let boek: Boekhouding;

  beforeAll(async () => {
    boek = new Boekhouding(proef, DEMO_BOEK, await proef.app.get(DemoVuller).vul());
  });

  it('gegeven: de begroting van de opvang is die van de gemeente, 26.089.000', async () => {
    expect(await boek.saldo('koker', '6.812')).toMatchObject({ primitief: euro(26_089_000) });
  });

  it('laat de verantwoording van de opvang zien dat 12.000 van haar geld aan de schuld is besteed', async () => {
    const { budgetten, bestemmingen, sluit } = await boek.vraag('verantwoording?koker=6.812');
    expect(budgetten).toEqual([
      expect.objectContaining({ budget: '6.23', vrij: 0, besteed: euro(12_000) }),
      expect.objectContaining({
        budget: '6.812',
        besteed: euro(15_000),
        // What is left of the vrijval, and beside it the subsidy of the variant that stays committed.
        vrij: euro(26_089_000 - 60_000 - 60_000 + 33_000),
        verplicht: euro(60_000),
      }),
    ]);
    expect(bestemmingen).toContainEqual(
      expect.objectContaining({ budget: '6.23', wijk: 'heechterp', besteed: euro(12_000) }),
    );
    expect(sluit).toEqual({ opBudgetten: euro(26_089_000), elders: 0 });
  });

  it('bewaart de geweigerde vrijval van de subsidie', async () => {
    const { regels } = await boek.vraag('weigeringen');
    expect(regels).toEqual([expect.objectContaining({ code: 'vrijval-niet-binnen-jaar' })]);
  });
});

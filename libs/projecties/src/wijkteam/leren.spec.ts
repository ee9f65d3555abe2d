import { gift, HUISHOUDENS, KOFFIE, richtTeamsIn, stort } from '../../test/hulp/teams.js';
import { Opstelling } from '../../test/hulp/opstelling.js';
import { Schrijver } from '../../test/hulp/schrijver.js';
import { leren, raadsoverzicht, type Leesmodel } from '../index.js';

const WONEN = { taakveld: '6.3', functionaliteit: 'lichte-ondersteuning', leeftijdsgroep: 'ouderen' } as const;

describe('leren van wat is verstrekt', () => {
  let opstelling: Opstelling;
  let lees: Leesmodel;
  const jaar = (boek: string) => {
    const schrijver = new Schrijver(boek);
    richtTeamsIn(schrijver, 20_000_00);
    stort(schrijver, 'wmo-oost', `${boek.slice(-4)}-01`);
    return schrijver;
  };

  beforeAll(async () => {
    opstelling = await Opstelling.begin();
    lees = await opstelling.leesmodel();
    const vorig = jaar('GM0001-2024');
    for (const [i, huishouden] of HUISHOUDENS.slice(0, 9).entries())
      vorig.doe(gift(`t${i}`, '2024-03-01', { huishouden, bedrag: 200_00 }));
    const dit = jaar('GM0001-2025');
    for (const [i, huishouden] of HUISHOUDENS.slice(0, 12).entries())
      dit.doe(gift(`t${i}`, '2025-03-01', { huishouden, bedrag: 100_00 + i }));
    dit.doe({ soort: 'opbrengst-vertellen', trekking: 't1', bedrag: 1_000_00 });
    dit.doe({ soort: 'opbrengst-vertellen', trekking: 't1', bedrag: 500_00 });
    dit.doe({ soort: 'opbrengst-vertellen', trekking: 't2' });
    const { huishouden: _, ...koffie } = gift('k', '2025-03-01', { vorm: 'collectief', doel: KOFFIE, bedrag: 50_00 });
    dit.doe({ ...koffie, groep: { naam: 'dinsdag', aantal: 20 } });
    for (const [i, huishouden] of HUISHOUDENS.slice(20, 23).entries())
      dit.doe(gift(`w${i}`, '2025-03-01', { huishouden, doel: WONEN, bedrag: 400_00 }));
    dit.doe(gift('fout', '2025-03-01', { huishouden: 'hh-29' }));
    dit.doe({ soort: 'trekking-terugnemen', trekking: 'fout', tekst: 'tk-1', boekdatum: '2025-03-02' });
    for (const schrijver of [vorig, dit, new Schrijver('GM0002-2024')]) {
      if (schrijver.alles.length === 0) richtTeamsIn(schrijver);
      const revisie = await schrijver.schrijf(opstelling.store);
      expect(await lees.wachtOp(schrijver.boek, revisie, 5_000)).toBe(true);
    }
  });
  afterAll(() => opstelling.ruimOp());

  it('telt per doel en vorm op, en neemt wat van weinig huishoudens is samen met wat daar bij moet', () => {
    const { regels, overig, totaal, vergelijk } = leren(lees, { boek: 'GM0001-2025' });
    // Three households for living: told apart they could be found, so they go together with the next.
    expect(regels).toEqual([
      {
        ...{ doel: KOFFIE, vorm: 'collectief', aantal: 1, bereikt: 20, bedrag: 50_00, besteed: 50_00, voorschot: 0 },
        ...{ gemiddeld: 50_00, perHuishouden: 2_50, verteld: 0, opbrengst: null, opbrengstPerEuro: null },
      },
    ]);
    const gegeven = 12 * 100_00 + 66 + 3 * 400_00;
    expect(overig).toMatchObject({ aantal: 15, bereikt: 15, bedrag: gegeven, verteld: 2, opbrengst: null });
    expect(overig?.gemiddeld).toBe(Math.floor((2 * gegeven + 15) / 30));
    expect(totaal).toMatchObject({ aantal: 16, bereikt: 35, bedrag: gegeven + 50_00 });
    expect(vergelijk).toBeNull();
  });

  it('noemt geen huishouden, team of wie er vroeg', () => {
    const tekst = JSON.stringify(leren(lees, { boek: 'GM0001-2025', vergelijk: 'GM0001-2024' }));
    for (const woord of ['hh-', 'team', 'door', 'dinsdag', '"an"'])
      expect([woord, tekst.includes(woord)]).toEqual([woord, false]);
  });

  it('zet er een eerder jaar naast, waarvan te weinig huishoudens niet worden uitgesplitst', () => {
    const { vergelijk } = leren(lees, { boek: 'GM0001-2025', vergelijk: 'GM0001-2024' });
    expect(vergelijk).toMatchObject({ boek: 'GM0001-2024', regels: [], overig: null });
    expect(vergelijk?.totaal).toMatchObject({ aantal: 9, bereikt: null, bedrag: null, gemiddeld: null });
  });

  it('noemt van één huishouden geen enkel bedrag, ook niet in het overzicht voor de raad', async () => {
    const boek = 'GM0005-2025';
    const schrijver = jaar(boek);
    const weg = { bereikt: null, bedrag: null, besteed: null, voorschot: null, gemiddeld: null, perHuishouden: null };
    const stil = { ...weg, opbrengst: null, opbrengstPerEuro: null };
    schrijver.doe(gift('t', '2025-03-01', { huishouden: 'hh-1', bedrag: 300_00 }));
    schrijver.doe({ soort: 'opbrengst-vertellen', trekking: 't', bedrag: 700_00 });
    expect(await lees.wachtOp(boek, await schrijver.schrijf(opstelling.store), 5_000)).toBe(true);
    const { regels, overig, perVraagsoort, totaal } = leren(lees, { boek });
    expect(totaal).toEqual({ aantal: 1, verteld: 1, ...stil });
    expect([regels, overig, perVraagsoort.regels, perVraagsoort.overig]).toEqual([[], null, [], null]);
    expect(raadsoverzicht(lees, { boek }).wijkteams).toEqual(totaal);
  });

  it('weigert een boek dat niet eerder is of van een ander is', () => {
    const ongeldig = expect.objectContaining({ code: 'vraag-ongeldig' }) as Error;
    expect(() => leren(lees, { boek: 'GM0001-2024', vergelijk: 'GM0001-2025' })).toThrow(ongeldig);
    const weg = expect.objectContaining({ code: 'niet-gevonden' }) as Error;
    expect(() => leren(lees, { boek: 'GM0001-2025', vergelijk: 'weg-2024' })).toThrow(weg);
  });

  describe('voor welke vragen', () => {
    const BOEK = 'GM0003-2025';
    const gevraagd = [
      ...HUISHOUDENS.slice(0, 12).map((huishouden) => ({
        huishouden,
        vraagsoort: 'schulden' as const,
        bedrag: 400_00,
      })),
      ...HUISHOUDENS.slice(12, 24).map((huishouden) => ({ huishouden, vraagsoort: 'vervoer' as const, bedrag: 50_00 })),
    ] as const;

    beforeAll(async () => {
      const vorig = jaar('GM0003-2024');
      const dit = jaar(BOEK);
      for (const [schrijver, keer] of [
        [vorig, 1],
        [dit, 2],
      ] as const) {
        for (const [i, { bedrag, ...een }] of gevraagd.entries()) {
          const dag = `${schrijver.boek.slice(-4)}-03-01`;
          schrijver.doe(gift(`t${i}`, dag, { ...een, bedrag, doel: i % 2 === 0 ? WONEN : KOFFIE }));
          const vermeden = een.vraagsoort === 'vervoer' ? 500_00 : 200_00;
          schrijver.doe({ soort: 'opbrengst-vertellen', trekking: `t${i}`, bedrag: keer * vermeden });
        }
        const revisie = await schrijver.schrijf(opstelling.store);
        expect(await lees.wachtOp(schrijver.boek, revisie, 5_000)).toBe(true);
      }
    });

    it('telt ook per vraagsoort op, tot op de cent hetzelfde totaal', () => {
      const { regels, perVraagsoort, totaal } = leren(lees, { boek: BOEK });
      expect(perVraagsoort.regels).toMatchObject([
        { vraagsoort: 'schulden', aantal: 12, bedrag: 4_800_00, perHuishouden: 400_00, opbrengstPerEuro: 1_00 },
        { vraagsoort: 'vervoer', aantal: 12, bedrag: 600_00, perHuishouden: 50_00, opbrengstPerEuro: 20_00 },
      ]);
      for (const delen of [regels, perVraagsoort.regels])
        for (const maat of ['bedrag', 'besteed', 'opbrengst'] as const)
          expect(delen.reduce((som, een) => som + (een[maat] ?? NaN), 0)).toBe(totaal[maat]);
      expect(perVraagsoort.overig).toBeNull();
    });

    it('zegt wat duur was met weinig resultaat en andersom, met het vorige jaar ernaast', () => {
      const { perVraagsoort, vergelijk } = leren(lees, { boek: BOEK, vergelijk: 'GM0003-2024' });
      const { oordeel } = perVraagsoort;
      expect(oordeel.duurMetWeinig).toMatchObject([
        { vraagsoort: 'schulden', opbrengstPerEuro: 1_00, eerder: { perHuishouden: 400_00, opbrengstPerEuro: 50 } },
      ]);
      expect(oordeel.goedkoopMetVeel).toMatchObject([{ vraagsoort: 'vervoer', eerder: { opbrengstPerEuro: 10_00 } }]);
      expect(oordeel.uitleg).toMatch(/^Duur met weinig is .*\.$/);
      expect(vergelijk?.perVraagsoort.oordeel.goedkoopMetVeel).toMatchObject([{ vraagsoort: 'vervoer', eerder: null }]);
    });

    it('vertelt niet van elkaar af wat één huishouden kostte', async () => {
      const boek = 'GM0004-2025';
      const schrijver = jaar(boek);
      // Thirteen for living of whom twelve asked about debts: less each other they are one household.
      for (const [i, huishouden] of HUISHOUDENS.slice(0, 26).entries()) {
        const doel = i < 13 ? WONEN : KOFFIE;
        schrijver.doe(gift(`t${i}`, '2025-03-01', { huishouden, doel, vraagsoort: i < 12 ? 'schulden' : 'vervoer' }));
      }
      expect(await lees.wachtOp(boek, await schrijver.schrijf(opstelling.store), 5_000)).toBe(true);
      const { regels, perVraagsoort, totaal } = leren(lees, { boek });
      expect(regels.map(({ aantal }) => aantal)).toEqual([13, 13]);
      expect([perVraagsoort.regels, perVraagsoort.overig, totaal.aantal]).toEqual([[], null, 26]);
    });
  });
});

import { gift, HUISHOUDENS, KOFFIE, richtTeamsIn, stort } from '../../test/hulp/teams.js';
import { Opstelling } from '../../test/hulp/opstelling.js';
import { Schrijver } from '../../test/hulp/schrijver.js';
import { leren, type Leesmodel } from '../index.js';

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
        ...{ gemiddeld: 50_00, verteld: 0, opbrengst: null },
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
    expect(vergelijk?.totaal).toMatchObject({ aantal: 9, bereikt: null, bedrag: 1_800_00, gemiddeld: 200_00 });
  });

  it('weigert een boek dat niet eerder is of van een ander is', () => {
    const ongeldig = expect.objectContaining({ code: 'vraag-ongeldig' }) as Error;
    expect(() => leren(lees, { boek: 'GM0001-2024', vergelijk: 'GM0001-2025' })).toThrow(ongeldig);
    const weg = expect.objectContaining({ code: 'niet-gevonden' }) as Error;
    expect(() => leren(lees, { boek: 'GM0001-2025', vergelijk: 'weg-2024' })).toThrow(weg);
  });
});

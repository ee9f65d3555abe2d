import { richtIn } from '../../test/hulp/gemeente.js';
import { Opstelling } from '../../test/hulp/opstelling.js';
import { Schrijver } from '../../test/hulp/schrijver.js';
import * as lezen from '../index.js';

const [TOEN, NU] = ['GM0001-2024', 'GM0001-2025'];
const doel = (functionaliteit: string) => ({ taakveld: '6.81', functionaliteit, leeftijdsgroep: 'ouderen' });
const [ZWAAR, LICHT] = [doel('intensieve-hulp-en-zorg'), doel('lichte-ondersteuning')];

describe('wat hulp kost, over alle kokers', () => {
  let opstelling: Opstelling;
  let lees: lezen.Leesmodel;
  const boeken = { [TOEN]: new Schrijver(TOEN), [NU]: new Schrijver(NU) };
  const s = boeken[NU]!;
  const besteed = (van: Schrijver, maand: string, bedrag: number, waaraan: object, meer: object = {}): void => {
    const boekdatum = `${van.boek.slice(-4)}-${maand}-10`;
    van.doe({ soort: 'besteden', boekdatum, budget: 'wmo', doel: waaraan, bedrag, ...meer } as never);
  };

  // Given: two years of one gemeente; in the second, money went from heavy to light help of the elderly.
  beforeAll(async () => {
    opstelling = await Opstelling.begin();
    lees = await opstelling.leesmodel();
    for (const een of Object.values(boeken)) richtIn(een);
    besteed(boeken[TOEN]!, '05', 80_000, ZWAAR);
    besteed(boeken[TOEN]!, '05', 20_000, LICHT);
    for (const [maand, bedrag] of [
      ['01', 20_000],
      ['02', 30_000],
      ['03', 10_000],
    ] as const)
      besteed(s, maand, bedrag, ZWAAR);
    besteed(s, '03', 30_000, LICHT);
    s.doe({ soort: 'huishoudens-opnemen', huishoudens: ['hh-1'] });
    s.doe({ soort: 'populatie-vastleggen', populatie: 'groep', naam: 'Groep', leden: { soort: 'cohort' } } as never);
    s.doe({
      ...{ soort: 'kosten-melden', melding: 'opgave', koker: 'opvang', bron: 'opgave' },
      regels: [
        { maand: '2025-02', bedrag: 7_000, populatie: 'groep' },
        { maand: '2025-02', bedrag: 999, huishouden: 'hh-1' },
        { maand: '2024-02', bedrag: 5_000, populatie: 'groep' },
      ],
    } as never);
    const wmo = { koker: 'wmo', naam: 'Koker wmo', wet: 'Wmo', taakveld: '6.81', oormerk: { aard: 'vrij' } };
    s.doe({ soort: 'koker-instellen', ...wmo, financier: 'rijk', vanaf: '2025-07-01' } as never);
    s.doe({ ...PRIJS, eenheidsprijs: 'zwaar', bedrag: 4_000 } as never);
    s.doe(agenda(10, 'Raad 1'));
    s.doe(agenda(12, 'Raad 2'));
    s.doe({ ...MIST, sinds: '2025-01' } as never);
    for (const een of Object.values(boeken)) await lees.wachtOp(een.boek, await een.schrijf(opstelling.store), 5_000);
  });
  afterAll(() => opstelling.ruimOp());

  const PRIJS = { soort: 'eenheidsprijs-vastleggen', naam: 'Jaar', eenheid: 'jaar', bron: 'Rekening', jaar: 2024 };
  const MIST = { soort: 'ontbrekende-kosten-melden', ontbrekend: 'arts', naam: 'Huisarts', waarom: 'niet gedeeld' };
  const agenda = (aantal: number, besluit: string) =>
    ({
      ...{ soort: 'agenda-vaststellen', agenda: 'a', naam: 'Agenda', besluit },
      regels: [
        {
          ...{ functionaliteit: 'intensieve-hulp-en-zorg', leeftijdsgroep: 'ouderen' },
          begin: { aantal: 20, eenheidsprijs: 'zwaar' },
          doel: { aantal, eenheidsprijs: 'zwaar' },
        },
      ],
    }) as never;

  it('betalers: dezelfde kosten langs wie er op twee dagen betaalt; wat van weinig huishoudens is blijft eruit', () => {
    const antwoord = lezen.betalers(lees, { boek: NU, voor: '2025-06-30', na: '2025-07-01' });
    expect(antwoord.kokers).toEqual([
      expect.objectContaining({
        koker: 'opvang',
        geboekt: 0,
        gemeld: 7_000,
        nietAlles: true,
        voor: 'rijk',
        na: 'rijk',
      }),
      expect.objectContaining({
        koker: 'wmo',
        geboekt: 90_000,
        kosten: 90_000,
        nietAlles: false,
        voor: 'gemeente',
        na: 'rijk',
      }),
    ]);
    expect(antwoord.financiers).toEqual([
      { financier: 'gemeente', voor: 90_000, na: 0, verschil: -90_000, deelVoor: '0.928', deelNa: '0.000' },
      { financier: 'rijk', voor: 7_000, na: 97_000, verschil: 90_000, deelVoor: '0.072', deelNa: '1.000' },
    ]);
    expect(antwoord.uitleg).toBeNull();
    expect(() => lezen.betalers(lees, { boek: NU, voor: '2025-07-02', na: '2025-07-01' })).toThrow(lezen.VraagFout);
  });

  it('betalers: van een ander jaar dan dat van het boek zegt elke koker dat het niet alles is, en waarom', () => {
    const ander = lezen.betalers(lees, { boek: NU, jaar: 2024 });
    expect(ander).toMatchObject({ totaal: 5_000, kokers: [{ koker: 'opvang', nietAlles: true }] });
    expect(ander.uitleg).toContain('Wat boeken van eerdere jaren over 2024 hebben, zit er niet in');
  });

  it('ontzorging: per jaar wat zwaar en licht is, en wat dat verschoof', () => {
    const { jaren } = lezen.ontzorging(lees, { boek: NU });
    expect(jaren).toMatchObject([
      { jaar: 2024, totaal: 100_000, zwaar: { besteed: 80_000, deel: '0.800', verschil: null, deelVerschil: null } },
      {
        ...{ jaar: 2025, totaal: 90_000, zonderDoel: 0 },
        zwaar: { besteed: 60_000, deel: '0.667', verschil: -20_000, deelVerschil: '-0.133' },
        licht: { besteed: 30_000, deel: '0.333', verschil: 10_000, deelVerschil: '0.133' },
      },
    ]);
    // Of the boek of a year, nothing of later years.
    expect(lezen.ontzorging(lees, { boek: TOEN }).jaren.map(({ jaar }) => jaar)).toEqual([2024]);
  });

  it('prognose: per koker besteed, wat er is, en de band uit de maanden tot nu toe', () => {
    const { kokers, peildag } = lezen.kostenprognose(lees, { boek: NU, op: '2025-03-31' });
    expect(peildag).toBe('2025-03-31');
    expect(kokers.find(({ koker }) => koker === 'wmo')).toMatchObject({
      ...{ beschikbaar: 500_000_00, besteed: 90_000, toegezegd: 0, over: 500_000_00 - 360_000 },
      prognose: { verwacht: 360_000, laag: 90_000 + 9 * 20_000, hoog: 90_000 + 9 * 40_000 },
    });
    const februari = lezen
      .kostenprognose(lees, { boek: NU, op: '2025-02-28' })
      .kokers.find(({ koker }) => koker === 'wmo');
    expect(februari).toMatchObject({ besteed: 50_000, prognose: null, over: null });
  });

  it('agenda: de laatste versie naast wat er is besteed, en wat zij niet noemt', () => {
    expect(lezen.agenda(lees, { boek: NU }, 'a')).toMatchObject({
      ...{ versie: 2, versies: [{ besluit: 'Raad 1' }, { besluit: 'Raad 2' }] },
      regels: [{ begin: { kosten: 80_000 }, doel: { aantal: 12, kosten: 48_000, bron: 'Rekening' }, besteed: 60_000 }],
      totaal: { begin: 80_000, doel: 48_000, besteed: 60_000, bovenDoel: 12_000 },
      buitenAgenda: [{ functionaliteit: 'lichte-ondersteuning', leeftijdsgroep: 'ouderen', besteed: 30_000 }],
    });
    expect(() => lezen.agenda(lees, { boek: NU }, 'b')).toThrow('staat niet in boek');
  });

  it('wat ontbreekt staat er zoals het het laatst is gezegd', () => {
    expect(lezen.ontbrekendeKosten(lees, { boek: NU })).toEqual([
      { ontbrekend: 'arts', naam: 'Huisarts', waarom: 'niet gedeeld', sinds: '2025-01' },
    ]);
    expect(lezen.ontbrekendeKosten(lees, { boek: TOEN })).toEqual([]);
  });
});

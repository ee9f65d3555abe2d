import type { BoekOpdracht, Doel } from '@ontschot/boek';
import { Opstelling } from '../../test/hulp/opstelling.js';
import { Schrijver } from '../../test/hulp/schrijver.js';
import { bevindingen, rechtmatigheid, saldi, type Leesmodel, type Rechtmatigheid } from '../index.js';
import type { Overzichtsvraag } from './rechtmatigheid.vraag.js';

const JEUGD: Doel = { taakveld: '6.72', functionaliteit: 'lichte-ondersteuning', leeftijdsgroep: 'gezinnen-jeugd' };
const WMO: Doel = { taakveld: '6.81', functionaliteit: 'participatie', leeftijdsgroep: 'volwassenen' };
const OOK: Doel = { ...WMO, leeftijdsgroep: 'ouderen' };

let opstelling: Opstelling;
let lees: Leesmodel;
let teller = 0;
beforeAll(async () => {
  opstelling = await Opstelling.begin();
  lees = await opstelling.leesmodel();
});
afterAll(() => opstelling.ruimOp());

/** A boek with two free kokers of 1,000 euro each, one earmarked of 500, and a reserve of 300. */
class Boek extends Schrijver {
  constructor() {
    super(`recht${(teller += 1)}-2025`);
    this.zet({ soort: 'boek-openen', boek: this.boek, gemeente: 'Proefstad', jaar: 2025 });
    for (const organisatie of ['gemeente', 'rijk', 'zorg'])
      this.zet({ soort: 'organisatie-instellen', organisatie, naam: organisatie });
    this.koker('jeugd', '6.72', { aard: 'vrij' });
    this.koker('wmo', '6.81', { aard: 'vrij' });
    this.koker('spuk', '6.81', { aard: 'geoormerkt', doelen: [{ taakveld: '6.81' }] });
    this.zet({ soort: 'budget-instellen', budget: 'reserve', naam: 'Reserve sociaal', aard: 'reserve' });
    this.zet({
      ...{ soort: 'begroting-vaststellen', boekdatum: '2025-01-01', besluit: 'Raadsbesluit 2024-118' },
      regels: [
        { budget: 'jeugd', bedrag: 1_000_00 },
        { budget: 'wmo', bedrag: 1_000_00 },
        { budget: 'spuk', bedrag: 500_00 },
        { budget: 'reserve', kleur: 'wmo', bedrag: 300_00 },
      ],
    });
  }

  zet(opdracht: object): number {
    return this.doe(opdracht as BoekOpdracht);
  }

  koker(koker: string, taakveld: string, oormerk: object, vanaf?: string): void {
    const financier = koker === 'spuk' ? 'rijk' : 'gemeente';
    const wat = { koker, naam: `Koker ${koker}`, wet: 'Wmo 2015', taakveld, oormerk, financier };
    this.zet({ soort: 'koker-instellen', ...wat, ...(vanaf !== undefined && { vanaf }) });
    if (vanaf === undefined) this.zet({ soort: 'budget-instellen', budget: koker, naam: koker, aard: 'koker', koker });
  }

  op(dag: string): this {
    this.nu = `${dag}T09:00:00.000Z`;
    return this;
  }

  besteed(budget: string, bedrag: number, doel: Doel, boekdatum = this.nu.slice(0, 10)): number {
    return this.zet({ soort: 'besteden', boekdatum, budget, bedrag, doel, aanbieder: 'zorg' });
  }

  overhevel(van: string, naar: string, bedrag: number, grond = 'Collegebesluit 2025-3'): number {
    return this.zet({ soort: 'overhevelen', boekdatum: this.nu.slice(0, 10), van, naar, bedrag, grond });
  }

  ontvang(budget: string, koker: string, bedrag: number): number {
    const grond = 'Bijdrage van het Rijk';
    return this.zet({ soort: 'ontvangen', boekdatum: this.nu.slice(0, 10), budget, koker, bedrag, grond });
  }

  wijzig(budget: string, wijziging: number, nieuwBedrag: number): number {
    const regels = [{ budget, wijziging, nieuwBedrag }];
    return this.zet({ soort: 'begroting-wijzigen', boekdatum: this.nu.slice(0, 10), besluit: 'Voorjaarsnota', regels });
  }

  storneer(beweging: number): number {
    return this.zet({ soort: 'storneren', boekdatum: this.nu.slice(0, 10), beweging, reden: 'Dubbel' });
  }

  async vraag(anders: Partial<Overzichtsvraag> = {}): Promise<Rechtmatigheid> {
    await this.bij();
    return rechtmatigheid(lees, { boek: this.boek, ...anders });
  }

  /** What was found of one kind, in the overview and as a list. */
  async vind(code: string, anders: Partial<Overzichtsvraag> = {}) {
    const { bevindingen: alle } = await this.vraag(anders);
    const { aantal, bedrag, gebeurtenissen } = alle.find((een) => een.code === code)!;
    const { grens: _, ...vraag } = anders;
    const { regels } = bevindingen(lees, { boek: this.boek, bevinding: code, aantal: 500, ...vraag });
    expect([regels.length, regels.reduce((som, een) => som + een.bedrag, 0)]).toEqual([gebeurtenissen, bedrag]);
    return { aantal, bedrag, revisies: regels.map(({ revisie }) => revisie), regels };
  }

  private async bij(): Promise<void> {
    expect(await lees.wachtOp(this.boek, await this.schrijf(opstelling.store), 10_000)).toBe(true);
  }
}

const NIETS = { aantal: 0, bedrag: 0, revisies: [] };

describe('het begrotingscriterium', () => {
  it('gegeven lasten binnen de begroting, dan is er geen fout, en staat de ruimte per programma er', async () => {
    const boek = new Boek().op('2025-03-01');
    boek.besteed('jeugd', 1_000_00, JEUGD);
    expect(await boek.vind('lasten-boven-begroting')).toMatchObject(NIETS);
    const { programmas, totaal } = await boek.vraag();
    expect(programmas.map(({ programma, begroting, lasten }) => [programma, begroting, lasten])).toEqual([
      ['6.72', 1_000_00, 1_000_00],
      ['6.81', 1_800_00, 0],
    ]);
    expect(totaal).toMatchObject({ fouten: 0, samen: 0, bovenGrens: { samen: false } });
  });

  it('gegeven geld dat naar een ander programma ging zonder besluit, dan zijn de laatste lasten de fout', async () => {
    const boek = new Boek().op('2025-03-01');
    boek.overhevel('wmo', 'jeugd', 400_00);
    boek.besteed('jeugd', 900_00, JEUGD);
    const half = boek.besteed('jeugd', 300_00, JEUGD);
    const heel = boek.besteed('jeugd', 150_00, JEUGD);
    const gevonden = await boek.vind('lasten-boven-begroting');
    expect(gevonden).toMatchObject({ aantal: 1, bedrag: 350_00, revisies: [half, heel] });
    expect(gevonden.regels).toMatchObject([
      { onderdeel: '6.72', boekdatum: '2025-03-01', bedrag: 200_00 },
      { onderdeel: '6.72', bedrag: 150_00 },
    ]);
    expect((await boek.vraag()).programmas[0]).toMatchObject({ metAnderGeld: 350_00, overschrijding: 350_00 });
    const perBudget = (await boek.vraag({ per: 'budget' })).programmas;
    expect(perBudget[0]).toMatchObject({ naam: 'jeugd', overgeheveld: 400_00, metAnderGeld: 0, ongedekt: 350_00 });
  });

  it('gegeven een storno, dan wijst de overschrijding naar wat er nog staat', async () => {
    const boek = new Boek().op('2025-03-01');
    boek.overhevel('wmo', 'jeugd', 400_00);
    const eerst = boek.besteed('jeugd', 900_00, JEUGD);
    const dan = boek.besteed('jeugd', 300_00, JEUGD);
    boek.besteed('jeugd', 50_00, JEUGD);
    boek.storneer(eerst);
    const laatst = boek.besteed('jeugd', 700_00, JEUGD);
    expect(await boek.vind('lasten-boven-begroting')).toMatchObject({ bedrag: 50_00, revisies: [laatst] });
    boek.storneer(dan);
    expect(await boek.vind('lasten-boven-begroting')).toMatchObject(NIETS);
  });

  it('gegeven baten die niet begroot waren, dan is wat zij dekken onduidelijk, en met een oormerk ter informatie', async () => {
    const boek = new Boek().op('2025-03-01');
    boek.ontvang('wmo', 'wmo', 100_00);
    boek.ontvang('spuk', 'spuk', 60_00);
    boek.overhevel('jeugd', 'wmo', 200_00);
    boek.besteed('wmo', 1_300_00, WMO);
    boek.besteed('spuk', 560_00, WMO);
    boek.overhevel('reserve', 'wmo', 300_00, 'Raadsbesluit 2025-9');
    boek.besteed('wmo', 300_00, WMO);
    // Lasten 2,160 against a begroting of 1,800: 60 with an oormerk, 100 of other baten, 200 of another programma.
    expect((await boek.vind('lasten-gedekt-door-oormerk')).bedrag).toBe(60_00);
    expect((await boek.vind('lasten-gedekt-door-baten')).bedrag).toBe(100_00);
    expect((await boek.vind('lasten-boven-begroting')).bedrag).toBe(200_00);
    const { totaal } = await boek.vraag();
    expect(totaal).toMatchObject({ fouten: 200_00, onduidelijkheden: 100_00, samen: 300_00 });
  });

  it.each([
    ['koker', undefined, 0],
    ['budget', undefined, 350_00],
    ['taakveld', 'Samen:6.72,6.81', 0],
    ['taakveld', 'Jeugd:6.72;Rest:6.81', 350_00],
  ] as const)(
    'naar wat een programma is (%s, %s) is het een overschrijding of niet',
    async (per, programmas, bedrag) => {
      const boek = new Boek().op('2025-03-01');
      boek.overhevel('wmo', 'jeugd', 400_00);
      boek.besteed('jeugd', 1_350_00, JEUGD);
      const anders = { per, ...(programmas !== undefined && { programmas }) };
      expect((await boek.vind('lasten-boven-begroting', anders)).bedrag).toBe(bedrag);
    },
  );

  it('op de dag ervoor was er niets, en voor wij het wisten ook niet', async () => {
    const boek = new Boek().op('2025-03-01');
    boek.overhevel('wmo', 'jeugd', 400_00);
    boek.op('2025-03-10').besteed('jeugd', 1_350_00, JEUGD, '2025-03-05');
    const over = async (anders: object) => (await boek.vind('lasten-boven-begroting', anders)).bedrag;
    expect(await over({})).toBe(350_00);
    expect(await over({ op: '2025-03-04' })).toBe(0);
    expect(await over({ op: '2025-03-05' })).toBe(350_00);
    expect(await over({ op: '2025-03-05', bekendOp: '2025-03-09' })).toBe(0);
  });
});

describe('begrotingswijzigingen', () => {
  it('staan er met hun besluit; een die op tijd kwam is verder niets', async () => {
    const boek = new Boek().op('2025-02-01');
    const revisie = boek.wijzig('jeugd', 200_00, 1_200_00);
    boek.op('2025-03-01').besteed('jeugd', 1_200_00, JEUGD);
    const { regels } = await boek.vind('begrotingswijziging');
    expect(regels).toMatchObject([{ revisie, toelichting: 'Voorjaarsnota', bedrag: 200_00, boekdatum: '2025-02-01' }]);
    for (const code of ['wijziging-na-overschrijding', 'wijziging-zonder-ruimte', 'wijziging-na-jaar'])
      expect(await boek.vind(code)).toMatchObject(NIETS);
    expect((await boek.vraag()).programmas[0]).toMatchObject({ wijziging: 200_00, begroting: 1_200_00 });
  });

  it('die na de overschrijding kwamen, staan er met wat zij goedmaakten', async () => {
    const boek = new Boek().op('2025-02-01');
    boek.overhevel('wmo', 'jeugd', 400_00);
    boek.besteed('jeugd', 1_350_00, JEUGD);
    const revisie = boek.op('2025-06-01').wijzig('jeugd', 500_00, 1_500_00);
    expect(await boek.vind('wijziging-na-overschrijding')).toMatchObject({ bedrag: 350_00, revisies: [revisie] });
    expect(await boek.vind('lasten-boven-begroting')).toMatchObject(NIETS);
  });

  it('die ruimte wegnamen die al besteed was, staan er met wat te veel werd weggenomen', async () => {
    const boek = new Boek().op('2025-02-01');
    boek.overhevel('wmo', 'jeugd', 400_00);
    const kleuren = [
      { kleur: 'wmo', bedrag: 400_00 },
      { kleur: 'jeugd', bedrag: 500_00 },
    ];
    const uitgaaf = { boekdatum: '2025-02-01', budget: 'jeugd', bedrag: 900_00, doel: JEUGD, aanbieder: 'zorg' };
    boek.zet({ soort: 'besteden', ...uitgaaf, kleuren });
    const revisie = boek.wijzig('jeugd', -300_00, 700_00);
    expect(await boek.vind('wijziging-zonder-ruimte')).toMatchObject({ bedrag: 200_00, revisies: [revisie] });
    expect((await boek.vind('lasten-boven-begroting')).bedrag).toBe(200_00);
  });

  it('die pas na het jaar zijn vastgelegd, zijn onduidelijk voor zover zij lasten dekken', async () => {
    const boek = new Boek().op('2025-02-01');
    boek.overhevel('wmo', 'jeugd', 400_00);
    boek.besteed('jeugd', 1_350_00, JEUGD);
    boek.nu = '2026-01-05T09:00:00.000Z';
    const regels = [{ budget: 'jeugd', wijziging: 500_00, nieuwBedrag: 1_500_00 }];
    const revisie = boek.zet({
      soort: 'begroting-wijzigen',
      boekdatum: '2025-12-31',
      besluit: 'Slotwijziging',
      regels,
    });
    expect(await boek.vind('wijziging-na-jaar')).toMatchObject({ bedrag: 350_00, revisies: [revisie] });
    expect((await boek.vraag()).totaal).toMatchObject({ fouten: 0, onduidelijkheden: 350_00 });
  });

  it('die zijn teruggenomen, tellen niet meer mee in de begroting', async () => {
    const boek = new Boek().op('2025-02-01');
    const revisie = boek.wijzig('jeugd', 200_00, 1_200_00);
    boek.storneer(revisie);
    expect((await boek.vraag()).programmas[0]).toMatchObject({ primitief: 1_000_00, wijziging: 0, baten: 0 });
  });
});

describe('reserves', () => {
  it('lopen van begin tot eind, en wat zonder besluit van de raad bewoog is onduidelijk', async () => {
    const boek = new Boek().op('2025-02-01');
    const met = boek.overhevel('wmo', 'reserve', 200_00, 'Raadsbesluit 2025-4');
    const zonder = boek.overhevel('reserve', 'jeugd', 120_00);
    const terug = boek.overhevel('reserve', 'jeugd', 70_00);
    boek.storneer(terug);
    expect((await boek.vraag()).reserves).toEqual([
      {
        ...{ reserve: 'reserve', naam: 'Reserve sociaal', begin: 300_00, toevoegingen: 200_00 },
        ...{ onttrekkingen: 120_00, eind: 380_00, zonderBesluit: 120_00 },
      },
    ]);
    expect(await boek.vind('reservemutatie')).toMatchObject({ bedrag: 200_00, revisies: [met] });
    expect(await boek.vind('reservemutatie-zonder-besluit')).toMatchObject({ bedrag: 120_00, revisies: [zonder] });
    // Additions to a reserve count with the lasten for the limit.
    expect((await boek.vraag({ grens: '3' })).grens).toMatchObject({
      lasten: 0,
      toevoegingenReserves: 200_00,
      bedrag: 6_00,
    });
  });

  it('gegeven een besteding uit de reserve zelf, dan is dat een onttrekking zonder besluit', async () => {
    const boek = new Boek().op('2025-02-01');
    const revisie = boek.besteed('reserve', 50_00, WMO);
    expect(await boek.vind('reservemutatie-zonder-besluit')).toMatchObject({ bedrag: 50_00, revisies: [revisie] });
    const eind = saldi(lees, { boek: boek.boek, per: 'budget' }).regels.find(({ sleutel }) => sleutel === 'reserve')!;
    expect((await boek.vraag()).reserves[0]!.eind).toBe(eind.naWijziging - eind.besteed);
  });
});

describe('geoormerkt geld', () => {
  it('loopt van begin tot eind, en wat over is staat er', async () => {
    const boek = new Boek().op('2025-02-01');
    boek.ontvang('spuk', 'spuk', 40_00);
    boek.besteed('spuk', 450_00, WMO);
    expect((await boek.vraag()).oormerken).toEqual([
      expect.objectContaining({
        ...{ koker: 'spuk', financier: 'rijk', oormerk: 'geoormerkt', begin: 500_00, ontvangen: 40_00 },
        ...{ lasten: 450_00, vrijgegeven: 0, eind: 90_00, elders: 0 },
      }),
    ]);
    expect(await boek.vind('oormerk-over')).toMatchObject({ aantal: 1, bedrag: 90_00, revisies: [null] });
    boek.besteed('spuk', 90_00, WMO);
    expect(await boek.vind('oormerk-over')).toMatchObject(NIETS);
  });

  it('dat binnen zijn oormerk is besteed, is geen bevinding; verandert het met terugwerkende kracht, dan wel', async () => {
    const boek = new Boek().op('2025-02-01');
    boek.besteed('spuk', 200_00, WMO);
    const buiten = boek.besteed('spuk', 100_00, OOK);
    const terug = boek.besteed('spuk', 30_00, OOK);
    expect(await boek.vind('besteding-buiten-oormerk')).toMatchObject(NIETS);
    const doelen = [{ taakveld: '6.81', leeftijdsgroep: 'volwassenen' }];
    boek.op('2025-05-01').koker('spuk', '6.81', { aard: 'geoormerkt', doelen }, '2025-01-01');
    boek.storneer(terug);
    expect(await boek.vind('besteding-buiten-oormerk')).toMatchObject({ bedrag: 100_00, revisies: [buiten] });
    // What we knew before is as it was.
    expect(await boek.vind('besteding-buiten-oormerk', { bekendOp: '2025-04-30' })).toMatchObject(NIETS);
  });
});

describe('verplichtingen, en wat laat kwam', () => {
  it('gegeven wat op 31 december openstaat, dan loopt dat over de jaargrens; wat is afgewikkeld niet', async () => {
    const boek = new Boek().op('2025-02-01');
    const ga = (verplichting: string, bedrag: number): number =>
      boek.zet({
        ...{ soort: 'verplichting-aangaan', boekdatum: '2025-02-01', verplichting, budget: 'wmo', aanbieder: 'zorg' },
        ...{ bedrag, doel: WMO },
      });
    const open = ga('loopt-door', 300_00);
    ga('klaar', 200_00);
    boek.zet({ soort: 'verplichting-afwikkelen', boekdatum: '2025-06-30', verplichting: 'klaar', reden: 'Af' });
    expect(await boek.vind('verplichting-over-jaargrens')).toMatchObject({
      aantal: 1,
      bedrag: 300_00,
      revisies: [open],
    });
    expect((await boek.vind('verplichting-over-jaargrens', { op: '2025-06-29' })).bedrag).toBe(500_00);
  });

  it('gegeven een boeking die laat is vastgelegd, dan staat zij er vanaf het gevraagde aantal dagen', async () => {
    const boek = new Boek().op('2025-05-01');
    const revisie = boek.besteed('wmo', 10_00, WMO, '2025-03-02');
    boek.besteed('wmo', 20_00, WMO, '2025-04-20');
    expect(await boek.vind('late-boeking')).toMatchObject({ aantal: 1, bedrag: 10_00, revisies: [revisie] });
    expect(await boek.vind('late-boeking', { laatVanaf: 61 })).toMatchObject(NIETS);
    expect((await boek.vind('late-boeking', { laatVanaf: 31 })).bedrag).toBe(10_00);
  });

  it('gegeven een maand die is afgesloten en heropend, dan staat er wat bij hoort en wat er daarna in kwam', async () => {
    const boek = new Boek().op('2025-02-10');
    boek.zet({ soort: 'periode-afsluiten', periode: '2025-01' });
    const laat = boek.zet({
      ...{ soort: 'besteden', boekdatum: '2025-02-03', hoortBij: '2025-01', budget: 'wmo', bedrag: 15_00, doel: WMO },
      aanbieder: 'zorg',
    });
    expect(await boek.vind('hoort-bij-eerder')).toMatchObject({ aantal: 1, bedrag: 15_00, revisies: [laat] });
    expect(await boek.vind('heropende-periode')).toMatchObject(NIETS);
    const door = boek.zet({ soort: 'periode-heropenen', periode: '2025-01', reden: 'Vergeten factuur' });
    const erin = boek.besteed('wmo', 25_00, WMO, '2025-01-31');
    boek.besteed('wmo', 5_00, WMO, '2025-02-01');
    boek.zet({ soort: 'periode-afsluiten', periode: '2025-01' });
    boek.besteed('wmo', 7_00, WMO, '2025-02-05');
    expect(await boek.vind('heropende-periode')).toMatchObject({ bedrag: 25_00, revisies: [door, erin] });
  });
});

describe('de vraag', () => {
  it.each([
    [{ grens: '3.01' }, 'grens'],
    [{ grens: 'veel' }, 'grens'],
    [{ laatVanaf: 30 }, 'laatVanaf'],
    [{ meekijktermijn: 400 }, 'meekijktermijn'],
    [{ programmas: 'Jeugd' }, 'programmas'],
    [{ programmas: 'Jeugd:6.72;Ook:6.72' }, 'programmas'],
    [{ programmas: 'Jeugd:x' }, 'programmas'],
    [{ programmas: 'Jeugd:6.72', per: 'koker' as const }, 'programmas'],
    [{ op: '2024-12-31' }, 'op'],
  ])('weigert %j', async (anders, veld) => {
    const boek = new Boek();
    await boek.vraag();
    expect(() => rechtmatigheid(lees, { boek: boek.boek, ...anders })).toThrow(
      expect.objectContaining({ code: 'vraag-ongeldig', velden: [expect.objectContaining({ veld })] }),
    );
  });

  it('kent geen soort die er niet is', async () => {
    const boek = new Boek();
    await boek.vraag();
    expect(() => bevindingen(lees, { boek: boek.boek, bevinding: 'weg' })).toThrow(
      expect.objectContaining({ code: 'niet-gevonden' }),
    );
  });

  it.each([
    ['0', 0],
    ['1', 9_00],
    ['0.5', 4_50],
    ['2.5', 22_50],
    ['3', 27_00],
  ])('de grens van %s procent van 900 euro is %d cent, en wat erboven komt wordt gezegd', async (grens, bedrag) => {
    const boek = new Boek().op('2025-03-01');
    boek.besteed('wmo', 900_00, WMO);
    const gevonden = await boek.vraag({ grens });
    expect(gevonden.grens).toEqual({ percentage: grens, lasten: 900_00, toevoegingenReserves: 0, bedrag });
    expect(gevonden.totaal.bovenGrens.samen).toBe(false);
  });
});

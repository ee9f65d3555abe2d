import { overnameUit, type BoekOpdracht, type Doel } from '@ontschot/boek';
import { Opstelling } from '../../test/hulp/opstelling.js';
import { Schrijver } from '../../test/hulp/schrijver.js';
import { bevindingen, rechtmatigheid, type Leesmodel, type Rechtmatigheid } from '../index.js';

const JEUGD: Doel = { taakveld: '6.72', functionaliteit: 'lichte-ondersteuning', leeftijdsgroep: 'gezinnen-jeugd' };
const WMO: Doel = { taakveld: '6.81', functionaliteit: 'participatie', leeftijdsgroep: 'volwassenen' };
const SPUK: Doel = { ...WMO, taakveld: '6.82' };

let opstelling: Opstelling;
let lees: Leesmodel;
let teller = 0;
beforeAll(async () => {
  opstelling = await Opstelling.begin();
  lees = await opstelling.leesmodel('lees', { vandaag: () => '2026-06-30' });
});
afterAll(() => opstelling.ruimOp());

/** Two free kokers and one with an oormerk, each with a budget, and a reserve. */
class Boek extends Schrijver {
  zet(opdracht: object): number {
    return this.doe(opdracht as BoekOpdracht);
  }

  open(): this {
    this.zet({ soort: 'boek-openen', boek: this.boek, gemeente: 'Proefstad', jaar: Number(this.boek.slice(-4)) });
    for (const organisatie of ['gemeente', 'rijk', 'zorg'])
      this.zet({ soort: 'organisatie-instellen', organisatie, naam: organisatie });
    for (const [koker, taakveld, oormerk, financier] of [
      ['jeugd', '6.72', { aard: 'vrij' }, 'gemeente'],
      ['wmo', '6.81', { aard: 'vrij' }, 'gemeente'],
      ['spuk', '6.82', { aard: 'geoormerkt', doelen: [{ taakveld: '6.82' }] }, 'rijk'],
    ] as const) {
      this.zet({ soort: 'koker-instellen', koker, naam: koker, wet: 'W', taakveld, oormerk, financier });
      this.zet({ soort: 'budget-instellen', budget: koker, naam: koker, aard: 'koker', koker });
    }
    this.zet({ soort: 'budget-instellen', budget: 'reserve', naam: 'Reserve', aard: 'reserve' });
    return this;
  }

  besteed(boekdatum: string, budget: string, bedrag: number, doel: Doel, anders: object = {}): number {
    return this.zet({ soort: 'besteden', boekdatum, budget, bedrag, doel, aanbieder: 'zorg', ...anders });
  }

  async vraag(bekendOp?: string): Promise<Rechtmatigheid> {
    expect(await lees.wachtOp(this.boek, await this.schrijf(opstelling.store), 10_000)).toBe(true);
    return rechtmatigheid(lees, { boek: this.boek, ...(bekendOp !== undefined && { bekendOp }) });
  }

  vind(bevinding: string): { onderdeel: string; bedrag: number }[] {
    const { regels } = bevindingen(lees, { boek: this.boek, bevinding });
    return regels.map(({ onderdeel, bedrag }) => ({ onderdeel, bedrag }));
  }
}

/** A year with room, a verplichting, a receipt and more spent than was adopted. */
function jaar(): Boek {
  const boek = new Boek(`jaareinde${(teller += 1)}-2025`).open();
  const boekdatum = '2025-03-01';
  boek.zet({
    ...{ soort: 'begroting-vaststellen', boekdatum: '2025-01-01', besluit: 'Raadsbesluit' },
    regels: [
      { budget: 'jeugd', bedrag: 1_000_00 },
      { budget: 'wmo', bedrag: 1_000_00 },
      { budget: 'spuk', bedrag: 500_00 },
      { budget: 'reserve', kleur: 'wmo', bedrag: 300_00 },
    ],
  });
  boek.nu = '2025-03-01T09:00:00.000Z';
  boek.zet({ soort: 'ontvangen', boekdatum, budget: 'jeugd', koker: 'jeugd', bedrag: 200_00, grond: 'Bijdrage' });
  boek.besteed(boekdatum, 'jeugd', 1_100_00, JEUGD);
  boek.zet({
    ...{ soort: 'verplichting-aangaan', boekdatum, verplichting: 'loopt', budget: 'wmo', bedrag: 100_00 },
    ...{ aanbieder: 'zorg', doel: WMO },
  });
  return boek;
}

/** Closes the boek on 2 March, and opens the next with what it left. */
function wissel(oud: Boek, criteria: readonly object[] = []): Boek {
  oud.nu = '2026-03-02T09:00:00.000Z';
  for (let maand = 1; maand <= 12; maand += 1)
    oud.zet({ soort: 'periode-afsluiten', periode: `2025-${String(maand).padStart(2, '0')}` });
  const kop = oud.toestand.revisie;
  oud.zet({ soort: 'boek-afsluiten', besluit: 'Jaarrekening 2025', criteria });
  const nieuw = new Boek(`${oud.boek.slice(0, -4)}2026`).open();
  nieuw.nu = '2026-03-02T10:00:00.000Z';
  while (nieuw.toestand.jaar.opening?.af !== true) {
    const controlepunt = { omvang: oud.toestand.revisie + 1, wortel: 'w' };
    const overname = overnameUit(oud.toestand, nieuw.toestand, oud.alles.slice(kop + 1), controlepunt);
    nieuw.zet({ soort: 'boek-overnemen', uit: oud.boek, overname });
  }
  return nieuw;
}

const inhoud = ({ revisie: _, bekendOp: _b, ...rest }: Rechtmatigheid): object => rest;

describe('een boek dat is afgesloten', () => {
  it('geeft aan de accountant hetzelfde als net ervoor, en wat het afsluiten zelf boekte is niets', async () => {
    const oud = jaar();
    const ervoor = inhoud(await oud.vraag());
    wissel(oud);
    expect(inhoud(await oud.vraag())).toEqual(ervoor);
    expect(oud.vind('verplichting-over-jaargrens')).toEqual([{ onderdeel: 'loopt', bedrag: 100_00 }]);
    expect(oud.vind('oormerk-over')).toEqual([{ onderdeel: 'spuk', bedrag: 500_00 }]);
    // Also of when we did not know of the closing.
    expect(inhoud(await oud.vraag('2025-12-31'))).toEqual(ervoor);
  });
});

describe('een boek dat overneemt', () => {
  it('begint met de stand van de reserve en van het oormerk, en niets is een toevoeging, laat of zonder besluit', async () => {
    const nieuw = wissel(jaar());
    const { reserves, oormerken, grens, totaal } = await nieuw.vraag();
    expect(reserves).toMatchObject([{ begin: 300_00, toevoegingen: 0, onttrekkingen: 0, eind: 300_00 }]);
    expect(oormerken).toMatchObject([{ begin: 500_00, ontvangen: 0, lasten: 0, eind: 500_00, elders: 0 }]);
    expect([grens.toevoegingenReserves, totaal.samen]).toEqual([0, 0]);
    for (const code of ['late-boeking', 'reservemutatie', 'reservemutatie-zonder-besluit'])
      expect([code, nieuw.vind(code)]).toEqual([code, []]);
    expect(nieuw.vind('verplichting-over-jaargrens')).toEqual([{ onderdeel: 'loopt', bedrag: 100_00 }]);
  });

  it('houdt een besteding uit de reserve tegen wat er stond, en een feit over het oude jaar bij zijn maand', async () => {
    const nieuw = wissel(jaar());
    nieuw.besteed('2026-03-01', 'spuk', 120_00, SPUK);
    nieuw.besteed('2026-01-15', 'reserve', 40_00, WMO, { hoortBij: '2025-11' });
    const { reserves, oormerken } = await nieuw.vraag();
    expect(reserves).toMatchObject([{ begin: 300_00, onttrekkingen: 40_00, eind: 260_00, zonderBesluit: 40_00 }]);
    expect(oormerken).toMatchObject([{ begin: 500_00, lasten: 120_00, eind: 380_00, elders: 0 }]);
    expect(nieuw.vind('hoort-bij-eerder')).toEqual([{ onderdeel: '2025-11', bedrag: 40_00 }]);
  });
});

describe('wat meeging naar het nieuwe jaar', () => {
  const CRITERIA = [{ budget: 'wmo' }];

  it('is daar ruimte om te besteden: geoormerkt als bate met een oormerk, vrij als begroting die meeging', async () => {
    const nieuw = wissel(jaar(), CRITERIA);
    nieuw.besteed('2026-03-01', 'wmo', 900_00, WMO);
    nieuw.besteed('2026-03-01', 'spuk', 500_00, SPUK);
    const { programmas, totaal } = await nieuw.vraag();
    // 900 of room and 100 of a verplichting by the besluit, 300 of the reserve; and 500 with an oormerk.
    expect(programmas).toMatchObject([
      { programma: '6.81', overgenomen: 1_300_00, begroting: 1_300_00, overgeheveld: 0, overschrijding: 0 },
      { programma: '6.82', overgenomen: 0, baten: 500_00, batenMetOormerk: 500_00, gedektDoorOormerk: 500_00 },
    ]);
    expect(totaal.fouten).toBe(0);
    expect(nieuw.vind('lasten-boven-begroting')).toEqual([]);
  });

  it('dekt niet meer dan wat meeging, en maakt een wijziging die erbij komt niet te laat', async () => {
    const nieuw = wissel(jaar(), CRITERIA);
    const regels = [
      { budget: 'jeugd', bedrag: 400_00 },
      { budget: 'wmo', bedrag: 100_00 },
    ];
    nieuw.zet({ soort: 'begroting-vaststellen', boekdatum: '2026-01-01', besluit: 'Raadsbesluit', regels });
    nieuw.zet({ soort: 'overhevelen', boekdatum: '2026-03-01', van: 'jeugd', naar: 'wmo', bedrag: 400_00, grond: 'x' });
    nieuw.besteed('2026-03-01', 'wmo', 1_300_00, WMO);
    const wijziging = [{ budget: 'wmo', wijziging: 50_00, nieuwBedrag: 1_150_00 }];
    nieuw.zet({ soort: 'begroting-wijzigen', boekdatum: '2026-03-02', besluit: 'Voorjaarsnota', regels: wijziging });
    await nieuw.vraag();
    for (const code of ['lasten-boven-begroting', 'wijziging-na-overschrijding'])
      expect([code, nieuw.vind(code)]).toEqual([code, []]);
    nieuw.besteed('2026-03-02', 'reserve', 180_00, WMO);
    await nieuw.vraag();
    expect(nieuw.vind('lasten-boven-begroting')).toEqual([{ onderdeel: '6.81', bedrag: 30_00 }]);
  });
});

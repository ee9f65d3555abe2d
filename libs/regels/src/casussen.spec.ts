import { euros, invoer, koker, regel } from '../test-hulp/maak.js';
import { bereken, waterbedden, type Methode } from './index.js';

/** The casebook, as far as it is arithmetic; the whole cases run through the API in test/casussen. */
describe('de stappen van een vaststelling', () => {
  const prijs = (naam: string, bedrag: number) => ({
    eenheidsprijs: naam,
    naam,
    bedrag: euros(bedrag),
    eenheid: 'maatregel per jaar',
    bron: 'proef',
    jaar: 2011,
  });

  it('casus 1: 600 ots en 100 uhp min 300 en 40 geven 3,3 miljoen winst, en 30% is 990.000', () => {
    const eenheden = (naam: string, bedrag: number, aantal: number): Methode => ({
      methode: 'eenheden',
      eenheden: [{ prijs: prijs(naam, bedrag), aantal, per: 'jaar' }],
    });
    const met = (naam: string, bedrag: number, voor: number, na: number) => ({
      ...koker(naam, 0, bedrag * na, { methode: eenheden(naam, bedrag, voor) }),
      inkomsten: [{ aanbieder: 'aanbieder', procent: '100' }],
    });
    const kokers = [met('ots', 7_000, 600, 300), met('uhp', 20_000, 100, 40)].map((een) => ({
      ...een,
      realisatie: {
        ...een.realisatie,
        inkomsten: [{ aanbieder: 'aanbieder', bedrag: een.realisatie.maanden[0]!.bedrag }],
      },
    }));

    const uitkomst = bereken(invoer(kokers), regel());

    expect(uitkomst.kokers).toMatchObject([
      { koker: 'ots', verschil: euros(2_100_000), gederfd: [{ bedrag: euros(2_100_000) }] },
      { koker: 'uhp', verschil: euros(1_200_000), gederfd: [{ bedrag: euros(1_200_000) }] },
    ]);
    expect(uitkomst).toMatchObject({ netto: euros(3_300_000), soort: 'winst' });
    expect(uitkomst.delen).toEqual([
      {
        ontvanger: { soort: 'organisatie', organisatie: 'aanbieder' },
        bedrag: euros(990_000),
        kokers: [
          { koker: 'ots', bedrag: euros(630_000) },
          { koker: 'uhp', bedrag: euros(360_000) },
        ],
      },
    ]);
  });

  it('casus 5a: 15.000 aandeel wordt verrekend met 20.000 die vooraf kwam; er wordt niets extra betaald', () => {
    const uitkomst = bereken(
      invoer([koker('zvw', 50_000, 0)], {
        voorfinancieringen: [{ voorfinanciering: 'vf', door: { koker: 'zvw' }, open: euros(20_000) }],
      }),
      regel(),
    );

    expect(uitkomst.terugbetalingen).toMatchObject([{ voorfinanciering: 'vf', bedrag: euros(15_000) }]);
    expect(uitkomst.delen).toEqual([]);
  });

  it('casus 5b: eerst 11.400 compensatie, dan 8.100 voor welzijn; 18.900 blijft bij de langdurige zorg', () => {
    const uitkomst = bereken(
      invoer([koker('wmo', 0, 5_000), koker('zvw', 0, 6_400), koker('wlz', 38_400, 0)]),
      regel({ compensatie: 'eerst' }),
    );

    expect(uitkomst.netto).toBe(euros(27_000));
    expect(uitkomst.compensaties).toMatchObject([
      { koker: 'wmo', bedrag: euros(5_000), kokers: [{ koker: 'wlz', bedrag: euros(5_000) }] },
      { koker: 'zvw', bedrag: euros(6_400) },
    ]);
    expect(uitkomst.delen).toMatchObject([{ bedrag: euros(8_100) }]);
    expect(uitkomst.kokers.find((een) => een.koker === 'wlz')).toMatchObject({ houdt: euros(18_900) });
  });

  it('casus 6: 100.000 minder dagbesteding en 130.000 meer zorg is een verlies van 30.000 en een waterbed', () => {
    const uitkomst = bereken(invoer([koker('dag', 100_000, 0), koker('zorg', 0, 130_000)]), regel());

    expect(uitkomst).toMatchObject({ netto: euros(-30_000), soort: 'verlies', delen: [] });
    expect(waterbedden(uitkomst.kokers)).toEqual([
      { omlaag: 'dag', omhoog: 'zorg', minder: euros(100_000), meer: euros(130_000) },
    ]);
  });

  describe('casus 14: afrekeningen die echt zijn betaald', () => {
    const medicare = (drempel: string, deel: string, plafond: string) =>
      regel({ drempel: { procent: drempel }, deel, aftrek: { procent: '2' }, plafond: { procent: plafond } });
    const binnenEenDollar = (gevonden: number, dollars: number) =>
      expect(Math.abs(gevonden - euros(dollars))).toBeLessThanOrEqual(100);

    it.each([
      ['A1001', 1_175_345_650, 1_091_114_293, '2.00', '75', '20', 61_910_047],
      ['A1131', 163_374_953, 161_917_341, '2.00', '50', '10', 0],
      ['A1175', 418_762_046, 409_827_382, '2.35', '40', '10', 0],
    ])('%s', (_, benchmark, uitgaven, drempel, deel, plafond, betaald) => {
      const uitkomst = bereken(invoer([koker('medicare', benchmark, uitgaven)]), medicare(drempel, deel, plafond));
      binnenEenDollar(uitkomst.delen[0]?.bedrag ?? 0, betaald);
      expect(uitkomst.waarom).toBe(betaald === 0 ? 'drempel' : undefined);
    });

    it('het verlies van Mercy Health Select: 40% van 15.259.668 min 2.655', () => {
      const uitkomst = bereken(
        invoer([koker('medicare', 0, 15_259_668)]),
        regel({}, { verlies: { deel: '40', afbouw: [], aftrek: { bedrag: euros(2_655) } } }),
      );
      expect(uitkomst.soort).toBe('verlies');
      binnenEenDollar(uitkomst.delen[0]!.bedrag, 6_101_212);
    });
  });

  it.each([
    ['zonder de populatie te volgen', false, 90_000],
    ['met de populatie mee', true, 390_000],
  ])('casus 15: van 1.000.000 naar 910.000, gesplitst in volume en kosten, %s', (_, volgtPopulatie, netto) => {
    const uitkomst = bereken(
      invoer([koker('jeugd', 1_000_000, 910_000, { volgtPopulatie })], { populatie: { nulmeting: 100, nu: 130 } }),
    );

    expect(uitkomst.netto).toBe(euros(netto));
    expect(uitkomst.volume).toEqual({
      huishoudensVoor: 100,
      huishoudensNu: 130,
      perHuishoudenVoor: euros(10_000),
      perHuishoudenNu: euros(7_000),
      doorAantal: euros(300_000),
      doorKosten: euros(-390_000),
    });
  });

  it('casus 16: van 1.400 gaat de helft naar de schuld van het huishouden; de koker houdt 700', () => {
    const huishouden = { soort: 'huishouden', huishouden: 'hh-1' } as const;
    const uitkomst = bereken(
      invoer([koker('bijstand', 1_400, 0)], { initiatiefnemer: huishouden }),
      regel({
        deel: '50',
        verdeling: { ontvangers: [{ ontvanger: { soort: 'initiatiefnemer' }, gewicht: 1 }], sleutel: 'gelijk' },
      }),
    );

    expect(uitkomst.delen).toMatchObject([{ ontvanger: huishouden, bedrag: euros(700) }]);
    expect(uitkomst.kokers[0]).toMatchObject({ houdt: euros(700) });
  });

  describe('casus 17: een bezuiniging is geen winst', () => {
    const jeugd = (realisatie: number) =>
      koker('jeugd', 1_000_000, realisatie, {
        verlagingen: [{ grond: 'besluit', kenmerk: 'raad 12', bedrag: euros(150_000), per: 'jaar' }],
      });
    const metPoort = regel(
      { poorten: [{ maat: 'wachtlijst', hoogstens: '0' }] },
      { maten: [{ maat: 'wachtlijst', naam: 'de groei van de wachtlijst', van: '-100', tot: '1000' }] },
    );

    it('in het eerste jaar is de winst nul', () => {
      expect(bereken(invoer([jeugd(850_000)]), regel())).toMatchObject({ netto: 0, soort: 'niets', delen: [] });
    });

    it('in het tweede jaar is de winst 50.000, maar de poort op de wachtlijst blijft dicht', () => {
      const uitkomst = bereken(
        invoer([jeugd(800_000)], { jaar: 2, maten: [{ maat: 'wachtlijst', waarde: '100' }] }),
        metPoort,
      );
      expect(uitkomst).toMatchObject({ netto: euros(50_000), waarom: 'poort', delen: [] });
    });
  });
});

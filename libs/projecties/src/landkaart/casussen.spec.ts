import { Opstelling } from '../../test/hulp/opstelling.js';
import { begin, ontwerp, over, regel, sluit } from '../../test/hulp/preventie.js';
import { Schrijver } from '../../test/hulp/schrijver.js';
import { landkaart, metingen, toezeggingen, vaststelling, verhoudingen, wieBetaaltWieWint } from '../index.js';
import type { Landkaart, Leesmodel, WieBetaaltWieWint } from '../index.js';

const EURO = 100;
const MILJOEN = 1_000_000 * EURO;

describe('de landkaart', () => {
  let opstelling: Opstelling;
  let lees: Leesmodel;
  let teller = 0;
  beforeAll(async () => {
    opstelling = await Opstelling.begin();
    lees = await opstelling.leesmodel();
  });
  afterAll(() => opstelling.ruimOp());

  const nieuw = (): Schrijver => new Schrijver(`casus${(teller += 1)}-2025`);
  const bij = async (schrijver: Schrijver): Promise<Landkaart> => {
    expect(await lees.wachtOp(schrijver.boek, await schrijver.schrijf(opstelling.store), 10_000)).toBe(true);
    return landkaart(lees, { boek: schrijver.boek });
  };
  const saldoVan = ({ regels }: WieBetaaltWieWint): Record<string, number> =>
    Object.fromEntries(regels.map(({ partij, saldo }) => [partij ?? 'huishoudens', saldo]));

  it('casus 1: de winst landt bij het ministerie, de maker derft haar, en stap voor stap komt een deel terug', async () => {
    const s = nieuw();
    const { boek } = s;
    begin(s, { jeugdbescherming: { financier: 'ministerie', extern: true } }, ['jbra']);
    const prijs = { eenheid: 'maatregel per jaar', bron: 'JBRA', jaar: 2011 };
    for (const [naam, bedrag] of Object.entries({ ots: 7_000 * EURO, uhp: 20_000 * EURO }))
      s.doe({ soort: 'eenheidsprijs-vastleggen', eenheidsprijs: naam, naam, bedrag, ...prijs });
    regel(s);
    const aanbieders = [{ organisatie: 'jbra', gewicht: 1 }];
    const eenheden = [
      { eenheidsprijs: 'ots', aantal: 600, per: 'jaar' },
      { eenheidsprijs: 'uhp', aantal: 100, per: 'jaar' },
    ] as const;
    const kokers = [
      {
        koker: 'jeugdbescherming',
        nulmeting: { methode: { methode: 'eenheden', eenheden }, volgtPopulatie: false },
        inkomsten: [{ aanbieder: 'jbra', procent: '100' }],
      },
    ] as const;
    ontwerp(s, {}, { aanbieders, kokers });
    const jaar = { maker: 'jbra', totEnMet: '2025-12', boekdatum: '2025-12-31' } as const;
    const gegeven = over({ jeugdbescherming: 2.9 * MILJOEN }, jaar);
    s.doe({ soort: 'preventiewinst-meten', meting: 'm', ...gegeven });

    const gemeten = await bij(s);
    expect(gemeten.stromen).toEqual([
      {
        ...{ aanbieder: 'jbra', koker: 'jeugdbescherming', financier: 'ministerie' },
        ...{ gewonnen: 3.3 * MILJOEN, verlies: 0, gederfd: 3.3 * MILJOEN },
        ...{ gevraagd: 0, toegezegd: 0, contant: 0, terugbetaald: 0, verrekend: 0, overgedragen: 0, open: 0 },
        doorgegeven: 0,
      },
    ]);
    expect(gemeten.afspraken).toMatchObject([
      { staat: 'ontwerp', netto: 3.3 * MILJOEN, perioden: [{ soort: 'meting', naam: 'm', waarom: 'geen-regel' }] },
    ]);
    expect(verhoudingen(lees, { boek }).regels).toMatchObject([{ aanbieder: 'jbra', breuk: '0/1', procent: '0,00%' }]);

    sluit(s, []);
    s.doe({ soort: 'preventiewinst-vaststellen', vaststelling: 'v', ...gegeven });
    expect((await bij(s)).totalen).toMatchObject({ gewonnen: 3.3 * MILJOEN, gevraagd: 990_000 * EURO, toegezegd: 0 });
    expect(toezeggingen(lees, { boek }).regels).toMatchObject([
      { financier: 'ministerie', gevraagd: 990_000 * EURO, open: 0, staat: 'gevraagd', wachtOp: 'instemming' },
    ]);

    const [gevraagd] = toezeggingen(lees, { boek }).regels;
    const ja = { aandeel: gevraagd!.aandeel, financier: 'ministerie', document: 'brief' };
    s.doe({ soort: 'aandeel-toestemmen', boekdatum: '2025-12-31', ...ja });
    expect((await bij(s)).totalen).toMatchObject({ gevraagd: 0, toegezegd: 990_000 * EURO, contant: 0 });
    expect(toezeggingen(lees, { boek }).regels).toMatchObject([{ wachtOp: 'geld', ruimte: 0 }]);

    s.doe({
      soort: 'ontvangen',
      ...{ boekdatum: '2025-12-31', budget: 'jeugdbescherming', koker: 'jeugdbescherming', grond: 'bijdrage' },
      ...{ bedrag: 990_000 * EURO, organisatie: 'ministerie' },
    });
    await bij(s);
    expect(toezeggingen(lees, { boek }).regels).toMatchObject([{ wachtOp: 'controller', ruimte: 990_000 * EURO }]);

    s.doe({ soort: 'contant-maken', boekdatum: '2025-12-31' });
    const betaald = await bij(s);
    expect(betaald.totalen).toMatchObject({ toegezegd: 990_000 * EURO, contant: 990_000 * EURO, open: 0 });
    expect(betaald.kokers).toMatchObject([{ houdt: 2_310_000 * EURO, gedeeld: 990_000 * EURO }]);
    expect(verhoudingen(lees, { boek }).regels).toMatchObject([{ breuk: '3/10', procent: '30,00%' }]);
    expect(saldoVan(wieBetaaltWieWint(lees, { boek }))).toEqual({
      jbra: -2_310_000 * EURO,
      ministerie: 2_310_000 * EURO,
    });
    // The meting of the same months is there to be seen, and counts no more.
    expect(metingen(lees, { boek }).regels).toHaveLength(1);
    expect(betaald.totalen.gewonnen).toBe(3.3 * MILJOEN);
    const geheel = vaststelling(lees, 'v', { boek });
    expect(geheel.regel?.zinnen).toContain('Van de winst wordt 30% gedeeld; de rest houdt de koker waar zij viel.');
    expect(geheel.uitkomst.stappen!.map(({ stap }) => stap)).toContain(9);
  });

  it('casus 5a: een bijdrage vooraf wordt verrekend; er gaat niets extra uit en 5.000 blijft te verrekenen', async () => {
    const s = nieuw();
    begin(s, { zvw: { financier: 'verzekeraar', extern: true } }, ['maker']);
    const houder = { aard: 'organisatie', houder: 'maker' } as const;
    s.doe({ soort: 'budget-instellen', budget: 'welzijnswerk', naam: 'Welzijnswerk', ...houder });
    regel(s);
    ontwerp(s, { zvw: 50_000 * EURO });
    sluit(s, ['verzekeraar']);
    s.doe({
      soort: 'ontvangen',
      ...{ boekdatum: '2025-01-15', budget: 'zvw', koker: 'zvw', bedrag: 20_000 * EURO, grond: 'bijdrage' },
      organisatie: 'verzekeraar',
    });
    s.doe({
      soort: 'voorfinancieren',
      ...{ boekdatum: '2025-02-01', voorfinanciering: 'vf', afspraak: 'afspraak', door: { koker: 'zvw' } },
      ...{ naar: { budget: 'welzijnswerk' }, bedrag: 20_000 * EURO },
    });
    s.doe({ soort: 'preventiewinst-vaststellen', vaststelling: 'v', ...over({ zvw: 0 }) });

    const { kokers, totalen } = await bij(s);
    expect(kokers).toMatchObject([
      { gewonnen: 50_000 * EURO, houdt: 35_000 * EURO, gedeeld: 15_000 * EURO, zelfVooraf: 15_000 * EURO },
    ]);
    expect(totalen).toMatchObject({ toegezegd: 0, contant: 0, open: 0 });
    const tabel = wieBetaaltWieWint(lees, { boek: s.boek });
    expect(saldoVan(tabel)).toEqual({ maker: 20_000 * EURO, verzekeraar: 30_000 * EURO });
    expect(tabel.totaal.saldo).toBe(50_000 * EURO);
  });

  it('casus 5b: wie duurder werd wordt eerst schadeloos gesteld, en alles samen is de winst', async () => {
    const s = nieuw();
    begin(s, { wmo: { financier: 'gemeente' }, zvw: { financier: 'verzekeraar' }, wlz: { financier: 'zorgkantoor' } }, [
      'maker',
    ]);
    regel(s, { compensatie: 'eerst' });
    const begroot = 100_000 * EURO;
    ontwerp(s, { wmo: begroot, zvw: begroot, wlz: begroot });
    sluit(s, ['gemeente', 'verzekeraar', 'zorgkantoor']);
    const gegeven = over({
      wmo: begroot + 5_000 * EURO,
      zvw: begroot + 6_400 * EURO,
      wlz: begroot - 38_400 * EURO,
    });
    s.doe({ soort: 'preventiewinst-vaststellen', vaststelling: 'v', ...gegeven });

    const { kokers, stromen, elders, totalen, afspraken } = await bij(s);
    expect(afspraken).toMatchObject([{ netto: 27_000 * EURO, staat: 'gesloten' }]);
    expect(
      kokers.map(({ koker, gewonnen, verlies, houdt, gedeeld }) => [koker, gewonnen, verlies, houdt, gedeeld]),
    ).toEqual([
      ['wlz', 38_400 * EURO, 0, 18_900 * EURO, 19_500 * EURO],
      ['wmo', 0, 5_000 * EURO, 0, 0],
      ['zvw', 0, 6_400 * EURO, 0, 0],
    ]);
    expect(stromen.map(({ koker, toegezegd }) => [koker, toegezegd])).toEqual([
      ['wlz', 8_100 * EURO],
      ['wmo', 0],
      ['zvw', 0],
    ]);
    expect(elders.map(({ ontvanger, koker, toegezegd }) => [ontvanger, koker, toegezegd])).toEqual([
      ['wmo', 'wlz', 5_000 * EURO],
      ['zvw', 'wlz', 6_400 * EURO],
    ]);
    expect(totalen).toMatchObject({ gewonnen: 38_400 * EURO, verlies: 11_400 * EURO, toegezegd: 19_500 * EURO });
    expect(saldoVan(wieBetaaltWieWint(lees, { boek: s.boek }))).toEqual({
      gemeente: 0,
      maker: 8_100 * EURO,
      verzekeraar: 0,
      zorgkantoor: 18_900 * EURO,
    });
  });

  it('casus 6: een waterbed levert niets op en staat er als paar; ook wat buiten de afspraak valt', async () => {
    const s = nieuw();
    begin(s, { dag: { financier: 'gemeente' }, zorg: { financier: 'gemeente' } }, ['maker']);
    regel(s);
    ontwerp(s, { dag: 100_000 * EURO, zorg: 0 });
    // The same people, and only the koker that went down.
    ontwerp(s, { dag: 100_000 * EURO }, { afspraak: 'alleen-dag', naam: 'Alleen de dagbesteding' });
    sluit(s, ['gemeente']);
    s.doe({ soort: 'preventiewinst-vaststellen', ...over({ dag: 0, zorg: 130_000 * EURO }) });
    const buitenBereik = [{ koker: 'zorg', verschil: -130_000 * EURO }];
    s.doe({ soort: 'preventiewinst-meten', ...over({ dag: 0 }, { afspraak: 'alleen-dag', buitenBereik }) });

    const { afspraken, totalen } = await bij(s);
    const paar = { omlaag: 'dag', omhoog: 'zorg', minder: 100_000 * EURO, meer: 130_000 * EURO };
    expect(afspraken).toMatchObject([
      { afspraak: 'afspraak', netto: -30_000 * EURO, perioden: [{ uitkomst: 'verlies', waterbedden: [paar] }] },
      { afspraak: 'alleen-dag', staat: 'ontwerp', perioden: [{ waterbedden: [], buitenBereik: [paar] }] },
    ]);
    expect([totalen.toegezegd, totalen.gevraagd]).toEqual([0, 0]);
    expect(landkaart(lees, { boek: s.boek, metMetingen: false }).afspraken[1]?.perioden).toEqual([]);
  });
});

import { Opstelling } from '../../test/hulp/opstelling.js';
import { begin, ontwerp, over, regel, sluit } from '../../test/hulp/preventie.js';
import { Schrijver } from '../../test/hulp/schrijver.js';
import * as lezen from '../index.js';

const MAKERS = [
  { organisatie: 'maker', gewicht: 2 },
  { organisatie: 'buurtteam', gewicht: 1 },
];

describe('een vraag aan de landkaart', () => {
  let opstelling: Opstelling;
  let lees: lezen.Leesmodel;
  let s: Schrijver;
  let boek: string;
  let teller = 0;
  beforeAll(async () => {
    opstelling = await Opstelling.begin();
    lees = await opstelling.leesmodel();
  });
  afterAll(() => opstelling.ruimOp());
  beforeEach(() => {
    s = new Schrijver((boek = `kaart${(teller += 1)}-2025`));
    begin(s, { wmo: { financier: 'gemeente' }, zorg: { financier: 'rijk' } }, ['maker', 'buurtteam']);
    s.doe({ soort: 'wijk-instellen', wijk: 'oost', naam: 'Oost' });
    const leden = { soort: 'wijken', wijken: ['oost'] } as const;
    s.doe({ soort: 'populatie-vastleggen', populatie: 'oost', naam: 'Oost', leden, losVan: ['groep'] });
    regel(s);
    ontwerp(s, { wmo: 100, zorg: 200 }, { aanbieders: MAKERS });
  });
  const bij = async (): Promise<void> => {
    expect(await lees.wachtOp(boek, await s.schrijf(opstelling.store), 10_000)).toBe(true);
  };
  const gesloten = (): void => sluit(s, ['gemeente', 'rijk']);
  const stel = (naam: string, bedragen: Record<string, number>, meer: object = {}): void => {
    s.doe({ soort: 'preventiewinst-vaststellen', vaststelling: naam, ...over(bedragen), ...meer });
  };

  it('over een boek waarin nog niets is gemeten, geeft lege rijen en totalen van nul', async () => {
    await bij();
    const kaart = lezen.landkaart(lees, { boek });

    expect(kaart).toMatchObject({ stromen: [], elders: [], kokers: [], totalen: { gewonnen: 0, open: 0 } });
    expect(kaart.afspraken).toMatchObject([{ afspraak: 'afspraak', staat: 'ontwerp', netto: 0, perioden: [] }]);
    expect(lezen.wieBetaaltWieWint(lees, { boek })).toMatchObject({ regels: [], totaal: { saldo: 0 } });
    expect(lezen.verhoudingen(lees, { boek })).toMatchObject({ regels: [], totaal: { breuk: null, procent: null } });
  });

  it('verdeelt de winst van een koker naar gewicht over de aanbieders, tot op de cent', async () => {
    gesloten();
    stel('v', { wmo: 0, zorg: 250 });
    await bij();
    const { stromen } = lezen.landkaart(lees, { boek });

    expect(stromen.map(({ aanbieder, koker, gewonnen, verlies }) => [aanbieder, koker, gewonnen, verlies])).toEqual([
      ['buurtteam', 'wmo', 33, 0],
      ['buurtteam', 'zorg', 0, 17],
      ['maker', 'wmo', 67, 0],
      ['maker', 'zorg', 0, 33],
    ]);
  });

  it('laat de winst landen bij wie de koker betaalde aan het eind van de gemeten maanden', async () => {
    gesloten();
    const nu = { koker: 'wmo', naam: 'Koker wmo', wet: 'Wmo 2015', taakveld: '6.1', financier: 'rijk' } as const;
    s.doe({ soort: 'koker-instellen', ...nu, oormerk: { aard: 'vrij' }, vanaf: '2025-04-01' });
    stel('v1', { wmo: 0, zorg: 200 }, { totEnMet: '2025-03' });
    stel('v2', { wmo: 40, zorg: 200 }, { van: '2025-04', totEnMet: '2025-06' });
    await bij();

    const { kokers } = lezen.landkaart(lees, { boek });
    expect(kokers.map(({ koker, financier, gewonnen }) => [koker, financier, gewonnen])).toEqual([
      ['wmo', 'gemeente', 50],
      ['wmo', 'rijk', 10],
      ['zorg', 'rijk', 0],
    ]);
  });

  it('telt van elke maand één keer: de vaststelling, en waar die ontbreekt de laatste meting', async () => {
    const meet = (meting: string, wmo: number, maanden: object): void => {
      s.doe({ soort: 'preventiewinst-meten', meting, ...over({ wmo, zorg: 200 }), ...maanden });
    };
    meet('m1', 90, { totEnMet: '2025-06' });
    meet('m2', 80, { totEnMet: '2025-03' });
    meet('m3', 70, { van: '2025-04', totEnMet: '2025-06' });
    await bij();
    const namen = (meer: object = {}): string[] =>
      lezen.landkaart(lees, { boek, ...meer }).afspraken[0]!.perioden.map(({ naam }) => naam);
    expect(namen()).toEqual(['m2', 'm3']);

    gesloten();
    stel('v', { wmo: 0, zorg: 200 }, { totEnMet: '2025-03', voorlopig: { herzienOp: '2025-12-01', reden: 'nazorg' } });
    await bij();
    expect(namen()).toEqual(['m3', 'v']);
    expect(namen({ metMetingen: false })).toEqual(['v']);
    expect(namen({ van: '2025-04' })).toEqual(['m3']);
    expect(lezen.landkaart(lees, { boek, van: '2025-02' }).deelsErbuiten).toEqual(['v']);
    expect(lezen.landkaart(lees, { boek }).afspraken[0]!.perioden[1]).toMatchObject({ herzienOp: '2025-12-01' });
  });

  it('gaat over twee klokken: wat toen telde, en wat wij toen wisten', async () => {
    gesloten();
    s.nu = '2025-07-10T09:00:00.000Z';
    stel('v1', { wmo: 0, zorg: 200 });
    s.nu = '2025-09-10T09:00:00.000Z';
    stel('v2', { wmo: 90, zorg: 200 }, { corrigeert: 'v1', boekdatum: '2025-08-01' });
    await bij();
    const stand = (op: string, bekendOp: string): [number, number] => {
      const { gewonnen, open } = lezen.landkaart(lees, { boek, op, bekendOp }).totalen;
      return [gewonnen, open];
    };
    expect(stand('2025-06-30', '2025-12-31')).toEqual([0, 0]);
    expect(stand('2025-12-31', '2025-07-09')).toEqual([0, 0]);
    expect(stand('2025-12-31', '2025-07-10')).toEqual([100, 30]);
    expect(stand('2025-07-31', '2025-12-31')).toEqual([100, 30]);
    expect(stand('2025-08-01', '2025-12-31')).toEqual([10, 3]);
    expect(lezen.landkaart(lees, { boek, bekendOp: '2025-07-10' }).afspraken).toMatchObject([{ staat: 'gesloten' }]);

    const door = (bekendOp: string) =>
      lezen.vaststellingen(lees, { boek, bekendOp }).regels.map(({ id, gecorrigeerdDoor }) => [id, gecorrigeerdDoor]);
    expect(door('2025-07-10')).toEqual([['v1', null]]);
    expect(door('2025-12-31')).toEqual([
      ['v1', 'v2'],
      ['v2', null],
    ]);
    expect(() => lezen.vaststelling(lees, 'v2', { boek, bekendOp: '2025-07-10' })).toThrow(
      expect.objectContaining({ code: 'niet-gevonden' }),
    );
  });

  it('zegt van een toezegging hoe oud zij is, en of er na oudere nog geld voor is', async () => {
    gesloten();
    ontwerp(s, { wmo: 100 }, { afspraak: 'wijk', populatie: 'oost' });
    sluit(s, ['gemeente'], 'wijk');
    stel('v1', { wmo: 0, zorg: 200 });
    stel('v2', { wmo: 0 }, { afspraak: 'wijk', boekdatum: '2025-07-11' });
    s.doe({ soort: 'ontvangen', boekdatum: '2025-07-20', budget: 'wmo', koker: 'wmo', bedrag: 30, grond: 'rijk' });
    await bij();
    const rijen = lezen.toezeggingen(lees, { boek, op: '2025-07-31' }).regels;

    expect(
      rijen.map(({ ontvanger, dagen, open, wachtOp, ruimte }) => [ontvanger, dagen, open, wachtOp, ruimte]),
    ).toEqual([
      [{ soort: 'organisatie', organisatie: 'maker' }, 30, 20, 'controller', 30],
      [{ soort: 'organisatie', organisatie: 'buurtteam' }, 30, 10, 'controller', 10],
      [{ soort: 'organisatie', organisatie: 'maker' }, 20, 30, 'geld', 0],
    ]);
    expect(lezen.toezeggingen(lees, { boek, op: '2025-07-19', wachtOp: 'geld' }).regels).toHaveLength(3);
    expect(lezen.toezeggingen(lees, { boek, afspraak: 'wijk' }).regels).toHaveLength(1);
    const inWijk = lezen.landkaart(lees, { boek, wijk: 'oost' });
    expect(inWijk.afspraken.map(({ afspraak }) => afspraak)).toEqual(['wijk']);
    expect(inWijk.totalen).toMatchObject({ gewonnen: 100, toegezegd: 30 });
  });

  it('zegt van wat een ander gaf vanaf welke dag het telt, ook als een later geboekt deel eerder telt', async () => {
    gesloten();
    stel('v', { wmo: 0, zorg: 200 });
    const geef = { toezegging: 'v~1~wmo', naar: 'rijk', bedrag: 5, reden: 'Samen', document: 'brief' };
    for (const boekdatum of ['2025-08-11', '2025-07-11']) s.doe({ soort: 'winst-verrekenen', boekdatum, ...geef });
    await bij();
    const rijen = (op: string) =>
      lezen
        .toezeggingen(lees, { boek, op })
        .regels.filter(({ gekregenVan }) => gekregenVan !== null)
        .map(({ boekdatum, dagen, open }) => [boekdatum, dagen, open]);

    expect(rijen('2025-07-31')).toEqual([['2025-07-11', 20, 5]]);
    expect(rijen('2025-08-31')).toEqual([['2025-07-11', 51, 10]]);
  });

  it('geeft een aanbieder en een financier alleen de eigen rijen', async () => {
    gesloten();
    stel('v', { wmo: 0, zorg: 100 });
    await bij();
    const wie = (alleen: object) => {
      const { stromen, totalen } = lezen.landkaart(lees, { boek, alleen });
      return [stromen.map(({ aanbieder, koker }) => `${aanbieder} ${koker}`), totalen.toegezegd];
    };
    expect(wie({ aanbieder: 'buurtteam' })).toEqual([['buurtteam wmo', 'buurtteam zorg'], 20]);
    expect(wie({ financier: 'rijk' })).toEqual([['buurtteam zorg', 'maker zorg'], 30]);
    expect(wie({ aanbieder: 'rijk' })).toEqual([[], 0]);
    const alleen = { aanbieder: 'buurtteam' };
    expect(lezen.toezeggingen(lees, { boek, alleen }).regels).toHaveLength(2);
    expect(lezen.wieBetaaltWieWint(lees, { boek, alleen }).regels.map(({ partij }) => partij)).toEqual(['buurtteam']);
    expect(lezen.verhoudingen(lees, { boek, alleen }).regels.map(({ aanbieder }) => aanbieder)).toEqual(['buurtteam']);
    expect(() => lezen.vaststelling(lees, 'v', { boek, alleen: { aanbieder: 'rijk' } })).toThrow(
      expect.objectContaining({ code: 'niet-gevonden' }),
    );
  });

  it.each([
    ['een onbekend boek', { boek: 'GM9999-2025' }, 'niet-gevonden'],
    ['een onbekende afspraak', { afspraak: 'weg' }, 'niet-gevonden'],
    ['een onbekende wijk', { wijk: 'weg' }, 'niet-gevonden'],
    ['maanden achterstevoren', { van: '2025-04', totEnMet: '2025-03' }, 'vraag-ongeldig'],
    ['een dag buiten het jaar', { op: '2026-01-01' }, 'vraag-ongeldig'],
  ])('weigert %s', async (_, vraag, code) => {
    await bij();
    expect(() => lezen.landkaart(lees, { boek, ...vraag })).toThrow(expect.objectContaining({ code }));
  });
});

import { bladerAf, Opstelling } from '../../test/hulp/opstelling.js';
import { begin } from '../../test/hulp/preventie.js';
import { Schrijver } from '../../test/hulp/schrijver.js';
import * as lezen from '../index.js';

const BOEK = 'register-2025';
const vraag = { boek: BOEK };
const nietGevonden = expect.objectContaining({ code: 'niet-gevonden' }) as Error;

describe('eenheidsprijzen en kostenmeldingen', () => {
  let opstelling: Opstelling;
  let lees: lezen.Leesmodel;
  const s = new Schrijver(BOEK);

  const prijs = (eenheidsprijs: string, jaar: number, bedrag: number, meer: object = {}): void => {
    const inhoud = { naam: 'Nacht in de opvang', eenheid: 'nacht', bron: `Tarief ${jaar}`, ...meer };
    s.doe({ soort: 'eenheidsprijs-vastleggen', eenheidsprijs, jaar, bedrag, ...inhoud });
  };
  const meld = (melding: string, koker: string, regels: readonly object[], vervangt?: string): void => {
    const over = { koker, bron: `Opgave ${melding}`, regels, ...(vervangt !== undefined && { vervangt }) };
    s.doe({ soort: 'kosten-melden', melding, ...over } as never);
  };

  beforeAll(async () => {
    opstelling = await Opstelling.begin();
    lees = await opstelling.leesmodel();
    begin(s, { opvang: { financier: 'gemeente' }, zorg: { financier: 'rijk' } }, ['maker', 'ander']);
    s.doe({ soort: 'wijk-instellen', wijk: 'oost', naam: 'Oost' });
    s.doe({ soort: 'huishoudens-opnemen', huishoudens: ['hh-a', 'hh-b'] });
    prijs('nacht-2025', 2025, 9_500);
    prijs('uur-2025', 2025, 4_000, { naam: 'Uur begeleiding', eenheid: 'uur' });
    s.nu = '2025-04-10T09:00:00.000Z';
    meld('maart', 'opvang', [
      { maand: '2025-03', aantal: 31, eenheidsprijs: 'nacht-2025', huishouden: 'hh-a', aanbieder: 'maker' },
      { maand: '2025-03', aantal: 10, eenheidsprijs: 'nacht-2025', huishouden: 'hh-b', aanbieder: 'maker' },
      { maand: '2025-02', bedrag: -2_500, wijk: 'oost', aanbieder: 'ander' },
      { maand: '2025-02', bedrag: 700 },
    ]);
    meld('zorg-2024', 'zorg', [{ maand: '2024-12', bedrag: 5_000, populatie: 'groep' }]);
    s.nu = '2025-05-20T09:00:00.000Z';
    meld('maart-2', 'opvang', [{ maand: '2025-03', bedrag: 380_000, aanbieder: 'maker' }], 'maart');
    prijs('nacht-2024', 2024, 9_000);
    await lees.wachtOp(BOEK, await s.schrijf(opstelling.store), 5_000);
  });
  afterAll(() => opstelling.ruimOp());

  const prijzen = (meer: object = {}) => lezen.eenheidsprijzen(lees, { ...vraag, ...meer }).regels;
  const namen = (meer: object = {}): string[] =>
    bladerAf((cursor) => lezen.kostenmeldingen(lees, { ...vraag, ...meer, aantal: 1, ...cursor })).map(
      ({ melding }) => melding,
    );

  it('een eenheidsprijs staat er met haar bron en jaar, en met wat zij in andere jaren was', () => {
    expect(lezen.eenheidsprijs(lees, vraag, 'nacht-2025')).toEqual({
      ...{ eenheidsprijs: 'nacht-2025', naam: 'Nacht in de opvang', bedrag: 9_500, eenheid: 'nacht' },
      ...{ bron: 'Tarief 2025', jaar: 2025, geregistreerdOp: '2025-01-01T00:00:00.000Z' },
      revisie: s.alles.find(({ type }) => type === 'eenheidsprijs-vastgelegd.v1')!.revisie,
      versies: [
        { eenheidsprijs: 'nacht-2024', jaar: 2024, bedrag: 9_000, bron: 'Tarief 2024' },
        { eenheidsprijs: 'nacht-2025', jaar: 2025, bedrag: 9_500, bron: 'Tarief 2025' },
      ],
    });
  });

  it('de prijzen komen in pagina’s, per jaar of eenheid, en zoals wij ze kenden', () => {
    const gelezen = bladerAf((cursor) => lezen.eenheidsprijzen(lees, { ...vraag, aantal: 1, ...cursor }));
    expect(gelezen.map(({ eenheidsprijs }) => eenheidsprijs)).toEqual(['nacht-2024', 'nacht-2025', 'uur-2025']);
    expect(prijzen()).toEqual(gelezen);
    expect(prijzen({ jaar: 2024 })).toEqual([gelezen[0]]);
    expect(prijzen({ eenheid: 'nacht', jaar: 2025 })).toEqual([gelezen[1]]);
    expect(prijzen({ bekendOp: '2025-05-19' })).toEqual(gelezen.slice(1));
    const toen = { ...vraag, bekendOp: '2025-05-19' };
    expect(lezen.eenheidsprijs(lees, toen, 'nacht-2025').versies).toHaveLength(1);
    expect(() => lezen.eenheidsprijs(lees, toen, 'nacht-2024')).toThrow(nietGevonden);
  });

  it('een melding die is vervangen blijft staan, en zegt door welke', () => {
    const { regels } = lezen.kostenmeldingen(lees, { ...vraag, koker: 'opvang' });
    expect(regels.map(({ melding, vervangt, vervangenDoor }) => [melding, vervangt, vervangenDoor])).toEqual([
      ['maart', null, 'maart-2'],
      ['maart-2', 'maart', null],
    ]);
    expect(namen({ vervangen: true })).toEqual(['maart']);
    expect(namen({ vervangen: false })).toEqual(['zorg-2024', 'maart-2']);
    const toen = { ...vraag, bekendOp: '2025-05-19' };
    expect(lezen.kostenmelding(lees, toen, 'maart').vervangenDoor).toBeNull();
    expect(() => lezen.kostenmelding(lees, toen, 'maart-2')).toThrow(nietGevonden);
  });

  it('een melding telt haar regels op, huishoudens bij elkaar en nooit met hun code', () => {
    const gevonden = lezen.kostenmelding(lees, { ...vraag, ookWeinig: true }, 'maart');
    expect(gevonden).toMatchObject({
      ...{ koker: 'opvang', bron: 'Opgave maart', van: '2025-02', totEnMet: '2025-03', bedrag: 387_700, regels: 4 },
      weinigHuishoudens: true,
      eenheden: [{ eenheidsprijs: 'nacht-2025', aantal: 41, bedrag: 389_500 }],
      ...{ populaties: [], wijken: ['oost'], aanbieders: ['ander', 'maker'] },
      delen: [
        { maand: '2025-02', voor: 'wijk', wijk: 'oost', aanbieder: 'ander', bedrag: -2_500, regels: 1 },
        { maand: '2025-02', voor: 'geheel', bedrag: 700, regels: 1 },
        { maand: '2025-03', voor: 'huishoudens', aanbieder: 'maker', aantal: 41, huishoudens: 2, bedrag: 389_500 },
      ],
    });
    expect(JSON.stringify([gevonden, opstelling.rijen('lees')['registers_kostenmelding']])).not.toContain('hh-');
  });

  it('wat minder dan tien huishoudens kostten staat er niet bij, en niets waaruit dat volgt', () => {
    const gevonden = lezen.kostenmelding(lees, vraag, 'maart');
    expect(gevonden).toMatchObject({
      ...{ bedrag: null, weinigHuishoudens: true, eenheden: [], aanbieders: ['ander', 'maker'], regels: 4 },
      delen: [{ bedrag: -2_500 }, { bedrag: 700 }, { maand: '2025-03', voor: 'huishoudens', bedrag: null, regels: 2 }],
    });
    const [inLijst] = lezen.kostenmeldingen(lees, { ...vraag, koker: 'opvang' }).regels;
    expect(inLijst).toMatchObject({ melding: 'maart', bedrag: null, eenheden: [] });
    expect(JSON.stringify([gevonden, inLijst])).not.toMatch(/389500|387700|"aantal"/);
    const maker = lezen.kostenmelding(lees, { ...vraag, alleen: { aanbieder: 'maker' } }, 'maart');
    expect(maker).toMatchObject({ bedrag: null, delen: [{ bedrag: null }] });
  });

  it('de meldingen komen in pagina’s, de eerste vooraan, en wat iemand zoekt', () => {
    expect(namen()).toEqual(['maart', 'zorg-2024', 'maart-2']);
    expect(namen({ populatie: 'groep' })).toEqual(['zorg-2024']);
    expect(namen({ aanbieder: 'ander' })).toEqual(['maart']);
    expect(namen({ van: '2025-03' })).toEqual(['maart', 'maart-2']);
    expect(namen({ van: '2024-06', totEnMet: '2025-02' })).toEqual(['maart', 'zorg-2024']);
    expect(() => namen({ van: '2025-03', totEnMet: '2025-02' })).toThrow(
      expect.objectContaining({ code: 'vraag-ongeldig' }),
    );
    expect(() => namen({ koker: 'weg' })).toThrow(nietGevonden);
    expect(() => lezen.kostenmelding(lees, vraag, 'weg')).toThrow(nietGevonden);
  });

  it('een financier ziet wat over zijn kokers is gemeld, een aanbieder alleen wat over hemzelf gaat', () => {
    expect(namen({ alleen: { financier: 'gemeente' } })).toEqual(['maart', 'maart-2']);
    expect(namen({ alleen: { financier: 'rijk' } })).toEqual(['zorg-2024']);
    expect(namen({ alleen: { financier: 'ander' } })).toEqual([]);
    const ander = { ...vraag, alleen: { aanbieder: 'ander' } };
    expect(namen(ander)).toEqual(['maart']);
    expect(lezen.kostenmelding(lees, ander, 'maart')).toMatchObject({
      ...{ bedrag: -2_500, regels: 1, aanbieders: ['ander'], eenheden: [] },
      delen: [{ aanbieder: 'ander', bedrag: -2_500 }],
    });
    expect(() => lezen.kostenmelding(lees, ander, 'maart-2')).toThrow(nietGevonden);
  });

  it('gegeven een koker die van financier wisselt, dan ziet elk wat er is gemeld over de maanden die hij betaalde', async () => {
    const wissel = new Schrijver('wissel-2025');
    begin(wissel, { opvang: { financier: 'rijk' } }, []);
    const nu = { koker: 'opvang', naam: 'Opvang', wet: 'Wmo 2015', taakveld: '6.1', financier: 'gemeente' } as const;
    wissel.doe({ soort: 'koker-instellen', ...nu, oormerk: { aard: 'vrij' }, vanaf: '2025-03-01' });
    const maanden = ['2024-11', '2025-02', '2025-03', '2025-06'];
    const regels = maanden.map((maand, i) => ({ maand, bedrag: 10 ** i }));
    wissel.doe({ soort: 'kosten-melden', melding: 'alle', koker: 'opvang', bron: 'x', regels });
    wissel.doe({ soort: 'kosten-melden', melding: 'juni', koker: 'opvang', bron: 'x', regels: regels.slice(3) });
    const { boek } = wissel;
    await lees.wachtOp(boek, await wissel.schrijf(opstelling.store), 5_000);
    const gezien = (financier: string): unknown =>
      lezen
        .kostenmeldingen(lees, { boek, alleen: { financier } })
        .regels.map(({ melding, van, totEnMet, bedrag }) => [melding, van, totEnMet, bedrag]);
    expect(gezien('rijk')).toEqual([['alle', '2024-11', '2025-02', 11]]);
    expect(gezien('gemeente')).toEqual([
      ['alle', '2025-03', '2025-06', 1_100],
      ['juni', '2025-06', '2025-06', 1_000],
    ]);
    expect(() => lezen.kostenmelding(lees, { boek, alleen: { financier: 'rijk' } }, 'juni')).toThrow(nietGevonden);
  });
});

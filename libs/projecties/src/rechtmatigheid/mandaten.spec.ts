import type { BoekOpdracht } from '@ontschot/boek';
import { Opstelling } from '../../test/hulp/opstelling.js';
import { Schrijver } from '../../test/hulp/schrijver.js';
import { AN, BO, gift, HUISHOUDENS, richtTeamsIn, stort, ZUS } from '../../test/hulp/teams.js';
import { bevindingen, rechtmatigheid, type Leesmodel } from '../index.js';
import type { Overzichtsvraag } from './rechtmatigheid.vraag.js';

const BOEK = 'mandaten-2025';

let opstelling: Opstelling;
let lees: Leesmodel;
const schrijver = new Schrijver(BOEK);
const zet = (opdracht: object): number => schrijver.doe(opdracht as BoekOpdracht, 'wijkteam');
const weiger = (opdracht: object): number => {
  expect(schrijver.probeer(opdracht as BoekOpdracht, 'wijkteam').soort).toBe('geweigerd');
  return schrijver.toestand.revisie;
};
/** Revisies of what happened, by what it is. */
const toen: Record<string, number> = {};

function gebeur(): void {
  richtTeamsIn(schrijver, 10_000_00);
  schrijver.nu = '2025-01-03T09:00:00.000Z';
  stort(schrijver, 'wmo-oost', '2025-01');
  stort(schrijver, 'welzijn-west', '2025-01');
  const west = { team: 'team-west', ...ZUS, huishouden: HUISHOUDENS[5] };
  toen.klein = zet(gift('klein', '2025-01-03', { bedrag: 50_00 }));
  toen.bekeken = zet(gift('bekeken', '2025-01-03', { huishouden: HUISHOUDENS[1]! }));
  toen.oneens = zet(gift('oneens', '2025-01-03', { huishouden: HUISHOUDENS[2]!, bedrag: 200_00 }));
  toen.vergeten = zet(gift('vergeten', '2025-01-03', { huishouden: HUISHOUDENS[3]!, bedrag: 150_00 }));
  toen.terug = zet(gift('terug', '2025-01-03', { huishouden: HUISHOUDENS[4]!, bedrag: 120_00 }));
  zet(gift('wacht', '2025-01-03', { ...west, bedrag: 400_00 } as object));
  zet({ soort: 'team-instellen', team: 'team-twee', naam: 'Twee', wijk: 'west' });
  toen.akkoord = zet({ soort: 'trekking-bekijken', trekking: 'bekeken', akkoord: true, ...BO });
  zet({ soort: 'trekking-bekijken', trekking: 'oneens', akkoord: false, ...BO });
  zet({ soort: 'trekking-terugnemen', boekdatum: '2025-01-03', trekking: 'terug', reden: 'Dubbel' });
  toen.zelf = weiger({ soort: 'trekking-instemmen', boekdatum: '2025-01-03', trekking: 'wacht', ...ZUS });
  toen.ingestemd = zet({
    soort: 'trekking-instemmen',
    boekdatum: '2025-01-03',
    trekking: 'wacht',
    ...ZUS,
    door: 'zora',
  });
  toen.boven = weiger(gift('te-veel', '2025-01-03', { bedrag: 501_00 }));
  toen.doos = weiger(gift('ander-budget', '2025-01-03', { budget: 'wijk-west' }));
  toen.zonder = weiger(gift('zonder', '2025-01-03', { ...west, team: 'team-twee' } as object));
  weiger(gift('onbekend', '2025-01-03', { huishouden: 'hh-weg' }));
  schrijver.nu = '2025-02-01T09:00:00.000Z';
  toen.nieuw = zet(gift('nieuw', '2025-02-01', { huishouden: HUISHOUDENS[6]!, bedrag: 110_00 }));
}

beforeAll(async () => {
  opstelling = await Opstelling.begin();
  lees = await opstelling.leesmodel('lees', { vandaag: () => '2025-02-20' });
  gebeur();
  expect(await lees.wachtOp(BOEK, await schrijver.schrijf(opstelling.store), 10_000)).toBe(true);
});
afterAll(() => opstelling.ruimOp());

const vraag = (anders: Partial<Overzichtsvraag> = {}) => rechtmatigheid(lees, { boek: BOEK, ...anders });
const vind = (code: string, anders: object = {}) => {
  const { regels } = bevindingen(lees, { boek: BOEK, bevinding: code, ...anders });
  return regels.map(({ onderdeel, bedrag, revisie }) => [onderdeel, bedrag, revisie]);
};

describe('vier ogen', () => {
  it.each([
    ['meegekeken-vooraf', [['wacht', 400_00, 'x']]],
    ['meegekeken-achteraf', [['bekeken', 300_00, 'x']]],
    ['collega-niet-akkoord', [['oneens', 200_00, 'x']]],
    ['collega-ontbreekt', [['vergeten', 150_00, 'x']]],
    ['collega-verwacht', [['nieuw', 110_00, 'x']]],
    ['zonder-meekijken', [['klein', 50_00, 'x']]],
    ['zelfde-persoon', []],
  ])('%s: staat er wat het is, en wat is teruggenomen nergens', (code, verwacht) => {
    expect(vind(code).map(([onderdeel, bedrag]) => [onderdeel, bedrag, 'x'])).toEqual(verwacht);
  });

  it('alles samen is alles wat is verstrekt', () => {
    const soorten = ['meegekeken-vooraf', 'meegekeken-achteraf', 'collega-niet-akkoord', 'collega-ontbreekt'];
    const alle = [...soorten, 'collega-verwacht', 'zonder-meekijken', 'zelfde-persoon'].flatMap((code) => vind(code));
    const verstrekt = vraag().mandaten.reduce((som, { gebruikt }) => som + gebruikt.bedrag, 0);
    expect(alle.reduce((som, [, bedrag]) => som + Number(bedrag), 0)).toBe(verstrekt);
    expect(verstrekt).toBe(1_210_00);
  });

  it('een langere termijn geeft de collega meer tijd, en wie nog keek toen wij het niet wisten, keek nog niet', () => {
    expect(vind('collega-ontbreekt', { meekijktermijn: 48 })).toEqual([]);
    expect(vind('collega-ontbreekt', { meekijktermijn: 47 })).toHaveLength(1);
    expect(vind('collega-ontbreekt', { bekendOp: '2025-01-31' })).toEqual([]);
    expect(vind('collega-verwacht', { bekendOp: '2025-01-31' })).toEqual([['vergeten', 150_00, toen.vergeten]]);
  });

  it('wijst naar de gebeurtenissen: van de vraag en van de collega', () => {
    const { regels } = bevindingen(lees, { boek: BOEK, bevinding: 'meegekeken-achteraf' });
    expect(regels).toMatchObject([{ revisie: toen.bekeken, ook: [toen.akkoord], boekdatum: '2025-01-03' }]);
  });
});

describe('mandaten', () => {
  it('staan er met wat eronder is verstrekt en wat zij tegenhielden, per code', () => {
    const { mandaten } = vraag();
    expect(mandaten).toMatchObject([
      {
        ...{ mandaat: 'm-oost', team: 'team-oost', gebruikt: { aantal: 5, bedrag: 810_00 } },
        geweigerd: { aantal: 1, bedrag: 501_00 },
        perCode: [{ code: 'boven-mandaat', aantal: 1, bedrag: 501_00 }],
      },
      {
        ...{ mandaat: 'm-west', team: 'team-west', gebruikt: { aantal: 1, bedrag: 400_00 } },
        perCode: [{ code: 'eigen-trekking', aantal: 1, bedrag: 400_00 }],
      },
      { mandaat: null, team: 'team-oost', perCode: [{ code: 'budget-buiten-mandaat', aantal: 1, bedrag: 300_00 }] },
      { mandaat: null, team: 'team-twee', perCode: [{ code: 'geen-mandaat', aantal: 1, bedrag: 300_00 }] },
    ]);
  });

  it('wat is geweigerd staat er met zijn gebeurtenis, en telt niet mee', () => {
    expect(vind('geweigerd-op-mandaat').map(([, , revisie]) => revisie)).toEqual([toen.boven, toen.doos, toen.zonder]);
    expect(vind('geweigerd-zelfde-persoon')).toEqual([['m-west', 400_00, toen.zelf]]);
    expect(vind('geweigerd-op-mandaat', { op: '2025-01-02' })).toEqual([]);
    expect(vraag().totaal).toMatchObject({ fouten: 0, onduidelijkheden: 350_00 });
  });

  it('noemt niemand, en geen huishouden', () => {
    const alles = JSON.stringify([
      vraag(),
      ...vraag().bevindingen.map(({ code }) => bevindingen(lees, { boek: BOEK, bevinding: code })),
    ]);
    for (const naam of [AN.door, BO.door, ZUS.door, 'zora', ...HUISHOUDENS, 'a-1'])
      expect([naam, alles.includes(`"${naam}"`)]).toEqual([naam, false]);
    expect(alles).not.toMatch(/hh-|"door"/);
  });
});

describe('wat nooit kan', () => {
  it('wordt gevonden als een boek niet door onze besluiten is ontstaan', async () => {
    const [boven, zelf] = schrijver.alles.filter(({ type }) => type === 'trekking-verstrekt.v1').slice(-2);
    const kop = schrijver.toestand.revisie;
    const metadata = { ...boven!.metadata, geregistreerdOp: '2025-02-02T09:00:00.000Z' };
    const valse = [
      { ...boven!.gegevens, trekking: 'vals', bedrag: 900_00, meekijken: 'geen' },
      { ...zelf!.gegevens, trekking: 'eigen', bedrag: 130_00, meekijken: 'achteraf' },
    ].map((data, i) => ({ id: `vals-${i}`, type: 'trekking-verstrekt.v1', data, metadata }));
    const zelfBekeken = { boekdatum: '2025-02-02', trekking: 'eigen', door: AN.door, akkoord: true };
    const bekeken = { id: 'vals-2', type: 'trekking-bekeken.v1', data: zelfBekeken, metadata };
    await opstelling.store.append(schrijver.stream, kop, [...valse, bekeken]);
    expect(await lees.wachtOp(BOEK, kop + 3, 10_000)).toBe(true);
    expect(vind('mandaat-overschreden')).toEqual([['m-oost', 900_00, kop + 1]]);
    expect(vind('zelfde-persoon')).toEqual([['eigen', 130_00, kop + 2]]);
    expect(vraag().totaal.fouten).toBe(1_030_00);
  });
});

import type { BoekOpdracht } from '@ontschot/boek';
import { BO, HUISHOUDENS, PAPIEREN, richtTeamsIn, stort, ZUS } from '../../test/hulp/teams.js';
import { bladerAf, Opstelling } from '../../test/hulp/opstelling.js';
import { Schrijver } from '../../test/hulp/schrijver.js';
import {
  saldi,
  uitputting,
  verantwoording,
  verplichtingen,
  voucher,
  vouchers,
  type Leesmodel,
  type Vouchersvraag,
} from '../index.js';

const BOEK = 'GM0001-2025';
const vraag = { boek: BOEK };
const AANBIEDERS = ['winkel', 'zwembad'];

describe('vouchers', () => {
  let opstelling: Opstelling;
  let lees: Leesmodel;
  let nu = '2025-06-20T12:00:00.000Z';
  const schrijver = new Schrijver(BOEK);
  const doe = (soort: string, inhoud: object): number => schrijver.doe({ soort, ...inhoud } as BoekOpdracht);
  const geefUit = (naam: string, bedrag: number, anders: object = {}): number =>
    doe('voucher-uitgeven', {
      ...{ voucher: naam, team: 'team-oost', bedrag, doel: PAPIEREN, huishouden: HUISHOUDENS[0], tekst: `tk-${naam}` },
      ...{
        aanbieders: AANBIEDERS,
        geldigTotEnMet: '2025-07-31',
        boekdatum: '2025-06-02',
        door: 'an',
        wijken: ['oost'],
      },
      ...anders,
    });
  const wissel = (naam: string, inwisseling: string, bedrag: number, boekdatum: string, namens = 'winkel'): number =>
    doe('voucher-inwisselen', { voucher: naam, inwisseling, bedrag, boekdatum, namens });

  beforeAll(async () => {
    opstelling = await Opstelling.begin();
    lees = await opstelling.leesmodel('lees', { nu: () => nu, vandaag: () => nu.slice(0, 10) });
    richtTeamsIn(schrijver);
    for (const organisatie of AANBIEDERS) doe('organisatie-instellen', { organisatie, naam: organisatie });
    stort(schrijver, 'wmo-oost', '2025-05');
    stort(schrijver, 'schuld-oost', '2025-03');
    stort(schrijver, 'welzijn-west', '2025-05');
    schrijver.nu = '2025-06-02T08:00:00.000Z';
    geefUit('a', 400_00);
    geefUit('b', 90_00, { aanbieders: ['zwembad'] });
    geefUit('c', 260_00, { team: 'team-west', ...ZUS, aanbieders: ['zwembad'] });
    schrijver.nu = '2025-06-02T09:00:00.000Z';
    doe('voucher-instemmen', { voucher: 'c', door: 'zoe', wijken: ['west'] });
    geefUit('d', 270_00, { team: 'team-west', ...ZUS });
    schrijver.nu = '2025-06-10T08:00:00.000Z';
    wissel('a', 'bon-1', 150_00, '2025-06-08');
    wissel('a', 'bon-2', 50_00, '2025-06-10', 'zwembad');
    schrijver.nu = '2025-06-12T08:00:00.000Z';
    doe('voucher-inwisseling-terugnemen', { voucher: 'a', inwisseling: 'bon-1', boekdatum: '2025-06-11' });
    doe('voucher-bekijken', { voucher: 'a', akkoord: true, ...BO });
    doe('voucher-intrekken', { voucher: 'b', boekdatum: '2025-06-12', ...BO });
    await lees.wachtOp(BOEK, await schrijver.schrijf(opstelling.store), 5_000);
  });
  afterAll(() => opstelling.ruimOp());

  const namen = (anders: Partial<Vouchersvraag> = {}): string[] =>
    bladerAf((cursor) => vouchers(lees, { ...vraag, aantal: 2, ...anders, ...cursor })).map((een) => een.voucher);

  it('zeggen op elke dag van beide klokken wat er over is, bij wie is ingewisseld en wie meekeek', () => {
    expect(voucher(lees, vraag, 'a')).toMatchObject({
      ...{ staat: 'uitgegeven', bedrag: 400_00, over: 350_00, verplicht: 350_00, besteed: 50_00, akkoord: true },
      ...{ gevraagdDoor: 'an', meegekekenDoor: 'bo', meekijken: 'achteraf', boekdatum: '2025-06-02', vervaltOp: null },
      inwisselingen: [
        { inwisseling: 'bon-1', aanbieder: 'winkel', bedrag: 150_00, boekdatum: '2025-06-08', teruggenomen: true },
        { inwisseling: 'bon-2', aanbieder: 'zwembad', bedrag: 50_00, boekdatum: '2025-06-10', teruggenomen: false },
      ],
    });
    const over = (op: string, bekendOp?: string) =>
      voucher(lees, { ...vraag, op, ...(bekendOp !== undefined && { bekendOp }) }, 'a').over;
    expect([over('2025-06-07'), over('2025-06-08'), over('2025-06-10'), over('2025-06-11')]).toEqual([
      ...[400_00, 250_00, 200_00, 350_00],
    ]);
    expect(over('2025-12-31', '2025-06-10')).toBe(200_00);
    expect(() => voucher(lees, { ...vraag, op: '2025-06-01' }, 'a')).toThrow('staat niet in boek');
    expect(voucher(lees, vraag, 'c')).toMatchObject({
      staat: 'uitgegeven',
      meekijken: 'vooraf',
      meegekekenDoor: 'zoe',
    });
  });

  it('vervallen na hun laatste dag of als niemand op tijd instemde, ook als dat niet is geboekt', () => {
    expect(voucher(lees, vraag, 'd')).toMatchObject({ staat: 'vervallen', over: 0, verplicht: 270_00 });
    expect(voucher(lees, { ...vraag, bekendOp: '2025-06-02' }, 'd')).toMatchObject({ staat: 'aangevraagd', over: 0 });
    nu = '2025-08-01T12:00:00.000Z';
    expect(voucher(lees, vraag, 'a')).toMatchObject({ staat: 'vervallen', over: 0, verplicht: 350_00 });
    expect(voucher(lees, { ...vraag, op: '2025-07-31' }, 'a')).toMatchObject({ staat: 'uitgegeven', over: 350_00 });
    expect(voucher(lees, { ...vraag, bekendOp: '2025-07-31' }, 'a')).toMatchObject({ staat: 'uitgegeven' });
    nu = '2025-06-20T12:00:00.000Z';
  });

  it('komen in bladzijden op naam, per staat, team, budget en aanbieder, en voor wie er wat mee moet', () => {
    expect(namen()).toEqual(['a', 'b', 'c', 'd']);
    expect(namen({ staat: 'uitgegeven' })).toEqual(['a', 'c']);
    expect(namen({ staat: 'ingetrokken', team: 'team-oost' })).toEqual(['b']);
    expect(namen({ budget: 'wijk-west' })).toEqual(['c', 'd']);
    expect(namen({ aanbieder: 'winkel' })).toEqual(['a', 'd']);
    expect(namen({ teBekijken: true })).toEqual([]);
    expect(namen({ teBekijken: true, bekendOp: '2025-06-10' })).toEqual(['a']);
    expect(namen({ alleen: ZUS })).toEqual(['c', 'd']);
  });

  it('zijn er voor een aanbieder alleen als hij erop staat en zij ooit zijn gegeven', () => {
    expect(namen({ bij: 'winkel' })).toEqual(['a']);
    expect(namen({ bij: 'zwembad' })).toEqual(['a', 'b', 'c']);
    expect(() => voucher(lees, { ...vraag, bij: 'winkel' }, 'd')).toThrow('staat niet in boek');
    expect(() => voucher(lees, { ...vraag, bij: 'winkel' }, 'c')).toThrow('staat niet in boek');
    expect(namen({ bij: 'gemeente' })).toEqual([]);
  });

  it('staan in saldi, uitputting en verantwoording, tot op de cent, en niet tussen wat is toegezegd', () => {
    for (const [budget, verplicht, besteed] of [
      ['wijk-oost', 350_00, 50_00],
      ['wijk-west', 530_00, 0],
    ] as const) {
      const { stand, kleuren = [], maanden, ingebracht } = uitputting(lees, vraag, budget);
      expect(stand).toMatchObject({ verplicht, besteed });
      expect(kleuren.reduce((som, een) => som + een.verplicht, 0)).toBe(verplicht);
      expect(maanden.reduce((som, een) => som + een.getrokken, 0)).toBe(verplicht + besteed);
      expect(stand.vrij + verplicht + besteed).toBe(ingebracht);
    }
    const perWijk = saldi(lees, { ...vraag, per: 'wijk' }).regels.filter((een) => een.verplicht !== 0);
    expect(perWijk.map((een) => [een.sleutel, een.verplicht, een.besteed])).toEqual([
      ['oost', 350_00, 50_00],
      ['west', 530_00, 0],
    ]);
    expect(verplichtingen(lees, vraag).regels).toEqual([]);
    const besteed = ['schuld', 'wmo'].flatMap((koker) => verantwoording(lees, { ...vraag, koker }).bestemmingen);
    expect(besteed).toMatchObject([{ budget: 'wijk-oost', wijk: 'oost', aanbieder: 'zwembad', besteed: 50_00 }]);
  });

  it('noemen nergens een huishouden of een zin', () => {
    const alles = JSON.stringify(vouchers(lees, vraag));
    for (const weg of ['hh-', 'tk-']) expect([weg, alles.includes(weg)]).toEqual([weg, false]);
  });
});

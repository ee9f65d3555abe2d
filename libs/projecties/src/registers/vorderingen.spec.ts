import { bladerAf, Opstelling } from '../../test/hulp/opstelling.js';
import { begin, draagOver, ontwerp, over, regel, sluit } from '../../test/hulp/preventie.js';
import { Schrijver } from '../../test/hulp/schrijver.js';
import * as lezen from '../index.js';

const BOEK = 'vordering-2025';
const VOLGEND = 'vordering-2026';
const vraag = { boek: BOEK };
const nietGevonden = expect.objectContaining({ code: 'niet-gevonden' }) as Error;

describe('vorderingen', () => {
  let opstelling: Opstelling;
  let lees: lezen.Leesmodel;
  const s = new Schrijver(BOEK);
  const volgend = new Schrijver(VOLGEND);
  const stel = (vaststelling: string, wmo: number, meer: object): void => {
    s.doe({ soort: 'preventiewinst-vaststellen', vaststelling, ...over({ wmo }), ...meer });
  };
  const kwartaal = (van: string, totEnMet: string, boekdatum: string) => ({ van, totEnMet, boekdatum });

  // Given: a loss of 60 of which the maker bears half, 10 paid back, a gain later of which it gets 15, and the year ends.
  beforeAll(async () => {
    opstelling = await Opstelling.begin();
    lees = await opstelling.leesmodel();
    begin(s, { wmo: { financier: 'gemeente' } }, ['maker', 'kredietbank']);
    s.doe({ soort: 'huishoudens-opnemen', huishoudens: ['hh-a'] });
    regel(s, { deel: '50' }, { verlies: { deel: '50' } });
    ontwerp(s, { wmo: 100 }, { interventiekosten: { bedrag: 0, per: 'jaar' } });
    sluit(s, ['gemeente']);
    const schuld = { huishouden: 'hh-a', schuldeiser: 'kredietbank', bedrag: 900 } as const;
    s.doe({ soort: 'vordering-vastleggen', vordering: 'bijstand', ...schuld });
    s.nu = '2025-04-01T09:00:00.000Z';
    stel('v1', 110, kwartaal('2025-01', '2025-03', '2025-04-01'));
    s.doe({ soort: 'inning-stoppen', vordering: 'bijstand', reden: 'Mandaat 12' });
    s.nu = '2025-05-01T09:00:00.000Z';
    s.doe({ soort: 'aandeel-terugbetalen', boekdatum: '2025-05-01', toezegging: 'v1~1~wmo', bedrag: 10 });
    s.nu = '2025-07-01T09:00:00.000Z';
    stel('v2', 20, kwartaal('2025-04', '2025-06', '2025-07-01'));
    s.doe({ soort: 'inning-hervatten', vordering: 'bijstand' });
    begin(volgend, { wmo: { financier: 'gemeente' } }, ['maker']);
    s.nu = volgend.nu = '2026-01-10T09:00:00.000Z';
    draagOver(s, volgend);
    for (const een of [s, volgend]) await lees.wachtOp(een.boek, await een.schrijf(opstelling.store), 5_000);
  });
  afterAll(() => opstelling.ruimOp());

  const een = (meer: object = {}) => lezen.vordering(lees, { ...vraag, ...meer }, 'v1~1~wmo');
  const maten = (meer: object = {}): number[] => {
    const { bedrag, verrekend, terugbetaald, open } = een(meer);
    return [bedrag, verrekend, terugbetaald, open];
  };
  const namen = (meer: object = {}): string[] =>
    bladerAf((cursor) => lezen.vorderingen(lees, { ...vraag, ...meer, aantal: 1, ...cursor })).map(
      ({ vordering }) => vordering,
    );
  /** The tegoed of the maker on a day, as the events booked it. */
  const tegoed = (op: string): number =>
    s.alles
      .filter(({ gegevens }) => gegevens.boekdatum <= op)
      .flatMap(
        ({ gegevens }) => (gegevens as { mutaties?: { van: string; naar: string; bedrag: number }[] }).mutaties ?? [],
      )
      .reduce(
        (som, { van, naar, bedrag }) =>
          som + (naar === 'tegoed:maker' ? bedrag : 0) - (van === 'tegoed:maker' ? bedrag : 0),
        0,
      );

  it('wat een ontvanger na een verlies schuldig is, loopt terug met wat hij terugbetaalt en later wint', () => {
    expect(maten({ op: '2025-04-30' })).toEqual([30, 0, 0, 30]);
    expect(maten({ op: '2025-05-01' })).toEqual([30, 0, 10, 20]);
    expect(maten({ op: '2025-12-30' })).toEqual([30, 15, 10, 5]);
    expect(een({ op: '2025-12-30' })).toMatchObject({
      ...{ soort: 'terugvordering', schuldenaar: { organisatie: 'maker' }, schuldeiser: 'gemeente' },
      ...{ koker: 'wmo', budget: 'wmo', afspraak: 'afspraak', vaststelling: 'v1', inning: null, dagen: 273 },
      verloop: [
        { wat: 'vastgelegd', bedrag: 30 },
        { wat: 'terugbetaald', bedrag: 10 },
        { wat: 'verrekend', bedrag: 15 },
      ],
    });
  });

  it('wat openstaat is op elke dag wat het tegoed onder nul staat', () => {
    for (const op of ['2025-04-01', '2025-05-01', '2025-06-30', '2025-07-01', '2025-12-30', '2025-12-31']) {
      const { regels } = lezen.vorderingen(lees, { ...vraag, op, soort: 'terugvordering' });
      expect([op, 0 - regels.reduce((som, { open }) => som + open, 0)]).toEqual([op, tegoed(op)]);
    }
    expect([tegoed('2025-12-30'), tegoed('2025-12-31')]).toEqual([-5, 0]);
  });

  it('wat het jaar niet haalde, gaat over en staat open in het volgende boek', () => {
    expect(een()).toMatchObject({ bedrag: 30, verrekend: 15, terugbetaald: 10, overgedragen: 5, open: 0 });
    expect(een().verloop.at(-1)).toMatchObject({ wat: 'overgedragen', bedrag: 5 });
    expect(lezen.vorderingen(lees, { boek: VOLGEND }).regels).toMatchObject([
      { vordering: 'v1~1~wmo', bedrag: 5, open: 5, uit: BOEK, boekdatum: '2026-01-01' },
    ]);
  });

  it('weet nog wat wij eerder wisten, ook van een latere boekdatum', () => {
    expect(maten({ bekendOp: '2025-06-30' })).toEqual([30, 0, 10, 20]);
    expect(een({ bekendOp: '2025-04-30' }).verloop).toHaveLength(1);
    expect(() => een({ bekendOp: '2025-03-31' })).toThrow(nietGevonden);
    expect(() => een({ op: '2025-03-31' })).toThrow(nietGevonden);
  });

  it('de inning van een vordering op een huishouden stopt en gaat door; zij blijft open', () => {
    const bijstand = (meer: object = {}) => lezen.vordering(lees, { ...vraag, ...meer }, 'bijstand');
    expect(bijstand()).toMatchObject({
      ...{ soort: 'inning', schuldeiser: 'kredietbank', bedrag: 900, open: 900, inning: 'loopt', reden: null },
      verloop: [
        { wat: 'vastgelegd', bedrag: 900 },
        { wat: 'inning-gestopt', reden: 'Mandaat 12' },
        { wat: 'inning-hervat' },
      ],
    });
    expect(bijstand({ bekendOp: '2025-04-01' })).toMatchObject({ inning: 'gestopt', reden: 'Mandaat 12', open: 900 });
    expect(bijstand({ bekendOp: '2025-03-31' })).toMatchObject({ inning: 'loopt', reden: null });
    expect(namen({ inning: 'gestopt' })).toEqual([]);
    expect(namen({ inning: 'gestopt', bekendOp: '2025-06-30' })).toEqual(['bijstand']);
  });

  it('de vorderingen komen in pagina’s, de oudste vooraan, en wat iemand zoekt', () => {
    expect(namen()).toEqual(['bijstand', 'v1~1~wmo']);
    expect(namen({ soort: 'inning' })).toEqual(['bijstand']);
    expect(namen({ koker: 'wmo' })).toEqual(['v1~1~wmo']);
    expect(namen({ afspraak: 'afspraak' })).toEqual(['v1~1~wmo']);
    expect(namen({ organisatie: 'kredietbank' })).toEqual(['bijstand']);
    expect(namen({ organisatie: 'maker' })).toEqual(['v1~1~wmo']);
    expect(namen({ open: false })).toEqual(['v1~1~wmo']);
    expect(namen({ open: true, op: '2025-12-30' })).toEqual(['bijstand', 'v1~1~wmo']);
    for (const mis of [{ koker: 'weg' }, { organisatie: 'weg' }, { afspraak: 'weg' }])
      expect(() => namen(mis)).toThrow(nietGevonden);
    expect(() => lezen.vordering(lees, vraag, 'weg')).toThrow(nietGevonden);
  });

  it('een organisatie ziet alleen wat zij zelf schuldig is of te vorderen heeft', () => {
    expect(namen({ alleen: { aanbieder: 'maker' } })).toEqual(['v1~1~wmo']);
    expect(namen({ alleen: { financier: 'gemeente' } })).toEqual(['v1~1~wmo']);
    expect(namen({ alleen: { aanbieder: 'gemeente' } })).toEqual([]);
    expect(namen({ alleen: { aanbieder: 'kredietbank' } })).toEqual(['bijstand']);
    expect(() => een({ alleen: { aanbieder: 'kredietbank' } })).toThrow(nietGevonden);
  });
});

import { bladerAf, Opstelling } from '../../test/hulp/opstelling.js';
import { begin, ontwerp, over, regel, sluit } from '../../test/hulp/preventie.js';
import { Schrijver } from '../../test/hulp/schrijver.js';
import * as lezen from '../index.js';

const BOEK = 'vooraf-2025';
const vraag = { boek: BOEK };
const nietGevonden = expect.objectContaining({ code: 'niet-gevonden' }) as Error;
const doel = { taakveld: '6.1', functionaliteit: 'participatie', leeftijdsgroep: 'volwassenen' } as const;

describe('voorfinancieringen', () => {
  let opstelling: Opstelling;
  let lees: lezen.Leesmodel;
  const s = new Schrijver(BOEK);

  // Given: the payer puts in 40 for the maker and a fund 50 for its own budget; a gain of 100 of which 60 is shared,
  // which a correction brings back to 30.
  beforeAll(async () => {
    opstelling = await Opstelling.begin();
    lees = await opstelling.leesmodel();
    begin(s, { wmo: { financier: 'gemeente' } }, ['maker', 'ander']);
    const houder = { aard: 'organisatie', houder: 'maker' } as const;
    s.doe({ soort: 'budget-instellen', budget: 'welzijn', naam: 'Welzijn', ...houder });
    for (const budget of ['wmo', 'fonds'])
      s.doe({ soort: 'ontvangen', boekdatum: '2025-01-02', budget, koker: 'wmo', bedrag: 1_000, grond: 'bijdrage' });
    regel(s, { deel: '60' });
    ontwerp(s, { wmo: 100 });
    sluit(s, ['gemeente']);
    const kop = { soort: 'voorfinancieren', afspraak: 'afspraak' } as const;
    s.nu = '2025-02-01T09:00:00.000Z';
    s.doe({
      ...{ ...kop, boekdatum: '2025-02-01', voorfinanciering: 'zaaigeld', door: { koker: 'wmo' }, bedrag: 40 },
      ...{ naar: { organisatie: 'maker' }, doel },
    });
    s.doe({
      ...{ ...kop, boekdatum: '2025-03-01', voorfinanciering: 'aanloop', door: { budget: 'fonds' }, bedrag: 50 },
      naar: { budget: 'welzijn' },
    });
    s.nu = '2025-07-02T09:00:00.000Z';
    s.doe({ soort: 'preventiewinst-vaststellen', vaststelling: 'v1', ...over({ wmo: 0 }) });
    s.nu = '2025-09-01T09:00:00.000Z';
    const weer = { corrigeert: 'v1', boekdatum: '2025-08-01' };
    s.doe({ soort: 'preventiewinst-vaststellen', vaststelling: 'v2', ...over({ wmo: 50 }), ...weer });
    await lees.wachtOp(BOEK, await s.schrijf(opstelling.store), 5_000);
  });
  afterAll(() => opstelling.ruimOp());

  const lijst = (meer: object = {}) =>
    bladerAf((cursor) => lezen.voorfinancieringen(lees, { ...vraag, ...meer, aantal: 1, ...cursor }));
  const namen = (meer: object = {}): string[] => lijst(meer).map(({ voorfinanciering }) => voorfinanciering);
  const standen = (meer: object = {}) => lijst(meer).map(({ verrekend, open }) => [verrekend, open]);

  it('zegt wie voor welke afspraak inlegde, uit welk budget, wat is verrekend en wat openstaat', () => {
    expect(lijst()).toMatchObject([
      {
        ...{ voorfinanciering: 'zaaigeld', afspraak: 'afspraak', budget: 'wmo', boekdatum: '2025-02-01', bedrag: 40 },
        ...{ door: { koker: 'wmo' }, financier: 'gemeente', naar: { organisatie: 'maker' }, ontvanger: 'maker' },
      },
      {
        ...{ voorfinanciering: 'aanloop', afspraak: 'afspraak', budget: 'fonds', boekdatum: '2025-03-01', bedrag: 50 },
        ...{ door: { budget: 'fonds' }, financier: null, naar: { budget: 'welzijn' }, ontvanger: 'maker', dagen: 305 },
      },
    ]);
  });

  it('gaat over twee klokken: wat een vaststelling verrekende, en een correctie weer opende', () => {
    expect(standen({ op: '2025-06-30' })).toEqual([
      [0, 40],
      [0, 50],
    ]);
    const naDeWinst = [
      [40, 0],
      [20, 30],
    ];
    expect(standen({ op: '2025-07-31' })).toEqual(naDeWinst);
    expect(standen({ bekendOp: '2025-08-31' })).toEqual(naDeWinst);
    expect(standen()).toEqual([
      [30, 10],
      [0, 50],
    ]);
    expect(namen({ op: '2025-02-28' })).toEqual(['zaaigeld']);
    expect(lezen.voorfinanciering(lees, vraag, 'zaaigeld')).toMatchObject({
      doel,
      verrekeningen: [
        { vaststelling: 'v1', boekdatum: '2025-07-01', bedrag: 40 },
        { vaststelling: 'v2', boekdatum: '2025-08-01', bedrag: -10 },
      ],
    });
  });

  it('wat openstaat is wat het boek zegt, en bij een aanbieder wat op zijn voorschot staat', () => {
    const inBoek = [...s.toestand.preventie.voorfinancieringen].map(([id, { open }]) => [id, open]);
    expect(lijst().map(({ voorfinanciering, open }) => [voorfinanciering, open])).toEqual(inBoek);
    for (const op of ['2025-02-01', '2025-07-01', '2025-08-01']) {
      const [zaaigeld] = lijst({ op });
      expect(zaaigeld!.open).toBe(lezen.voorschot(lees, BOEK, 'zaaigeld', { op }).stand);
    }
  });

  it('komt in pagina’s, en wat iemand zoekt', () => {
    expect(namen()).toEqual(['zaaigeld', 'aanloop']);
    expect(namen({ koker: 'wmo' })).toEqual(['zaaigeld']);
    expect(namen({ budget: 'welzijn' })).toEqual(['aanloop']);
    expect(namen({ organisatie: 'gemeente' })).toEqual(['zaaigeld']);
    expect(namen({ op: '2025-07-31', open: true })).toEqual(['aanloop']);
    expect(namen({ op: '2025-07-31', open: false })).toEqual(['zaaigeld']);
    expect(namen({ afspraak: 'afspraak' })).toHaveLength(2);
    for (const mis of [{ afspraak: 'weg' }, { koker: 'weg' }, { budget: 'weg' }, { organisatie: 'weg' }])
      expect(() => namen(mis)).toThrow(nietGevonden);
    expect(() => lezen.voorfinanciering(lees, vraag, 'weg')).toThrow(nietGevonden);
    expect(() => lezen.voorfinanciering(lees, { ...vraag, bekendOp: '2025-01-31' }, 'zaaigeld')).toThrow(nietGevonden);
  });

  it('een organisatie ziet alleen wat zij zelf inlegde of kreeg', () => {
    expect(namen({ alleen: { aanbieder: 'maker' } })).toEqual(['zaaigeld', 'aanloop']);
    expect(namen({ alleen: { financier: 'gemeente' } })).toEqual(['zaaigeld']);
    expect(namen({ alleen: { aanbieder: 'gemeente' } })).toEqual([]);
    const ander = { ...vraag, alleen: { aanbieder: 'ander' } };
    expect(() => lezen.voorfinanciering(lees, ander, 'zaaigeld')).toThrow(nietGevonden);
  });
});

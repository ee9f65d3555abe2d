import { Opstelling } from '../../test/hulp/opstelling.js';
import { begin, ontwerp, over, regel, sluit } from '../../test/hulp/preventie.js';
import { Schrijver } from '../../test/hulp/schrijver.js';
import { landkaart, uitleg, vaststelling, vaststellingen } from '../index.js';
import type { Leesmodel } from '../index.js';

/** The months of wmo that a payer is shown, and what all of them add up to where others paid some. */
type Gezien = { readonly maanden?: readonly { readonly maand: string }[]; readonly totaal?: number };

describe('een koker die in de periode van financier wisselt', () => {
  let opstelling: Opstelling;
  let lees: Leesmodel;
  let revisie: number;
  const s = new Schrijver('maanden-2025');
  const { boek } = s;
  beforeAll(async () => {
    opstelling = await Opstelling.begin();
    lees = await opstelling.leesmodel();
    begin(s, { wmo: { financier: 'rijk' }, zorg: { financier: 'zorgkantoor' } }, ['maker', 'ander']);
    regel(s);
    const aanbieders = ['maker', 'ander'].map((organisatie) => ({ organisatie, gewicht: 1 }));
    ontwerp(s, { wmo: 1_000, zorg: 1_000 }, { aanbieders });
    sluit(s, ['rijk', 'zorgkantoor']);
    const nu = { koker: 'wmo', naam: 'Koker wmo', wet: 'Wmo 2015', taakveld: '6.1', financier: 'gemeente' } as const;
    s.doe({ soort: 'koker-instellen', ...nu, oormerk: { aard: 'vrij' }, vanaf: '2025-03-16' });
    const gemeten = over({ wmo: 0, zorg: 200 });
    const [wmo, ...meer] = gemeten.kosten.kokers;
    const maanden = ['2025-02', '2025-03', '2025-04'].map((maand, i) => ({ maand, bedrag: 10 * (i + 1) }));
    const kokers = [{ ...wmo!, realisatie: { ...wmo!.realisatie, maanden } }, ...meer];
    const kosten = { ...gemeten.kosten, kokers };
    s.doe({ soort: 'preventiewinst-vaststellen', vaststelling: 'v', ...gemeten, kosten });
    revisie = s.alles.find(({ type }) => type === 'preventiewinst-vastgesteld.v1')!.revisie;
    expect(await lees.wachtOp(boek, await s.schrijf(opstelling.store), 10_000)).toBe(true);
  });
  afterAll(() => opstelling.ruimOp());

  const als = (financier: string, op?: string) => ({ boek, ...(op !== undefined && { op }), alleen: { financier } });
  const wmoVoor = (financier: string): Gezien => vaststelling(lees, 'v', als(financier)).invoer!.kokers[0]!.realisatie;
  const kort = ({ maanden, totaal }: Gezien): unknown => [maanden?.map(({ maand }) => maand), totaal];

  it('dan ziet elk van beiden de maanden die hij op de laatste dag betaalde, en wat alle samen zijn', () => {
    expect(kort(wmoVoor('rijk'))).toEqual([['2025-02'], 60]);
    expect(kort(wmoVoor('gemeente'))).toEqual([['2025-03', '2025-04'], 60]);
    expect(kort(wmoVoor('zorgkantoor'))).toEqual([undefined, 60]);
  });

  it('dan zegt de uitleg hun hetzelfde', async () => {
    const inUitleg = async (financier: string): Promise<unknown> => {
      const { kosten, vaststelling: vast } = await uitleg(lees, { boek, revisie, financier });
      const { realisatie } = vast!.gegevens.invoer.kokers[0]!;
      expect(kort(kosten!.kokers[0]!)).toEqual(kort(realisatie as Gezien));
      return kort(kosten!.kokers[0]!);
    };
    expect(await inUitleg('rijk')).toEqual([['2025-02'], 60]);
    expect(await inUitleg('gemeente')).toEqual([['2025-03', '2025-04'], 60]);
    expect(await inUitleg('zorgkantoor')).toEqual([undefined, 60]);
  });

  it('dan is de afspraak van wie haar betaalde, ook daarna; en van wie haar gaat betalen, pas dan', () => {
    const namen = (financier: string, op?: string): unknown =>
      landkaart(lees, als(financier, op)).afspraken.map(({ afspraak }) => afspraak);
    for (const op of [undefined, '2025-02-01', '2025-12-31'])
      expect([op, namen('rijk', op)]).toEqual([op, ['afspraak']]);
    expect(namen('gemeente')).toEqual(['afspraak']);
    expect(namen('gemeente', '2025-03-15')).toEqual([]);
    expect(namen('gemeente', '2025-03-16')).toEqual(['afspraak']);
    expect(vaststellingen(lees, als('rijk')).regels).toHaveLength(1);
    expect(vaststellingen(lees, als('ander')).regels).toEqual([]);
    // Who delivers and paid before is shown all, not only its own delivery.
    const beide = { boek, alleen: { aanbieder: 'maker', financier: 'rijk' } };
    expect(vaststellingen(lees, beide).regels[0]).toHaveProperty('gedeeld');
  });
});

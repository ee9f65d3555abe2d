import { Opstelling } from '../../test/hulp/opstelling.js';
import { begin, draagOver, ontwerp, over, regel, sluit } from '../../test/hulp/preventie.js';
import { Schrijver } from '../../test/hulp/schrijver.js';
import { uitleg, type Leesmodel, type Uitleg } from '../index.js';

const JAREN = ['naam-2025', 'naam-2026', 'naam-2027'] as const;

describe('de uitleg van wat onder een andere naam overging', () => {
  let opstelling: Opstelling;
  let lees: Leesmodel;
  const boeken = JAREN.map((boek) => new Schrijver(boek));
  const [oud, midden, nieuw] = boeken as [Schrijver, Schrijver, Schrijver];
  const antwoorden: Record<string, Uitleg> = {};

  beforeAll(async () => {
    opstelling = await Opstelling.begin();
    lees = await opstelling.leesmodel();
    for (const [i, s] of boeken.entries()) {
      begin(s, { wmo: { financier: 'rijk' } }, ['maker']);
      // Each year the same names: another rule, another afspraak, another vaststelling.
      regel(s, { deel: `${(i + 1) * 10}` });
      const jaar = `${2025 + i}`;
      const maanden = { van: `${jaar}-01`, totEnMet: `${jaar}-06` };
      ontwerp(
        s,
        { wmo: 1_000 },
        { naam: `Van ${jaar}`, looptijd: { van: `${jaar}-01`, totEnMet: i === 0 ? '2026-12' : `${jaar}-12` } },
      );
      sluit(s, ['rijk']);
      const gemeten = over({ wmo: 0 }, { ...maanden, boekdatum: `${jaar}-07-01` });
      s.doe({ soort: 'preventiewinst-vaststellen', vaststelling: 'v', ...gemeten });
    }
    draagOver(oud, midden);
    const rest = over({ wmo: 0 }, { afspraak: 'afspraak.uit-2025', van: '2026-07', totEnMet: '2026-12' });
    const meting = midden.doe({ soort: 'preventiewinst-meten', meting: 'm', ...rest, boekdatum: '2026-12-31' });
    draagOver(midden, nieuw);
    nieuw.doe({ soort: 'ontvangen', boekdatum: '2027-08-01', budget: 'wmo', koker: 'wmo', bedrag: 9_000, grond: 'x' });
    nieuw.doe({ soort: 'contant-maken', boekdatum: '2027-08-01' });
    for (const s of boeken) expect(await lees.wachtOp(s.boek, await s.schrijf(opstelling.store), 10_000)).toBe(true);
    for (const { type, gegevens, revisie } of nieuw.alles)
      if (type === 'toezegging-contant-gemaakt.v1')
        antwoorden[(gegevens as unknown as { toezegging: string }).toezegging] = await uitleg(lees, {
          boek: nieuw.boek,
          revisie,
        });
    antwoorden['m'] = await uitleg(lees, { boek: midden.boek, revisie: meting });
  });
  afterAll(() => opstelling.ruimOp());

  it.each([
    ['v.uit-2025~1~wmo', JAREN[0], 'Van 2025', '10', 100],
    ['v.uit-2026~1~wmo', JAREN[1], 'Van 2026', '20', 200],
    ['v~1~wmo', undefined, 'Van 2027', '30', 300],
  ])('%s: elke schakel onder de naam die zij daar had', (toezegging, boek, naam, deel, bedrag) => {
    const { gebeurtenis, aandeel, vaststelling, afspraak, verdeelregel, gevolgen } = antwoorden[toezegging] ?? {};
    expect(gebeurtenis?.gegevens).toMatchObject({ toezegging, bedrag });
    expect([aandeel?.boek, aandeel?.gegevens]).toMatchObject([boek, { aandeel: 'v~1', bedrag }]);
    expect([vaststelling?.boek, vaststelling?.gegevens]).toMatchObject([boek, { vaststelling: 'v' }]);
    expect([afspraak?.boek, afspraak]).toMatchObject([boek, { afspraak: 'afspraak', inhoud: { naam } }]);
    expect([verdeelregel?.boek, verdeelregel]).toMatchObject([
      boek,
      { verdeelregel: 'regel', regel: { winst: { deel } } },
    ]);
    const betaald = gevolgen?.filter(({ type }) => type === 'toezegging-contant-gemaakt.v1');
    expect(betaald?.map(({ gegevens }) => gegevens)).toMatchObject([{ toezegging, bedrag }]);
  });

  it('zegt hoe het in het eerdere boek heette', () => {
    const { tekst = '', overnames } = antwoorden['v.uit-2025~1~wmo'] ?? {};
    expect(overnames?.map(({ hernoemd }) => hernoemd)).toEqual([
      undefined,
      [
        { soort: 'vaststelling', was: 'v', wordt: 'v.uit-2025' },
        { soort: 'afspraak', was: 'afspraak', wordt: 'afspraak.uit-2025' },
      ],
    ]);
    expect(tekst.replace(/\n {2,}/g, ' ')).toContain('Daar heette vaststelling v.uit-2025 nog v.');
  });

  it('vindt van een meting de regel van haar eigen afspraak, niet die van dit jaar', () => {
    expect(antwoorden['m']).toMatchObject({
      afspraak: { boek: JAREN[0], inhoud: { naam: 'Van 2025' } },
      verdeelregel: { boek: JAREN[0], regel: { winst: { deel: '10' } } },
    });
  });
});

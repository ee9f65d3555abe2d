import { bladHash, knoopHash, LEGE_WORTEL, maakSleutel, schrijfSleutel, tekenControlepunt } from '@ontschot/audit';
import { canoniek } from '@ontschot/kern';
import fc from 'fast-check';
import { gaNa } from './nagaan.js';
import type { Meegebracht, Uitkomst, Verslag } from './stappen.js';

const BOEK = 'GM0080-2025';
const HERKOMST = `gemeente.nl/boek-${BOEK}`;
const { sleutel } = maakSleutel('gemeente.nl');
const ander = maakSleutel('gemeente.nl').sleutel;
const SLEUTEL = schrijfSleutel(sleutel);

/** The root as RFC 6962 defines it: split at the largest power of two below the number. */
function wortel(bladen: readonly Buffer[]): Buffer {
  const [eerste = LEGE_WORTEL as Buffer] = bladen;
  if (bladen.length < 2) return eerste;
  const helft = 2 ** Math.ceil(Math.log2(bladen.length) - 1);
  return knoopHash(wortel(bladen.slice(0, helft)), wortel(bladen.slice(helft))) as Buffer;
}

const gebeurtenis = (revision: number, type: string, data: object, extra: object = {}): string =>
  canoniek({
    ...{ stream: `boek-${BOEK}`, revision, id: `id-${revision}`, type, data: { boekdatum: '2025-01-01', ...data } },
    metadata: { geregistreerdOp: '2025-01-01T00:00:00.000Z', opdracht: { afzender: 'ik', id: `o-${revision}` } },
    ...extra,
  });
const mutatie = (bedrag: number, kleur = 'wmo') => ({ van: 'bron:gemeente', naar: 'vrij:wmo', kleur, bedrag });
const REGELS = [
  gebeurtenis(0, 'boek-geopend.v1', { boek: BOEK, jaar: 2025 }),
  gebeurtenis(1, 'controlesleutel-aangewezen.v1', { controlesleutel: 'een', sleutel: SLEUTEL }),
  ...Array.from({ length: 11 }, (_, i) =>
    gebeurtenis(i + 2, 'ontvangst-geboekt.v1', { mutaties: [mutatie(100 + i)], grond: 'hé – ja' }),
  ),
];

const puntOver = (regels: readonly string[], door = sleutel, herkomst = HERKOMST): string => {
  const stand = {
    omvang: regels.length,
    wortel: wortel(regels.map((regel) => bladHash(Buffer.from(regel)) as Buffer)),
  };
  return tekenControlepunt({ herkomst, ...stand }, [door]);
};
const bundelVan = (regels: readonly string[], controlepunt = puntOver(regels), sleutels = [SLEUTEL]): string =>
  [canoniek({ formaat: 'ontschot-bundel.v1', boek: BOEK, controlepunt, sleutels }), ...regels, ''].join('\n');

async function* inStukken(bytes: Uint8Array, grootte = 97): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < bytes.length; i += grootte) yield bytes.subarray(i, i + grootte);
}
const ALLES = { boek: BOEK, sleutel: SLEUTEL, eerder: puntOver(REGELS.slice(0, 5)) };
const naga = (bundel: string | Uint8Array, mee: Partial<Meegebracht> = {}): Promise<Verslag> =>
  gaNa(inStukken(typeof bundel === 'string' ? Buffer.from(bundel) : bundel), { ...ALLES, ...mee }, () => undefined);
const uitkomsten = ({ stappen }: Verslag): Record<string, Uitkomst> =>
  Object.fromEntries(stappen.map(({ stap, uitkomst }) => [stap, uitkomst]));
const zinVan = ({ stappen }: Verslag, naam: string): string =>
  stappen.find(({ stap }) => stap === naam)?.zin ?? 'deze stap is er niet';

describe('een bundel narekenen in de browser', () => {
  it('gegeven een eerlijke bundel, een eigen sleutel en een eerder controlepunt, dan klopt elke stap', async () => {
    const verslag = await naga(bundelVan(REGELS));
    expect(verslag.oordeel).toBe('in-orde');
    expect(new Set(Object.values(uitkomsten(verslag)))).toEqual(new Set(['klopt']));
    expect(verslag.stappen.find(({ stap }) => stap === 'vorm')?.aantal).toBe(REGELS.length);
    expect(verslag.stappen.find(({ stap }) => stap === 'kleuren')?.aantal).toBe(11);
  });

  it('als ergens één byte anders is, dan is het nooit in orde', async () => {
    const goed = Buffer.from(bundelVan(REGELS));
    await fc.assert(
      fc.asyncProperty(fc.nat(goed.length - 1), fc.integer({ min: 1, max: 255 }), async (plek, anders) => {
        const fout = Buffer.from(goed);
        fout[plek] = fout[plek]! ^ anders;
        expect((await naga(fout)).oordeel).toBe('niet-in-orde');
      }),
      { numRuns: 400 },
    );
  });

  it('als er een stuk af is, op welke plek ook, dan is het nooit in orde', async () => {
    const goed = Buffer.from(bundelVan(REGELS));
    await fc.assert(
      fc.asyncProperty(fc.nat(goed.length - 1), async (lengte) => {
        expect((await naga(goed.subarray(0, lengte))).oordeel).toBe('niet-in-orde');
      }),
    );
  });

  it('zonder eigen sleutel of eerder controlepunt is het niet volledig, en staat er welke stap niet is nagegaan', async () => {
    const verslag = await naga(bundelVan(REGELS), { sleutel: '', eerder: '  ' });
    expect(verslag.oordeel).toBe('niet-volledig');
    expect(uitkomsten(verslag)).toMatchObject({ wie: 'niet-nagegaan', aangegroeid: 'niet-nagegaan', boom: 'klopt' });
  });

  it('als het verleden is veranderd en opnieuw getekend, dan komt dat uit met het eerdere controlepunt', async () => {
    const anders = REGELS.with(3, gebeurtenis(3, 'ontvangst-geboekt.v1', { mutaties: [mutatie(999)] }));
    const verslag = await naga(bundelVan(anders));
    expect(uitkomsten(verslag)).toMatchObject({ boom: 'klopt', handtekening: 'klopt', aangegroeid: 'klopt-niet' });
    expect(zinVan(verslag, 'aangegroeid')).toContain('andere gebeurtenissen (bij 5)');
  });

  it('als een ander tekent die de bundel zelf noemt, dan zegt het boek dat die niet mag en is het niet uw sleutel', async () => {
    const verslag = await naga(bundelVan(REGELS, puntOver(REGELS, ander), [schrijfSleutel(ander)]), { eerder: '' });
    expect(uitkomsten(verslag)).toMatchObject({ handtekening: 'klopt-niet', wie: 'klopt-niet' });
  });

  it.each([
    ['een bedrag met een fractie', [mutatie(0.5)], 'geen heel aantal eurocenten'],
    ['een bedrag onder nul', [mutatie(-1)], 'geen heel aantal eurocenten'],
    ['een mutatie naar zichzelf', [{ ...mutatie(1), naar: 'bron:gemeente' }], 'naar zichzelf'],
    ['een mutatie zonder kleur', [{ ...mutatie(1), kleur: '' }], 'geen kleur'],
    ['iets dat geen lijst is', 'nee', 'geen lijst'],
  ])('gegeven %s, goed getekend, dan klopt het geld niet', async (_, mutaties, waarom) => {
    const regels = REGELS.with(4, gebeurtenis(4, 'ontvangst-geboekt.v1', { mutaties }));
    const verslag = await naga(bundelVan(regels), { eerder: '' });
    expect(uitkomsten(verslag)).toMatchObject({ boom: 'klopt', kleuren: 'klopt-niet' });
    expect(zinVan(verslag, 'kleuren')).toContain(waarom);
  });

  it.each([
    [
      'meer uitgegeven dan er was',
      [{ ...mutatie(5000), van: 'vrij:wmo', naar: 'besteed:wmo' }],
      '2025-01-01',
      'vrij:wmo',
    ],
    ['uitgegeven voor het er was', [{ ...mutatie(1), van: 'vrij:wmo', naar: 'besteed:wmo' }], '2024-12-31', 'vrij:wmo'],
    [
      'meer van een verplichting af dan erop stond',
      [
        { ...mutatie(1), naar: 'verplicht:wmo', van: 'besteed:wmo', verplichting: 'v' },
        { ...mutatie(1), van: 'verplicht:wmo' },
      ],
      '2025-01-01',
      'besteed:wmo',
    ],
  ])('gegeven %s, goed getekend, dan staat er iets onder nul', async (_, mutaties, boekdatum, wat) => {
    const regels = [...REGELS, gebeurtenis(REGELS.length, 'x.v1', { mutaties, boekdatum })];
    const verslag = await naga(bundelVan(regels), { eerder: '' });
    expect(uitkomsten(verslag)).toMatchObject({ boom: 'klopt', kleuren: 'klopt', 'onder-nul': 'klopt-niet' });
    expect(zinVan(verslag, 'onder-nul')).toContain(`op ${boekdatum} staat ${wat} in kleur wmo onder nul`);
  });

  it.each([
    ['een gat in de revisies', REGELS.toSpliced(6, 1), 'heeft revisie 7'],
    ['een id die vaker voorkomt', REGELS.with(6, gebeurtenis(6, 'x.v1', {}, { id: 'id-2' })), 'id komt vaker voor'],
    ['een ander boek', REGELS.with(6, gebeurtenis(6, 'x.v1', {}, { stream: 'boek-x-2025' })), 'hoort bij boek-x-2025'],
    ['spaties die er niet horen', REGELS.with(6, REGELS[6]!.replace('":', '": ')), 'niet in de vorm'],
    ['geen gegevens', REGELS.with(6, gebeurtenis(6, 'x.v1', {}, { data: null })), 'niet de vorm die het moet hebben'],
  ])('gegeven %s, goed getekend, dan klopt de vorm niet', async (_, regels, waarom) => {
    const verslag = await naga(bundelVan(regels), { eerder: '' });
    expect(uitkomsten(verslag)).toMatchObject({ vorm: 'klopt-niet', boom: 'niet-nagegaan', kleuren: 'niet-nagegaan' });
    expect(zinVan(verslag, 'vorm')).toContain(waarom);
  });

  it.each([
    ['geen sleutel is', { sleutel: 'een sleutel' }, 'wie', 'geen controlesleutel'],
    ['geen controlepunt is', { eerder: 'een punt' }, 'aangegroeid', 'geen getekend briefje'],
    [
      'een controlepunt van een ander boek is',
      { eerder: puntOver([], sleutel, 'elders.nl/boek-x') },
      'aangegroeid',
      'is van elders.nl',
    ],
    ['een controlepunt van later is', { eerder: puntOver([...REGELS, 'meer']) }, 'aangegroeid', 'deze bundel maar 13'],
  ])('als wat iemand meebrengt %s, dan zegt die stap dat', async (_, mee, stap, waarom) => {
    const verslag = await naga(bundelVan(REGELS), mee);
    expect(uitkomsten(verslag)).toMatchObject({ [stap]: 'klopt-niet', boom: 'klopt' });
    expect(zinVan(verslag, stap)).toContain(waarom);
  });

  it('als de browser Ed25519 niet kent, dan staat er dat de handtekening niet is nagegaan', async () => {
    const echt = crypto.subtle.importKey;
    crypto.subtle.importKey = () => Promise.reject(new DOMException('onbekend', 'NotSupportedError'));
    try {
      const verslag = await naga(bundelVan(REGELS));
      expect(verslag.oordeel).toBe('niet-volledig');
      expect(uitkomsten(verslag)).toMatchObject({
        ...{ boom: 'klopt', handtekening: 'niet-nagegaan', wie: 'niet-nagegaan', aangegroeid: 'niet-nagegaan' },
      });
    } finally {
      crypto.subtle.importKey = echt;
    }
  });

  it('een leeg bestand en iets anders dan een bundel zijn niet in orde', async () => {
    for (const geen of ['', '\n', '{}\n', 'null\n', '<html></html>\n'])
      expect(uitkomsten(await naga(geen))).toMatchObject({ bundel: 'klopt-niet', boom: 'niet-nagegaan' });
  });
});

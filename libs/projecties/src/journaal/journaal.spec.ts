import type { Bewegingsgegevens } from '@ontschot/boek';
import { DOELEN, richtIn } from '../../test/hulp/gemeente.js';
import { leef } from '../../test/hulp/leven.js';
import { Opstelling } from '../../test/hulp/opstelling.js';
import { Schrijver } from '../../test/hulp/schrijver.js';
import { Toeval } from '../../test/hulp/toeval.js';
import { journaal, type Journaalregel, type Journaalvraag, type Leesmodel } from '../index.js';
import { REGELS_PER_BLAD } from './tabellen.js';

const BOEK = 'GM0001-2025';

describe('het journaal', () => {
  let opstelling: Opstelling;
  let lees: Leesmodel;
  let alles: Journaalregel[];
  const schrijver = new Schrijver(BOEK);

  const bladerAf = (vraag: Partial<Journaalvraag>, aantal = 500): Journaalregel[] => {
    const regels: Journaalregel[] = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const pagina = journaal(lees, { boek: BOEK, aantal, ...vraag, ...(cursor !== undefined && { cursor }) });
      regels.push(...pagina.regels);
      cursor = pagina.volgende;
    }
    return regels;
  };

  beforeAll(async () => {
    opstelling = await Opstelling.begin();
    lees = await opstelling.leesmodel();
    richtIn(schrijver);
    leef(schrijver, new Toeval(77), 900);
    schrijver.doe({ soort: 'budget-instellen', budget: 'Hoofd', naam: 'Met een hoofdletter', aard: 'fonds' });
    schrijver.doe({
      soort: 'ontvangen',
      boekdatum: '2025-12-28',
      budget: 'Hoofd',
      koker: 'wmo',
      bedrag: 7,
      grond: 'Subsidie voor één jaar (Coöperatie)',
      kenmerk: 'BR-2025/014',
    });
    // A second boek between the lines of the first.
    const ander = new Schrijver('GM0002-2025');
    richtIn(ander);
    await ander.schrijf(opstelling.store);
    await lees.wachtOp(BOEK, await schrijver.schrijf(opstelling.store), 5_000);
    alles = bladerAf({ volgorde: 'oud' });
  });
  afterAll(() => opstelling.ruimOp());

  it('heeft elke mutatie van elke gebeurtenis, in volgorde', () => {
    const verwacht = schrijver.alles.flatMap(({ revisie, type, gegevens, metadata }) => {
      const { mutaties = [], boekdatum } = gegevens as Partial<Bewegingsgegevens>;
      return mutaties.map((mutatie, i) => ({
        ...mutatie,
        revisie,
        regel: i + 1,
        type,
        boekdatum,
        geregistreerdOp: metadata.geregistreerdOp,
        rol: 'controller',
      }));
    });

    expect(verwacht.length).toBeGreaterThan(4 * REGELS_PER_BLAD);
    expect(alles).toEqual(verwacht.map((regel): unknown => expect.objectContaining(regel)));
  });

  it('geeft achterstevoren dezelfde regels, en in kleine bladzijden ook', () => {
    expect(bladerAf({})).toEqual([...alles].reverse());
    expect(bladerAf({ volgorde: 'oud' }, 37)).toEqual(alles);
    expect(bladerAf({ kleur: 'wmo' }, 13)).toEqual([...alles].reverse().filter(({ kleur }) => kleur === 'wmo'));
  });

  const doel = Object.values(DOELEN[0]!).join('/');
  const heeft = (regel: Journaalregel, rekening: string): boolean => regel.van === rekening || regel.naar === rekening;
  const gevallen: readonly [string, Partial<Journaalvraag>, (regel: Journaalregel) => boolean][] = [
    ['een rekening', { rekening: 'vrij:wmo' }, (r) => heeft(r, 'vrij:wmo')],
    [
      'een budget',
      { budget: 'wmo' },
      (r) => [r.van, r.naar].some((een) => /^(vrij|verplicht|voorschot|besteed|stelpost):wmo$/.test(een)),
    ],
    ['een kleur en een wijk', { kleur: 'jeugd', wijk: 'oost' }, (r) => r.kleur === 'jeugd' && r.wijk === 'oost'],
    ['een koker', { koker: 'opvang' }, (r) => r.kleur === 'opvang'],
    ['een type zonder versie', { type: 'voorschot-verstrekt' }, (r) => r.type === 'voorschot-verstrekt.v1'],
    ['een doel', { doel }, (r) => r.doel === doel],
    ['een aanbieder', { aanbieder: 'jbra' }, (r) => r.aanbieder === 'jbra'],
    [
      'dagen in een maand',
      { van: '2025-03-05', tot: '2025-03-19' },
      (r) => r.boekdatum >= '2025-03-05' && r.boekdatum <= '2025-03-19',
    ],
    [
      'maanden en dagen',
      { van: '2025-02-20', tot: '2025-05-02' },
      (r) => r.boekdatum >= '2025-02-20' && r.boekdatum <= '2025-05-02',
    ],
    ['vanaf een dag', { van: '2025-11-10' }, (r) => r.boekdatum >= '2025-11-10'],
    ['wat wij toen wisten', { bekendOp: '2025-04-30' }, (r) => r.geregistreerdOp < '2025-04-30T22:00'],
    [
      'woorden, ook in namen',
      { zoek: 'mandaat OOST' },
      (r) =>
        r.omschrijving === 'mandaat team oost' || (/mandaat/.test(r.omschrijving ?? '') && heeft(r, 'vrij:wijk-oost')),
    ],
    ['een woord in een type', { zoek: 'gestorneerd' }, (r) => r.type === 'beweging-gestorneerd.v1'],
  ];
  it.each(gevallen)('vindt op %s precies de regels waarvoor het geldt', (_, vraag, klopt) => {
    const verwacht = alles.filter(klopt);

    expect(verwacht.length).toBeGreaterThan(3);
    expect(bladerAf({ ...vraag, volgorde: 'oud' })).toEqual(verwacht);
  });

  it('vindt hoofdletters als hoofdletters, en woorden zonder accenten en leestekens', () => {
    expect(bladerAf({ budget: 'Hoofd' })).toHaveLength(1);
    for (const zoek of ['een jaar', 'COÖPERATIE', 'cooperatie', 'BR-2025/014', '014'])
      expect(bladerAf({ zoek, budget: 'Hoofd' })).toHaveLength(1);
    expect(bladerAf({ zoek: 'bestaatniet' })).toEqual([]);
  });

  it.each([
    [{ boek: 'GM9999-2025' }, 'niet-gevonden'],
    [{ budget: 'hoofd' }, 'niet-gevonden'],
    [{ budget: 'weg' }, 'niet-gevonden'],
    [{ koker: 'weg' }, 'niet-gevonden'],
    [{ kleur: 'weg@afspraak' }, 'niet-gevonden'],
    [{ wijk: 'weg' }, 'niet-gevonden'],
    [{ aanbieder: 'weg' }, 'niet-gevonden'],
    [{ verplichting: 'weg' }, 'niet-gevonden'],
    [{ rekening: 'vrij:weg' }, 'niet-gevonden'],
    [{ rekening: 'kast:wmo' }, 'vraag-ongeldig'],
    [{ type: 'bestaat-niet' }, 'vraag-ongeldig'],
    [{ van: '2024-12-31' }, 'vraag-ongeldig'],
    [{ tot: '2026-01-01' }, 'vraag-ongeldig'],
    [{ van: '2025-02-30' }, 'vraag-ongeldig'],
    [{ van: '2025-03-02', tot: '2025-03-01' }, 'vraag-ongeldig'],
    [{ bekendOp: '2026-02-01' }, 'vraag-ongeldig'],
    [{ zoek: ' - ' }, 'vraag-ongeldig'],
    [{ cursor: 'gemaakt' }, 'vraag-ongeldig'],
    [{ aantal: 501 }, 'vraag-ongeldig'],
    [{ aantal: 0 }, 'vraag-ongeldig'],
  ] as const)('weigert %j', (vraag, code) => {
    expect(() => journaal(lees, { boek: BOEK, ...vraag })).toThrow(expect.objectContaining({ code }));
  });
});

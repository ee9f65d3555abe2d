import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import {
  bekendeTypen,
  evolve,
  leesGebeurtenis,
  opcast,
  OPCASTERS,
  Toestand,
  type Feit,
  type Gegevens,
  type Opcaster,
} from '@ontschot/boek';

interface Opgeslagen {
  readonly type: string;
  readonly revision: number;
  readonly data: object;
  readonly metadata: object;
}

// One file per event type with its version, whole as the store gave it back. A file is made once and never changes:
// when an event gets a new version, its file stays, and the new version gets its own at the next revision. Where a file has not
// all that its event can hold, there is another beside it: `<type>.volledig.json`.
const MAP = join(import.meta.dirname, 'gebeurtenissen');
const bestanden = readdirSync(MAP);
const lees = (bestand: string): Opgeslagen => JSON.parse(readFileSync(join(MAP, bestand), 'utf8')) as Opgeslagen;
const leesGeschiedenis = (bestand: string): readonly Opgeslagen[] =>
  JSON.parse(readFileSync(join(import.meta.dirname, bestand), 'utf8')) as readonly Opgeslagen[];
// What preventiewinst leads to needs more than one event of a kind before it, and so does what a wijkteam does: a history
// of its own each, of which each of its new kinds is a file above.
const preventiewinst = leesGeschiedenis('preventiewinst.json');
const wijkteam = leesGeschiedenis('wijkteam.json');
const schuldenfonds = leesGeschiedenis('schuldenfonds.json');
const wijkbudget = leesGeschiedenis('wijkbudget.json');
const vouchers = leesGeschiedenis('vouchers.json');
const bewoners = leesGeschiedenis('bewoners.json');
const controle = leesGeschiedenis('controle.json');
const contracten = leesGeschiedenis('contracten.json');
const hulpkosten = leesGeschiedenis('hulpkosten.json');
const winst = leesGeschiedenis('winst.json');
const afwijzing = leesGeschiedenis('afwijzing.json');
const jaar = ['jaareinde.json', 'jaarbegin.json', 'jaarbegin-volledig.json'].flatMap(leesGeschiedenis);
const declaraties = [...leesGeschiedenis('declaraties.json'), ...leesGeschiedenis('declaraties-jaar.json')];
const uit =
  (eigen: readonly Opgeslagen[]) =>
  (een: Opgeslagen): boolean =>
    eigen.some(({ type, metadata }) => type === een.type && isDeepStrictEqual(metadata, een.metadata));
/** A new version of an event of such a history stands in the place of the old one. */
const inPlaatsVan =
  (een: Opgeslagen) =>
  (ander: Opgeslagen): boolean =>
    een.type !== ander.type && isDeepStrictEqual(een.metadata, ander.metadata);
const vernieuwd = bestanden
  .map(lees)
  .filter((een) => een.type.endsWith('.v2') && [...wijkteam, ...schuldenfonds].some(inPlaatsVan(een)));
const geschiedenis = bestanden
  .map(lees)
  .filter(
    (een) => !uit(preventiewinst)(een) && !uit(wijkteam)(een) && !uit(schuldenfonds)(een) && !uit(wijkbudget)(een),
  )
  .filter((een) => !uit(jaar)(een))
  .filter((een) => !uit(contracten)(een))
  .filter((een) => !uit(hulpkosten)(een))
  .filter((een) => !uit(vouchers)(een) && !uit(controle)(een) && !uit(bewoners)(een))
  .filter((een) => !uit(declaraties)(een) && !uit(winst)(een) && !uit(afwijzing)(een))
  .filter((een) => !vernieuwd.some(({ type }) => type === een.type))
  .sort((a, b) => a.revision - b.revision);

const typeVan = (naam: string): string => naam.replace(/(\.volledig)?\.json$/, '');

/** The types, of today and of before, of which no file is among these. */
const zonderBestand = (typen: readonly string[], namen: readonly string[]): string[] =>
  typen.filter((type) => !namen.includes(`${type}.json`));

describe('de gouden gebeurtenissen', () => {
  it('zijn er van elke soort en versie die het boek kent, en van niets anders', () => {
    const typen = [...bekendeTypen(), ...Object.keys(OPCASTERS)];
    expect(zonderBestand(typen, bestanden)).toEqual([]);
    expect(bestanden.filter((naam) => !typen.includes(typeVan(naam)))).toEqual([]);
    expect(typen.filter((type) => !/^[a-z]+(-[a-z]+)*\.v[1-9]\d*$/.test(type))).toEqual([]);
  });

  it('worden gemist als een soort erbij komt', () => {
    expect(zonderBestand(['budget-overgeheveld.v1', 'budget-overgeheveld.v2'], bestanden)).toEqual([
      'budget-overgeheveld.v2',
    ]);
  });

  it.each(bestanden)('%s heet naar haar soort en leest zoals zij is opgeslagen', (bestand) => {
    const opgeslagen = lees(bestand);
    expect(typeVan(bestand)).toBe(opgeslagen.type);
    const { type, gegevens, metadata, revisie } = leesGebeurtenis(opgeslagen);
    expect([metadata, revisie]).toEqual([opgeslagen.metadata, opgeslagen.revision]);
    if (OPCASTERS[opgeslagen.type] === undefined) expect([type, gegevens]).toEqual([opgeslagen.type, opgeslagen.data]);
    else expect(bekendeTypen()).toContain(type);
  });

  it('zijn samen één geschiedenis, die nog altijd dezelfde toestand geeft', () => {
    const toestand = Toestand.begin();
    for (const opgeslagen of geschiedenis) evolve(toestand, leesGebeurtenis(opgeslagen));
    expect(toestand.boek).toEqual({ boek: 'GM0080-2025', gemeente: 'Leeuwarden', jaar: 2025 });
    expect(toestand.afgeslotenTotEnMet).toBeUndefined();
    expect(toestand.laatsteMoment).toBe('2025-06-01T08:00:40.000Z');
    expect(Object.fromEntries([...toestand.saldi].map(([rekening, saldo]) => [rekening, saldo.eind]))).toEqual({
      'bron:gemeente': -106_500,
      'vrij:wijk-noord': 75_500,
      'vrij:fonds': 1_000,
      'verplicht:wijk-noord': 0,
      'voorschot:wijk-noord': 4_000,
      'besteed:wijk-noord': 26_000,
    });
    expect(toestand.verplichtingen.lees('v-1')).toMatchObject({
      vrijval: 'binnen-het-jaar',
      afgewikkeldOp: expect.any(Number) as number,
    });
    expect(toestand.voorschotten.lees('s-1')?.saldo.eind).toBe(4_000);
    expect(toestand.koker('inkomen', '2025-01-01')?.oormerk).toEqual({
      aard: 'geoormerkt',
      doelen: [{ taakveld: '6.3', leeftijdsgroep: 'volwassenen' }],
    });
    expect(toestand.ondersteuningsopdrachten.lees('oo-1')?.financiering).toHaveLength(2);
    expect(toestand.bewegingen.lees(19)).toMatchObject({ type: 'budget-verlaagd.v1', gestorneerd: true });
    expect([...toestand.geput]).toEqual([['8|vrij:wijk-noord|inkomen', 2_500]]);
    expect([...toestand.weigeringen].map(([, tot]) => tot)).toEqual([{ dag: '2025-06-01', aantal: 1 }]);
    expect([...toestand.opdrachten]).toHaveLength(geschiedenis.length);
    expect(toestand.isBegroot('wijk-noord', 'inkomen')).toBe(true);
    const { huishoudens, populaties, eenheidsprijzen, kostenmeldingen, laatsteKosten, vorderingen } =
      toestand.preventie;
    expect([...huishoudens].map(([, revisie]) => revisie)).toEqual([24, 24]);
    expect(populaties.lees('karima')?.huishoudens).toEqual([{ revisie: 26, codes: ['hh-4k7p2wq9xz3mf6tb'] }]);
    expect(eenheidsprijzen.lees('detentiedag-2025')?.bedrag).toBe(19_000);
    expect(kostenmeldingen.lees('detentie-q1')?.maanden).toEqual(['2024-12', '2025-02']);
    expect(laatsteKosten.lees('inkomen|2025-02')).toBe(28);
    expect(vorderingen.lees('vo-1')?.inning).toBe('loopt');
    expect(toestand.preventie.verdeelregels.lees('helft')).toMatchObject([{ versie: 1, staat: 'ingetrokken' }]);
    expect(toestand.preventie.afspraken.lees('voordeur')).toMatchObject({
      staat: 'beeindigd',
      versie: 2,
      inhoud: { looptijd: { totEnMet: '2026-12' } },
      gesloten: { versie: 1, inhoud: { looptijd: { totEnMet: '2027-12' } } },
      instemmingen: [{ financier: 'gemeente', versie: 1 }],
      beeindigdPer: '2025-09',
    });
  });

  it('een afspraak die een betaler afwees, ligt nog voor, met wie dat deed', () => {
    const toestand = Toestand.begin();
    for (const opgeslagen of afwijzing) evolve(toestand, leesGebeurtenis(opgeslagen));
    expect(toestand.preventie.afspraken.lees('voordeur')).toMatchObject({
      staat: 'voorgelegd',
      afwijzingen: [{ versie: 1, financier: 'verzekeraar', door: 'directeur Inkoop', op: '2025-01-13' }],
    });
  });

  it('van preventiewinst zijn een eigen geschiedenis, met dezelfde toezeggingen en standen als toen', () => {
    const eigen = bestanden.map(lees).filter(uit(preventiewinst));
    expect(eigen.length).toBeGreaterThanOrEqual(9);
    expect(preventiewinst).toEqual(expect.arrayContaining(eigen));
    const toestand = Toestand.begin();
    for (const opgeslagen of preventiewinst) evolve(toestand, leesGebeurtenis(opgeslagen));
    const { toezeggingen, vaststellingen, voorfinancieringen } = toestand.preventie;
    expect([...toezeggingen].map(([id, rij]) => [id, rij.staat, rij.bedrag, rij.contant, rij.open])).toEqual([
      // Promises that were open went over to the next boek, and one of the year before came in.
      ['v-1~1~zvw', 'overgedragen', 5_556, 0, 0],
      ['v-1~1~justitie', 'afgewezen', 11_111, 0, 0],
      ['v-1~2~opvang', 'toegezegd', 81_334, 81_334, 0],
      ['v-1~2~zvw', 'overgedragen', 13_555, 0, 0],
      ['v-1~2~justitie', 'overgedragen', 27_111, 0, 0],
      ['v-2~1~zvw', 'overgedragen', 4_444, 0, 0],
      ['v-2~1~justitie', 'overgedragen', 20_000, 0, 0],
      ['v-2~2~opvang', 'overgedragen', -64_534, 0, 0],
      ['v-2~2~zvw', 'toegezegd', -5_155, 0, 0],
      ['v-2~2~justitie', 'toegezegd', -10_311, 0, 0],
      ['w-1~1~zvw', 'toegezegd', 8_000, 0, 8_000],
    ]);
    expect(vaststellingen.lees('v-1')?.gecorrigeerdDoor).toBe('v-2');
    expect(voorfinancieringen.lees('start')?.open).toBe(0);
    expect(Object.fromEntries([...toestand.saldi].map(([rekening, saldo]) => [rekening, saldo.eind]))).toEqual({
      'bron:gemeente': -1_000_000,
      'bron:buurthuis': -5_000,
      'vrij:opvang': 873_666,
      'voorschot:opvang': 0,
      'besteed:opvang': 131_334,
      'toegezegd:opvang': 0,
      'toegezegd:zvw': -8_000,
      'tegoed:buurthuis': 0,
      'tegoed:opvang': 8_000,
      'overloop:GM0080-2026': 0,
      'overloop:GM0080-2024': 0,
    });
  });
});

describe('de gouden geschiedenis van een wijkteam', () => {
  const toestand = Toestand.begin();
  for (const opgeslagen of wijkteam) evolve(toestand, leesGebeurtenis(opgeslagen));
  const { trekkingen, perHuishouden, openVoorschotten, leden, mandaten, signalen, inleggen } = toestand.wijkteam;

  it('heeft een bestand van elke soort die erin voor het eerst voorkomt', () => {
    const eigen = bestanden.map(lees).filter(uit(wijkteam));
    expect(eigen).toHaveLength(26);
    expect(wijkteam).toEqual(expect.arrayContaining(eigen));
  });

  it('geeft dezelfde inzages, en weet wie is vergeten', () => {
    const { inzages, vergeten } = toestand.wijkteam;
    expect([...inzages].map(([id, een]) => [id, een.totEnMet, een.ingetrokken])).toEqual([
      ['kosten-karima', '2025-12-31', true],
    ]);
    expect([...vergeten]).toEqual([['hh-4k7p2wq9xz3mf6tb', 40]]);
  });

  it('geeft dezelfde trekkingen, grenzen en standen als toen', () => {
    expect([...trekkingen].map(([id, een]) => [id, een.staat, een.mandaat, een.terugbetaald, een.gemeld])).toEqual([
      ['papieren', 'verstrekt', 'klein', 2_500, 16],
      ['fiets', 'teruggenomen', 'klein', 0, 0],
      ['post', 'verstrekt', 'klein', 0, 0],
      ['huur', 'verstrekt', 'groot', 0, 0],
      ['bed', 'afgewezen', 'groot', 0, 0],
      ['verf', 'ingetrokken', 'groot', 0, 0],
      ['vloer', 'vervallen', 'groot', 0, 0],
    ]);
    expect(['klein', 'groot'].map((een) => perHuishouden.lees(een, 'hh-4k7p2wq9xz3mf6tb'))).toEqual([17_500, 40_000]);
    expect([...openVoorschotten]).toEqual([
      ['klein', 8_000],
      ['groot', 40_000],
    ]);
    expect([...leden].map(([, stand]) => stand)).toEqual(['aangemeld', 'afgemeld']);
    expect(mandaten.lees('klein')).toMatchObject({ wachttijdUren: 24, ingetrokken: false });
    expect(mandaten.lees('groot')).toMatchObject({ wachttijdUren: 48, ingetrokken: true });
    expect(signalen.lees('papieren~inkomen')?.antwoord).toBe('wijst-af');
    expect(inleggen.lees('wmo-noord')).toMatchObject({ beeindigdPer: '2025-06', gestort: [{ periode: '2025-03' }] });
    expect(toestand.voorschotten.lees('papieren')?.saldo.eind).toBe(8_000);
    expect(Object.fromEntries([...toestand.saldi].map(([rekening, saldo]) => [rekening, saldo.eind]))).toEqual({
      'bron:gemeente': -530_000,
      'vrij:wijk-noord': 148_500,
      'vrij:wmo': 300_000,
      'verplicht:wijk-noord': 0,
      'voorschot:wijk-noord': 48_000,
      'besteed:wijk-noord': 33_500,
    });
  });
});

describe('wat in een eerste versie nog zelf in de gebeurtenis stond', () => {
  const gevouwen = (eigen: readonly Opgeslagen[]): object => {
    const toestand = Toestand.begin();
    for (const opgeslagen of eigen) evolve(toestand, leesGebeurtenis(opgeslagen));
    return Object.fromEntries(Object.entries(toestand.lagen).map(([naam, laag]) => [naam, [...laag]]));
  };

  it('staat in de tweede als het id van een zin, op dezelfde plaats, met dezelfde toestand', () => {
    expect(vernieuwd.map(({ type }) => type)).toEqual([
      'aflosplan-afgesproken.v2',
      'fondsboeking-teruggenomen.v2',
      'schuldregeling-beeindigd.v2',
      'trekking-afgewezen.v2',
      'trekking-teruggenomen.v2',
    ]);
    for (const eigen of [wijkteam, schuldenfonds]) {
      const nieuw = eigen.map((een) => vernieuwd.find(inPlaatsVan(een)) ?? een);
      expect(nieuw).not.toEqual(eigen);
      expect(gevouwen(nieuw)).toEqual(gevouwen(eigen));
    }
  });

  it('blijft te lezen, onder de naam die zegt dat het in het boek staat', () => {
    const tekstVan = (type: string) =>
      leesGebeurtenis(lees(`${type}.json`)).gegevens as { tekstInBoek?: string; tekst?: string; reden?: string };
    expect(tekstVan('trekking-afgewezen.v1')).toMatchObject({ tekstInBoek: 'ligt er al' });
    expect(tekstVan('aflosplan-afgesproken.v1')).toMatchObject({
      tekstInBoek: 'a: Stap a; b: Stap b; c: Stap c; d: Stap d',
      mijlpalen: [{ mijlpaal: 'a', deel: '25' }, {}, {}, {}],
    });
    for (const { type } of vernieuwd) {
      expect(tekstVan(type.replace('.v2', '.v1'))).not.toHaveProperty('reden');
      expect(tekstVan(type)).toMatchObject({ tekst: expect.stringMatching(/^[\da-f]{32}$/) as string });
      expect(tekstVan(type)).not.toHaveProperty('tekstInBoek');
    }
  });
});

describe('opcasten', () => {
  // A made-up event with a past: v1 had euros, v2 has eurocents, v3 a reason that nobody asked for before.
  const keten: Readonly<Record<string, Opcaster>> = {
    'proef.v1': (gegevens) => {
      const { euros, ...rest } = gegevens as Gegevens & { euros: number };
      return { type: 'proef.v2', gegevens: { ...rest, bedrag: euros * 100 } as Gegevens };
    },
    'proef.v2': (gegevens) => ({ type: 'proef.v3', gegevens: { ...gegevens, reden: 'onbekend' } as Gegevens }),
  };
  const bekend = (type: string): boolean => type === 'proef.v3';
  const feit = (type: string, gegevens: object): Feit => ({ type, gegevens: gegevens as Gegevens });

  it.each([
    ['proef.v1', { boekdatum: '2025-01-01', euros: 12 }],
    ['proef.v2', { boekdatum: '2025-01-01', bedrag: 1_200 }],
    ['proef.v3', { boekdatum: '2025-01-01', bedrag: 1_200, reden: 'onbekend' }],
  ])('brengt %s stap voor stap naar de versie van vandaag', (type, gegevens) => {
    expect(opcast(feit(type, gegevens), keten, bekend)).toEqual(
      feit('proef.v3', { boekdatum: '2025-01-01', bedrag: 1_200, reden: 'onbekend' }),
    );
  });

  it('verandert de opgeslagen gebeurtenis zelf niet', () => {
    const oud = Object.freeze({ boekdatum: '2025-01-01', euros: 12 });
    opcast(feit('proef.v1', oud), keten, bekend);
    expect(oud).toEqual({ boekdatum: '2025-01-01', euros: 12 });
  });

  it.each(['proef.v4', 'weg.v1', 'constructor', '__proto__'])('weigert %s, die niemand kent', (type) => {
    expect(() => opcast(feit(type, {}), keten, bekend)).toThrow(`onbekende gebeurtenis ${type}`);
    expect(() => leesGebeurtenis({ type, data: {}, metadata: {}, revision: 0 })).toThrow(/onbekende gebeurtenis/);
  });

  it('weigert een keten die niet bij een bekende versie eindigt, en noemt waar zij begon', () => {
    expect(() => opcast(feit('proef.v1', { euros: 1 }), keten, () => false)).toThrow('onbekende gebeurtenis proef.v1');
  });
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evolve, leesGebeurtenis, Toestand } from '@ontschot/boek';
import { openSqliteStore, type EventStore } from '@ontschot/event-store';
import { Boekschrijvers, GRENZEN, opdrachtHash, type Ingediend } from './index.js';

const BOEK = 'proef-2025';
const DOEL = { taakveld: '6.3', functionaliteit: 'participatie', leeftijdsgroep: 'volwassenen' };
let map: string;
let stores: EventStore[];

beforeEach(async () => {
  map = await mkdtemp(join(tmpdir(), 'trekken-'));
  stores = await Promise.all([1, 2].map(() => openSqliteStore({ file: join(map, 'g.sqlite') })));
});
afterEach(async () => {
  await Promise.all(stores.map((store) => store.close()));
  await rm(map, { recursive: true, force: true });
});

const ingediend = (id: string, afzender: string, soort: string, inhoud: object): Ingediend => {
  const opdracht = { soort, ...inhoud };
  return { herkomst: { id, afzender, rol: 'wijkteam', hash: opdrachtHash(opdracht) }, opdracht };
};

/** A boek with a team whose budget holds a thousand euro. */
const OPZET = [
  ['boek-openen', { boek: BOEK, gemeente: 'Proef', jaar: 2025 }],
  ['organisatie-instellen', { organisatie: 'gemeente', naam: 'Gemeente' }],
  ['wijk-instellen', { wijk: 'noord', naam: 'Noord' }],
  [
    'koker-instellen',
    { koker: 'wmo', naam: 'Wmo', wet: 'Wmo 2015', taakveld: '6.1', oormerk: { aard: 'vrij' }, financier: 'gemeente' },
  ],
  ['budget-instellen', { budget: 'pot', naam: 'Pot', aard: 'wijk', wijk: 'noord' }],
  [
    'begroting-vaststellen',
    { boekdatum: '2025-01-01', besluit: 'raad', regels: [{ budget: 'pot', kleur: 'wmo', bedrag: 100_000 }] },
  ],
  ['team-instellen', { team: 'noord', naam: 'Noord', wijk: 'noord' }],
  [
    'mandaat-vastleggen',
    {
      ...{ mandaat: 'm1', team: 'noord', rol: 'wijkteam', budgetten: ['pot'], perTrekking: 10_000 },
      ...{ perHuishoudenPerJaar: 0, openVoorschotten: 0, meekijken: { wanneer: 'achteraf', vanaf: 0 } },
      ...{ geldigVan: '2025-01-01', geldigTotEnMet: '2025-12-31' },
    },
  ],
] as const;

const trekking = (lid: string): Ingediend =>
  ingediend(`van-${lid}`, lid, 'trekken', {
    ...{ team: 'noord', vorm: 'collectief', bedrag: 10_000, doel: DOEL, groep: { naam: 'straat', aantal: 3 } },
    ...{ voorliggend: { zou: 'nee' }, boekdatum: '2025-06-01', door: lid, wijken: ['noord'] },
  });

it('twintig leden trekken tegelijk, bij twee diensten, uit een budget voor tien: tien krijgen het, en herhaald nog eens niet', async () => {
  const diensten = stores.map((store) => new Boekschrijvers(store, GRENZEN));
  const opzet = OPZET.map(([soort, inhoud], i) => ingediend(`o-${i}`, 'c1', soort, inhoud));
  expect((await diensten[0]!.dienIn(BOEK, opzet)).map((een) => 'soort' in een && een.soort)).toEqual(
    OPZET.map(() => 'geboekt'),
  );
  const vraag = () =>
    Promise.all(
      Array.from({ length: 20 }, async (_, i) => {
        const [antwoord] = await diensten[i % 2]!.dienIn(BOEK, [trekking(`lid-${i}`)]);
        return antwoord as { soort: string; weigering?: { code: string; cijfers: { mogelijk: number } } };
      }),
    );
  const eerst = await vraag();
  expect(eerst.filter(({ soort }) => soort === 'geboekt')).toHaveLength(10);
  const geweigerd = eerst.flatMap(({ weigering }) => (weigering === undefined ? [] : [weigering]));
  expect(geweigerd.map(({ code, cijfers }) => [code, cijfers.mogelijk])).toEqual(
    Array.from({ length: 10 }, () => ['te-weinig-ruimte', 0]),
  );
  expect((await vraag()).map(({ soort }) => soort)).toEqual(eerst.map(({ soort }) => soort));

  const toestand = Toestand.begin();
  for await (const pagina of stores[0]!.readStream(`boek-${BOEK}`, 0))
    for (const opgeslagen of pagina) evolve(toestand, leesGebeurtenis(opgeslagen));
  expect([...toestand.wijkteam.trekkingen]).toHaveLength(10);
  expect([toestand.saldo('vrij:pot').eind, toestand.saldo('besteed:pot').eind]).toEqual([0, 100_000]);
});

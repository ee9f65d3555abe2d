import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Opdracht } from '@ontschot/boek';
import { Boekschrijvers, opdrachtHash, Overbelast, type Ingediend } from '@ontschot/boekschrijver';
import { openSqliteStore, type EventStore } from '@ontschot/event-store';
import { boekMetKosten } from './kosten-tellen.js';

const BOEK = 'GM0001-2025';
type Stap = Opdracht & Record<string, unknown>;
let map: string;
let store: EventStore;
let schrijvers: Boekschrijvers;
let teller = 0;

beforeEach(async () => {
  map = await mkdtemp(join(tmpdir(), 'kosten-tellen-'));
  store = await openSqliteStore({ file: join(map, 'g.sqlite') });
  schrijvers = new Boekschrijvers(store);
});
afterEach(async () => {
  await schrijvers.sluit();
  await store.close();
  await rm(map, { recursive: true, force: true });
});

const ingediend = (opdracht: Stap): Ingediend => ({
  herkomst: { id: `o-${(teller += 1)}`, afzender: 'a', rol: 'controller', hash: opdrachtHash(opdracht) },
  opdracht,
});
/** Books these one by one; each must succeed. */
async function boek(...stappen: readonly Stap[]): Promise<void> {
  for (const stap of stappen)
    expect(await schrijvers.dienIn(BOEK, [ingediend(stap)])).toMatchObject([{ soort: 'geboekt' }]);
}

/** Ten and ten more: of fewer no costs are added up. */
const HUISHOUDENS = Array.from({ length: 20 }, (_, i) => `hh-${String.fromCharCode(97 + i).repeat(26)}`);
const vast = (koker: string) => ({
  koker,
  nulmeting: {
    methode: { methode: 'vast', bedrag: 10_000, per: 'periode', bron: 'contract' },
    volgtPopulatie: true,
  },
});
const afspraak = (soort: string, kokers: readonly string[]): Stap => ({
  soort,
  ...{ afspraak: 'a', naam: 'Samen eerder', populatie: 'gezin', huishoudensBijNulmeting: 10, kokers: kokers.map(vast) },
  ...{ aanbieders: [{ organisatie: 'maker', gewicht: 1 }], looptijd: { van: '2025-01', totEnMet: '2025-06' } },
  ...{ verdeelregel: { verdeelregel: 'r', versie: 1 }, interventiekosten: { bedrag: 0, per: 'jaar' } },
  ...(soort === 'afspraak-wijzigen' && { reden: 'opvang doet mee' }),
});
const sluiten = (versie: number): Stap[] => [
  { soort: 'afspraak-voorleggen', afspraak: 'a' },
  {
    soort: 'afspraak-instemmen',
    ...{ afspraak: 'a', versie, financier: 'gemeente', door: 'college', op: '2025-01-02', document: 'brief' },
  },
  { soort: 'afspraak-sluiten', afspraak: 'a' },
];
const TWEEDE_VERSIE = [afspraak('afspraak-wijzigen', ['wmo', 'opvang']), ...sluiten(2)];
const kosten = (koker: string, bedrag: number, huishouden: number): Stap => ({
  soort: 'kosten-melden',
  ...{ koker, bron: 'administratie' },
  regels: [{ maand: '2025-02', bedrag, huishouden: HUISHOUDENS[huishouden] }],
});
const nieuwLid: Stap = { soort: 'populatie-aanvullen', populatie: 'gezin', huishoudens: HUISHOUDENS.slice(10) };

/** A draft over ten households of twenty, which cost 1,000 and 4,000 cents of 10,000 that was expected of each ten. */
const ONTWERP: readonly Stap[] = [
  { soort: 'boek-openen', boek: BOEK, gemeente: 'Proefstad', jaar: 2025 },
  ...['gemeente', 'maker'].map((organisatie) => ({ soort: 'organisatie-instellen', organisatie, naam: organisatie })),
  ...['wmo', 'opvang'].flatMap((koker) => [
    {
      soort: 'koker-instellen',
      ...{ koker, naam: koker, wet: 'Wmo 2015', taakveld: '6.1', financier: 'gemeente', oormerk: { aard: 'vrij' } },
    },
    { soort: 'budget-instellen', budget: koker, naam: koker, aard: 'koker', koker },
  ]),
  { soort: 'huishoudens-opnemen', huishoudens: HUISHOUDENS },
  { soort: 'populatie-vastleggen', populatie: 'gezin', naam: 'Gezinnen', leden: { soort: 'huishoudens' } },
  { soort: 'populatie-aanvullen', populatie: 'gezin', huishoudens: HUISHOUDENS.slice(0, 10) },
  {
    soort: 'regel-opstellen',
    ...{ verdeelregel: 'r', geldigVanaf: '2025-01-01' },
    regel: {
      naam: 'De helft',
      winst: {
        ...{ interventiekosten: 'aftrekken', compensatie: 'niet', deel: '50' },
        verdeling: { ontvangers: [{ ontvanger: { soort: 'aanbieders' }, gewicht: 1 }], sleutel: 'gewichten' },
      },
    },
  },
  { soort: 'regel-vaststellen', verdeelregel: 'r', versie: 1, besluit: 'raad 1' },
  afspraak('afspraak-opstellen', ['wmo']),
  kosten('wmo', 1_000, 0),
  kosten('wmo', 4_000, 10),
  kosten('opvang', 3_000, 0),
];
const GESLOTEN = [...ONTWERP, ...sluiten(1)];

/** The real writers, at which something happens after each look, or before each decision. */
function metTussendoor(moment: 'bekijk' | 'dienIn', gebeurt: (keer: number) => Promise<void>): Boekschrijvers {
  let keer = 0;
  const dubbel: Pick<Boekschrijvers, 'bekijk' | 'dienIn'> = {
    async bekijk(naam, kijk) {
      const gezien = await schrijvers.bekijk(naam, kijk);
      if (moment === 'bekijk') await gebeurt((keer += 1));
      return gezien;
    },
    async dienIn(naam, opdrachten) {
      if (moment === 'dienIn') await gebeurt((keer += 1));
      return schrijvers.dienIn(naam, opdrachten);
    },
  };
  return Object.assign(Object.create(schrijvers) as Boekschrijvers, dubbel);
}
const eenmaal =
  (...stappen: readonly Stap[]) =>
  (keer: number): Promise<void> =>
    keer === 1 ? boek(...stappen) : Promise.resolve();

const vaststellen = (meer: object = {}): Ingediend =>
  ingediend({
    soort: 'preventiewinst-vaststellen',
    ...{ afspraak: 'a', van: '2025-01', totEnMet: '2025-06', boekdatum: '2025-07-01' },
    ...meer,
  });

async function soorten(): Promise<string[]> {
  const gelezen: string[] = [];
  for await (const pagina of store.readStream(`boek-${BOEK}`, 0)) gelezen.push(...pagina.map(({ type }) => type));
  return gelezen;
}

const GEVALLEN = [
  ['huishoudens die erbij komen', GESLOTEN, [nieuwLid], 1, 15_000, { wmo: 5_000 }],
  ['kosten die erbij komen', GESLOTEN, [kosten('wmo', 500, 0)], 1, 8_500, { wmo: 1_500 }],
  ['een nieuwe versie met een koker meer', GESLOTEN, TWEEDE_VERSIE, 2, 16_000, { wmo: 1_000, opvang: 3_000 }],
  ['een ontwerp dat wordt gesloten', ONTWERP, sluiten(1), 1, 9_000, { wmo: 1_000 }],
] as const;

describe.each([
  ['na het kijken en voor het tellen', 'bekijk' as const],
  ['na het tellen en voor het besluit', 'dienIn' as const],
])('wat verandert %s', (_, moment) => {
  it.each(GEVALLEN)(
    'gegeven %s, dan telt dat mee en staat er één vaststelling',
    async (__, vooraf, tussen, versie, netto, kokers) => {
      await boek(...vooraf);
      const antwoord = await boekMetKosten(
        metTussendoor(moment, eenmaal(...tussen)),
        store,
        BOEK,
        vaststellen({ vaststelling: 'v1' }),
      );
      const uitkomst = {
        netto,
        kokers: Object.entries(kokers).map(([koker, realisatie]) => ({ koker, realisatie })),
      };
      expect(antwoord).toMatchObject({ soort: 'geboekt', gebeurtenissen: [{ gegevens: { versie, uitkomst } }, {}] });
      const types = await soorten();
      expect(types.filter((type) => type === 'preventiewinst-vastgesteld.v1')).toHaveLength(1);
      expect(types).not.toContain('opdracht-geweigerd.v1');
    },
  );

  it('gegeven een correctie van onder een eerdere versie, dan telt zij de kokers van toen', async () => {
    await boek(...GESLOTEN);
    await boekMetKosten(schrijvers, store, BOEK, vaststellen({ vaststelling: 'v1' }));
    await boek(...TWEEDE_VERSIE);
    const tussendoor = metTussendoor(moment, eenmaal(kosten('wmo', 2_000, 0)));
    const correctie = vaststellen({ vaststelling: 'v2', corrigeert: 'v1' });
    const antwoord = await boekMetKosten(tussendoor, store, BOEK, correctie);
    const uitkomst = { netto: 7_000, kokers: [{ koker: 'wmo', realisatie: 3_000 }] };
    expect(antwoord).toMatchObject({ soort: 'geboekt', gebeurtenissen: [{ gegevens: { versie: 1, uitkomst } }, {}] });
  });
});

describe('kosten die blijven binnenkomen', () => {
  it('dan wordt niet eindeloos geteld: de afzender hoort dat het later nog eens kan, en er staat niets', async () => {
    await boek(...GESLOTEN);
    let keren = 0;
    const druk = metTussendoor('dienIn', async (keer) => {
      keren = keer;
      await boek(kosten('wmo', 1, 0));
    });
    const opdracht = vaststellen({ vaststelling: 'v1' });
    await expect(boekMetKosten(druk, store, BOEK, opdracht)).rejects.toThrow(Overbelast);
    expect(keren).toBe(8);
    expect(await soorten()).not.toContain('preventiewinst-vastgesteld.v1');
    // The same opdracht succeeds when it is quiet: nothing of it was kept.
    expect(await boekMetKosten(schrijvers, store, BOEK, opdracht)).toMatchObject({ soort: 'geboekt', herhaald: false });
  });
});

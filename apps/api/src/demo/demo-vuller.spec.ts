import type { Tekenaar } from '../controle/tekenaar.js';
import { maakSleutel } from '@ontschot/audit';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evolve, leesGebeurtenis, Toestand, type OpdrachtGeweigerd } from '@ontschot/boek';
import type { CommandBus } from '@nestjs/cqrs';
import { Boekschrijvers, opdrachtHash } from '@ontschot/boekschrijver';
import { openSqliteStore, type EventStore, type StoredEvent } from '@ontschot/event-store';
import { ingediend } from '@ontschot/invoer';
import { telOp } from '@ontschot/kern';
import type { Leesmodel } from '@ontschot/projecties';
import type { Uitkomst } from '@ontschot/regels';
import { Hoofdsleutels, openTeksten, type Teksten } from '@ontschot/teksten';
import { DEMO_HUISHOUDEN } from '../beveiliging/demo-uitgever.js';
import { BoekOpdrachtenHandler, type BoekOpdrachten } from '../opdrachten/boek-opdrachten.command.js';
import { Voorstellen } from '../opdrachten/stemmen/voorstellen.js';
import { Wisser } from '../opdrachten/vergeten/wisser.js';
import { casusVormen, INLOOP_HUISHOUDEN, regelVan } from './casus-vormen.js';
import { OPVANG, SCHULDHULP } from './casus.js';
import { DEMO_BOEK, demoOpdrachten } from './demo-boek.js';
import { Sleutelbos } from '../controle/sleutelbos.js';
import { DemoVuller } from './demo-vuller.js';
import { isHalf } from './half.js';
import { LEEUWARDEN_2025 } from './leeuwarden-2025.js';

const EURO = 100;

const { sleutel: SLEUTEL } = maakSleutel('ontschot.demo');

describe('het demoboek', () => {
  let map: string;
  let store: EventStore;
  let teksten: Teksten;
  beforeEach(async () => {
    map = await mkdtemp(join(tmpdir(), 'demo-'));
    store = await openSqliteStore({ file: join(map, 'g.sqlite') });
    const hoofdsleutels = Hoofdsleutels.lees(Hoofdsleutels.nieuweRegel());
    teksten = openTeksten({ file: join(map, 't.sqlite'), hoofdsleutels });
  });
  afterEach(async () => {
    teksten.sluit();
    await store.close();
    await rm(map, { recursive: true, force: true });
  });

  async function alles(): Promise<StoredEvent[]> {
    const gelezen: StoredEvent[] = [];
    for await (const pagina of store.readStream('boek-GM0080-2025', 0)) gelezen.push(...pagina);
    return gelezen;
  }
  function vul(nu?: string): Promise<number> {
    const [schrijvers, wisser] = [new Boekschrijvers(store), new Wisser(teksten)];
    const voorstellen = new Voorstellen(schrijvers, teksten, wisser);
    const lees = { store } as unknown as Leesmodel;
    const handler = new BoekOpdrachtenHandler(
      schrijvers,
      lees,
      teksten,
      voorstellen,
      wisser,
      {} as unknown as Tekenaar,
    );
    const bus = { execute: (opdracht: BoekOpdrachten) => handler.execute(opdracht) } as unknown as CommandBus;
    return new DemoVuller(bus, new Sleutelbos('ontschot.demo', SLEUTEL)).vul(nu);
  }
  const toestand = async (): Promise<Toestand> =>
    (await alles()).reduce((tot, een) => evolve(tot, leesGebeurtenis(een)), Toestand.begin());

  it('is de begroting van Leeuwarden, met de casus van dag tot dag', async () => {
    await vul();
    const boek = await toestand();
    expect(boek.saldo('bron:gemeente-leeuwarden').eind).toBe(-383_463_000 * EURO);
    expect(boek.saldo(`verplicht:${OPVANG}`).eind).toBe(60_000 * EURO);
    expect(boek.saldo(`besteed:${OPVANG}`).eind).toBe(15_000 * EURO);
    expect(boek.saldo(`vrij:${OPVANG}`).eind).toBe((26_089_000 - 60_000 - 60_000 + 33_000) * EURO);
    expect(boek.saldo(`besteed:${SCHULDHULP}`).reeks(OPVANG).eind).toBe(12_000 * EURO);
    expect(boek.saldo(`vrij:${SCHULDHULP}`).reeks(OPVANG).eind).toBe(0);
    expect(boek.saldo(`vrij:${SCHULDHULP}`).reeks(SCHULDHULP).eind).toBe(14_861_000 * EURO);
  });

  it('geeft elke opdracht minstens één gebeurtenis, en weigert alleen de vrijval van de subsidie', async () => {
    const laatste = await vul();
    const gebeurtenissen = await alles();
    expect(gebeurtenissen).toHaveLength(laatste + 1);
    const gegeven = gebeurtenissen.map(({ metadata }) => (metadata as { opdracht: { id: string } }).opdracht.id);
    const sleutel = `demo:controlesleutel-${SLEUTEL.kenmerk.toString('hex')}`;
    const daarna = casusVormen.map(({ id, opdracht }) => regelVan(opdracht) ?? id);
    expect([...new Set(gegeven)]).toEqual([
      ...[...(await demoOpdrachten()).map(({ id }) => id), 'demo:inzage', sleutel],
      ...daarna,
    ]);
    const geweigerd = gebeurtenissen.filter(({ type }) => type === 'opdracht-geweigerd.v1');
    expect(geweigerd.map(({ data }) => (data as OpdrachtGeweigerd).weigering.code)).toEqual([
      'vrijval-niet-binnen-jaar',
    ]);
  });

  it('put de overheveling uit de vrijval, en de besteding uit de overheveling', async () => {
    await vul();
    const alle = await alles();
    const revisie = (type: string): number => alle.find((een) => een.type === type)!.revision;
    const uit = (type: string): unknown =>
      alle
        .filter((een) => een.type === type)
        .map(({ data }) => (data as { uitBeweging?: number }).uitBeweging)
        .find((een) => een !== undefined);
    expect(uit('budget-overgeheveld.v1')).toBe(revisie('verplichting-vrijgevallen.v1'));
    expect(uit('besteding-geboekt.v1')).toBe(revisie('budget-overgeheveld.v1'));
  });

  it('wordt een tweede keer niet nog eens geboekt', async () => {
    await vul();
    const eerst = await alles();
    await vul('2031-01-01T08:00:00.000Z');
    expect(await alles()).toEqual(eerst);
  });

  it('wordt afgemaakt als het halverwege bleef staan, en een boek van een ander blijft met rust', async () => {
    expect(await isHalf(store)).toBe(false);
    const opdrachten = ingediend(await demoOpdrachten(), 'demo', opdrachtHash);
    await new Boekschrijvers(store).dienIn(DEMO_BOEK, opdrachten.slice(0, 70));
    expect(await isHalf(store)).toBe(true);
    await vul();
    expect(await isHalf(store)).toBe(false);
    const [eerst] = await alles();
    expect(eerst?.type).toBe('boek-geopend.v1');
  });

  it('laat zien waar 3,3 miljoen landde, wat daarvan terugkwam, en wat de betaler houdt', async () => {
    await vul();
    const boek = await toestand();
    expect(boek.saldo('besteed:ots').eind + boek.saldo('besteed:uhp').eind).toBe(990_000 * EURO);
    expect(boek.saldo('bron:ministerie').eind).toBe(-990_000 * EURO);
    expect(boek.saldo('tegoed:jeugdbescherming-de-kring').eind).toBe(0);
    const uitkomsten = (await alles()).flatMap(({ data }) => (data as { uitkomst?: Uitkomst }).uitkomst ?? []);
    expect(uitkomsten.map(({ netto }) => netto / EURO)).toEqual([
      3_300_000, 3_300_000, 50_000, 27_000, 100_000, -30_000,
    ]);
    expect(telOp(uitkomsten[1]!.kokers.map(({ houdt }) => houdt))).toBe(2_310_000 * EURO);
  });

  it('laat zien dat een aandeel met een bijdrage vooraf wordt verrekend, en dat wie duurder uit was voorgaat', async () => {
    await vul();
    const boek = await toestand();
    expect(boek.saldo('besteed:zvw').eind).toBe(15_000 * EURO);
    expect(boek.saldo('voorschot:zvw').eind).toBe(5_000 * EURO);
    expect(boek.saldo('tegoed:6.712').eind).toBe(5_000 * EURO);
    expect(boek.saldo('tegoed:zvw').eind).toBe(6_400 * EURO);
    expect(boek.saldo('tegoed:welzijn-de-schakel').eind).toBe(8_100 * EURO);
  });

  it('noemt de koker die aan de meting van de dagbesteding ontbreekt', async () => {
    await vul();
    const metingen = (await alles()).filter(({ type }) => type === 'preventiewinst-gemeten.v1').slice(1);
    const paar = { omlaag: '6.713', omhoog: '6.712', minder: 100_000 * EURO, meer: 130_000 * EURO };
    expect(metingen.map(({ data }) => data)).toMatchObject([
      { waterbedden: [], buitenBereik: [paar] },
      { waterbedden: [paar], buitenBereik: [] },
    ]);
  });

  it('laat zien dat 400 uit de kas in veertig uren is ingelost, en dat de andere aanvraag op een collega wacht', async () => {
    await vul();
    const boek = await toestand();
    expect(boek.saldo('besteed:wijkbudget-heechterp').eind).toBe(400 * EURO);
    expect(boek.saldo('verplicht:wijkbudget-heechterp').eind).toBe(400 * EURO);
    expect(boek.saldo('vrij:wijkbudget-heechterp').eind).toBe(24_200 * EURO);
    expect(boek.wijkteam.trekkingen.lees('paspoort')).toMatchObject({ gemeld: 40, akkoord: true });
    expect(boek.wijkteam.trekkingen.lees('paspoort-vier-ogen')).toMatchObject({ staat: 'aangevraagd' });
    const verteld = (await alles()).find(({ type }) => type === 'opbrengst-verteld.v1')!.data as { tekst: string };
    expect(teksten.lees(verteld.tekst)).toMatchObject({ tekst: expect.stringMatching(/^Hij heeft zijn papieren/) });
  });

  it('laat een contract zien met een bonus over wat is betaald, en een declaratie die is geboekt', async () => {
    await vul();
    const boek = await toestand();
    const [{ bedrag, vergoeding }] = (await alles())
      .filter(({ type }) => type === 'resultaat-vastgesteld.v1')
      .map(({ data }) => data) as [{ bedrag: number; vergoeding: { bedrag: number } }];
    expect([bedrag, vergoeding.bedrag]).toEqual([300 * EURO, 15_000 * EURO]);
    expect(boek.saldo('verplicht:6.1').eind).toBe((60_000 - 15_000 - 420) * EURO);
    expect([...boek.declaraties.declaraties].map(([naam, een]) => [naam, een.regels, een.geboekt])).toEqual([
      ['opvang-fryslan_2025-07', 2, 2],
    ]);
    expect(boek.opdrachten.lees('de declaraties', 'opvang-fryslan:INLOOP-0701')).toBeDefined();
  });

  it('is half als het in dat contract bleef staan, en een demo van voor dat contract is heel', async () => {
    await vul();
    const alle = await alles();
    const begin = alle.findIndex(
      ({ data }) => (data as { ondersteuningsopdracht?: string }).ondersteuningsopdracht === 'inloop-2025',
    );
    const half = async (aantal: number): Promise<boolean> => {
      const deel = await openSqliteStore({ file: join(map, `${aantal}.sqlite`) });
      await deel.append('boek-GM0080-2025', -1, alle.slice(0, aantal));
      return isHalf(deel).finally(() => deel.close());
    };
    expect([await half(begin - 10), await half(begin), await half(begin + 1), await half(alle.length - 1)]).toEqual([
      true,
      false,
      true,
      true,
    ]);
    expect(await isHalf(store)).toBe(false);
  });

  it('noemt niemand: geen persoon, en als huishouden alleen die van de demo', async () => {
    await vul();
    const tekst = JSON.stringify((await alles()).map(({ data }) => data));
    expect(tekst).not.toMatch(/karima|hakan|moeder|dochter|bsn|papieren/i);
    expect(new Set(tekst.match(/hh-[\w-]+/g))).toEqual(new Set([DEMO_HUISHOUDEN, INLOOP_HUISHOUDEN]));
  });

  it('komt uit hetzelfde bestand als een mens aan de opdrachtregel kan geven', async () => {
    expect(await readFile(join(import.meta.dirname, 'leeuwarden-2025.csv'), 'utf8')).toBe(LEEUWARDEN_2025);
  });
});

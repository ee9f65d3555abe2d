import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evolve, leesGebeurtenis, Toestand, type Opdracht } from '@ontschot/boek';
import { Boekschrijvers, opdrachtHash, stroomVan, type Bron, type Ingediend } from '@ontschot/boekschrijver';
import type { EventStore } from '@ontschot/event-store';
import { openLeesmodel, saldi, type Leesmodel } from '@ontschot/projecties';
import { Kluis, legInKluis } from '../crash/kluis.js';
import { kiesOpslag } from '../hulp/opslag.js';
import { dobbelUitZaad } from './hulp/dobbel.js';
import { Maker } from './hulp/opdrachten.js';
import { JAAR, OPSTELLING } from './hulp/wereld.js';

const BOEK = `proef-${JAAR}`;
const MATEN = ['vrij', 'verplicht', 'voorschot', 'besteed', 'stelpost'] as const;

/** A clock that a movement moves on by half a minute, so that a run is known on many days. */
function bron(): Bron {
  let tik = Date.UTC(JAAR, 0, 1);
  let nr = 0;
  return {
    nu: () => new Date((tik += 30_000)).toISOString(),
    nieuwId: () => `00000000-0000-4000-8000-${String((nr += 1)).padStart(12, '0')}`,
    zout: () => 'AAAAAAAAAAAAAAAAAAAAAA',
  };
}

export interface Uitslag {
  readonly geboekt: number;
  readonly geweigerd: number;
}

/**
 * Plays random but seeded work along the whole path: the writer, the store on disk, the projections. Afterwards three
 * accounts of the same boek must agree to the cent: a new fold of the events, the read side, and sums that plain SQL
 * makes of the raw events. Every batch is sent twice, and the second time books nothing.
 */
export async function beproefOpslag(aantal: number, zaad: number, perPartij: number): Promise<Uitslag> {
  const map = await mkdtemp(join(tmpdir(), 'opslag-'));
  const opslag = await kiesOpslag(map);
  const store = await opslag.open();
  const lees = openLeesmodel({ file: join(map, 'leesmodel.sqlite'), store, vandaag: () => `${JAAR + 9}-12-31` });
  await lees.start();
  const uitslag = await speel(store, aantal, zaad, perPartij);
  await legInKluis(store, map, stroomVan(BOEK));
  const kluis = new Kluis(map);
  try {
    await vergelijk(store, lees, kluis);
  } finally {
    kluis.sluit();
    await lees.stop();
    await store.close();
    await opslag.ruimOp();
    await rm(map, { recursive: true, force: true });
  }
  return uitslag;
}

async function speel(store: EventStore, aantal: number, zaad: number, perPartij: number): Promise<Uitslag> {
  const schrijvers = new Boekschrijvers(store, undefined, bron());
  const toestand = Toestand.begin();
  const maker = new Maker(toestand, aantal * 1.3);
  const dobbel = dobbelUitZaad(zaad);
  let [teller, geboekt, geweigerd] = [0, 0, 0];
  const stuur = async (opdrachten: readonly Opdracht[]): Promise<void> => {
    const partij = opdrachten.map((opdracht): Ingediend => {
      teller += 1;
      return {
        opdracht,
        herkomst: { id: `o${teller}`, afzender: 'c1', rol: 'controller', hash: opdrachtHash(opdracht) },
      };
    });
    const antwoorden = await schrijvers.dienIn(BOEK, partij);
    for await (const pagina of store.readStream(stroomVan(BOEK), toestand.revisie + 1))
      for (const een of pagina) evolve(toestand, leesGebeurtenis(een));
    antwoorden.forEach((antwoord, i) => {
      if (antwoord.soort === 'geboekt') {
        geboekt += 1;
        maker.geboekt(opdrachten[i] as Opdracht, antwoord.revisie);
      } else geweigerd += 1;
    });
    await nogEens(schrijvers, store, partij.slice(0, 20), antwoorden);
  };
  await stuur(OPSTELLING);
  while (geboekt < aantal) await stuur(Array.from({ length: perPartij }, () => maker.maak(dobbel)));
  await schrijvers.sluit();
  return { geboekt, geweigerd };
}

/** The same opdrachten once more: the same answers (a refusal that was over the limit of the day is decided anew), no new event. */
async function nogEens(
  schrijvers: Boekschrijvers,
  store: EventStore,
  partij: readonly Ingediend[],
  eerst: readonly object[],
): Promise<void> {
  const voor = await store.headOfStream(stroomVan(BOEK));
  const vastgelegd = partij.filter((_, i) => (eerst[i] as { revisie?: number }).revisie !== undefined);
  const antwoorden = await schrijvers.dienIn(BOEK, vastgelegd);
  expect(antwoorden.map((een) => ({ ...een, herhaald: false }))).toEqual(
    eerst.slice(0, partij.length).filter((een) => (een as { revisie?: number }).revisie !== undefined),
  );
  expect(await store.headOfStream(stroomVan(BOEK))).toBe(voor);
}

async function vergelijk(store: EventStore, lees: Leesmodel, kluis: Kluis): Promise<void> {
  const vers = Toestand.begin();
  for await (const pagina of store.readStream(stroomVan(BOEK), 0))
    for (const een of pagina) evolve(vers, leesGebeurtenis(een));
  if (!(await lees.wachtOp(BOEK, vers.revisie, 120_000)))
    throw new Error(`de projecties komen niet bij: ${JSON.stringify(lees.gereed())}`);

  for (const op of [`${JAAR}-12-31`, `${JAAR}-09-14`, `${JAAR}-06-30`, `${JAAR}-01-31`]) {
    const sql = kluis.saldi(BOEK, op);
    const perKleur = new Map<string, number>();
    for (const [sleutel, bedrag] of sql) {
      const [rekening = '', kleur = ''] = sleutel.split('|');
      perKleur.set(kleur, (perKleur.get(kleur) ?? 0) + bedrag);
      if (/^(vrij|verplicht|voorschot|besteed|tegoed):/.test(rekening) && bedrag < 0)
        throw new Error(`${sleutel} staat op ${op} op ${bedrag}`);
    }
    expect([...perKleur].filter(([, som]) => som !== 0)).toEqual([]);
    const dag = (Number(op.slice(5, 7)) - 1) * 31 + Number(op.slice(8)) - 1;
    const gevouwen = [...vers.saldi].flatMap(([rekening, saldo]) =>
      saldo.kleuren.map((kleur) => [`${rekening}|${kleur}`, saldo.reeks(kleur).op(dag)] as const),
    );
    expect(Object.fromEntries(gevouwen.filter(([, bedrag]) => bedrag !== 0))).toEqual(
      Object.fromEntries([...sql].filter(([, bedrag]) => bedrag !== 0)),
    );
    for (const regel of saldi(lees, { boek: BOEK, per: 'budget', op }).regels)
      for (const maat of MATEN) {
        const som = [...sql]
          .filter(([sleutel]) => sleutel.startsWith(`${maat}:${regel.sleutel}|`))
          .reduce((s, [, bedrag]) => s + bedrag, 0);
        expect([op, regel.sleutel, maat, regel[maat]]).toEqual([op, regel.sleutel, maat, som]);
      }
  }
}

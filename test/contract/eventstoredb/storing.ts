import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Boekschrijvers, opdrachtHash, type Ingediend } from '@ontschot/boekschrijver';
import { openLeesmodel, saldi, type Leesmodel } from '@ontschot/projecties';
import { kans } from '../../crash-store/schrift.js';
import type { Dubbel, Kwaad } from '../../hulp/eventstoredb-dubbel/dubbel.js';
import { telMetDeHand } from '../../knooppunten/hulp/grootboek.js';
import { JAAR, OPSTELLING } from '../../property/hulp/wereld.js';
import { even, reeks } from '../delen/hulp.js';
import { maakServer } from './opstelling.js';

const BOEK = `proef-${JAAR}`;
const KLANTEN = 4;
const PER_KLANT = 5;
/** Far above what a run takes, also on a busy machine. */
const LANGST_MS = 50_000;
const KWAAD: readonly Kwaad[] = ['knip-ervoor', 'knip-erna', 'geen-leider', 'stil', 'laat', 'tweemaal'];

export const ingediend = (id: string, opdracht: Ingediend['opdracht'] & Record<string, unknown>): Ingediend => ({
  herkomst: { id, afzender: 'a1', rol: 'controller', hash: opdrachtHash(opdracht) },
  opdracht,
});

/** What a run of faults came to. */
export interface Storing {
  readonly bevestigd: number;
  /** Faults that were done, by kind. */
  readonly gedaan: ReadonlyMap<string, number>;
}

/**
 * Two writers on one boek, on a server where by chance from `zaad` the line breaks before or after an append took effect,
 * the leader is gone, an answer is late or never comes, a message arrives twice, and subscriptions end. Clients send each
 * opdracht to either writer, sometimes to both at once, until it is acknowledged. Afterwards each is there once, at the
 * revisie that was said; the read side has the saldi that a sum by hand over the stream gives; per kleur it is zero.
 */
export async function beproefStoring(zaad: number): Promise<Storing> {
  const server = await maakServer();
  const map = mkdtempSync(join(tmpdir(), 'storing-'));
  let lees: Leesmodel | undefined;
  try {
    const open = () => server.open({ waitMs: 500 });
    const stores = [await volhouden(open), await volhouden(open)] as const;
    const schrijvers = stores.map((store) => new Boekschrijvers(store));
    lees = openLeesmodel({ file: join(map, 'lees.sqlite'), store: stores[1] });
    await lees.start();
    const begin = OPSTELLING.map((opdracht, i) => ingediend(`begin-${i}`, opdracht as never));
    await volhouden(() => schrijvers[0]!.dienIn(BOEK, begin));

    const dobbel = kans(zaad);
    const gedaan = doeKwaad(server.dubbel, dobbel);
    const bevestigd = new Map<string, number>();
    let verhuisd = 0;
    const klant = async (nummer: number): Promise<void> => {
      for (const i of reeks(PER_KLANT)) {
        const bedrag = 1 + Math.floor(dobbel() * 1_000);
        const grond = { boekdatum: `${JAAR}-03-01`, grond: 'proef' };
        const opdracht = ingediend(`o-${nummer}-${i}`, {
          soort: 'overhevelen',
          van: 'wmo',
          naar: 'fonds',
          bedrag,
          ...grond,
        });
        bevestigd.set(opdracht.herkomst.id, await totBevestigd(schrijvers, opdracht, dobbel));
        verhuisd += bedrag;
      }
    };
    await Promise.all(reeks(KLANTEN).map(klant));
    server.dubbel.kwaad = () => undefined;

    const hand = telMetDeHand(server.dubbel, BOEK);
    for (const [id, revisie] of bevestigd) expect([zaad, id, hand.opdrachten.get(id)]).toEqual([zaad, id, [revisie]]);
    expect(hand.aantal).toBe(OPSTELLING.length + KLANTEN * PER_KLANT);
    expect(hand.op('vrij:fonds')).toBe(verhuisd);
    for (const som of Object.values(hand.perKleur)) expect(som).toBe(0);
    expect(await lees.wachtOp(BOEK, hand.aantal - 1, 20_000)).toBe(true);
    for (const { sleutel, vrij } of saldi(lees, { boek: BOEK, per: 'budget', op: `${JAAR}-12-31` }).regels)
      expect([sleutel, vrij]).toEqual([sleutel, hand.op(`vrij:${sleutel}`)]);
    for (const schrijver of schrijvers) await schrijver.sluit();
    return { bevestigd: bevestigd.size, gedaan };
  } finally {
    await lees?.stop();
    await server.ruimOp();
    rmSync(map, { recursive: true, force: true });
  }
}

/** On a busy machine also a server without faults may be late; then a writer may be in doubt for a while. */
async function volhouden<T>(doe: () => Promise<T>): Promise<T> {
  for (let poging = 1; ; poging += 1) {
    try {
      return await doe();
    } catch (fout) {
      if (poging === 80) throw fout;
      await even(500);
    }
  }
}

/** Does harm to about a third of the appends from now on, and ends subscriptions now and then; gives the count of it. */
function doeKwaad(dubbel: Dubbel, dobbel: () => number): Map<string, number> {
  const gedaan = new Map<string, number>();
  const tel = (wat: string): unknown => gedaan.set(wat, (gedaan.get(wat) ?? 0) + 1);
  dubbel.kwaad = () => {
    if (dobbel() < 0.1) {
      dubbel.beeindigAbonnementen(dobbel() < 0.5);
      tel('abonnement');
    }
    if (dobbel() > 0.35) return undefined;
    const kwaad = KWAAD[Math.floor(dobbel() * KWAAD.length)];
    tel(kwaad ?? '');
    return kwaad;
  };
  return gedaan;
}

/** Sends it until a writer acknowledges it, as a client with an idempotency key does; gives the revisie. */
async function totBevestigd(
  schrijvers: readonly Boekschrijvers[],
  opdracht: Ingediend,
  dobbel: () => number,
): Promise<number> {
  for (;;) {
    const een = Math.floor(dobbel() * 2);
    const naar = dobbel() < 0.2 ? [0, 1] : [een];
    const antwoorden = await Promise.all(naar.map((wie) => schrijvers[wie]!.dienInElk(BOEK, [opdracht])));
    const revisies = new Set<number>();
    for (const [antwoord] of antwoorden) {
      if (antwoord?.status === 'fulfilled') {
        expect(antwoord.value.soort).toBe('geboekt');
        revisies.add((antwoord.value as { revisie: number }).revisie);
      } else expect((antwoord?.reason as Error).name).toMatch(/OpslagOnbereikbaar|Overbelast/);
    }
    expect(revisies.size).toBeLessThan(2);
    for (const revisie of revisies) return revisie;
    await even(5);
  }
}

/** A run that does not end is a finding, and tells its seed. */
async function binnenTijd(zaad: number): Promise<Storing> {
  let wekker: NodeJS.Timeout | undefined;
  const teLang = new Promise<never>((_, mislukt) => {
    wekker = setTimeout(() => mislukt(new Error(`zaad ${zaad} kwam in ${LANGST_MS} ms niet tot een einde`)), LANGST_MS);
  });
  try {
    return await Promise.race([beproefStoring(zaad), teLang]);
  } finally {
    clearTimeout(wekker);
  }
}

/** So many runs, each with its own seed, a few side by side; gives the counts together. */
export async function beproefStoringen(zaad: number, keren: number, naast: number): Promise<Storing> {
  const gedaan = new Map<string, number>();
  let [begonnen, bevestigd] = [0, 0];
  const baan = async (): Promise<void> => {
    while (begonnen < keren) {
      const een = await binnenTijd(zaad + (begonnen += 1));
      bevestigd += een.bevestigd;
      for (const [wat, aantal] of een.gedaan) gedaan.set(wat, (gedaan.get(wat) ?? 0) + aantal);
    }
  };
  await Promise.all(reeks(naast).map(baan));
  return { bevestigd, gedaan };
}

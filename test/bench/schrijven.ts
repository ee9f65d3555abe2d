import { randomUUID } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Opdracht } from '@ontschot/boek';
import { Dienst } from '../hulp/dienst.js';
import { BOEK, bewegingen, DOEL, inrichting } from './grootboek.js';
import { kaleAppend, rijen } from './kaal.js';
import { lees, vuur } from './last.js';
import { duur, mediaan, minstens, zonderDoel, type Maat } from './maat.js';

const BESTEDING = {
  boekdatum: '2025-06-01',
  budget: 'k1',
  bedrag: 100,
  doel: DOEL,
  aanbieder: 'aanbieder-1',
  wijk: 'wijk-1',
};

/** Movements over HTTP against an empty validated POST on the same server, and in bulk against a bare append. */
export async function meetSchrijven(rondes: number, seconden: number, bulk: number): Promise<Maat[]> {
  const gegevens = await mkdtemp(join(tmpdir(), 'bench-http-'));
  const dienst = await Dienst.start(gegevens);
  const pad = `/v1/boeken/${BOEK}`;
  await richtIn(dienst);
  await vuur(dienst, '/v1/demo/leeg', BESTEDING, 32, seconden);
  await vuur(dienst, `${pad}/bestedingen`, BESTEDING, 32, seconden);

  const veel: number[] = [];
  const een: number[] = [];
  const cijfers: string[] = [];
  const laatste = rijen(join(gegevens, 'gebeurtenissen.sqlite')).slice(-1);
  for (let ronde = 0; ronde < rondes; ronde += 1) {
    const leeg = await vuur(dienst, '/v1/demo/leeg', BESTEDING, 32, seconden);
    const boeken = await vuur(dienst, `${pad}/bestedingen`, BESTEDING, 32, seconden);
    veel.push(boeken.perSeconde / leeg.perSeconde);
    const leeg1 = await vuur(dienst, '/v1/demo/leeg', BESTEDING, 1, seconden);
    const boeken1 = await vuur(dienst, `${pad}/bestedingen`, BESTEDING, 1, seconden);
    const append = await kaleEnkele(laatste, 300);
    een.push((leeg1.gemiddeldMs + append) / boeken1.gemiddeldMs);
    cijfers.push(`${Math.round(leeg.perSeconde)}/s leeg, ${Math.round(boeken.perSeconde)}/s geboekt`);
  }

  const saldi = `${pad}/saldi?per=budget`;
  const rust = await lees(dienst, saldi, 20, seconden * 2);
  const [druk] = await Promise.all([
    lees(dienst, saldi, 20, seconden * 2),
    vuur(dienst, `${pad}/bestedingen`, BESTEDING, 32, seconden * 2),
  ]);
  const inBulk = await meetBulk(dienst, gegevens, bulk);
  await dienst.eindig('SIGTERM');
  return [
    minstens(
      'enkele beweging, 32 klanten',
      `tegen een lege gekeurde POST; mediaan van ${rondes} rondes; laatste ronde ${cijfers.at(-1) ?? ''}`,
      mediaan(veel),
      0.5,
    ),
    minstens('enkele beweging, 1 klant', 'tegen een lege POST plus een kale append', mediaan(een), 0.5),
    inBulk,
    zonderDoel(
      'p99 van saldi onder 32 schrijvers',
      `tegen dezelfde vraag in rust (${rust.p99Ms} ms; onder druk ${druk.p99Ms} ms)`,
      druk.p99Ms / Math.max(rust.p99Ms, 1),
    ),
  ];
}

async function richtIn(dienst: Dienst): Promise<void> {
  const [openen, ...rest] = inrichting().map(({ opdracht }) => opdracht as Opdracht & Record<string, unknown>);
  const { soort: _, ...boek } = openen as Opdracht;
  const antwoord = await dienst.opdracht('/v1/boeken', randomUUID(), boek, 'beheerder');
  if (antwoord.status !== 201) throw new Error(JSON.stringify(antwoord.inhoud));
  await inEenKeer(dienst, inLijst(rest));
}

export const inLijst = (opdrachten: readonly Opdracht[]): string =>
  JSON.stringify({ opdrachten: opdrachten.map((opdracht) => ({ opdrachtId: randomUUID(), ...opdracht })) });

export async function inEenKeer(dienst: Dienst, lijst: string): Promise<void> {
  const antwoord = await fetch(`${dienst.adres}/v1/boeken/${BOEK}/opdrachten`, {
    method: 'POST',
    headers: { authorization: `Bearer ${dienst.token('controller')}`, 'content-type': 'application/json' },
    body: lijst,
  });
  const { antwoorden } = (await antwoord.json()) as { antwoorden?: { status: number }[] };
  const fout = antwoorden?.find((een) => een.status !== 201);
  if (antwoord.status !== 200 || fout !== undefined) throw new Error(JSON.stringify(fout ?? antwoord.status));
}

async function meetBulk(dienst: Dienst, gegevens: string, aantal: number): Promise<Maat> {
  const perKeer = 1_000;
  const alle = [...bewegingen(aantal, 7)];
  const bestand = join(gegevens, 'gebeurtenissen.sqlite');
  const vooraf = rijen(bestand).length;
  const delen = Array.from({ length: Math.ceil(aantal / perKeer) }, (_, i) =>
    inLijst(alle.slice(i * perKeer, (i + 1) * perKeer)),
  );
  const onze = await duur(async () => {
    // Some requests under way and their text made beforehand, so that the server never waits for the client.
    const werker = async (): Promise<void> => {
      for (let deel = delen.shift(); deel !== undefined; deel = delen.shift()) await inEenKeer(dienst, deel);
    };
    await Promise.all([werker(), werker(), werker()]);
  });
  const geboekt = rijen(bestand).slice(vooraf);
  const kale = await duur(() => kaleAppend(join(gegevens, 'kaal.sqlite'), geboekt, perKeer));
  return minstens(
    'bewegingen in bulk',
    `${geboekt.length} bewegingen, ${perKeer} per verzoek, tegen een kale append van dezelfde bytes (${Math.round((onze * 1000) / aantal)} tegen ${Math.round((kale * 1000) / aantal)} µs per beweging)`,
    kale / onze,
    0.4,
  );
}

/** Milliseconds of one bare durable append of one event. */
async function kaleEnkele(rij: ReturnType<typeof rijen>, keren: number): Promise<number> {
  const map = await mkdtemp(join(tmpdir(), 'bench-kaal-'));
  const alle = Array.from({ length: keren }, (_, revision) => ({ ...rij[0], revision })) as ReturnType<typeof rijen>;
  return (await duur(() => kaleAppend(join(map, 'kaal.sqlite'), alle, 1))) / keren;
}

import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { Dienst } from '../hulp/dienst.js';
import { dobbel } from './kill.js';
import { Kluis } from './kluis.js';
import { BOEK, DOEL, maakBoek } from './proefboek.js';

const PAD = `/v1/boeken/${BOEK}`;
const HUISHOUDENS = 50;

/** A number that passes the elfproef and is given to nobody: they begin with 9999. */
export function testBsn(hoeveelste: number): string {
  for (let nummer = 999_900_000, gezien = -1; ; nummer += 1) {
    const cijfers = [...String(nummer)].map(Number);
    const som = cijfers.reduce((tot, cijfer, i) => tot + cijfer * (i === 8 ? -1 : 9 - i), 0);
    if (som % 11 === 0 && (gezien += 1) === hoeveelste) return String(nummer);
  }
}

/** What a declaratie of so many lines is: its file, and what it asks in eurocents. */
export function declaratiebestand(aantal: number): { readonly inhoud: string; readonly totaal: number } {
  const bsns = Array.from({ length: HUISHOUDENS }, (_, i) => testBsn(i));
  let totaal = 0;
  const regels = Array.from({ length: aantal }, (_, i) => {
    const bedrag = 100 + (i % 900);
    totaal += bedrag;
    return `${bsns[i % HUISHOUDENS] ?? ''};R${i};15;15A04;2025-04-01;2025-04-30;${bedrag}`;
  });
  return { inhoud: ['bsn;ref;cat;code;van;tot;bedrag', ...regels, ''].join('\n'), totaal };
}

/** Sends a file; undefined when the service went away. */
export async function stuur(
  dienst: Dienst,
  pad: string,
  inhoud: string,
  rol = 'controller',
): Promise<Response | undefined> {
  const headers = { authorization: `Bearer ${dienst.token(rol)}`, 'content-type': 'text/csv' };
  return fetch(`${dienst.adres}${pad}`, { method: 'POST', headers, body: inhoud }).catch(() => undefined);
}

export const indienen = (totaal: number): string =>
  `${PAD}/declaraties?indeling=csv&boekdatum=2025-05-02&nummer=D1&van=2025-04-01&totEnMet=2025-04-30&totaal=${totaal}`;

/** A boek in which a declaratie of this size can be booked, with fifty households and who belongs to them. */
export async function maakDeclaratieboek(dienst: Dienst, totaal: number): Promise<void> {
  await maakBoek(dienst);
  const post = {
    boekdatum: '2025-01-02',
    verplichting: 'v1',
    budget: 'b1',
    aanbieder: 'zorg',
    bedrag: totaal,
    doel: DOEL,
  };
  const kolommen = {
    ...{ bsn: 'bsn', referentie: 'ref', productcategorie: 'cat', productcode: 'code' },
    ...{ van: 'van', totEnMet: 'tot', bedrag: 'bedrag' },
  };
  const indeling = {
    ...{ indeling: 'csv', aanbieder: 'zorg', aanbiedercode: '41414141', formaat: 'csv' },
    producten: [{ verplichting: 'v1' }],
    csv: { kolommen, bedragen: 'eurocent', datums: 'jjjj-mm-dd' },
  };
  for (const [waar, inhoud] of [
    ['organisaties', { organisatie: 'zorg', naam: 'Zorg' }],
    ['verplichtingen', post],
    ['declaratieindelingen', indeling],
  ] as const) {
    const { status, inhoud: antwoord } = await dienst.opdracht(`${PAD}/${waar}`, `d-${waar}`, inhoud);
    if (status !== 201) throw new Error(`${waar}: ${status} ${JSON.stringify(antwoord)}`);
  }
  const { inhoud } = await dienst.opdracht(`${PAD}/huishoudens`, 'hh', { aantal: HUISHOUDENS });
  const [{ gegevens }] = inhoud['gebeurtenissen'] as [{ gegevens: { huishoudens: string[] } }];
  const koppels = gegevens.huishoudens.map((code, i) => `${testBsn(i)};${code}`);
  const antwoord = await stuur(
    dienst,
    '/v1/persoonskoppelingen',
    ['bsn;huishouden', ...koppels, ''].join('\n'),
    'beheerder',
  );
  if (antwoord?.status !== 200) throw new Error(`koppelen: ${antwoord?.status ?? 'weg'}`);
}

/** Waits until all of it is booked. */
export async function totGeboekt(dienst: Dienst, seconden: number): Promise<void> {
  for (const einde = Date.now() + seconden * 1_000; Date.now() < einde;) {
    const { inhoud } = await dienst.vraag(`${PAD}/declaraties/zorg_D1`);
    if (inhoud['staat'] === 'geboekt') return;
    await wacht(50);
  }
  throw new Error('de declaratie werd niet geboekt');
}

/**
 * Hands in a declaratie of `regels` lines while the service is killed `keren` times at random moments: while it reads, and
 * while it books. Afterwards every line is booked once. Gives how many lines were there after each kill.
 */
export async function beproefDeclaratie(zaad: number, regels: number, keren: number): Promise<readonly number[]> {
  const kans = dobbel(zaad);
  const gegevens = await mkdtemp(join(tmpdir(), 'declaratie-'));
  let dienst = await Dienst.start(gegevens);
  const { inhoud, totaal } = declaratiebestand(regels);
  await maakDeclaratieboek(dienst, totaal);
  const onderweg: number[] = [];
  let ontvangen = false;
  for (let keer = 0; keer < keren; keer += 1) {
    // Only until it was received: after that it must go on by itself. To judge a large file takes its time.
    const gestuurd = ontvangen ? Promise.resolve(undefined) : stuur(dienst, indienen(totaal), inhoud);
    await wacht(kans() * (ontvangen ? 400 : 200 + regels / 5));
    await dienst.eindig('SIGKILL');
    await gestuurd;
    const kluis = new Kluis(gegevens);
    ontvangen = kluis.aantalVan(BOEK, 'declaratie-ontvangen.v1') > 0;
    onderweg.push(kluis.aantalVan(BOEK, 'declaratieregel-geboekt.v1'));
    kluis.sluit();
    dienst = await Dienst.start(gegevens);
  }
  const antwoord = await stuur(dienst, indienen(totaal), inhoud);
  if (antwoord === undefined || ![200, 202].includes(antwoord.status))
    throw new Error(`${antwoord?.status ?? 'weg'} ${(await antwoord?.text()) ?? ''}`);
  await totGeboekt(dienst, 120);
  await dienst.eindig('SIGTERM');

  const kluis = new Kluis(gegevens);
  expect(kluis.heel()).toBe('ok');
  expect(kluis.aantalVan(BOEK, 'declaratie-ontvangen.v1')).toBe(1);
  expect(kluis.aantalVan(BOEK, 'declaratieregel-geboekt.v1')).toBe(regels);
  const saldi = kluis.saldi(BOEK);
  expect([saldi.get('besteed:b1|k1'), saldi.get('verplicht:b1|k1') ?? 0]).toEqual([totaal, 0]);
  kluis.sluit();
  expect(await readdir(join(gegevens, 'declaraties'))).toEqual([]);
  await rm(gegevens, { recursive: true, force: true });
  return onderweg;
}

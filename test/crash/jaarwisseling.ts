import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { Dienst, type Opdrachtantwoord } from '../hulp/dienst.js';
import { dobbel } from './kill.js';
import { Kluis } from './kluis.js';

const OUD = 'crash-2024';
const NIEUW = 'crash-2025';
const DOEL = { taakveld: '6.1', functionaliteit: 'lichte-ondersteuning', leeftijdsgroep: 'volwassenen' };
const PER_KEER = 500;

/** Waits for what must succeed. */
async function moet(antwoord: Promise<Opdrachtantwoord>): Promise<Opdrachtantwoord> {
  const { status, inhoud, etag } = await antwoord;
  if (status >= 300) throw new Error(`${status} ${JSON.stringify(inhoud).slice(0, 500)}`);
  return { status, inhoud, etag };
}

/** A boek of which the year is over, with more verplichtingen than fit in one event, and that of the next year. */
async function maakJaar(dienst: Dienst, verplichtingen: number): Promise<void> {
  const pad = `/v1/boeken/${OUD}`;
  for (const [boek, jaar] of [
    [OUD, 2024],
    [NIEUW, 2025],
  ] as const)
    await moet(dienst.opdracht('/v1/boeken', `open-${boek}`, { boek, gemeente: 'Crash', jaar }, 'beheerder'));
  const koker = { naam: 'Koker', wet: 'Wmo 2015', taakveld: '6.1', oormerk: { aard: 'vrij' }, financier: 'gemeente' };
  for (const [waar, inhoud] of [
    ['organisaties', { organisatie: 'gemeente', naam: 'Gemeente' }],
    ['organisaties', { organisatie: 'buurthuis', naam: 'Buurthuis' }],
    ['kokers', { koker: 'k1', ...koker }],
    ['budgetten', { budget: 'b1', naam: 'Een', aard: 'koker', koker: 'k1' }],
    ['begrotingen', { boekdatum: '2024-01-01', besluit: 'raad', regels: [{ budget: 'b1', bedrag: 1_000_000_000 }] }],
  ] as const)
    await moet(dienst.opdracht(`${pad}/${waar}`, `begin-${JSON.stringify(inhoud).length}`, inhoud));
  for (let i = 0; i < verplichtingen; i += PER_KEER) {
    const opdrachten = Array.from({ length: PER_KEER }, (_, j) => ({
      ...{ opdrachtId: `v-${i + j}`, soort: 'verplichting-aangaan', boekdatum: '2024-02-01', budget: 'b1' },
      ...{ verplichting: `een-lange-naam-voor-een-verplichting-${i + j}`, aanbieder: 'buurthuis', bedrag: 1 + i + j },
      doel: DOEL,
    }));
    await moet(dienst.opdracht(`${pad}/opdrachten`, `bulk-${i}`, { opdrachten }));
  }
  for (let maand = 1; maand <= 12; maand += 1) {
    const periode = `2024-${String(maand).padStart(2, '0')}`;
    await moet(dienst.opdracht(`${pad}/perioden/${periode}/afsluitingen`, `dicht-${periode}`, {}));
  }
}

/**
 * Closes a large year and opens the next with it, while the service is killed `keren` times at random moments of it, also
 * between the two. Each time the same opdracht is given again. Gives how many events each took.
 */
export async function beproefWissel(
  zaad: number,
  keren: number,
): Promise<{ oud: number; nieuw: number; gestopt: number }> {
  const kans = dobbel(zaad);
  const gegevens = await mkdtemp(join(tmpdir(), 'wissel-'));
  let dienst = await Dienst.start(gegevens);
  const aantal = 2_000;
  await maakJaar(dienst, aantal);
  let gestopt = 0;
  const stappen = [
    [`/v1/boeken/${OUD}/jaarafsluiting`, 'afsluiten', { besluit: 'raad', criteria: [{ procent: 10 }] }],
    [`/v1/boeken/${NIEUW}/jaaropening`, 'openen', { uit: OUD }],
  ] as const;
  for (const [pad, sleutel, inhoud] of stappen) {
    for (let keer = 0; keer < keren; keer += 1) {
      const gevraagd = dienst.opdracht(pad, sleutel, inhoud).catch(() => undefined);
      await wacht(20 + kans() * 250);
      await dienst.eindig('SIGKILL');
      if ((await gevraagd) === undefined) gestopt += 1;
      dienst = await Dienst.start(gegevens);
    }
    await moet(dienst.opdracht(pad, sleutel, inhoud));
  }
  await dienst.eindig('SIGTERM');

  const kluis = new Kluis(gegevens);
  expect(kluis.heel()).toBe('ok');
  const [oud, nieuw] = [kluis.saldi(OUD), kluis.saldi(NIEUW)];
  for (const boek of [oud, nieuw]) expect([...boek.values()].reduce((som, bedrag) => som + bedrag, 0)).toBe(0);
  for (const [sleutel, bedrag] of oud)
    if (/^(vrij|verplicht):/u.test(sleutel)) expect([sleutel, bedrag]).toEqual([sleutel, 0]);
  const verplicht = (aantal * (aantal + 1)) / 2;
  const vrij = (1_000_000_000 - verplicht) / 10;
  expect(oud.get(`overloop:${NIEUW}|k1`)).toBe(verplicht + vrij);
  expect(Object.fromEntries(nieuw)).toEqual({
    [`overloop:${OUD}|k1`]: -verplicht - vrij,
    'verplicht:b1|k1': verplicht,
    'vrij:b1|k1': vrij,
  });
  // Set up: two organisaties, a koker and a budget; each verplichting once; and each part of the closing.
  const delen = kluis.omvang(OUD).aantal - (1 + 5 + aantal + 12);
  expect(kluis.omvang(NIEUW).aantal).toBe(1 + 4 + aantal + delen);
  kluis.sluit();
  await rm(gegevens, { recursive: true, force: true });
  return { oud: delen, nieuw: 4 + aantal + delen, gestopt };
}

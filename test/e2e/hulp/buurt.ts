import { ECHT } from '@ontschot/boekschrijver';
import { Leesmodel } from '@ontschot/projecties';
import type { Proef, Wie } from './app.js';
import { PAD as VERHAAL } from './verhaal.js';
import { BOEK, DOEL, Teamproef } from './wijkteam.js';

const PAD = `/v1/boeken/${BOEK}`;
export const REGELS = {
  ...{ budget: 'buurtpot', populatie: 'buurt', minstensStemmen: 2, procentVoor: 60, dagen: 14, hoogstens: 50_000 },
};
export const WAARVOOR = 'Drie banken op het plein, zodat ouderen er kunnen zitten';

/** A neighbourhood of ten households with 1,000 euro, and one household that lives elsewhere. */
export class Buurtproef {
  codes: readonly string[] = [];
  buren: readonly Wie[] = [];
  elders!: Wie;

  private constructor(readonly team: Teamproef) {}

  static async start(): Promise<Buurtproef> {
    const hier = new Buurtproef(await Teamproef.start());
    const { team } = hier;
    const geef = (wat: string, inhoud: object) => team.geef(wat, inhoud, 'controller').expect(201);
    const { body } = await geef('huishoudens', { aantal: 11 });
    const [{ gegevens }] = body.gebeurtenissen as [{ gegevens: { huishoudens: string[] } }];
    hier.codes = gegevens.huishoudens;
    await geef('budgetten', { budget: 'buurtpot', naam: 'Buurtpot', aard: 'bewoners', wijk: 'noord' });
    const regels = [{ budget: 'buurtpot', kleur: 'wmo', bedrag: 100_000 }];
    await geef('begrotingen', { boekdatum: '2025-01-01', besluit: 'Raad 2', regels });
    await geef('populaties', { populatie: 'buurt', naam: 'De buurt', leden: { soort: 'huishoudens' } });
    await geef('populaties/buurt/aanvullingen', { huishoudens: hier.codes.slice(0, 10) });
    await geef('bewonersregels', REGELS);
    await hier.meld();
    return hier;
  }

  /** Tokens of everybody, also after a new start. */
  async meld(): Promise<void> {
    const wie = await Promise.all(
      this.codes.map((huishouden, i) => this.team.proef.iemand('inwoner', `inwoner-${i}`, { huishouden })),
    );
    [this.buren, this.elders] = [wie.slice(0, 10), wie[10]!];
  }

  dienIn(wie: Wie, anders: object = {}, id?: string) {
    const inhoud = { voorstel: 'banken', budget: 'buurtpot', bedrag: 30_000, doel: DOEL, waarvoor: WAARVOOR };
    return this.team.geef('bewonersvoorstellen', { ...inhoud, ...anders }, wie, id);
  }

  stem(wie: Wie, stem: 'voor' | 'tegen', voorstel = 'banken', id?: string) {
    return this.team.geef(`bewonersvoorstellen/${voorstel}/stemmen`, { stem }, wie, id);
  }

  tel(voorstel = 'banken', id?: string) {
    return this.team.geef(`bewonersvoorstellen/${voorstel}/tellingen`, {}, 'controller', id);
  }

  async haal(pad: string, wie: Wie, status = 200): Promise<Record<string, unknown>> {
    const revisie = String(await this.team.kop());
    const { body } = await this.team.proef.haal(`${PAD}/${pad}`, wie).set('ontschot-minstens', revisie).expect(status);
    return body as Record<string, unknown>;
  }

  dagenLater<T>(dagen: number, werk: () => Promise<T>): Promise<T> {
    return dagenLater(this.team.proef, dagen, werk);
  }
}

/** Does `werk` as if so many days had gone by, for who writes and who reads. */
export async function dagenLater<T>(proef: Proef, dagen: number, werk: () => Promise<T>): Promise<T> {
  const lees = proef.app.get<{ nu: () => string }>(Leesmodel);
  const echt = { schrijf: ECHT.nu, lees: lees.nu };
  const straks = (): string => new Date(Date.now() + dagen * 24 * 3_600_000).toISOString();
  Object.assign(ECHT, { nu: straks });
  lees.nu = straks;
  try {
    return await werk();
  } finally {
    Object.assign(ECHT, { nu: echt.schrijf });
    lees.nu = echt.lees;
  }
}

/**
 * In the story of the examples: a neighbourhood that decides on a budget, with the proposal of the examples by `eerste`.
 * Gives the revisie after it.
 */
export async function vertelBuurt(proef: Proef, eerste: Wie, huishouden: string): Promise<number> {
  let teller = 0;
  const doe = (wat: string, inhoud: object, wie: Wie = 'controller') =>
    proef.stuur(`${VERHAAL}/${wat}`, inhoud, `buurt-${(teller += 1)}`, wie).expect(201);
  await doe('budgetten', { budget: 'bewoners-heechterp', naam: 'Bewoners', aard: 'bewoners', wijk: 'heechterp' });
  await doe('populaties', { populatie: 'buurt', naam: 'De buurt', leden: { soort: 'huishoudens' } });
  const { body } = await doe('huishoudens', { aantal: 9 });
  const [{ gegevens }] = body.gebeurtenissen as [{ gegevens: { huishoudens: string[] } }];
  await doe('populaties/buurt/aanvullingen', { huishoudens: [huishouden, ...gegevens.huishoudens] });
  await doe('bewonersregels', { ...REGELS, budget: 'bewoners-heechterp' });
  const voorstel = { voorstel: 'zitbanken', budget: 'bewoners-heechterp', bedrag: 1, doel: DOEL, waarvoor: WAARVOOR };
  return Number((await doe('bewonersvoorstellen', voorstel, eerste)).body.revisie);
}

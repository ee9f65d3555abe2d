import { Dubbel } from '../hulp/eventstoredb-dubbel/dubbel.js';
import { Proef } from './hulp/app.js';
import { PAD, vertel } from './hulp/verhaal.js';

/** A name as long as a name can be. */
const lang = (soort: string, nummer = 0): string => `${soort}-${nummer}-`.padEnd(64, 'x');

/** Kokers, and budgets that take all of them: together as many lines as a begroting may have. */
const KOKERS = Array.from({ length: 50 }, (_, nummer) => lang('koker', nummer));
const BUDGETTEN = Array.from({ length: 40 }, (_, nummer) => lang('budget', nummer));
const BEDRAG = 99_999_999_999;

describe('de grootste begroting op EventStoreDB (dubbel)', () => {
  let dubbel: Dubbel;
  let proef: Proef;
  beforeAll(async () => {
    dubbel = await Dubbel.start();
    proef = await Proef.start({ ONTSCHOT_EVENTSTORE: dubbel.adres });
    await vertel(proef, 'budget-instellen');
    const financier = lang('financier');
    await boek('organisaties', { organisatie: financier, naam: 'Het Rijk' }, financier);
    for (const koker of KOKERS) {
      const oormerk = { aard: 'vrij' };
      await boek('kokers', { koker, naam: koker, wet: 'Wmo 2015', taakveld: '6.2', oormerk, financier }, koker);
    }
    for (const budget of BUDGETTEN)
      await boek('budgetten', { budget, naam: budget, aard: 'wijk', wijk: 'heechterp' }, budget);
  });
  afterAll(async () => {
    await proef.stop();
    await dubbel.sluit();
  });

  const boek = async (pad: string, inhoud: object, id: string): Promise<void> => {
    const { status, body } = await proef.stuur(`${PAD}/${pad}`, inhoud, id);
    if (status !== 201) throw new Error(JSON.stringify(body));
  };
  const begroting = (besluit: string) => ({
    boekdatum: '2025-01-01',
    besluit,
    regels: BUDGETTEN.flatMap((budget) => KOKERS.map((kleur) => ({ budget, kleur, bedrag: BEDRAG }))),
  });

  it('wat de opslag te groot is, is 413 met wat iemand kan doen, en er is niets geboekt', async () => {
    const eerder = dubbel.logboek.alle.length;
    const kwaad = ['vol' as const];
    dubbel.kwaad = () => kwaad.shift();
    const { body } = await proef.stuur(`${PAD}/begrotingen`, begroting('Te veel'), 'groot-0').expect(413);
    expect(body).toMatchObject({ code: 'te-groot', detail: expect.stringContaining('Verdeel de regels') });
    expect(dubbel.logboek.alle).toHaveLength(eerder);
  });

  it('van 2.000 regels met de langste namen wordt geboekt: een gebeurtenis van meer dan 512 en minder dan 900 KiB', async () => {
    const { body } = await proef.stuur(`${PAD}/begrotingen`, begroting('Alles'), 'groot-1').expect(201);
    expect(body).toMatchObject({ herhaald: false });
    const bytes = Math.max(...dubbel.logboek.alle.map(({ data }) => data.length));
    expect(bytes).toBeGreaterThan(512 * 1024);
    expect(bytes).toBeLessThan(900 * 1024);
  });
});

import type { Vastgelegd } from '@ontschot/audit';
import { DemoVuller } from '../../apps/api/src/demo/demo-vuller.js';
import { EVENT_STORE } from '../../apps/api/src/opslag/opslag.js';
import { Proef } from '../e2e/hulp/app.js';
import { BOEK, vertel } from '../e2e/hulp/verhaal.js';
import { CONTROLESLEUTEL, Controle, metSleutel, regelsVan } from './bundels.js';
import { boekenUit } from './uit-store.js';

type Los = Record<string, unknown>;

/** The boek of the demo: cases 1, 2, 5 and 6, with metingen, vaststellingen, promises and what was paid. */
describe('verifieer rekent elke meting en vaststelling na', () => {
  const controle = new Controle();
  let boek: Vastgelegd[];
  let verhaal: Vastgelegd[];
  beforeAll(async () => {
    const proef = await Proef.start();
    await proef.app.get(DemoVuller).vul();
    boek = metSleutel((await boekenUit(proef.app.get(EVENT_STORE))).get('GM0080-2025') ?? []);
    await proef.stop();
    const verteld = await Proef.start();
    await vertel(verteld);
    verhaal = metSleutel((await boekenUit(verteld.app.get(EVENT_STORE))).get(BOEK) ?? []);
    await verteld.stop();
  });
  afterAll(() => controle.ruimOp());
  const uitslag = async (gebeurtenissen: readonly Vastgelegd[]) =>
    controle.verifieer(controle.bundel(await regelsVan(gebeurtenissen)), '--sleutel', CONTROLESLEUTEL);

  it('van het boek van de demo, en vindt overal hetzelfde', async () => {
    const aantal = boek.filter(({ type }) => /^preventiewinst-/u.test(type)).length;
    const { status, tekst } = await uitslag(boek);
    expect(aantal).toBeGreaterThan(4);
    expect(tekst).toContain(`Preventiewinst: ${aantal} metingen en vaststellingen nagerekend`);
    expect(tekst).not.toContain('staat in een ander boek');
    expect(status).toBe(2);
  });

  it('en van elk deel dat het uit de uitkomst volgt, ook in het verhaal van alle voorbeelden', async () => {
    const delen = boek.filter(({ type }) => type === 'aandeel-toegekend.v1').length;
    expect(delen).toBeGreaterThan(3);
    expect((await uitslag(boek)).tekst).toContain(`en ${delen} delen`);
    const { status, tekst } = await uitslag(verhaal);
    expect(tekst).toMatch(/en [1-9]\d* delen/u);
    expect(status).toBe(2);
  });

  it('en zegt het als hun afspraak niet in dit boek staat', async () => {
    const zonder = boek.map((een) =>
      een.type === 'afspraak-opgesteld.v1' ? { ...een, type: 'afspraak-voorgelegd.v1' } : een,
    );
    const { status, tekst } = await uitslag(zonder);
    expect(tekst).toMatch(
      /Niet nagegaan: \d+ vaststellingen of metingen: hun regel of afspraak staat in een ander boek/u,
    );
    expect(status).toBe(2);
  });

  /** Whoever has the key signs the forged boek, so only the sums can tell. */
  const vervals = (plek: (een: Vastgelegd) => boolean, anders: (data: Los) => void): Vastgelegd[] => {
    const hier = boek.findIndex(plek);
    expect(hier).toBeGreaterThan(0);
    return boek.map((een, i) => {
      if (i !== hier) return een;
      const nieuw = JSON.parse(JSON.stringify(een)) as Vastgelegd;
      anders(nieuw.data as Los);
      return nieuw;
    });
  };
  const vaststelling = ({ type, data }: Vastgelegd): boolean =>
    type === 'preventiewinst-vastgesteld.v1' && (data as { uitkomst: { delen: unknown[] } }).uitkomst.delen.length > 0;
  const met = (pad: string, waarde: (oud: never) => unknown) => (data: Los) => {
    const namen = pad.split('.');
    const laatste = namen.pop() ?? '';
    const doel = namen.reduce<Los>((een, naam) => een[naam] as Los, data);
    doel[laatste] = waarde(doel[laatste] as never);
  };

  it.each([
    ['een ander netto', met('uitkomst.netto', (oud: number) => oud + 1), 'netto is vastgelegd als'],
    ['een ander deel', met('uitkomst.delen.0.bedrag', (oud: number) => oud + 1), 'delen is vastgelegd als'],
    [
      'een andere koker die het draagt',
      met('uitkomst.delen.0.kokers.0.koker', () => 'elders'),
      'delen is vastgelegd als',
    ],
    ['een andere realisatie', met('invoer.kokers.0.realisatie.maanden', () => []), 'niet wat het boek optelt'],
    [
      'een andere nulmeting',
      met('invoer.kokers.0.nulmeting.volgtPopulatie', (oud: boolean) => !oud),
      'een andere dan afgesproken',
    ],
    ['een andere hash van de kosten', met('kosten.hash', () => 'a'.repeat(64)), 'andere kosten dan in het boek'],
    [
      'een ander aantal kostenregels',
      met('kosten.regels', (oud: number) => oud + 1),
      'kostenregels, het boek heeft er',
    ],
  ] as const)('en keurt er een met %s af', async (_, anders, melding) => {
    const { status, tekst } = await uitslag(vervals(vaststelling, anders));
    expect(tekst).toContain('NIET IN ORDE: ');
    expect(tekst).toContain(melding);
    expect(status).toBe(1);
  });

  const deel = ({ type, data }: Vastgelegd): boolean =>
    type === 'aandeel-toegekend.v1' && (data as { mutaties: unknown[] }).mutaties.length > 0;
  it.each([
    ['een ander bedrag', met('bedrag', (oud: number) => oud + 1), 'de kokers tellen niet op tot het deel'],
    [
      'een ander bedrag dat wel optelt',
      (data: Los) => {
        met('bedrag', (oud: number) => oud - 1)(data);
        met('kokers.0.bedrag', (oud: number) => oud - 1)(data);
        met('mutaties.0.bedrag', (oud: number) => oud - 1)(data);
      },
      'met de uitkomst',
    ],
    [
      'een deel dat anders is geboekt',
      met('mutaties.0.bedrag', (oud: number) => oud - 1),
      'boekt iets anders dan van de toezegging kan',
    ],
    ['een andere naam', met('aandeel', (oud: string) => `${oud}9`), 'het deel heet'],
    ['een andere vaststelling', met('vaststelling', () => 'elders'), 'hoort niet bij de vaststelling'],
    ['een ander budget dat betaalt', met('kokers.0.budget', () => 'elders'), 'dat is niet afgesproken'],
    [
      'een ander die het krijgt',
      (data: Los) => {
        met('ontvanger', () => ({ soort: 'organisatie', organisatie: 'ander' }))(data);
        for (const een of data['mutaties'] as Los[]) een['naar'] = 'tegoed:ander';
      },
      'met de uitkomst',
    ],
  ] as const)('en keurt een deel met %s af', async (_, anders, melding) => {
    const { status, tekst } = await uitslag(vervals(deel, anders));
    expect(tekst).toMatch(new RegExp(`NIET IN ORDE: .*${melding}`, 'u'));
    expect(status).toBe(1);
  });

  it('en ziet een deel dat ontbreekt', async () => {
    const hier = boek.findIndex(deel);
    const zonder = boek.filter((_, i) => i !== hier).map((een, revision) => ({ ...een, revision }));
    const { status, tekst } = await uitslag(zonder);
    expect(tekst).toContain('NIET IN ORDE');
    expect(status).toBe(1);
  });

  it('en ziet het ook als de kosten zelf zijn veranderd', async () => {
    const melding = ({ type, data }: Vastgelegd): boolean =>
      type === 'kosten-gemeld.v1' && (data as { regels: unknown[] }).regels.length > 0;
    const { status, tekst } = await uitslag(
      vervals(
        melding,
        met('regels.0.bedrag', (oud: number) => oud + 100),
      ),
    );
    expect(tekst).toContain('rust op andere kosten dan in het boek staan');
    expect(status).toBe(1);
  });
});

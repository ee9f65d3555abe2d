import { bereken, type Invoer, type Uitkomst, type Verdeelregel } from '@ontschot/regels';
import { Proef, rijen } from '../e2e/hulp/app.js';
import { PAD, vertel } from '../e2e/hulp/verhaal.js';

interface Deel {
  readonly koker: string;
  readonly realisatie: { readonly maanden?: readonly object[]; readonly totaal?: number };
}
type Gezien = {
  readonly invoer: Omit<Invoer, 'kokers'> & { readonly kokers: readonly Deel[] };
  readonly uitkomst: Uitkomst;
};

/** The demo financier pays schuldhulp; opvang is paid by the Rijk, and both are in the same afspraak. */
const EIGEN = 'schuldhulp';

describe('wat een financier ziet van een vaststelling waaraan ook een ander betaalt', () => {
  let proef: Proef;
  let gebeurtenis: number;
  const haal = async (pad: string, rol: 'financier' | 'controller') =>
    (await proef.haal(`${PAD}/${pad}`, rol).expect(200)).body as never;
  const gezien = async (rol: 'financier' | 'controller'): Promise<Gezien[]> => {
    const uitleg: { vaststelling: { gegevens: Gezien }; gebeurtenis: { gegevens: Gezien } } = await haal(
      `uitleg/${gebeurtenis}`,
      rol,
    );
    const ene: Gezien = await haal('vaststellingen/voordeur-2025', rol);
    return [ene, uitleg.vaststelling.gegevens, uitleg.gebeurtenis.gegevens];
  };

  beforeAll(async () => {
    proef = await Proef.start();
    const kop = await vertel(proef);
    await proef.haal(PAD).set('ontschot-minstens', String(kop)).expect(200);
    gebeurtenis = ((await haal('vaststellingen/voordeur-2025', 'controller')) as { revisie: number }).revisie;
  });
  afterAll(() => proef.stop());

  it('van de eigen koker elke maand, van die van een ander alleen het totaal; een controller ziet alles', async () => {
    const heel = await gezien('controller');
    for (const [i, { invoer, uitkomst }] of (await gezien('financier')).entries()) {
      expect(invoer.kokers.length).toBeGreaterThan(1);
      for (const { koker, realisatie } of invoer.kokers) {
        const alles = heel[i]?.invoer.kokers.find((een) => een.koker === koker)?.realisatie;
        expect(alles).toHaveProperty('maanden');
        const som = rijen(alles?.maanden).reduce((totaal, { bedrag }) => totaal + Number(bedrag), 0);
        if (koker === EIGEN) expect(realisatie).toEqual(alles);
        else expect([realisatie.maanden, realisatie.totaal]).toEqual([undefined, som]);
      }
      // The steps, what each koker came to and each part are there for who pays to redo.
      expect(uitkomst).toEqual(heel[i]?.uitkomst);
    }
  });

  it('ook in de optelling van de kosten bij de uitleg', async () => {
    const { kosten, tekst }: { kosten: { kokers: (Deel['realisatie'] & { koker: string })[] }; tekst: string } =
      await haal(`uitleg/${gebeurtenis}`, 'financier');
    for (const { koker, maanden, totaal } of kosten.kokers)
      expect([koker, maanden === undefined, totaal === undefined]).toEqual([koker, koker !== EIGEN, koker === EIGEN]);
    // With the hash over the lines, the code of a household could be tried: it is for the auditor.
    expect(kosten).not.toHaveProperty('hash');
    expect(tekst).not.toMatch(/[0-9a-f]{64}/);
    expect(tekst).toContain('WAT IS BEREKEND');
  });

  it('is genoeg om het eigen aandeel na te rekenen', async () => {
    const [{ invoer, uitkomst, ...rest } = {} as Gezien] = await gezien('financier');
    const { verdeelregel, regelversie } = rest as unknown as { verdeelregel: string; regelversie: number };
    const { versies }: { versies: { versie: number; regel: Verdeelregel }[] } = await haal(
      `verdeelregels/${verdeelregel}`,
      'financier',
    );
    const kokers = invoer.kokers.map(({ realisatie: { totaal, ...meer }, ...koker }) => ({
      ...koker,
      realisatie: {
        ...(totaal === undefined ? meer : { ...meer, maanden: [{ maand: invoer.van, bedrag: totaal }] }),
        // What was cut off is told of ten households or more; it is in no month, so the sum has no need of it.
        uitschieters: { grens: 0, huishoudens: 0, afgekapt: 0 },
      },
    }));
    const regel = versies.find(({ versie }) => versie === regelversie)?.regel;
    const opnieuw = bereken({ ...invoer, kokers } as unknown as Invoer, regel);
    expect(opnieuw.delen.map(({ bedrag, kokers: uit }) => [bedrag, uit])).toEqual(
      uitkomst.delen.map(({ bedrag, kokers: uit }) => [bedrag, uit]),
    );
    expect(opnieuw.netto).toBe(uitkomst.netto);
  });

  it('van een afspraak waaraan hij niets betaalt, is er niets', async () => {
    const { body } = await proef.haal(`${PAD}/afspraken?aantal=500`).expect(200);
    const { body: eigen } = await proef.haal(`${PAD}/afspraken?aantal=500`, 'financier').expect(200);
    const namen = (van: { afspraken: unknown }): unknown[] => rijen(van.afspraken).map(({ afspraak }) => afspraak);
    const anders = namen(body as never).filter((een) => !namen(eigen as never).includes(een));
    for (const een of anders) await proef.haal(`${PAD}/afspraken/${String(een)}`, 'financier').expect(404);
    for (const { kokers } of rijen((eigen as { afspraken: unknown }).afspraken)) expect(kokers).toContain(EIGEN);
  });
});

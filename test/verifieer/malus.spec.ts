import type { Vastgelegd } from '@ontschot/audit';
import { gegeven, type Verhaal } from '../../libs/boek/test-hulp/beproef.js';
import { RESULTAAT, stelResultaatVast, TWEE_CONTRACTEN } from '../../libs/boek/test-hulp/contracten.js';
import { betalen, contract, storneren } from '../../libs/boek/test-hulp/opdrachten.js';
import { CONTROLESLEUTEL, Controle, metSleutel, regelsVan } from './bundels.js';
import { geschreven, vervalst } from './verhalen.js';

interface Gegevens {
  nogTeInnen?: number;
  volgt?: number;
  mutaties: { bedrag: number }[];
}
const VASTGESTELD = 'resultaat-vastgesteld.v1';

/** Of 1,000 that was promised 950 was paid; the malus is all of that: out of what comes free, and corrections. */
const verhaal = (): Verhaal =>
  gegeven(
    ...TWEE_CONTRACTEN,
    contract({
      financiering: [{ vanaf: '2025-01-01', vorm: 'populatie' }],
      resultaat: { ...RESULTAAT, malus: { treden: [{ onder: '6', procent: '100' }] } },
    }),
    ...[300, 500, 150].map((bedrag) => betalen({ bedrag, boekdatum: '2025-03-10' })),
    stelResultaatVast({ score: '5' }),
  );
const GENOMEN = geschreven(verhaal());
const vastgesteld = GENOMEN.findIndex(({ type }) => type === VASTGESTELD);

/** An event more, of an opdracht of its own or of that of the event before it. */
const erbij = (boek: readonly Vastgelegd[], type: string, data: object, opdracht = `vals-${boek.length}`) => {
  const laatste = boek.at(-1)!;
  const metadata = { ...laatste.metadata, opdracht: { id: opdracht, afzender: 'c1', rol: 'controller', hash: 'h' } };
  const revision = boek.length;
  return [...boek, { ...laatste, revision, id: `vals-${revision}`, type, data, metadata } as unknown as Vastgelegd];
};

describe('verifieer houdt een malus tegen wat ervan is genomen', () => {
  const controle = new Controle();
  afterAll(() => controle.ruimOp());
  const uitslag = async (boek: readonly Vastgelegd[]) =>
    controle.verifieer(controle.bundel(await regelsVan(metSleutel(boek))), '--sleutel', CONTROLESLEUTEL);
  const keur = async (boek: readonly Vastgelegd[], waarom: RegExp) => {
    const { status, tekst } = await uitslag(boek);
    expect([status, tekst]).toEqual([1, expect.stringMatching(waarom)]);
  };
  /** All of it taken back, the last first. */
  const terug = (): Vastgelegd[] => {
    const einde = verhaal();
    for (let beweging = einde.toestand.revisie; beweging >= vastgesteld; beweging -= 1)
      einde.en(storneren({ beweging, boekdatum: '2025-06-02' }));
    return geschreven(einde);
  };

  it('en keurt goed wat geheel is genomen, en wat geheel terugging', async () => {
    expect(GENOMEN.length - vastgesteld).toBeGreaterThan(2);
    for (const boek of [GENOMEN, terug()])
      expect(await uitslag(boek)).toMatchObject({
        status: 2,
        tekst: expect.not.stringContaining('NIET IN') as unknown,
      });
  });

  it('en keurt af wat nooit is genomen, ook als de vaststelling niet zegt dat er iets volgt', async () => {
    const nooit = GENOMEN.slice(0, vastgesteld + 1);
    await keur(nooit, /van de malus is dan 950 over, en vastgelegd is 0/u);
    const zonder = vervalst<Gegevens>(nooit, VASTGESTELD, (data) => delete data.volgt);
    await keur(zonder, /van de malus is dan 950 over/u);
  });

  it('en keurt af wat voor een deel is genomen, of meer dan er was', async () => {
    await keur(GENOMEN.slice(0, -1), /van de malus is dan \d+ over, en vastgelegd is 0/u);
    const meer = vervalst<Gegevens>(GENOMEN, 'besteding-gecorrigeerd.v1', ({ mutaties }) => {
      mutaties[0]!.bedrag -= 1;
    });
    await keur(meer, /van de malus is dan 1 over, en vastgelegd is 0/u);
    const rest = vervalst<Gegevens>(meer, VASTGESTELD, (data) => (data.nogTeInnen = -1));
    await keur(rest, /een tweede malus in dezelfde opdracht, of een onder nul/u);
  });

  it('en keurt een tweede vaststelling in dezelfde opdracht af: zij zou de eerste verbergen', async () => {
    const { data, metadata } = GENOMEN[vastgesteld]!;
    const nooit = GENOMEN.slice(0, vastgesteld + 1);
    const dubbel = erbij(nooit, VASTGESTELD, data);
    await keur(dubbel.with(-1, { ...dubbel.at(-1)!, metadata }), /een tweede malus in dezelfde opdracht/u);
  });

  it('en keurt een inning van een vaststelling af die is teruggenomen', async () => {
    const correctie = GENOMEN.at(-1)!;
    const { mutaties } = correctie.data as unknown as Gegevens;
    const bedrag = mutaties.reduce((som, een) => som + een.bedrag, 0);
    const kop = { boekdatum: '2025-06-03', vastgesteldOp: vastgesteld, resultaat: 'r1', mutaties: [], volgt: 1 };
    const inning = erbij(terug(), 'malus-geind.v1', { ...kop, bedrag, nogTeInnen: 950 - bedrag }, 'vals');
    const genomen = erbij(inning, correctie.type, { ...correctie.data, boekdatum: '2025-06-03' }, 'vals');
    await keur(genomen, /te innen was niets/u);
  });

  it('en keurt een storno van de vaststelling af zolang er nog iets van is genomen', async () => {
    const storno = { boekdatum: '2025-06-02', storneert: vastgesteld, reden: 'vals', mutaties: [] };
    await keur(erbij(GENOMEN, 'beweging-gestorneerd.v1', storno), /van die malus is nog iets genomen/u);
  });
});

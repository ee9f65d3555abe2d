import type { Gebeurtenis } from '@ontschot/boek';
import { Opstelling } from '../../test/hulp/opstelling.js';
import { begin, draagOver, ontwerp, over, regel, sluit } from '../../test/hulp/preventie.js';
import { Schrijver } from '../../test/hulp/schrijver.js';
import { uitleg, type Leesmodel, type Uitleg } from '../index.js';

const [B2025, B2026, B2027] = ['over-2025', 'over-2026', 'over-2027'] as const;
const MAKERS = [
  { organisatie: 'maker', gewicht: 1 },
  { organisatie: 'buurtteam', gewicht: 1 },
];

describe('de uitleg van wat uit een eerder boek kwam', () => {
  let opstelling: Opstelling;
  let lees: Leesmodel;
  const boeken = [B2025, B2026, B2027].map((boek) => new Schrijver(boek));
  const [oud, midden, nieuw] = boeken as [Schrijver, Schrijver, Schrijver];
  const plaats = ({ alles }: Schrijver, type: string, pas: (gegevens: never) => boolean = () => true): number =>
    alles.find((een: Gebeurtenis) => een.type === type && pas(een.gegevens as never))?.revisie ?? -1;
  const vraag = (boek: string, revisie: number, wie: object = {}): Promise<Uitleg> =>
    uitleg(lees, { boek, revisie, ...wie });
  const contant = (s: Schrijver, boekdatum: string, bedrag: number): void => {
    s.doe({ soort: 'ontvangen', boekdatum, budget: 'wmo', koker: 'wmo', bedrag, grond: 'x' });
    s.doe({ soort: 'contant-maken', boekdatum });
  };

  beforeAll(async () => {
    opstelling = await Opstelling.begin();
    lees = await opstelling.leesmodel();
    for (const s of boeken) begin(s, { wmo: { financier: 'gemeente' } }, ['maker', 'buurtteam']);
    regel(oud);
    ontwerp(oud, { wmo: 1_000 }, { aanbieders: MAKERS });
    sluit(oud, ['gemeente']);
    oud.doe({ soort: 'preventiewinst-vaststellen', vaststelling: 'v', ...over({ wmo: 0 }) });
    contant(oud, '2025-08-01', 50);
    draagOver(oud, midden);
    contant(midden, '2026-02-01', 50);
    draagOver(midden, nieuw);
    contant(nieuw, '2027-02-01', 150);
    nieuw.doe({
      soort: 'preventiewinst-meten',
      meting: 'm',
      ...over({ wmo: 0 }, { van: '2027-01', totEnMet: '2027-01', boekdatum: '2027-03-01' }),
    });
    for (const s of boeken) expect(await lees.wachtOp(s.boek, await s.schrijf(opstelling.store), 10_000)).toBe(true);
  });
  afterAll(() => opstelling.ruimOp());

  it('gaat van een betaling twee jaar later terug langs elke overname tot de vaststelling, de afspraak en de regel', async () => {
    const betaald = plaats(nieuw, 'toezegging-contant-gemaakt.v1');
    const antwoord = await vraag(B2027, betaald);
    expect(antwoord.overnames).toEqual(
      [
        [midden, nieuw],
        [oud, midden],
      ].map(([uit, naar]) => ({
        ...{ uit: uit!.boek, overgedragen: plaats(uit!, 'toezeggingen-overgedragen.v1') },
        ...{ naar: naar!.boek, overgenomen: plaats(naar!, 'toezeggingen-overgenomen.v1') },
      })),
    );
    const daar = { boek: B2025 };
    expect(antwoord).toMatchObject({
      aandeel: { ...daar, type: 'aandeel-toegekend.v1', gegevens: { vaststelling: 'v' } },
      vaststelling: { ...daar, revisie: plaats(oud, 'preventiewinst-vastgesteld.v1') },
      afspraak: { ...daar, revisie: plaats(oud, 'afspraak-opgesteld.v1'), versie: 1 },
      verdeelregel: { ...daar, revisie: plaats(oud, 'regel-opgesteld.v1'), besluit: 'raad 2025/1' },
      kosten: { regels: 1 },
    });
    expect(antwoord.gevolgen.map(({ revisie }) => revisie)).toEqual([
      plaats(nieuw, 'toezeggingen-overgenomen.v1'),
      ...nieuw.alles.filter(({ type }) => type === 'toezegging-contant-gemaakt.v1').map(({ revisie }) => revisie),
    ]);
    const heel = antwoord.tekst.replace(/\n {2,}/g, ' ');
    for (const zin of [
      `Boek ${B2027} nam het over [${antwoord.overnames[0]?.overgenomen} in boek ${B2027}] uit boek ${B2026}, dat het overdroeg`,
      `Boek ${B2026} nam het over [${antwoord.overnames[1]?.overgenomen} in boek ${B2026}] uit boek ${B2025}`,
      `Vaststelling v over 2025-01 tot en met 2025-06 [${antwoord.vaststelling?.revisie} in boek ${B2025}]`,
      `(afspraak afspraak, versie 1) [${antwoord.afspraak?.revisie} in boek ${B2025}]`,
      `Verdeelregel regel, versie 1 [${antwoord.verdeelregel?.revisie} in boek ${B2025}]`,
    ])
      expect(heel).toContain(zin);
  });

  it('gaat in het oude boek vooruit tot de overdracht, met alleen wat van deze vaststelling was', async () => {
    const overdracht = plaats(oud, 'toezeggingen-overgedragen.v1');
    const { gevolgen, tekst } = await vraag(B2025, plaats(oud, 'preventiewinst-vastgesteld.v1'));
    const gevonden = gevolgen.find(({ revisie }) => revisie === overdracht);
    expect(Object.keys(gevonden?.gegevens ?? {})).toEqual(['boekdatum', 'naar', 'toezeggingen']);
    expect(gevonden?.gegevens).toMatchObject({
      naar: B2026,
      toezeggingen: [{ vaststelling: 'v' }, { vaststelling: 'v' }],
    });
    expect(tekst.replace(/\n {2,}/g, ' ')).toContain(`€ 2,50 ging over naar boek ${B2026} [${overdracht}]`);
  });

  it('vindt van een meting onder een overgenomen afspraak die afspraak in het boek waar zij werd gemaakt', async () => {
    const { afspraak, verdeelregel } = await vraag(B2027, plaats(nieuw, 'preventiewinst-gemeten.v1'));
    expect([afspraak?.boek, afspraak?.versie, verdeelregel?.boek]).toEqual([B2025, 1, B2025]);
  });

  it('van de overname zelf staat erbij waar zij vandaan kwam', async () => {
    const { overnames, tekst } = await vraag(B2026, plaats(midden, 'toezeggingen-overgenomen.v1'));
    expect(overnames).toHaveLength(1);
    expect(tekst).toContain('UIT EEN EERDER BOEK');
  });

  it('een aanbieder ziet van de overdracht alleen het eigene, en de overdracht zelf is er voor geen organisatie', async () => {
    const eigen = ({ ontvanger }: { ontvanger: { organisatie?: string } }): boolean =>
      ontvanger.organisatie === 'maker';
    const wie = { aanbieder: 'maker' };
    const toegekend = plaats(oud, 'aandeel-toegekend.v1', eigen);
    const { gevolgen } = await vraag(B2025, toegekend, wie);
    expect(JSON.stringify(gevolgen)).not.toContain('buurtteam');
    const betaald = plaats(nieuw, 'toezegging-contant-gemaakt.v1', eigen);
    expect((await vraag(B2027, betaald, wie)).vaststelling?.boek).toBe(B2025);
    const ander = plaats(nieuw, 'toezegging-contant-gemaakt.v1', (een: never) => !eigen(een));
    for (const [boek, revisie] of [
      [B2025, plaats(oud, 'toezeggingen-overgedragen.v1')],
      [B2026, plaats(midden, 'toezeggingen-overgenomen.v1')],
      [B2027, ander],
    ] as const)
      await expect(vraag(boek, revisie, wie)).rejects.toMatchObject({ code: 'niet-gevonden' });
    const over = plaats(oud, 'toezeggingen-overgedragen.v1');
    await expect(vraag(B2025, over, { financier: 'gemeente' })).rejects.toMatchObject({ code: 'niet-gevonden' });
  });
});

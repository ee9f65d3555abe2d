import { alleRegels } from '../../test/hulp/alle-paginas.js';
import { richtIn } from '../../test/hulp/gemeente.js';
import { leef } from '../../test/hulp/leven.js';
import { telRekeningen } from '../../test/hulp/met-de-hand.js';
import { Opstelling } from '../../test/hulp/opstelling.js';
import { Schrijver } from '../../test/hulp/schrijver.js';
import { Toeval } from '../../test/hulp/toeval.js';
import { saldi, terugblik, VraagFout, type Leesmodel, type Terugblik } from '../index.js';

const BOEK = 'GM0080-2025';

/** As `telRekeningen` has it. */
const alsTelling = ({ regels }: Pick<Terugblik, 'regels'>): Record<string, Record<string, number>> =>
  Object.fromEntries(
    regels.map(({ rekening, kleuren }) => [
      rekening,
      Object.fromEntries(kleuren.map(({ kleur, bedrag }) => [kleur, bedrag])),
    ]),
  );

describe('terugkijken in een boek', () => {
  let opstelling: Opstelling;
  let lees: Leesmodel;
  let schrijver: Schrijver;
  beforeAll(async () => {
    opstelling = await Opstelling.begin();
    lees = await opstelling.leesmodel('lees', { nu: () => '2026-01-31T12:00:00.000Z' });
    schrijver = new Schrijver(BOEK);
    richtIn(schrijver);
    leef(schrijver, new Toeval(80), 320);
    await lees.wachtOp(BOEK, await schrijver.schrijf(opstelling.store), 10_000);
  });
  afterAll(() => opstelling.ruimOp());

  const alles = { boek: BOEK, aantal: 500 };

  it('is na elke revisie wat de gebeurtenissen tot en met die revisie zijn', async () => {
    for (const { revisie } of schrijver.alles) {
      const gevonden = await terugblik(lees, { ...alles, opRevisie: revisie });
      expect(alsTelling(gevonden)).toEqual(telRekeningen(schrijver.alles, { revisie }));
      expect(gevonden.gebeurtenissen).toMatchObject({
        aantal: revisie + 1,
        later: schrijver.toestand.revisie - revisie,
        laatsteGeregistreerdOp: schrijver.alles[revisie]?.metadata.geregistreerdOp,
      });
    }
  });

  it('is op duizend willekeurige dagen van beide klokken wat met de hand is op te tellen', async () => {
    const toeval = new Toeval(1_000);
    const dag = (): string => new Date(Date.UTC(2025, 0, 1 + toeval.onder(365))).toISOString().slice(0, 10);
    for (let i = 0; i < 1_000; i += 1) {
      const [op, bekendOp] = [dag(), dag()];
      const gevonden = await terugblik(lees, { ...alles, op, bekendOp, cursor: NIETS });
      expect(alsTelling(gevonden)).toEqual(telRekeningen(schrijver.alles, { bekendOp }, op));
    }
  });

  it('heeft per budget wat de saldi op beide klokken hebben', async () => {
    for (const [op, bekendOp] of [
      ['2025-03-31', '2025-06-30'],
      ['2025-12-31', '2025-08-15'],
      ['2025-07-01', '2025-02-01'],
      ['2025-12-31', '2026-01-31'],
    ] as const) {
      const { budgetten = [] } = await terugblik(lees, { boek: BOEK, op, bekendOp });
      const { regels } = saldi(lees, { boek: BOEK, per: 'budget', op, bekendOp });
      expect(budgetten).toEqual(
        regels.map(({ sleutel, naam, aard: _, koker: _koker, wijk: _wijk, ...maten }) => ({
          budget: sleutel,
          naam,
          ...maten,
        })),
      );
    }
  });

  it('geeft op een moment wat toen was geregistreerd, en bladert zonder iets te missen', async () => {
    const { geregistreerdOp: opMoment } = schrijver.alles[150]!.metadata;
    const { revisie, regels } = await terugblik(lees, { ...alles, opMoment });
    expect(revisie).toBeGreaterThanOrEqual(150);
    expect(schrijver.alles[revisie]?.metadata.geregistreerdOp).toBe(opMoment);
    const gebladerd = await alleRegels((cursor) => terugblik(lees, { boek: BOEK, opMoment, aantal: 3, ...cursor }));
    expect(gebladerd).toEqual(regels);
  });

  it('noemt wat open was: alleen posten waar iets op stond, en de perioden die dicht waren', async () => {
    const { open } = await terugblik(lees, { boek: BOEK, opRevisie: 200 });
    const stand = (open?.verplichtingen.eerste ?? []) as { stand: number }[];
    expect(stand.length).toBeGreaterThan(0);
    for (const een of stand) expect(een.stand).toBeGreaterThan(0);
  });

  it.each([
    ['een revisie die er niet is', { opRevisie: 99_999 }],
    ['twee plekken op een klok', { opRevisie: 3, bekendOp: '2025-05-01' }],
    ['een moment dat nog komt', { opMoment: '2031-01-01T00:00:00Z' }],
    ['een moment van voor het boek', { opMoment: '2020-01-01T00:00:00Z' }],
    ['een moment zonder tijd', { opMoment: '2025-01-01' }],
    ['een dag die niet bestaat', { opMoment: '2025-02-30T00:00:00Z' }],
    ['een dag in een ander jaar', { op: '2024-01-01' }],
    ['een cursor van een ander', { cursor: 'xyz' }],
  ])('geeft geen antwoord op %s', async (_, vraag) => {
    await expect(terugblik(lees, { boek: BOEK, ...vraag })).rejects.toThrow(VraagFout);
  });

  it('zegt het als terugspelen langer duurt dan een vraag mag duren', async () => {
    const vers = await opstelling.leesmodel('vers');
    await vers.wachtOp(BOEK, schrijver.toestand.revisie, 10_000);
    await expect(terugblik(vers, { boek: BOEK, maxMs: -1 })).rejects.toMatchObject({ code: 'nog-niet-zover' });
    expect((await terugblik(vers, { boek: BOEK })).revisie).toBe(schrijver.toestand.revisie);
  });
});

/** The place before the first rekening: what is told on the first page alone is left out. */
const NIETS = Buffer.from(JSON.stringify('')).toString('base64url');

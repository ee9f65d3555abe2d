import { richtIn } from '../../test/hulp/gemeente.js';
import { leef } from '../../test/hulp/leven.js';
import { telRekeningen } from '../../test/hulp/met-de-hand.js';
import { Opstelling } from '../../test/hulp/opstelling.js';
import { Schrijver } from '../../test/hulp/schrijver.js';
import { Toeval } from '../../test/hulp/toeval.js';
import { alleRegels } from '../../test/hulp/alle-paginas.js';
import { VraagFout, wistenWij, type Leesmodel } from '../index.js';

const BOEK = 'GM0080-2025';

describe('wat wij toen wisten', () => {
  let opstelling: Opstelling;
  let lees: Leesmodel;
  let schrijver: Schrijver;
  beforeAll(async () => {
    opstelling = await Opstelling.begin();
    lees = await opstelling.leesmodel();
    schrijver = new Schrijver(BOEK);
    richtIn(schrijver);
    leef(schrijver, new Toeval(85), 300);
    await lees.wachtOp(BOEK, await schrijver.schrijf(opstelling.store), 10_000);
  });
  afterAll(() => opstelling.ruimOp());

  const DAGEN = [
    ['2025-03-31', '2025-04-02'],
    ['2025-06-30', '2025-06-30'],
    ['2025-12-31', '2025-07-01'],
    ['2025-05-15', '2025-12-31'],
  ] as const;

  it.each(DAGEN)(
    'over %s op %s staat naast wat wij nu weten, en de gebeurtenissen maken precies het verschil',
    async (op, bekendOp) => {
      const vraag = { boek: BOEK, op, bekendOp };
      const { standen = [] } = await wistenWij(lees, vraag);
      const toen = telRekeningen(schrijver.alles, { bekendOp }, op);
      const nu = telRekeningen(schrijver.alles, { revisie: schrijver.alles.length }, op);
      const anders: Record<string, number> = {};
      for (const een of standen) {
        expect([een.toen, een.nu]).toEqual([toen[een.rekening]?.[een.kleur] ?? 0, nu[een.rekening]?.[een.kleur] ?? 0]);
        anders[`${een.rekening}|${een.kleur}`] = een.verschil;
      }
      const gemaakt: Record<string, number> = {};
      const regels = await alleRegels((cursor) => wistenWij(lees, { ...vraag, aantal: 7, ...cursor }));
      for (const { van, naar, kleur, bedrag } of regels.flatMap(({ mutaties }) => mutaties)) {
        gemaakt[`${van}|${kleur}`] = (gemaakt[`${van}|${kleur}`] ?? 0) - bedrag;
        gemaakt[`${naar}|${kleur}`] = (gemaakt[`${naar}|${kleur}`] ?? 0) + bedrag;
      }
      expect(Object.fromEntries(Object.entries(gemaakt).filter(([, bedrag]) => bedrag !== 0))).toEqual(anders);
    },
  );

  it('zegt van elke gebeurtenis waarom wij haar toen niet kenden', async () => {
    const regels = await alleRegels((cursor) =>
      wistenWij(lees, { boek: BOEK, op: '2025-12-31', bekendOp: '2025-02-15', ...cursor }),
    );
    for (const { waarom, storneert, revisie } of regels) {
      const { boekdatum } = schrijver.alles[revisie]!.gegevens;
      if (storneert !== undefined) expect(waarom).toBe('storno');
      else if (waarom === 'nagekomen')
        expect(boekdatum < schrijver.alles[revisie]!.metadata.geregistreerdOp).toBe(true);
    }
    expect(new Set(regels.map(({ waarom }) => waarom))).toEqual(
      new Set(['storno', 'terugname', 'nagekomen', 'vooraf']),
    );
  });

  it('is er niet over een dag in een ander jaar, van voor het boek, of met een cursor van een ander', async () => {
    for (const vraag of [
      { op: '2024-01-01' },
      { bekendOp: '2020-01-01' },
      { bekendOp: '2026-12-31' },
      { cursor: Buffer.from('99999').toString('base64url') },
    ])
      await expect(wistenWij(lees, { boek: BOEK, op: '2025-06-30', bekendOp: '2025-06-30', ...vraag })).rejects.toThrow(
        VraagFout,
      );
  });
});

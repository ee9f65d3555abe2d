import type { Identiteit, Rol } from '../../apps/api/src/beveiliging/identiteit.js';
import { keurBulk } from '../../apps/api/src/opdrachten/bulk.js';
import { Proef, rijen } from './hulp/app.js';
import { PAD, VERHAAL, vertel } from './hulp/verhaal.js';

const eerste = (soort: string) => VERHAAL.find((stap) => stap.soort === soort)!;
const VOORSTEL = eerste('afspraak-opstellen').inhoud;
const REGEL = eerste('regel-opstellen').inhoud as { regel: { winst: object } };
const INSTEMMING = {
  versie: 1,
  financier: 'gemeente-leeuwarden',
  door: 'college',
  op: '2025-02-04',
  document: 'Besluit 2025-31',
};

describe('verdeelregels en afspraken', () => {
  let proef: Proef;
  beforeAll(async () => {
    proef = await Proef.start();
    await vertel(proef, 'afspraak-voorleggen');
  });
  afterAll(() => proef.stop());

  const velden = (fouten: unknown) => rijen(fouten).map(({ veld }) => veld);

  it('een afspraak die naar vorm niet klopt, hoort elke fout met haar plaats, ook in wat er in elkaar staat', async () => {
    const kokers = [
      { koker: 'opvang', nulmeting: { methode: { methode: 'vast', bedrag: 1, per: 'week' }, volgtPopulatie: 'ja' } },
      { koker: 'opvang', nulmeting: { methode: { methode: 'eenheden', bedrag: 1, bron: 'x' }, volgtPopulatie: true } },
      {
        koker: 'opvang',
        nulmeting: {
          methode: { methode: 'historisch', jaren: [{ jaar: 2024, bedrag: -1, gewicht: 1 }], index: 104, bron: 'x' },
          volgtPopulatie: true,
        },
      },
    ];
    const { body } = await proef
      .stuur(
        `${PAD}/afspraken`,
        { ...VOORSTEL, afspraak: 'mis', kokers, initiatiefnemer: { soort: 'budget', organisatie: 'rijk' } },
        'mis-1',
      )
      .expect(400);
    expect(velden(body.fouten).sort()).toEqual([
      'initiatiefnemer.budget',
      'initiatiefnemer.organisatie',
      'kokers[0].nulmeting.methode.bron',
      'kokers[0].nulmeting.methode.per',
      'kokers[0].nulmeting.volgtPopulatie',
      'kokers[1].nulmeting.methode.bedrag',
      'kokers[1].nulmeting.methode.bron',
      'kokers[1].nulmeting.methode.eenheden',
      'kokers[2].nulmeting.methode.index',
      'kokers[2].nulmeting.methode.jaren[0].bedrag',
    ]);
  });

  it('een afspraak die naar inhoud niet klopt, hoort in één weigering alles wat het boek niet kent', async () => {
    const { body } = await proef
      .stuur(
        `${PAD}/afspraken`,
        { ...VOORSTEL, afspraak: 'mis', populatie: 'niemand', looptijd: { van: '2025-02', totEnMet: '2025-01' } },
        'mis-2',
      )
      .expect(409);
    expect(body.code).toBe('afspraak-onjuist');
    expect(velden(body.cijfers.fouten)).toEqual(['populatie', 'looptijd']);
  });

  it('een regel noemt een percentage als tekst, en van twee mogelijkheden precies één', async () => {
    const regel = {
      ...REGEL.regel,
      winst: { ...REGEL.regel.winst, deel: 50, drempel: {}, plafond: { procent: '1', bedrag: 1 } },
    };
    const { body } = await proef.stuur(`${PAD}/verdeelregels`, { ...REGEL, regel }, 'mis-3').expect(400);
    expect(velden(body.fouten).sort()).toEqual([
      'regel.winst.deel',
      'regel.winst.drempel.procent',
      'regel.winst.plafond.procent',
    ]);
    const teVeel = { ...REGEL.regel, winst: { ...REGEL.regel.winst, deel: '101' } };
    const { body: weigering } = await proef
      .stuur(`${PAD}/verdeelregels`, { ...REGEL, regel: teVeel }, 'mis-4')
      .expect(409);
    expect(weigering).toMatchObject({ code: 'regel-onjuist', cijfers: { fouten: [{ veld: 'regel.winst.deel' }] } });
  });

  it('een financier stemt in voor zichzelf en voor niemand anders', async () => {
    const adres = `${PAD}/afspraken/voordeur/instemmingen`;
    const { body } = await proef.stuur(adres, { ...INSTEMMING, financier: 'rijk' }, 'stem-1', 'financier').expect(403);
    expect(body.code).toBe('geen-recht');
    await proef.stuur(adres, INSTEMMING, 'stem-2', 'financier').expect(201);
  });

  it('ook wie veel opdrachten tegelijk mag geven, stemt als financier alleen voor zichzelf in', async () => {
    const wie: Identiteit = {
      afzender: 'x',
      rollen: new Set<Rol>(['beheerder', 'financier']),
      wijken: new Set(),
      organisatie: 'rijk',
      huishouden: undefined,
      verlooptOp: 0,
    };
    const stem = { soort: 'afspraak-instemmen', afspraak: 'voordeur', ...INSTEMMING };
    const gekeurd = await keurBulk(
      [
        { ...stem, opdrachtId: 's1' },
        { ...stem, opdrachtId: 's2', financier: 'rijk' },
      ],
      'GM0080-2025',
      wie,
    );
    expect(gekeurd).toMatchObject([
      { antwoord: { opdrachtId: 's1', status: 403, probleem: { code: 'geen-recht' } } },
      { ingediend: { herkomst: { id: 's2', rol: 'financier' } } },
    ]);
  });
});

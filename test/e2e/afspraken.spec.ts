import type { Identiteit, Rol } from '../../apps/api/src/beveiliging/identiteit.js';
import { keurBulk } from '../../apps/api/src/opdrachten/bulk.js';
import { EEN_HUISHOUDEN } from '../../apps/api/src/opdrachten/soorten/delen.js';
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

const NIEMAND: Identiteit = {
  ...{ afzender: 'x', rollen: new Set<Rol>(), wijken: new Set<string>() },
  ...{ organisatie: undefined, huishouden: undefined, verlooptOp: 0 },
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
      'kokers[1].koker',
      'kokers[1].nulmeting.methode.bedrag',
      'kokers[1].nulmeting.methode.bron',
      'kokers[1].nulmeting.methode.eenheden',
      'kokers[2].koker',
      'kokers[2].nulmeting.methode.index',
      'kokers[2].nulmeting.methode.jaren[0].bedrag',
    ]);
  });

  it('een afspraak met een fout naar vorm hoort ook wat er naar inhoud niet klopt, alleen en tussen andere', async () => {
    const [koker] = VOORSTEL['kokers'] as [object];
    const voorstel = {
      ...VOORSTEL,
      afspraak: 'mis',
      naam: 7,
      kokers: [koker, { ...koker, budget: 'nergens', inkomsten: [{ aanbieder: 'iemand', procent: '101' }] }],
      looptijd: { van: '2025-02', totEnMet: '2025-01' },
      interventiekosten: { bedrag: 0, per: 'jaar', inKoker: 'zvw' },
    };
    const fouten = [
      { veld: 'naam', code: 'tekst' },
      { veld: 'kokers[1].inkomsten[0].aanbieder', code: 'inhoud' },
      { veld: 'kokers[1].inkomsten', code: 'inhoud' },
      { veld: 'kokers[1].koker', code: 'inhoud' },
      { veld: 'looptijd', code: 'inhoud' },
      { veld: 'interventiekosten.inKoker', code: 'inhoud' },
    ];
    const { body } = await proef.stuur(`${PAD}/afspraken`, voorstel, 'mis-1b').expect(400);
    expect(body.fouten).toMatchObject(fouten);
    const [gekeurd] = await keurBulk(
      [{ soort: 'afspraak-opstellen', opdrachtId: 'mis-1c', ...voorstel }],
      'GM0080-2025',
      { ...NIEMAND, rollen: new Set<Rol>(['controller']) },
    );
    expect(gekeurd).toMatchObject({ antwoord: { status: 400, probleem: { fouten } } });
  });

  it('een regel met een fout naar vorm hoort ook wat er naar inhoud niet klopt', async () => {
    const regel = {
      ...REGEL.regel,
      verlies: { deel: '120' },
      winst: {
        ...REGEL.regel.winst,
        compensatie: 'soms',
        deel: '101',
        poorten: [
          { maat: 'tevreden', minstens: 11 },
          { maat: 'tevreden', minstens: '11' },
        ],
        verdeling: {
          ontvangers: [{ ontvanger: { soort: 'budget', budget: 'fonds' }, gewicht: 0 }],
          sleutel: 'gewichten',
        },
      },
    };
    const { body } = await proef.stuur(`${PAD}/verdeelregels`, { ...REGEL, regel }, 'mis-3b').expect(400);
    expect(rijen(body.fouten).map(({ veld, code }) => `${String(veld)} ${String(code)}`)).toEqual([
      'regel.winst.poorten[0].minstens getal',
      'regel.winst.compensatie keuze',
      'regel.winst.deel inhoud',
      'regel.winst.poorten[1] inhoud',
      'regel.winst.verdeling.ontvangers[0].gewicht inhoud',
      'regel.verlies.deel inhoud',
      'regel.verlies inhoud',
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
    const wie = { ...NIEMAND, rollen: new Set<Rol>(['beheerder', 'financier']), organisatie: 'rijk' };
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

  it('wie erbij hoort leest de afspraak met haar regel in zinnen, en niemand leest van welk huishouden', async () => {
    const initiatiefnemer = { soort: 'huishouden', huishouden: EEN_HUISHOUDEN };
    const { body: opgesteld } = await proef
      .stuur(`${PAD}/afspraken`, { ...VOORSTEL, afspraak: 'samen', initiatiefnemer }, 'samen-1')
      .expect(201);
    for (const rol of ['controller', 'auditor', 'financier', 'aanbieder'] as const) {
      const { body } = await proef
        .haal(`${PAD}/afspraken/samen`, rol)
        .set('ontschot-minstens', String(opgesteld.revisie))
        .expect(200);
      expect(body).toMatchObject({ staat: 'ontwerp', versies: [{ inhoud: { naam: 'Een eigen voordeur' } }] });
      expect(body.versies[0].inhoud.initiatiefnemer).toEqual({ soort: 'huishouden' });
      expect(body.versies[0].zinnen[0]).toBe('Wat de preventie zelf kostte, gaat van de winst af.');
      const { body: lijst } = await proef.haal(`${PAD}/afspraken`, rol).expect(200);
      expect(rijen(lijst.afspraken).map(({ afspraak }) => afspraak)).toContain('samen');
    }
    const { body: populaties } = await proef.haal(`${PAD}/populaties`).expect(200);
    expect(rijen(populaties.populaties).find(({ populatie }) => populatie === 'opvanggezinnen')).toMatchObject({
      aantalHuishoudens: 10,
    });
    expect(JSON.stringify(populaties)).not.toContain(proef.huishouden);
  });

  it('een financier en een aanbieder lezen niet wat van een ander is', async () => {
    await proef.haal(`${PAD}/afspraken?financier=rijk`, 'financier').expect(403);
    await proef.haal(`${PAD}/afspraken?aanbieder=rijk`, 'aanbieder').expect(403);
    const [opvang] = VOORSTEL['kokers'] as readonly object[];
    const aanbieders = [{ organisatie: 'rijk', gewicht: 1 }];
    const kokers = [{ ...opvang, inkomsten: [] }];
    const { body } = await proef
      .stuur(`${PAD}/afspraken`, { ...VOORSTEL, afspraak: 'ander', aanbieders, kokers }, 'ander-1')
      .expect(201);
    for (const rol of ['financier', 'aanbieder'] as const)
      await proef.haal(`${PAD}/afspraken/ander`, rol).set('ontschot-minstens', String(body.revisie)).expect(404);
  });
});

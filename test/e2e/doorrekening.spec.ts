import { Boekhouding, euro } from '../casussen/hulp/boekhouding.js';
import { Preventie, vast } from '../casussen/hulp/preventie.js';
import { Proef, rijen } from './hulp/app.js';

const winst = (deel: string) => ({
  ...{ interventiekosten: 'aftrekken', compensatie: 'niet', deel },
  verdeling: { ontvangers: [{ ontvanger: { soort: 'aanbieders' }, gewicht: 1 }], sleutel: 'gewichten' },
});

let proef: Proef;
let boek: Boekhouding;
let preventie: Preventie;

/** A boek with one assessment of 30% over a gain of 400, and a concept of 50%. */
async function gegeven(naam: string): Promise<void> {
  boek = await Boekhouding.open(proef, naam);
  preventie = new Preventie(boek);
  await preventie.organisatie('maker', 'De maker');
  await preventie.organisatie('rijk', 'Het Rijk');
  await preventie.cohort('groep', 'De groep');
  await boek.koker('zorg', 'Zorg', '6.71', euro(10_000));
  await preventie.regel('dertig');
  await boek.boekt('verdeelregels', conceptVan('50'));
  await preventie.stelOp('afspraak', 'maker', 'groep', [vast('zorg', euro(1_000))], {
    verdeelregel: { verdeelregel: 'dertig', versie: 1 },
  });
  await preventie.sluit('afspraak', 'gemeente');
  await meld(600);
  await preventie.stelVast('afspraak', { vaststelling: 'v-1' });
}

const conceptVan = (deel: string) => ({
  ...{ verdeelregel: 'concept', geldigVanaf: '2025-01-01', regel: { naam: 'Concept', winst: winst(deel) } },
});
const meld = (bedrag: number): Promise<number> =>
  preventie.meld('zorg', [{ maand: '2025-06', bedrag: euro(bedrag), populatie: 'groep' }]);
const CONCEPT = [{ verdeelregel: 'concept', versie: 1 }];

describe('een doorrekening over HTTP', () => {
  beforeAll(async () => (proef = await Proef.start()));
  afterAll(() => proef.stop());

  it('gegeven een bewaarde doorrekening, als daarna van alles verandert, dan geeft zij nog wat zij gaf', async () => {
    await gegeven('bewaard-2025');
    await boek.boekt('doorrekeningen', { doorrekening: 'helft', naam: 'De helft', regels: CONCEPT });
    const toen = await boek.vraag('doorrekeningen/helft');
    expect(toen.regels).toMatchObject([
      {
        ...{ verdeelregel: 'concept', versie: 1, gerekend: 1 },
        totaal: { vastgelegd: euro(120), nieuw: euro(200), verschil: euro(80) },
        betalers: [{ betaler: 'gemeente' }],
      },
    ]);

    await boek.boekt('verdeelregels', conceptVan('80'));
    await boek.boekt('kokers', {
      ...{ koker: 'zorg', naam: 'Zorg', wet: 'Wmo 2015', taakveld: '6.71', oormerk: { aard: 'vrij' } },
      ...{ financier: 'rijk', vanaf: '2025-12-01' },
    });
    await meld(100);
    await preventie.stelVast('afspraak', { vaststelling: 'v-2', corrigeert: 'v-1' });

    expect(await boek.vraag('doorrekeningen/helft')).toEqual(toen);
    const nu = await boek.proeft('doorrekeningen/proeven', { regels: CONCEPT });
    expect(rijen(nu.rijen).map(({ id }) => id)).toEqual(['v-2']);
    expect(nu.regels).toMatchObject([
      { totaal: { vastgelegd: euro(90), nieuw: euro(240) }, betalers: [{ betaler: 'rijk' }] },
    ]);
  });

  it('dan staat zij in de lijst, met hoe zij is gevraagd, ook voor een auditor', async () => {
    const { doorrekeningen } = await boek.vraag('doorrekeningen', 'auditor');
    expect(doorrekeningen).toMatchObject([
      { doorrekening: 'helft', naam: 'De helft', regels: [{ verdeelregel: 'concept', versie: 1, naam: 'Concept' }] },
    ]);
    expect(doorrekeningen[0].totRevisie).toBe(doorrekeningen[0].revisie - 1);
  });

  it('een doorrekening schrijft niets: de revisie van het boek blijft wat zij was', async () => {
    const kop = async () => (await proef.haal(`/v1/boeken/${boek.boek}`)).headers['etag'] as unknown;
    const eerst = await kop();
    await boek.proeft('doorrekeningen/proeven', { regels: CONCEPT });
    expect(await kop()).toBe(eerst);
  });

  it('alle fouten van een regel en van wat er omheen staat, komen in één keer', async () => {
    const regel = { naam: 'Fout', winst: { ...winst('120'), plafond: { procent: 'x' } } };
    const { status, code, fouten } = await boek.proeft('doorrekeningen/proeven', {
      regels: [{ regel }, { verdeelregel: 'dertig' }],
      van: '2025-13',
    });
    expect([status, code]).toEqual([400, 'vraag-ongeldig']);
    expect(velden(fouten)).toEqual([
      ...['regels[0].regel.winst.deel', 'regels[0].regel.winst.plafond.procent', 'regels[1].versie', 'van'],
    ]);
  });

  it('wat het boek niet heeft ook, met het adres van elke fout', async () => {
    const ontvangers = [{ ontvanger: { soort: 'budget', budget: 'nergens' }, gewicht: 1 }];
    const regel = { naam: 'Fonds', winst: { ...winst('120'), verdeling: { ontvangers, sleutel: 'gelijk' } } };
    const { status, fouten } = await boek.proeft('doorrekeningen/proeven', {
      ...{ regels: [{ verdeelregel: 'weg', versie: 1 }, { regel }], afspraken: ['afspraak', 'weg'] },
      ...{ van: '2025-06', totEnMet: '2025-01', totRevisie: 100_000 },
    });
    expect(status).toBe(400);
    expect(velden(fouten)).toEqual([
      ...['afspraken[1]', 'regels[0].verdeelregel', 'regels[1].regel.winst.deel'],
      ...['regels[1].regel.winst.verdeling.ontvangers[0].ontvanger.budget', 'totEnMet', 'totRevisie'],
    ]);
  });

  it('meer dan vijf regels naast elkaar kan niet, en een boek dat er niet is ook niet', async () => {
    const { fouten } = await boek.proeft('doorrekeningen/proeven', {
      regels: Array.from({ length: 6 }, () => CONCEPT[0]),
    });
    expect(fouten).toMatchObject([{ veld: 'regels', melding: expect.stringContaining('5') }]);
    const { status } = await proef.stuur('/v1/boeken/weg-2025/doorrekeningen/proeven', { regels: CONCEPT }, 'vraag');
    expect(status).toBe(404);
    expect(await boek.proeft('doorrekeningen/proeven', { regels: CONCEPT }, 'aanbieder')).toMatchObject({
      status: 403,
    });
  });
});

const velden = (fouten: readonly { readonly veld: string }[]): string[] => fouten.map(({ veld }) => veld).sort();

import { Proef } from '../e2e/hulp/app.js';
import { euro, type Boekhouding } from './hulp/boekhouding.js';
import { gegevenJbra, ontwerp } from './hulp/jeugdbescherming.js';
import type { Preventie } from './hulp/preventie.js';

const deel = (procent: string, meer: object = {}) => ({
  naam: `${procent}% voor wie het deed`,
  winst: {
    ...{ interventiekosten: 'aftrekken', compensatie: 'niet', deel: procent, ...meer },
    verdeling: { ontvangers: [{ ontvanger: { soort: 'aanbieders' }, gewicht: 1 }], sleutel: 'gewichten' },
  },
});

let proef: Proef;
let preventie: Preventie;
let boek: Boekhouding;
const reken = (regels: readonly object[]) => boek.proeft('doorrekeningen/proeven', { regels, metMetingen: true });

describe('Casus 1, vooraf: wat JBRA onder een regel had gekregen die er nog niet is', () => {
  beforeAll(async () => {
    proef = await Proef.start();
    preventie = await gegevenJbra(proef, 'vooraf-2014', 'ministerie');
    boek = preventie.boek;
    await ontwerp(preventie);
    await preventie.meet('gezinsmanager');
  });
  afterAll(() => proef.stop());

  it('gegeven alleen een meting, als drie regels ernaast worden gelegd, dan staat er per regel wie wat had gekregen en betaald', async () => {
    const { regels, aantal } = await reken([
      { regel: deel('30') },
      { regel: deel('10') },
      { regel: deel('30', { plafond: { bedrag: euro(500_000) } }) },
    ]);
    expect(aantal).toEqual({ vaststellingen: 0, metingen: 1 });
    expect(regels).toMatchObject([
      {
        totaal: { vastgelegd: 0, nieuw: euro(990_000), verschil: euro(990_000) },
        ontvangers: [{ partij: 'jbra', naam: 'Jeugdbescherming Regio Amsterdam', nieuw: euro(990_000) }],
        kokers: [
          { koker: 'ots', betaalt: { nieuw: euro(630_000) }, houdt: { nieuw: euro(1_470_000) } },
          { koker: 'uhp', betaalt: { nieuw: euro(360_000) }, houdt: { nieuw: euro(840_000) } },
        ],
        betalers: [
          {
            ...{ betaler: 'ministerie', naam: 'Ministerie van Justitie', betaalt: { nieuw: euro(990_000) } },
            houdt: { vastgelegd: euro(3_300_000), nieuw: euro(2_310_000), verschil: euro(-990_000) },
          },
        ],
      },
      { totaal: { nieuw: euro(330_000) } },
      { totaal: { nieuw: euro(500_000) } },
    ]);
  });

  it('dan staat per stap naast elkaar wat was gemeten en wat de regel ervan maakt', async () => {
    const { rijen } = await reken([{ regel: deel('30') }]);
    const [{ soort, uitkomsten }] = rijen;
    expect(soort).toBe('meting');
    expect(uitkomsten[0].stappen).toMatchObject([
      { stap: 1, koker: 'ots', verschilt: false, uitkomst: String(euro(2_100_000)) },
      { stap: 1, koker: 'uhp', verschilt: false, uitkomst: String(euro(1_200_000)) },
      { stap: 2, verschilt: false, uitkomst: String(euro(3_300_000)) },
      { stap: 3, verschilt: true, vastgelegd: null },
      { stap: 4, verschilt: true, vastgelegd: null },
      { stap: 5, verschilt: true, vastgelegd: null },
      { stap: 6, verschilt: true, vastgelegd: null, nieuw: { uitkomst: String(euro(990_000)) } },
      { stap: 7, verschilt: true },
      { stap: 8, verschilt: true },
      { stap: 9, verschilt: true, nieuw: { zin: expect.stringContaining('jbra krijgt € 990.000') } },
    ]);
  });

  it('als een regel vraagt naar wat niet is gemeten, dan staat dat er, en telt het niet als nul', async () => {
    const tevreden = { maat: 'tevreden', naam: 'de tevredenheid', van: '0', tot: '10' };
    const regel = { ...deel('30', { poorten: [{ maat: 'tevreden', minstens: '6' }] }), maten: [tevreden] };
    const { regels, rijen } = await reken([{ regel }]);
    expect(regels).toMatchObject([{ gerekend: 0, nietGerekend: { aantal: 1, vastgelegd: 0 }, ontvangers: [] }]);
    expect(rijen[0].uitkomsten[0]).toMatchObject({
      ...{ gerekend: false, ontbreekt: ['De regel vraagt naar de tevredenheid (tevreden); geef de uitkomst.'] },
    });
  });

  it('een concept van het boek kan ook, en er is niets toegezegd of geschreven', async () => {
    await boek.boekt('verdeelregels', { verdeelregel: 'concept', geldigVanaf: '2014-01-01', regel: deel('25') });
    const { regels } = await reken([{ verdeelregel: 'concept', versie: 1 }]);
    expect(regels).toMatchObject([{ verdeelregel: 'concept', versie: 1, totaal: { nieuw: euro(825_000) } }]);
    expect(await boek.vraag('landkaart')).toMatchObject({ totalen: { gevraagd: 0, toegezegd: 0 } });
  });
});

import { Proef } from '../e2e/hulp/app.js';
import { Boekhouding, euro } from './hulp/boekhouding.js';
import { Preventie, soort, vast } from './hulp/preventie.js';

const jaar = (van: string, totEnMet: string) => ({ van, totEnMet, boekdatum: '2025-12-31' });
const JAAR_1 = jaar('2024-01', '2024-12');
const JAAR_2 = jaar('2025-01', '2025-12');

let proef: Proef;
let preventie: Preventie;

beforeAll(async () => {
  proef = await Proef.start();
  // Given: youth care was expected to cost 1,000,000 a year, and a besluit took 150,000 of it.
  preventie = new Preventie(await Boekhouding.open(proef, 'korting-2025'));
  await preventie.boek.koker('jeugd', 'Jeugdhulp', '6.751', euro(900_000));
  await preventie.organisatie('aanbieder', 'De jeugdhulpaanbieder');
  await preventie.cohort('jeugd', 'Kinderen met jeugdhulp');
  await preventie.meld('jeugd', [
    { maand: '2024-12', bedrag: euro(850_000), populatie: 'jeugd' },
    { maand: '2025-12', bedrag: euro(800_000), populatie: 'jeugd' },
  ]);
  const regel = { geldigVanaf: '2024-01-01' };
  await preventie.boek.boekt('verdeelregels', {
    ...{ verdeelregel: 'met-poort', ...regel },
    regel: {
      naam: 'Dertig procent, mits de wachtlijst niet groeit',
      maten: [{ maat: 'wachtlijst', naam: 'de groei van de wachtlijst', van: '-100', tot: '1000' }],
      winst: {
        ...{ interventiekosten: 'aftrekken', compensatie: 'niet', deel: '30' },
        poorten: [{ maat: 'wachtlijst', hoogstens: '0' }],
        verdeling: { ontvangers: [{ ontvanger: { soort: 'aanbieders' }, gewicht: 1 }], sleutel: 'gewichten' },
      },
    },
  });
  await preventie.boek.boekt('verdeelregels/met-poort/vaststellingen', { versie: 1, besluit: 'Raad 2024' });
  const korting = { grond: 'besluit', kenmerk: 'Raad 2023-112', bedrag: euro(150_000), per: 'jaar' };
  await preventie.stelOp('jeugd', 'aanbieder', 'jeugd', [vast('jeugd', euro(1_000_000), { verlagingen: [korting] })], {
    looptijd: { van: '2024-01', totEnMet: '2025-12' },
    verdeelregel: { verdeelregel: 'met-poort', versie: 1 },
  });
  await preventie.sluit('jeugd', 'gemeente');
});
afterAll(() => proef.stop());

const groei = (waarde: string) => ({ maten: [{ maat: 'wachtlijst', waarde }] });

describe('Casus 17: een bezuiniging is geen winst', () => {
  it('gegeven 850.000 in het eerste jaar, dan is de winst nul: het besluit had het al weggehaald', async () => {
    const gebeurd = await preventie.stelVast('jeugd', { ...JAAR_1, ...groei('0') });
    expect(soort(gebeurd, 'preventiewinst-vastgesteld.v1')).toMatchObject([
      { uitkomst: { netto: 0, soort: 'niets', kokers: [{ referentie: euro(850_000), verschil: 0 }] } },
    ]);
    expect(soort(gebeurd, 'aandeel-toegekend.v1')).toEqual([]);
  });

  it('gegeven 800.000 in het tweede jaar en een wachtlijst die verdubbelde, dan is de winst 50.000 en wordt er niets gedeeld', async () => {
    const gebeurd = await preventie.stelVast('jeugd', { ...JAAR_2, ...groei('100') });
    expect(soort(gebeurd, 'preventiewinst-vastgesteld.v1')).toMatchObject([
      { uitkomst: { netto: euro(50_000), waarom: 'poort', delen: [] } },
    ]);
    expect(await preventie.boek.opRekening('tegoed:aanbieder')).toBe(0);
    expect(await preventie.boek.saldo('budget', 'jeugd')).toMatchObject({ besteed: 0, vrij: euro(900_000) });
  });

  it('als niemand de wachtlijst opgaf, dan wordt er niets vastgesteld', async () => {
    const zonder = { ...JAAR_2, vaststelling: 'zonder' };
    expect(await preventie.boek.weigert('afspraken/jeugd/vaststellingen', zonder)).toMatchObject({
      code: 'meting-onvolledig',
    });
  });
});

import { Proef } from '../e2e/hulp/app.js';
import { Boekhouding, euro } from './hulp/boekhouding.js';
import { Preventie, vast } from './hulp/preventie.js';

let proef: Proef;
let preventie: Preventie;

beforeAll(async () => {
  proef = await Proef.start();
  // Given: 100 households at 10,000; a team close by finds 30 more, and all of them cost 7,000.
  preventie = new Preventie(await Boekhouding.open(proef, 'dichtbij-2025'));
  await preventie.boek.koker('jeugd', 'Jeugdhulp', '6.751', euro(1_000_000));
  await preventie.organisatie('wijkteam', 'Het wijkteam');
  await preventie.cohort('gezinnen', 'Gezinnen met jeugdhulp');
  await preventie.meld('jeugd', [
    { maand: '2025-06', bedrag: euro(455_000), populatie: 'gezinnen' },
    { maand: '2025-12', bedrag: euro(455_000), populatie: 'gezinnen' },
  ]);
});
afterAll(() => proef.stop());

/** What the assessment shows, however the agreement counts. */
const GESPLITST = {
  huishoudensVoor: 100,
  huishoudensNu: 130,
  perHuishoudenVoor: euro(10_000),
  perHuishoudenNu: euro(7_000),
  doorAantal: euro(300_000),
  doorKosten: -euro(390_000),
};

describe('Casus 15: preventie die meer mensen vindt', () => {
  it.each([
    ['een vast bedrag', false, 90_000],
    ['een bedrag dat met het aantal huishoudens meegaat', true, 390_000],
  ])(
    'gegeven %s, dan is de splitsing dezelfde: +30 huishoudens, en 3.000 minder per huishouden',
    async (naam, volgtPopulatie, netto) => {
      const afspraak = volgtPopulatie ? 'volgend' : 'vast';
      await preventie.stelOp(afspraak, 'wijkteam', 'gezinnen', [vast('jeugd', euro(1_000_000), { volgtPopulatie })], {
        naam,
      });

      const { uitkomst } = await preventie.meet(afspraak, { huishoudens: 130 });

      expect(uitkomst).toMatchObject({
        netto: euro(netto),
        kokers: [{ realisatie: euro(910_000) }],
        volume: GESPLITST,
      });
      // The two effects add up to what the total did: from 1,000,000 to 910,000.
      expect(GESPLITST.doorAantal + GESPLITST.doorKosten).toBe(euro(910_000 - 1_000_000));
    },
  );
});

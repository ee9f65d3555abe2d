import { gegeven, genaamd, type Stap } from '../../test-hulp/beproef.js';
import { afsluiten, besteden, storneren } from '../../test-hulp/opdrachten.js';
import { metAfspraak, vaststellen } from '../../test-hulp/vaststellingen.js';
import { begroting } from '../../test-hulp/wereld.js';

const AFSPRAAK = metAfspraak({ wmo: 1_000 }, { vooraf: [begroting({ wmo: 5_000 })] });
const besteding = (meer: object): Stap => genaamd('b', besteden({ budget: 'wmo', bedrag: 100, ...meer }));
const storno =
  (boekdatum: string): Stap =>
  (revisie) =>
    storneren({ beweging: revisie('b'), boekdatum });

describe('in welke maand een storno de kosten terugneemt', () => {
  const JANUARI_DICHT = [...AFSPRAAK, afsluiten()];
  it.each([
    ['van haar boekdatum', AFSPRAAK, { boekdatum: '2025-01-31' }, '2025-01'],
    ['waar zij bij hoort', JANUARI_DICHT, { boekdatum: '2025-02-01', hoortBij: '2025-01' }, '2025-01'],
    ['van de hulp', AFSPRAAK, { boekdatum: '2025-05-02', periode: '2025-04' }, '2025-04'],
  ])(
    'gegeven een besteding die telt in de maand %s, dan telt haar storno van augustus daar ook',
    (_, vooraf, meer, maand) => {
      const verhaal = gegeven(...vooraf, besteding(meer));
      const gelezenTot = verhaal.revisie();
      const eenMaand = (van: string) =>
        vaststellen({ wmo: 0 }, { van, totEnMet: van, boekdatum: '2025-08-31', kosten: { gelezenTot } });
      verhaal
        .als(storno('2025-08-01'))
        .danOnderMeer({ kenmerken: { periode: maand } })
        // A sum over that month is no longer right; one over the month of the storno still is.
        .als(eenMaand(maand))
        .danUitkomst({ soort: 'verouderd', waarin: 'wmo' })
        .als(eenMaand('2025-08'))
        .danOnderMeer({ van: '2025-08' });
    },
  );
});

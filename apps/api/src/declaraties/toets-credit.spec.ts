import { gegeven } from '../../../../libs/boek/test-hulp/beproef.js';
import { corrigeren } from '../../../../libs/boek/test-hulp/contracten.js';
import { GEZIN, MET_VERPLICHTING, ontvangen, regel } from '../../../../libs/boek/test-hulp/declaraties.js';
import { storneren } from '../../../../libs/boek/test-hulp/opdrachten.js';
import { DECLARATIES, regelId, type Opgenomen } from './soorten.js';
import { toetsCredit } from './toets-credit.js';

const CREDIT: Opgenomen = {
  ...{ regel: 7, referentie: 'P1C', product: { categorie: '15', code: '15A04' }, huishouden: GEZIN },
  ...{ van: '2025-04-01', totEnMet: '2025-04-30', bedrag: -50, vorigeReferentie: 'P1' },
};

/** A line of 50 that was booked, and what became of it. */
const geboekt = () =>
  gegeven(...MET_VERPLICHTING, ontvangen({ regels: 1, debet: 50, posten: [{ verplichting: 'v1', debet: 50 }] })).als(
    regel(),
    { id: regelId('buurthuis', 'P1'), afzender: DECLARATIES },
  );
const toets = ({ toestand }: ReturnType<typeof geboekt>) =>
  toetsCredit(toestand, 'buurthuis', CREDIT, { boekdatum: '2025-06-02', eerdere: undefined }, (code, uitleg) => ({
    bezwaar: { regel: CREDIT.regel, code, uitleg },
  }));

describe('een credit van een regel die intussen is gecorrigeerd', () => {
  it.each([
    [20, /nam een correctie al € 0,20 terug; er is nog € 0,30 van over. Corrigeer de besteding op revisie/u],
    [50, /er is nog niets van over. Laat de credit weg, of neem eerst de correctie terug/u],
  ])('gegeven dat er al %s terug is, dan zegt de regel wat er is gecorrigeerd en wat kan', (bedrag, uitleg) => {
    const verhaal = geboekt();
    const besteding = verhaal.revisie();
    expect(toets(verhaal)).toEqual({ goed: { referentie: 'P1C', storneert: besteding } });
    verhaal.en(corrigeren({ besteding, bedrag }));
    expect(toets(verhaal)).toEqual({
      bezwaar: { regel: 7, code: 'besteding-gecorrigeerd', uitleg: expect.stringMatching(uitleg) as string },
    });
    verhaal.en(storneren({ beweging: verhaal.revisie(), boekdatum: '2025-06-01' }));
    expect(toets(verhaal)).toEqual({ goed: { referentie: 'P1C', storneert: besteding } });
  });
});

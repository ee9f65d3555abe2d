import { genaamd, gegeven, mutatie, type Verhaal } from '../../test-hulp/beproef.js';
import { GEZIN, indeling, MET_VERPLICHTING, ontvangen, regel } from '../../test-hulp/declaraties.js';
import { NA_HET_JAAR, open, sluitAf } from '../../test-hulp/jaareinde.js';
import { aangaan, storneren } from '../../test-hulp/opdrachten.js';
import { boekOpenen, organisatie, SCHULDHULP } from '../../test-hulp/wereld.js';
import { bewaakEerdere, eerdereRegel, kostenUit, type EerdereRegel } from '../index.js';

const P1 = genaamd('P1', regel({ bedrag: 70 }));
const GEBOEKT = [...MET_VERPLICHTING, ontvangen(), P1, regel({ referentie: 'P2', bedrag: 10 })];

/** A boek of 2025 with a line of 70, the boek of 2026 that took it over, and that line as it is credited there. */
function jaarLater(overgenomen = true): { nieuw: Verhaal; eerder: EerdereRegel } {
  const oud = gegeven(...GEBOEKT);
  const revisie = oud.revisie('P1');
  const nieuw = gegeven({ ...boekOpenen, boek: 'GM0080-2026', jaar: 2026 });
  const geschreven = sluitAf(oud, { criteria: [{ procent: 100 }] });
  if (overgenomen) open(oud, geschreven, nieuw);
  return { nieuw, eerder: eerdereRegel(oud.toestand, revisie, 'buurthuis') };
}

const D2 = { declaratie: 'buurthuis-d2', nummer: 'D2', boekdatum: '2026-02-02', regels: 1, debet: 0, posten: [] };
const kop = (eerder: EerdereRegel): object => ontvangen({ ...D2, credit: 70, eerder: [eerder] });
const crediteren = (eerder: EerdereRegel): object => ({
  ...{ soort: 'eerdere-regel-crediteren', declaratie: 'buurthuis-d2', referentie: 'P1C', eerder },
});

describe('een regel van het boek van het jaar ervoor crediteren', () => {
  it('brengt het geld hier binnen in budget en kleuren van de regel, en verlaagt de kosten van haar maand', () => {
    const { nieuw, eerder } = jaarLater();
    expect(eerder).toMatchObject({ uit: 'GM0080-2025', kenmerken: { huishouden: GEZIN, periode: '2025-04' } });
    nieuw.als(kop(eerder), {}, NA_HET_JAAR).danOnderMeer({ credit: 70, ruimte: [] });
    nieuw.als(crediteren(eerder), {}, NA_HET_JAAR).dan('eerdere-regel-gecrediteerd.v1', {
      ...{ boekdatum: '2026-02-02', declaratie: 'buurthuis-d2', referentie: 'P1C' },
      ...{ uit: 'GM0080-2025', revisie: eerder.revisie },
      mutaties: [
        mutatie('bron:buurthuis > vrij:wijk-noord', 'schuld', 60),
        mutatie('bron:buurthuis > vrij:wijk-noord', 'wmo', 10),
      ],
      kenmerken: { doel: SCHULDHULP, wijk: 'noord', aanbieder: 'buurthuis', huishouden: GEZIN, periode: '2025-04' },
    });
    const [laatste] = nieuw.gebeurtenissen.slice(-1);
    const { regels } = kostenUit(laatste as never);
    expect(regels.map(({ koker, maand, bedrag, huishouden }) => [koker, maand, bedrag, huishouden])).toEqual([
      ['schuld', '2025-04', -60, GEZIN],
      ['wmo', '2025-04', -10, GEZIN],
    ]);
  });

  it.each([
    ['een budget', { delen: [{ budget: 'weg', kleur: 'wmo', bedrag: 70 }] }, 'onbekend-budget'],
    ['een koker', { delen: [{ budget: 'wijk-noord', kleur: 'weg', bedrag: 70 }] }, 'onbekende-koker'],
    ['een bron', { delen: [{ budget: 'wijk-noord', kleur: 'wmo@afspraak', bedrag: 70 }] }, 'geen-declaratieregel'],
    ['een huishouden', { kenmerken: { huishouden: 'weg' } }, 'onbekend-huishouden'],
  ] as const)(
    'gegeven dat hier %s ontbreekt, dan wordt haar declaratie geweigerd: zij bleef anders voor altijd half',
    (_, anders, code) => {
      const { nieuw, eerder } = jaarLater();
      nieuw.als(kop({ ...eerder, ...anders }), {}, NA_HET_JAAR).danWeigering(code);
    },
  );

  it('kan één keer, en is niet te storneren', () => {
    const { nieuw, eerder } = jaarLater();
    nieuw.als(kop(eerder), {}, NA_HET_JAAR).danOnderMeer({});
    nieuw.als(crediteren(eerder), {}, NA_HET_JAAR).danOnderMeer({});
    const weer = { ...kop(eerder), declaratie: 'buurthuis-d3', nummer: 'D3' };
    nieuw.als(weer, {}, NA_HET_JAAR).danWeigering('al-gestorneerd', { uit: 'GM0080-2025' });
    const beweging = nieuw.gebeurtenissen.findIndex(({ type }) => type === 'eerdere-regel-gecrediteerd.v1');
    nieuw
      .als(storneren({ beweging, boekdatum: '2026-03-01' }), {}, NA_HET_JAAR)
      .danWeigering('storno-niet-mogelijk', { type: 'eerdere-regel-gecrediteerd.v1' });
  });

  it('kan alleen in het boek dat haar boek overnam, en alleen van een regel van deze aanbieder in een kleur van een koker', () => {
    const { nieuw, eerder } = jaarLater(false);
    nieuw.als(kop(eerder), {}, NA_HET_JAAR);
    expect(nieuw.soort).toBe('geweigerd');
    const later = jaarLater();
    const vrijgegeven = { ...eerder, delen: [{ budget: 'wijk-noord', kleur: 'wmo@afspraak', bedrag: 70 }] };
    expect(() => {
      bewaakEerdere(later.nieuw.toestand, vrijgegeven, '2026-02-02');
    }).toThrow();
    const oud = gegeven(...GEBOEKT, aangaan({ verplichting: 'v9', bedrag: 1 }));
    expect(() => eerdereRegel(oud.toestand, oud.revisie('P1'), 'kwintes')).toThrow();
    expect(() => eerdereRegel(oud.toestand, oud.toestand.revisie, 'buurthuis')).toThrow();
  });
});

describe('de indeling van een aanbieder bij de jaarwisseling', () => {
  it('gaat mee zoals zij was, en wat het nieuwe boek zelf zegt gaat voor', () => {
    const csv = indeling({ indeling: 'csv', aanbieder: 'kwintes', producten: [] });
    const oud = gegeven(...GEBOEKT, indeling(), csv);
    const geschreven = sluitAf(oud, { criteria: [{ procent: 100 }] });
    const eigen = { ...csv, aanbiedercode: '99999999' };
    const nieuw = gegeven({ ...boekOpenen, boek: 'GM0080-2026', jaar: 2026 }, organisatie('kwintes'), eigen);
    open(oud, geschreven, nieuw);
    expect(
      [...nieuw.toestand.declaraties.declaratieindelingen].map(([naam, een]) => [naam, een.aanbiedercode]),
    ).toEqual([
      ['csv', '99999999'],
      ['buurthuis-wmo', '12345678'],
    ]);
    expect(nieuw.toestand.declaraties.declaratieindelingen.lees('buurthuis-wmo')?.producten).toEqual([
      { verplichting: 'v1' },
    ]);
  });
});

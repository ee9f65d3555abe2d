import fc from 'fast-check';
import { gegeven, type Stap, type Verhaal } from '../../test-hulp/beproef.js';
import { metAfspraak, vastgesteldeRegel, vaststellen } from '../../test-hulp/vaststellingen.js';
import type { PreventiewinstVastgesteld } from '../index.js';

type Kosten = readonly [wmo: number, zvw: number];
/** What can happen to a share between two corrections. */
type Zet =
  { readonly soort: 'corrigeren'; readonly kosten: Kosten } | { readonly soort: 'afwijzen' | 'toestemmen' | 'betalen' };

const kosten: fc.Arbitrary<Kosten> = fc.tuple(fc.nat(2_000), fc.nat(2_000));
const zet: fc.Arbitrary<Zet> = fc.oneof(
  fc.record({ soort: fc.constant('corrigeren' as const), kosten }),
  fc.record({ soort: fc.constantFrom('afwijzen' as const, 'toestemmen' as const, 'betalen' as const) }),
);

const rijen = ({ toestand }: Verhaal) => [...toestand.preventie.toezeggingen].map(([, rij]) => rij);
const som = (getallen: readonly number[]): number => getallen.reduce((samen, getal) => samen + getal, 0);

/** The first assessment and what happened since; zvw is of a payer that must be asked each time. */
function leef(eerst: Kosten, zetten: readonly Zet[], verlies: boolean): Verhaal {
  let nummer = 0;
  const stelVast = ([wmo, zvw]: Kosten): Stap => {
    nummer += 1;
    const corrigeert = nummer > 1 && { corrigeert: `v${nummer - 1}` };
    return vaststellen({ wmo, zvw }, { vaststelling: `v${nummer}`, ...corrigeert });
  };
  const regel = vastgesteldeRegel({}, verlies ? { verlies: { deel: '30', afbouw: [] } } : {});
  const verhaal = gegeven(...metAfspraak({ wmo: 1_000, zvw: 1_000 }, { regel }), stelVast(eerst));
  for (const een of zetten) {
    if (een.soort === 'corrigeren') verhaal.en(stelVast(een.kosten));
    else if (een.soort === 'betalen') {
      const geld = { budget: 'zvw', koker: 'zvw', bedrag: 100, grond: 'nota' };
      verhaal.en({ soort: 'ontvangen', boekdatum: '2025-08-01', ...geld });
      verhaal.als({ soort: 'contant-maken', boekdatum: '2025-08-01' });
    } else {
      const gevraagd = rijen(verhaal).find(({ staat, open }) => staat === 'gevraagd' && open > 0);
      if (gevraagd === undefined) continue;
      const wat = een.soort === 'afwijzen' ? { reden: 'eerst een evaluatie' } : { document: 'brief' };
      verhaal.en({
        soort: `aandeel-${een.soort}`,
        ...{ boekdatum: '2025-08-01', aandeel: gevraagd.aandeel, financier: 'verzekeraar', ...wat },
      });
    }
  }
  return verhaal.en(stelVast(eerst));
}

describe('wat is afgewezen, telt in geen volgorde twee keer', () => {
  it('na elke reeks van correcties, afwijzingen en toestemmingen staat er precies wat de laatste vaststelling geeft', () => {
    let afgewezen = 0;
    fc.assert(
      fc.property(kosten, fc.array(zet, { maxLength: 12 }), fc.boolean(), (eerst, zetten, verlies) => {
        const verhaal = leef(eerst, zetten, verlies);
        const { uitkomst } = verhaal.eersteFeit() as PreventiewinstVastgesteld;
        const teken = uitkomst.soort === 'verlies' ? -1 : 1;
        for (const koker of ['wmo', 'zvw'] as const) {
          const eigen = rijen(verhaal).filter((rij) => rij.koker === koker);
          afgewezen += som(eigen.map((rij) => rij.afgewezen ?? 0));
          const recht = uitkomst.delen.flatMap((deel) => deel.kokers).filter((deel) => deel.koker === koker);
          const gegevenDeel = som(eigen.map((rij) => rij.bedrag - (rij.afgewezen ?? 0)));
          expect([koker, gegevenDeel]).toEqual([koker, teken * som(recht.map(({ bedrag }) => bedrag)) || 0]);
          expect([koker, som(eigen.map(({ open, contant }) => open + contant))]).toEqual([koker, gegevenDeel]);
          const geboekt = som(eigen.filter(({ staat }) => staat === 'toegezegd').map(({ open }) => open));
          expect([koker, verhaal.toestand.saldo('tegoed:buurthuis').reeks(koker).eind]).toEqual([koker, geboekt]);
        }
      }),
      { numRuns: 300 },
    );
    // Lives in which nothing was ever turned down would prove nothing.
    expect(afgewezen).toBeGreaterThan(0);
  });
});

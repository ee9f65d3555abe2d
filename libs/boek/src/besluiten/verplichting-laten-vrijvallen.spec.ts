import { gegeven, mutatie } from '../../test-hulp/beproef.js';
import { aangaan, afwikkelen, betalen, contract, euro, laatVrijvallen } from '../../test-hulp/opdrachten.js';
import { begroting, inNoord, SCHULDHULP, WERELD } from '../../test-hulp/wereld.js';

const BEGIN = [...WERELD, inNoord({ schuld: 50, werk: 50, wmo: 50 }), aangaan({ bedrag: 120, wijk: 'noord' })];
const vrij = (kleur: string, bedrag: number) =>
  mutatie('verplicht:wijk-noord > vrij:wijk-noord', kleur, bedrag, { verplichting: 'v1' });

describe('een verplichting laten vrijvallen', () => {
  it('gegeven een verplichting in drie kleuren, als een deel vrijvalt, dan gaat de laatst genomen kleur het eerst terug', () => {
    gegeven(...BEGIN)
      .als(laatVrijvallen({ bedrag: 30, boekdatum: '2025-05-01' }))
      .dan('verplichting-vrijgevallen.v1', {
        boekdatum: '2025-05-01',
        verplichting: 'v1',
        reden: 'eerder klaar',
        mutaties: [vrij('wmo', 20), vrij('werk', 10)],
        kenmerken: { doel: SCHULDHULP, wijk: 'noord', aanbieder: 'buurthuis' },
      })
      .enStaat('vrij:wijk-noord', { wmo: 50, werk: 10 })
      .als(laatVrijvallen({ bedrag: 90, boekdatum: '2025-05-01' }))
      .danMutaties(vrij('werk', 40), vrij('schuld', 50));
  });

  it('gegeven een functiegerichte subsidie, dan komt er binnen het jaar niets vrij, met de reden', () => {
    gegeven(...WERELD, begroting({ opvang: euro(60_000) }), contract())
      .en(aangaan({ budget: 'opvang', bedrag: euro(60_000), ondersteuningsopdracht: 'oo1' }))
      .als(laatVrijvallen({ bedrag: euro(45_000) }))
      .danWeigering(
        'vrijval-niet-binnen-jaar',
        { verplichting: 'v1', bedrag: euro(45_000), vrijval: 'na-het-jaar' },
        /hele jaar.*na het jaar vrij/,
      )
      .enStaat('vrij:opvang', {});
  });

  it('gegeven een betaling later in het jaar, dan kan wat daarvoor nodig is niet eerder vrijvallen', () => {
    gegeven(...BEGIN, betalen({ bedrag: 100, boekdatum: '2025-08-20' }))
      .als(laatVrijvallen({ bedrag: 21 }))
      .danWeigering(
        'verplichting-te-klein',
        { beschikbaar: 20, nodig: 21, eersteDag: '2025-08-20', kleuren: [{}, {}, { kleur: 'wmo', beschikbaar: 20 }] },
        /2025-08-20/,
      )
      .als(laatVrijvallen({ bedrag: 20 }))
      .danMutaties(vrij('wmo', 20));
  });

  it('gegeven geld op een andere verplichting van hetzelfde budget, dan telt dat niet mee', () => {
    gegeven(...BEGIN, aangaan({ verplichting: 'v2', bedrag: 30 }))
      .als(laatVrijvallen({ verplichting: 'v2', bedrag: 31 }))
      .danWeigering('verplichting-te-klein', { beschikbaar: 30, nodig: 31 });
  });

  it('gegeven geen open verplichting, dan wordt dat geweigerd', () => {
    gegeven(...BEGIN, afwikkelen())
      .als(laatVrijvallen({ bedrag: 1 }))
      .danWeigering('verplichting-afgewikkeld', { verplichting: 'v1' })
      .als(laatVrijvallen({ verplichting: 'weg' }))
      .danWeigering('onbekende-verplichting', { verplichting: 'weg' });
  });
});

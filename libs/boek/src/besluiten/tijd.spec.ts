import { CONTRACTEN } from '../contracten/index.js';
import { CONTROLE } from '../controle/index.js';
import { DECLARATIES } from '../declaraties/index.js';
import { HULPKOSTEN } from '../hulpkosten/index.js';
import { JAAR } from '../jaar/index.js';
import { BEWONERS } from '../bewoners/index.js';
import { PREVENTIE } from '../preventie/index.js';
import { SCHULDENFONDS } from '../schuldenfonds/index.js';
import { VOUCHERS } from '../vouchers/index.js';
import { WIJKTEAM } from '../wijkteam/index.js';
import { gegeven } from '../../test-hulp/beproef.js';
import * as opdrachten from '../../test-hulp/opdrachten.js';
import { boekOpenen, budget, inNoord, koker, organisatie, VRIJ, WERELD } from '../../test-hulp/wereld.js';
import { BESLUITEN } from './index.js';

const { aangaan, afsluiten, heropenen, ontvangen, overhevelen, verstrekken } = opdrachten;

/** Every opdracht that moves money. */
const BEWEGINGEN = [
  'begrotingVaststellen',
  'begrotingWijzigen',
  'overhevelen',
  'aangaan',
  'verhogen',
  'laatVrijvallen',
  'afwikkelen',
  'besteden',
  'betalen',
  'verstrekken',
  'terugbetalen',
  'verrekenen',
  'ontvangen',
  'verlagen',
  'teruggeven',
  'storneren',
] as const;

describe.each(BEWEGINGEN)('%s', (naam) => {
  it.each(['2024-12-31', '2026-01-01'])(
    'gegeven het boek van 2025, als de boekdatum %s is, dan kan dat niet',
    (dag) => {
      gegeven(boekOpenen)
        .als(opdrachten[naam]({ boekdatum: dag }))
        .danWeigering('boekdatum-buiten-boekjaar', { boekdatum: dag, jaar: 2025 });
    },
  );

  it('gegeven een afgesloten januari, als er in januari wordt geboekt, dan wordt de eerste open dag voorgesteld', () => {
    gegeven(boekOpenen, afsluiten())
      .als(opdrachten[naam]({ boekdatum: '2025-01-31' }))
      .danWeigering(
        'periode-afgesloten',
        {
          boekdatum: '2025-01-31',
          periode: '2025-01',
          voorstel: { boekdatum: '2025-02-01', hoortBij: '2025-01' },
        },
        /2025-02-01.*2025-01/,
      );
  });
});

describe('een boek waarin januari dicht is', () => {
  const verhaal = () =>
    gegeven(
      ...WERELD,
      inNoord({ wmo: 10_000 }),
      ...[afsluiten(), aangaan({ boekdatum: '2025-02-01', bedrag: 1_000 })],
      verstrekken({ boekdatum: '2025-02-01', bedrag: 1_000 }),
    );

  it.each(BEWEGINGEN)(
    'gegeven februari open, als %s daar bij januari hoort, dan staat dat in de gebeurtenis',
    (naam) => {
      const namen = { aangaan: { verplichting: 'v2' }, verstrekken: { voorschot: 's2' } };
      const nu = verhaal();
      const wat = {
        ...(namen as Record<string, object>)[naam],
        ...(naam === 'storneren' && { beweging: nu.revisie() }),
      };
      nu.als(opdrachten[naam]({ boekdatum: '2025-02-01', hoortBij: '2025-01', ...wat })).danOnderMeer({
        boekdatum: '2025-02-01',
        hoortBij: '2025-01',
      });
    },
  );
});

describe('een late beweging', () => {
  const JANUARI_DICHT = [...WERELD, afsluiten()];

  it('gegeven het voorstel, als zij daar boekt en zegt waar zij bij hoort, dan mag dat en staat het erbij', () => {
    gegeven(...JANUARI_DICHT)
      .als(ontvangen({ boekdatum: '2025-02-01', hoortBij: '2025-01' }))
      .danOnderMeer({ boekdatum: '2025-02-01', hoortBij: '2025-01' });
  });

  it('gegeven een afgesloten maand, als zij wel hoortBij noemt maar toch daarin boekt, dan wordt dat geweigerd', () => {
    gegeven(...JANUARI_DICHT)
      .als(ontvangen({ boekdatum: '2025-01-15', hoortBij: '2025-01' }))
      .danWeigering('periode-afgesloten', { voorstel: { boekdatum: '2025-02-01', hoortBij: '2025-01' } });
  });

  it.each([
    ['niet de eerste open maand is', '2025-03-01', '2025-01', /van 2025-02-01 tot en met 2025-02-28/],
    ['bij een open maand zou horen', '2025-02-01', '2025-02', /2025-02 is nog open/],
    ['bij een latere maand zou horen', '2025-02-01', '2025-03', /2025-03 is nog open/],
    ['bij een ander jaar zou horen', '2025-02-01', '2024-12', /2024-12 hoort in het boek van een ander jaar/],
  ])('gegeven een afgesloten januari, als zij %s, dan wordt dat geweigerd', (_, boekdatum, hoortBij, uitleg) => {
    gegeven(...JANUARI_DICHT)
      .als(ontvangen({ boekdatum, hoortBij }))
      .danWeigering('hoort-bij-klopt-niet', { boekdatum, hoortBij, eersteOpenPeriode: '2025-02' }, uitleg);
  });

  it('gegeven een jaar waarvan alles is afgesloten, dan kan er niets meer bij en is er geen voorstel', () => {
    const maanden = Array.from({ length: 12 }, (_, i) => `2025-${String(i + 1).padStart(2, '0')}`);
    gegeven(...WERELD, ...maanden.map((periode) => afsluiten({ periode })))
      .als(ontvangen({ boekdatum: '2025-12-31' }))
      .danWeigering('periode-afgesloten', { boekdatum: '2025-12-31', periode: '2025-12' }, /^Alle perioden van 2025/);
  });

  it('gegeven een heropende maand, dan kan er weer in worden geboekt', () => {
    gegeven(...JANUARI_DICHT, heropenen())
      .als(ontvangen({ boekdatum: '2025-01-15' }))
      .danOnderMeer({ boekdatum: '2025-01-15' });
  });

  it('gegeven een afgesloten maand, als er iets wordt ingesteld, dan mag dat: daar beweegt geen geld', () => {
    gegeven(...JANUARI_DICHT)
      .als(koker('nieuw', VRIJ))
      .danOnderMeer({ vanaf: '2025-01-01' })
      .als(budget('nieuw'))
      .danOnderMeer({ boekdatum: '2025-01-01' })
      .als(organisatie('nieuw'))
      .danOnderMeer({ organisatie: 'nieuw' });
  });
});

it('gegeven een besteding later in het jaar, als er met een eerdere datum iets bij komt, dan verandert elke latere dag mee', () => {
  gegeven(...WERELD, inNoord({ wmo: 100 }), overhevelen({ bedrag: 60, boekdatum: '2025-06-01' }))
    .als(ontvangen({ bedrag: 25, boekdatum: '2025-03-01' }))
    .enStaat('vrij:wijk-noord', { wmo: 100 }, '2025-02-28')
    .enStaat('vrij:wijk-noord', { wmo: 125 }, '2025-03-01')
    .enStaat('vrij:wijk-noord', { wmo: 125 }, '2025-05-31')
    .enStaat('vrij:wijk-noord', { wmo: 65 }, '2025-06-01');
});

it('geen besluit dat geld beweegt, ontbreekt in dit overzicht', () => {
  const instellen = /(-openen|-instellen|-afsluiten|-heropenen)$/;
  // Those of preventie have their own list, beside them (../preventie/in-een-open-maand.spec.ts), and so have the others;
  // those of controle and hulpkosten move nothing.
  const elders = new Set<string>(
    [
      ...[...CONTRACTEN, ...DECLARATIES, ...PREVENTIE, ...WIJKTEAM, ...SCHULDENFONDS, ...VOUCHERS, ...BEWONERS],
      ...[...CONTROLE, ...HULPKOSTEN, ...JAAR],
    ].map(({ soort }) => soort),
  );
  const bewegend = [...BESLUITEN.keys()].filter((soort) => !instellen.test(soort) && !elders.has(soort));
  expect(new Set(BEWEGINGEN.map((naam) => opdrachten[naam]({}).soort as string))).toEqual(new Set(bewegend));
});

import { gegeven, type Stap, type Verhaal } from '../../test-hulp/beproef.js';
import { na } from '../../test-hulp/jaarwisseling.js';
import { ontvangen } from '../../test-hulp/opdrachten.js';
import {
  cohort,
  metAfspraak,
  ontwerp,
  sluiten,
  vastgesteldeRegel,
  vaststellen,
} from '../../test-hulp/vaststellingen.js';

/** Of a gain of 1,000 a share of 300 is promised and open. */
const oud = (meer: object = {}, vaststelling = 'v'): Verhaal =>
  gegeven(...metAfspraak({ wmo: 1_000 }, { meer }), vaststellen({ wmo: 0 }, { vaststelling }));
const in2026 = (bedragen: Record<string, number>, meer: object = {}): Stap =>
  vaststellen(bedragen, { van: '2026-01', totEnMet: '2026-06', boekdatum: '2026-07-01', vaststelling: 'w', ...meer });
/** An afspraak of this year, on another koker and by another rule, under the names that were used last year. */
const eigen = (meer: object = {}, regel = vastgesteldeRegel({ deel: '90' })): readonly Stap[] => [
  cohort('groep'),
  ...regel,
  ontwerp({ wmo: 1_000 }, { looptijd: { van: '2026-01', totEnMet: '2026-12' }, ...meer }),
  ...sluiten(['gemeente']),
];
const deel = (verhaal: Verhaal): unknown =>
  [...verhaal.toestand.preventie.toezeggingen].map(([id, { afspraak, open }]) => [id, afspraak, open]);
const tot2025 = { looptijd: { van: '2025-01', totEnMet: '2025-12' } };

describe('namen die elk jaar opnieuw worden gebruikt', () => {
  it('gegeven een eigen regel met die naam, dan wordt onder de overgenomen afspraak gedeeld naar haar eigen regel', () => {
    na(oud(), cohort('groep'), ...vastgesteldeRegel({ deel: '90' }))
      .danOnderMeer({ hernoemd: [{ soort: 'verdeelregel', was: 'regel', wordt: 'regel.uit-2025' }] })
      .en(in2026({ wmo: 0 }))
      .danOnderMeer({ verdeelregel: 'regel.uit-2025', uitkomst: { delen: [{ bedrag: 300 }] } });
  });

  it('gegeven een eigen regel waarvan die versie ontbreekt, dan geldt de overgenomen regel', () => {
    const tweede = [...vastgesteldeRegel(), ...vastgesteldeRegel().slice(0, 1)];
    const regel = [...tweede, { soort: 'regel-vaststellen', verdeelregel: 'regel', versie: 2, besluit: 'raad' }];
    const keuze = { verdeelregel: { verdeelregel: 'regel', versie: 2 } };
    const toen = gegeven(...metAfspraak({ wmo: 1_000 }, { regel, meer: keuze }), vaststellen({ wmo: 0 }));
    na(toen, cohort('groep'), ...vastgesteldeRegel({ deel: '90' }))
      .en(in2026({ wmo: 0 }))
      .danOnderMeer({ regelversie: 2, uitkomst: { delen: [{ bedrag: 300 }] } });
  });

  it('gegeven dezelfde regel en een afspraak die hier nog niet bestaat, dan houdt alles zijn naam', () => {
    const verhaal = na(oud(), cohort('groep'), ...vastgesteldeRegel());
    expect(verhaal.eersteFeit()).not.toHaveProperty('hernoemd');
    expect(deel(verhaal)).toEqual([['v~1~wmo', 'afspraak', 300]]);
  });

  it('gegeven dezelfde regel en dezelfde afspraak, dan is dat dezelfde', () => {
    const zelfde = { looptijd: { van: '2025-01', totEnMet: '2027-12' } };
    const verhaal = na(oud(), ...eigen(zelfde, vastgesteldeRegel()));
    expect(verhaal.eersteFeit()).not.toHaveProperty('hernoemd');
  });

  it('gegeven een eigen afspraak met die naam, dan verlaagt een verlies daarvan niets van wat er was toegezegd', () => {
    const verlies = { verlies: { deel: '50', verdeling: 'gewichten' } };
    const verhaal = na(oud(tot2025), ...eigen({}, vastgesteldeRegel({}, verlies as object)));
    verhaal.en(in2026({ wmo: 1_400 }));
    expect(deel(verhaal)).toEqual([
      ['v~1~wmo', 'afspraak.uit-2025', 300],
      ['w~1~wmo', 'afspraak', -200],
    ]);
  });

  it('gegeven een eigen afspraak die niet vanzelf betaalt, dan betaalt de overgenomen nog wel vanzelf', () => {
    na(oud({ ...tot2025, automatisch: true }), ...eigen())
      .en(ontvangen({ boekdatum: '2026-02-01', budget: 'wmo', koker: 'wmo', bedrag: 500 }))
      .enStaat('tegoed:buurthuis', {}, '2026-12-31');
  });

  it('gegeven een vaststelling met een naam die hier al bestaat, dan gaat zij over onder een andere, met haar delen', () => {
    const verhaal = na(oud(tot2025), ...eigen(), in2026({ wmo: 0 }, { vaststelling: 'v' }));
    expect(deel(verhaal)).toEqual([
      ['v~1~wmo', 'afspraak', 900],
      ['v.uit-2025~1~wmo', 'afspraak.uit-2025', 300],
    ]);
    verhaal
      .en(ontvangen({ boekdatum: '2026-08-01', budget: 'wmo', koker: 'wmo', bedrag: 5_000 }))
      .en({ soort: 'contant-maken', boekdatum: '2026-08-01', toezegging: 'v.uit-2025~1~wmo' })
      .enStaat('tegoed:buurthuis', { wmo: 900 }, '2026-12-31');
  });

  it('gegeven dat ook de andere naam bezet is of te lang zou worden, dan komt er een die past', () => {
    const lang = 'v'.repeat(64);
    const kort = `${'v'.repeat(55)}.uit-2025`;
    const verhaal = na(
      oud(tot2025, lang),
      ...eigen(),
      in2026({ wmo: 0 }, { vaststelling: lang, totEnMet: '2026-03' }),
      in2026({ wmo: 0 }, { vaststelling: kort, van: '2026-04' }),
    );
    expect(verhaal.toestand.preventie.vaststellingen.heeft(`${'v'.repeat(53)}.uit-2025-2`)).toBe(true);
  });

  it('gegeven dat onder die naam vorig jaar is vastgesteld, dan kan de eigen afspraak worden gesloten, gewijzigd en beëindigd', () => {
    const voorgelegd = eigen().slice(0, -1);
    const wijziging = { ...ontwerp({ wmo: 1_000 }), looptijd: { van: '2026-01', totEnMet: '2026-06' } };
    na(oud(tot2025), ...voorgelegd)
      .en({ soort: 'afspraak-sluiten', afspraak: 'afspraak' })
      .en({ ...wijziging, soort: 'afspraak-wijzigen', reden: 'korter' })
      .en({ soort: 'afspraak-beeindigen', afspraak: 'afspraak', per: '2026-03', reden: 'klaar' });
  });

  it('gegeven dat alles al was betaald en de afspraak dus niet meeging, dan is een nieuwe met die naam een andere', () => {
    const betaald = oud(tot2025).en(ontvangen({ boekdatum: '2025-08-01', budget: 'wmo', koker: 'wmo', bedrag: 300 }), {
      ...{ soort: 'contant-maken', boekdatum: '2025-08-01' },
    });
    na(betaald)
      .en(...eigen())
      .en({ soort: 'afspraak-beeindigen', afspraak: 'afspraak', per: '2026-03', reden: 'klaar' });
  });
});

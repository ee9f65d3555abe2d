import { gegeven } from '../../test-hulp/beproef.js';
import { begrotingVaststellen, overhevelen } from '../../test-hulp/opdrachten.js';
import { boekOpenen, inNoord, WERELD } from '../../test-hulp/wereld.js';
import { OPDRACHT_GEWEIGERD, weigeringsfeit, WEIGERINGEN_PER_DAG } from './weigering.js';

const TE_VEEL = overhevelen({ bedrag: 101 });
const AVOND = '2025-06-01T21:59:59.999Z';
const NACHT = '2025-06-01T22:00:00.000Z';

describe('een weigering', () => {
  it('gegeven een opdracht die niet kan, dan hoort zij bij de geschiedenis, met de opdracht, de reden en de cijfers', () => {
    gegeven(...WERELD, inNoord({ wmo: 100 }))
      .als(TE_VEEL)
      .danUitkomst({
        soort: 'geweigerd',
        weigering: {
          code: 'te-weinig-ruimte',
          uitleg:
            'Op vrij:wijk-noord is vanaf 2025-04-01 € 1,00 beschikbaar in kleur wmo; nodig is € 1,01. De eerste dag die niet uitkomt is 2025-04-01.',
          cijfers: {
            rekening: 'vrij:wijk-noord',
            nodig: 101,
            boekdatum: '2025-04-01',
            kleuren: [{ kleur: 'wmo', beschikbaar: 100, bezwaar: undefined }],
            beschikbaar: 100,
            eersteDag: '2025-04-01',
          },
        },
        feiten: [
          {
            type: OPDRACHT_GEWEIGERD,
            gegevens: expect.objectContaining({ boekdatum: '2025-06-01', opdracht: TE_VEEL }) as object,
          },
        ],
      });
  });

  it('telt op de dag in Amsterdam waarop zij gebeurde', () => {
    gegeven(boekOpenen).als(TE_VEEL, {}, AVOND).danWeigering('onbekend-budget');
    const { toestand } = gegeven(boekOpenen).als(TE_VEEL, {}, NACHT);
    expect(toestand.weigeringen.lees('c1')).toEqual({ dag: '2025-06-02', aantal: 1 });
  });

  it('beweegt geen geld', () => {
    const verhaal = gegeven(...WERELD, inNoord({ wmo: 100 }));
    const standen = () => [...verhaal.toestand.saldi].map(([naam, saldo]) => [naam, ...saldo.reeks('wmo')]);
    const ervoor = standen();
    verhaal.als(TE_VEEL);
    expect(standen()).toEqual(ervoor);
    expect(verhaal.toestand.bewegingen.lees(verhaal.revisie())).toBeUndefined();
  });

  it('gegeven heel veel weigeringen van één afzender op één dag, dan worden de volgende wel beantwoord, maar niet vastgelegd', () => {
    const verhaal = gegeven(boekOpenen);
    for (let i = 0; i < WEIGERINGEN_PER_DAG; i += 1) verhaal.als(TE_VEEL, {}, AVOND);
    const revisie = verhaal.revisie();
    expect(revisie).toBe(WEIGERINGEN_PER_DAG);
    verhaal.als(TE_VEEL, { id: 'over' }, AVOND).danUitkomst({
      soort: 'geweigerd',
      weigering: expect.objectContaining({ code: 'onbekend-budget' }) as object,
      feiten: [],
    });
    expect(verhaal.revisie()).toBe(revisie);
    expect(verhaal.toestand.opdrachten.heeft('c1', 'over')).toBe(false);
    // Another caller, and the next day, count for themselves.
    verhaal.als(TE_VEEL, { afzender: 'c2' }, AVOND).danWeigering('onbekend-budget');
    verhaal.als(TE_VEEL, {}, NACHT).danWeigering('onbekend-budget');
    expect(verhaal.toestand.weigeringen.lees('c1')).toEqual({ dag: '2025-06-02', aantal: 1 });
  });

  it('gegeven een lange opdracht, dan bewaart haar weigering de eerste regels en hoeveel het er waren', () => {
    const regels = (aantal: number) => Array.from({ length: aantal }, (_, i) => ({ budget: `b${i}`, bedrag: 1 }));
    gegeven(boekOpenen)
      .als(begrotingVaststellen({ regels: regels(21) }))
      .danUitkomst(
        expect.objectContaining({
          feiten: [
            expect.objectContaining({
              gegevens: expect.objectContaining({
                opdracht: { ...begrotingVaststellen({ regels: regels(20) }), aantalRegels: 21 },
              }) as object,
            }),
          ],
        }) as object,
      );
    gegeven(boekOpenen)
      .als(begrotingVaststellen({ regels: regels(20) }))
      .danWeigering('onbekend-budget', { budget: 'b0' });
    const opnemen = { soort: 'huishoudens-opnemen', huishoudens: Array<string>(5_000).fill('hh-a') };
    const { toestand } = gegeven(boekOpenen);
    expect(weigeringsfeit(toestand, 'c1', AVOND, opnemen, { code: 'id-bestaat-al', uitleg: '', cijfers: {} })).toEqual(
      expect.objectContaining({
        gegevens: expect.objectContaining({
          opdracht: { ...opnemen, huishoudens: opnemen.huishoudens.slice(0, 20), aantalHuishoudens: 5_000 },
        }) as object,
      }),
    );
  });
});

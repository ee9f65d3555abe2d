import { gegeven, mutatie } from '../../test-hulp/beproef.js';
import { aangaan, verstrekken } from '../../test-hulp/opdrachten.js';
import { inNoord, JEUGDHULP, SCHULDHULP, WERELD } from '../../test-hulp/wereld.js';

const BEGIN = [...WERELD, inNoord({ schuld: 50, wmo: 100 })];

describe('een voorschot verstrekken', () => {
  it('gegeven ruimte, als er wordt voorgeschoten, dan staat het open met zijn eigen stand', () => {
    const { toestand } = gegeven(...BEGIN)
      .als(verstrekken({ bedrag: 60, wijk: 'noord', kenmerk: 'V-1' }))
      .dan('voorschot-verstrekt.v1', {
        boekdatum: '2025-04-01',
        voorschot: 's1',
        budget: 'wijk-noord',
        ontvanger: 'kwintes',
        doel: SCHULDHULP,
        wijk: 'noord',
        mutaties: [
          mutatie('vrij:wijk-noord > voorschot:wijk-noord', 'schuld', 50, { voorschot: 's1' }),
          mutatie('vrij:wijk-noord > voorschot:wijk-noord', 'wmo', 10, { voorschot: 's1' }),
        ],
        kenmerken: { doel: SCHULDHULP, wijk: 'noord', aanbieder: 'kwintes' },
        kenmerk: 'V-1',
      })
      .enStaat('voorschot:wijk-noord', { schuld: 50, wmo: 10 });
    expect(toestand.voorschotten.lees('s1')?.saldo.eind).toBe(60);
  });

  it('gegeven een verplichting, als daarop wordt voorgeschoten, dan gaat het van haar eigen stand af', () => {
    const zonder = {
      soort: 'voorschot-verstrekken',
      boekdatum: '2025-04-01',
      voorschot: 's1',
      ontvanger: 'buurthuis',
      bedrag: 40,
      verplichting: 'v1',
    };
    const { toestand } = gegeven(...BEGIN, aangaan({ bedrag: 70, wijk: 'zuid' }))
      .als(zonder)
      .danOnderMeer({
        verplichting: 'v1',
        budget: 'wijk-noord',
        doel: SCHULDHULP,
        wijk: 'zuid',
        mutaties: [
          mutatie('verplicht:wijk-noord > voorschot:wijk-noord', 'schuld', 40, { verplichting: 'v1', voorschot: 's1' }),
        ],
      })
      .als(verstrekken({ voorschot: 's2', bedrag: 31, verplichting: 'v1', ontvanger: 'buurthuis' }))
      .danWeigering('verplichting-te-klein', { beschikbaar: 30, nodig: 31 });
    expect(toestand.verplichtingen.lees('v1')?.saldo.eind).toBe(30);
  });

  it('gegeven een verplichting van een ander, dan wordt daarop niet voorgeschoten', () => {
    gegeven(...BEGIN, aangaan({ bedrag: 70 }))
      .als(verstrekken({ verplichting: 'v1', ontvanger: 'kwintes' }))
      .danWeigering('aanbieder-klopt-niet', { aanbieder: 'buurthuis', genoemd: 'kwintes' });
  });

  it('gegeven geen naam, dan heet het naar de opdracht', () => {
    const { voorschot: _, ...zonder } = verstrekken();
    gegeven(...BEGIN)
      .als(zonder, { id: 'opdracht-9' })
      .danOnderMeer({ voorschot: 'opdracht-9' });
  });

  it.each([
    ['een bezette naam', {}, 'id-bestaat-al', { voorschot: 's1' }],
    ['een onbekende ontvanger', { voorschot: 's2', ontvanger: 'weg' }, 'onbekende-organisatie', { organisatie: 'weg' }],
    ['een onbekend budget', { voorschot: 's2', budget: 'weg' }, 'onbekend-budget', { budget: 'weg' }],
    ['een onbekende wijk', { voorschot: 's2', bedrag: 1, wijk: 'weg' }, 'onbekende-wijk', { wijk: 'weg' }],
    ['te veel', { voorschot: 's2', bedrag: 51 }, 'te-weinig-ruimte', { beschikbaar: 50 }],
    ['geld dat niet mag', { voorschot: 's2', bedrag: 51, doel: JEUGDHULP }, 'te-weinig-ruimte', { beschikbaar: 50 }],
  ] as const)(
    'gegeven een voorschot, als een volgend %s noemt, dan wordt het geweigerd',
    (_, anders, code, cijfers) => {
      gegeven(...BEGIN, verstrekken({ bedrag: 100 }))
        .als(verstrekken(anders))
        .danWeigering(code, cijfers);
    },
  );

  it('gegeven alleen geoormerkt geld, als het voorschot voor een ander doel is, dan wordt het geweigerd', () => {
    gegeven(...WERELD, inNoord({ schuld: 50 }))
      .als(verstrekken({ bedrag: 1, doel: JEUGDHULP }))
      .danWeigering('geen-wettige-kleur', { kleuren: [{ kleur: 'schuld' }] });
  });
});

import { gegeven, mutatie, type Stap } from '../../test-hulp/beproef.js';
import { instemmen } from '../../test-hulp/afspraken.js';
import { begrotingVaststellen, terugbetalen, verrekenen } from '../../test-hulp/opdrachten.js';
import { metAfspraak, tweedeVersie, vaststellen } from '../../test-hulp/vaststellingen.js';
import { DAGBESTEDING, inNoord } from '../../test-hulp/wereld.js';

const vooraf = (door: object, bedrag = 200): Stap => ({
  soort: 'voorfinancieren',
  ...{ boekdatum: '2025-03-01', voorfinanciering: 'vf', afspraak: 'afspraak', door, bedrag },
  ...{ naar: { organisatie: 'buurthuis' }, doel: DAGBESTEDING },
});
const ONTVANGEN: Stap = {
  soort: 'ontvangen',
  ...{ boekdatum: '2025-02-01', budget: 'zvw', koker: 'zvw', bedrag: 1_000, grond: 'bijdrage' },
};
/** A fund with money of two kokers. */
const FONDS = begrotingVaststellen({
  regels: ['wmo', 'opvang'].map((kleur) => ({ budget: 'fonds', kleur, bedrag: 100 })),
});

describe('voorfinancieren door een financier met eigen boeken', () => {
  it('gegeven dat hij niet instemde, dan gaat zijn geld nog nergens heen; na zijn instemming wel', () => {
    gegeven(...metAfspraak({ zvw: 1_000 }, { financiers: [] }), ONTVANGEN)
      .als(vooraf({ koker: 'zvw' }))
      .danWeigering('instemming-ontbreekt-nog', { koker: 'zvw', afspraak: 'afspraak', versie: 1 })
      .enStaat('vrij:zvw', { zvw: 1_000 })
      .en(instemmen('verzekeraar', { afspraak: 'afspraak' }))
      .als(vooraf({ koker: 'zvw' }))
      .danMutaties(
        mutatie('vrij:zvw > vrijgave:afspraak', 'zvw', 200),
        mutatie('vrijgave:afspraak > voorschot:zvw', 'zvw@afspraak', 200, { voorschot: 'vf' }),
      );
  });

  it('gegeven instemming met een eerdere versie, dan geldt die niet voor de versie die nu gesloten is', () => {
    const samen = { wmo: 1_000, zvw: 1_000 };
    gegeven(...metAfspraak(samen, { financiers: ['gemeente', 'verzekeraar'] }), ONTVANGEN, ...tweedeVersie(samen))
      .als(vooraf({ koker: 'zvw' }))
      .danWeigering('instemming-ontbreekt-nog', { koker: 'zvw', afspraak: 'afspraak', versie: 2 })
      .en(instemmen('verzekeraar', { afspraak: 'afspraak', versie: 2 }))
      .als(vooraf({ koker: 'zvw' }))
      .danOnderMeer({ door: { koker: 'zvw' } });
  });

  it('gegeven een koker van de gemeente of een fonds in dezelfde afspraak, dan hoeft niemand meer in te stemmen', () => {
    const metRuimte = {
      vooraf: [begrotingVaststellen({ regels: [{ budget: 'wmo', bedrag: 500 }] }), inNoord({ wmo: 200 })],
    };
    for (const door of [{ koker: 'wmo' }, { budget: 'wijk-noord' }])
      gegeven(...metAfspraak({ wmo: 1_000, zvw: 1_000 }, metRuimte))
        .als(vooraf(door))
        .danOnderMeer({ voorfinanciering: 'vf', door });
  });
});

describe('wat vooraf is gegeven, verrekent alleen een vaststelling', () => {
  const gegevenVooraf = () => gegeven(...metAfspraak({ wmo: 1_000 }, { vooraf: [FONDS] }), vooraf({ budget: 'fonds' }));

  it.each([
    ['verrekend', verrekenen({ voorschot: 'vf', bedrag: 200 })],
    ['terugbetaald', terugbetalen({ voorschot: 'vf', bedrag: 200 })],
  ])('gegeven een voorfinanciering, als zij als gewoon voorschot wordt %s, dan wordt dat geweigerd', (_, opdracht) => {
    gegevenVooraf()
      .als(opdracht)
      .danWeigering('voorschot-van-afspraak', { voorschot: 'vf', afspraak: 'afspraak' })
      .enStaat('voorschot:fonds', { wmo: 100, opvang: 100 })
      // Its place before the shares is as it was.
      .als(vaststellen({ wmo: 0 }))
      .enStaat('voorschot:fonds', {})
      .enStaat('tegoed:fonds', { wmo: 200 })
      .enStaat('tegoed:buurthuis', { wmo: 100 });
  });

  it('gegeven een voorfinanciering in twee kleuren, als er bij nader inzien minder is verdiend, dan staat elke kleur weer open voor wat van haar is', () => {
    const correctie = (nummer: number, wmo: number): Stap =>
      vaststellen({ wmo }, { vaststelling: `v${nummer}`, corrigeert: `v${nummer - 1}` });
    gegevenVooraf()
      .en(vaststellen({ wmo: 500 }, { vaststelling: 'v1' }))
      .enStaat('voorschot:fonds', { wmo: 50 })
      .enStaat('besteed:fonds', { opvang: 100, wmo: 50 })
      // 120 goes back: of wmo only the 50 that was set off in it.
      .en(correctie(2, 900))
      .enStaat('voorschot:fonds', { wmo: 100, opvang: 70 })
      .enStaat('besteed:fonds', { opvang: 30 })
      .en(correctie(3, 0))
      .enStaat('voorschot:fonds', {})
      .enStaat('besteed:fonds', { opvang: 100, wmo: 100 })
      .en(correctie(4, 1_000))
      .enStaat('voorschot:fonds', { wmo: 100, opvang: 100 })
      .enStaat('besteed:fonds', {})
      .enStaat('tegoed:fonds', {})
      .enStaat('tegoed:buurthuis', {});
  });
});

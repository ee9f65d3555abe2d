import { gegeven, type Stap } from '../../test-hulp/beproef.js';
import { codes, gezinnen } from '../../test-hulp/afspraken.js';
import {
  metAfspraak,
  ontwerp,
  sluiten,
  tweedeVersie,
  vastgesteldeRegel,
  vaststellen,
} from '../../test-hulp/vaststellingen.js';
import { WERELD } from '../../test-hulp/wereld.js';

const eerste = (bedragen: Record<string, number>, meer: object = {}): Stap =>
  vaststellen(bedragen, { vaststelling: 'v1', ...meer });
const correctie = (nummer: number, bedragen: Record<string, number>, meer: object = {}): Stap =>
  vaststellen(bedragen, { vaststelling: `v${nummer}`, corrigeert: `v${nummer - 1}`, ...meer });

describe('een correctie na een afwijzing', () => {
  const afwijzen = (aandeel: string) => ({
    soort: 'aandeel-afwijzen',
    ...{ boekdatum: '2025-07-20', aandeel, financier: 'verzekeraar', reden: 'eerst een evaluatie' },
  });
  const EXTERN = metAfspraak({ zvw: 1_000 }, { financiers: [] });

  it('gegeven een gevraagd deel dat is verlaagd en toen afgewezen, als hetzelfde blijkt, dan wordt juist dat opnieuw gevraagd', () => {
    const verhaal = gegeven(...EXTERN, eerste({ zvw: 0 }), correctie(2, { zvw: 400 }), afwijzen('v1~1'));
    const rij = (id: string) => verhaal.toestand.preventie.toezeggingen.lees(id);
    expect(rij('v1~1~zvw')).toMatchObject({ bedrag: 300, open: 0, afgewezen: 180, staat: 'afgewezen' });
    verhaal.en(correctie(3, { zvw: 400 }));
    expect(rij('v3~1~zvw')).toMatchObject({ bedrag: 180, open: 180, staat: 'gevraagd' });
    verhaal.enStaat('tegoed:buurthuis', {}).enStaat('toegezegd:zvw', {});
  });

  it('gegeven een deel dat is afgewezen, als er geen winst blijkt, dan is er niets terug te nemen', () => {
    const verhaal = gegeven(...EXTERN, eerste({ zvw: 0 }), afwijzen('v1~1'), correctie(2, { zvw: 1_000 }));
    expect([...verhaal.toestand.preventie.toezeggingen].map(([id]) => id)).toEqual(['v1~1~zvw']);
    verhaal.enStaat('tegoed:buurthuis', {}).enStaat('toegezegd:zvw', {});
  });

  it('gegeven een betaald deel en daarna een afgewezen deel, dan telt alleen wat is betaald', () => {
    const verhaal = gegeven(
      ...EXTERN,
      eerste({ zvw: 0 }),
      {
        soort: 'aandeel-toestemmen',
        ...{ boekdatum: '2025-07-02', aandeel: 'v1~1', financier: 'verzekeraar', document: 'brief' },
      },
      {
        soort: 'ontvangen',
        ...{ boekdatum: '2025-07-03', budget: 'zvw', koker: 'zvw', bedrag: 300, grond: 'nota' },
      },
      { soort: 'contant-maken', boekdatum: '2025-07-04' },
      // 150 too much was paid; then it turns out that it should have been 450.
      correctie(2, { zvw: 500 }, { boekdatum: '2025-07-05' }),
      correctie(3, { zvw: -500 }, { boekdatum: '2025-07-06' }),
    ).enStaat('tegoed:buurthuis', {});
    const gevraagd = () =>
      [...verhaal.toestand.preventie.toezeggingen]
        .filter(([, { staat, open }]) => staat === 'gevraagd' && open > 0)
        .map(([id, { open }]) => [id, open]);
    expect(gevraagd()).toEqual([['v3~1~zvw', 150]]);
    verhaal.en(afwijzen('v3~1'));
    expect(gevraagd()).toEqual([]);
    verhaal.en(correctie(4, { zvw: -500 }, { boekdatum: '2025-07-21' }));
    expect(gevraagd()).toEqual([['v4~1~zvw', 150]]);
    // Of the 450 only 300 was ever paid, so a right of 150 takes back 150.
    verhaal.en(correctie(5, { zvw: 500 }, { boekdatum: '2025-07-22' })).enStaat('tegoed:buurthuis', { zvw: -150 });
  });
});

describe('een correctie na een wijziging van de afspraak', () => {
  const ZESTIG = vastgesteldeRegel({ deel: '60' }, {}, 'zestig');
  const anders = { verdeelregel: { verdeelregel: 'zestig', versie: 1 } };

  it('gegeven een nieuwe versie met een andere regel, dan geldt voor de correctie de regel van toen', () => {
    gegeven(...metAfspraak({ wmo: 1_000 }), eerste({ wmo: 0 }), ...ZESTIG, ...tweedeVersie({ wmo: 1_000 }, anders))
      .als(correctie(2, { wmo: 500 }))
      .danOnderMeer({ versie: 1, verdeelregel: 'regel', regelversie: 1 })
      .enStaat('tegoed:buurthuis', { wmo: 150 })
      .als(
        vaststellen(
          { wmo: 0 },
          { van: '2025-07', totEnMet: '2025-12', boekdatum: '2025-12-31', kosten: { versie: 2 } },
        ),
      )
      .danOnderMeer({ versie: 2, verdeelregel: 'zestig' })
      .enStaat('tegoed:buurthuis', { wmo: 750 });
  });

  it('gegeven een nieuwe versie van dezelfde regel, dan geldt voor de correctie de regelversie van toen', () => {
    const [concept] = vastgesteldeRegel({ deel: '60' });
    const versieTwee = [
      concept!,
      { soort: 'regel-vaststellen', verdeelregel: 'regel', versie: 2, besluit: 'raad 2025/2' },
    ];
    const meer = { verdeelregel: { verdeelregel: 'regel', versie: 2 } };
    gegeven(...metAfspraak({ wmo: 1_000 }), eerste({ wmo: 0 }), ...versieTwee, ...tweedeVersie({ wmo: 1_000 }, meer))
      .als(correctie(2, { wmo: 0 }))
      .danOnderMeer({ versie: 1, regelversie: 1 })
      .enStaat('tegoed:buurthuis', { wmo: 300 });
  });

  it('gegeven een nieuwe versie over een andere koker, dan gaat de correctie over de koker van toen', () => {
    gegeven(...metAfspraak({ wmo: 1_000 }), eerste({ wmo: 0 }), ...tweedeVersie({ opvang: 5_000 }))
      .als(correctie(2, { wmo: 900 }))
      .danOnderMeer({ versie: 1, uitkomst: { netto: 100, kokers: [{ koker: 'wmo', referentie: 1_000 }] } })
      .enStaat('tegoed:buurthuis', { wmo: 30 });
  });
});

describe('een correctie naast een andere afspraak', () => {
  /** Two afspraken apart from each other when both were assessed; then those of the second come into the first too. */
  const SAMEN: readonly Stap[] = [
    ...WERELD,
    { soort: 'huishoudens-opnemen', ...{ huishoudens: [...codes('a'), ...codes('b')] } },
    ...gezinnen('een', ...codes('a')),
    ...gezinnen('twee', ...codes('b')),
    ...vastgesteldeRegel(),
    ...['een', 'twee'].flatMap((naam) => [
      ontwerp({ wmo: 1_000, opvang: 1_000 }, { populatie: naam }, naam),
      ...sluiten(['gemeente'], naam),
    ]),
    eerste({ wmo: 500, opvang: 1_000 }, { afspraak: 'een' }),
    vaststellen({ wmo: 0, opvang: 0 }, { afspraak: 'twee', vaststelling: 'w1' }),
    { soort: 'populatie-aanvullen', ...{ populatie: 'een', huishoudens: codes('b') } },
  ];

  it.each([
    ['minder', 900, 330],
    ['evenveel', 500, 450],
  ])('gegeven mensen die nu in beide zitten, als %s wordt gedeeld, dan mag dat', (_, wmo, tegoed) => {
    gegeven(...SAMEN)
      .als(correctie(2, { wmo, opvang: 1_000 }, { afspraak: 'een' }))
      .danOnderMeer({ corrigeert: 'v1' })
      // What the second afspraak promised stays: 300 of each koker.
      .enStaat('tegoed:buurthuis', { wmo: tegoed, opvang: 300 });
  });

  it.each([
    ['meer van dezelfde koker', { wmo: 400, opvang: 1_000 }, ['wmo']],
    ['minder van de ene en meer van de andere', { wmo: 900, opvang: 900 }, ['opvang']],
  ])('gegeven mensen die nu in beide zitten, als %s wordt gedeeld, dan wordt dat geweigerd', (_, bedragen, kokers) => {
    gegeven(...SAMEN)
      .als(correctie(2, bedragen, { afspraak: 'een' }))
      .danWeigering('al-gedeeld', { kokers, vaststelling: 'w1', afspraak: 'twee', gezamenlijk: 10 });
  });
});
